// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rulesql.h"

#include "storage/rulesqlwriter.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

Result<RuleSql> ruleSql(const rules::Node &rule, Dialect dialect)
{
    MUSTER_TRY_ASSIGN(const Condition condition, RuleSqlWriter(dialect).customerCondition(rule));
    const SqlPiece piece = condition.sql();
    return RuleSql{piece.sql, piece.values};
}

Result<SqlStatement> countMembersSql(const rules::Node &rule, Dialect dialect)
{
    MUSTER_TRY_ASSIGN(const Condition condition, RuleSqlWriter(dialect).customerCondition(rule));
    // Every order and message has its customer: where the rule is one test on them, nobody else need be looked at.
    if (condition.isMembership()) {
        const SqlPiece &members = condition.members();
        const QString what =
                condition.isGrouped() ? u"count(*)"_s : u"count(DISTINCT x.customer_id)"_s;
        return SqlStatement{u"SELECT "_s + what + u" FROM ("_s + members.sql + u") x"_s,
                            members.values};
    }
    const SqlPiece where = condition.sql();
    return SqlStatement{u"SELECT count(*) FROM customers c WHERE "_s + where.sql, where.values};
}

Result<SqlStatement> selectMembersSql(const rules::Node &rule, Dialect dialect,
                                      const QString &columns, const QVariantList &columnValues,
                                      const QString &joins, const QVariantList &joinValues)
{
    MUSTER_TRY_ASSIGN(const RuleSql where, ruleSql(rule, dialect));
    return SqlStatement{u"SELECT "_s + columns + u" FROM customers c "_s + joins + u" WHERE "_s +
                                where.where,
                        columnValues + joinValues + where.values};
}

} // namespace muster::storage
