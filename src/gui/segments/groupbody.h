// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of one group below each other, and the buttons to add more. Rows whose conditions did not change stay as
// they are, so that nothing flickers and the keyboard stays where it is. GUI thread.
#pragma once

#include "gui/segments/nodewidget.h"

namespace muster::gui {

/// Where something that is dragged would go.
struct DropPlace
{
    NodePath group;
    qsizetype index = 0;
    QRect line; ///< global
};

class GroupBody : public QWidget
{
    Q_OBJECT

public:
    GroupBody(BuilderContext &context, bool onOrders, QWidget *parent);

    void present(const NodePath &path, const rules::RuleGroup &group);
    [[nodiscard]] const NodePath &path() const { return m_path; }
    [[nodiscard]] const QList<NodeWidget *> &rows() const { return m_rows; }
    [[nodiscard]] DropPlace dropPlace(const QPoint &global) const;
    [[nodiscard]] QWidget *addButton() const;

Q_SIGNALS:
    void rowMade(muster::gui::NodeWidget *row);

private:
    [[nodiscard]] NodeWidget *makeRow(const rules::RuleNode &node);
    void matchRows(const QList<rules::RuleNode> &nodes);
    void drop(qsizetype index);
    [[nodiscard]] QString wordBefore(qsizetype index, const rules::RuleGroup &group) const;
    void makeButtons();

    BuilderContext &m_context;
    bool m_onOrders;
    NodePath m_path;
    QList<rules::RuleNode> m_shown;
    QList<NodeWidget *> m_rows;
    QBoxLayout *m_layout;
    QLabel *m_empty;
    QToolButton *m_addRule = nullptr;
    QToolButton *m_addGroup = nullptr;
    QToolButton *m_addOrders = nullptr;
};

} // namespace muster::gui
