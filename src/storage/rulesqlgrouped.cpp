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
constexpr double fewOrders = 0.06;

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

/// The condition on an order looks at nothing that the index orders_customer lacks.
bool isCovered(const Node &where)
{
    const auto ofIndex = [](const Subject &subject) {
        return subject.column == Column::OrderedAt || subject.column == Column::OrderAmount ||
               subject.column == Column::OrderStatusCode;
    };
    return std::visit(
            [&ofIndex](const auto &test) {
                using Test = std::decay_t<decltype(test)>;
                if constexpr (std::is_same_v<Test, ConstantTest>)
                    return true;
                else if constexpr (std::is_same_v<Test, std::shared_ptr<const Group>>)
                    return std::all_of(test->children.cbegin(), test->children.cend(), isCovered);
                else if constexpr (std::is_same_v<Test, std::shared_ptr<const OrderTest>>)
                    return false;
                else
                    return ofIndex(test.subject);
            },
            where.test);
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

Condition RuleSqlWriter::membership(const Grouped &grouped, const Condition &where,
                                    const Condition &having, bool inside)
{
    if (where.isAlways(false) || having.isAlways(false))
        return Condition::always(!inside);
    static const QHash<Way, QString> ways{{Way::Any, {}},
                                          {Way::ByTime, u" INDEXED BY orders_time"_s},
                                          {Way::ByCustomer, u" INDEXED BY orders_customer"_s},
                                          {Way::Table, u" NOT INDEXED"_s}};
    const bool isGrouped = !having.isAlways(true);
    SqlPiece query{
            u"SELECT "_s + grouped.key + u" FROM "_s + grouped.table + ways.value(grouped.way), {}};
    if (!where.isAlways(true))
        query = query + " WHERE "_L1 + where.sql();
    if (isGrouped)
        query = query + SqlPiece{u" GROUP BY "_s + grouped.key + u" HAVING "_s, {}} + having.sql();
    return Condition::membership(query, isGrouped, inside);
}

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
    grouped.way = wayThroughOrders(test->where);
    m_looksElsewhere = true;
    if (test->aggregate == Aggregate::Average)
        return average(grouped, *test, negated);
    return groupedRange(grouped, test->low, test->high, negated);
}

/// SQLite has no statistics to choose by. Left alone it sorts half of all orders by customer, or looks every order up in
/// the table because that saves sorting: five to ten times slower with 5 million.
RuleSqlWriter::Way RuleSqlWriter::wayThroughOrders(const Node &where) const
{
    if (m_dialect != Dialect::Sqlite || !m_hints.firstOrderAt || !m_hints.lastOrderAt)
        return Way::Any;
    if (isFewOrders(where))
        return Way::ByTime;
    return isCovered(where) ? Way::ByCustomer : Way::Table;
}

bool RuleSqlWriter::isFewOrders(const Node &where) const
{
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
            return membership(grouped, where, Condition::always(noneMatches),
                              noneMatches == negated);
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
    return membership(grouped, where, having, noneMatches == negated);
}

Condition RuleSqlWriter::groupedSet(const Grouped &grouped, const QList<qint64> &values,
                                    bool negated) const
{
    const bool noneMatches = grouped.noneIsZero() && values.contains(0);
    const Condition having =
            Condition::test(inNumbers(m_dialect, grouped.figure(), values, noneMatches));
    return membership(grouped, grouped.where, having, noneMatches == negated);
}

Condition RuleSqlWriter::average(const Grouped &grouped, const OrderTest &test, bool negated) const
{
    QList<Condition> having;
    const SqlPiece sum = grouped.figure();
    if (test.low)
        having.append(Condition::test(sum + (test.endsExcluded ? " > "_L1 : " >= "_L1) +
                                      timesCount(m_dialect, *test.low)));
    if (test.high)
        having.append(Condition::test(sum + (test.endsExcluded ? " < "_L1 : " <= "_L1) +
                                      timesCount(m_dialect, *test.high)));
    return membership(grouped, grouped.where, Condition::all(having), !negated);
}

} // namespace muster::storage
