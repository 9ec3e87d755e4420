// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/brand.h"

#include <QPainter>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace muster::gui {

QPixmap brandPixmap(int size, qreal devicePixelRatio)
{
    QPixmap picture(QSize(size, size) * devicePixelRatio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    QSvgRenderer(u":/muster/brand/muster.svg"_s).render(&painter);
    painter.end();
    picture.setDevicePixelRatio(devicePixelRatio);
    return picture;
}

QIcon brandIcon()
{
    QIcon icon;
    for (const int size : {16, 24, 32, 48, 64, 128, 256})
        icon.addPixmap(brandPixmap(size, 1));
    return icon;
}

} // namespace muster::gui
