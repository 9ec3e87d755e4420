// SPDX-License-Identifier: GPL-3.0-or-later
// Walks a checked rule and builds its condition; rulesql.h is the way in. For one rule and one thread; a predicate that
// no check makes is remembered as the error.
#pragma once

#include "rules/predicate.h"
#include "storage/databaseurl.h"
#include "storage/rulesql.h"
#include "storage/rulesqlcondition.h"
#include "support/error.h"

#include <QSet>
#include <optional>

namespace muster::storage {

class RuleSqlWriter
{
public:
    explicit RuleSqlWriter(Dialect dialect, const RuleSqlHints &hints = {})
        : m_dialect(dialect)
        , m_hints(hints)
    {
    }

    [[nodiscard]] Result<Condition> customerCondition(const rules::Node &rule);
    /// After customerCondition(): the rule compares several columns of customers, nothing else, and all of them stand in
    /// the index customers_spend.
    [[nodiscard]] bool isCoveredByIndex() const;

private:
    /// Whose columns may be looked at.
    enum class Scope { Customer, Order };
    enum class Kind { Whole, Text, Tags, Consent, Messages };

    /// A column as the tests see it.
    struct Place
    {
        Kind kind = Kind::Whole;
        SqlPiece sql;
        bool nullable = false;
    };

    /// How SQLite is told to go through the orders.
    enum class Way {
        Any,    ///< as it likes
        ByTime, ///< search the index on the times, sort what is found by customer
        ByCustomer, ///< walk through the index that is in the order of customers and has all that is asked
        Table, ///< walk through the table, sort what is found by customer
    };

    /// A figure over the rows of orders or messages that belong to one customer.
    struct Grouped
    {
        QString table;   ///< with its alias
        QString key;     ///< the customer
        Condition where; ///< on single rows
        rules::Aggregate aggregate = rules::Aggregate::Count;
        QString of; ///< the column; never NULL where "where" holds
        Way way = Way::Any;

        [[nodiscard]] SqlPiece figure() const;
        /// The figure of a customer without a row is 0; otherwise it is missing.
        [[nodiscard]] bool noneIsZero() const;
    };

    [[nodiscard]] Condition node(const rules::Node &node, bool negated, Scope scope);
    [[nodiscard]] Condition test(const rules::ConstantTest &test, bool negated, Scope scope);
    [[nodiscard]] Condition test(const std::shared_ptr<const rules::Group> &group, bool negated,
                                 Scope scope);
    [[nodiscard]] Condition test(const rules::RangeTest &test, bool negated, Scope scope);
    [[nodiscard]] Condition test(const rules::NumberSetTest &test, bool negated, Scope scope);
    [[nodiscard]] Condition test(const rules::TextTest &test, bool negated, Scope scope);
    [[nodiscard]] Condition test(const rules::IsNullTest &test, bool negated, Scope scope);
    [[nodiscard]] Condition test(const std::shared_ptr<const rules::OrderTest> &test, bool negated,
                                 Scope scope);
    [[nodiscard]] Condition texts(const Place &place, const rules::TextTest &test, bool negated);
    /// In [low, high], or not; a missing value is in no range.
    [[nodiscard]] static Condition range(const SqlPiece &value, std::optional<qint64> low,
                                         std::optional<qint64> high, bool nullable, bool negated);

    [[nodiscard]] Grouped messages(rules::Column column) const;
    [[nodiscard]] Condition groupedRange(const Grouped &grouped, std::optional<qint64> low,
                                         std::optional<qint64> high, bool negated) const;
    [[nodiscard]] Condition groupedSet(const Grouped &grouped, const QList<qint64> &values,
                                       bool negated) const;
    [[nodiscard]] Condition average(const Grouped &grouped, const rules::OrderTest &test,
                                    bool negated) const;
    /// The customers that have rows and whose group satisfies \a having, as members or as everybody else.
    [[nodiscard]] static Condition membership(const Grouped &grouped, const Condition &where,
                                              const Condition &having, bool inside);

    [[nodiscard]] Place place(const rules::Subject &subject, Scope scope);
    [[nodiscard]] std::optional<Place> customerPlace(const rules::Subject &subject) const;
    [[nodiscard]] static std::optional<Place> orderPlace(rules::Column column);
    void refuse(const QString &what);

    [[nodiscard]] Way wayThroughOrders(const rules::Node &where) const;
    [[nodiscard]] bool isFewOrders(const rules::Node &where) const;

    Dialect m_dialect;
    RuleSqlHints m_hints;
    QSet<rules::Column> m_columns; ///< of customers, that the rule looks at
    bool m_looksElsewhere = false; ///< at orders or messages
    std::optional<Error> m_error;
};

} // namespace muster::storage
