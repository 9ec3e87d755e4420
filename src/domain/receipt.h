// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that a vendor told us about one message. Plain value.
#pragma once

#include "domain/message.h"

namespace muster {

struct Receipt
{
    MessageId message;
    ReceiptKind kind = ReceiptKind::Delivered;
    QString eventKey;        ///< the vendor's id of this event; unique within the account
    QString vendorMessageId; ///< may be empty
    QString reason;          ///< may be empty
    qint64 occurredAt = 0;   ///< UTC ms, the vendor's time

    bool operator==(const Receipt &) const = default;
};

} // namespace muster
