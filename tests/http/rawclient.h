// SPDX-License-Identifier: GPL-3.0-or-later
// Sends raw bytes to a server and takes its answers apart by hand, so that no parser under test checks itself.
#pragma once

#include <QElapsedTimer>
#include <QTcpSocket>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace muster::http {

struct RawAnswer
{
    int status = 0; ///< 0: the connection ended without an answer
    QByteArray head;
    QByteArray body;
};

class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_connected = m_socket.waitForConnected(5000);
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    }

    [[nodiscard]] bool isConnected() const { return m_connected; }
    QTcpSocket &socket() { return m_socket; }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        while (m_socket.bytesToWrite() > 0 && m_socket.waitForBytesWritten(5000)) {
        }
    }

    void sendByteByByte(const QByteArray &bytes)
    {
        for (const char byte : bytes)
            send(QByteArray(1, byte));
    }

    /// Ends our side of the connection; the server's answer can still be read. False where that is not possible.
    [[nodiscard]] bool endSending()
    {
#ifdef Q_OS_UNIX
        return ::shutdown(static_cast<int>(m_socket.socketDescriptor()), SHUT_WR) == 0;
#else
        return false;
#endif
    }

    /// The next answer; \a toHead if it has no body whatever its length says.
    RawAnswer answer(bool toHead = false, int timeoutMs = 5000)
    {
        RawAnswer out;
        qsizetype end = 0;
        while ((end = m_buffer.indexOf("\r\n\r\n")) < 0) {
            if (!more(timeoutMs))
                return out;
        }
        out.head = m_buffer.left(end + 2);
        m_buffer.remove(0, end + 4);
        out.status = out.head.mid(9, 3).toInt();
        const qsizetype length = toHead ? 0 : field(out.head, "Content-Length").toLongLong();
        while (m_buffer.size() < length) {
            if (!more(timeoutMs))
                return out;
        }
        out.body = m_buffer.left(length);
        m_buffer.remove(0, length);
        return out;
    }

    /// The server ends the connection, having sent nothing more.
    bool isClosedBy(int timeoutMs = 5000)
    {
        QElapsedTimer timer;
        timer.start();
        while (m_socket.state() == QAbstractSocket::ConnectedState && timer.elapsed() < timeoutMs)
            m_socket.waitForReadyRead(50);
        m_buffer += m_socket.readAll();
        return m_socket.state() == QAbstractSocket::UnconnectedState && m_buffer.isEmpty();
    }

    static QByteArray field(const QByteArray &head, const QByteArray &name)
    {
        const qsizetype at = head.indexOf("\r\n" + name + ": ");
        if (at < 0)
            return {};
        const qsizetype begin = at + name.size() + 4;
        return head.mid(begin, head.indexOf("\r\n", begin) - begin);
    }

private:
    bool more(int timeoutMs)
    {
        if (m_socket.bytesAvailable() == 0 && !m_socket.waitForReadyRead(timeoutMs))
            return false;
        m_buffer += m_socket.readAll();
        return true;
    }

    QTcpSocket m_socket;
    bool m_connected = false;
    QByteArray m_buffer;
};

} // namespace muster::http
