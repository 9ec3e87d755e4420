// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons: SVG files in resources/icons, drawn in one colour that follows the palette, sharp at every
// scale. GUI thread.
#pragma once

#include <QIcon>

namespace muster::gui {

/// The icon of resources/icons/NAME.svg in the colour of text (also where it is selected: selections are soft), in the
/// accent's colour where it is checked, and paler where it is disabled. On primary buttons the theme draws it in the
/// colour of their text by itself. An unknown name is a null icon, and a warning in the log.
[[nodiscard]] QIcon icon(const QString &name);
/// The same in a fixed colour, for what is painted by hand.
[[nodiscard]] QIcon icon(const QString &name, const QColor &color);
/// The names of all icons, for tests.
[[nodiscard]] QStringList iconNames();

} // namespace muster::gui
