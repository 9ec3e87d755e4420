// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated vendor decides: the fate of a request, and of a message. Everything follows from the seed, the
// request's key and the recipient alone, so that two runs with the same messages can be compared, whatever the order and the timing. Pure functions,
// thread-safe.
#pragma once

#include "delivery/simulator/simulatoroptions.h"
#include "domain/message.h"

#include <QByteArray>
#include <QList>

namespace muster::delivery {

/// A number in [0, 1), the same for the same seed, text, purpose and turn.
[[nodiscard]] double roll(quint64 seed, QByteArrayView text, const char *purpose, int turn = 0);

enum class RequestFate { Served, Throttled, Unavailable, BrokenAfter, CutBefore, CutAfter };

/// The fate of the request with this idempotency key when it comes for the \a turn-th time after a fault.
[[nodiscard]] RequestFate requestFate(const SimulatorOptions &options, const QByteArray &key,
                                      int turn);

/// The messages of such a request are taken.
[[nodiscard]] bool takesMessages(RequestFate fate);

struct PlannedEvent
{
    ReceiptKind kind = ReceiptKind::Delivered;
    qint64 afterMs = 0; ///< after the message was taken
    bool twice = false; ///< to be reported a second time
};

struct MessagePlan
{
    bool rejected = false;
    ReceiptKind outcome = ReceiptKind::Delivered; ///< Delivered, Bounced or Failed
    QString reason;                               ///< of a rejection, a bounce or a failure
    QList<PlannedEvent> events;                   ///< in the order of their times
};

/// What happens to a message to \a recipient. Keyed by the recipient and not by the message's id, which differs between
/// workspaces: the same campaign has the same outcome on every database.
[[nodiscard]] MessagePlan planMessage(const SimulatorOptions &options, const QByteArray &recipient);

} // namespace muster::delivery
