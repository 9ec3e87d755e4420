// SPDX-License-Identifier: GPL-3.0-or-later
// One checked condition: a field (or a figure over orders), an operator and a value become a predicate node, or a
// fault. Internal to rules; pure functions, thread-safe.
#pragma once

#include "rules/thresholds.h"

namespace muster::rules {

using Condition = tl::expected<Node, Fault>;

[[nodiscard]] Condition conditionOn(const Field &field, Operator op, const QJsonValue &value,
                                    const RuleContext &context);

/// How many of the orders that satisfy \a where.
[[nodiscard]] Condition matchOn(const OrderMatch &match, const Node &where);

/// The type that the figure is compared as.
[[nodiscard]] FieldType aggregateType(Aggregate function, const Field &of);

/// \a of is not looked at for Count.
[[nodiscard]] Condition aggregateOn(Aggregate function, const Field &of, Operator op,
                                    const QJsonValue &value, const Node &where,
                                    const RuleContext &context);

} // namespace muster::rules
