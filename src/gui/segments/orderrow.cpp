// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/orderrow.h"

#include "gui/segments/fieldpicker.h"
#include "gui/segments/grouphead.h"
#include "gui/segments/rulerow.h"
#include "gui/segments/valueeditor.h"
#include "gui/theme/theme.h"
#include "gui/widgets/flowlayout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>

using namespace Qt::StringLiterals;

namespace muster::gui {

using rules::Aggregate;
using rules::Field;
using rules::FieldType;
using rules::MatchMode;
using rules::OrderAggregate;
using rules::OrderMatch;
using rules::OrderRule;

namespace {

const QString figurePrefix = u"figure:"_s;

QString matchLabel(MatchMode mode)
{
    switch (mode) {
    case MatchMode::All:
        return OrderRow::tr("all of the");
    case MatchMode::Some:
        return OrderRow::tr("any of the");
    case MatchMode::None:
        return OrderRow::tr("none of the");
    case MatchMode::AtLeast:
        return OrderRow::tr("at least");
    case MatchMode::AtMost:
        return OrderRow::tr("at most");
    case MatchMode::Exactly:
        return OrderRow::tr("exactly");
    }
    return {};
}

QString figureLabel(Aggregate function)
{
    switch (function) {
    case Aggregate::Count:
        return OrderRow::tr("the number");
    case Aggregate::Sum:
        return OrderRow::tr("the sum of");
    case Aggregate::Average:
        return OrderRow::tr("the average of");
    case Aggregate::Minimum:
        return OrderRow::tr("the smallest");
    case Aggregate::Maximum:
        return OrderRow::tr("the largest");
    }
    return {};
}

/// What such a figure can be of.
bool canBeOf(Aggregate function, const Field &field)
{
    const bool isEnd = function == Aggregate::Minimum || function == Aggregate::Maximum;
    return field.type == FieldType::Money || (isEnd && field.type == FieldType::Date);
}

} // namespace

OrderRow::OrderRow(BuilderContext &context, QWidget *parent)
    : NodeWidget(context, parent)
{
    auto *content = new QWidget(this);
    makeLine(content);
    m_summary = new QLabel(content);
    m_summary->setWordWrap(true);
    m_summary->hide();
    content->layout()->addWidget(m_summary);
    setContent(content);
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, Space::xs, 0, 0);
    column->setSpacing(Space::s);
    m_head = new GroupHead(context.commands, inside);
    m_body = new GroupBody(context, true, inside);
    column->addWidget(m_head);
    column->addWidget(m_body);
    m_edge = new DepthEdge(inside, this);
    addBelow(m_edge);
    connect(m_fold, &FoldButton::toggled, this, &OrderRow::setCollapsed);
}

void OrderRow::makeLine(QWidget *content)
{
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::xs);
    m_fold = new FoldButton(content);
    auto *flow = new QWidget(content);
    m_layout = new FlowLayout(Space::s, flow);
    m_mode = new QComboBox(flow);
    m_count = new QLineEdit(flow);
    m_of = new QComboBox(flow);
    m_orders = new QLabel(flow);
    m_operator = new QComboBox(flow);
    for (QWidget *widget : QList<QWidget *>{m_mode, m_count, m_of, m_orders, m_operator})
        m_layout->addWidget(widget);
    for (QComboBox *box : {m_mode, m_of, m_operator})
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_mode->setMaxVisibleItems(12);
    m_count->setFixedWidth(64);
    m_count->setValidator(
            new QRegularExpressionValidator(QRegularExpression(u"[0-9]{0,6}"_s), m_count));
    m_orders->setMinimumHeight(m_count->sizeHint().height());
    leaveUndoToDocument(m_count);
    for (const MatchMode mode : {MatchMode::AtLeast, MatchMode::AtMost, MatchMode::Exactly,
                                 MatchMode::Some, MatchMode::All, MatchMode::None})
        m_mode->addItem(matchLabel(mode), rules::matchModeName(mode));
    m_mode->insertSeparator(m_mode->count());
    for (const Aggregate function : rules::allAggregates())
        m_mode->addItem(figureLabel(function), figurePrefix + rules::aggregateName(function));
    line->addWidget(m_fold, 0, Qt::AlignTop);
    line->addWidget(flow, 1);
    connect(m_mode, &QComboBox::activated, this,
            [this](int index) { modeChosen(m_mode->itemData(index).toString()); });
    connect(m_count, &QLineEdit::textEdited, this, &OrderRow::countEdited);
    // What was left empty shows again what counts.
    connect(m_count, &QLineEdit::editingFinished, this, [this] {
        if (const auto *match = std::get_if<OrderMatch>(&m_rule.condition))
            m_count->setText(QString::number(match->threshold));
    });
    connect(m_of, &QComboBox::activated, this, [this](int index) {
        OrderAggregate figure = std::get<OrderAggregate>(m_rule.condition);
        figure.of = m_of->itemData(index).toString();
        figureChanged(figure, {});
    });
    connect(m_operator, &QComboBox::activated, this, [this](int index) {
        OrderAggregate figure = std::get<OrderAggregate>(m_rule.condition);
        figure.op = m_operator->itemData(index).toString();
        figureChanged(figure, {});
    });
}

