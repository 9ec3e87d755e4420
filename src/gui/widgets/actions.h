// SPDX-License-Identifier: GPL-3.0-or-later
// Actions as all pages make them. GUI thread.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace muster::gui {

/// Belongs to \a owner; whoever adds it to a widget gives it the place where its shortcut works: wherever the keyboard is
/// in the window, while that widget is seen and no dialog is open. \a iconName may be empty. Mnemonics are for menus:
/// buttons show the text without.
[[nodiscard]] QAction *newAction(QObject *owner, const QString &name, const QString &text,
                                 const QString &iconName, const QKeySequence &keys);

/// A push button that does what an action does, and looks as it says.
[[nodiscard]] QPushButton *buttonFor(QAction *action, QWidget *parent = nullptr);

/// A button where it stands in the order of importance.
struct ActionButton
{
    QPointer<QAction> action;
    QAbstractButton *button;
};

/// A button without a name yet that shows the actions for which there is no room.
[[nodiscard]] QToolButton *overflowButton(QWidget *parent = nullptr);

/// Shows as many of \a buttons as there is \a room for, and \a overflow with the rest in its menu if there is any. Every
/// button needs \a gap beside it.
void showWhatFits(const QList<ActionButton> &buttons, QToolButton *overflow, int room, int gap);

/// Gives each a letter of its own in the menus in which they stand, as long as there is one: one of its text, or in another
/// script one of its name behind it, as in "खोलें (O)".
void giveMnemonics(const QList<QAction *> &actions);

} // namespace muster::gui
