// SPDX-License-Identifier: GPL-3.0-or-later
// The few things that rules need and that each database spells in its own way. Pure functions, thread-safe.
//
// Text is folded and its columns have binary collations, so only exact functions are used: no database's LIKE decides
// about case. The one LIKE (a prefix of an attribute on MySQL) has the escape character "!", because the meaning of a
// backslash depends on the server's sql_mode.
#pragma once

#include "rules/predicate.h"
#include "storage/databaseurl.h"
#include "storage/rulesqlcondition.h"

namespace muster::storage {

/// Lists with more values are bound as one JSON text: statements stay small, and no limit on "?" is met.
inline constexpr qsizetype longestBoundList = 64;

/// A text, or a number or boolean, out of the comparable attributes (domain/attributes.h) by comparableKey(); NULL where
/// it is missing.
[[nodiscard]] SqlPiece attributeTextSql(Dialect dialect, const QString &key);
[[nodiscard]] SqlPiece attributeWholeSql(Dialect dialect, const QString &key);

/// \a expression IN (…) or NOT IN (…); NULL where the expression is.
[[nodiscard]] SqlPiece inNumbers(Dialect dialect, const SqlPiece &expression,
                                 const QList<qint64> &values, bool negated);
[[nodiscard]] SqlPiece inTexts(Dialect dialect, const SqlPiece &expression,
                               const QStringList &values, bool negated);

/// \a expression contains, begins or ends with \a value, or does not; NULL where the expression is. \a value is not
/// empty.
[[nodiscard]] Condition textMatches(Dialect dialect, const SqlPiece &expression,
                                    rules::TextMatch match, const QString &value, bool negated);
/// The same with any of many values; false instead of NULL.
[[nodiscard]] SqlPiece matchesAnyOf(Dialect dialect, const SqlPiece &expression,
                                    rules::TextMatch match, const QStringList &values,
                                    bool negated);

} // namespace muster::storage
