// SPDX-License-Identifier: GPL-3.0-or-later
// What the rule builder derives from a field's metadata: its category, the kind of value that goes with an operator, what
// a new condition begins with, and how values are typed and shown. Pure functions; thread-safe.
#pragma once

#include "gui/foundation/formats.h"
#include "rules/describe.h"
#include "rules/fieldcatalogue.h"
#include "rules/ruletree.h"

#include <QLocale>

namespace muster::gui {

enum class FieldCategory { Profile, Orders, Engagement, Custom };

[[nodiscard]] FieldCategory categoryOf(const rules::Field &field);
[[nodiscard]] QString categoryLabel(FieldCategory category);

/// Which editor a value needs.
enum class ValueKind {
    None,
    Text,
    Texts,
    Number,
    Numbers,
    NumberRange,
    Date,
    DateRange,
    Span,   ///< "30 days"
    Period, ///< "last month"
    YesNo,
    Choice,
    Choices,
};

[[nodiscard]] ValueKind valueKindOf(rules::FieldType type, rules::Operator op);
[[nodiscard]] QJsonValue firstValue(const rules::Field &field, rules::Operator op);
[[nodiscard]] rules::Operator firstOperator(rules::FieldType type);
/// As much of \a value as fits another operator or field.
[[nodiscard]] QJsonValue fittedValue(const QJsonValue &value, const rules::Field &field,
                                     rules::Operator op);
/// The rule with another field; its operator and value stay where they fit.
[[nodiscard]] rules::Rule withField(const rules::Rule &rule, const rules::Field &before,
                                    const rules::Field &field);
/// Nothing is filled in yet.
[[nodiscard]] bool isBlank(const QJsonValue &value);

/// For figures over orders, which are always there: fewer operators than the type has.
[[nodiscard]] QList<rules::Operator> figureOperators(rules::FieldType type);

/// The person's words for a canonical value of a choice ("granted" → "given").
[[nodiscard]] QString choiceLabel(const QString &value);
/// How rules are put into words here.
[[nodiscard]] rules::WordStyle wordStyle(const Formats &formats);

/// "₹1,50,000", "10k", "1.5 lakh", "10.000,50" in a German window; what is no number stays the text, for the check to
/// refuse.
[[nodiscard]] QJsonValue numberFromText(const QString &typed, const QLocale &locale);
[[nodiscard]] QString textOfNumber(const QJsonValue &value, const QLocale &locale);

/// "30 days"; one day is "1 day".
struct SpanValue
{
    int amount = 30;
    QString unit = QStringLiteral("day"); ///< "day", "week", "month", "year"
};
[[nodiscard]] std::optional<SpanValue> spanOf(const QString &text);
[[nodiscard]] QString spanText(const SpanValue &span);
[[nodiscard]] QStringList spanUnits();
[[nodiscard]] QString spanUnitLabel(const QString &unit, int amount);
[[nodiscard]] QStringList periods();
[[nodiscard]] QString periodLabel(const QString &period);

} // namespace muster::gui
