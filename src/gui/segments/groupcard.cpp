// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/groupcard.h"

#include "gui/segments/grouphead.h"
#include "gui/segments/rulefields.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

QString summaryOf(const BuilderContext &context, const rules::RuleNode &node)
{
    rules::RuleGroup alone;
    alone.rules.append(node);
    return rules::describe(rules::meaningOf(alone), context.document.catalogue(),
                           wordStyle(context.formats));
}

DepthEdge::DepthEdge(QWidget *content, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Space::l, 0, 0, Space::xs);
    layout->addWidget(content);
}

void DepthEdge::setDepth(qsizetype depth)
{
    m_depth = depth;
    update();
}

void DepthEdge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QList<QColor> &colors = tokens(palette()).series;
    if (!colors.isEmpty())
        painter.setBrush(colors.at(m_depth % colors.size()));
    painter.drawRoundedRect(QRectF(3, 0, 3, height()), 1.5, 1.5);
}

FoldButton::FoldButton(QWidget *parent)
    : QWidget(parent)
    , m_button(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_button);
    m_button->setFocusPolicy(Qt::TabFocus);
    setLook(m_button, Look::Quiet);
    setCollapsed(false);
    connect(m_button, &QToolButton::clicked, this, [this] { Q_EMIT toggled(!m_collapsed); });
}

void FoldButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    m_button->setIcon(icon(collapsed ? u"chevron-right"_s : u"chevron-down"_s));
    m_button->setToolTip(collapsed ? tr("Show the conditions") : tr("Fold the conditions away"));
}

void FoldButton::setNames(const NodePath &path, const QString &spoken)
{
    m_button->setObjectName(nameOf("fold", path));
    m_button->setAccessibleName(tr("Fold %1").arg(spoken));
}

GroupCard::GroupCard(BuilderContext &context, bool onOrders, QWidget *parent)
    : NodeWidget(context, parent)
    , m_onOrders(onOrders)
{
    auto *content = new QWidget(this);
    auto *line = new QHBoxLayout(content);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::xs);
    m_fold = new FoldButton(content);
    m_head = new GroupHead(context.commands, content);
    m_summary = new QLabel(content);
    m_summary->setWordWrap(true);
    m_summary->hide();
    line->addWidget(m_fold, 0, Qt::AlignTop);
    line->addWidget(m_head, 1);
    line->addWidget(m_summary, 1);
    setContent(content);
    m_body = new GroupBody(context, onOrders, this);
    m_edge = new DepthEdge(m_body, this);
    addBelow(m_edge);
    connect(m_fold, &FoldButton::toggled, this, &GroupCard::setCollapsed);
}

bool GroupCard::fits(const rules::RuleNode &node) const
{
    return std::holds_alternative<rules::RuleGroup>(node.item);
}

void GroupCard::showNode(const rules::RuleNode &node)
{
    const auto &group = std::get<rules::RuleGroup>(node.item);
    m_head->present(path(), group, m_onOrders);
    m_fold->setNames(path(), spokenName());
    m_body->present(path(), group);
    m_body->setEnabled(!isLockedHere());
    m_edge->setDepth(path().size() - 1);
    if (isCollapsed())
        m_summary->setText(summaryOf(context(), node));
}

QWidget *GroupCard::part(RowPart part) const
{
    return part == RowPart::Handle ? NodeWidget::part(part) : m_head->first();
}

void GroupCard::setCollapsed(bool collapsed)
{
    m_fold->setCollapsed(collapsed);
    m_edge->setVisible(!collapsed);
    m_head->setVisible(!collapsed);
    m_summary->setVisible(collapsed);
    if (const rules::RuleNode *node = nodeAt(context().document.tree(), path()); node && collapsed)
        m_summary->setText(summaryOf(context(), *node));
}

QString GroupCard::spokenName() const
{
    return tr("group %1").arg(pathText(path()));
}

} // namespace muster::gui
