// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/messagewords.h"

#include "storage/messagestore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MessageWords)
};

} // namespace

QList<MessageState> statesInOrder()
{
    using enum MessageState;
    return {Delivered, Accepted, Sending, Queued, Failed, Bounced, InDoubt, Skipped, Cancelled};
}

Chip chipOf(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return {Text::tr("Queued"), u"clock"_s, Tone::Neutral};
    case MessageState::Sending:
        return {Text::tr("Sending"), u"send"_s, Tone::Accent};
    case MessageState::Accepted:
        return {Text::tr("Accepted"), u"check"_s, Tone::Accent};
    case MessageState::Delivered:
        return {Text::tr("Delivered"), u"success"_s, Tone::Good};
    case MessageState::Failed:
        return {Text::tr("Failed"), u"error"_s, Tone::Bad};
    case MessageState::Bounced:
        return {Text::tr("Bounced"), u"bounce"_s, Tone::Bad};
    case MessageState::Skipped:
        return {Text::tr("Skipped"), u"skip"_s, Tone::Neutral};
    case MessageState::InDoubt:
        return {Text::tr("In doubt"), u"doubt"_s, Tone::Caution};
    case MessageState::Cancelled:
        return {Text::tr("Cancelled"), u"close"_s, Tone::Neutral};
    }
    return {};
}

QColor Tokens::*colourOf(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return &Tokens::queued;
    case MessageState::Sending:
        return &Tokens::sending;
    case MessageState::Accepted:
        return &Tokens::accepted;
    case MessageState::Delivered:
        return &Tokens::delivered;
    case MessageState::Failed:
        return &Tokens::failed;
    case MessageState::Bounced:
        return &Tokens::bounced;
    case MessageState::Skipped:
        return &Tokens::skipped;
    case MessageState::InDoubt:
        return &Tokens::inDoubt;
    case MessageState::Cancelled:
        return &Tokens::cancelled;
    }
    return &Tokens::muted;
}

Chip chipOf(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Pending:
        return {Text::tr("Pending"), u"clock"_s, Tone::Neutral};
    case OrderStatus::Processing:
        return {Text::tr("Processing"), u"clock"_s, Tone::Accent};
    case OrderStatus::Shipped:
        return {Text::tr("Shipped"), u"send"_s, Tone::Accent};
    case OrderStatus::Delivered:
        return {Text::tr("Delivered"), u"check"_s, Tone::Good};
    case OrderStatus::Completed:
        return {Text::tr("Completed"), u"success"_s, Tone::Good};
    case OrderStatus::Cancelled:
        return {Text::tr("Cancelled", "an order"), u"close"_s, Tone::Neutral};
    case OrderStatus::Returned:
        return {Text::tr("Returned"), u"bounce"_s, Tone::Caution};
    case OrderStatus::Refunded:
        return {Text::tr("Refunded"), u"bounce"_s, Tone::Caution};
    }
    return {};
}

Chip chipOf(Consent consent)
{
    switch (consent) {
    case Consent::Granted:
        return {Text::tr("Agreed"), u"success"_s, Tone::Good};
    case Consent::Denied:
        return {Text::tr("Refused"), u"error"_s, Tone::Bad};
    case Consent::Unknown:
        break;
    }
    return {Text::tr("Not known"), u"doubt"_s, Tone::Neutral};
}

Chip chipOf(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return {Text::tr("Draft"), u"edit"_s, Tone::Neutral};
    case CampaignState::Running:
        return {Text::tr("Running"), u"send"_s, Tone::Accent};
    case CampaignState::Paused:
        return {Text::tr("Paused"), u"clock"_s, Tone::Caution};
    case CampaignState::Completed:
        return {Text::tr("Completed"), u"success"_s, Tone::Good};
    case CampaignState::Scheduled:
        return {Text::tr("Scheduled"), u"clock"_s, Tone::Accent};
    case CampaignState::Cancelled:
        return {Text::tr("Cancelled"), u"close"_s, Tone::Neutral};
    }
    return {};
}

int widestCampaignState(const QFont &font)
{
    int width = 0;
    for (const CampaignState state : allCampaignStates())
        width = std::max(width, chipSize(chipOf(state), font).width());
    return width;
}

