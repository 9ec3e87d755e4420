// SPDX-License-Identifier: GPL-3.0-or-later
// Conditions that were only just begun: what is missing in them is not yet a mistake, and there is nothing to say of them
// in words or as text. Pure functions on values; thread-safe.
#pragma once

#include "rules/ruletree.h"

namespace muster::gui {

/// No field is chosen yet, or no value given.
[[nodiscard]] bool isUnfinished(const rules::RuleNode &node);
[[nodiscard]] rules::RuleGroup withoutUnfinished(const rules::RuleGroup &tree);

} // namespace muster::gui
