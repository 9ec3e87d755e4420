// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that customers and orders have already, for people to choose from while they type. For a job on an executor
// thread; fails as its statements do.
#pragma once

#include "rules/predicate.h"
#include "storage/connection.h"

#include <QStringList>

namespace muster::storage {

[[nodiscard]] bool hasSuggestions(rules::Column column);

/// The most common ones first, a few hundred at most. Cities are taken from all customers, countries, tags, channels and
/// coupons from the newest customers and orders, so that asking stays cheap; other columns have none.
[[nodiscard]] Result<QStringList> existingTexts(Connection &connection, rules::Column column);

/// A city of which the folded text is known, as it is written most often: the same wherever cities are named.
[[nodiscard]] Result<QString> citySpelling(Connection &connection, const QString &folded);

} // namespace muster::storage