QString channelLabel(Channel channel)
{
    switch (channel) {
    case Channel::Email:
        return Text::tr("E-mail");
    case Channel::Sms:
        return Text::tr("SMS");
    case Channel::Whatsapp:
        return Text::tr("WhatsApp");
    case Channel::Webhook:
        return Text::tr("Webhook");
    }
    return {};
}

QString explanationOf(MessageState state)
{
    switch (state) {
    case MessageState::Queued:
        return Text::tr("Waiting to be sent: this message has not left Muster yet.");
    case MessageState::Sending:
        return Text::tr("On its way to the vendor right now; its answer is not here yet.");
    case MessageState::Accepted:
        return Text::tr("The vendor accepted the message. Whether it arrived is not known yet.");
    case MessageState::Delivered:
        return Text::tr("The vendor says that the message arrived.");
    case MessageState::Failed:
        return Text::tr("The message was permanently refused. It was not delivered.");
    case MessageState::Bounced:
        return Text::tr("The vendor accepted the message, but it was returned as undeliverable.");
    case MessageState::Skipped:
        return Text::tr("The message was never sent, on purpose.");
    case MessageState::InDoubt:
        return Text::tr("The connection broke while the message was being sent. Nobody can tell "
                        "whether the vendor took it; you decide, or a later report from the vendor "
                        "settles it.");
    case MessageState::Cancelled:
        return Text::tr("The campaign was cancelled before this message was sent.");
    }
    return {};
}

QString reasonInWords(const QString &reason)
{
    if (reason == storage::reasons::NoAddress)
        return Text::tr("No address for this channel");
    if (reason == storage::reasons::NoConsent)
        return Text::tr("No consent to marketing");
    if (reason == storage::reasons::Suppressed)
        return Text::tr("The address is on the do-not-contact list");
    if (reason == storage::reasons::DuplicateAddress)
        return Text::tr("Another recipient has the same address");
    if (reason == storage::reasons::RenderError)
        return Text::tr("The text could not be filled in for this customer");
    if (reason == storage::reasons::WorkerLost)
        return Text::tr("The sending program stopped before the vendor answered");
    return reason;
}

QString eventLabel(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Accepted:
        return Text::tr("Accepted by the vendor");
    case ReceiptKind::Sent:
        return Text::tr("Sent on by the vendor");
    case ReceiptKind::Delivered:
        return Text::tr("Delivered");
    case ReceiptKind::Deferred:
        return Text::tr("Put off; the vendor tries again");
    case ReceiptKind::Bounced:
        return Text::tr("Returned as undeliverable");
    case ReceiptKind::Failed:
        return Text::tr("Failed");
    case ReceiptKind::Opened:
        return Text::tr("Opened");
    case ReceiptKind::Clicked:
        return Text::tr("Clicked a link");
    case ReceiptKind::Complained:
        return Text::tr("Reported as spam");
    case ReceiptKind::Unsubscribed:
        return Text::tr("Unsubscribed");
    }
    return {};
}

QString eventIcon(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Accepted:
    case ReceiptKind::Sent:
        return u"check"_s;
    case ReceiptKind::Delivered:
        return u"success"_s;
    case ReceiptKind::Deferred:
        return u"clock"_s;
    case ReceiptKind::Bounced:
        return u"bounce"_s;
    case ReceiptKind::Failed:
        return u"error"_s;
    case ReceiptKind::Opened:
        return u"mail-open"_s;
    case ReceiptKind::Clicked:
        return u"click"_s;
    case ReceiptKind::Complained:
        return u"warning"_s;
    case ReceiptKind::Unsubscribed:
        return u"skip"_s;
    }
    return {};
}

Tone eventTone(ReceiptKind kind)
{
    switch (kind) {
    case ReceiptKind::Delivered:
    case ReceiptKind::Opened:
    case ReceiptKind::Clicked:
        return Tone::Good;
    case ReceiptKind::Deferred:
        return Tone::Caution;
    case ReceiptKind::Bounced:
    case ReceiptKind::Failed:
    case ReceiptKind::Complained:
    case ReceiptKind::Unsubscribed:
        return Tone::Bad;
    case ReceiptKind::Accepted:
    case ReceiptKind::Sent:
        return Tone::Accent;
    }
    return Tone::Neutral;
}

} // namespace muster::gui
