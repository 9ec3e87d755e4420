// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/backoff.h"

#include <QRandomGenerator>
#include <algorithm>
#include <cmath>
#include <memory>

namespace muster::delivery {

RandomSource systemRandom()
{
    auto generator = std::make_shared<QRandomGenerator>(QRandomGenerator::securelySeeded());
    return [generator] { return generator->generateDouble(); };
}

qint64 BackoffPolicy::delayMs(int attempt, std::optional<qint64> retryAfterMs,
                              const RandomSource &random) const
{
    const int doublings = std::clamp(attempt - 1, 0, 40);
    const double ceiling = std::min(std::ldexp(static_cast<double>(baseMs), doublings),
                                    static_cast<double>(capMs));
    if (!retryAfterMs)
        return static_cast<qint64>(random() * ceiling);
    const qint64 asked = std::clamp<qint64>(*retryAfterMs, 0, obeyMs);
    return asked + static_cast<qint64>(random() * static_cast<double>(baseMs));
}

} // namespace muster::delivery
