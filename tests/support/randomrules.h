// SPDX-License-Identifier: GPL-3.0-or-later
// Random rule trees and random customers for property tests: every field, every operator, nested groups, "not",
// conditions on orders, relative dates, custom fields and awkward texts. The same seed gives the same sequence.
//
// Customers hold only what the database can hold: text without NUL, tags without line feeds, an opening only of a
// message that was sent, custom fields of their definition's type, totals that follow from the orders.
#pragma once

#include "rules/evaluator.h"
#include "rules/rulecheck.h"

#include <QRandomGenerator>

namespace muster::test {

class RandomRules
{
public:
    explicit RandomRules(quint32 seed, const rules::RuleContext &context = defaultContext());

    /// The value of MUSTER_TEST_SEED, or a fresh one; printed, so that a failure can be repeated.
    [[nodiscard]] static quint32 announcedSeed();
    [[nodiscard]] static QList<rules::AttributeDefinition> attributes();
    /// 30 June 2025 in India, rupees.
    [[nodiscard]] static rules::RuleContext defaultContext();

    [[nodiscard]] const rules::RuleContext &context() const { return m_context; }
    [[nodiscard]] const rules::FieldCatalogue &catalogue() const { return m_catalogue; }

    /// Passes the check.
    [[nodiscard]] rules::RuleGroup tree();
    /// One condition on each field with each of its operators, and each figure over orders: nothing is left to chance.
    [[nodiscard]] QList<rules::RuleGroup> everyCondition();
    /// A customer with id, orders and figures. \a id must be unique in a test.
    [[nodiscard]] rules::CustomerFacts customer(qint64 id);

    [[nodiscard]] int below(int bound);
    [[nodiscard]] QString text();

private:
    [[nodiscard]] bool chance(int percent);
    template<typename T>
    [[nodiscard]] T pick(const QList<T> &values);

    [[nodiscard]] rules::RuleGroup group(int depth, bool onOrders);
    [[nodiscard]] rules::RuleNode node(int depth, bool onOrders);
    [[nodiscard]] rules::Rule rule(const rules::Field &field, rules::Operator op);
    [[nodiscard]] rules::OrderRule orderRule(int depth);
    [[nodiscard]] rules::OrderAggregate aggregate();
    [[nodiscard]] rules::OrderAggregate aggregate(rules::Aggregate function, const QString &of,
                                                  rules::FieldType type, rules::Operator op);
    [[nodiscard]] QJsonValue value(rules::FieldType type, rules::Operator op,
                                   const QStringList &choices, bool exact);
    [[nodiscard]] QJsonValue single(rules::FieldType type, const QStringList &choices, bool exact);
    [[nodiscard]] QJsonValue amount(bool exact);
    [[nodiscard]] QJsonValue day();
    [[nodiscard]] QString span();
    [[nodiscard]] QString period();
    [[nodiscard]] QString piece();

    [[nodiscard]] Order order(qint64 customer, int number);
    [[nodiscard]] qint64 time();
    [[nodiscard]] std::optional<qint64> maybeTime();
    [[nodiscard]] QString maybeText();
    [[nodiscard]] QJsonObject attributeValues();
    [[nodiscard]] rules::Engagement engagement();

    QRandomGenerator m_random;
    rules::RuleContext m_context;
    rules::FieldCatalogue m_catalogue;
};

} // namespace muster::test
