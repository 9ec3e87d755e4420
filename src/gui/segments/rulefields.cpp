// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/rulefields.h"

#include "rules/ruletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::gui {

using rules::Column;
using rules::Field;
using rules::FieldType;
using rules::Operator;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleBuilderFields)
};

bool isRange(Operator op)
{
    return op == Operator::Between || op == Operator::NotBetween;
}

bool isList(Operator op)
{
    return op == Operator::In || op == Operator::NotIn;
}

bool holdsList(ValueKind kind)
{
    return kind == ValueKind::Texts || kind == ValueKind::Numbers || kind == ValueKind::Choices;
}

bool holdsRange(ValueKind kind)
{
    return kind == ValueKind::NumberRange || kind == ValueKind::DateRange;
}

ValueKind dateKind(Operator op)
{
    switch (op) {
    case Operator::InLast:
    case Operator::NotInLast:
    case Operator::InNext:
    case Operator::OlderThan:
        return ValueKind::Span;
    case Operator::During:
    case Operator::NotDuring:
        return ValueKind::Period;
    default:
        return isRange(op) ? ValueKind::DateRange : ValueKind::Date;
    }
}

bool fitsKind(const QJsonValue &value, ValueKind kind, const Field &field)
{
    const QString text = value.toString();
    switch (kind) {
    case ValueKind::Text:
        return value.isString();
    case ValueKind::Number:
        return value.isDouble();
    case ValueKind::Date:
        return value.isString() && !spanOf(text) && !text.isEmpty();
    case ValueKind::Span:
        return spanOf(text).has_value();
    case ValueKind::Period:
        return periods().contains(text);
    case ValueKind::YesNo:
        return value.isBool();
    case ValueKind::Choice:
        return field.choices.contains(text);
    default:
        return false;
    }
}

ValueKind singleKind(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Texts:
        return ValueKind::Text;
    case ValueKind::Numbers:
    case ValueKind::NumberRange:
        return ValueKind::Number;
    case ValueKind::DateRange:
        return ValueKind::Date;
    case ValueKind::Choices:
        return ValueKind::Choice;
    default:
        return kind;
    }
}

/// Western digits and a point, whatever the locale's own are.
QString plainDigits(const QString &typed, const QLocale &locale)
{
    QString text;
    const bool commaIsPoint = locale.decimalPoint() == u","_s;
    const QString trimmed = typed.trimmed();
    for (const QChar c : trimmed) {
        const bool isBetweenDigits = c == QChar::Nbsp || c == QChar(0x202f) ||
                                     (commaIsPoint && (c == u'.' || c == u' '));
        if (isBetweenDigits)
            continue;
        if (c.digitValue() >= 0)
            text += QChar(u'0' + c.digitValue());
        else
            text += commaIsPoint && c == u',' ? QChar(u'.') : c;
    }
    return text;
}

} // namespace

FieldCategory categoryOf(const Field &field)
{
    if (!field.subject.attribute.isEmpty())
        return FieldCategory::Custom;
    switch (field.subject.column) {
    case Column::Spend:
    case Column::Orders:
    case Column::Visits:
    case Column::LastOrderAt:
    case Column::OrderAmount:
    case Column::OrderedAt:
    case Column::OrderStatusCode:
    case Column::OrderChannel:
    case Column::OrderCoupon:
    case Column::OrderExternalId:
        return FieldCategory::Orders;
    case Column::Consent:
    case Column::MessagesSent:
    case Column::MessagesOpened:
    case Column::MessagesClicked:
    case Column::LastSentAt:
    case Column::LastOpenedAt:
    case Column::LastClickedAt:
        return FieldCategory::Engagement;
    default:
        return FieldCategory::Profile;
    }
}

QString categoryLabel(FieldCategory category)
{
    switch (category) {
    case FieldCategory::Profile:
        return Text::tr("Profile");
    case FieldCategory::Orders:
        return Text::tr("Orders");
    case FieldCategory::Engagement:
        return Text::tr("Engagement and consent");
    case FieldCategory::Custom:
        return Text::tr("Custom fields");
    }
    return {};
}

ValueKind valueKindOf(FieldType type, Operator op)
{
    if (op == Operator::Null || op == Operator::NotNull)
        return ValueKind::None;
    switch (type) {
    case FieldType::Text:
    case FieldType::TextSet:
        return isList(op) ? ValueKind::Texts : ValueKind::Text;
    case FieldType::Whole:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Days:
        if (isRange(op))
            return ValueKind::NumberRange;
        return isList(op) ? ValueKind::Numbers : ValueKind::Number;
    case FieldType::Date:
        return dateKind(op);
    case FieldType::Boolean:
        return ValueKind::YesNo;
    case FieldType::Choice:
        return isList(op) ? ValueKind::Choices : ValueKind::Choice;
    }
    return ValueKind::None;
}

Operator firstOperator(FieldType type)
{
    switch (type) {
    case FieldType::Whole:
    case FieldType::Money:
    case FieldType::Decimal:
    case FieldType::Days:
        return Operator::Greater;
    case FieldType::Date:
        return Operator::InLast;
    default:
        return Operator::Equal;
    }
}

QJsonValue firstValue(const Field &field, Operator op)
{
    const ValueKind kind = valueKindOf(field.type, op);
    if (holdsList(kind))
        return QJsonArray();
    if (kind == ValueKind::NumberRange)
        return QJsonArray{QString(), QString()};
    switch (kind) {
    case ValueKind::None:
        return QJsonValue(QJsonValue::Null);
    case ValueKind::Date:
        return u"today"_s;
    case ValueKind::DateRange:
        return QJsonArray{u"30 days ago"_s, u"today"_s};
    case ValueKind::Span:
        return u"30 days"_s;
    case ValueKind::Period:
        return u"this month"_s;
    case ValueKind::YesNo:
        return true;
    case ValueKind::Choice:
        return field.choices.value(0);
    default:
        return u""_s;
    }
}

