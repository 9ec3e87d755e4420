// SPDX-License-Identifier: GPL-3.0-or-later
// The order in which Tab goes through widgets. GUI thread.
#pragma once

#include <QWidget>

namespace muster::gui {

/// Lets Tab go from \a container through all that is in it as it is laid out: in the order of its layouts, splitters,
/// tabs and scroll areas, whenever the widgets were made.
void orderTabsAsLaidOut(QWidget *container);

} // namespace muster::gui
