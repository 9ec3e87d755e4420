// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/serverloop.h"

#include <QCoreApplication>
#include <QLocale>
#include <QLoggingCategory>
#include <QTimeZone>
#include <boost/asio/post.hpp>
#include <ctime>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;
using std::chrono::milliseconds;

Q_LOGGING_CATEGORY(logHttp, "muster.http", QtInfoMsg)

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpServer)
};

// Often enough for the shortest deadline, seldom enough to cost nothing.
milliseconds sweepInterval(const ServerOptions &options)
{
    const milliseconds shortest =
            std::min({options.headerTime, options.bodyTime, options.idleTime, options.answerTime,
                      options.writeTime, options.drainTime, options.stopTime});
    return std::clamp(shortest / 8, milliseconds(5), milliseconds(250));
}

asio::ip::address plainAddress(const asio::ip::address &address)
{
    if (address.is_v6() && address.to_v6().is_v4_mapped())
        return asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6());
    return address;
}

// An owner of one IPv6 network has 2^64 addresses, so the network is what counts.
QByteArray limitKey(const ServerOptions &options, const asio::ip::address &address,
                    const QByteArray &text)
{
    if ((address.is_loopback() && !options.limitLoopback) || options.trustedProxies.contains(text))
        return {};
    if (address.is_v4())
        return text;
    const auto bytes = address.to_v6().to_bytes();
    QByteArray network;
    for (std::size_t i = 0; i < 8; ++i)
        network.append(static_cast<char>(bytes[i]));
    return network.toHex();
}

Error listenError(const error_code &code, const ServerOptions &options)
{
    const QString place = u"%1:%2"_s.arg(options.address).arg(options.port);
    Error error{ErrorCode::Network, Text::tr("The server cannot listen there."), place, {}, {}};
    if (code == asio::error::address_in_use) {
        error.code = ErrorCode::Conflict;
        error.message = Text::tr("The port is in use by another program.");
        error.remedy = Text::tr("Choose another port, or end the other program.");
    } else if (code == asio::error::access_denied) {
        error.code = ErrorCode::Unauthorised;
        error.message = Text::tr("The system does not let this program use the port.");
        error.remedy = Text::tr("Choose a port from 1024 on.");
    } else if (code == asio::error::make_error_code(asio::error::address_family_not_supported) ||
               code == boost::system::errc::address_not_available) {
        error.code = ErrorCode::InvalidInput;
        error.message = Text::tr("The address does not belong to this computer.");
        error.remedy = Text::tr("Use 127.0.0.1, or an address of this computer.");
    }
    error.detail = QString::fromStdString(code.message());
    return error;
}

error_code open(tcp::acceptor &acceptor, const tcp::endpoint &endpoint)
{
    error_code error;
    acceptor.open(endpoint.protocol(), error);
#ifndef Q_OS_WIN // there it would let two programs share a port
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
#endif
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(asio::socket_base::max_listen_connections, error);
    return error;
}

} // namespace

ServerLoop::ServerLoop(ServerOptions options, RouteTable routes, Handler handler)
    : m_options(std::move(options))
    , m_routes(std::move(routes))
    , m_handler(std::move(handler))
    , m_sweepInterval(sweepInterval(m_options))
    , m_work(m_io.get_executor())
{
    m_mailbox = std::make_shared<Mailbox>([this] { asio::post(m_io, [this] { deliver(); }); });
}

ServerLoop::~ServerLoop()
{
    stop();
}

Result<quint16> ServerLoop::listen()
{
    error_code error;
    const auto address = asio::ip::make_address(m_options.address.toStdString(), error);
    if (error) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("“%1” is not an address to listen on.").arg(m_options.address), {},
                    Text::tr("Use 127.0.0.1, or an address of this computer."));
    }
    error = open(m_acceptor, tcp::endpoint(address, m_options.port));
    if (error)
        return fail(listenError(error, m_options));
    m_port = m_acceptor.local_endpoint(error).port();
    if (!address.is_loopback()) {
        qCWarning(logHttp).noquote() << "listening on" << m_options.address
                                     << "which other computers may reach without encryption";
    }
    return m_port;
}

void ServerLoop::run()
{
    accept();
    m_thread = std::thread([this] { m_io.run(); });
}

void ServerLoop::stop()
{
    if (!m_thread.joinable())
        return;
    asio::post(m_io, [this] { beginStop(); });
    m_thread.join();
    m_mailbox->close();
}

void ServerLoop::beginStop()
{
    m_stopping = true;
    m_stopDeadline = std::chrono::steady_clock::now() + m_options.stopTime;
    error_code ignored;
    m_acceptor.close(ignored);
    m_acceptTimer.cancel();
    std::vector<std::shared_ptr<Connection>> all;
    for (const auto &[id, connection] : m_connections)
        all.push_back(connection);
    for (const auto &connection : all)
        connection->stop();
    finishIfIdle();
}

