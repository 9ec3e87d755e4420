// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/describe.h"

#include "rules/conditions.h"
#include "rules/decimal.h"
#include "rules/ruledates.h"
#include "rules/sentences.h"
#include "rules/thresholds.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString alternatives(const QStringList &parts)
{
    if (parts.size() < 2)
        return parts.value(0);
    const QString all = parts.mid(0, parts.size() - 1).join(Text::tr(", ", "between values"));
    return Text::tr("%1 or %2", "values").arg(all, parts.constLast());
}

/// Conditions are joined by a word each time: a comma would leave open which word is meant.
QString joinedConditions(const QStringList &parts, Combinator combinator)
{
    return parts.join(combinator == Combinator::And ? Text::tr(" and ", "between conditions")
                                                    : Text::tr(" or ", "between conditions"));
}

QString spanWords(const CalendarSpan &span)
{
    switch (span.unit) {
    case CalendarUnit::Day:
        return Text::tr("%n day(s)", nullptr, span.amount);
    case CalendarUnit::Week:
        return Text::tr("%n week(s)", nullptr, span.amount);
    case CalendarUnit::Month:
        return Text::tr("%n month(s)", nullptr, span.amount);
    case CalendarUnit::Year:
        return Text::tr("%n year(s)", nullptr, span.amount);
    }
    return {};
}

QString periodWords(PeriodUnit unit, int offset)
{
    switch (unit) {
    case PeriodUnit::Day:
        return offset < 0   ? Text::tr("yesterday")
               : offset > 0 ? Text::tr("tomorrow")
                            : Text::tr("today");
    case PeriodUnit::Week:
        return offset < 0   ? Text::tr("last week")
               : offset > 0 ? Text::tr("next week")
                            : Text::tr("this week");
    case PeriodUnit::Month:
        return offset < 0   ? Text::tr("last month")
               : offset > 0 ? Text::tr("next month")
                            : Text::tr("this month");
    case PeriodUnit::Quarter:
        return offset < 0   ? Text::tr("last quarter")
               : offset > 0 ? Text::tr("next quarter")
                            : Text::tr("this quarter");
    case PeriodUnit::Year:
        return offset < 0   ? Text::tr("last year")
               : offset > 0 ? Text::tr("next year")
                            : Text::tr("this year");
    }
    return {};
}

QString spanText(const QString &text)
{
    if (const auto span = spanFromText(text))
        return spanWords(*span);
    if (const auto period = periodFromText(text))
        return periodWords(period->unit, period->offset);
    return text;
}

class Words
{
public:
    Words(const FieldCatalogue &catalogue, const WordStyle &style)
        : m_catalogue(catalogue)
        , m_style(style)
    {
    }

    [[nodiscard]] QString group(const RuleGroup &group, bool onOrders, bool nested) const;

private:
    [[nodiscard]] QString node(const RuleNode &node, bool onOrders) const;
    [[nodiscard]] QString rule(const Rule &rule, bool onOrders) const;
    [[nodiscard]] QString orderRule(const OrderRule &rule) const;
    [[nodiscard]] QString match(const OrderMatch &match, const QString &where) const;
    [[nodiscard]] QString aggregate(const OrderAggregate &aggregate, const QString &where) const;
    [[nodiscard]] QString test(const QString &subject, FieldType type, const QString &op,
                               const QJsonValue &value) const;
    [[nodiscard]] QString value(FieldType type, const QJsonValue &value) const;
    [[nodiscard]] QString number(FieldType type, const QJsonValue &value) const;
    [[nodiscard]] QString day(const QString &text) const;

    const FieldCatalogue &m_catalogue;
    const WordStyle &m_style;
};

QString Words::group(const RuleGroup &group, bool onOrders, bool nested) const
{
    QStringList parts;
    for (const RuleNode &child : group.rules)
        parts.append(node(child, onOrders));
    const QString everyone = onOrders ? Text::tr("any order") : Text::tr("every customer");
    const QString inside = parts.isEmpty() ? everyone : joinedConditions(parts, group.combinator);
    if (group.negated)
        return Text::tr("it is not the case that (%1)").arg(inside);
    return nested && parts.size() > 1 ? Text::tr("(%1)", "a group of conditions").arg(inside)
                                      : inside;
}

QString Words::node(const RuleNode &node, bool onOrders) const
{
    if (const auto *inner = std::get_if<RuleGroup>(&node.item))
        return group(*inner, onOrders, true);
    if (const auto *orders = std::get_if<OrderRule>(&node.item))
        return orderRule(*orders);
    return rule(std::get<Rule>(node.item), onOrders);
}

QString Words::rule(const Rule &rule, bool onOrders) const
{
    const auto field =
            onOrders ? m_catalogue.orderField(rule.field) : m_catalogue.customerField(rule.field);
    if (!field)
        return test(u'“' + rule.field + u'”', FieldType::Text, rule.op, rule.value);
    return test(m_catalogue.label(*field), field->type, rule.op, rule.value);
}

QString Words::orderRule(const OrderRule &rule) const
{
    const QString where = rule.where.rules.isEmpty() && !rule.where.negated
                                  ? QString()
                                  : group(rule.where, true, true);
    if (const auto *condition = std::get_if<OrderMatch>(&rule.condition))
        return match(*condition, where);
    return aggregate(std::get<OrderAggregate>(rule.condition), where);
}

