// SPDX-License-Identifier: GPL-3.0-or-later
// Actions as all pages make them. GUI thread.
#pragma once

#include <QAction>
#include <QKeySequence>

namespace muster::gui {

/// Belongs to \a owner; whoever adds it to a widget gives it the place where its shortcut works: there and in what is
/// inside. \a iconName may be empty.
[[nodiscard]] QAction *newAction(QObject *owner, const QString &name, const QString &text,
                                 const QString &iconName, const QKeySequence &keys);

} // namespace muster::gui
