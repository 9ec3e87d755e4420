// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/1.1 client for a worker with an event loop: many requests under way on one thread,
// connections kept alive.
//
// Everything happens on the thread the client lives on. Its outcomes are exact about what a sender
// of messages must know: whether the other side can have seen the request. Redirects are not
// followed, nothing is retried, nothing is queued: the caller asks freeSlots() first. Certificates
// and host names are always verified.
#pragma once

#include "http/endpoint.h"
#include "http/message.h"

#include <QObject>
#include <QSslCertificate>
#include <chrono>
#include <functional>
#include <memory>

class QHostAddress;

namespace muster::http {

/// Neither this computer, nor a private, link-local, multicast or otherwise reserved network: an address that a URL
/// typed by someone may lead to. An IPv4 address in IPv6 clothes counts as what it is.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

struct OutgoingRequest
{
    Endpoint endpoint;
    QByteArray method = "POST";
    Headers headers; ///< without Host, Content-Length and Connection, which the client writes
                     ///< itself
    QByteArray body;
    std::chrono::milliseconds timeout{0}; ///< 0: the client's requestTimeout
};

struct Outcome
{
    enum class Kind {
        Answered, ///< a whole answer, of whatever status
        NotSent,  ///< not one byte of the request left: trying again is safe
        Unknown   ///< the request was written, at least in part, and no whole answer came: it may
                  ///< have been acted upon
    };
    enum class Reason {
        None,             ///< answered
        InvalidRequest,   ///< not sent: a control character in the method, the target or a field
        NoFreeSlot,       ///< not sent
        Dns,              ///< not sent: the name is not known, or cannot be looked up now
        AddressForbidden, ///< not sent: the filter allows none of the name's addresses
        Refused,          ///< not sent: nobody listens, or the network cannot reach it
        Tls, ///< not sent: no secure connection; the text tells what is wrong with the certificate
        ConnectTimeout, ///< not sent
        Timeout,        ///< no whole answer in time
        ConnectionLost, ///< closed or reset before the answer was whole
        BadAnswer,      ///< what came is not HTTP
        AnswerTooLarge, ///< over headerLimit or bodyLimit
        Aborted         ///< by abortAll() or the end of the client
    };

    Kind kind = Kind::Unknown;
    Reason reason = Reason::None;
    Response response; ///< if answered
    QString text;      ///< one sentence for the person, if not answered
    bool reusedConnection =
            false; ///< an idle connection that the server may have been closing already

    [[nodiscard]] bool answered() const { return kind == Kind::Answered; }
};

struct ClientOptions
{
    int connectionsPerOrigin =
            64; ///< also the number of requests under way to an origin; up to 1,000
    std::chrono::milliseconds connectTimeout{10'000}; ///< name, connection and TLS together
    std::chrono::milliseconds requestTimeout{
            30'000}; ///< absolute, from send() to the end of the answer
    std::chrono::milliseconds idleTimeout{4'000}; ///< an idle connection is closed after this
    qsizetype headerLimit = 32 * 1024;
    qint64 bodyLimit = 4 * 1024 * 1024;
    QList<QSslCertificate> extraAuthorities; ///< trusted besides the system's
    /// Whether an address may be connected to: against requests to the inner network through a URL
    /// that someone typed. The address checked is the one connected to. Empty: all; then a
    /// QNetworkProxy may look the name up.
    std::function<bool(const QHostAddress &)> addressAllowed;
};

class Client : public QObject
{
    Q_OBJECT

public:
    using Callback = std::function<void(Outcome outcome)>;

    explicit Client(const ClientOptions &options = {}, QObject *parent = nullptr);
    /// Aborts everything; the callbacks of requests under way are not called.
    ~Client() override;

    /// Requests to \a endpoint's origin that may be sent now.
    [[nodiscard]] int freeSlots(const Endpoint &endpoint) const;
    /// Requests under way to all origins.
    [[nodiscard]] int underWay() const;

    /// Calls \a callback exactly once, on this thread, never before send() has returned; not at all
    /// if \a context is gone by then. From within the callback the slot is free again.
    void send(const OutgoingRequest &request, QObject *context, Callback callback);

    /// Every request under way ends as NotSent or Unknown (Aborted), and idle connections are
    /// closed.
    void abortAll();

private:
    class Pool;
    std::unique_ptr<Pool> m_pool;
};

} // namespace muster::http
