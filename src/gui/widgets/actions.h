// SPDX-License-Identifier: GPL-3.0-or-later
// Actions as all pages make them. GUI thread.
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QPushButton>

namespace muster::gui {

/// Belongs to \a owner; whoever adds it to a widget gives it the place where its shortcut works: wherever the keyboard is
/// in the window, while that widget is seen and no dialog is open. \a iconName may be empty. Mnemonics are for menus:
/// buttons show the text without.
[[nodiscard]] QAction *newAction(QObject *owner, const QString &name, const QString &text,
                                 const QString &iconName, const QKeySequence &keys);

/// A push button that does what an action does, and looks as it says.
[[nodiscard]] QPushButton *buttonFor(QAction *action, QWidget *parent = nullptr);

/// Gives each a letter of its own in the menus in which they stand, as long as there is one: one of its text, or in another
/// script one of its name behind it, as in "खोलें (O)".
void giveMnemonics(const QList<QAction *> &actions);

} // namespace muster::gui
