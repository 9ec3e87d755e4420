// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/simulator/delayedanswers.h"

#include <QDeadlineTimer>

namespace muster::delivery {

namespace {

qint64 steadyMs()
{
    return QDeadlineTimer::current(Qt::PreciseTimer).deadline();
}

} // namespace

DelayedAnswers::DelayedAnswers()
    : m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    m_timer->setTimerType(Qt::PreciseTimer);
    connect(m_timer, &QTimer::timeout, this, &DelayedAnswers::pump);
}

void DelayedAnswers::give(const http::Responder &responder, http::Response answer)
{
    if (answer.status == 0)
        responder.hangUp();
    else
        responder.respond(std::move(answer));
}

void DelayedAnswers::add(qint64 delayMs, const http::Responder &responder, http::Response answer)
{
    const qint64 due = steadyMs() + delayMs;
    const QMutexLocker lock(&m_mutex);
    const std::optional<qint64> next = m_queue.nextDue();
    m_queue.push(due, {responder, std::move(answer)});
    if (!next || due < *next)
        QMetaObject::invokeMethod(this, &DelayedAnswers::pump, Qt::QueuedConnection);
}

void DelayedAnswers::pump()
{
    std::vector<Waiting> ready;
    std::optional<qint64> next;
    const qint64 now = steadyMs();
    {
        const QMutexLocker lock(&m_mutex);
        while (auto waiting = m_queue.pop(now))
            ready.push_back(std::move(*waiting));
        next = m_queue.nextDue();
    }
    for (Waiting &waiting : ready)
        give(waiting.responder, std::move(waiting.answer));
    if (next)
        m_timer->start(static_cast<int>(std::clamp<qint64>(*next - now, 0, 60'000)));
}

} // namespace muster::delivery
