// SPDX-License-Identifier: GPL-3.0-or-later
// The database's side of the pipeline: when to talk to it, and what to do with what it says.
#include "delivery/accountpipeline.h"

#include "storage/whendone.h"
#include "support/log.h"
#include "support/signedid.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

/// More in one transaction would keep callbacks waiting for too long where there is only one
/// writer.
constexpr int MaxClaim = 2'000;
constexpr qsizetype MaxResults = 4'000;
constexpr qint64 MaxDatabasePauseMs = 5'000;
/// What other workers hold for a moment looks like work that is due; it is not asked for without a
/// pause.
constexpr qint64 MinClaimPauseMs = 10;
constexpr qint64 ForeseenMs = 1'000;

GatePolicy gateOf(const DeliveryOptions &options, const SendingAccount &account)
{
    GatePolicy policy = options.gate;
    policy.perSecond = account.abilities.ratePerSecond;
    return policy;
}

http::ClientOptions clientOf(const DeliveryOptions &options, const SendingAccount &account)
{
    http::ClientOptions client;
    client.connectionsPerOrigin = account.abilities.concurrency;
    client.requestTimeout = std::chrono::milliseconds(options.requestTimeoutMs);
    return client;
}

} // namespace

AccountPipeline::AccountPipeline(storage::Database &database, const DeliveryOptions &options,
                                 const Vendor &vendor, const SendingAccount &account,
                                 QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_options(options)
    , m_vendor(vendor)
    , m_account(account)
    , m_client(new http::Client(clientOf(options, account), this))
    , m_gate(gateOf(options, account), options.random, steadyMs())
    , m_brake(options.lostInARow)
    , m_timer(new QTimer(this))
    , m_stopTimer(new QTimer(this))
    , m_renewAt(steadyMs() + options.renewMs)
{
    m_progress.account = account.account.id;
    m_progress.name = account.account.name;
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &AccountPipeline::pump);
    m_stopTimer->setSingleShot(true);
    connect(m_stopTimer, &QTimer::timeout, this, [this] {
        m_giveUp = true;
        m_client->abortAll();
        pump();
    });
}

AccountPipeline::~AccountPipeline() = default;

AccountProgress AccountPipeline::progress() const
{
    AccountProgress progress = m_progress;
    progress.onWire = static_cast<int>(m_wire.size());
    progress.waiting = static_cast<int>(m_ready.size());
    progress.campaigns = static_cast<int>(m_running.size());
    progress.held = m_gate.isTroubled();
    return progress;
}

bool AccountPipeline::isIdle() const
{
    return m_ready.isEmpty() && m_wire.isEmpty() && m_results.isEmpty() && !m_exchanging &&
           m_running.isEmpty() && m_pauseReason.isEmpty();
}

void AccountPipeline::wake()
{
    m_claimAt = 0;
    m_look = true;
    pump();
}

void AccountPipeline::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    releaseAll();
    m_stopTimer->start(static_cast<int>(m_options.stopMs));
    pump();
}

void AccountPipeline::finishIfDone()
{
    if (!m_stopping || m_stopped || m_exchanging || !m_wire.isEmpty())
        return;
    if (!m_results.isEmpty() && !(m_giveUp && m_databaseFailures > 0))
        return;
    if (!m_results.isEmpty())
        qCWarning(logDelivery) << "stopping without having recorded" << m_results.size()
                               << "results";
    m_stopped = true;
    m_timer->stop();
    m_stopTimer->stop();
    Q_EMIT stopped();
}

void AccountPipeline::pump()
{
    if (m_stopped)
        return;
    sendReady();
    if (mayExchange(steadyMs()))
        startExchange();
    finishIfDone();
    arm();
}

int AccountPipeline::wireCapacity() const
{
    return m_account.abilities.concurrency * m_account.abilities.batchSize;
}

int AccountPipeline::claimLimit(qint64 now) const
{
    if (m_stopping || m_databaseDown || !m_pauseReason.isEmpty() || m_gate.isClosed(now))
        return 0;
    const bool idempotent = m_account.abilities.idempotent;
    const int held = static_cast<int>(m_ready.size() + m_wire.size());
    int capacity = wireCapacity();
    if (m_gate.isTroubled())
        capacity = m_account.abilities.batchSize;
    else if (idempotent)
        capacity += m_options.prefetch;
    const int metered = m_gate.foreseen(idempotent ? ForeseenMs : 0, now);
    const int more = metered == std::numeric_limits<int>::max()
                             ? capacity
                             : metered - static_cast<int>(m_ready.size());
    return std::clamp(std::min(capacity - held, more), 0, MaxClaim);
}

