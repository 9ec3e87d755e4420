// SPDX-License-Identifier: GPL-3.0-or-later
// The one place that knows which pages there are, in the order of the sidebar. GUI thread.
#pragma once

#include "gui/shell/shellcontext.h"

namespace muster::gui {

[[nodiscard]] QList<PageKind> pageKinds();

} // namespace muster::gui
