// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor's side of the generic HTTP form (delivery/vendors/generichttp.h says what it looks like): reads requests,
// writes answers and callbacks. Written apart from our side on purpose, so that one checks the other. Pure functions,
// thread-safe.
#pragma once

#include "domain/message.h"
#include "support/error.h"

#include <QByteArray>
#include <QList>

namespace muster::delivery {

struct TakenMessage
{
    QByteArray id;
    QByteArray to; ///< UTF-8
    QByteArray channel;
};

/// Fails with InvalidInput, naming the place, unless every message has an id, a channel and a recipient. An empty list
/// is one: it asks whether the vendor is there and takes the secret.
[[nodiscard]] Result<QList<TakenMessage>> readSendRequest(const QByteArray &body);

struct SendAnswer
{
    QByteArray id;
    bool accepted = true;
    QByteArray vendorMessageId;
    QString reason;
};

[[nodiscard]] QByteArray writeSendAnswer(const QList<SendAnswer> &answers);

struct OutgoingEvent
{
    QByteArray messageId;
    QByteArray vendorMessageId;
    ReceiptKind kind = ReceiptKind::Delivered;
    QString reason;
    qint64 occurredAt = 0;
    QByteArray eventId;
};

/// One event as an object, several as an array.
[[nodiscard]] QByteArray writeCallback(const QList<OutgoingEvent> &events);

} // namespace muster::delivery
