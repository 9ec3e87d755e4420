// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of menus. GUI thread.
#pragma once

#include "gui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>

namespace muster::gui {

/// Of a line whose text (without the keys, for which the menu itself makes room) has \a text.
[[nodiscard]] QSize menuItemSize(const QStyleOptionMenuItem &item, const QSize &text);
void paintMenuItem(QPainter *painter, const QStyleOptionMenuItem &item, bool underlinesKeys,
                   const Tokens &colors);

} // namespace muster::gui