bool OrderRow::fits(const rules::RuleNode &node) const
{
    return std::holds_alternative<OrderRule>(node.item);
}

QString OrderRow::spokenName() const
{
    return tr("order condition %1").arg(pathText(path()));
}

void OrderRow::showNode(const rules::RuleNode &node)
{
    m_rule = std::get<OrderRule>(node.item);
    const QString name = spokenName();
    nameBox(m_mode, nameOf("mode", path()), tr("What is looked at, %1").arg(name));
    m_count->setObjectName(nameOf("value", path()));
    m_count->setAccessibleName(tr("Number of orders, %1").arg(name));
    nameBox(m_of, nameOf("of", path()), tr("Of what, %1").arg(name));
    nameBox(m_operator, nameOf("operator", path()), tr("Operator of %1").arg(name));
    m_fold->setNames(path(), name);
    if (const auto *match = std::get_if<OrderMatch>(&m_rule.condition))
        showMatch(*match);
    else
        showFigure(std::get<OrderAggregate>(m_rule.condition));
    m_head->present(path(), m_rule.where, true);
    m_head->setVisible(m_rule.where.rules.size() > 1 || m_rule.where.negated);
    m_body->present(path(), m_rule.where);
    m_edge->setEnabled(!isLockedHere());
    m_edge->setDepth(path().size() - 1);
    if (isCollapsed())
        m_summary->setText(summaryOf(context(), node));
}

void OrderRow::showMatch(const OrderMatch &match)
{
    dropEditor();
    m_mode->setCurrentIndex(m_mode->findData(rules::matchModeName(match.mode)));
    const bool counts = rules::hasThreshold(match.mode);
    m_count->setVisible(counts);
    if (counts && (m_count->text().isEmpty() || m_count->text().toLongLong() != match.threshold))
        m_count->setText(QString::number(match.threshold));
    m_of->hide();
    m_operator->hide();
    m_orders->setText(
            m_rule.where.rules.isEmpty()
                    ? (counts && match.threshold == 1 ? tr("order") : tr("orders"))
                    : (counts && match.threshold == 1 ? tr("order where") : tr("orders where")));
}

Field OrderRow::fieldOf(const OrderAggregate &figure) const
{
    if (figure.function == Aggregate::Count)
        return Field{u"count"_s, FieldType::Whole, {}, false, {}};
    const auto field = context().document.catalogue().orderField(figure.of);
    return field ? *field : Field{figure.of, FieldType::Money, {}, false, {}};
}

void OrderRow::showFigure(const OrderAggregate &figure)
{
    const rules::FieldCatalogue &catalogue = context().document.catalogue();
    m_mode->setCurrentIndex(m_mode->findData(figurePrefix + rules::aggregateName(figure.function)));
    m_count->hide();
    m_of->setVisible(figure.function != Aggregate::Count);
    m_of->clear();
    for (const Field &field : catalogue.orderFields()) {
        if (canBeOf(figure.function, field))
            m_of->addItem(catalogue.label(field), field.name);
    }
    const Field field = fieldOf(figure);
    if (m_of->findData(field.name) < 0 && figure.function != Aggregate::Count)
        m_of->addItem(figure.of, figure.of);
    m_of->setCurrentIndex(m_of->findData(field.name));
    m_orders->setText(m_rule.where.rules.isEmpty() ? tr("of all orders")
                                                   : tr("of the orders below"));
    m_operator->show();
    offerOperators(m_operator, figureOperators(field.type), field.type, figure.op);
    showEditor(field, figure);
}

void OrderRow::dropEditor()
{
    m_editorOf.clear();
    if (!m_editor)
        return;
    m_layout->removeWidget(m_editor);
    m_editor->hide();
    m_editor->disconnect(this);
    m_editor->setParent(nullptr);
    m_editor->deleteLater();
    m_editor = nullptr;
}

void OrderRow::showEditor(const Field &field, const OrderAggregate &figure)
{
    const auto op = rules::operatorFromName(figure.op);
    const QString wanted = op ? u"%1 %2 %3"_s.arg(field.name)
                                           .arg(static_cast<int>(field.type))
                                           .arg(static_cast<int>(valueKindOf(field.type, *op)))
                              : QString();
    if (wanted != m_editorOf) {
        dropEditor();
        m_editorOf = wanted;
        m_editor = wanted.isEmpty() ? nullptr
                                    : makeValueEditor({field, *op, context().formats, nullptr},
                                                      m_mode->parentWidget());
        if (m_editor) {
            m_layout->addWidget(m_editor);
            m_editor->show();
            connect(m_editor, &ValueEditor::edited, this, [this](const QJsonValue &value) {
                OrderAggregate changed = std::get<OrderAggregate>(m_rule.condition);
                changed.value = value;
                figureChanged(changed, u"value"_s);
            });
        }
    }
    if (!m_editor)
        return;
    // The field of the number of orders has this name already.
    m_editor->setNames(nameOf("figure", path()), tr("Value of %1").arg(spokenName()));
    m_editor->setValue(figure.value);
}

