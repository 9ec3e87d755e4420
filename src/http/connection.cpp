// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/connection.h"

#include "http/requestcheck.h"
#include "http/serialize.h"
#include "http/serverloop.h"
#include "http/ticket.h"

#include <boost/asio/write.hpp>

namespace muster::http {

namespace asio = boost::asio;
using boost::system::error_code;

Connection::Connection(ServerLoop &loop, Socket socket, quint64 id, QByteArray peer,
                       QByteArray limitKey)
    : m_loop(loop)
    , m_socket(std::move(socket))
    , m_id(id)
    , m_peer(std::move(peer))
    , m_limitKey(std::move(limitKey))
    , m_in(static_cast<std::size_t>(std::max<qsizetype>(loop.options().headerLimit, 4096)) + 4)
    , m_scanner({loop.options().requestLineLimit, loop.options().headerLimit,
                 loop.options().fieldLimit})
{
}

void Connection::start()
{
    error_code
            ignored; // without it small answers would wait for the client's delayed acknowledgement
    m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
    enter(Phase::Head, m_loop.options().headerTime);
    m_requestStart = m_phaseStart;
    read();
}

void Connection::enter(Phase phase, std::chrono::milliseconds time)
{
    m_phase = phase;
    m_phaseStart = std::chrono::steady_clock::now();
    m_deadline = m_phaseStart + time;
}

QByteArrayView Connection::unread() const
{
    return {m_in.data() + m_begin, static_cast<qsizetype>(m_end - m_begin)};
}

void Connection::read()
{
    if (m_begin > 0) {
        std::copy(m_in.begin() + static_cast<std::ptrdiff_t>(m_begin),
                  m_in.begin() + static_cast<std::ptrdiff_t>(m_end), m_in.begin());
        m_end -= m_begin;
        m_begin = 0;
    }
    m_reading = true;
    m_socket.async_read_some(
            asio::buffer(m_in.data() + m_end, m_in.size() - m_end),
            [self = shared_from_this()](const error_code &error, std::size_t size) {
                self->onRead(error, size);
            });
}

void Connection::onRead(const error_code &error, std::size_t size)
{
    m_reading = false;
    if (m_phase == Phase::Write) // refused by a deadline: what still comes is not looked at
        return;
    if (error) {
        close();
        return;
    }
    m_end += size;
    advance();
}

void Connection::advance()
{
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Head:
        advanceHead();
        break;
    case Phase::Body:
        advanceBody();
        break;
    case Phase::Drain:
        m_begin = m_end = 0;
        read();
        break;
    case Phase::Answer:
    case Phase::Write:
    case Phase::Closed:
        break;
    }
}

void Connection::advanceHead()
{
    if (m_begin == m_end) {
        read();
        return;
    }
    if (m_phase == Phase::Idle) {
        enter(Phase::Head, m_loop.options().headerTime);
        m_requestStart = m_phaseStart;
    }
    switch (m_scanner.scan(unread())) {
    case HeadScanner::State::NeedMore:
        read();
        break;
    case HeadScanner::State::Complete:
        beginRequest();
        break;
    case HeadScanner::State::BadLine:
        refuse(400);
        break;
    case HeadScanner::State::StartLineTooLong:
        refuse(414);
        break;
    case HeadScanner::State::HeadTooLarge:
        refuse(431);
        break;
    }
}

void Connection::beginRequest()
{
    const QByteArrayView head = unread().first(m_scanner.end()).sliced(m_scanner.start());
    m_begin += static_cast<std::size_t>(m_scanner.end());
    m_scanner.reset();
    m_head = {};
    m_request = {};
    ++m_requestId;
    ++m_requests;

    int status = parseRequestHead(head, m_head);
    if (status == 0)
        status = checkRequest(m_loop.options(), std::move(m_head), m_peer, m_request);
    m_method = m_request.method;
    if (status != 0) {
        refuse(status);
        return;
    }
    const int limit = m_loop.options().requestsPerConnection;
    m_close = !m_head.keepAlive || m_head.minorVersion == 0 || (limit > 0 && m_requests >= limit);
    m_route = m_loop.route(m_request.path);
    status = checkRoute(m_route, m_request, m_head);
    if (status != 0)
        turnAway(status);
    else
        beginBody();
}

void Connection::beginBody()
{
    m_body = BodyReader(m_head.framing, m_route->bodyLimit);
    if (m_body.state() == BodyReader::State::Complete) {
        dispatch();
        return;
    }
    enter(Phase::Body, m_loop.options().bodyTime);
    const bool waits = m_head.minorVersion >= 1 && m_request.headers.contains("Expect");
    if (waits && m_begin == m_end)
        sendContinue();
    else
        advanceBody();
}

void Connection::sendContinue()
{
    m_continuing = true;
    static const QByteArray text = "HTTP/1.1 100 Continue\r\n\r\n";
    asio::async_write(m_socket,
                      asio::buffer(text.constData(), static_cast<std::size_t>(text.size())),
                      [self = shared_from_this()](const error_code &error, std::size_t) {
                          self->m_continuing = false;
                          if (error)
                              self->close();
                          else if (self->m_phase == Phase::Body)
                              self->read();
                      });
}

