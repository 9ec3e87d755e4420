// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of what the style paints, in device-independent pixels. Distances between widgets are in theme.h.
#pragma once

#include "gui/theme/theme.h"

namespace muster::gui {

struct ControlSize
{
    static constexpr int height = 34;
    static constexpr int arrow = 30; ///< of boxes
    static constexpr int spin = 26;
    static constexpr int menuArrow = 24; ///< of buttons with a text and a menu
    static constexpr int chipArrow = 28; ///< of chips that open something
    static constexpr int textInset = 8;  ///< from the edge of a field of any kind to its text
    static constexpr int iconGap = 5;    ///< between the icon and the text of a button
    static constexpr int textAreaFrame =
            4; ///< and 4 around the text: Space::s, and room for round corners
};

/// Of what lies above a page, see popups.h.
struct PopupSize
{
    static constexpr int radius = 8;     ///< as that of cards
    static constexpr int itemRadius = 4; ///< of the line that is chosen
    static constexpr int frame =
            3; ///< of lists: the edge and air; QCompleter reckons with just this much
};

/// Of the lines of menus.
struct MenuSize
{
    static constexpr int inset = 10; ///< before what stands first and behind what stands last
    static constexpr int gap = 10;   ///< between the icon or the tick and the text
    static constexpr int keysGap = Space::xl; ///< between the text and the keys
    static constexpr int air = 6;             ///< above and below the text
    static constexpr int separator = 11;      ///< the height of a line between two groups
};

} // namespace muster::gui
