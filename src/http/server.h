// SPDX-License-Identifier: GPL-3.0-or-later
// A strict HTTP/1.1 server for loopback, tunnels and proxies.
//
// The server owns one thread, on which it accepts, reads and writes, and on which it calls the
// route table, the handler and the access log: none of them may block. Answers may be given at once
// or later, from any thread. What the framing rules forbid (two lengths, bare line feeds, folded
// fields, unknown codings, …) is refused with 400 and the connection is closed. Limits are checked
// before memory is spent on them; deadlines are absolute, so that a client that drips bytes gains
// nothing. TLS is the proxy's task. Outside facts: RFC 9110, RFC 9112.
#pragma once

#include "http/message.h"
#include "support/error.h"

#include <QList>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>

namespace muster::http {

/// What the server knows about a path before it reads a body.
struct Route
{
    QByteArray pathTemplate;   ///< for the log, in the place of the path: "/callbacks/{account}"
    QList<QByteArray> methods; ///< anything else is answered 405; GET allows HEAD too
    qint64 bodyLimit = 0;      ///< bytes; a longer body is answered 413 before it is read
    QList<QByteArray> contentTypes; ///< "application/json"; empty takes any; else 415 for a body of
                                    ///< another type
};

/// The route of a path, or nullptr for 404. The routes must live as long as the server runs.
using RouteTable = std::function<const Route *(QByteArrayView path)>;

/// The right to answer one request, once. Copies share it; any thread. The first respond() counts,
/// further ones do nothing. When the last copy goes without an answer, the client gets 500. It may
/// outlive the connection and the server.
class Responder
{
public:
    Responder() = default; ///< answers nobody
    void respond(Response response) const;
    /// Closes the connection without an answer: for a simulated vendor that fails, not for a real server.
    void hangUp() const;

    class Ticket;
    explicit Responder(std::shared_ptr<Ticket> ticket);

private:
    std::shared_ptr<Ticket> m_ticket;
};

using Handler = std::function<void(Request request, Responder responder)>;

/// One answered request, without anything secret: neither bodies nor queries nor the path itself.
struct AccessRecord
{
    QByteArray method;       ///< empty if the request line could not be read
    QByteArray pathTemplate; ///< the route's, "-" where there is none
    int status = 0;
    qint64 requestBytes = 0;  ///< of the body
    qint64 responseBytes = 0; ///< of the body
    double milliseconds =
            0; ///< from the first byte of the request to the end of writing the answer
    QByteArray peer;

    [[nodiscard]] QString text() const;
};

struct ServerOptions
{
    QString address = QStringLiteral("127.0.0.1"); ///< an address of this machine, not a name
    quint16 port = 0;                              ///< 0 takes any free one

    qsizetype requestLineLimit = 8 * 1024; ///< longer: 414
    qsizetype headerLimit = 16 * 1024;     ///< request line and fields together; larger: 431
    int fieldLimit = 100;                  ///< more fields: 431
    int requestsPerConnection = 100;       ///< 0: any number
    int connectionLimit = 256;
    int connectionsPerAddress = 16; ///< an IPv4 address or an IPv6 /64
    bool limitLoopback = false; ///< whether connectionsPerAddress holds for this machine as well
    QList<QByteArray>
            trustedProxies; ///< addresses whose X-Forwarded-For is believed; no limit per address

    /// Names that Host may give (without port), against DNS rebinding; "*" takes any. Another name
    /// is answered 421.
    QList<QByteArray> allowedHosts = {"localhost", "127.0.0.1", "[::1]"};

    std::chrono::milliseconds headerTime{
            10'000}; ///< from the first byte (or the connection) to the end of the head
    std::chrono::milliseconds bodyTime{
            30'000};               ///< for the body, longer only at minimumBodyRate or more
    qint64 minimumBodyRate = 1024; ///< bytes a second, counted from the end of the head
    std::chrono::milliseconds idleTime{15'000};   ///< between two requests
    std::chrono::milliseconds answerTime{60'000}; ///< for the handler; then 503
    std::chrono::milliseconds writeTime{30'000};  ///< for the whole answer
    std::chrono::milliseconds drainTime{
            2'000}; ///< reading on after the last answer, so that the client sees it
    std::chrono::milliseconds stopTime{5'000}; ///< for answers under way when the server stops

    std::function<void(const AccessRecord &)>
            accessLog; ///< besides the category muster.http, at debug level
};

class ServerLoop;

class Server
{
public:
    Server(RouteTable routes, Handler handler);
    ~Server(); ///< stops
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Listens, and returns the port. Fails if the port is taken or reserved, or the address is not
    /// this machine's.
    [[nodiscard]] Result<quint16> start(const ServerOptions &options = {});

    /// Takes no more connections, waits up to stopTime for answers under way, closes everything and
    /// ends the thread. Blocks; not to be called from the handler. A Responder answered later does
    /// nothing. Safe to call twice.
    void stop();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port() const;

private:
    RouteTable m_routes;
    Handler m_handler;
    std::unique_ptr<ServerLoop> m_loop;
};

} // namespace muster::http
