// SPDX-License-Identifier: GPL-3.0-or-later
// What receipts do to one message, in memory: part of ReceiptStore. Plain value.
#pragma once

#include "storage/receiptstore.h"

namespace muster::storage {

struct ReceiptStore::Row
{
    /// An event that explains the state Failed or Bounced.
    struct Explanation
    {
        qint64 occurredAt = 0;
        QString eventKey;
        QString reason;
        ReceiptKind kind = ReceiptKind::Failed;
    };

    qint64 campaign = 0;
    MessageState before = MessageState::Queued; ///< as it was found
    MessageState state = MessageState::Queued;
    QString reason;          ///< empty is NULL
    QString vendorMessageId; ///< empty is NULL
    std::optional<qint64> acceptedAt;
    std::optional<qint64> deliveredAt;
    std::optional<qint64> openedAt;
    std::optional<qint64> clickedAt;
    std::optional<Explanation> explanation; ///< the earliest new event that explains the state
    bool touched = false;

    /// Takes in an event that was not known before.
    void absorb(const Receipt &receipt);
    /// Keeps \a candidate if it is earlier than the explanation there is.
    void explain(const Explanation &candidate);
    /// Makes the reason fit the state, once all events are in.
    void settleReason();
};

} // namespace muster::storage
