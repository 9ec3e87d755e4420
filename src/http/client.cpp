// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/client.h"

#include "http/clientconnection.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTimer>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace muster::http {

namespace {

using std::chrono::milliseconds;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

milliseconds sweepInterval(milliseconds shortest)
{
    return std::clamp(shortest / 8, milliseconds(5), milliseconds(250));
}

bool isTarget(QByteArrayView target)
{
    return target.startsWith('/') &&
           std::all_of(target.begin(), target.end(), [](char c) { return c > 0x20 && c < 0x7f; });
}

bool isSafe(const OutgoingRequest &request)
{
    const QByteArrayView host = request.endpoint.hostField;
    return isToken(request.method) && isTarget(request.endpoint.target) && !host.isEmpty() &&
           isFieldValue(host) && request.headers.areSafe();
}

Outcome notSent(Outcome::Reason reason, const QString &text)
{
    Outcome out;
    out.kind = Outcome::Kind::NotSent;
    out.reason = reason;
    out.text = text;
    return out;
}

} // namespace

// IANA's registries of special purpose addresses: what is not globally reachable. Of IPv6 only 2000::/3 is given out,
// and in there the prefixes that carry an IPv4 address inside are left out too.
bool isPublicAddress(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> reserved = [] {
        QList<QPair<QHostAddress, int>> out;
        for (const QLatin1StringView subnet :
             {"0.0.0.0/8"_L1, "10.0.0.0/8"_L1, "100.64.0.0/10"_L1, "127.0.0.0/8"_L1,
              "169.254.0.0/16"_L1, "172.16.0.0/12"_L1, "192.0.0.0/24"_L1, "192.0.2.0/24"_L1,
              "192.168.0.0/16"_L1, "198.18.0.0/15"_L1, "198.51.100.0/24"_L1, "203.0.113.0/24"_L1,
              "224.0.0.0/4"_L1, "240.0.0.0/4"_L1, "2001::/32"_L1, "2001:db8::/32"_L1,
              "2002::/16"_L1})
            out.append(QHostAddress::parseSubnet(QString(subnet)));
        return out;
    }();
    static const QPair<QHostAddress, int> global = QHostAddress::parseSubnet(u"2000::/3"_s);
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    const QHostAddress plain = isIpv4 ? QHostAddress(ipv4) : address;
    if (plain.isNull() || (!isIpv4 && !plain.isInSubnet(global)))
        return false;
    return std::none_of(reserved.begin(), reserved.end(),
                        [&plain](const auto &subnet) { return plain.isInSubnet(subnet); });
}

class Client::Pool final : public ClientConnection::Owner
{
public:
    Pool(const ClientOptions &options, Client *client)
        : m_options(options)
        , m_client(client)
        , m_sweep(new QTimer(client))
    {
        const milliseconds shortest =
                std::min({options.connectTimeout, options.requestTimeout, options.idleTimeout});
        m_sweep->setInterval(sweepInterval(shortest));
        QObject::connect(m_sweep, &QTimer::timeout, client, [this] { sweep(); });
    }
    ~Pool() override
    {
        const auto all = m_all;
        for (ClientConnection *connection : all)
            connection->retire();
    }

    [[nodiscard]] int freeSlots(const QByteArray &origin) const
    {
        const auto found = m_origins.constFind(origin);
        const int busy = found == m_origins.cend() ? 0 : found->busy;
        return std::max(0, m_options.connectionsPerOrigin - busy);
    }
    [[nodiscard]] int underWay() const { return m_underWay; }

    void send(const OutgoingRequest &request, ClientConnection::Job job)
    {
        Origin &origin = m_origins[request.endpoint.origin];
        ClientConnection *connection = idleConnection(origin);
        if (!connection) {
            connection = new ClientConnection(*this, m_options, tls(), request.endpoint, m_client);
            m_all.insert(connection);
        }
        ++origin.busy;
        ++m_underWay;
        watch(request.timeout);
        connection->start(request, std::move(job));
    }

    void abortAll()
    {
        const std::vector<ClientConnection *> all(m_all.begin(), m_all.end());
        const QPointer<Client> client = m_client;
        for (ClientConnection *connection : all) {
            if (!client) // a callback ended it
                return;
            if (!m_all.contains(connection))
                continue;
            if (connection->isReusable())
                lostWhileIdle(*connection);
            else
                connection->abort();
        }
    }

