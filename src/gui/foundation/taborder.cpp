// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/taborder.h"

#include <QDialogButtonBox>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace muster::gui {

namespace {

struct Found
{
    QList<QWidget *> stops;    ///< of the Tab key, as they are laid out
    QList<QWidget *> wrappers; ///< give the focus on to one in them; inner ones first
};

void collect(QWidget *widget, Found &found);

void collect(QLayout *layout, Found &found)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QLayout *inner = item->layout())
            collect(inner, found);
        else if (QWidget *widget = item->widget())
            collect(widget, found);
    }
}

/// What lies in a widget that has no layout of its own.
QList<QWidget *> partsOf(QWidget *widget)
{
    QList<QWidget *> parts;
    if (const auto *area = qobject_cast<QScrollArea *>(widget)) {
        if (area->widget())
            parts.append(area->widget());
    } else if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int i = 0; i < splitter->count(); ++i)
            parts.append(splitter->widget(i));
    } else if (const auto *tabs = qobject_cast<QTabWidget *>(widget)) {
        parts.append(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            parts.append(tabs->widget(i));
    } else if (widget->focusPolicy() == Qt::NoFocus) {
        parts = widget->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
        parts.removeIf([](const QWidget *part) { return part->isWindow(); });
    }
    return parts;
}

void collect(QWidget *widget, Found &found)
{
    const bool isStop = widget->focusPolicy() & Qt::TabFocus;
    if (isStop)
        found.stops.append(widget);
    if (widget->layout()) {
        collect(widget->layout(), found);
    } else {
        const QList<QWidget *> parts = partsOf(widget);
        for (QWidget *part : parts)
            collect(part, found);
    }
    if (!isStop && widget->isAncestorOf(widget->focusProxy()))
        found.wrappers.append(widget);
}

} // namespace

void orderTabsAsLaidOut(QWidget *container)
{
    Found found;
    collect(container, found);
    // While nothing in a window has the focus, Tab begins behind the window itself; but Qt puts nothing behind what is no
    // stop of Tab.
    const Qt::FocusPolicy policy = container->focusPolicy();
    if (container->isWindow())
        container->setFocusPolicy(Qt::TabFocus);
    QWidget *before = container;
    for (QWidget *widget : std::as_const(found.stops)) {
        if (widget == container)
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
    container->setFocusPolicy(policy);
    // Tab enters a wrapper where that stands in the order, which is before its parts after this.
    for (QWidget *wrapper : std::as_const(found.wrappers)) {
        // That is before the part that was made first; which of its buttons a box shows first is up to the platform, and
        // those before that one would be all that Tab comes to.
        const bool isButtonBox = qobject_cast<QDialogButtonBox *>(wrapper) != nullptr;
        wrapper->setFocusProxy(isButtonBox ? nullptr : wrapper->focusProxy());
    }
}

} // namespace muster::gui
