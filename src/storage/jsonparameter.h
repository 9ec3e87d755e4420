// SPDX-License-Identifier: GPL-3.0-or-later
// Lists go to the database as one JSON parameter, which every database can unfold into rows. Pure functions,
// thread-safe.
#pragma once

#include <QJsonArray>
#include <QString>
#include <optional>

namespace muster::storage {

[[nodiscard]] QString jsonParameter(const QJsonArray &rows);
[[nodiscard]] QString jsonParameter(const QList<qint64> &numbers);

/// JSON's null for an empty text and for a missing number.
[[nodiscard]] QJsonValue jsonOrNull(const QString &text);
[[nodiscard]] QJsonValue jsonOrNull(const std::optional<qint64> &number);

} // namespace muster::storage
