// SPDX-License-Identifier: GPL-3.0-or-later
// Sends a simulated vendor's callbacks over HTTP when their time has come, and keeps sending what was not answered with
// 2xx, with growing pauses, as vendors do. Nothing is dropped while the simulator runs.
//
// Lives on a thread with an event loop; schedule() and pending() may be called from any thread.
#pragma once

#include "delivery/simulator/duequeue.h"
#include "delivery/simulator/ledger.h"
#include "http/client.h"

#include <QMutex>
#include <QTimer>
#include <atomic>

namespace muster::delivery {

/// An event that is to be reported.
struct ScheduledEvent
{
    qint64 due = 0; ///< UTC ms; also the time that it is reported to have happened
    QByteArray messageId;
    QByteArray recipient;
    ReceiptKind kind = ReceiptKind::Delivered;
    int sending = 1;     ///< which sending of the message it belongs to
    bool second = false; ///< a deliberate duplicate
};

class CallbackPoster : public QObject
{
    Q_OBJECT

public:
    struct Counters
    {
        std::atomic<qint64> requests = 0;     ///< sent, repeated ones too
        std::atomic<qint64> failures = 0;     ///< of these, not answered with 2xx
        std::atomic<qint64> acknowledged = 0; ///< events in requests that were answered with 2xx
    };

    CallbackPoster(const SimulatorOptions &options, http::Endpoint endpoint, Ledger &ledger);
    ~CallbackPoster() override;

    void schedule(const std::vector<ScheduledEvent> &events);
    /// Events that are not acknowledged yet.
    [[nodiscard]] qint64 pending() const { return m_pending; }
    [[nodiscard]] const Counters &counters() const { return m_counters; }

private:
    struct Post
    {
        QByteArray id; ///< webhook-id: the same for every attempt
        QByteArray body;
        QList<Ledger::Report> reports;
        int attempts = 0;
    };
    using PostPointer = std::shared_ptr<Post>;

    void takeIn();
    void pump();
    [[nodiscard]] PostPointer nextPost(qint64 now);
    [[nodiscard]] OutgoingEvent outgoing(const ScheduledEvent &event) const;
    void send(const PostPointer &post);
    void onAnswer(const PostPointer &post, const http::Outcome &outcome);
    void waitForNext(qint64 now);

    const SimulatorOptions m_options;
    const http::Endpoint m_endpoint;
    Ledger &m_ledger;
    http::Client *m_client;
    QTimer *m_timer;
    DueQueue<ScheduledEvent> m_events;
    DueQueue<PostPointer> m_retries;
    qint64 m_holdUntil = 0; ///< nobody listens, or asked for a pause
    int m_holds = 0;        ///< in a row

    QMutex m_mutex;
    std::vector<ScheduledEvent> m_incoming; ///< guarded by m_mutex
    std::atomic<qint64> m_pending = 0;
    Counters m_counters;
};

/// The vendor's own id of a message, and the id of one event of it.
[[nodiscard]] QByteArray vendorMessageIdOf(quint64 seed, const QByteArray &messageId, int sending);

} // namespace muster::delivery
