// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/simulator/callbackposter.h"

#include <QDateTime>

namespace muster::delivery {

namespace {

constexpr qint64 firstPauseMs = 200;
constexpr qint64 longestPauseMs = 5'000;

/// Short against a real vendor's minutes, because tests wait for it.
qint64 pauseMs(int attempts)
{
    return std::min(longestPauseMs, firstPauseMs << std::min(attempts - 1, 10));
}

http::ClientOptions clientOptions(const SimulatorOptions &options)
{
    http::ClientOptions client;
    client.connectionsPerOrigin = options.callbackConcurrency;
    return client;
}

} // namespace

QByteArray vendorMessageIdOf(quint64 seed, const QByteArray &messageId, int sending)
{
    const auto number =
            static_cast<quint64>(roll(seed, messageId, "vendor id", sending) * 0x1.0p53);
    return "sv" + QByteArray::number(number, 36) + '-' + QByteArray::number(sending);
}

CallbackPoster::CallbackPoster(const SimulatorOptions &options, http::Endpoint endpoint,
                               Ledger &ledger)
    : m_options(options)
    , m_endpoint(std::move(endpoint))
    , m_ledger(ledger)
    , m_client(new http::Client(clientOptions(options), this))
    , m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &CallbackPoster::pump);
}

CallbackPoster::~CallbackPoster() = default;

void CallbackPoster::schedule(const std::vector<ScheduledEvent> &events)
{
    if (events.empty())
        return;
    m_pending += static_cast<qint64>(events.size());
    const QMutexLocker lock(&m_mutex);
    const bool wake = m_incoming.empty();
    m_incoming.insert(m_incoming.end(), events.begin(), events.end());
    if (wake)
        QMetaObject::invokeMethod(this, &CallbackPoster::pump, Qt::QueuedConnection);
}

void CallbackPoster::takeIn()
{
    std::vector<ScheduledEvent> incoming;
    {
        const QMutexLocker lock(&m_mutex);
        incoming.swap(m_incoming);
    }
    for (ScheduledEvent &event : incoming) {
        const qint64 due = event.due;
        m_events.push(due, std::move(event));
    }
}

void CallbackPoster::pump()
{
    takeIn();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    while (now >= m_holdUntil && m_client->freeSlots(m_endpoint) > 0) {
        const PostPointer post = nextPost(now);
        if (!post)
            break;
        send(post);
    }
    waitForNext(now);
}

CallbackPoster::PostPointer CallbackPoster::nextPost(qint64 now)
{
    if (auto retry = m_retries.pop(now))
        return *retry;
    QList<OutgoingEvent> events;
    auto post = std::make_shared<Post>();
    while (events.size() < m_options.callbackBatch) {
        const std::optional<ScheduledEvent> event = m_events.pop(now);
        if (!event)
            break;
        events.append(outgoing(*event));
        post->reports.append({event->messageId, event->kind});
        if (events.size() == 1)
            post->id = (event->second ? "again-" : "cb-") + events.first().eventId;
    }
    if (events.isEmpty())
        return nullptr;
    post->body = writeCallback(events);
    return post;
}

OutgoingEvent CallbackPoster::outgoing(const ScheduledEvent &event) const
{
    OutgoingEvent out;
    out.messageId = event.messageId;
    out.vendorMessageId = vendorMessageIdOf(m_options.seed, event.messageId, event.sending);
    out.kind = event.kind;
    out.occurredAt = event.due;
    out.eventId = out.vendorMessageId + '-' + QByteArray::number(static_cast<int>(event.kind));
    if (event.kind == ReceiptKind::Bounced || event.kind == ReceiptKind::Failed)
        out.reason = planMessage(m_options, event.recipient).reason;
    return out;
}

void CallbackPoster::send(const PostPointer &post)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const WebhookHeaders signature =
            signWebhook(*m_options.callbackSecret, post->id, now, post->body);
    http::OutgoingRequest request;
    request.endpoint = m_endpoint;
    request.headers = {{"content-type", "application/json"},
                       {"user-agent", "Muster-simulated-vendor/" MUSTER_VERSION},
                       {"webhook-id", signature.id},
                       {"webhook-timestamp", signature.timestamp},
                       {"webhook-signature", signature.signature}};
    request.body = post->body;
    ++post->attempts;
    ++m_counters.requests;
    m_client->send(request, this,
                   [this, post](const http::Outcome &outcome) { onAnswer(post, outcome); });
}

void CallbackPoster::onAnswer(const PostPointer &post, const http::Outcome &outcome)
{
    const int status = outcome.answered() ? outcome.response.status : 0;
    if (status >= 200 && status < 300) {
        m_holds = 0;
        m_counters.acknowledged += post->reports.size();
        m_pending -= post->reports.size();
        m_ledger.acknowledged(post->reports);
        pump();
        return;
    }
    ++m_counters.failures;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    qint64 pause = pauseMs(post->attempts);
    if (outcome.kind == http::Outcome::Kind::NotSent || status == 429 || status == 503) {
        // It is not this callback's fault: the others wait too, instead of running against the wall one by one.
        if (now >= m_holdUntil)
            m_holdUntil = now + pauseMs(++m_holds);
        pause = m_holdUntil - now;
    }
    m_retries.push(now + pause, post);
    pump();
}

void CallbackPoster::waitForNext(qint64 now)
{
    std::optional<qint64> next = m_events.nextDue();
    const std::optional<qint64> retry = m_retries.nextDue();
    if (retry && (!next || *retry < *next))
        next = retry;
    // Without a free connection the next answer wakes us.
    if (!next || (now >= m_holdUntil && *next <= now)) {
        m_timer->stop();
        return;
    }
    m_timer->start(
            static_cast<int>(std::clamp<qint64>(std::max(*next, m_holdUntil) - now, 1, 60'000)));
}

} // namespace muster::delivery
