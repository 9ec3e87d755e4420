// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/deliveries/deliverymodel.h"

#include "gui/widgets/messagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(DeliveryModel)
};

enum Column {
    StateColumn,
    Recipient,
    Address,
    CampaignColumn,
    Reason,
    Changed,
    Opened,
    Clicked,
    Attempts,
    ChannelColumn,
    VendorId
};

} // namespace

DeliveryModel::DeliveryModel(engine::Session &session, const Formats &formats, QObject *parent)
    : PagedModelOf(session, parent)
    , m_formats(formats)
{
    // What is shown at first fits into a window of 1280 beside the details (where the reason is, too).
    setColumns({{u"state"_s, Text::tr("State"), 125},
                {u"recipient"_s, Text::tr("Recipient"), 125},
                {u"address"_s, Text::tr("Address"), 160, false, false, false},
                {u"campaign"_s, Text::tr("Campaign"), 123},
                {u"reason"_s, Text::tr("Reason"), 220, false, false, false},
                {u"changed"_s, Text::tr("Last change"), 159},
                {u"opened"_s, Text::tr("Opened"), 160, false, false, false},
                {u"clicked"_s, Text::tr("Clicked"), 160, false, false, false},
                {u"attempts"_s, Text::tr("Attempts"), 90, true, false, false},
                {u"channel"_s, Text::tr("Channel"), 100, false, false, false},
                {u"vendor_id"_s, Text::tr("Vendor’s ID"), 160, false, false, false}});
}

PagedSource DeliveryModel::source() const
{
    return pagesOf<storage::MessageList>(m_query);
}

QVariant DeliveryModel::value(const storage::MessageListRow &row, int column, int role) const
{
    const storage::MessageRow &message = row.message;
    if (role == ChipDelegate::ChipRole && column == StateColumn)
        return QVariant::fromValue(chipOf(message.state));
    if (role == Qt::ToolTipRole && column == Reason)
        return reasonInWords(message.reason);
    if (role != Qt::DisplayRole)
        return {};
    const auto time = [this](const std::optional<qint64> &at) {
        return at ? m_formats.dateTime(*at) : noValue();
    };
    switch (column) {
    case StateColumn:
        return chipOf(message.state).text;
    case Recipient:
        return message.name.isEmpty() ? message.externalId : message.name;
    case Address:
        return message.address.isEmpty() ? noValue() : message.address;
    case CampaignColumn:
        return row.campaignName;
    case Reason:
        return reasonInWords(message.reason);
    case Changed:
        return m_formats.dateTime(message.updatedAt);
    case Opened:
        return time(message.openedAt);
    case Clicked:
        return time(message.clickedAt);
    case Attempts:
        return m_formats.number(message.attempts);
    case ChannelColumn:
        return channelLabel(row.channel);
    case VendorId:
        return message.vendorMessageId;
    default:
        return {};
    }
}

} // namespace muster::gui
