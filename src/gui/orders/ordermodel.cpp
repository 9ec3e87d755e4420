// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/orders/ordermodel.h"

#include "gui/widgets/messagewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrderModel)
};

enum Column { Time, ExternalId, CustomerColumn, Amount, Status, ChannelColumn, Coupon, CustomerId };

} // namespace

OrderModel::OrderModel(engine::Session &session, const Formats &formats, QObject *parent)
    : PagedModelOf(session, parent)
    , m_formats(formats)
{
    // What is shown at first fits into a window of 1280 beside the details.
    setColumns({{u"time"_s, Text::tr("Ordered"), 160, false, true},
                {u"external_id"_s, Text::tr("Order ID"), 112, false, true},
                {u"customer"_s, Text::tr("Customer"), 125},
                {u"amount"_s, Text::tr("Amount"), 96, true},
                {u"status"_s, Text::tr("Status"), 121},
                {u"channel"_s, Text::tr("Channel"), 78, false, false, false},
                {u"coupon"_s, Text::tr("Coupon"), 110, false, false, false},
                {u"customer_id"_s, Text::tr("Customer ID"), 120, false, false, false}});
    setSorting(Time, Qt::DescendingOrder);
}

PagedSource OrderModel::source() const
{
    storage::OrderQuery query = m_query;
    query.sort =
            sortColumn() == ExternalId ? storage::OrderSort::ExternalId : storage::OrderSort::Time;
    query.descending = sortOrder() == Qt::DescendingOrder;
    return pagesOf<storage::OrderRepository>(query);
}

QVariant OrderModel::value(const storage::OrderRow &row, int column, int role) const
{
    if (role == ChipDelegate::ChipRole && column == Status)
        return QVariant::fromValue(chipOf(row.status));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Time:
        return m_formats.dateTime(row.orderedAt);
    case ExternalId:
        return row.externalId;
    case CustomerColumn:
        return row.customerName.isEmpty() ? row.customerExternalId : row.customerName;
    case Amount:
        return m_formats.money(row.amountMinor);
    case Status:
        return chipOf(row.status).text;
    case ChannelColumn:
        return row.channel;
    case Coupon:
        return row.coupon;
    case CustomerId:
        return row.customerExternalId;
    default:
        return {};
    }
}

} // namespace muster::gui
