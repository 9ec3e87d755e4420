// SPDX-License-Identifier: GPL-3.0-or-later
// musterctl as a user runs it: a process, its exit code, its two outputs. For the end-to-end tests only.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <memory>

namespace muster::test {

struct Ran
{
    int exitCode = -1; ///< -1: it crashed, did not start or did not end in time
    QByteArray out;
    QByteArray err;

    [[nodiscard]] QJsonObject json() const;
    /// For a failed comparison: what was said.
    [[nodiscard]] QByteArray text() const { return out + err; }
};

/// One workspace and one private data folder; runs commands on them.
class Musterctl
{
public:
    Musterctl(QString databaseUrl, QString dataFolder);

    [[nodiscard]] Ran run(const QStringList &arguments, int timeoutMs = 120'000) const;
    /// With --json.
    [[nodiscard]] Ran json(const QStringList &arguments, int timeoutMs = 120'000) const;
    /// A command that keeps running; null if it did not say its first line of JSON in time.
    [[nodiscard]] std::unique_ptr<class Background> start(const QStringList &arguments) const;
    /// A command that is left to itself; it was started, and says what it says.
    [[nodiscard]] std::unique_ptr<QProcess> launch(const QStringList &arguments) const;
    void setEnvironment(const QString &name, const QString &value);

    [[nodiscard]] static QString program();
    [[nodiscard]] static bool isBuilt();

private:
    [[nodiscard]] std::unique_ptr<QProcess> process() const;

    QString m_databaseUrl;
    QProcessEnvironment m_environment;
};

/// A running serve or simulate-vendor. Killed when it goes out of scope.
class Background
{
public:
    Background(std::unique_ptr<QProcess> process, QJsonObject announced);
    ~Background();
    Background(const Background &) = delete;
    Background &operator=(const Background &) = delete;

    /// The first line: {"port":…}.
    [[nodiscard]] const QJsonObject &announced() const { return m_announced; }
    [[nodiscard]] int port() const { return m_announced.value(QLatin1StringView("port")).toInt(); }
    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] QByteArray errors();
    void kill9();
    /// SIGTERM, and its exit code.
    [[nodiscard]] int terminate(int timeoutMs = 30'000);

private:
    std::unique_ptr<QProcess> m_process;
    QJsonObject m_announced;
};

/// The body of a GET on loopback.
[[nodiscard]] QByteArray httpGet(const QString &url);

} // namespace muster::test
