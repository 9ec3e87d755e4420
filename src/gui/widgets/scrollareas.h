// SPDX-License-Identifier: GPL-3.0-or-later
// Areas that scroll up and down and whose content ends where that of other pages does. GUI thread.
#pragma once

#include "gui/theme/theme.h"

#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

namespace muster::gui {

/// Content that fills \a area in its width, on the page's own ground. What is in it takes the focus; where that is nothing,
/// the area itself has to, so that keys scroll it.
inline void setUpScrolling(QScrollArea *area, Qt::FocusPolicy focus = Qt::NoFocus)
{
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(focus);
    area->setWidgetResizable(true);
}

/// The content of \a area, which has a layout, keeps its width whether there is a scroll bar or not: without one it leaves as
/// much room at the right. The area itself reaches so far into the margin of the page.
inline void keepWidthBesideScrollBar(QScrollArea *area)
{
    const auto leaveRoom = [area](int, int farthest) {
        QMargins margins = area->widget()->layout()->contentsMargins();
        margins.setRight(farthest > 0 ? 0 : Space::m);
        area->widget()->layout()->setContentsMargins(margins);
    };
    leaveRoom(0, 0);
    QObject::connect(area->verticalScrollBar(), &QScrollBar::rangeChanged, area, leaveRoom);
}

} // namespace muster::gui
