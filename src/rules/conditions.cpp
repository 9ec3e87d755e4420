// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/conditions.h"

#include "domain/order.h"
#include "rules/predicates.h"
#include "support/clock.h"
#include "support/folding.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleConditions)
};

// Beyond this many days nobody has ordered; keeps the calendar's arithmetic in range.
constexpr qint64 longestInactivity = 700'000;

Bounds untilToday(const RuleContext &context)
{
    return Bounds{std::nullopt, millisecondsOf(context.today, context.today, context).high};
}

/// The customers (orders) that have a value.
Node known(const Field &field, const RuleContext &context)
{
    if (field.type == FieldType::Days)
        return rangeNode(field.subject, std::nullopt, untilToday(context).high);
    if (!field.nullable)
        return constantNode(true);
    return Node{true, IsNullTest{field.subject}};
}

/// Days of inactivity, as a range of the last order's time.
Node inactivityNode(const Field &field, const Bounds &days, const RuleContext &context)
{
    const qint64 fewest = std::max<qint64>(days.low.value_or(0), 0);
    if ((days.high && *days.high < fewest) || fewest > longestInactivity)
        return constantNode(false);
    Bounds times = untilToday(context);
    const QDate latest = context.today.addDays(-fewest);
    times.high = millisecondsOf(latest, latest, context).high;
    if (days.high && *days.high <= longestInactivity)
        times.low = startOfDayMs(context.today.addDays(-*days.high), context.zone);
    return rangeNode(field.subject, times.low, times.high);
}

Node orderedNode(const Field &field, const Bounds &bounds, const RuleContext &context)
{
    if (field.type == FieldType::Days)
        return inactivityNode(field, bounds, context);
    return rangeNode(field.subject, bounds.low, bounds.high);
}

Condition orderedList(const Field &field, const QJsonValue &value, const RuleContext &context)
{
    const auto list = listOf(value);
    if (!list)
        return tl::unexpected(list.error());
    QList<qint64> numbers;
    for (const auto &item : *list) {
        const auto span = spanOf(field.type, item, context);
        if (!span)
            return tl::unexpected(span.error());
        if (span->isExact() && !numbers.contains(span->first))
            numbers.append(span->first);
    }
    if (numbers.isEmpty())
        return constantNode(false);
    if (field.type != FieldType::Days)
        return Node{false, NumberSetTest{field.subject, numbers}};
    QList<Node> days;
    for (const qint64 number : std::as_const(numbers))
        days.append(inactivityNode(field, Bounds{number, number}, context));
    return combined(Combinator::Or, days);
}

tl::expected<QList<QString>, Fault> foldedTexts(const QJsonArray &values)
{
    QList<QString> texts;
    for (const auto &value : values) {
        if (!value.isString())
            return tl::unexpected(Fault{Text::tr("%1 is not a text.").arg(shown(value)),
                                        Text::tr("Put it in quotes."),
                                        {}});
        const QString text = folded(value.toString());
        if (text.isEmpty())
            return tl::unexpected(Fault{Text::tr("There is nothing to look for."),
                                        Text::tr("Give a text, or use “null” for a missing value."),
                                        {}});
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

/// The texts that a condition compares with: several for "in", else one.
tl::expected<QList<QString>, Fault> textsOf(Operator op, const QJsonValue &value)
{
    if (op != Operator::In)
        return foldedTexts(QJsonArray{value});
    const auto values = listOf(value);
    if (!values)
        return tl::unexpected(values.error());
    return foldedTexts(*values);
}

TextMatch textMatchOf(Operator op)
{
    switch (op) {
    case Operator::Contains:
        return TextMatch::Contains;
    case Operator::BeginsWith:
        return TextMatch::BeginsWith;
    case Operator::EndsWith:
        return TextMatch::EndsWith;
    default:
        return TextMatch::Equal;
    }
}

Condition textNode(const Field &field, Operator op, const QJsonValue &value)
{
    const auto texts = textsOf(op, value);
    if (!texts)
        return tl::unexpected(texts.error());
    return Node{false, TextTest{field.subject, textMatchOf(op), *texts}};
}

Condition choiceNode(const Field &field, Operator op, const QJsonValue &value)
{
    const auto texts = textsOf(op, value);
    if (!texts)
        return tl::unexpected(texts.error());
    const bool isStatus = field.subject.column == Column::OrderStatusCode;
    NumberSetTest codes{field.subject, {}};
    for (const QString &text : *texts) {
        const auto status = isStatus ? orderStatusFromName(text) : std::nullopt;
        if (!status && (isStatus || !field.choices.contains(text)))
            return tl::unexpected(
                    Fault{Text::tr("“%1” is not a value of %2.").arg(text.left(60), field.name),
                          Text::tr("Use one of %1.").arg(field.choices.join(u", "_s)),
                          nearestName(text, field.choices)});
        if (status && !codes.values.contains(static_cast<qint64>(*status)))
            codes.values.append(static_cast<qint64>(*status));
    }
    if (isStatus)
        return Node{false, codes};
    return Node{false, TextTest{field.subject, TextMatch::Equal, *texts}};
}

Condition booleanNode(const Field &field, const QJsonValue &value)
{
    const QString word = folded(value.toString());
    if (!value.isBool() && word != u"true" && word != u"false")
        return tl::unexpected(Fault{Text::tr("%1 is neither true nor false.").arg(shown(value)),
                                    Text::tr("Give true or false, without quotes."),
                                    {}});
    const qint64 wanted = value.isBool() ? (value.toBool() ? 1 : 0) : (word == u"true" ? 1 : 0);
    return rangeNode(field.subject, wanted, wanted);
}

Condition positiveNode(const Field &field, Operator op, const QJsonValue &value,
                       const RuleContext &context)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::TextSet:
        return textNode(field, op, value);
    case FieldType::Choice:
        return choiceNode(field, op, value);
    case FieldType::Boolean:
        return booleanNode(field, value);
    default:
        break;
    }
    if (op == Operator::In)
        return orderedList(field, value, context);
    const auto bounds = boundsOf(field.type, op, value, context);
    if (!bounds)
        return tl::unexpected(bounds.error());
    return orderedNode(field, *bounds, context);
}

