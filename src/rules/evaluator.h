// SPDX-License-Identifier: GPL-3.0-or-later
// Whether one customer satisfies a checked rule, in memory: the oracle for the SQL of every
// database. Pure function, thread-safe; cannot fail.
//
// Custom fields are read from Customer::attributes by the predicate's column: text from a JSON
// string, a number from a JSON number (rounded to four decimal places), a date from a JSON number
// of UTC milliseconds, a boolean from true or false. A value of another JSON type is missing, and
// so is a text that folds to nothing.
#pragma once

#include "domain/customer.h"
#include "domain/order.h"
#include "rules/predicate.h"

namespace muster::rules {

/// What became of the messages to a customer.
struct Engagement
{
    qint64 sent = 0; ///< messages that a vendor accepted
    qint64 opened = 0;
    qint64 clicked = 0;
    std::optional<qint64> lastSentAt; ///< UTC ms
    std::optional<qint64> lastOpenedAt;
    std::optional<qint64> lastClickedAt;

    bool operator==(const Engagement &) const = default;
};

/// Everything that a rule can look at.
struct CustomerFacts
{
    Customer customer;
    QList<Order> orders; ///< the customer's own; totals come from Customer::totals()
    Engagement engagement;

    bool operator==(const CustomerFacts &) const = default;
};

[[nodiscard]] bool matches(const Node &rule, const CustomerFacts &facts);

} // namespace muster::rules
