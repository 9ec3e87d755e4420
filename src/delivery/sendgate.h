// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a vendor account may be sent to now: its rate limit, the pauses that the vendor asks for,
// and the circuit breaker. One thread; the time is passed in, from a clock that never goes back
// (milliseconds).
//
// A vendor that is out of reach, or that answers a row of requests with faults of its own, is left
// alone for a while that doubles from time to time. After that one single request asks how things
// are; all others follow when it succeeds. Requests that were under way together when the vendor
// went down count as one fault, not as many.
#pragma once

#include "delivery/backoff.h"
#include "delivery/ratelimiter.h"

namespace muster::delivery {

struct GatePolicy
{
    double perSecond = 0; ///< messages; 0 is no limit
    int faultsInARow = 5; ///< so many failing requests close the gate
    BackoffPolicy backoff{500, 30'000, 3'600'000, 0};
};

class SendGate
{
public:
    SendGate(const GatePolicy &policy, RandomSource random, qint64 nowMs);

    /// A request that goes out now belongs to this period; to be given back with its outcome.
    [[nodiscard]] int period() const { return m_period; }

    /// Messages that may go out in one request at \a nowMs, if \a wanted are there and \a underWay
    /// requests are.
    [[nodiscard]] int allowance(int wanted, int underWay, qint64 nowMs) const;
    void took(int messages, qint64 nowMs);
    /// Messages that will be let through within \a horizonMs.
    [[nodiscard]] int foreseen(qint64 horizonMs, qint64 nowMs) const;
    /// Milliseconds until it is worth asking again; 0 if it is now.
    [[nodiscard]] qint64 waitMs(int wanted, qint64 nowMs) const;

    void succeeded(int period);
    /// The vendor's fault; one alone changes nothing.
    void failing(int period, qint64 nowMs);
    /// Overloaded or out of reach.
    void slowDown(int period, std::optional<qint64> retryAfterMs, qint64 nowMs);

    [[nodiscard]] bool isClosed(qint64 nowMs) const { return nowMs < m_closedUntil; }
    /// Closed, or waiting for the outcome of the request that asks how things are.
    [[nodiscard]] bool isTroubled() const { return m_closures > 0; }

private:
    /// Messages worth a request of their own where a rate limit meters them out.
    [[nodiscard]] int portion(int wanted) const;

    GatePolicy m_policy;
    RandomSource m_random;
    double m_burst;
    RateLimiter m_rate;
    int m_period = 0;
    int m_faults = 0;   ///< in a row
    int m_closures = 0; ///< in a row
    qint64 m_closedUntil = 0;
};

} // namespace muster::delivery