Node orderNode(const OrderTest &test)
{
    if (test.low && test.high && *test.low > *test.high)
        return constantNode(false);
    return Node{false, std::make_shared<const OrderTest>(test)};
}

Node countNode(const Node &where, std::optional<qint64> low, std::optional<qint64> high)
{
    return orderNode(OrderTest{Aggregate::Count, {Column::OrderAmount, {}}, where, low, high});
}

bool needsOrders(Aggregate function)
{
    return function != Aggregate::Count && function != Aggregate::Sum;
}

/// An average lies between whole numbers too, so "<" leaves out the end itself and not "one less".
Condition averageBounds(OrderTest test, Operator op, const QJsonValue &value, FieldType type,
                        const RuleContext &context)
{
    const Operator loose = op == Operator::Less      ? Operator::LessOrEqual
                           : op == Operator::Greater ? Operator::GreaterOrEqual
                                                     : op;
    const QJsonArray values = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const auto &one : values) {
        const auto span = spanOf(type, one, context);
        if (span && !span->isExact())
            return tl::unexpected(Fault{
                    Text::tr("%1 has more decimal places than the currency.").arg(shown(one)),
                    Text::tr("Give at most %n decimal place(s).", nullptr, context.currency.digits),
                    {}});
    }
    const auto bounds = boundsOf(type, loose, value, context);
    if (!bounds)
        return tl::unexpected(bounds.error());
    test.low = bounds->low;
    test.high = bounds->high;
    test.endsExcluded = op != loose;
    return orderNode(test);
}

} // namespace

Condition conditionOn(const Field &field, Operator op, const QJsonValue &value,
                      const RuleContext &context)
{
    if (op == Operator::Null)
        return complementOf(known(field, context));
    if (op == Operator::NotNull)
        return known(field, context);
    auto node = positiveNode(field, positiveOf(op), value, context);
    if (!node || !isNegative(op))
        return node;
    return combined(Combinator::And, {known(field, context), complementOf(*node)});
}

Condition matchOn(const OrderMatch &match, const Node &where)
{
    const qint64 threshold = match.threshold;
    if (hasThreshold(match.mode) && threshold < 0)
        return tl::unexpected(Fault{Text::tr("A number of orders cannot be negative."), {}, {}});
    switch (match.mode) {
    case MatchMode::All:
        return combined(Combinator::And, {countNode(constantNode(true), 1, std::nullopt),
                                          countNode(complementOf(where), std::nullopt, 0)});
    case MatchMode::Some:
        return countNode(where, 1, std::nullopt);
    case MatchMode::None:
        return countNode(where, std::nullopt, 0);
    case MatchMode::AtLeast:
        return countNode(where, threshold, std::nullopt);
    case MatchMode::AtMost:
        return countNode(where, std::nullopt, threshold);
    case MatchMode::Exactly:
        return countNode(where, threshold, threshold);
    }
    return constantNode(false);
}

FieldType aggregateType(Aggregate function, const Field &of)
{
    return function == Aggregate::Count ? FieldType::Whole : of.type;
}

Condition aggregateOn(Aggregate function, const Field &of, Operator op, const QJsonValue &value,
                      const Node &where, const RuleContext &context)
{
    const FieldType type = aggregateType(function, of);
    OrderTest test;
    test.aggregate = function;
    test.where = where;
    if (function != Aggregate::Count)
        test.of = of.subject;
    Node node;
    if (function == Aggregate::Average) {
        auto average = averageBounds(test, positiveOf(op), value, type, context);
        if (!average)
            return average;
        node = *average;
    } else {
        const auto bounds = boundsOf(type, positiveOf(op), value, context);
        if (!bounds)
            return tl::unexpected(bounds.error());
        test.low = bounds->low;
        test.high = bounds->high;
        node = orderNode(test);
    }
    if (!isNegative(op))
        return node;
    node = complementOf(node);
    // A complement is also true of a figure that is missing; the condition wants one that is there.
    return needsOrders(function)
                   ? combined(Combinator::And, {countNode(where, 1, std::nullopt), node})
                   : node;
}

} // namespace muster::rules
