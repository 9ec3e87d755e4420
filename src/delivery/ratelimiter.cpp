// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/ratelimiter.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace muster::delivery {

namespace {
// Sums of small fractions come out a hair below a whole number; without this a message would wait
// one tick more.
constexpr double Rounding = 1e-6;
} // namespace

RateLimiter::RateLimiter(double perSecond, double burst, qint64 nowMs)
    : m_perSecond(perSecond)
    , m_burst(std::max(burst, 1.0))
    , m_tokens(m_burst)
    , m_at(nowMs)
{
}

double RateLimiter::tokensAt(qint64 nowMs) const
{
    const double elapsed = static_cast<double>(std::max<qint64>(0, nowMs - m_at)) / 1000.0;
    return std::min(m_burst, m_tokens + elapsed * m_perSecond);
}

int RateLimiter::available(qint64 nowMs) const
{
    if (!isLimited())
        return std::numeric_limits<int>::max();
    return std::max(0, static_cast<int>(std::floor(tokensAt(nowMs) + Rounding)));
}

void RateLimiter::take(int count, qint64 nowMs)
{
    if (!isLimited())
        return;
    m_tokens = tokensAt(nowMs) - count;
    m_at = std::max(m_at, nowMs);
}

qint64 RateLimiter::waitMs(int count, qint64 nowMs) const
{
    const double wanted = std::min(static_cast<double>(count), std::floor(m_burst));
    const double missing = wanted - tokensAt(nowMs);
    if (!isLimited() || missing <= Rounding)
        return 0;
    return std::max<qint64>(1, static_cast<qint64>(std::ceil(missing / m_perSecond * 1000.0)));
}

} // namespace muster::delivery
