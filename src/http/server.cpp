// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/server.h"

#include "http/serverloop.h"
#include "http/ticket.h"

using namespace Qt::StringLiterals;

namespace muster::http {

Responder::Responder(std::shared_ptr<Ticket> ticket)
    : m_ticket(std::move(ticket))
{
}

void Responder::respond(Response response) const
{
    if (m_ticket)
        m_ticket->respond(std::move(response));
}

void Responder::hangUp() const
{
    Response none;
    none.status = 0;
    respond(std::move(none));
}

QString AccessRecord::text() const
{
    const QByteArray verb = isToken(method) ? method.left(20) : QByteArray("-");
    return u"%1 %2 %3 in=%4 out=%5 ms=%6 peer=%7"_s
            .arg(QString::fromLatin1(verb), QString::fromUtf8(pathTemplate))
            .arg(status)
            .arg(requestBytes)
            .arg(responseBytes)
            .arg(milliseconds, 0, 'f', 1)
            .arg(QString::fromLatin1(peer));
}

Server::Server(RouteTable routes, Handler handler)
    : m_routes(std::move(routes))
    , m_handler(std::move(handler))
{
}

Server::~Server()
{
    stop();
}

Result<quint16> Server::start(const ServerOptions &options)
{
    stop();
    auto loop = std::make_unique<ServerLoop>(options, m_routes, m_handler);
    auto port = loop->listen();
    if (!port)
        return port;
    m_loop = std::move(loop);
    m_loop->run();
    return port;
}

void Server::stop()
{
    m_loop.reset();
}

bool Server::isRunning() const
{
    return m_loop != nullptr;
}

quint16 Server::port() const
{
    return m_loop ? m_loop->port() : 0;
}

} // namespace muster::http
