// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/theme/wheelrule.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>

namespace muster::gui {

void WheelRule::applyTo(QWidget *widget)
{
    // A widget with a focus proxy would hand the policy on to it.
    if (widget->focusPolicy() == Qt::WheelFocus && !widget->focusProxy())
        widget->setFocusPolicy(Qt::StrongFocus);
    if (qobject_cast<QComboBox *>(widget) || qobject_cast<QAbstractSpinBox *>(widget))
        widget->installEventFilter(this);
}

bool WheelRule::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel || static_cast<QWidget *>(watched)->hasFocus())
        return false;
    event->ignore(); // it is for the page behind
    return true;
}

} // namespace muster::gui
