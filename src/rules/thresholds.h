// SPDX-License-Identifier: GPL-3.0-or-later
// The values of conditions on ordered things (numbers, amounts, days): from JSON to exact whole numbers, and from an
// operator and its values to a range. Internal to rules; pure functions, thread-safe.
#pragma once

#include "rules/decimal.h"
#include "rules/rulecheck.h"

namespace muster::rules {

/// Why a value or an operator cannot be used; the check adds the path.
struct Fault
{
    QString message;
    QString remedy;
    QString nearest;
};

/// Both ends included; a missing end is open. Nothing is in it where low > high.
struct Bounds
{
    std::optional<qint64> low;
    std::optional<qint64> high;
};

/// "!=", "notIn", … : the ones that say that a value differs.
[[nodiscard]] bool isNegative(Operator op);
/// The operator that \a op says the opposite of; \a op itself where it is not negative.
[[nodiscard]] Operator positiveOf(Operator op);

/// The whole numbers that \a value covers: minor units, 1/10000, days, or the UTC milliseconds of a day.
[[nodiscard]] tl::expected<WholeSpan, Fault> spanOf(FieldType type, const QJsonValue &value,
                                                    const RuleContext &context);

/// For a positive operator other than In and Null.
[[nodiscard]] tl::expected<Bounds, Fault>
boundsOf(FieldType type, Operator op, const QJsonValue &value, const RuleContext &context);

/// The values of a list operator; refuses what is no list or empty.
[[nodiscard]] tl::expected<QJsonArray, Fault> listOf(const QJsonValue &value);

/// A value as it would be quoted in a message, shortened.
[[nodiscard]] QString shown(const QJsonValue &value);

/// First and last millisecond of some days in the context's zone.
[[nodiscard]] Bounds millisecondsOf(QDate first, QDate last, const RuleContext &context);

} // namespace muster::rules
