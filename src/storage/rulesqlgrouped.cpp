// SPDX-License-Identifier: GPL-3.0-or-later
// What a rule says about a customer's orders and messages: grouped queries.
#include "storage/rulesqldialect.h"
#include "storage/rulesqlwriter.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::storage {

using namespace rules;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleSqlWriter)
};

/// Sorting this share of all orders takes as long as reading all of them in the order of an index (measured with 5
/// million).
constexpr double fewOrders = 0.12;

/// The times of the orders that can satisfy a condition.
struct Times
{
    std::optional<qint64> first;
    std::optional<qint64> last;
};

Times timesOf(const Node &where)
{
    Times times;
    if (where.negated)
        return times;
    if (const auto *range = std::get_if<RangeTest>(&where.test)) {
        if (range->subject.column == Column::OrderedAt)
            times = {range->low, range->high};
    } else if (const auto *group = std::get_if<std::shared_ptr<const Group>>(&where.test)) {
        if ((*group)->combinator == Combinator::Or && (*group)->children.size() > 1)
            return times;
        for (const Node &child : (*group)->children) {
            const Times part = timesOf(child);
            if (part.first)
                times.first = std::max(*part.first, times.first.value_or(*part.first));
            if (part.last)
                times.last = std::min(*part.last, times.last.value_or(*part.last));
        }
    }
    return times;
}

/// The customers that have rows and whose group satisfies \a having, as members or as everybody else.
Condition membership(const QString &table, const QString &key, const Condition &where,
                     const Condition &having, bool inside, bool sorted)
{
    if (where.isAlways(false) || having.isAlways(false))
        return Condition::always(!inside);
    const bool grouped = !having.isAlways(true);
    // Named, the index on the times is searched and what it finds is sorted, instead of walking
    // through the index that is in the order of the grouping. A "+" before the key would say the
    // same, but costs SQLite an eighth more steps.
    const QString from = table + (grouped && sorted ? u" INDEXED BY orders_time"_s : QString());
    SqlPiece query{u"SELECT "_s + key + u" FROM "_s + from, {}};
    if (!where.isAlways(true))
        query = query + " WHERE "_L1 + where.sql();
    if (grouped)
        query = query + SqlPiece{u" GROUP BY "_s + key + u" HAVING "_s, {}} + having.sql();
    return Condition::membership(query, grouped, inside);
}

/// "? * count(*)" without overflow.
SqlPiece timesCount(Dialect dialect, qint64 value)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return {u"? * count(*)"_s, {value}};
    case Dialect::Postgresql:
        return {u"CAST(? AS numeric) * count(*)"_s, {value}};
    case Dialect::Mysql:
        return {u"CAST(? AS DECIMAL(30, 0)) * count(*)"_s, {value}};
    }
    return {};
}

} // namespace

SqlPiece RuleSqlWriter::Grouped::figure() const
{
    switch (aggregate) {
    case Aggregate::Count:
        return {u"count(*)"_s, {}};
    case Aggregate::Minimum:
        return {u"min("_s + of + u')', {}};
    case Aggregate::Maximum:
        return {u"max("_s + of + u')', {}};
    case Aggregate::Sum:
    case Aggregate::Average:
        break;
    }
    return {u"sum("_s + of + u')', {}};
}

bool RuleSqlWriter::Grouped::noneIsZero() const
{
    return aggregate == Aggregate::Count || aggregate == Aggregate::Sum;
}

Condition RuleSqlWriter::test(const std::shared_ptr<const OrderTest> &test, bool negated,
                              Scope scope)
{
    if (scope != Scope::Customer) {
        refuse(Text::tr("a test on orders inside another one"));
        return Condition::always(false);
    }
    Grouped grouped{u"orders o"_s,
                    u"o.customer_id"_s,
                    node(test->where, false, Scope::Order),
                    test->aggregate,
                    {}};
    if (test->aggregate != Aggregate::Count) {
        const Place of = place(test->of, Scope::Order);
        if (of.kind != Kind::Whole) {
            refuse(Text::tr("a figure of text"));
            return Condition::always(false);
        }
        grouped.of = of.sql.sql;
    }
    grouped.sorted = isFewOrders(test->where);
    m_looksElsewhere = true;
    if (test->aggregate == Aggregate::Average)
        return average(grouped, test->low, test->high, negated);
    return groupedRange(grouped, test->low, test->high, negated);
}

