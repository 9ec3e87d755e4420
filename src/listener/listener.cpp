// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/listener.h"

#include "http/server.h"
#include "listener/callbackroute.h"
#include "listener/healthroute.h"

namespace muster::listener {

namespace {

constexpr qint64 callbackBodyLimit = 1024 * 1024;

} // namespace

struct Listener::Private
{
    Private(storage::Database &database_, const delivery::VendorRegistry &vendors,
            const QByteArray &workspaceKey, const Clock &clock_)
        : database(database_)
        , clock(clock_)
        , callbacks(vendors, workspaceKey, clock_)
        , server([this](QByteArrayView path) { return route(path); },
                 [this](const http::Request &request, const http::Responder &responder) {
                     handle(request, responder);
                 })
    {
    }

    [[nodiscard]] const http::Route *route(QByteArrayView path) const
    {
        if (path == "/health")
            return &healthPath;
        return CallbackRoute::accountIn(path) ? &callbackPath : nullptr;
    }

    void handle(const http::Request &request, const http::Responder &responder)
    {
        if (request.path == "/health")
            health->handle(responder, collector->lastSuccess());
        else
            callbacks.handle(request, responder);
    }

    storage::Database &database;
    const Clock &clock;
    const http::Route callbackPath{"/callbacks/{account}", {"POST"}, callbackBodyLimit, {}};
    const http::Route healthPath{"/health", {"GET"}, 0, {}};
    CallbackRoute callbacks;
    std::shared_ptr<HealthRoute> health;
    std::unique_ptr<ReceiptCollector> collector;
    CollectorTotals before; ///< of collectors that were stopped
    http::Server server;
};

Listener::Listener(storage::Database &database, const delivery::VendorRegistry &vendors,
                   const QByteArray &workspaceKey, const Clock &clock)
    : d(std::make_unique<Private>(database, vendors, workspaceKey, clock))
{
}

Listener::~Listener()
{
    stop();
}

void Listener::setAccounts(const QList<ListenedAccount> &accounts)
{
    d->callbacks.setAccounts(accounts);
}

Result<quint16> Listener::start(const ListenerOptions &options)
{
    stop();
    d->health = std::make_shared<HealthRoute>(d->database, d->clock);
    d->collector = std::make_unique<ReceiptCollector>(d->database, d->clock, options.limits);
    d->callbacks.setCollector(d->collector.get());
    http::ServerOptions server;
    server.address = options.address;
    server.port = options.port;
    server.allowedHosts += options.publicHosts;
    server.trustedProxies = options.trustedProxies;
    server.requestsPerConnection = 0; // a vendor's proxy keeps its connections for good reason
    auto port = d->server.start(server);
    if (!port && options.orAnyFree && port.error().code == ErrorCode::Conflict) {
        server.port = 0;
        port = d->server.start(server);
    }
    if (!port)
        stop();
    return port;
}

void Listener::stop()
{
    // The server waits for answers under way, so these are committed first.
    d->server.stop();
    d->callbacks.setCollector(nullptr);
    if (d->health)
        d->health->close();
    if (d->collector) {
        d->collector->close();
        d->before = d->collector->totals();
        d->collector.reset();
    }
}

quint16 Listener::port() const
{
    return d->server.port();
}

ListenerFigures Listener::figures() const
{
    ListenerFigures figures = d->callbacks.figures();
    figures.kept = d->collector ? d->collector->totals() : d->before;
    return figures;
}

} // namespace muster::listener
