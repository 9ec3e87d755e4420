// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/page.h"

#include "gui/foundation/focuskeeper.h"
#include "gui/foundation/taborder.h"

#include <QKeyEvent>
#include <QPushButton>

namespace muster::gui {

Page::Page(const char *name, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(QString::fromLatin1(name));
    new FocusKeeper(this);
}

void Page::takeFocus(QWidget *last)
{
    const bool isUsable = last && last != this && last->isVisible() && last->isEnabled();
    (isUsable ? last : firstFocus())->setFocus(Qt::OtherFocusReason);
}

void Page::focusFirst()
{
    // The window may be inactive behind a dialog: then the focus is the one that it gets back.
    const QWidget *focus = window()->focusWidget();
    if (isVisible() && (!focus || focus == this || isAncestorOf(focus)))
        firstFocus()->setFocus(Qt::OtherFocusReason);
}

void Page::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                          !(event->modifiers() & ~Qt::KeypadModifier);
    if (!isReturn) {
        QWidget::keyPressEvent(event);
        return;
    }
    // Qt's buttons take Return in dialogs only.
    if (auto *button = qobject_cast<QPushButton *>(focusWidget()))
        button->click();
    else if (!openChosen())
        QWidget::keyPressEvent(event);
}

bool Page::focusNextPrevChild(bool next)
{
    orderTabsAsLaidOut(this);
    return QWidget::focusNextPrevChild(next);
}

} // namespace muster::gui
