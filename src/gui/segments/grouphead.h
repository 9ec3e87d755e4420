// SPDX-License-Identifier: GPL-3.0-or-later
// How a group joins its conditions: all, any, and whether the opposite is meant. GUI thread.
#pragma once

#include "gui/segments/nodewidget.h"

namespace muster::gui {

class GroupHead : public QWidget
{
    Q_OBJECT

public:
    GroupHead(RuleCommands &commands, QWidget *parent);
    void present(const NodePath &path, const rules::RuleGroup &group, bool onOrders);
    [[nodiscard]] QWidget *first() const;

private:
    void send();

    RuleCommands &m_commands;
    NodePath m_path;
    QToolButton *m_all;
    QToolButton *m_any;
    QToolButton *m_not;
    QLabel *m_word;
};

} // namespace muster::gui
