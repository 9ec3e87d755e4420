// SPDX-License-Identifier: GPL-3.0-or-later
// What this page adds to the words of widgets/messagewords.h. Pure functions. GUI thread.
#pragma once

#include "domain/campaign.h"
#include "gui/widgets/messagewords.h"

namespace muster::gui {

/// A draft that was to launch itself and did not is no plain draft: a person has to decide.
[[nodiscard]] bool needsDecision(const Campaign &campaign);
[[nodiscard]] Chip chipOf(const Campaign &campaign);

} // namespace muster::gui
