// SPDX-License-Identifier: GPL-3.0-or-later
// What the text of a rule does not carry (muted conditions, locks, ids), kept while the text is edited. A pure function on
// values; thread-safe.
#pragma once

#include "rules/ruletree.h"

namespace muster::gui {

/// The rule \a read from a text that was made from \a before and edited since: its meaning is that of \a read. What has
/// not changed keeps its lock and its id, and the muted conditions of a group stay in it behind the same neighbour, as
/// long as the group itself is there and not empty; those of the outermost group stay in any case.
[[nodiscard]] rules::RuleGroup withMutedOf(const rules::RuleGroup &before,
                                           const rules::RuleGroup &read);

} // namespace muster::gui