void Connection::advanceBody()
{
    qsizetype used = 0;
    const BodyReader::State state = m_body.feed(unread(), used);
    m_begin += static_cast<std::size_t>(used);
    switch (state) {
    case BodyReader::State::NeedMore:
        read();
        break;
    case BodyReader::State::Complete:
        dispatch();
        break;
    case BodyReader::State::Bad:
        refuse(400);
        break;
    case BodyReader::State::TooLarge:
        refuse(413);
        break;
    }
}

void Connection::dispatch()
{
    enter(Phase::Answer, m_loop.options().answerTime);
    m_request.body = m_body.takeBody();
    m_requestBytes = m_request.body.size();
    m_loop.handle(std::move(m_request), Responder(std::make_shared<Responder::Ticket>(
                                                m_loop.mailbox(), m_id, m_requestId)));
}

void Connection::answer(quint64 request, const Response &response)
{
    if (m_phase != Phase::Answer || request != m_requestId)
        return;
    if (response.status == 0) // Responder::hangUp()
        close();
    else
        send(response);
}

void Connection::refuse(int status)
{
    m_close = true; // where the next request would begin is not known any more
    send(plainAnswer(status));
}

void Connection::turnAway(int status)
{
    Response response = plainAnswer(status);
    if (status == 405)
        response.headers.add("Allow", allowedMethods(*m_route));
    if (m_head.framing.kind != BodyFraming::Kind::None)
        m_close = true; // rather than to read a body that nobody wants
    send(response);
}

void Connection::send(const Response &response)
{
    if (!isSendable(response)) {
        m_loop.warnUnsendable(m_route);
        send(plainAnswer(500));
        return;
    }
    m_close = m_close || m_loop.isStopping();
    const AnswerStyle style{m_loop.date(), m_method == "HEAD", m_close};
    m_status = response.status;
    m_outHead.resize(0); // keeps its memory
    appendAnswerHead(m_outHead, response, style);
    m_outBody = hasBody(response, style) ? response.body : QByteArray();
    enter(Phase::Write, m_loop.options().writeTime);
    const std::array<asio::const_buffer, 2> buffers = {
            asio::buffer(m_outHead.constData(), static_cast<std::size_t>(m_outHead.size())),
            asio::buffer(m_outBody.constData(), static_cast<std::size_t>(m_outBody.size()))};
    asio::async_write(m_socket, buffers,
                      [self = shared_from_this()](const error_code &error, std::size_t) {
                          self->onWritten(error);
                      });
}

void Connection::onWritten(const error_code &error)
{
    if (m_phase == Phase::Closed)
        return;
    if (error) {
        close();
        return;
    }
    log();
    m_method.clear();
    m_route = nullptr;
    m_requestBytes = 0;
    m_outBody.clear();
    if (m_close) {
        drain();
        return;
    }
    enter(Phase::Idle, m_loop.options().idleTime);
    advanceHead();
}

// Closing with bytes unread would reset the connection, and the client might never see the answer (RFC 9112 9.6).
void Connection::drain()
{
    error_code error;
    m_socket.shutdown(Socket::shutdown_send, error);
    if (error) {
        close();
        return;
    }
    enter(Phase::Drain, m_loop.options().drainTime);
    m_begin = m_end = 0;
    if (!m_reading)
        read();
}

void Connection::checkDeadline(Time now)
{
    if (now < m_deadline)
        return;
    switch (m_phase) {
    case Phase::Head:
        if (m_requests == 0 && m_begin == m_end)
            close();
        else
            refuse(408);
        break;
    case Phase::Body:
        checkBodyRate(now);
        break;
    case Phase::Answer:
        refuse(503);
        break;
    case Phase::Idle:
    case Phase::Write:
    case Phase::Drain:
    case Phase::Closed:
        close();
        break;
    }
}

void Connection::checkBodyRate(Time now)
{
    const double seconds = std::chrono::duration<double>(now - m_phaseStart).count();
    const auto wanted = static_cast<double>(m_loop.options().minimumBodyRate) * seconds;
    if (static_cast<double>(m_body.received()) >= wanted)
        return;
    if (m_continuing)
        close();
    else
        refuse(408);
}

void Connection::stop()
{
    m_close = true;
    if (m_phase == Phase::Idle || m_phase == Phase::Head || m_phase == Phase::Body)
        close();
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    error_code ignored;
    m_socket.close(ignored);
    m_loop.remove(*this);
}

void Connection::log() const
{
    if (!m_loop.logsAccess())
        return;
    AccessRecord record;
    record.method = m_method;
    record.pathTemplate = m_route ? m_route->pathTemplate : QByteArray("-");
    record.status = m_status;
    record.requestBytes = m_requestBytes;
    record.responseBytes = m_outBody.size();
    const auto now = std::chrono::steady_clock::now();
    record.milliseconds = std::chrono::duration<double, std::milli>(now - m_requestStart).count();
    record.peer = m_peer;
    m_loop.log(record);
}

} // namespace muster::http
