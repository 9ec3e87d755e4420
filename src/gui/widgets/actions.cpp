// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/actions.h"

#include "gui/theme/icons.h"

namespace muster::gui {

QAction *newAction(QObject *owner, const QString &name, const QString &text,
                   const QString &iconName, const QKeySequence &keys)
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, owner);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    return action;
}

} // namespace muster::gui
