// SPDX-License-Identifier: GPL-3.0-or-later
// A customer as the rest of the program sees one. Plain value.
#pragma once

#include "support/ids.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <optional>

namespace muster {

/// Whether the customer agreed to receive marketing. Unknown is not a yes.
enum class Consent { Unknown, Granted, Denied };

/// What a customer's orders add up to. Only completed orders count.
struct OrderTotals
{
    qint64 spendMinor = 0;
    qint64 orders = 0;
    std::optional<qint64> lastOrderAt; ///< UTC ms

    /// Opening values and the orders' own totals together: sums add up, the later date wins.
    [[nodiscard]] OrderTotals plus(const OrderTotals &other) const;
    bool operator==(const OrderTotals &) const = default;
};

struct Customer
{
    CustomerId id;
    QString externalId; ///< the customer's id in the system that it came from; unique
    QString name;
    QString email;
    QString phone;
    QString city;
    QString country;
    QStringList tags;
    Consent consent = Consent::Unknown;
    std::optional<qint64> visits;
    std::optional<qint64> registeredAt; ///< UTC ms
    OrderTotals opening;                ///< totals that came with the customer's own record
    OrderTotals fromOrders;             ///< totals of the orders stored here
    QJsonObject attributes;             ///< custom fields by key

    [[nodiscard]] OrderTotals totals() const { return opening.plus(fromOrders); }
    bool operator==(const Customer &) const = default;
};

} // namespace muster
