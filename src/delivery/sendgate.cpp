// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/sendgate.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muster::delivery {

namespace {

/// A tenth of a second's messages may go out at once: enough for batches, too little for a vendor
/// to notice.
double burstOf(double perSecond)
{
    return std::max(1.0, std::floor(perSecond / 10.0));
}

} // namespace

SendGate::SendGate(const GatePolicy &policy, RandomSource random, qint64 nowMs)
    : m_policy(policy)
    , m_random(std::move(random))
    , m_burst(burstOf(policy.perSecond))
    , m_rate(policy.perSecond, m_burst, nowMs)
{
}

int SendGate::portion(int wanted) const
{
    return m_rate.isLimited() ? std::min(wanted, static_cast<int>(m_burst)) : wanted;
}

int SendGate::allowance(int wanted, int underWay, qint64 nowMs) const
{
    if (wanted <= 0 || isClosed(nowMs) || (isTroubled() && underWay > 0))
        return 0;
    const int available = std::min(wanted, m_rate.available(nowMs));
    return available < portion(wanted) ? 0 : available;
}

void SendGate::took(int messages, qint64 nowMs)
{
    m_rate.take(messages, nowMs);
}

int SendGate::foreseen(qint64 horizonMs, qint64 nowMs) const
{
    if (!m_rate.isLimited())
        return std::numeric_limits<int>::max();
    const double more = m_policy.perSecond * static_cast<double>(horizonMs) / 1000.0;
    return m_rate.available(nowMs) + static_cast<int>(std::ceil(more));
}

qint64 SendGate::waitMs(int wanted, qint64 nowMs) const
{
    const qint64 closed = std::max<qint64>(0, m_closedUntil - nowMs);
    return std::max(closed, m_rate.waitMs(std::max(1, portion(wanted)), nowMs));
}

void SendGate::succeeded(int period)
{
    if (period != m_period)
        return;
    m_faults = 0;
    m_closures = 0;
}

void SendGate::failing(int period, qint64 nowMs)
{
    if (period != m_period)
        return;
    ++m_faults;
    if (isTroubled() || m_faults >= m_policy.faultsInARow)
        slowDown(period, std::nullopt, nowMs);
}

void SendGate::slowDown(int period, std::optional<qint64> retryAfterMs, qint64 nowMs)
{
    if (period != m_period) {
        // An answer to a request of before: it adds no fault, but what the vendor asks for is
        // obeyed.
        if (retryAfterMs)
            m_closedUntil = std::max(m_closedUntil,
                                     nowMs + m_policy.backoff.delayMs(1, retryAfterMs, m_random));
        return;
    }
    ++m_period;
    ++m_closures;
    m_faults = 0;
    const qint64 floor = retryAfterMs ? 0 : m_policy.backoff.baseMs / 2;
    m_closedUntil =
            nowMs + std::max(floor, m_policy.backoff.delayMs(m_closures, retryAfterMs, m_random));
}

} // namespace muster::delivery
