// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::app {

namespace {

constexpr qint64 longestMessage = 16 * 1024;
constexpr auto patience = 2s;

QByteArray toJson(const Wish &wish)
{
    return QJsonDocument(QJsonObject{{u"workspace"_s, wish.workspace},
                                     {u"page"_s, wish.page},
                                     {u"demo"_s, wish.demo}})
                   .toJson(QJsonDocument::Compact) +
           '\n';
}

Wish fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object[u"workspace"_s].toString(), object[u"page"_s].toString(),
            object[u"demo"_s].toBool()};
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_socket(folder + u"/muster.socket"_s)
    , m_lock(folder + u"/muster.lock"_s)
{
    m_lock.setStaleLockTime(0); // only a dead process loses it
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::accept);
}

bool SingleInstance::claim()
{
    if (!m_lock.tryLock())
        return false;
    // What a killed one has left.
    QLocalServer::removeServer(m_socket);
    if (!m_server.listen(m_socket))
        qWarning("a second start cannot be noticed: %s", qPrintable(m_server.errorString()));
    return true;
}

bool SingleInstance::handOver(const Wish &wish) const
{
    constexpr int waitMs = int(std::chrono::milliseconds(patience).count());
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    if (!socket.waitForConnected(waitMs))
        return false;
    socket.write(toJson(wish));
    // The first one closes when it has understood.
    return socket.waitForBytesWritten(waitMs) &&
           (socket.state() == QLocalSocket::UnconnectedState || socket.waitForDisconnected(waitMs));
}

void SingleInstance::accept()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(patience, socket, [socket] { socket->abort(); });
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
            if (socket->bytesAvailable() > longestMessage)
                return socket->abort();
            if (!socket->canReadLine())
                return;
            const Wish wish = fromJson(socket->readLine(longestMessage));
            socket->disconnectFromServer();
            Q_EMIT wished(wish);
        });
    }
}

} // namespace muster::app
