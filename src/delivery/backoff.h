// SPDX-License-Identifier: GPL-3.0-or-later
// How long to wait before a message is tried again: exponential with full jitter, so that messages
// that failed together do not come back together. Pure; thread-safe. Times are milliseconds.
#pragma once

#include <QtGlobal>
#include <functional>
#include <optional>

namespace muster::delivery {

/// A number in [0, 1).
using RandomSource = std::function<double()>;

/// The operating system's seed, a generator of its own for every source; one thread at a time.
[[nodiscard]] RandomSource systemRandom();

struct BackoffPolicy
{
    qint64 baseMs = 1'000;     ///< upper end of the wait after the first attempt
    qint64 capMs = 300'000;    ///< upper end of any wait that we choose ourselves
    qint64 obeyMs = 3'600'000; ///< the longest wait that a vendor may ask for
    int maxAttempts = 8;       ///< after so many, the message has failed

    /// The wait after attempt number \a attempt (1 is the first). \a retryAfterMs is what the
    /// vendor asked for: never less than that, and a little jitter on top so that not everybody
    /// returns in the same instant.
    [[nodiscard]] qint64 delayMs(int attempt, std::optional<qint64> retryAfterMs,
                                 const RandomSource &random) const;
};

} // namespace muster::delivery
