// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the server, from accepting to draining. Lives on the server's thread.
//
// One request at a time: the next one is read after the answer was written, so answers cannot be out of order. At any
// moment the connection is in one phase with one absolute deadline, which the loop's sweep looks at. It is held by the
// loop and by the operation under way; a late answer finds it by number or not at all.
#pragma once

#include "http/bodyreader.h"
#include "http/headscanner.h"
#include "http/server.h"

#include <boost/asio/ip/tcp.hpp>

namespace muster::http {

class Connection : public std::enable_shared_from_this<Connection>
{
public:
    using Socket = boost::asio::ip::tcp::socket;
    using Time = std::chrono::steady_clock::time_point;

    /// \a limitKey is what the limit per address counts by; empty if none holds.
    Connection(ServerLoop &loop, Socket socket, quint64 id, QByteArray peer, QByteArray limitKey);

    void start();
    /// The handler's answer to a request; ignored if that request is not waiting any more.
    void answer(quint64 request, const Response &response);
    void checkDeadline(Time now);
    /// Ends at once, or after the answer under way.
    void stop();
    /// Ends at once.
    void close();

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const QByteArray &limitKey() const { return m_limitKey; }

private:
    enum class Phase {
        Idle,   ///< between requests
        Head,   ///< reading a head; also from the start, before the first byte
        Body,   ///< reading a body
        Answer, ///< waiting for the handler
        Write,  ///< writing the answer
        Drain,  ///< the last answer is out; reading until the client closes
        Closed,
    };

    void enter(Phase phase, std::chrono::milliseconds time);
    void read();
    void onRead(const boost::system::error_code &error, std::size_t size);
    void advance();
    void advanceHead();
    void beginRequest();
    void beginBody();
    void advanceBody();
    void dispatch();
    void refuse(int status);
    void turnAway(int status);
    void send(const Response &response);
    void sendContinue();
    void onWritten(const boost::system::error_code &error);
    void drain();
    void checkBodyRate(Time now);
    void log() const;
    [[nodiscard]] QByteArrayView unread() const;

    ServerLoop &m_loop;
    Socket m_socket;
    const quint64 m_id;
    const QByteArray m_peer;
    const QByteArray m_limitKey;

    Phase m_phase = Phase::Head;
    Time m_deadline;
    Time m_phaseStart;
    Time m_requestStart;
    bool m_reading = false;
    bool m_continuing = false; ///< "100 Continue" is being written
    bool m_close = false;      ///< after this answer
    quint64 m_requestId = 0;
    int m_requests = 0;

    std::vector<char> m_in; ///< [m_begin, m_end) is not yet consumed
    std::size_t m_begin = 0;
    std::size_t m_end = 0;
    HeadScanner m_scanner;
    RequestHead m_head;
    Request m_request;
    const Route *m_route = nullptr;
    BodyReader m_body;

    QByteArray m_method; ///< of the request that is answered
    qint64 m_requestBytes = 0;
    int m_status = 0;
    QByteArray m_outHead;
    QByteArray m_outBody;
};

} // namespace muster::http
