// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that are timed from outside. fork() and wait4() instead of QProcess, which keeps what
// the kernel tells about a program's use of time and memory to itself.
#include "bench/bench.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

std::vector<char *> pointers(QList<QByteArray> &texts)
{
    std::vector<char *> out;
    for (QByteArray &text : texts)
        out.push_back(text.data());
    out.push_back(nullptr);
    return out;
}

/// In the new process: nothing but calls that are safe between fork and exec.
[[noreturn]] void become(char *const *arguments, int output, int errors)
{
    const int nothing = ::open("/dev/null", O_RDONLY);
    ::dup2(nothing, 0);
    ::dup2(output, 1);
    ::dup2(errors, 2);
    ::execvp(arguments[0], arguments);
    ::_exit(127);
}

double secondsOf(const timeval &time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

} // namespace

Child::Child(const QString &program, const QStringList &arguments, const QStringList &environment)
    : m_name(program)
{
    QTemporaryFile errors;
    errors.setAutoRemove(false);
    if (!errors.open())
        giveUp(u"No temporary file: "_s + errors.errorString());
    m_errorFile = errors.fileName();

    QList<QByteArray> texts;
    if (!environment.isEmpty()) {
        texts.append("env");
        for (const QString &variable : environment)
            texts.append(variable.toLocal8Bit());
    }
    texts.append(program.toLocal8Bit());
    for (const QString &argument : arguments)
        texts.append(argument.toLocal8Bit());
    const std::vector<char *> argumentPointers = pointers(texts);

    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0)
        giveUp(u"No pipe: "_s + qt_error_string());
    m_start = Clock::now();
    m_pid = ::fork();
    if (m_pid < 0)
        giveUp(u"No new process: "_s + qt_error_string());
    if (m_pid == 0)
        become(argumentPointers.data(), ends[1], errors.handle());
    ::close(ends[1]);
    m_stdout = ends[0];
}

Child::~Child()
{
    if (m_pid > 0) {
        ::kill(m_pid, SIGKILL);
        ::waitpid(m_pid, nullptr, 0);
    }
    ::close(m_stdout);
    QFile::remove(m_errorFile);
}

bool Child::readSome(int milliseconds)
{
    pollfd waiting{m_stdout, POLLIN, 0};
    if (::poll(&waiting, 1, milliseconds) <= 0)
        return true;
    char buffer[65536];
    const ssize_t count = ::read(m_stdout, buffer, sizeof buffer);
    if (count <= 0)
        return false;
    m_output.append(buffer, count);
    return true;
}

QByteArray Child::complaint()
{
    QFile file(m_errorFile);
    return file.open(QIODevice::ReadOnly) ? file.readAll().right(2000) : QByteArray();
}

QByteArray Child::readLine(int seconds)
{
    const auto start = Clock::now();
    while (m_output.indexOf('\n', m_read) < 0) {
        if (secondsSince(start) > seconds || !readSome(100))
            giveUp(u"%1 did not say what was expected: %2"_s.arg(m_name,
                                                                 QString::fromUtf8(complaint())));
    }
    const qsizetype end = m_output.indexOf('\n', m_read);
    const QByteArray line = m_output.mid(m_read, end - m_read);
    m_read = end + 1;
    return line;
}

void Child::terminate()
{
    (void)peakMiB();
    ::kill(m_pid, SIGTERM);
}

// ru_maxrss will not do: a process inherits it from the one that forked it. VmHWM belongs to the
// program alone, but is gone when the program is, so it is looked at while it runs.
double Child::peakMiB()
{
    QFile status(u"/proc/%1/status"_s.arg(m_pid));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray text = status.readAll();
        const qsizetype at = text.indexOf("VmHWM:");
        if (at >= 0) {
            const QByteArray figure = text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed();
            m_peakMiB = std::max(m_peakMiB, figure.toDouble() / 1024);
        }
    }
    return m_peakMiB;
}

Usage Child::wait(int seconds)
{
    bool isOpen = true;
    while (isOpen) {
        if (secondsSince(m_start) > seconds)
            giveUp(u"%1 takes too long."_s.arg(m_name));
        isOpen = readSome(10);
        (void)peakMiB();
    }
    rusage used{};
    int status = 0;
    while (::wait4(m_pid, &status, 0, &used) < 0 && errno == EINTR) {
    }
    m_pid = -1;
    Usage usage;
    usage.seconds = secondsSince(m_start);
    usage.cpuSeconds = secondsOf(used.ru_utime) + secondsOf(used.ru_stime);
    usage.peakMiB = m_peakMiB;
    usage.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    if (usage.exitCode != 0)
        giveUp(u"%1 failed: %2"_s.arg(m_name, QString::fromUtf8(complaint())));
    return usage;
}

Usage run(const QString &program, const QStringList &arguments, QByteArray *output,
          const QStringList &environment)
{
    Child child(program, arguments, environment);
    const Usage usage = child.wait();
    if (output)
        *output = child.output();
    return usage;
}

QByteArray shell(const QString &file, const QByteArray &sql)
{
    QTemporaryFile script;
    if (!script.open() || script.write(sql) != sql.size() || !script.flush())
        giveUp(u"No temporary file: "_s + script.errorString());
    QByteArray output;
    run(u"sqlite3"_s,
        {u"-batch"_s, u"-bail"_s, u"-init"_s, u"/dev/null"_s, file,
         u".read "_s + script.fileName()},
        &output);
    return output;
}

} // namespace muster::bench
