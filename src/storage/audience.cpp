// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audience.h"

#include "storage/audiencehints.h"
#include "storage/customercolumns.h"

#include "storage/keysetpage.h"
#include "storage/rulesql.h"
#include "storage/suggestions.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

/// Runs \a sql and calls \a read for each row.
template<typename Read>
Result<void> readRows(Connection &connection, const SqlStatement &sql, Read read)
{
    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql.sql));
    MUSTER_TRY(statement.run(sql.values));
    while (statement.next())
        read(statement);
    return statement.finished();
}

/// "CASE WHEN column >= ? THEN n … ELSE 0 END": the number of the tier.
SqlPiece tierOf(const QString &column, const QList<qint64> &lowerEnds)
{
    if (lowerEnds.isEmpty())
        return {u"0"_s, {}};
    SqlPiece out{u"CASE"_s, {}};
    for (qsizetype i = lowerEnds.size(); i > 0; --i) {
        out.sql += u" WHEN "_s + column + u" >= ? THEN "_s + QString::number(i);
        out.values.append(lowerEnds.at(i - 1));
    }
    out.sql += u" ELSE 0 END"_s;
    return out;
}

Result<void> countCities(Connection &connection, const RuleSql &rule, int named,
                         Demographics &demographics)
{
    const SqlStatement sql{
            u"SELECT c.city_folded, count(*) FROM customers c WHERE "_s + rule.where +
                    u" GROUP BY c.city_folded ORDER BY count(*) DESC, c.city_folded"_s,
            rule.values};
    MUSTER_TRY(readRows(connection, sql, [&demographics, named](const Statement &row) {
        const qint64 count = row.integer(1);
        if (row.text(0).isEmpty())
            demographics.withoutCity += count;
        else if (demographics.cities.size() < named)
            demographics.cities.append({row.text(0), count});
        else
            demographics.otherCities += count;
    }));
    for (NamedCount &city : demographics.cities) {
        MUSTER_TRY_ASSIGN(city.name, citySpelling(connection, city.name));
    }
    return {};
}

/// The members by tier of spending and tier of the last order, -1 standing for "never".
Result<void> countTiers(Connection &connection, const RuleSql &rule,
                        const DemographicsOptions &options, Demographics &demographics)
{
    const SqlPiece spend = tierOf(u"c.spend"_s, options.spendTiers);
    const SqlPiece last = tierOf(u"c.last_order_at"_s, options.lastOrderTiers);
    const SqlStatement sql{u"SELECT t.spend, t.last_order, count(*) FROM (SELECT "_s + spend.sql +
                                   u" AS spend, CASE WHEN c.last_order_at IS NULL THEN -1 ELSE "_s +
                                   last.sql + u" END AS last_order FROM customers c WHERE "_s +
                                   rule.where + u") t GROUP BY t.spend, t.last_order"_s,
                           spend.values + last.values + rule.values};
    demographics.spendTiers.fill(0, options.spendTiers.size() + 1);
    demographics.lastOrderTiers.fill(0, options.lastOrderTiers.size() + 1);
    return readRows(connection, sql, [&demographics](const Statement &row) {
        const qint64 count = row.integer(2);
        demographics.spendTiers[row.integer(0)] += count;
        if (row.integer(1) < 0)
            demographics.neverOrdered += count;
        else
            demographics.lastOrderTiers[row.integer(1)] += count;
    });
}

Result<qint64> countWith(Connection &connection, const rules::Node &rule, const RuleSqlHints &hints)
{
    MUSTER_TRY_ASSIGN(const SqlStatement sql, countMembersSql(rule, connection.dialect(), hints));
    qint64 count = 0;
    MUSTER_TRY(
            readRows(connection, sql, [&count](const Statement &row) { count = row.integer(0); }));
    return count;
}

Result<SqlStatement> selectMembers(Connection &connection, const rules::Node &rule,
                                   const QString &columns)
{
    MUSTER_TRY_ASSIGN(const RuleSqlHints hints, ruleSqlHints(connection));
    return selectMembersSql(rule, connection.dialect(), hints, columns);
}

} // namespace

Result<qint64> countMembers(Connection &connection, const rules::Node &rule)
{
    MUSTER_TRY_ASSIGN(RuleSqlHints hints, ruleSqlHints(connection));
    Result<qint64> count = countWith(connection, rule, hints);
    // An import may have put the index off since we looked (deferredindexes.h).
    const bool gone = !count && connection.dialect() == Dialect::Sqlite && hints.coveringIndex &&
                      !connection.isCancelled();
    if (!gone)
        return count;
    hints.coveringIndex = false;
    return countWith(connection, rule, hints);
}

Result<QStringList> memberExternalIds(Connection &connection, const rules::Node &rule)
{
    MUSTER_TRY_ASSIGN(SqlStatement sql, selectMembers(connection, rule, u"c.external_id"_s));
    sql.sql += u" ORDER BY c.id"_s;
    QStringList ids;
    MUSTER_TRY(
            readRows(connection, sql, [&ids](const Statement &row) { ids.append(row.text(0)); }));
    return ids;
}

Result<QList<CustomerId>> memberIds(Connection &connection, const rules::Node &rule)
{
    MUSTER_TRY_ASSIGN(SqlStatement sql, selectMembers(connection, rule, u"c.id"_s));
    sql.sql += u" ORDER BY c.id"_s;
    QList<CustomerId> ids;
    MUSTER_TRY(readRows(connection, sql,
                        [&ids](const Statement &row) { ids.append(CustomerId{row.integer(0)}); }));
    return ids;
}

Result<Page<CustomerRow>> memberPage(Connection &connection, const rules::Node &rule,
                                     const std::optional<PageKey> &after, int limit)
{
    MUSTER_TRY_ASSIGN(const RuleSqlHints hints, ruleSqlHints(connection));
    MUSTER_TRY_ASSIGN(const RuleSql sql, ruleSql(rule, connection.dialect(), hints));
    const KeysetQuery keyset{customerRowColumns(), u"customers c"_s,
                             Condition::test({sql.where, sql.values}), u"c.id"_s};
    return readPageOf<CustomerRow>(connection, keyset, after, limit, &customerRowOf);
}

Result<QList<CustomerRow>> sampleMembers(Connection &connection, const rules::Node &rule, int count,
                                         qint64 seed)
{
    MUSTER_TRY_ASSIGN(SqlStatement sql,
                      selectMembers(connection, rule, customerRowColumns().join(u", "_s)));
    // Multiplying by a prime within a prime field scatters neighbouring keys.
    sql.sql += u" ORDER BY ((c.id % 1000003 + ?) * 611953) % 1000003, c.id LIMIT ?"_s;
    sql.values += QVariantList{seed % 1'000'003, count};
    QList<CustomerRow> rows;
    MUSTER_TRY(readRows(connection, sql,
                        [&rows](const Statement &row) { rows.append(customerRowOf(row)); }));
    return rows;
}

Result<Demographics> demographics(Connection &connection, const rules::Node &rule,
                                  const DemographicsOptions &options)
{
    MUSTER_TRY_ASSIGN(const RuleSqlHints hints, ruleSqlHints(connection));
    MUSTER_TRY_ASSIGN(const RuleSql sql, ruleSql(rule, connection.dialect(), hints));
    Demographics out;
    MUSTER_TRY(countCities(connection, sql, options.cities, out));
    MUSTER_TRY(countTiers(connection, sql, options, out));
    return out;
}

} // namespace muster::storage
