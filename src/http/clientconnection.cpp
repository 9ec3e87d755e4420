// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/clientconnection.h"

#include "http/serialize.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QHostInfo>
#include <QScopedValueRollback>
#include <QSslSocket>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

using Reason = Outcome::Reason;
using std::chrono::steady_clock;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

} // namespace

ClientConnection::ClientConnection(Owner &owner, const ClientOptions &options,
                                   const QSslConfiguration &tls, const Endpoint &endpoint,
                                   QObject *parent)
    : QObject(parent)
    , m_owner(owner)
    , m_options(options)
    , m_endpoint(endpoint)
    , m_reader(options.headerLimit, options.bodyLimit)
{
    if (endpoint.tls) {
        m_tls = new QSslSocket(this);
        m_tls->setSslConfiguration(tls);
        m_socket = m_tls;
    } else {
        m_socket = new QTcpSocket(this);
    }
    connectSocket();
}

void ClientConnection::connectSocket()
{
    connect(m_socket, &QTcpSocket::connected, this,
            [this] { m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); });
    if (m_tls) {
        connect(m_tls, &QSslSocket::encrypted, this, &ClientConnection::onReady);
        connect(m_tls, &QSslSocket::sslErrors, this, &ClientConnection::onTlsErrors);
    } else {
        connect(m_socket, &QTcpSocket::connected, this, &ClientConnection::onReady);
    }
    connect(m_socket, &QTcpSocket::readyRead, this, &ClientConnection::onReadyRead);
    connect(m_socket, &QTcpSocket::bytesWritten, this,
            [this](qint64 bytes) { m_written += bytes; });
    connect(m_socket, &QTcpSocket::errorOccurred, this, &ClientConnection::onError);
    connect(m_socket, &QTcpSocket::disconnected, this, &ClientConnection::onClosed);
}

void ClientConnection::start(const OutgoingRequest &request, Job job)
{
    const QScopedValueRollback starting(m_starting, true);
    m_job = std::move(job);
    m_out.resize(0); // keeps its memory
    appendRequest(m_out, request.method, request.endpoint.target, request.endpoint.hostField,
                  request.headers, request.body);
    m_reader.begin(request.method);
    m_written = 0;
    const auto timeout = request.timeout.count() > 0 ? request.timeout : m_options.requestTimeout;
    m_deadline = steady_clock::now() + timeout;
    m_reused = m_phase == Phase::Idle;
    if (m_reused) {
        write();
        return;
    }
    m_connectDeadline = steady_clock::now() + m_options.connectTimeout;
    if (m_options.addressAllowed) {
        resolve();
    } else {
        m_addresses = {m_endpoint.host};
        tryNextAddress();
    }
}

// Only for the address filter: the address that was checked must be the one that is connected to.
void ClientConnection::resolve()
{
    m_phase = Phase::Resolving;
    m_lookup = QHostInfo::lookupHost(m_endpoint.host, this,
                                     [this](const QHostInfo &info) { onResolved(info); });
}

void ClientConnection::onResolved(const QHostInfo &info)
{
    const QScopedValueRollback inSlot(m_depth, m_depth + 1);
    m_lookup = -1;
    if (m_phase != Phase::Resolving)
        return;
    if (info.error() != QHostInfo::NoError) {
        fail(Reason::Dns,
             Text::tr("The name %1 was not found: %2").arg(place(), info.errorString()));
        return;
    }
    const QList<QHostAddress> addresses = info.addresses();
    for (const QHostAddress &address : addresses) {
        if (m_options.addressAllowed(address))
            m_addresses.append(address.toString());
    }
    if (m_addresses.isEmpty()) {
        fail(Reason::AddressForbidden,
             Text::tr("The address of %1 lies in a network that may not be used.").arg(place()));
        return;
    }
    tryNextAddress();
}

void ClientConnection::tryNextAddress()
{
    if (m_phase == Phase::Dead)
        return;
    m_phase = Phase::Connecting;
    const QString address = m_addresses.takeFirst();
    if (m_tls)
        m_tls->connectToHostEncrypted(address, m_endpoint.port, m_endpoint.host);
    else
        m_socket->connectToHost(address, m_endpoint.port);
}

void ClientConnection::onReady()
{
    const QScopedValueRollback inSlot(m_depth, m_depth + 1);
    if (m_phase == Phase::Connecting)
        write();
}

void ClientConnection::onTlsErrors(const QList<QSslError> &errors)
{
    QStringList texts;
    for (const QSslError &error : errors)
        texts.append(error.errorString());
    m_tlsText = texts.join(u' ');
}

void ClientConnection::write()
{
    m_phase = Phase::Busy;
    m_written = 0; // the handshake's bytes do not count
    m_socket->write(m_out);
    m_socket->flush(); // now, rather than after another round of the event loop
}

ResponseReader::State ClientConnection::readAvailable()
{
    char buffer[16 * 1024];
    auto state = ResponseReader::State::NeedMore;
    while (state == ResponseReader::State::NeedMore) {
        const qint64 size = m_socket->read(buffer, sizeof buffer);
        if (size <= 0)
            break;
        state = m_reader.feed(QByteArrayView(buffer, size));
    }
    return state;
}

void ClientConnection::onReadyRead()
{
    const QScopedValueRollback inSlot(m_depth, m_depth + 1);
    if (m_phase == Phase::Busy) {
        const ResponseReader::State state = readAvailable();
        if (state != ResponseReader::State::NeedMore)
            complete(state);
    } else if (m_phase == Phase::Idle) { // nobody asked
        onClosed();
    }
}

