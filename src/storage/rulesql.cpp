// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulesql.h"

#include "storage/rulesqlwriter.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

Result<RuleSql> ruleSql(const rules::Node &rule, Dialect dialect, const RuleSqlHints &hints)
{
    RuleSqlWriter writer(dialect, hints);
    MUSTER_TRY_ASSIGN(const Condition condition, writer.customerCondition(rule));
    const SqlPiece piece = condition.sql();
    return RuleSql{piece.sql, piece.values};
}

Result<SqlStatement> countMembersSql(const rules::Node &rule, Dialect dialect,
                                     const RuleSqlHints &hints)
{
    RuleSqlWriter writer(dialect, hints);
    MUSTER_TRY_ASSIGN(const Condition condition, writer.customerCondition(rule));
    // Every order and message has its customer: where the rule is one test on them, nobody else need be looked at, or
    // only be counted.
    if (condition.isMembership()) {
        const SqlPiece &members = condition.members();
        const QString what =
                condition.isGrouped() ? u"count(*)"_s : u"count(DISTINCT x.customer_id)"_s;
        const QString count = u"SELECT "_s + what + u" FROM ("_s + members.sql + u") x"_s;
        if (condition.isInside())
            return SqlStatement{count, members.values};
        return SqlStatement{u"SELECT (SELECT count(*) FROM customers) - ("_s + count + u')',
                            members.values};
    }
    const SqlPiece where = condition.sql();
    // Without statistics SQLite takes the first index that one of the columns begins, and looks every row up in the
    // table. Reading through the one index that has all of them is never slow.
    const bool covered =
            dialect == Dialect::Sqlite && hints.coveringIndex && writer.isCoveredByIndex();
    return SqlStatement{u"SELECT count(*) FROM customers c "_s +
                                (covered ? u"INDEXED BY customers_spend "_s : QString()) +
                                u"WHERE "_s + where.sql,
                        where.values};
}

Result<SqlStatement> selectMembersSql(const rules::Node &rule, Dialect dialect,
                                      const RuleSqlHints &hints, const QString &columns,
                                      const QVariantList &columnValues, const QString &joins,
                                      const QVariantList &joinValues)
{
    MUSTER_TRY_ASSIGN(const RuleSql where, ruleSql(rule, dialect, hints));
    return SqlStatement{u"SELECT "_s + columns + u" FROM customers c "_s + joins + u" WHERE "_s +
                                where.where,
                        columnValues + joinValues + where.values};
}

} // namespace muster::storage
