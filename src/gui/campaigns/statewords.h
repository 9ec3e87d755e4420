// SPDX-License-Identifier: GPL-3.0-or-later
// What this page adds to the words of widgets/messagewords.h. Pure functions. GUI thread.
#pragma once

#include "domain/campaign.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagewords.h"

namespace muster::gui {

/// A draft that was to launch itself and did not is no plain draft: a person has to decide.
[[nodiscard]] bool needsDecision(const Campaign &campaign);
[[nodiscard]] Chip chipOf(const Campaign &campaign);
/// The colour of a message's state in the account bar and its legend.
[[nodiscard]] QColor colourOf(MessageState state, const Tokens &tokens);

} // namespace muster::gui
