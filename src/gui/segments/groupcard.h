// SPDX-License-Identifier: GPL-3.0-or-later
// A group inside another one: a card that shows by the colour of its edge how deep it is. See nodewidget.h.
#pragma once

#include "gui/segments/groupbody.h"

namespace muster::gui {

class GroupHead;

/// The coloured edge of what is nested.
class DepthEdge : public QWidget
{
public:
    DepthEdge(QWidget *content, QWidget *parent);
    void setDepth(qsizetype depth);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qsizetype m_depth = 0;
};

/// A button that folds and unfolds.
class FoldButton : public QWidget
{
    Q_OBJECT

public:
    explicit FoldButton(QWidget *parent);
    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setNames(const NodePath &path, const QString &spoken);

Q_SIGNALS:
    void toggled(bool collapsed);

private:
    QToolButton *m_button;
    bool m_collapsed = false;
};

class GroupCard : public NodeWidget
{
    Q_OBJECT

public:
    GroupCard(BuilderContext &context, bool onOrders, QWidget *parent);

    [[nodiscard]] bool fits(const rules::RuleNode &node) const override;
    [[nodiscard]] QWidget *part(RowPart part) const override;
    [[nodiscard]] GroupBody *body() const override { return m_body; }
    void setCollapsed(bool collapsed) override;
    [[nodiscard]] bool isCollapsed() const override { return m_fold->isCollapsed(); }

protected:
    void showNode(const rules::RuleNode &node) override;
    [[nodiscard]] QString spokenName() const override;

private:
    bool m_onOrders;
    FoldButton *m_fold;
    GroupHead *m_head;
    QLabel *m_summary;
    GroupBody *m_body;
    DepthEdge *m_edge;
};

/// The node in words, for when it is folded.
[[nodiscard]] QString summaryOf(const BuilderContext &context, const rules::RuleNode &node);

} // namespace muster::gui
