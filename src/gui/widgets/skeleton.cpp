// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/skeleton.h"

#include "gui/theme/theme.h"

#include <QPainter>

namespace muster::gui {

Skeleton::Skeleton(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void Skeleton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const Tokens &colors = tokens(palette());
    constexpr int bar = 12;
    constexpr std::array shares{0.46, 0.82, 0.7, 0.9, 0.58, 0.76};
    const int width = std::max(0, this->width() - 2 * Space::l);
    int y = Space::l;
    for (std::size_t line = 0; y + bar < height() && line < 12; ++line) {
        QColor color = colors.border;
        color.setAlphaF(float(1.0 - 0.07 * double(line)));
        painter.setBrush(color);
        painter.drawRoundedRect(QRectF(Space::l, y, width * shares.at(line % shares.size()), bar),
                                bar / 2.0, bar / 2.0);
        y += Space::rowHeight;
    }
}

} // namespace muster::gui
