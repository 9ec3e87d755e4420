// SPDX-License-Identifier: GPL-3.0-or-later
// What lies above a page in a window of its own: menus, the lists of boxes and of completions, calendars, panels, hints.
// They are one family: a surface with round corners and an edge, and a little air before what is in it. GUI thread.
#pragma once

class QWidget;

namespace muster::gui {

[[nodiscard]] bool isPopup(const QWidget *widget);
/// Also what a popup itself has in it.
[[nodiscard]] bool isInPopup(const QWidget *widget);
/// Paints its surface from now on and lets what is behind it be seen at the corners. To be called when it is polished, before
/// it is shown.
void makePopup(QWidget *popup);

} // namespace muster::gui
