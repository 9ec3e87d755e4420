// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/popups.h"

#include "gui/theme/controlpaint.h"
#include "gui/theme/metrics.h"

#include <QEvent>
#include <QGuiApplication>
#include <QRegion>
#include <QWidget>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

/// All pixels that a rounded rectangle touches: its smooth edge is not cut.
QRegion roundedRegion(const QRect &rect, int radius)
{
    QRegion region = rect.adjusted(0, radius, 0, -radius);
    for (int row = 0; row < radius; ++row) {
        const int height = radius - row - 1;
        const int inset = radius - int(std::ceil(std::sqrt(radius * radius - height * height)));
        region += QRect(rect.left() + inset, rect.top() + row, rect.width() - 2 * inset, 1);
        region += QRect(rect.left() + inset, rect.bottom() - row, rect.width() - 2 * inset, 1);
    }
    return region;
}

class Surface : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *popup = static_cast<QWidget *>(watched);
        switch (event->type()) {
        case QEvent::Paint:
            // Not everything that is a popup would ask the style for a background. Hints have their own colours.
            if (popup->windowType() == Qt::Popup) {
                QPainter painter(popup);
                paintPopup(&painter, popup->rect(), tokens(popup->palette()));
            }
            break;
        case QEvent::Resize:
        case QEvent::Show: // lists of boxes lose their mask when they are resized
            // X11 shows black corners where nothing composes its windows, so they are cut off there.
            if (QGuiApplication::platformName() == "xcb"_L1)
                popup->setMask(roundedRegion(popup->rect(), PopupSize::radius));
            break;
        default:
            break;
        }
        return false;
    }
};

} // namespace

bool isPopup(const QWidget *widget)
{
    return widget && (widget->windowType() == Qt::Popup || widget->windowType() == Qt::ToolTip);
}

bool isInPopup(const QWidget *widget)
{
    return widget && isPopup(widget->window());
}

void makePopup(QWidget *popup)
{
    if (popup->testAttribute(Qt::WA_TranslucentBackground))
        return;
    popup->setAttribute(Qt::WA_TranslucentBackground);
    popup->installEventFilter(new Surface(popup));
}

} // namespace muster::gui