void ServerLoop::finishIfIdle()
{
    if (!m_stopping || !m_connections.empty())
        return;
    m_sweepTimer.cancel();
    m_work.reset();
}

void ServerLoop::accept()
{
    m_acceptor.async_accept([this](const error_code &error, Socket socket) {
        if (m_stopping)
            return;
        if (error) {
            retryAccept();
            return;
        }
        admit(std::move(socket));
        accept();
    });
}

// Without file handles accepting fails at once, again and again; waiting gives others time to end.
void ServerLoop::retryAccept()
{
    m_acceptTimer.expires_after(milliseconds(100));
    m_acceptTimer.async_wait([this](const error_code &error) {
        if (!error && !m_stopping)
            accept();
    });
}

void ServerLoop::admit(Socket socket)
{
    error_code error;
    const auto address = plainAddress(socket.remote_endpoint(error).address());
    if (error) // gone already
        return;
    const QByteArray peer = QByteArray::fromStdString(address.to_string());
    const QByteArray key = limitKey(m_options, address, peer);
    const bool full = m_connections.size() >= static_cast<std::size_t>(m_options.connectionLimit);
    if (full || (!key.isEmpty() && m_perAddress.value(key) >= m_options.connectionsPerAddress)) {
        static constexpr std::string_view busy = "HTTP/1.1 503 Service Unavailable\r\n"
                                                 "Content-Length: 0\r\nRetry-After: 1\r\n"
                                                 "Connection: close\r\n\r\n";
        socket.non_blocking(true, error);
        socket.write_some(asio::buffer(busy.data(), busy.size()), error);
        socket.shutdown(Socket::shutdown_both, error);
        return;
    }
    if (!key.isEmpty())
        ++m_perAddress[key];
    auto connection = std::make_shared<Connection>(*this, std::move(socket), ++m_lastId, peer, key);
    m_connections.emplace(connection->id(), connection);
    connection->start();
    scheduleSweep();
}

void ServerLoop::remove(const Connection &connection)
{
    if (!connection.limitKey().isEmpty()) {
        const auto count = m_perAddress.find(connection.limitKey());
        if (count != m_perAddress.end() && --*count <= 0)
            m_perAddress.remove(connection.limitKey());
    }
    m_connections.erase(connection.id());
    finishIfIdle();
}

void ServerLoop::deliver()
{
    m_mailbox->take(m_letters);
    for (const Mailbox::Letter &letter : m_letters) {
        const auto found = m_connections.find(letter.connection);
        if (found == m_connections.end())
            continue;
        const std::shared_ptr<Connection> connection = found->second;
        connection->answer(letter.request, letter.response);
    }
    m_letters.clear();
}

void ServerLoop::scheduleSweep()
{
    if (m_sweeping || m_connections.empty())
        return;
    m_sweeping = true;
    m_sweepTimer.expires_after(m_sweepInterval);
    m_sweepTimer.async_wait([this](const error_code &error) {
        m_sweeping = false;
        if (error)
            return;
        sweep();
        scheduleSweep();
    });
}

void ServerLoop::sweep()
{
    const auto now = std::chrono::steady_clock::now();
    std::vector<std::shared_ptr<Connection>> all; // ending one takes it out of the map
    all.reserve(m_connections.size());
    for (const auto &[id, connection] : m_connections)
        all.push_back(connection);
    const bool over = m_stopping && now >= m_stopDeadline;
    for (const auto &connection : all) {
        if (over)
            connection->close();
        else
            connection->checkDeadline(now);
    }
}

void ServerLoop::handle(Request &&request, Responder responder)
{
    m_handler(std::move(request), std::move(responder));
}

QByteArrayView ServerLoop::date()
{
    const qint64 second = std::time(nullptr);
    if (second != m_dateSecond) {
        m_dateSecond = second;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(second, QTimeZone::utc());
        m_date = QLocale::c().toString(now, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1();
    }
    return m_date;
}

bool ServerLoop::logsAccess() const
{
    return m_options.accessLog || logHttp().isDebugEnabled();
}

void ServerLoop::log(const AccessRecord &record) const
{
    qCDebug(logHttp).noquote() << record.text();
    if (m_options.accessLog)
        m_options.accessLog(record);
}

void ServerLoop::warnUnsendable(const Route *route) const
{
    qCWarning(logHttp).noquote() << "an answer was not sent because of its status or a field, on"
                                 << (route ? route->pathTemplate : QByteArray("-"));
}

} // namespace muster::http
