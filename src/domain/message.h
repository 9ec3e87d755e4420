// SPDX-License-Identifier: GPL-3.0-or-later
// A message to one recipient of one campaign, and the state machine that every part of the program obeys.
//
// The state is a pure function of the worker's own steps and of the set of callbacks seen: callbacks may be repeated
// and come in any order, and lead to the same state. Plain values and pure functions.
#pragma once

#include "support/ids.h"

#include <QList>
#include <QMap>
#include <QString>
#include <optional>

namespace muster {

/// How a message travels.
enum class Channel { Email = 1, Sms = 2, Whatsapp = 3, Webhook = 4 };

[[nodiscard]] QString channelName(Channel channel);
[[nodiscard]] std::optional<Channel> channelFromName(const QString &name);

/// Stored by number; never renumber.
enum class MessageState {
    Queued = 1,    ///< waiting for the worker, at first or for a retry
    Sending = 2,   ///< leased to a worker; committed before any byte goes out
    Accepted = 3,  ///< the vendor has taken it
    Delivered = 4, ///< the vendor says that it arrived
    Failed = 5,    ///< refused for good
    Bounced = 6,   ///< taken, and then returned by the recipient's side
    Skipped = 7,   ///< never sent, with a reason
    InDoubt = 8,   ///< nobody can tell whether the vendor took it
    Cancelled = 9, ///< the campaign was cancelled before it was sent
};

[[nodiscard]] QString messageStateName(MessageState state); ///< "in_doubt", as in JSON
[[nodiscard]] QList<MessageState> allMessageStates();
/// Nothing that the worker does can still change it; a callback can.
[[nodiscard]] bool isSettled(MessageState state);

/// What the worker, or the marketer through the worker, does to a message.
enum class WorkerStep {
    Claim,       ///< take it for sending
    Accept,      ///< the vendor took it
    Reject,      ///< the vendor, or too many attempts, refused it for good
    Retry,       ///< not taken for certain: back into the queue
    LoseSight,   ///< sent, and no answer came: nobody knows
    Skip,        ///< cannot or must not be sent
    Cancel,      ///< the campaign was cancelled
    Requeue,     ///< the marketer asks to send a failed or doubtful one again
    SettleAsSent ///< the marketer says that a doubtful one did go out
};
[[nodiscard]] QList<WorkerStep> allWorkerSteps();

/// What a vendor reports. Stored by number; never renumber.
enum class ReceiptKind {
    Accepted = 1,
    Sent = 2,
    Delivered = 3,
    Deferred = 4,
    Bounced = 5,
    Failed = 6,
    Opened = 7,
    Clicked = 8,
    Complained = 9,
    Unsubscribed = 10,
};
[[nodiscard]] QString receiptKindName(ReceiptKind kind);
[[nodiscard]] std::optional<ReceiptKind> receiptKindFromName(const QString &name);
[[nodiscard]] QList<ReceiptKind> allReceiptKinds();

/// The state after \a step, or nothing where the step does not apply in \a state.
[[nodiscard]] std::optional<MessageState> afterStep(MessageState state, WorkerStep step);
/// The states in which \a step applies, and the one state that it leads to: for set-wise updates.
struct Move
{
    QList<MessageState> from;
    MessageState to = MessageState::Queued;
};
[[nodiscard]] Move moveOf(WorkerStep step);

/// The state after a callback. Facts are ranked accepted < failed < delivered < bounced: the highest one seen holds,
/// whatever the order of arrival. A skipped message was never sent and stays skipped.
[[nodiscard]] MessageState afterReceipt(MessageState state, ReceiptKind kind);
/// The move that \a kind causes, for set-wise updates; nothing where it never changes the state.
[[nodiscard]] std::optional<Move> moveOf(ReceiptKind kind);

/// The account of one campaign: how many messages are in each state.
struct CampaignAccount
{
    qint64 audience = 0; ///< message rows planned at launch
    QMap<MessageState, qint64> inState;

    [[nodiscard]] qint64 count(MessageState state) const { return inState.value(state, 0); }
    /// Every recipient is in exactly one state.
    [[nodiscard]] bool balances() const;
    /// Those whose message was given to the vendor, or tried in vain: neither waiting nor skipped nor cancelled.
    [[nodiscard]] qint64 attempted() const;
    /// The delivered of those attempted, 0 to 1: what is called the delivery rate everywhere. Nothing where none was.
    [[nodiscard]] std::optional<double> deliveryRate() const;
    /// No message is waiting or on its way to the vendor.
    [[nodiscard]] bool isDispatched() const;
};

} // namespace muster
