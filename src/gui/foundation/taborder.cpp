// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

namespace muster::gui {

namespace {

void collect(QWidget *widget, QList<QWidget *> &found);

void collect(QLayout *layout, QList<QWidget *> &found)
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

void collect(QWidget *widget, QList<QWidget *> &found)
{
    if (widget->focusPolicy() & Qt::TabFocus)
        found.append(widget);
    if (widget->layout())
        return collect(widget->layout(), found);
    const QList<QWidget *> parts = partsOf(widget);
    for (QWidget *part : parts)
        collect(part, found);
}

} // namespace

void orderTabsAsLaidOut(QWidget *container)
{
    QList<QWidget *> found;
    collect(container, found);
    QWidget *before = container;
    for (QWidget *widget : std::as_const(found)) {
        if (widget == container)
            continue;
        QWidget::setTabOrder(before, widget);
        before = widget;
    }
}

} // namespace muster::gui
