// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/thresholds.h"

#include "rules/ruledates.h"
#include "support/clock.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RuleValues)
};

constexpr int attributeDigits = 4;

int digitsOf(FieldType type, const RuleContext &context)
{
    if (type == FieldType::Money)
        return context.currency.digits;
    return type == FieldType::Decimal ? attributeDigits : 0;
}

Fault wantedNumber(const QJsonValue &value)
{
    return Fault{Text::tr("%1 is not a number.").arg(shown(value)),
                 Text::tr("Give a number such as 1500 or 99.50."),
                 {}};
}

Fault wantedDay(const QJsonValue &value)
{
    return Fault{Text::tr("%1 is not a day.").arg(shown(value)),
                 Text::tr("Write a day as 2025-05-31, or “today”, or “30 days ago”."),
                 {}};
}

tl::expected<WholeSpan, Fault> numberSpan(FieldType type, const QJsonValue &value,
                                          const RuleContext &context)
{
    QString text = decimalText(value);
    if (value.isString()) {
        text = value.toString().trimmed();
        // JavaScript's notation of big whole numbers, which react-querybuilder keeps.
        if (text.endsWith(u'n') && !text.contains(u'.'))
            text.chop(1);
        text = plainDecimal(text).value_or(text);
    }
    const auto span = scaledDecimal(text, digitsOf(type, context));
    if (span)
        return *span;
    if (span.error() == DecimalFault::TooLarge)
        return tl::unexpected(Fault{Text::tr("%1 is too large.").arg(shown(value)), {}, {}});
    return tl::unexpected(wantedNumber(value));
}

tl::expected<WholeSpan, Fault> daySpan(const QJsonValue &value, const RuleContext &context)
{
    const auto word = value.isString() ? dayFromText(value.toString()) : std::nullopt;
    const QDate day = word ? dayOf(*word, context.today) : QDate();
    if (!day.isValid())
        return tl::unexpected(wantedDay(value));
    const Bounds bounds = millisecondsOf(day, day, context);
    return WholeSpan{*bounds.low, *bounds.high};
}

/// Spans of numbers that lie between two whole ones are empty; their place decides.
bool comesBefore(const WholeSpan &a, const WholeSpan &b)
{
    return a.first != b.first ? a.first < b.first : a.last < b.last;
}

tl::expected<Bounds, Fault> betweenBounds(FieldType type, const QJsonValue &value,
                                          const RuleContext &context)
{
    const QJsonArray ends = value.toArray();
    const auto isMissing = [](const QJsonValue &end) {
        return end.isNull() || (end.isString() && end.toString().trimmed().isEmpty());
    };
    if (!value.isArray() || ends.size() != 2 || isMissing(ends.at(0)) || isMissing(ends.at(1)))
        return tl::unexpected(Fault{Text::tr("“between” needs two values."),
                                    Text::tr("Give both ends, such as [1000, 5000]."),
                                    {}});
    auto low = spanOf(type, ends.at(0), context);
    if (!low)
        return tl::unexpected(low.error());
    auto high = spanOf(type, ends.at(1), context);
    if (!high)
        return tl::unexpected(high.error());
    if (comesBefore(*high, *low))
        std::swap(*low, *high);
    return Bounds{low->first, high->last};
}

tl::expected<Bounds, Fault> spanBounds(Operator op, const QJsonValue &value,
                                       const RuleContext &context)
{
    const auto span = value.isString() ? spanFromText(value.toString()) : std::nullopt;
    if (!span)
        return tl::unexpected(
                Fault{Text::tr("%1 is not a span of time.").arg(shown(value)),
                      Text::tr("Write a number of days, weeks, months or years: “30 days”."),
                      {}});
    const QDate day = shiftedDay(context.today, *span, op == Operator::InNext ? 1 : -1);
    if (!day.isValid())
        return tl::unexpected(Fault{Text::tr("%1 is too long.").arg(shown(value)), {}, {}});
    if (op == Operator::OlderThan)
        return Bounds{std::nullopt, startOfDayMs(day, context.zone) - 1};
    if (op == Operator::InNext)
        return millisecondsOf(context.today, day, context);
    return millisecondsOf(day, context.today, context);
}

tl::expected<Bounds, Fault> periodBounds(const QJsonValue &value, const RuleContext &context)
{
    const auto period = value.isString() ? periodFromText(value.toString()) : std::nullopt;
    if (!period)
        return tl::unexpected(
                Fault{Text::tr("%1 is not a period.").arg(shown(value)),
                      Text::tr("Write “today”, “this week”, “last month”, “next year” and so on."),
                      {}});
    const DayRange days = daysOf(*period, context.today);
    return millisecondsOf(days.first, days.last, context);
}

} // namespace

bool isNegative(Operator op)
{
    return positiveOf(op) != op;
}

Operator positiveOf(Operator op)
{
    switch (op) {
    case Operator::NotEqual:
        return Operator::Equal;
    case Operator::NotBetween:
        return Operator::Between;
    case Operator::NotIn:
        return Operator::In;
    case Operator::DoesNotContain:
        return Operator::Contains;
    case Operator::DoesNotBeginWith:
        return Operator::BeginsWith;
    case Operator::DoesNotEndWith:
        return Operator::EndsWith;
    case Operator::NotNull:
        return Operator::Null;
    case Operator::NotInLast:
        return Operator::InLast;
    case Operator::NotDuring:
        return Operator::During;
    default:
        return op;
    }
}

tl::expected<WholeSpan, Fault> spanOf(FieldType type, const QJsonValue &value,
                                      const RuleContext &context)
{
    return type == FieldType::Date ? daySpan(value, context) : numberSpan(type, value, context);
}

tl::expected<Bounds, Fault> boundsOf(FieldType type, Operator op, const QJsonValue &value,
                                     const RuleContext &context)
{
    switch (op) {
    case Operator::Between:
        return betweenBounds(type, value, context);
    case Operator::InLast:
    case Operator::InNext:
    case Operator::OlderThan:
        return spanBounds(op, value, context);
    case Operator::During:
        return periodBounds(value, context);
    default:
        break;
    }
    const auto span = spanOf(type, value, context);
    if (!span)
        return tl::unexpected(span.error());
    switch (op) {
    case Operator::Less:
        return Bounds{std::nullopt, span->first - 1};
    case Operator::LessOrEqual:
        return Bounds{std::nullopt, span->last};
    case Operator::Greater:
        return Bounds{span->last + 1, std::nullopt};
    case Operator::GreaterOrEqual:
        return Bounds{span->first, std::nullopt};
    default:
        return Bounds{span->first, span->last};
    }
}

tl::expected<QJsonArray, Fault> listOf(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    if (!value.isArray() || list.isEmpty())
        return tl::unexpected(Fault{Text::tr("A list of values is needed here."),
                                    Text::tr("Give at least one value, such as [\"Pune\"]."),
                                    {}});
    return list;
}

QString shown(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return Text::tr("The missing value");
    if (value.isString())
        return u'“' + value.toString().left(60) + u'”';
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list).sliced(1).chopped(1).left(60);
}

Bounds millisecondsOf(QDate first, QDate last, const RuleContext &context)
{
    return Bounds{startOfDayMs(first, context.zone),
                  startOfDayMs(last.addDays(1), context.zone) - 1};
}

} // namespace muster::rules
