// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/musterctl.h"

#include <QDeadlineTimer>
#include <QFileInfo>
#include <QJsonDocument>
#include <csignal>

using namespace Qt::StringLiterals;

namespace muster::test {

QJsonObject Ran::json() const
{
    const QByteArray last = out.trimmed().split('\n').last();
    return QJsonDocument::fromJson(last).object();
}

Musterctl::Musterctl(QString databaseUrl, QString dataFolder)
    : m_databaseUrl(std::move(databaseUrl))
    , m_environment(QProcessEnvironment::systemEnvironment())
{
    m_environment.insert(u"XDG_DATA_HOME"_s, dataFolder);
    m_environment.remove(u"MUSTER_DB"_s);
    m_environment.remove(u"MUSTER_PASSPHRASE"_s);
    m_environment.insert(u"MUSTER_KEYRING"_s, u"off"_s);
}

QString Musterctl::program()
{
    return qEnvironmentVariable("MUSTER_BIN") + u"/musterctl"_s;
}

bool Musterctl::isBuilt()
{
    return QFileInfo(program()).isExecutable();
}

void Musterctl::setEnvironment(const QString &name, const QString &value)
{
    m_environment.insert(name, value);
}

std::unique_ptr<QProcess> Musterctl::process() const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setProgram(program());
    return process;
}

Ran Musterctl::run(const QStringList &arguments, int timeoutMs) const
{
    const auto child = process();
    child->setArguments(QStringList{u"--db"_s, m_databaseUrl} + arguments);
    child->start();
    child->closeWriteChannel();
    const bool ended =
            child->waitForFinished(timeoutMs) && child->exitStatus() == QProcess::NormalExit;
    Ran ran{ended ? child->exitCode() : -1, child->readAllStandardOutput(),
            child->readAllStandardError()};
    if (child->state() != QProcess::NotRunning) {
        child->kill();
        child->waitForFinished();
    }
    return ran;
}

Ran Musterctl::json(const QStringList &arguments, int timeoutMs) const
{
    return run(QStringList{u"--json"_s} + arguments, timeoutMs);
}

std::unique_ptr<Background> Musterctl::start(const QStringList &arguments) const
{
    auto child = process();
    child->setArguments(QStringList{u"--json"_s, u"--db"_s, m_databaseUrl} + arguments);
    child->start();
    const QDeadlineTimer deadline(60'000);
    QByteArray line;
    while (!line.contains('\n') && !deadline.hasExpired() &&
           child->state() != QProcess::NotRunning) {
        child->waitForReadyRead(static_cast<int>(deadline.remainingTime()));
        line += child->readAllStandardOutput();
    }
    if (!line.contains('\n')) {
        qWarning().noquote() << "did not start:" << child->readAllStandardError();
        child->kill();
        child->waitForFinished();
        return nullptr;
    }
    const QJsonObject announced = QJsonDocument::fromJson(line.split('\n').first()).object();
    return std::make_unique<Background>(std::move(child), announced);
}

std::unique_ptr<QProcess> Musterctl::launch(const QStringList &arguments) const
{
    auto child = process();
    child->setArguments(QStringList{u"--json"_s, u"--db"_s, m_databaseUrl} + arguments);
    child->start();
    child->waitForStarted();
    return child;
}

Background::Background(std::unique_ptr<QProcess> process, QJsonObject announced)
    : m_process(std::move(process))
    , m_announced(std::move(announced))
{
}

Background::~Background()
{
    if (isRunning())
        kill9();
}

bool Background::isRunning() const
{
    return m_process->state() != QProcess::NotRunning;
}

QByteArray Background::errors()
{
    return m_process->readAllStandardError();
}

void Background::kill9()
{
    m_process->kill();
    m_process->waitForFinished();
}

int Background::terminate(int timeoutMs)
{
    m_process->terminate();
    if (!m_process->waitForFinished(timeoutMs) || m_process->exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process->exitCode();
}

QByteArray httpGet(const QString &url)
{
    QProcess curl;
    curl.start(u"curl"_s,
               {u"--silent"_s, u"--fail"_s, u"--max-time"_s, u"30"_s, u"--noproxy"_s, u"*"_s, url});
    curl.waitForFinished(35'000);
    return curl.readAllStandardOutput();
}

} // namespace muster::test
