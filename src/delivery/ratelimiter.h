// SPDX-License-Identifier: GPL-3.0-or-later
// A token bucket: how many messages may go out now, and when the next one may. The time is passed
// in, from a clock that never goes back (milliseconds); one thread. A rate of 0 is no limit.
#pragma once

#include <QtGlobal>

namespace muster::delivery {

class RateLimiter
{
public:
    /// \a burst messages may go out at once; below 1 counts as 1.
    RateLimiter(double perSecond, double burst, qint64 nowMs);

    /// Whole messages that may go out at \a nowMs.
    [[nodiscard]] int available(qint64 nowMs) const;
    /// Uses up \a count messages; a batch larger than what is there leaves a debt that the next
    /// ones wait for.
    void take(int count, qint64 nowMs);
    /// Milliseconds from \a nowMs until \a count messages, at most the burst, may go out; 0 where
    /// they may now.
    [[nodiscard]] qint64 waitMs(int count, qint64 nowMs) const;
    [[nodiscard]] bool isLimited() const { return m_perSecond > 0; }

private:
    [[nodiscard]] double tokensAt(qint64 nowMs) const;

    double m_perSecond;
    double m_burst;
    double m_tokens;
    qint64 m_at;
};

} // namespace muster::delivery
