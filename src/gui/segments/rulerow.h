// SPDX-License-Identifier: GPL-3.0-or-later
// A condition in the builder: field, operator, value. See nodewidget.h.
#pragma once

#include "gui/segments/nodewidget.h"
#include "gui/segments/rulefields.h"

class QComboBox;

namespace muster::gui {

class FieldPicker;
class FlowLayout;
class ValueEditor;

/// Fills a box with operators in words; an unknown \a current is shown as it is written.
void offerOperators(QComboBox *box, const QList<rules::Operator> &operators, rules::FieldType type,
                    const QString &current);

class RuleRow : public NodeWidget
{
    Q_OBJECT

public:
    RuleRow(BuilderContext &context, bool onOrders, QWidget *parent);

    [[nodiscard]] bool fits(const rules::RuleNode &node) const override;
    [[nodiscard]] QWidget *part(RowPart part) const override;
    [[nodiscard]] RowPart partOf(const QWidget *focused) const override;

protected:
    void showNode(const rules::RuleNode &node) override;

private:
    [[nodiscard]] std::optional<rules::Field> field(const QString &name) const;
    void fieldChosen(const QString &name);
    void operatorChosen(int index);
    void valueEdited(const QJsonValue &value);
    void showEditor(const std::optional<rules::Field> &field);

    bool m_onOrders;
    rules::Rule m_rule;
    QString m_editorOf; ///< field and operator that the editor was made for
    FlowLayout *m_layout;
    FieldPicker *m_picker;
    QComboBox *m_operator;
    ValueEditor *m_editor = nullptr;
};

} // namespace muster::gui
