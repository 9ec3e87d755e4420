// SPDX-License-Identifier: GPL-3.0-or-later
// Quiet buttons for what can be done with something, in one line: what does not fit goes into a menu at its end. Object
// names: "do:" and the action's name, "moreToDo". GUI thread.
#pragma once

#include "gui/widgets/actions.h"

#include <QHBoxLayout>

namespace muster::gui {

class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    /// The most important one first.
    void add(QAction *action);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QHBoxLayout *m_row;
    QToolButton *m_more;
    QList<ActionButton> m_buttons;
};

} // namespace muster::gui
