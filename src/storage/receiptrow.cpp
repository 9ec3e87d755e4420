// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/receiptrow.h"

namespace muster::storage {

namespace {

void keepEarliest(std::optional<qint64> &known, qint64 time)
{
    if (!known || time < *known)
        known = time;
}

bool impliesDelivered(ReceiptKind kind)
{
    const std::optional<Move> move = moveOf(kind);
    return move && move->to == MessageState::Delivered;
}

} // namespace

void ReceiptStore::Row::absorb(const Receipt &receipt)
{
    if (state == MessageState::Skipped)
        return; // never sent: the event is kept, the message says what it is
    touched = true;
    const MessageState old = state;
    state = afterReceipt(state, receipt.kind);
    if (state != old)
        explanation.reset();
    const std::optional<Move> move = moveOf(receipt.kind);
    const bool explains =
            receipt.kind == ReceiptKind::Failed || receipt.kind == ReceiptKind::Bounced;
    if (explains && move && move->to == state)
        explain({receipt.occurredAt, receipt.eventKey, receipt.reason, receipt.kind});

    if (vendorMessageId.isEmpty())
        vendorMessageId = receipt.vendorMessageId;
    // Whatever the vendor reports about a message, it has it.
    keepEarliest(acceptedAt, receipt.occurredAt);
    if (impliesDelivered(receipt.kind))
        keepEarliest(deliveredAt, receipt.occurredAt);
    if (receipt.kind == ReceiptKind::Opened)
        keepEarliest(openedAt, receipt.occurredAt);
    if (receipt.kind == ReceiptKind::Clicked)
        keepEarliest(clickedAt, receipt.occurredAt);
}

void ReceiptStore::Row::explain(const Explanation &candidate)
{
    const auto rank = [](const Explanation &e) { return std::tie(e.occurredAt, e.eventKey); };
    if (!explanation || rank(candidate) < rank(*explanation))
        explanation = candidate;
}

void ReceiptStore::Row::settleReason()
{
    if (explanation && (state != before || !explanation->reason.isEmpty()))
        reason = explanation->reason;
    else if (state != before)
        reason.clear();
}

} // namespace muster::storage
