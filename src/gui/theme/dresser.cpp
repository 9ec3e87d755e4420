// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/dresser.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace muster::gui {

void Dresser::setSheet(const QString &sheet)
{
    m_sheet = sheet;
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (!window->parentWidget() && window->testAttribute(Qt::WA_WState_Created))
            window->setStyleSheet(m_sheet);
    }
}

bool Dresser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::WinIdChange || !watched->isWidgetType())
        return false;
    // Windows of other windows look like these.
    auto *widget = static_cast<QWidget *>(watched);
    if (widget->isWindow() && !widget->parentWidget() && widget->styleSheet() != m_sheet)
        widget->setStyleSheet(m_sheet);
    return false;
}

} // namespace muster::gui