QWidget *OrderRow::part(RowPart part) const
{
    switch (part) {
    case RowPart::Handle:
        return NodeWidget::part(part);
    case RowPart::Field:
        return m_mode;
    case RowPart::Operator:
        return m_operator->isVisibleTo(this) ? m_operator : m_mode;
    case RowPart::Value:
        if (m_editor)
            return m_editor;
        return m_count->isVisibleTo(this) ? static_cast<QWidget *>(m_count) : m_mode;
    }
    return m_mode;
}

RowPart OrderRow::partOf(const QWidget *focused) const
{
    if (focused == m_mode)
        return RowPart::Field;
    if (focused == m_operator)
        return RowPart::Operator;
    return focused == m_count || (m_editor && m_editor->isAncestorOf(focused)) ? RowPart::Value
                                                                               : RowPart::Handle;
}

void OrderRow::setCollapsed(bool collapsed)
{
    m_fold->setCollapsed(collapsed);
    m_edge->setVisible(!collapsed);
    m_mode->parentWidget()->setVisible(!collapsed);
    m_summary->setVisible(collapsed);
    if (const rules::RuleNode *node = nodeAt(context().document.tree(), path()); node && collapsed)
        m_summary->setText(summaryOf(context(), *node));
}

void OrderRow::modeChosen(const QString &mode)
{
    OrderRule rule = m_rule;
    const auto *match = std::get_if<OrderMatch>(&m_rule.condition);
    const auto *figure = std::get_if<OrderAggregate>(&m_rule.condition);
    const auto function = rules::aggregateFromName(mode.mid(figurePrefix.size()));
    if (!mode.startsWith(figurePrefix)) {
        OrderMatch after{*rules::matchModeFromName(mode), 0};
        if (rules::hasThreshold(after.mode)) {
            const bool had = match && rules::hasThreshold(match->mode);
            const bool counted = figure && figure->function == Aggregate::Count;
            after.threshold = had       ? match->threshold
                              : counted ? std::max<qint64>(figure->value.toInteger(1), 0)
                                        : 1;
        }
        rule.condition = after;
    } else if (function) {
        OrderAggregate after;
        after.function = *function;
        after.of = *function == Aggregate::Count ? QString() : u"amount"_s;
        after.op = rules::operatorName(rules::Operator::GreaterOrEqual);
        after.value = *function == Aggregate::Count && match ? QJsonValue(match->threshold)
                                                             : QJsonValue(QString());
        if (figure && fieldOf(*figure).type == fieldOf(after).type) {
            after.op = figure->op;
            after.value = figure->value;
            if (*function != Aggregate::Count && canBeOf(*function, fieldOf(*figure)))
                after.of = figure->of;
        }
        rule.condition = after;
    }
    const NodePath at = path();
    send(rule, {});
    Q_EMIT context().commands.focusWanted(at, RowPart::Value);
}

void OrderRow::countEdited(const QString &text)
{
    const auto *match = std::get_if<OrderMatch>(&m_rule.condition);
    if (!match || text.isEmpty())
        return;
    OrderRule rule = m_rule;
    rule.condition = OrderMatch{match->mode, text.toLongLong()};
    send(rule, u"count"_s);
}

void OrderRow::figureChanged(const OrderAggregate &figure, const QString &field)
{
    OrderRule rule = m_rule;
    OrderAggregate after = figure;
    const auto op = rules::operatorFromName(figure.op);
    const Field of = fieldOf(figure);
    const Field before = fieldOf(std::get<OrderAggregate>(m_rule.condition));
    const auto opBefore = rules::operatorFromName(std::get<OrderAggregate>(m_rule.condition).op);
    if (field.isEmpty() && of.type != before.type) {
        after.op = rules::operatorName(firstOperator(of.type));
        after.value = firstValue(of, firstOperator(of.type));
    } else if (field.isEmpty() && op && opBefore &&
               valueKindOf(of.type, *op) != valueKindOf(before.type, *opBefore)) {
        after.value = fittedValue(figure.value, of, *op);
    }
    rule.condition = after;
    send(rule, field);
}

void OrderRow::send(const OrderRule &rule, const QString &field)
{
    context().commands.replace(path(), rules::RuleNode{rule}, field, tr("Edit order condition"));
}

} // namespace muster::gui