void ClientConnection::onError(QAbstractSocket::SocketError error)
{
    const QScopedValueRollback inSlot(m_depth, m_depth + 1);
    if (m_phase == Phase::Connecting)
        onConnectError(error);
    else
        onClosed();
}

void ClientConnection::onConnectError(QAbstractSocket::SocketError error)
{
    const bool secured = m_tls && m_socket->state() == QAbstractSocket::ConnectedState;
    if (error == QAbstractSocket::SslHandshakeFailedError || !m_tlsText.isEmpty() || secured) {
        const QString text = m_tlsText.isEmpty() ? m_socket->errorString() : m_tlsText;
        fail(Reason::Tls, Text::tr("No secure connection to %1: %2").arg(place(), text));
    } else if (!m_addresses.isEmpty()) {
        QMetaObject::invokeMethod(this, &ClientConnection::tryNextAddress, Qt::QueuedConnection);
    } else if (error == QAbstractSocket::HostNotFoundError) {
        fail(Reason::Dns, Text::tr("The name %1 was not found.").arg(place()));
    } else {
        fail(Reason::Refused,
             Text::tr("No connection to %1: %2").arg(place(), m_socket->errorString()));
    }
}

void ClientConnection::onClosed()
{
    const QScopedValueRollback inSlot(m_depth, m_depth + 1);
    if (m_phase == Phase::Idle) {
        m_phase = Phase::Dead;
        m_owner.lostWhileIdle(*this);
        return;
    }
    if (m_phase != Phase::Busy)
        return;
    ResponseReader::State state = readAvailable();
    if (state == ResponseReader::State::NeedMore) {
        state = m_reader.close();
        if (state != ResponseReader::State::Complete) {
            fail(Reason::ConnectionLost,
                 Text::tr("%1 closed the connection before its answer was complete.").arg(place()));
            return;
        }
    }
    complete(state);
}

void ClientConnection::complete(ResponseReader::State state)
{
    if (state == ResponseReader::State::Bad) {
        fail(Reason::BadAnswer, Text::tr("The answer of %1 is not valid HTTP.").arg(place()));
        return;
    }
    if (state == ResponseReader::State::TooLarge) {
        fail(Reason::AnswerTooLarge, Text::tr("The answer of %1 is too large.").arg(place()));
        return;
    }
    const bool reusable = m_reader.keepsAlive() && m_socket->bytesToWrite() == 0 &&
                          m_socket->bytesAvailable() == 0 &&
                          m_socket->state() == QAbstractSocket::ConnectedState;
    Outcome outcome;
    outcome.kind = Outcome::Kind::Answered;
    outcome.response = m_reader.take();
    m_phase = reusable ? Phase::Idle : Phase::Dead;
    m_idleSince = steady_clock::now();
    finish(std::move(outcome));
}

void ClientConnection::fail(Outcome::Reason reason, const QString &text)
{
    const bool left = m_phase == Phase::Busy && m_written > 0;
    m_phase = Phase::Dead;
    Outcome outcome;
    outcome.kind = left ? Outcome::Kind::Unknown : Outcome::Kind::NotSent;
    outcome.reason = reason;
    outcome.text = text;
    finish(std::move(outcome));
}

void ClientConnection::finish(Outcome outcome)
{
    outcome.reusedConnection = m_reused;
    if (!m_starting) {
        m_owner.finished(*this, std::move(outcome));
        return;
    }
    QMetaObject::invokeMethod(
            this,
            [this, outcome = std::move(outcome)] {
                const QScopedValueRollback inSlot(m_depth, m_depth + 1);
                m_owner.finished(*this, outcome);
            },
            Qt::QueuedConnection);
}

void ClientConnection::abort()
{
    if (m_phase != Phase::Dead && m_phase != Phase::Idle)
        fail(Reason::Aborted, Text::tr("The request to %1 was aborted.").arg(place()));
}

void ClientConnection::checkDeadlines(Time now)
{
    const bool connecting = m_phase == Phase::Resolving || m_phase == Phase::Connecting;
    if (m_phase == Phase::Idle && now >= m_idleSince + m_options.idleTimeout) {
        m_phase = Phase::Dead;
        m_owner.lostWhileIdle(*this);
    } else if (connecting && now >= m_connectDeadline) {
        fail(Reason::ConnectTimeout,
             Text::tr("No connection to %1 could be made in time.").arg(place()));
    } else if ((connecting || m_phase == Phase::Busy) && now >= m_deadline) {
        fail(Reason::Timeout, Text::tr("%1 did not answer in time.").arg(place()));
    }
}

void ClientConnection::retire()
{
    m_phase = Phase::Dead;
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(m_lookup);
    m_socket->disconnect(this);
    if (m_depth > 0) {
        setParent(nullptr);
        m_socket->abort();
        deleteLater();
        return;
    }
    m_socket->abort();
    delete this;
}

bool ClientConnection::isStale() const
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return true;
#ifdef Q_OS_UNIX
    char byte = 0;
    const auto size = ::recv(static_cast<int>(m_socket->socketDescriptor()), &byte, 1,
                             MSG_PEEK | MSG_DONTWAIT);
    return size >= 0; // the end, or bytes that nobody asked for
#else
    return false;
#endif
}

QString ClientConnection::place() const
{
    return QString::fromLatin1(m_endpoint.hostField);
}

} // namespace muster::http
