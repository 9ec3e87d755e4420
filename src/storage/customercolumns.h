// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer lies in the columns of the table "customers": for everybody who writes or reads rows of it (the
// repository, the importer, the demo). Pure functions, thread-safe, but for customerRowOf(), which
// belongs into the statement's job.
#pragma once

#include "storage/connection.h"
#include "storage/customerrow.h"

#include <QVariantList>

namespace muster::storage {

/// A text as it is stored: NULL where nothing is there.
[[nodiscard]] QVariant storedText(const QString &text);
/// Its folded twin; NULL where nothing is left.
[[nodiscard]] QVariant storedFolded(const QString &text);

/// "\nvip\nnewsletter\n": trimmed, a line feed inside a tag made a blank, nothing twice. NULL where there is none.
[[nodiscard]] QVariant storedTags(const QStringList &tags);
[[nodiscard]] QVariant storedTagsFolded(const QStringList &tags);
[[nodiscard]] QStringList tagsFromStored(const QString &column);

/// JSON objects as text. NULL where they are empty.
[[nodiscard]] QVariant storedAttributes(const QJsonObject &attributes);
[[nodiscard]] QVariant storedAttributesFolded(const QJsonObject &attributes);
[[nodiscard]] QJsonObject attributesFromStored(const QString &column);

/// The values of what a customer's own record says, in the order of resources/sql/…/customer_insert.sql: external_id,
/// external_id_folded, name, name_folded, email, email_folded, phone, phone_folded, city, city_folded, country,
/// country_folded, tags, tags_folded, consent, visits, registered_at, attributes, attributes_folded, opening_spend,
/// opening_orders, opening_last_at.
[[nodiscard]] QVariantList customerRecordValues(const Customer &customer);

/// The columns of "customers c" that every CustomerRow needs, and the row of a query that begins with them.
[[nodiscard]] QStringList customerRowColumns();
[[nodiscard]] CustomerRow customerRowOf(const Statement &row);

} // namespace muster::storage
