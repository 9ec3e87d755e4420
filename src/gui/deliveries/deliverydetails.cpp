// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deliveries/deliverydetails.h"

#include "gui/theme/theme.h"
#include "gui/widgets/messagewords.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryDetails)
};

QList<TimelineItem> timelineOf(const DeliveryDetails &details, const Formats &formats)
{
    QList<TimelineItem> items;
    for (auto it = details.events.crbegin(); it != details.events.crend(); ++it) {
        items.append({eventIcon(it->kind), eventTone(it->kind), eventLabel(it->kind),
                      formats.dateTime(it->occurredAt), reasonInWords(it->reason)});
    }
    const storage::MessageRow &message = details.row.message;
    if (message.acceptedAt) {
        items.append({u"send"_s, Tone::Accent, Text::tr("Handed to the vendor"),
                      formats.dateTime(*message.acceptedAt), message.vendorMessageId});
    }
    return items;
}

} // namespace

Result<DeliveryDetails> DeliveryDetails::read(storage::Connection &connection, MessageId id)
{
    DeliveryDetails details;
    MUSTER_TRY_ASSIGN(details.row, storage::MessageList(connection).find(id));
    MUSTER_TRY_ASSIGN(details.events, storage::MessageStoreReport(connection).events(id));
    return details;
}

QString deliveryStory(const storage::MessageRow &message, const Formats &formats)
{
    QStringList story{explanationOf(message.state)};
    if (message.state == MessageState::Queued && message.attempts > 0) {
        story.append(Text::tr("%n attempt(s) did not get through; it is tried again.", nullptr,
                              message.attempts));
    }
    if (message.state == MessageState::Queued && message.dueAt > 0)
        story.append(Text::tr("Not before %1.").arg(formats.dateTime(message.dueAt)));
    if (const QString reason = reasonInWords(message.reason); !reason.isEmpty())
        story.append(Text::tr("Reason: %1").arg(reason));
    if (message.clickedAt)
        story.append(Text::tr("The recipient opened it and clicked a link."));
    else if (message.openedAt)
        story.append(Text::tr("The recipient opened it."));
    return story.join(u' ');
}

void showDelivery(DetailPane &pane, const DeliveryDetails &details, const Formats &formats,
                  const QList<QAction *> &actions, const std::function<void(const PageLink &)> &go)
{
    const storage::MessageRow &message = details.row.message;
    const QString name = message.name.isEmpty() ? message.externalId : message.name;
    pane.begin(name, message.address);
    pane.addChips({chipOf(message.state)});
    pane.addHeading(Text::tr("What happened"));
    pane.addText(deliveryStory(message, formats), nullptr);
    pane.addActions(actions);
    pane.addHeading(Text::tr("Belongs to"));
    pane.addLinks(
            {{u"campaignLink"_s, details.row.campaignName, Text::tr("Campaign"),
              [go, id = message.campaign.value] {
                  go({QString::fromLatin1(PageName::Campaigns), {{u"id"_s, id}}});
              }},
             {u"customerLink"_s, name, Text::tr("Customer"), [go, id = message.customer.value] {
                  go({QString::fromLatin1(PageName::Customers), {{u"id"_s, id}}});
              }}});
    pane.addFacts({{Text::tr("Channel"), channelLabel(details.row.channel)},
                   {Text::tr("Attempts"),
                    message.attempts > 0 ? formats.number(message.attempts) : QString()},
                   {Text::tr("Last change"), formats.dateTime(message.updatedAt)}});
    pane.addHeading(Text::tr("Timeline"));
    const QList<TimelineItem> timeline = timelineOf(details, formats);
    if (timeline.isEmpty())
        pane.addText(Text::tr("Nothing was reported about this message yet."), Look::Muted);
    else
        pane.addTimeline(timeline);
    pane.end();
}

} // namespace muster::gui
