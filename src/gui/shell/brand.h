// SPDX-License-Identifier: GPL-3.0-or-later
// The program's mark: the window icon, and the picture beside its name. GUI thread.
#pragma once

#include <QIcon>
#include <QPixmap>

namespace muster::gui {

[[nodiscard]] QIcon brandIcon();
/// \a size in device-independent pixels.
[[nodiscard]] QPixmap brandPixmap(int size, qreal devicePixelRatio);

} // namespace muster::gui