QString Words::match(const OrderMatch &match, const QString &where) const
{
    const int count = static_cast<int>(std::min<qint64>(match.threshold, 1'000'000'000));
    const auto with = [&where](const QString &orders) {
        return where.isEmpty() ? orders : Text::tr("%1 where %2").arg(orders, where);
    };
    switch (match.mode) {
    case MatchMode::All:
        return where.isEmpty() ? Text::tr("there is an order")
                               : Text::tr("there are orders, and for each of them %1").arg(where);
    case MatchMode::Some:
        return with(Text::tr("there is at least one order"));
    case MatchMode::None:
        return with(Text::tr("there is no order"));
    case MatchMode::AtLeast:
        return with(Text::tr("there are at least %n order(s)", nullptr, count));
    case MatchMode::AtMost:
        return with(Text::tr("there are at most %n order(s)", nullptr, count));
    case MatchMode::Exactly:
        return with(Text::tr("there are exactly %n order(s)", nullptr, count));
    }
    return {};
}

QString Words::aggregate(const OrderAggregate &aggregate, const QString &where) const
{
    const auto of = m_catalogue.orderField(aggregate.of);
    const QString label = of ? m_catalogue.label(*of) : u'“' + aggregate.of + u'”';
    QString figure;
    switch (aggregate.function) {
    case Aggregate::Count:
        figure = where.isEmpty() ? Text::tr("the number of orders")
                                 : Text::tr("the number of orders where %1").arg(where);
        break;
    case Aggregate::Sum:
        figure = Text::tr("the sum of the %1").arg(label);
        break;
    case Aggregate::Average:
        figure = Text::tr("the average %1").arg(label);
        break;
    case Aggregate::Minimum:
        figure = Text::tr("the lowest %1").arg(label);
        break;
    case Aggregate::Maximum:
        figure = Text::tr("the highest %1").arg(label);
        break;
    }
    if (aggregate.function != Aggregate::Count && !where.isEmpty())
        figure = Text::tr("%1 of the orders where %2").arg(figure, where);
    const FieldType type = aggregateType(aggregate.function, of.value_or(Field{}));
    return test(figure, type, aggregate.op, aggregate.value);
}

QString Words::test(const QString &subject, FieldType type, const QString &name,
                    const QJsonValue &wanted) const
{
    const auto op = operatorFromName(name);
    if (!op)
        return Text::tr("%1 “%2” %3", "subject, unknown operator, value")
                .arg(subject, name, value(type, wanted));
    const QString sentence = sentenceOf(*op, type);
    const QJsonArray list = wanted.toArray();
    switch (*op) {
    case Operator::Null:
    case Operator::NotNull:
        return sentence.arg(subject);
    case Operator::Between:
    case Operator::NotBetween:
        return sentence.arg(subject, value(type, list.at(0)), value(type, list.at(1)));
    case Operator::In:
    case Operator::NotIn: {
        QStringList parts;
        for (const auto &item : list)
            parts.append(value(type, item));
        return sentence.arg(subject, alternatives(parts));
    }
    case Operator::InLast:
    case Operator::NotInLast:
    case Operator::InNext:
    case Operator::OlderThan:
    case Operator::During:
    case Operator::NotDuring:
        return sentence.arg(subject, spanText(wanted.toString()));
    default:
        return sentence.arg(subject, value(type, wanted));
    }
}

QString Words::value(FieldType type, const QJsonValue &wanted) const
{
    switch (type) {
    case FieldType::Whole:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Days:
        return number(type, wanted);
    case FieldType::Date:
        return wanted.isString() ? day(wanted.toString()) : shown(wanted);
    case FieldType::Boolean:
        if (wanted.isBool())
            return wanted.toBool() ? Text::tr("true") : Text::tr("false");
        return shown(wanted);
    case FieldType::Choice:
        if (m_style.choice && wanted.isString())
            return m_style.choice(wanted.toString());
        break;
    default:
        break;
    }
    const QString text = wanted.toString();
    // Quotes only where the text could be taken for words of the sentence.
    const bool isOneWord = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
    });
    return isOneWord ? text : shown(wanted);
}

/// With the locale's grouping and the written digits: through text, as a double could not hold them all.
QString Words::number(FieldType type, const QJsonValue &wanted) const
{
    const QString plain = wanted.isString() ? plainDecimal(wanted.toString()).value_or(QString())
                                            : decimalText(wanted);
    const auto minor = scaledDecimal(plain, type == FieldType::Money ? m_style.currency.digits : 0);
    if (!minor)
        return shown(wanted);
    if (type != FieldType::Money)
        return minor->isExact() ? m_style.locale.toString(minor->first)
                                : QString(plain).replace(u'.', m_style.locale.decimalPoint());
    if (!minor->isExact())
        return m_style.currency.code + u' ' +
               QString(plain).replace(u'.', m_style.locale.decimalPoint());
    const qint64 factor = m_style.currency.minorPerMajor();
    if (minor->first % factor == 0)
        return minorToDisplay(minor->first / factor, Currency{m_style.currency.code, 0},
                              m_style.locale);
    return minorToDisplay(minor->first, m_style.currency, m_style.locale);
}

QString Words::day(const QString &text) const
{
    const auto word = dayFromText(text);
    if (!word)
        return shown(text);
    if (word->day.isValid())
        return m_style.locale.toString(word->day, QLocale::LongFormat);
    if (word->direction == 0)
        return periodWords(PeriodUnit::Day, 0);
    const QString span = spanWords(word->span);
    return word->direction < 0 ? Text::tr("%1 ago").arg(span) : Text::tr("%1 from now").arg(span);
}

} // namespace

QString describe(const RuleGroup &tree, const FieldCatalogue &catalogue, const WordStyle &style)
{
    return Words(catalogue, style).group(meaningOf(tree), false, false);
}

} // namespace muster::rules
