// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"

#include "support/folding.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace muster {

bool countsAsCompleted(OrderStatus status)
{
    return status == OrderStatus::Delivered || status == OrderStatus::Completed;
}

QString orderStatusName(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Pending:
        return u"pending"_s;
    case OrderStatus::Processing:
        return u"processing"_s;
    case OrderStatus::Shipped:
        return u"shipped"_s;
    case OrderStatus::Delivered:
        return u"delivered"_s;
    case OrderStatus::Completed:
        return u"completed"_s;
    case OrderStatus::Cancelled:
        return u"cancelled"_s;
    case OrderStatus::Returned:
        return u"returned"_s;
    case OrderStatus::Refunded:
        return u"refunded"_s;
    }
    return {};
}

std::optional<OrderStatus> orderStatusFromName(const QString &name)
{
    static const QHash<QString, OrderStatus> known{
            {u"pending"_s, OrderStatus::Pending},
            {u"open"_s, OrderStatus::Pending},
            {u"new"_s, OrderStatus::Pending},
            {u"placed"_s, OrderStatus::Pending},
            {u"on hold"_s, OrderStatus::Pending},
            {u"unpaid"_s, OrderStatus::Pending},
            {u"processing"_s, OrderStatus::Processing},
            {u"in progress"_s, OrderStatus::Processing},
            {u"confirmed"_s, OrderStatus::Processing},
            {u"packed"_s, OrderStatus::Processing},
            {u"shipped"_s, OrderStatus::Shipped},
            {u"dispatched"_s, OrderStatus::Shipped},
            {u"in transit"_s, OrderStatus::Shipped},
            {u"out for delivery"_s, OrderStatus::Shipped},
            {u"delivered"_s, OrderStatus::Delivered},
            {u"completed"_s, OrderStatus::Completed},
            {u"complete"_s, OrderStatus::Completed},
            {u"fulfilled"_s, OrderStatus::Completed},
            {u"paid"_s, OrderStatus::Completed},
            {u"done"_s, OrderStatus::Completed},
            {u"closed"_s, OrderStatus::Completed},
            {u"success"_s, OrderStatus::Completed},
            {u"cancelled"_s, OrderStatus::Cancelled},
            {u"canceled"_s, OrderStatus::Cancelled},
            {u"void"_s, OrderStatus::Cancelled},
            {u"voided"_s, OrderStatus::Cancelled},
            {u"failed"_s, OrderStatus::Cancelled},
            {u"returned"_s, OrderStatus::Returned},
            {u"return"_s, OrderStatus::Returned},
            {u"rto"_s, OrderStatus::Returned},
            {u"refunded"_s, OrderStatus::Refunded},
            {u"refund"_s, OrderStatus::Refunded},
    };
    QString key = folded(name);
    key.replace(u'_', u' ').replace(u'-', u' ');
    const auto found = known.constFind(key);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

QList<OrderStatus> allOrderStatuses()
{
    return {OrderStatus::Pending,   OrderStatus::Processing, OrderStatus::Shipped,
            OrderStatus::Delivered, OrderStatus::Completed,  OrderStatus::Cancelled,
            OrderStatus::Returned,  OrderStatus::Refunded};
}

} // namespace muster
