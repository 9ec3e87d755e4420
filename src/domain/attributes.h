// SPDX-License-Identifier: GPL-3.0-or-later
// How the values of a customer's custom fields are read, so that the evaluator, the SQL of every database and whoever
// writes customers agree. Pure functions, thread-safe; a value of another type than the one asked for is missing.
//
// Stored beside a customer's attributes is their comparable form: a JSON object with a member for each way in which a value
// can be read, folded or scaled already, under a key that says its type. No database has to fold, round or check a type.
#pragma once

#include <QJsonObject>
#include <QString>
#include <optional>

namespace muster {

/// A JSON string, folded; an empty one is missing.
[[nodiscard]] std::optional<QString> attributeText(const QJsonValue &value);
/// A JSON number as a whole number of 1/10000, rounded; missing beyond ±9.2e14.
[[nodiscard]] std::optional<qint64> attributeNumber(const QJsonValue &value);
/// A JSON number of whole UTC milliseconds; missing beyond ±9.2e14.
[[nodiscard]] std::optional<qint64> attributeDate(const QJsonValue &value);
/// true or false as 1 or 0.
[[nodiscard]] std::optional<qint64> attributeBoolean(const QJsonValue &value);

/// What an attribute is compared as. A whole number is there both as a number and as a date.
enum class ComparableKind { Text, Number, Date, Boolean };

/// The member's name in the comparable form: ASCII without quotes and backslashes, fit for a quoted JSON path.
[[nodiscard]] QString comparableKey(ComparableKind kind, const QString &attribute);

/// The comparable form of all attributes; an empty object where nothing can be compared.
[[nodiscard]] QJsonObject comparableAttributes(const QJsonObject &attributes);

} // namespace muster
