// SPDX-License-Identifier: GPL-3.0-or-later
// The form of a rule for people who like to type. Pure functions, thread-safe.
//
//   spend > ₹10,000 AND (city = "Mumbai" OR city in ("Pune", "Delhi")) AND NOT visits < 3
//   last_order_date in last 30 days AND count(orders where amount > 500 and date in last 90 days)
//   >= 2
//
// AND binds tighter than OR, NOT tighter than AND; words may be in any case.
//   tests      = != < <= > >=, [not] in (a, b), [not] between a and b, contains, begins with, ends
//   with, does not …,
//              is [not] null, [not] in last|next 30 days, older than 3 months, [not] during last
//              month
//   values     10000  10,000  1,50,000  ₹500  10k  1.5 lakh  2 crore  "text"  'text'  Mumbai
//   2025-05-31  true  today
//              30 days ago. In quoted text a backslash goes before a quote or a backslash; \n \r \t
//              \uXXXX are read too.
//   orders     count(orders where …) >= 2, sum(orders.amount where …) > 500, avg, min, max;
//              all|some|no orders where (…), at least|at most|exactly 2 orders where (…)
//   everyone   the rule without a condition
//   names      spend, attributes.key; `any name` between backticks (a backtick inside is doubled).
//   An operator between
//              backticks stands for itself.
//
// Parentheses make groups. The whole text is the outermost group: "a AND b", "(a AND b)" and "NOT
// (a AND b)" are one group of two; "(NOT (a AND b))" is a group that holds one. Ids, locks and
// muted parts have no text form.
#pragma once

#include "rules/ruletree.h"
#include "support/error.h"

namespace muster::rules {

/// Where and why a text cannot be read.
struct TextProblem
{
    qsizetype offset = 0; ///< UTF-16 units from the beginning
    qsizetype length = 0; ///< of the part that is wrong; 0 at the end of the text
    int line = 1;
    int column = 1; ///< in UTF-16 units, from 1
    QString message;
    QString remedy; ///< may be empty

    /// With the place in words.
    [[nodiscard]] Error toError() const;
    bool operator==(const TextProblem &) const = default;
};

[[nodiscard]] tl::expected<RuleGroup, TextProblem> readRuleText(const QString &text);

/// Reads back to meaningOf(tree), for every tree that is not muted as a whole (that one gives an
/// empty text).
[[nodiscard]] QString writeRuleText(const RuleGroup &tree);

} // namespace muster::rules
