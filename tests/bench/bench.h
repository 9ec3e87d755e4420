// SPDX-License-Identifier: GPL-3.0-or-later
// What the benchmarks share: their options, the lines of the table, and programs that are timed
// from outside.
//
// A benchmark measures a work of ours and, in the same run, a peer or a raw limit, and prints one
// line of the table for each mark. Whatever cannot be measured ends the program with a message: a
// figure is never made up. Main thread only.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <chrono>
#include <memory>
#include <optional>
#include <sys/types.h>

namespace muster::bench {

struct Options
{
    qint64 size = 100'000; ///< customers, messages or rows
    bool json = false;
    QString musterctl; ///< the program
};

/// --size N, --json and --bin FOLDER.
[[nodiscard]] Options readOptions(int argc, char *argv[]);

/// Ends the program: exit code 1.
[[noreturn]] void giveUp(const QString &why);

struct Line
{
    QString work;   ///< what was done, with its size
    QString figure; ///< what was measured
    QString peer;   ///< what it is held against, from the same run
    QString ratio;
    QString mark;                ///< what is asked for
    std::optional<bool> reached; ///< nothing where there is no mark
    QString note;
};
/// Prints it, as a row of the table or a JSON object.
void print(const Options &options, const Line &line);

using Clock = std::chrono::steady_clock;
[[nodiscard]] double secondsSince(Clock::time_point start);
[[nodiscard]] double median(QList<double> values);
[[nodiscard]] QString rounded(double value, int decimals = 2);
[[nodiscard]] QString perSecond(double value);

struct Usage
{
    int exitCode = -1; ///< -1: it was ended by a signal
    double seconds = 0;
    double cpuSeconds = 0;
    double peakMiB = 0; ///< resident
};

/// A program that runs beside this one. What it says on stderr is dropped unless it fails. Killed
/// in the end.
class Child
{
public:
    Child(const QString &program, const QStringList &arguments,
          const QStringList &environment = {});
    ~Child();
    Child(const Child &) = delete;
    Child &operator=(const Child &) = delete;

    /// The next line of stdout, without its end; gives up after \a seconds.
    [[nodiscard]] QByteArray readLine(int seconds = 60);
    /// Sends SIGTERM.
    void terminate();
    /// Waits for its end. Gives up if that takes too long, or if the exit code is not 0.
    Usage wait(int seconds = 3600);
    [[nodiscard]] const QByteArray &output() const { return m_output; }
    [[nodiscard]] double peakMiB();

private:
    bool readSome(int milliseconds);
    [[nodiscard]] QByteArray complaint();

    QString m_name;
    pid_t m_pid = -1;
    int m_stdout = -1;
    QByteArray m_output;
    qsizetype m_read = 0;
    QString m_errorFile;
    Clock::time_point m_start;
    double m_peakMiB = 0;
};

/// Runs a program to its end; its output through \a output.
Usage run(const QString &program, const QStringList &arguments, QByteArray *output = nullptr,
          const QStringList &environment = {});

/// Runs SQL in the sqlite3 shell on a file and returns what it prints.
QByteArray shell(const QString &file, const QByteArray &sql);

/// A workspace in a temporary folder, with secrets of its own.
class TemporaryWorkspace
{
public:
    explicit TemporaryWorkspace(const Options &options);

    [[nodiscard]] QString file() const { return path(QStringLiteral("workspace.db")); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    /// musterctl on this workspace, with --json.
    Usage run(const QStringList &arguments, QByteArray *output = nullptr) const;
    [[nodiscard]] std::unique_ptr<Child> start(const QStringList &arguments) const;

    /// Customers 1 to \a count, and \a ordersEach orders for each in the mean, spread over the two
    /// years before now; the same for the same figures. Made with SQL: importing is another
    /// benchmark.
    void fill(qint64 count, int ordersEach) const;

private:
    [[nodiscard]] QStringList environment() const;

    const Options &m_options;
    QTemporaryDir m_folder;
};

/// The secret of all benchmarks' vendor accounts.
[[nodiscard]] QString secretText();

} // namespace muster::bench
