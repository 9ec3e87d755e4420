// SPDX-License-Identifier: GPL-3.0-or-later
// The one folded form in which text is compared, searched and sorted on every database. Pure functions, thread-safe.
#pragma once

#include <QString>

namespace muster {

/// Trimmed, NFC, Unicode case folded in full ("ß" equals "ss"); accents kept. Folding a folded text changes nothing. Stored in the "…_folded"
/// twin columns, so that "=" and "contains" mean the same in memory and in SQL.
[[nodiscard]] QString folded(const QString &text);

/// Edit distance for "did you mean" (insert, delete, replace, swap of neighbours), on folded text.
[[nodiscard]] int editDistance(QStringView a, QStringView b);

/// The name in \a names nearest to \a wanted, or an empty string where none is near enough to be meant.
[[nodiscard]] QString nearestName(const QString &wanted, const QStringList &names);

} // namespace muster