bool AccountPipeline::mayExchange(qint64 now) const
{
    if (m_exchanging || now < m_retryAt)
        return false;
    if (m_renew || m_look || !m_pauseReason.isEmpty())
        return true;
    const bool flush = m_results.size() >= m_options.flushResults ||
                       now - m_resultsSince >= m_options.flushMs || m_stopping || m_wire.isEmpty();
    if (!m_results.isEmpty() && flush)
        return true;
    const int limit = claimLimit(now);
    return now >= m_claimAt && limit > 0 && now - m_exchangedAt >= claimPatience(limit);
}

/// How long after the last transaction the next one is begun to claim \a limit messages: one for a handful of free
/// connections rather than one for each. Where no more are claimed than fit on the wire, a commit stands before every
/// message: as much time as a commit takes is well spent on waiting for the wire to be free, because the next one then
/// serves all of it. Whatever comes back in the meantime is recorded with it.
qint64 AccountPipeline::claimPatience(int limit) const
{
    if (limit < std::min(MaxClaim, wireCapacity() / 4))
        return m_options.flushMs;
    if (m_account.abilities.idempotent || limit >= std::min(MaxClaim, wireCapacity()))
        return 0;
    return std::min(m_exchangedAt - m_exchangeBegan + 1, m_options.flushMs);
}

void AccountPipeline::startExchange()
{
    ExchangeRequest request;
    request.results = m_results.mid(0, MaxResults);
    m_results.remove(0, request.results.size());
    m_resultsSince = steadyMs();
    request.renew = std::exchange(m_renew, false);
    request.pauseReason = m_pauseReason;
    request.knownCampaigns = QSet<CampaignId>(m_texts.keyBegin(), m_texts.keyEnd());
    m_looking = std::exchange(m_look, false);

    const qint64 nowMs = m_options.clock->nowMs();
    request.claim.account = m_account.account.id;
    request.claim.owner = m_options.owner;
    request.claim.nowMs = nowMs;
    request.claim.leaseUntilMs = nowMs + m_options.leaseMs;
    request.claim.limit = claimLimit(steadyMs());
    request.claim.turn = m_turn++;
    m_exchanging = true;
    m_exchangeBegan = steadyMs();
    storage::whenDone(
            m_database.transact(storage::Role::Delivery,
                                [request, tags = m_options.tags](storage::Connection &connection) {
                                    return exchange(connection, request, tags);
                                }),
            this, [this, request](const Result<Exchange> &result) { exchanged(request, result); });
}

void AccountPipeline::exchanged(const ExchangeRequest &request, const Result<Exchange> &result)
{
    m_exchanging = false;
    const bool looked = std::exchange(m_looking, false);
    m_look = m_look || (looked && !result);
    m_exchangedAt = steadyMs();
    if (result)
        takeIn(request, *result);
    else
        exchangeFailed(request, result.error());
    pump();
}

void AccountPipeline::exchangeFailed(const ExchangeRequest &request, const Error &error)
{
    m_results = request.results + m_results;
    // Whether it was committed is not known: what is leased to us has to be compared with what we
    // hold.
    m_renew = true;
    const qint64 pause = m_options.databaseRetryMs << std::min(m_databaseFailures, 10);
    m_retryAt = steadyMs() + std::min(pause, MaxDatabasePauseMs);
    ++m_databaseFailures;
    if (error.code == ErrorCode::Busy)
        return;
    if (!m_databaseDown)
        qCWarning(logDelivery) << "recording is not possible, sending waits:" << error.detail;
    m_databaseDown = true;
    setTrouble(error.text());
}