    void finished(ClientConnection &connection, Outcome outcome) override
    {
        const ClientConnection::Job job = connection.takeJob();
        Origin &origin = m_origins[connection.origin()];
        --origin.busy;
        --m_underWay;
        if (connection.isReusable())
            origin.idle.push_back(&connection);
        else
            drop(connection);
        if (job.context) // the callback may send again, or end the client
            job.callback(std::move(outcome));
    }

    void lostWhileIdle(ClientConnection &connection) override
    {
        std::vector<ClientConnection *> &idle = m_origins[connection.origin()].idle;
        idle.erase(std::remove(idle.begin(), idle.end(), &connection), idle.end());
        drop(connection);
    }

private:
    struct Origin
    {
        std::vector<ClientConnection *> idle; ///< the last used one last, which is taken first
        int busy = 0;
    };

    ClientConnection *idleConnection(Origin &origin)
    {
        while (!origin.idle.empty()) {
            ClientConnection *connection = origin.idle.back();
            origin.idle.pop_back();
            if (!connection->isStale())
                return connection;
            drop(*connection);
        }
        return nullptr;
    }

    void drop(ClientConnection &connection)
    {
        m_all.erase(&connection);
        connection.retire();
    }

    void watch(milliseconds timeout)
    {
        if (timeout.count() > 0 && sweepInterval(timeout) < m_sweep->intervalAsDuration())
            m_sweep->setInterval(sweepInterval(timeout));
        if (!m_sweep->isActive())
            m_sweep->start();
    }

    void sweep()
    {
        const auto now = std::chrono::steady_clock::now();
        const std::vector<ClientConnection *> all(m_all.begin(), m_all.end());
        const QPointer<Client> client = m_client;
        for (ClientConnection *connection : all) {
            if (!client)
                return;
            if (m_all.contains(connection))
                connection->checkDeadlines(now);
        }
        if (client && m_all.empty()) {
            m_sweep->stop();
            m_origins.clear();
        }
    }

    const QSslConfiguration &tls()
    {
        if (m_tls.isNull()) {
            m_tls = QSslConfiguration::defaultConfiguration();
            // Naming authorities turns off Qt's loading of the system's on demand, so they are named as well.
            if (!m_options.extraAuthorities.isEmpty())
                m_tls.setCaCertificates(QSslConfiguration::systemCaCertificates() +
                                        m_options.extraAuthorities);
            m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        }
        return m_tls;
    }

    const ClientOptions m_options;
    Client *const m_client;
    QTimer *const m_sweep;
    QSslConfiguration m_tls;
    QHash<QByteArray, Origin> m_origins;
    std::unordered_set<ClientConnection *> m_all;
    int m_underWay = 0;
};

Client::Client(const ClientOptions &options, QObject *parent)
    : QObject(parent)
    , m_pool(std::make_unique<Pool>(options, this))
{
}

Client::~Client() = default;

int Client::freeSlots(const Endpoint &endpoint) const
{
    return m_pool->freeSlots(endpoint.origin);
}

int Client::underWay() const
{
    return m_pool->underWay();
}

void Client::send(const OutgoingRequest &request, QObject *context, Callback callback)
{
    std::optional<Outcome> refusal;
    if (!isSafe(request)) {
        refusal = notSent(Outcome::Reason::InvalidRequest,
                          Text::tr("The request holds characters that are not allowed in HTTP."));
    } else if (freeSlots(request.endpoint) == 0) {
        refusal = notSent(Outcome::Reason::NoFreeSlot,
                          Text::tr("Too many requests are under way to this vendor."));
    }
    if (!refusal) {
        m_pool->send(request, {context, std::move(callback)});
        return;
    }
    QMetaObject::invokeMethod(
            this,
            [context = QPointer<QObject>(context), callback = std::move(callback),
             outcome = *std::move(refusal)] {
                if (context)
                    callback(outcome);
            },
            Qt::QueuedConnection);
}

void Client::abortAll()
{
    m_pool->abortAll();
}

} // namespace muster::http
