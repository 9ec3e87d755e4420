// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deliveries/deliverydetails.h"

#include "gui/widgets/messagestory.h"
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

} // namespace

Result<DeliveryDetails> DeliveryDetails::read(storage::Connection &connection, MessageId id)
{
    DeliveryDetails details;
    MUSTER_TRY_ASSIGN(details.row, storage::MessageList(connection).find(id));
    MUSTER_TRY_ASSIGN(details.events, storage::MessageStoreReport(connection).events(id));
    return details;
}

void showDelivery(DetailPane &pane, const DeliveryDetails &details, const Formats &formats,
                  const QList<QAction *> &actions, const std::function<void(const PageLink &)> &go)
{
    const storage::MessageRow &message = details.row.message;
    const QString name = message.name.isEmpty() ? message.externalId : message.name;
    pane.begin(name, message.address);
    pane.addChips({chipOf(message.state)});
    pane.addHeading(Text::tr("What happened"));
    pane.addText(messageStory(message, formats), nullptr);
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
    addMessageTimeline(pane, message, details.events, formats);
    pane.end();
}

} // namespace muster::gui
