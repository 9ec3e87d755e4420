// SPDX-License-Identifier: GPL-3.0-or-later
// One connection of the client: it is made for a request, carries one request at a time and is kept for the next.
// Lives on the client's thread. Knows at each moment whether a byte of the request has left, and says so.
#pragma once

#include "http/client.h"
#include "http/responsereader.h"

#include <QPointer>
#include <QSslConfiguration>
#include <QTcpSocket>

class QHostInfo;
class QSslSocket;

namespace muster::http {

class ClientConnection : public QObject
{
    Q_OBJECT

public:
    using Time = std::chrono::steady_clock::time_point;

    /// What the connection tells its pool; afterwards it may be gone.
    class Owner
    {
    public:
        virtual ~Owner() = default;
        virtual void finished(ClientConnection &connection, Outcome outcome) = 0;
        virtual void lostWhileIdle(ClientConnection &connection) = 0;
    };

    struct Job
    {
        QPointer<QObject> context;
        Client::Callback callback;
    };

    ClientConnection(Owner &owner, const ClientOptions &options, const QSslConfiguration &tls,
                     const Endpoint &endpoint, QObject *parent);

    /// Connects first if it is new. The outcome never comes before start() has returned.
    void start(const OutgoingRequest &request, Job job);
    void abort();
    void checkDeadlines(Time now);
    /// Says nothing any more and goes: at once, or, within one of its own slots, later.
    void retire();

    [[nodiscard]] bool isReusable() const { return m_phase == Phase::Idle; }
    /// The server closed the idle connection, but the event loop has not told us yet.
    [[nodiscard]] bool isStale() const;
    [[nodiscard]] const QByteArray &origin() const { return m_endpoint.origin; }
    [[nodiscard]] Job takeJob() { return std::exchange(m_job, {}); }

private:
    enum class Phase {
        New,
        Resolving,
        Connecting, ///< TLS included
        Busy,       ///< the request was handed to the socket
        Idle,
        Dead,
    };

    void connectSocket();
    void resolve();
    void onResolved(const QHostInfo &info);
    void tryNextAddress();
    void onReady();
    void onTlsErrors(const QList<QSslError> &errors);
    void onReadyRead();
    void onError(QAbstractSocket::SocketError error);
    void onConnectError(QAbstractSocket::SocketError error);
    void onClosed();
    void write();
    [[nodiscard]] ResponseReader::State readAvailable();
    void complete(ResponseReader::State state);
    void fail(Outcome::Reason reason, const QString &text);
    void finish(Outcome outcome);
    [[nodiscard]] QString place() const;

    Owner &m_owner;
    const ClientOptions &m_options;
    const Endpoint m_endpoint;
    QSslSocket *m_tls = nullptr; ///< the socket, if it is one for TLS
    QTcpSocket *m_socket = nullptr;
    Phase m_phase = Phase::New;
    QStringList m_addresses; ///< left to try
    int m_lookup = -1;
    QString m_tlsText;
    Job m_job;
    QByteArray m_out;
    qint64 m_written = 0; ///< bytes of the request that the system has taken
    bool m_reused = false;
    bool m_starting = false;
    int m_depth = 0; ///< own slots on the stack
    ResponseReader m_reader;
    Time m_connectDeadline;
    Time m_deadline;
    Time m_idleSince;
};

} // namespace muster::http