bool RuleSqlWriter::isFewOrders(const Node &where) const
{
    if (m_dialect != Dialect::Sqlite || !m_hints.firstOrderAt || !m_hints.lastOrderAt)
        return false;
    const Times times = timesOf(where);
    if (!times.first && !times.last)
        return false;
    const double first = static_cast<double>(*m_hints.firstOrderAt);
    const double last = static_cast<double>(*m_hints.lastOrderAt);
    const double from = times.first ? std::max(first, static_cast<double>(*times.first)) : first;
    const double to = times.last ? std::min(last, static_cast<double>(*times.last)) : last;
    return to - from < (last - first) * fewOrders;
}

RuleSqlWriter::Grouped RuleSqlWriter::messages(Column column) const
{
    QString at;
    Aggregate aggregate = Aggregate::Count;
    switch (column) {
    case Column::LastSentAt:
        aggregate = Aggregate::Maximum;
        [[fallthrough]];
    case Column::MessagesSent:
        at = u"m.accepted_at"_s;
        break;
    case Column::LastOpenedAt:
        aggregate = Aggregate::Maximum;
        [[fallthrough]];
    case Column::MessagesOpened:
        at = u"m.opened_at"_s;
        break;
    case Column::LastClickedAt:
        aggregate = Aggregate::Maximum;
        [[fallthrough]];
    default:
        at = u"m.clicked_at"_s;
        break;
    }
    return {u"messages m"_s, u"m.customer_id"_s, Condition::test({at + u" IS NOT NULL"_s, {}}),
            aggregate, at};
}

Condition RuleSqlWriter::groupedRange(const Grouped &grouped, std::optional<qint64> low,
                                      std::optional<qint64> high, bool negated) const
{
    if (low && high && *low > *high)
        return Condition::always(negated);
    const bool noneMatches = grouped.noneIsZero() && (!low || *low <= 0) && (!high || *high >= 0);
    Condition where = grouped.where;
    if (grouped.aggregate == Aggregate::Count) {
        // A group has at least one row.
        if (low && *low <= 1)
            low.reset();
        if (high && *high < 1)
            return membership(grouped.table, grouped.key, where, Condition::always(noneMatches),
                              noneMatches == negated, grouped.sorted);
    }
    // "The latest is not before" is "there is one not before": no need to group.
    const SqlPiece of{grouped.of, {}};
    if (grouped.aggregate == Aggregate::Maximum && low && !high) {
        where = Condition::all({where, range(of, low, high, false, false)});
        low.reset();
    } else if (grouped.aggregate == Aggregate::Minimum && high && !low) {
        where = Condition::all({where, range(of, low, high, false, false)});
        high.reset();
    }
    // Customers without a row are only reached from outside: by leaving out those whose group does not fit.
    const Condition having = range(grouped.figure(), low, high, false, noneMatches);
    return membership(grouped.table, grouped.key, where, having, noneMatches == negated,
                      grouped.sorted);
}

Condition RuleSqlWriter::groupedSet(const Grouped &grouped, const QList<qint64> &values,
                                    bool negated) const
{
    const bool noneMatches = grouped.noneIsZero() && values.contains(0);
    const Condition having =
            Condition::test(inNumbers(m_dialect, grouped.figure(), values, noneMatches));
    return membership(grouped.table, grouped.key, grouped.where, having, noneMatches == negated,
                      grouped.sorted);
}

Condition RuleSqlWriter::average(const Grouped &grouped, std::optional<qint64> low,
                                 std::optional<qint64> high, bool negated) const
{
    QList<Condition> having;
    const SqlPiece sum = grouped.figure();
    if (low)
        having.append(Condition::test(sum + " >= "_L1 + timesCount(m_dialect, *low)));
    if (high)
        having.append(Condition::test(sum + " <= "_L1 + timesCount(m_dialect, *high)));
    return membership(grouped.table, grouped.key, grouped.where, Condition::all(having), !negated,
                      grouped.sorted);
}

} // namespace muster::storage