void AccountPipeline::takeIn(const ExchangeRequest &request, const Exchange &exchange)
{
    if (m_databaseDown)
        setTrouble({});
    m_databaseDown = false;
    m_databaseFailures = 0;
    m_retryAt = 0;
    if (request.renew)
        reconcile(request, exchange.owned);
    m_texts.insert(exchange.texts);
    for (const storage::ClaimedMessage &claimed : exchange.claim.messages)
        prepare(claimed, request.claim.leaseUntilMs);
    m_progress.skipped += exchange.claim.skipped;

    m_running = QSet<CampaignId>(exchange.claim.running.cbegin(), exchange.claim.running.cend());
    releaseIf([this](const Prepared &prepared) { return !m_running.contains(prepared.campaign); });
    if (!request.pauseReason.isEmpty() && request.pauseReason == m_pauseReason)
        m_pauseReason.clear();
    if (m_stopping || !m_pauseReason.isEmpty())
        releaseAll();

    const qint64 now = steadyMs();
    const bool more =
            request.claim.limit > 0 &&
            exchange.claim.messages.size() + exchange.claim.skipped >= request.claim.limit;
    qint64 wait = more ? 0 : m_options.pollMs;
    if (!more && exchange.claim.nextDueAt)
        wait = std::clamp(*exchange.claim.nextDueAt - m_options.clock->nowMs(), MinClaimPauseMs,
                          m_options.pollMs);
    m_claimAt = now + wait;

    for (auto paused = exchange.paused.cbegin(); paused != exchange.paused.cend(); ++paused)
        Q_EMIT campaignPaused(paused.key(), paused.value());
    for (const CampaignId campaign : exchange.claim.completed) {
        m_texts.remove(campaign);
        Q_EMIT campaignCompleted(campaign);
    }
}

void AccountPipeline::prepare(const storage::ClaimedMessage &claimed, qint64 leaseUntilMs)
{
    Prepared prepared{claimed.id, claimed.campaign, claimed.attempts, leaseUntilMs, {}};
    prepared.message.id = signedId(claimed.id, m_options.workspaceKey);
    prepared.message.channel = claimed.channel;
    prepared.message.to = claimed.address;
    const std::shared_ptr<const CampaignTexts> texts = m_texts.value(claimed.campaign);
    if (texts && texts->render(claimed.customer, m_options.format, prepared.message)) {
        m_ready.enqueue(prepared);
        return;
    }
    storage::SendResult result;
    result.id = claimed.id;
    result.step = WorkerStep::Skip;
    result.reason = storage::reasons::RenderError;
    addResult(result);
}

void AccountPipeline::reconcile(const ExchangeRequest &request, const QList<MessageId> &owned)
{
    const QSet<MessageId> leased(owned.cbegin(), owned.cend());
    QSet<MessageId> held(m_wire.keyBegin(), m_wire.keyEnd());
    for (const storage::SendResult &result : std::as_const(m_results))
        held.insert(result.id);
    // What went to somebody else while this machine slept is not sent from here.
    m_ready.removeIf([&leased](const Prepared &prepared) { return !leased.contains(prepared.id); });
    for (Prepared &prepared : m_ready) {
        prepared.leaseUntilMs = request.claim.leaseUntilMs;
        held.insert(prepared.id);
    }
    // A claim whose commit succeeded without our hearing of it: never sent.
    for (const MessageId id : owned) {
        if (!held.contains(id))
            addResult(storage::SendResult::givenBack(id));
    }
}

void AccountPipeline::releaseIf(const std::function<bool(const Prepared &)> &isToGo)
{
    m_ready.removeIf([this, &isToGo](const Prepared &prepared) {
        if (!isToGo(prepared))
            return false;
        addResult(storage::SendResult::givenBack(prepared.id));
        return true;
    });
}

void AccountPipeline::releaseAll()
{
    releaseIf([](const Prepared &) { return true; });
}

void AccountPipeline::arm()
{
    if (m_stopped)
        return;
    const qint64 now = steadyMs();
    if (now >= m_renewAt) {
        m_renewAt = now + m_options.renewMs;
        m_renew = m_renew || !m_ready.isEmpty() || !m_wire.isEmpty();
    }
    qint64 next = m_renewAt;
    if (!m_exchanging) {
        if (!m_results.isEmpty() || m_renew || m_look)
            next = std::min(next, std::max(m_resultsSince + m_options.flushMs, m_retryAt));
        const int limit = claimLimit(now);
        const qint64 patience = limit > 0 ? claimPatience(limit) : m_options.flushMs;
        const qint64 claimAt = std::max({m_claimAt, m_retryAt, m_exchangedAt + patience});
        if (!m_stopping && claimLimit(std::max(now, claimAt)) > 0)
            next = std::min(next, claimAt);
        else if (!m_stopping)
            next = std::min(next, std::max(claimAt, now + m_gate.waitMs(1, now)));
    }
    if (!m_ready.isEmpty())
        next = std::min(
                next,
                now + std::max<qint64>(1, m_gate.waitMs(static_cast<int>(m_ready.size()), now)));
    m_timer->start(static_cast<int>(std::clamp<qint64>(next - now, 1, m_options.pollMs)));
}

} // namespace muster::delivery
