// SPDX-License-Identifier: GPL-3.0-or-later
// From a rule tree to the predicate that the evaluator and every database run. Pure function,
// thread-safe.
//
// All problems are reported, each with its path. Nothing is dropped, guessed or widened. Meaning:
//
// - Two-valued. A missing value (empty text is missing) satisfies "null" alone; "!=", "notIn",
// "doesNotContain" and the
//   other negative operators want a value that differs. Only a group's "not" is the plain
//   complement.
// - A customer has any number of tags: a positive operator wants one tag that matches, a negative
// one at least one tag
//   and none that matches.
// - An empty group matches everybody. A group whose rules are all muted is refused: it would match
// everybody too.
// - Text is compared folded (support/folding.h). An empty text as a value is refused: "null" is the
// operator for that.
// - "between" includes both ends; reversed ends are swapped.
// - Decimals are exact. Where no stored value can equal a threshold (a third decimal place of an
// amount), the test is
//   rounded to the one that decides: "spend > 99.995" is "spend >= 100.00". An average is not a
//   stored value: its thresholds may have no more decimal places than the currency.
// - "all orders where …" wants at least one order. Orders of every status count unless the group
// says otherwise.
//
// Dates. A date value is "2025-05-31", or relative to the context's today: "today", "yesterday",
// "tomorrow", "3 weeks ago", "10 days from now". It stands for the whole day in the context's zone:
// "= D" is any time of that day, "< D" an earlier day, "<= D" that day or an earlier one. A time of
// day is refused, as rules count in days. Weeks are seven days. Months and years are the calendar's,
// clipped to the month's last day: one month before 31 March is 28 or 29 February.
//
// - inLast "30 days": from the beginning of the day 30 days ago to the end of today. Days after
//   today are not in it.
// - notInLast: there is a date and it is not in that range (earlier, or after today).
// - inNext "30 days": from the beginning of today to the end of the day in 30 days.
// - olderThan "3 months": on a day before the one three months ago. Whatever is not after today is
//   either inLast or olderThan.
// - during, notDuring: today, yesterday, tomorrow, this|last|next week|month|quarter|year; weeks
//   begin on Monday.
// - inactive_days: whole days from the day of the last order to today. Missing where there is no
//   last order or it lies after today. So "inactive_days <= 30" and "last_order_date inLast 30 days"
//   are the same customers, and so are "inactive_days > 30" and "last_order_date olderThan 30 days".
#pragma once

#include "rules/fieldcatalogue.h"
#include "rules/ruletree.h"
#include "support/money.h"

#include <QDate>
#include <QTimeZone>

namespace muster::rules {

/// One reason why a rule cannot be used.
struct RuleProblem
{
    QString path;    ///< "rules[1].rules[0]", "rules[2].where.rules[0]"; "" is the whole tree
    QString message; ///< what is wrong
    QString remedy;  ///< what to do about it; may be empty
    QString nearest; ///< the valid name that was probably meant; may be empty

    bool operator==(const RuleProblem &) const = default;
};

/// What the meaning of a rule depends on besides the tree.
struct RuleContext
{
    QDate today;    ///< in zone
    QTimeZone zone; ///< the workspace's
    Currency currency;
};

using CheckedRule = tl::expected<Node, QList<RuleProblem>>;

[[nodiscard]] CheckedRule check(const RuleGroup &tree, const FieldCatalogue &catalogue,
                                const RuleContext &context);

/// The first problem as an Error, which also says how many there are; \a problems must not be
/// empty.
[[nodiscard]] Error toError(const QList<RuleProblem> &problems);

} // namespace muster::rules
