// SPDX-License-Identifier: GPL-3.0-or-later
// Putting predicate nodes together, with constants folded away. Internal to rules; pure, thread-safe.
#pragma once

#include "rules/predicate.h"

namespace muster::rules {

[[nodiscard]] Node constantNode(bool value);
[[nodiscard]] Node complementOf(Node node);
/// All or any of \a nodes; no nodes at all are true. Groups of the same kind are taken in.
[[nodiscard]] Node combined(Combinator combinator, const QList<Node> &nodes);
/// value in [low, high]; false where the ends leave nothing.
[[nodiscard]] Node rangeNode(const Subject &subject, std::optional<qint64> low,
                             std::optional<qint64> high);

} // namespace muster::rules
