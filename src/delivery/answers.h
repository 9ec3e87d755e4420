// SPDX-License-Identifier: GPL-3.0-or-later
// From what a vendor answered to what is recorded of each message. Pure but for the random numbers;
// times are UTC ms.
#pragma once

#include "delivery/backoff.h"
#include "delivery/vendors/vendor.h"
#include "storage/messagestore.h"

namespace muster::delivery {

/// A message that went out in a request.
struct SentMessage
{
    MessageId id;
    int attempts = 1; ///< this one included
};

struct AnswerContext
{
    BackoffPolicy backoff;
    bool idempotent = false;
    qint64 nowMs = 0;
};

/// One result for each of \a sent, which are those of the request in its order.
///
/// What nobody can tell is tried again under the same key where the vendor is idempotent, and is in
/// doubt otherwise. When the attempts are used up, a message has failed if it certainly was not
/// taken, and is in doubt if it may have been. No attempt is used up where not a byte went out or
/// where the account itself is at fault.
[[nodiscard]] QList<storage::SendResult>
resultsOf(const QList<SentMessage> &sent, const BatchAnswer &answer, const http::Outcome &outcome,
          const AnswerContext &context, const RandomSource &random);

} // namespace muster::delivery
