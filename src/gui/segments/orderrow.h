// SPDX-License-Identifier: GPL-3.0-or-later
// A condition on a customer's orders: so many orders, or a figure over them, and the group of conditions on one order. See
// nodewidget.h.
#pragma once

#include "gui/segments/groupcard.h"
#include "gui/segments/rulefields.h"

class QComboBox;
class QLineEdit;

namespace muster::gui {

class FlowLayout;
class ValueEditor;

class OrderRow : public NodeWidget
{
    Q_OBJECT

public:
    OrderRow(BuilderContext &context, QWidget *parent);

    [[nodiscard]] bool fits(const rules::RuleNode &node) const override;
    [[nodiscard]] QWidget *part(RowPart part) const override;
    [[nodiscard]] RowPart partOf(const QWidget *focused) const override;
    [[nodiscard]] GroupBody *body() const override { return m_body; }
    void setCollapsed(bool collapsed) override;
    [[nodiscard]] bool isCollapsed() const override { return m_fold->isCollapsed(); }

protected:
    void showNode(const rules::RuleNode &node) override;
    [[nodiscard]] QString spokenName() const override;

private:
    void makeLine(QWidget *content);
    void showMatch(const rules::OrderMatch &match);
    void showFigure(const rules::OrderAggregate &figure);
    void showEditor(const rules::Field &field, const rules::OrderAggregate &figure);
    void dropEditor();
    [[nodiscard]] rules::Field fieldOf(const rules::OrderAggregate &figure) const;
    void modeChosen(const QString &mode);
    void countEdited(const QString &text);
    void figureChanged(const rules::OrderAggregate &figure, const QString &field);
    void send(const rules::OrderRule &rule, const QString &field);

    rules::OrderRule m_rule;
    QString m_editorOf;
    FoldButton *m_fold = nullptr;
    FlowLayout *m_layout = nullptr;
    QComboBox *m_mode = nullptr;
    QLineEdit *m_count = nullptr;
    QComboBox *m_of = nullptr;
    QLabel *m_orders = nullptr;
    QComboBox *m_operator = nullptr;
    ValueEditor *m_editor = nullptr;
    GroupHead *m_head;
    QLabel *m_summary;
    GroupBody *m_body;
    DepthEdge *m_edge;
};

} // namespace muster::gui
