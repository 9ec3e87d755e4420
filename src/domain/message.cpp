// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/message.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace muster {

using enum MessageState;

QString channelName(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return u"email"_s;
    case Channel::Sms:
        return u"sms"_s;
    case Channel::Whatsapp:
        return u"whatsapp"_s;
    case Channel::Webhook:
        return u"webhook"_s;
    }
    return {};
}

std::optional<Channel> channelFromName(const QString &name)
{
    for (const Channel channel :
         {Channel::Email, Channel::Sms, Channel::Whatsapp, Channel::Webhook}) {
        if (channelName(channel) == name)
            return channel;
    }
    return std::nullopt;
}

QString messageStateName(MessageState state)
{
    switch (state) {
    case Queued:
        return u"queued"_s;
    case Sending:
        return u"sending"_s;
    case Accepted:
        return u"accepted"_s;
    case Delivered:
        return u"delivered"_s;
    case Failed:
        return u"failed"_s;
    case Bounced:
        return u"bounced"_s;
    case Skipped:
        return u"skipped"_s;
    case InDoubt:
        return u"in_doubt"_s;
    case Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QList<MessageState> allMessageStates()
{
    return {Queued, Sending, Accepted, Delivered, Failed, Bounced, Skipped, InDoubt, Cancelled};
}

bool isSettled(MessageState state)
{
    return state != Queued && state != Sending;
}

QList<WorkerStep> allWorkerSteps()
{
    return {WorkerStep::Claim,  WorkerStep::Accept,    WorkerStep::Reject,
            WorkerStep::Retry,  WorkerStep::LoseSight, WorkerStep::Skip,
            WorkerStep::Cancel, WorkerStep::Requeue,   WorkerStep::SettleAsSent};
}

Move moveOf(WorkerStep step)
{
    switch (step) {
    case WorkerStep::Claim:
        return {{Queued}, Sending};
    case WorkerStep::Accept:
        return {{Sending}, Accepted};
    case WorkerStep::Reject:
        return {{Sending}, Failed};
    case WorkerStep::Retry:
        return {{Sending}, Queued};
    case WorkerStep::LoseSight:
        return {{Sending}, InDoubt};
    case WorkerStep::Skip:
        return {{Queued, Sending}, Skipped};
    case WorkerStep::Cancel:
        return {{Queued}, Cancelled};
    case WorkerStep::Requeue:
        return {{Failed, InDoubt}, Queued};
    case WorkerStep::SettleAsSent:
        return {{InDoubt}, Accepted};
    }
    return {};
}

std::optional<MessageState> afterStep(MessageState state, WorkerStep step)
{
    const Move move = moveOf(step);
    return move.from.contains(state) ? std::optional(move.to) : std::nullopt;
}

QString receiptKindName(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Accepted:
        return u"accepted"_s;
    case ReceiptKind::Sent:
        return u"sent"_s;
    case ReceiptKind::Delivered:
        return u"delivered"_s;
    case ReceiptKind::Deferred:
        return u"deferred"_s;
    case ReceiptKind::Bounced:
        return u"bounced"_s;
    case ReceiptKind::Failed:
        return u"failed"_s;
    case ReceiptKind::Opened:
        return u"opened"_s;
    case ReceiptKind::Clicked:
        return u"clicked"_s;
    case ReceiptKind::Complained:
        return u"complained"_s;
    case ReceiptKind::Unsubscribed:
        return u"unsubscribed"_s;
    }
    return {};
}

QList<ReceiptKind> allReceiptKinds()
{
    return {ReceiptKind::Accepted,    ReceiptKind::Sent,    ReceiptKind::Delivered,
            ReceiptKind::Deferred,    ReceiptKind::Bounced, ReceiptKind::Failed,
            ReceiptKind::Opened,      ReceiptKind::Clicked, ReceiptKind::Complained,
            ReceiptKind::Unsubscribed};
}

std::optional<ReceiptKind> receiptKindFromName(const QString &name)
{
    for (const ReceiptKind kind : allReceiptKinds()) {
        if (receiptKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

std::optional<Move> moveOf(ReceiptKind kind)
{
    // A callback for a message that waits for a retry, or that was cancelled while it waited, proves that the vendor
    // has it after all: sending it again would mail somebody twice.
    switch (kind) {
    case ReceiptKind::Accepted:
    case ReceiptKind::Sent:
        return Move{{Queued, Sending, InDoubt, Cancelled}, MessageState::Accepted};
    case ReceiptKind::Failed:
        return Move{{Queued, Sending, InDoubt, Cancelled, MessageState::Accepted},
                    MessageState::Failed};
    case ReceiptKind::Delivered:
    case ReceiptKind::Opened:
    case ReceiptKind::Clicked:
    case ReceiptKind::Complained:
    case ReceiptKind::Unsubscribed:
        return Move{
                {Queued, Sending, InDoubt, Cancelled, MessageState::Accepted, MessageState::Failed},
                MessageState::Delivered};
    case ReceiptKind::Bounced:
        return Move{{Queued, Sending, InDoubt, Cancelled, MessageState::Accepted,
                     MessageState::Failed, MessageState::Delivered},
                    MessageState::Bounced};
    case ReceiptKind::Deferred:
        break;
    }
    return std::nullopt;
}

MessageState afterReceipt(MessageState state, ReceiptKind kind)
{
    const std::optional<Move> move = moveOf(kind);
    return move && move->from.contains(state) ? move->to : state;
}

bool CampaignAccount::balances() const
{
    return std::accumulate(inState.cbegin(), inState.cend(), qint64{0}) == audience;
}

qint64 CampaignAccount::attempted() const
{
    return audience - count(Queued) - count(Sending) - count(Skipped) - count(Cancelled);
}

std::optional<double> CampaignAccount::deliveryRate() const
{
    if (attempted() <= 0)
        return std::nullopt;
    return static_cast<double>(count(Delivered)) / static_cast<double>(attempted());
}

bool CampaignAccount::isDispatched() const
{
    return count(Queued) == 0 && count(Sending) == 0;
}

} // namespace muster
