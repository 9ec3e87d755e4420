// SPDX-License-Identifier: GPL-3.0-or-later
// An order and its items. Plain values.
#pragma once

#include "support/ids.h"

#include <QList>
#include <QString>
#include <optional>

namespace muster {

/// Stored by number; never renumber.
enum class OrderStatus {
    Pending = 1,
    Processing = 2,
    Shipped = 3,
    Delivered = 4,
    Completed = 5,
    Cancelled = 6,
    Returned = 7,
    Refunded = 8,
};

/// Delivered and completed orders make up a customer's spend, order count and last order date; no other does.
[[nodiscard]] bool countsAsCompleted(OrderStatus status);
/// "delivered": the untranslated name, used in files, rules and JSON.
[[nodiscard]] QString orderStatusName(OrderStatus status);
/// Reads a name in any case and its common synonyms ("canceled", "fulfilled", "paid", …).
[[nodiscard]] std::optional<OrderStatus> orderStatusFromName(const QString &name);
[[nodiscard]] QList<OrderStatus> allOrderStatuses();

struct OrderItem
{
    QString sku;
    QString name;
    qint64 quantity = 1;
    qint64 priceMinor = 0; ///< of one piece

    bool operator==(const OrderItem &) const = default;
};

struct Order
{
    OrderId id;
    QString externalId; ///< the order's id in the system that it came from; unique
    CustomerId customer;
    qint64 amountMinor = 0;
    qint64 orderedAt = 0; ///< UTC ms
    OrderStatus status = OrderStatus::Completed;
    QString channel;
    QString coupon;
    QList<OrderItem> items;

    bool operator==(const Order &) const = default;
};

} // namespace muster
