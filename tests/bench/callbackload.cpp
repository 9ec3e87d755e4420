// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/callbackload.h"

#include "bench/bench.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace muster::bench {

namespace {

struct Connection
{
    int socket = -1;
    Clock::time_point sentAt;
    QByteArray answer;
};

int connectTo(quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    void *place = &address;
    if (socket < 0 || ::connect(socket, static_cast<sockaddr *>(place), sizeof address) != 0)
        giveUp(u"No connection to 127.0.0.1:%1: %2"_s.arg(port).arg(qt_error_string()));
    const int on = 1;
    ::setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    return socket;
}

/// Bytes of the answer at the beginning of \a text, 0 while it is not whole.
qsizetype answerSize(const QByteArray &text)
{
    const qsizetype head = text.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const qsizetype at = text.left(head).toLower().indexOf("content-length:");
    qsizetype length = 0;
    if (at >= 0)
        length = text.mid(at + 15, text.indexOf("\r\n", at) - at - 15).trimmed().toLongLong();
    return text.size() >= head + 4 + length ? head + 4 + length : 0;
}

class Load
{
public:
    Load(quint16 port, const std::vector<QByteArray> &requests, int connections)
        : m_requests(requests)
        , m_connections(static_cast<size_t>(connections))
        , m_poll(::epoll_create1(EPOLL_CLOEXEC))
    {
        m_milliseconds.reserve(requests.size());
        for (Connection &connection : m_connections) {
            connection.socket = connectTo(port);
            epoll_event event{};
            event.events = EPOLLIN;
            event.data.ptr = &connection;
            ::epoll_ctl(m_poll, EPOLL_CTL_ADD, connection.socket, &event);
        }
    }
    ~Load()
    {
        for (const Connection &connection : m_connections)
            ::close(connection.socket);
        ::close(m_poll);
    }
    Load(const Load &) = delete;
    Load &operator=(const Load &) = delete;

    LoadResult run()
    {
        const auto start = Clock::now();
        for (Connection &connection : m_connections)
            sendNext(connection);
        while (m_milliseconds.size() < m_requests.size())
            takeAnswers();
        const double seconds = secondsSince(start);
        const auto rank = static_cast<std::ptrdiff_t>(m_milliseconds.size() * 99 / 100);
        std::nth_element(m_milliseconds.begin(), m_milliseconds.begin() + rank,
                         m_milliseconds.end());
        return {static_cast<double>(m_requests.size()) / seconds,
                m_milliseconds.at(static_cast<size_t>(rank))};
    }

private:
    void sendNext(Connection &connection)
    {
        if (m_next == m_requests.size())
            return;
        const QByteArray &request = m_requests[m_next++];
        connection.sentAt = Clock::now();
        // A request is far smaller than the socket's buffer: it goes in one piece.
        if (::send(connection.socket, request.constData(), static_cast<size_t>(request.size()),
                   MSG_NOSIGNAL) != request.size())
            giveUp(u"A request could not be sent: "_s + qt_error_string());
    }

    void takeAnswers()
    {
        epoll_event events[64];
        const int count = ::epoll_wait(m_poll, events, 64, 30'000);
        if (count <= 0)
            giveUp(u"No answer within 30 seconds."_s);
        for (int i = 0; i < count; ++i)
            read(*static_cast<Connection *>(events[i].data.ptr));
    }

    void read(Connection &connection)
    {
        char buffer[4096];
        const ssize_t count = ::recv(connection.socket, buffer, sizeof buffer, 0);
        if (count <= 0)
            giveUp(u"The server closed a connection."_s);
        connection.answer.append(buffer, count);
        const qsizetype size = answerSize(connection.answer);
        if (size == 0)
            return;
        if (!connection.answer.startsWith("HTTP/1.1 200"))
            giveUp(u"Not 200: "_s + QString::fromLatin1(connection.answer));
        connection.answer.remove(0, size);
        m_milliseconds.push_back(secondsSince(connection.sentAt) * 1000);
        sendNext(connection);
    }

    const std::vector<QByteArray> &m_requests;
    std::vector<Connection> m_connections;
    int m_poll;
    size_t m_next = 0;
    std::vector<double> m_milliseconds;
};

} // namespace

LoadResult sendAll(quint16 port, const std::vector<QByteArray> &requests, int connections)
{
    return Load(port, requests, connections).run();
}

} // namespace muster::bench
