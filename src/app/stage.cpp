// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/stage.h"

#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

namespace muster::app {

namespace {

constexpr int titleHeight = 36;
constexpr int shade = 90; ///< of what lies under a dialog, of 255

bool popUp(QAbstractButton *button)
{
    QMenu *menu = nullptr;
    if (const auto *tool = qobject_cast<QToolButton *>(button))
        menu = tool->menu();
    else if (const auto *push = qobject_cast<QPushButton *>(button))
        menu = push->menu();
    if (!menu)
        return false;
    Q_EMIT menu->aboutToShow();
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
    return true;
}

bool press(QObject *target)
{
    if (auto *action = qobject_cast<QAction *>(target)) {
        action->trigger();
        return true;
    }
    auto *button = qobject_cast<QAbstractButton *>(target);
    if (!button || !button->isEnabled())
        return false;
    if (!popUp(button))
        button->click();
    return true;
}

bool choose(QObject *target, int place)
{
    if (auto *tabs = qobject_cast<QTabWidget *>(target)) {
        tabs->setCurrentIndex(place);
    } else if (auto *box = qobject_cast<QComboBox *>(target)) {
        const int index = place < 0 ? box->count() + place : place;
        box->setCurrentIndex(index);
        box->hidePopup();
        Q_EMIT box->activated(index);
    } else if (auto *view = qobject_cast<QAbstractItemView *>(target)) {
        view->setCurrentIndex(view->model()->index(place, 0));
        return view->currentIndex().isValid();
    } else if (const auto *area = qobject_cast<QAbstractScrollArea *>(target)) {
        area->verticalScrollBar()->setValue(place);
    } else {
        return false;
    }
    return true;
}

bool select(QObject *target, const QVariantList &rows)
{
    auto *view = qobject_cast<QAbstractItemView *>(target);
    if (!view)
        return false;
    view->clearSelection();
    for (const QVariant &row : rows)
        view->selectionModel()->select(view->model()->index(row.toInt(), 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    return true;
}

bool edit(QObject *target, QPoint cell)
{
    auto *view = qobject_cast<QAbstractItemView *>(target);
    if (!view)
        return false;
    const QModelIndex index = view->model()->index(cell.y(), cell.x());
    view->setCurrentIndex(index);
    view->edit(index);
    return index.isValid();
}

bool type(QObject *target, const QString &text)
{
    if (auto *line = qobject_cast<QLineEdit *>(target)) {
        line->selectAll();
        line->insert(text);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(target)) {
        area->selectAll();
        area->insertPlainText(text);
    } else {
        return false;
    }
    return true;
}

/// With a title above it, which a window manager would give it.
QPixmap framed(QWidget *dialog)
{
    const gui::Tokens &colours = gui::tokens(dialog->palette());
    const QPixmap inside = dialog->grab();
    const QSize size = dialog->size() + QSize(2, titleHeight + 2);
    QPixmap frame(size * inside.devicePixelRatio());
    frame.setDevicePixelRatio(inside.devicePixelRatio());
    QPainter painter(&frame);
    const QRect all({0, 0}, size);
    painter.fillRect(all, colours.border);
    const QRect title(1, 1, size.width() - 2, titleHeight);
    painter.fillRect(title, colours.sunken);
    painter.setPen(colours.text);
    painter.setFont(dialog->font());
    painter.drawText(title, Qt::AlignCenter, dialog->windowTitle());
    painter.drawPixmap(1, 1 + titleHeight, inside);
    return frame;
}

} // namespace

QWidgetList Stage::over() const
{
    QWidgetList found;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *widget : all) {
        if (widget != &m_window && widget->isVisible())
            found.append(widget);
    }
    return found;
}

QObject *Stage::find(const QString &name) const
{
    QWidgetList roots = over();
    std::reverse(roots.begin(), roots.end()); // what came last lies on top
    roots.append(&m_window);
    QAction *action = nullptr;
    for (QWidget *root : std::as_const(roots)) {
        const QList<QWidget *> widgets = root->findChildren<QWidget *>(name);
        for (QWidget *widget : widgets) {
            if (widget->isVisible())
                return widget;
        }
        const QList<QAction *> actions = root->findChildren<QAction *>(name);
        for (QAction *one : actions) {
            const auto *owner = qobject_cast<QWidget *>(one->parent());
            if (one->isEnabled() && owner && owner->isVisible())
                return one;
            if (one->isEnabled())
                action = one;
        }
    }
    return action;
}

bool Stage::perform(const Step &step)
{
    QObject *target = find(step.target);
    if (!target)
        return false;
    switch (step.value.typeId()) {
    case QMetaType::UnknownType:
        return press(target);
    case QMetaType::Int:
        return choose(target, step.value.toInt());
    case QMetaType::QVariantList:
        return select(target, step.value.toList());
    case QMetaType::QPoint:
        return edit(target, step.value.toPoint());
    default:
        return type(target, step.value.toString());
    }
}

void Stage::clear()
{
    const QWidgetList widgets = over();
    for (QWidget *widget : widgets) {
        if (auto *dialog = qobject_cast<QDialog *>(widget))
            dialog->reject();
        else
            widget->close();
    }
    // A notice tells of the scene that made it; failures would stay for ever.
    const auto closers = m_window.findChildren<QAbstractButton *>(QStringLiteral("toastClose"));
    for (QAbstractButton *closer : closers)
        closer->click();
}

QPixmap Stage::picture() const
{
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    const QWidgetList widgets = over();
    for (QWidget *widget : widgets) {
        if (!widget->isModal()) {
            painter.drawPixmap(widget->pos() - m_window.pos(), widget->grab());
            continue;
        }
        painter.fillRect(m_window.rect(), QColor(0, 0, 0, shade));
        const QPixmap dialog = framed(widget);
        QRect place({0, 0}, dialog.deviceIndependentSize().toSize());
        place.moveCenter(m_window.rect().center());
        painter.drawPixmap(place.topLeft(), dialog);
    }
    return picture;
}

} // namespace muster::app
