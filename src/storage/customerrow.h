// SPDX-License-Identifier: GPL-3.0-or-later
// A customer as a line of a list, and the place in a sorted list from which the next page goes on. Plain values.
#pragma once

#include "domain/customer.h"

#include <QList>
#include <QString>
#include <QVariant>
#include <optional>

namespace muster::storage {

struct CustomerRow
{
    CustomerId id;
    QString externalId;
    QString name;
    QString email;
    QString phone;
    QString city;
    qint64 spendMinor = 0;
    qint64 orders = 0;
    std::optional<qint64> lastOrderAt;  ///< UTC ms
    std::optional<qint64> registeredAt; ///< UTC ms
    // Read by CustomerRepository::list() only.
    QString country = {};
    QStringList tags = {};
    Consent consent = Consent::Unknown;
    std::optional<qint64> visits = {};
    QJsonObject attributes = {};

    bool operator==(const CustomerRow &) const = default;
};

/// The last line of a page: its sort key and its id, which decides between equal keys. Lines without a key come last,
/// in both directions and on every database.
struct PageKey
{
    QVariant key; ///< invalid among the lines without one
    qint64 id = 0;

    bool operator==(const PageKey &) const = default;
};

template<typename Row>
struct Page
{
    QList<Row> rows;
    std::optional<PageKey> next; ///< nothing after the last page
};

} // namespace muster::storage
