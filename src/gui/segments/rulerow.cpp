// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/rulerow.h"

#include "gui/segments/fieldpicker.h"
#include "gui/segments/valueeditor.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace muster::gui {

using rules::Field;
using rules::Operator;
using rules::Rule;

void offerOperators(QComboBox *box, const QList<Operator> &operators, rules::FieldType type,
                    const QString &current)
{
    QStringList wanted;
    for (const Operator op : operators)
        wanted.append(rules::operatorName(op));
    const auto known = rules::operatorFromName(current);
    const QString name = known ? rules::operatorName(*known) : current;
    if (!wanted.contains(name) && !name.isEmpty())
        wanted.append(name);
    QStringList labels;
    for (const QString &one : std::as_const(wanted)) {
        const auto op = rules::operatorFromName(one);
        labels.append(op ? rules::operatorLabel(*op, type) : u"“%1”"_s.arg(one));
    }
    bool isSame = box->count() == wanted.size();
    for (int i = 0; isSame && i < box->count(); ++i)
        isSame = box->itemData(i) == wanted.at(i) && box->itemText(i) == labels.at(i);
    if (!isSame) {
        box->clear();
        for (qsizetype i = 0; i < wanted.size(); ++i)
            box->addItem(labels.at(i), wanted.at(i));
    }
    box->setCurrentIndex(static_cast<int>(wanted.indexOf(name)));
}

RuleRow::RuleRow(BuilderContext &context, bool onOrders, QWidget *parent)
    : NodeWidget(context, parent)
    , m_onOrders(onOrders)
{
    auto *content = new QWidget(this);
    m_layout = new FlowLayout(Space::s, content);
    m_picker = new FieldPicker(content);
    m_operator = new QComboBox(content);
    m_operator->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_operator->setMaxVisibleItems(16);
    m_layout->addWidget(m_picker);
    m_layout->addWidget(m_operator);
    setContent(content);
    m_picker->setFields(context.document.catalogue(), onOrders);
    connect(m_picker, &FieldPicker::chosen, this, &RuleRow::fieldChosen);
    connect(m_operator, &QComboBox::activated, this, &RuleRow::operatorChosen);
}

bool RuleRow::fits(const rules::RuleNode &node) const
{
    return std::holds_alternative<Rule>(node.item);
}

std::optional<Field> RuleRow::field(const QString &name) const
{
    const rules::FieldCatalogue &catalogue = context().document.catalogue();
    return m_onOrders ? catalogue.orderField(name) : catalogue.customerField(name);
}

void RuleRow::showNode(const rules::RuleNode &node)
{
    m_rule = std::get<Rule>(node.item);
    const auto found = field(m_rule.field);
    m_picker->setObjectName(nameOf("field", path()));
    m_picker->setAccessibleName(tr("Field of %1").arg(spokenName()));
    m_picker->setField(found ? found->name : m_rule.field);
    nameBox(m_operator, nameOf("operator", path()), tr("Operator of %1").arg(spokenName()));
    m_operator->setVisible(found.has_value());
    if (found)
        offerOperators(m_operator, rules::operatorsOf(found->type), found->type, m_rule.op);
    showEditor(found);
}

void RuleRow::showEditor(const std::optional<Field> &found)
{
    const auto op = rules::operatorFromName(m_rule.op);
    const QString wanted = found && op
                                   ? u"%1 %2 %3"_s.arg(found->name)
                                             .arg(static_cast<int>(found->type))
                                             .arg(static_cast<int>(valueKindOf(found->type, *op)))
                                   : QString();
    if (wanted != m_editorOf) {
        if (m_editor) {
            m_layout->removeWidget(m_editor);
            m_editor->hide();
            m_editor->disconnect(this);
            m_editor->setParent(nullptr);
            m_editor->deleteLater();
        }
        m_editorOf = wanted;
        m_editor =
                wanted.isEmpty()
                        ? nullptr
                        : makeValueEditor({*found, *op, context().formats, context().suggestions},
                                          m_picker->parentWidget());
        if (m_editor) {
            m_editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
            m_layout->addWidget(m_editor);
            m_editor->show();
            connect(m_editor, &ValueEditor::edited, this, &RuleRow::valueEdited);
        }
    }
    if (!m_editor)
        return;
    m_editor->setNames(nameOf("value", path()), tr("Value of %1").arg(spokenName()));
    m_editor->setValue(m_rule.value);
}

QWidget *RuleRow::part(RowPart part) const
{
    if (part == RowPart::Field)
        return m_picker;
    if (part == RowPart::Operator)
        return m_operator->isVisibleTo(this) ? static_cast<QWidget *>(m_operator) : m_picker;
    if (part == RowPart::Value)
        return m_editor ? static_cast<QWidget *>(m_editor) : m_picker;
    return NodeWidget::part(part);
}

RowPart RuleRow::partOf(const QWidget *focused) const
{
    if (focused == m_picker)
        return RowPart::Field;
    if (focused == m_operator)
        return RowPart::Operator;
    return m_editor && m_editor->isAncestorOf(focused) ? RowPart::Value : RowPart::Handle;
}

void RuleRow::fieldChosen(const QString &name)
{
    const auto after = field(name);
    const auto before = field(m_rule.field);
    if (!after)
        return;
    const Rule rule = withField(m_rule, before ? *before : Field(), *after);
    const NodePath at = path();
    context().commands.replace(at, rules::RuleNode{rule}, {}, tr("Choose field"));
    Q_EMIT context().commands.focusWanted(at, RowPart::Operator);
}

void RuleRow::operatorChosen(int index)
{
    const auto found = field(m_rule.field);
    const auto op = rules::operatorFromName(m_operator->itemData(index).toString());
    if (!found || !op)
        return;
    Rule rule = m_rule;
    const auto before = rules::operatorFromName(m_rule.op);
    rule.op = rules::operatorName(*op);
    if (!before || valueKindOf(found->type, *before) != valueKindOf(found->type, *op))
        rule.value = fittedValue(rule.value, *found, *op);
    context().commands.replace(path(), rules::RuleNode{rule}, {}, tr("Choose operator"));
}

void RuleRow::valueEdited(const QJsonValue &value)
{
    Rule rule = m_rule;
    rule.value = value;
    context().commands.replace(path(), rules::RuleNode{rule}, u"value"_s, tr("Edit value"));
}

} // namespace muster::gui