QJsonValue fittedValue(const QJsonValue &value, const Field &field, Operator op)
{
    const ValueKind kind = valueKindOf(field.type, op);
    const QJsonArray items = value.isArray() ? value.toArray() : QJsonArray{value};
    QJsonArray fitting;
    for (const auto &item : items) {
        if (fitsKind(item, singleKind(kind), field) && !isBlank(item))
            fitting.append(item);
    }
    if (kind == ValueKind::None || (fitting.isEmpty() && !holdsRange(kind)))
        return firstValue(field, op);
    if (holdsList(kind))
        return fitting;
    if (holdsRange(kind)) {
        const QJsonArray first = firstValue(field, op).toArray();
        if (fitting.isEmpty())
            return first;
        return QJsonArray{fitting.at(0), fitting.size() > 1 ? fitting.at(1) : first.at(1)};
    }
    return fitting.at(0);
}

rules::Rule withField(const rules::Rule &rule, const Field &before, const Field &field)
{
    rules::Rule after = rule;
    after.field = field.name;
    const auto op = rules::operatorFromName(rule.op);
    const bool stays = op && before.type == field.type && !rule.field.isEmpty();
    const Operator next = stays ? *op : firstOperator(field.type);
    after.op = rules::operatorName(next);
    after.value = stays && before.choices == field.choices ? rule.value
                                                           : fittedValue(rule.value, field, next);
    return after;
}

bool isBlank(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::all_of(items.begin(), items.end(),
                           [](const auto &item) { return isBlank(item); });
    }
    return value.isNull() || value.isUndefined() ||
           (value.isString() && value.toString().trimmed().isEmpty());
}

QList<Operator> figureOperators(FieldType type)
{
    QList<Operator> operators = rules::operatorsOf(type);
    operators.removeIf([](Operator op) {
        return isList(op) || op == Operator::Null || op == Operator::NotNull;
    });
    return operators;
}

QString choiceLabel(const QString &value)
{
    static const QHash<QString, const char *> labels{
            {u"unknown"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "unknown")},
            {u"granted"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "granted")},
            {u"denied"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "denied")},
            {u"pending"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "pending")},
            {u"processing"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "processing")},
            {u"shipped"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "shipped")},
            {u"delivered"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "delivered")},
            {u"returned"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "returned")},
            {u"completed"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "completed")},
            {u"cancelled"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "cancelled")},
            {u"refunded"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "refunded")},
    };
    const char *label = labels.value(value);
    return label ? Text::tr(label) : value;
}

rules::WordStyle wordStyle(const Formats &formats)
{
    return {formats.locale(), formats.currency(), choiceLabel};
}

QJsonValue numberFromText(const QString &typed, const QLocale &locale)
{
    const QString plain = plainDigits(typed, locale);
    if (plain.isEmpty())
        return u""_s;
    // The text form knows every way to write a number.
    const auto rule = rules::readRuleText(u"spend = "_s + plain);
    if (rule && rule->rules.size() == 1) {
        const auto *one = std::get_if<rules::Rule>(&rule->rules.constFirst().item);
        if (one && one->value.isDouble())
            return one->value;
    }
    return typed;
}

QString textOfNumber(const QJsonValue &value, const QLocale &locale)
{
    if (!value.isDouble())
        return value.toString();
    const double number = value.toDouble();
    if (number == static_cast<double>(value.toInteger()))
        return locale.toString(value.toInteger());
    return locale.toString(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<SpanValue> spanOf(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{1,6}) ?(day|week|month|year)s?$"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return SpanValue{match.captured(1).toInt(), match.captured(2)};
}

QString spanText(const SpanValue &span)
{
    return u"%1 %2"_s.arg(span.amount).arg(span.amount == 1 ? span.unit : span.unit + u's');
}

QStringList spanUnits()
{
    return {u"day"_s, u"week"_s, u"month"_s, u"year"_s};
}

QString spanUnitLabel(const QString &unit, int amount)
{
    const bool one = amount == 1;
    if (unit == u"week")
        return one ? Text::tr("week") : Text::tr("weeks");
    if (unit == u"month")
        return one ? Text::tr("month") : Text::tr("months");
    if (unit == u"year")
        return one ? Text::tr("year") : Text::tr("years");
    return one ? Text::tr("day") : Text::tr("days");
}

QStringList periods()
{
    return {u"today"_s,      u"yesterday"_s,    u"tomorrow"_s,     u"this week"_s,
            u"last week"_s,  u"next week"_s,    u"this month"_s,   u"last month"_s,
            u"next month"_s, u"this quarter"_s, u"last quarter"_s, u"next quarter"_s,
            u"this year"_s,  u"last year"_s,    u"next year"_s};
}

QString periodLabel(const QString &period)
{
    static const QHash<QString, const char *> labels{
            {u"today"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "today")},
            {u"yesterday"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "yesterday")},
            {u"tomorrow"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "tomorrow")},
            {u"this week"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "this week")},
            {u"last week"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "last week")},
            {u"next week"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "next week")},
            {u"this month"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "this month")},
            {u"last month"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "last month")},
            {u"next month"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "next month")},
            {u"this quarter"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "this quarter")},
            {u"last quarter"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "last quarter")},
            {u"next quarter"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "next quarter")},
            {u"this year"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "this year")},
            {u"last year"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "last year")},
            {u"next year"_s, QT_TRANSLATE_NOOP("RuleBuilderFields", "next year")},
    };
    const char *label = labels.value(period);
    return label ? Text::tr(label) : period;
}

} // namespace muster::gui
