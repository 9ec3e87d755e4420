// SPDX-License-Identifier: GPL-3.0-or-later
// From a checked rule to SQL. Pure functions, thread-safe; they fail only with Internal, on a predicate that no check
// makes (a text test on a number, an order's column outside an order test).
//
// The WHERE text is about "customers c" and may stand in any statement that has that table under that name and needs
// nothing else of it: an INSERT … SELECT, a join, an UPDATE. All values are bound, in the order of the "?".
//
// How a rule becomes SQL: negation is pushed down to the tests, and each test is written so that it is true exactly
// where the rule says so and false or NULL elsewhere. No NOT ever stands above a NULL, and a plain test stays one that an
// index can answer. What looks at orders or messages is one grouped query over that table, never a correlated one:
// customers without any are covered by the complement ("at most 2" is "not among those with more than 2").
#pragma once

#include "rules/predicate.h"
#include "storage/databaseurl.h"
#include "support/error.h"

#include <QVariant>
#include <optional>

namespace muster::storage {

struct RuleSql
{
    QString where; ///< an operand of AND
    QVariantList values;

    bool operator==(const RuleSql &) const = default;
};

/// What is known about the data. SQLite keeps no statistics that would tell it whether a range of order times is small
/// (then it should search it and sort what it finds) or large (then it should walk through all orders by customer). The
/// result is the same with and without; without, a count of millions of orders can take ten times as long.
struct RuleSqlHints
{
    std::optional<qint64> firstOrderAt; ///< UTC ms
    std::optional<qint64> lastOrderAt;
    bool coveringIndex = true; ///< SQLite: the index customers_spend is there (deferredindexes.h)
};

[[nodiscard]] Result<RuleSql> ruleSql(const rules::Node &rule, Dialect dialect,
                                      const RuleSqlHints &hints = {});

/// A whole statement with its values.
struct SqlStatement
{
    QString sql;
    QVariantList values;

    bool operator==(const SqlStatement &) const = default;
};

/// One row with the number of members.
[[nodiscard]] Result<SqlStatement> countMembersSql(const rules::Node &rule, Dialect dialect,
                                                   const RuleSqlHints &hints = {});

/// "SELECT columns FROM customers c joins WHERE rule", for running or for INSERT INTO … SELECT. \a columns and \a joins
/// are SQL of the program's own, never anybody's input; their values are bound before the rule's. More conditions may
/// be appended with AND.
///
///     MUSTER_TRY_ASSIGN(const SqlStatement members,
///                       selectMembersSql(rule, connection.dialect(), hints, u"?, c.id, c.email"_s, {campaign.value}));
///     MUSTER_TRY_ASSIGN(Statement insert, connection.prepare(u"INSERT INTO … "_s + members.sql));
///     MUSTER_TRY(insert.run(members.values));
[[nodiscard]] Result<SqlStatement>
selectMembersSql(const rules::Node &rule, Dialect dialect, const RuleSqlHints &hints,
                 const QString &columns, const QVariantList &columnValues = {},
                 const QString &joins = {}, const QVariantList &joinValues = {});

} // namespace muster::storage
