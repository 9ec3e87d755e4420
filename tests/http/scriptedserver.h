// SPDX-License-Identifier: GPL-3.0-or-later
// A server that misbehaves as a test says. It runs on the test's own event loop.
#pragma once

#include <QTcpServer>
#include <QTcpSocket>
#include <functional>

namespace muster::http {

class ScriptedServer : public QTcpServer
{
public:
    /// Called whenever bytes came; \a request is all since the last whole request, \a number counts connections from 1.
    using Script = std::function<void(QTcpSocket &socket, const QByteArray &request, int number)>;

    explicit ScriptedServer(Script script)
        : m_script(std::move(script))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (hasPendingConnections())
                take(nextPendingConnection());
        });
    }

    /// Answers every whole request with \a answer.
    static ScriptedServer::Script always(const QByteArray &answer)
    {
        return [answer](QTcpSocket &socket, const QByteArray &, int) { socket.write(answer); };
    }

    [[nodiscard]] int connections() const { return m_connections; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] const QByteArray &lastRequest() const { return m_lastRequest; }
    [[nodiscard]] QUrl url(const QString &scheme = QStringLiteral("http")) const
    {
        return QUrl(scheme + QStringLiteral("://127.0.0.1:") + QString::number(serverPort()) +
                    QStringLiteral("/send"));
    }

private:
    void take(QTcpSocket *socket)
    {
        const int number = ++m_connections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, number, bytes = QByteArray()]() mutable {
                    bytes += socket->readAll();
                    if (!isWhole(bytes))
                        return;
                    ++m_requests;
                    m_lastRequest = std::exchange(bytes, {});
                    m_script(*socket, m_lastRequest, number);
                });
    }

    static bool isWhole(const QByteArray &bytes)
    {
        const qsizetype end = bytes.indexOf("\r\n\r\n");
        const qsizetype at = bytes.indexOf("Content-Length: ");
        const qsizetype length =
                at < 0 ? 0 : bytes.mid(at + 16, bytes.indexOf("\r\n", at) - at - 16).toLongLong();
        return end >= 0 && bytes.size() >= end + 4 + length;
    }

    Script m_script;
    int m_connections = 0;
    int m_requests = 0;
    QByteArray m_lastRequest;
};

} // namespace muster::http
