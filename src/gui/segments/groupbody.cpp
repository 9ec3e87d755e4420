// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/groupbody.h"

#include "gui/segments/groupcard.h"
#include "gui/segments/orderrow.h"
#include "gui/segments/rulerow.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

GroupBody::GroupBody(BuilderContext &context, bool onOrders, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_onOrders(onOrders)
    , m_layout(new QVBoxLayout(this))
    , m_empty(new QLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Space::s);
    m_layout->addWidget(m_empty);
    m_empty->setWordWrap(true);
    setLook(m_empty, Look::Muted);
    makeButtons();
}

void GroupBody::makeButtons()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(Space::xs);
    const auto add = [&](const QString &text, const QString &iconName, auto run) {
        auto *button = new QToolButton(this);
        button->setText(text);
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        setLook(button, Look::Quiet);
        line->addWidget(button);
        connect(button, &QToolButton::clicked, this, run);
        return button;
    };
    m_addRule = add(tr("Condition"), u"add"_s, [this] { m_context.commands.addRule(m_path); });
    m_addGroup = add(tr("Group"), u"group"_s, [this] { m_context.commands.addGroup(m_path); });
    if (!m_onOrders)
        m_addOrders =
                add(tr("Orders"), u"orders"_s, [this] { m_context.commands.addOrders(m_path); });
    line->addStretch();
    m_layout->addLayout(line);
}

void GroupBody::present(const NodePath &path, const rules::RuleGroup &group)
{
    m_path = path;
    matchRows(group.rules);
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->present(childOf(path, i), group.rules.at(i), wordBefore(i, group));
    m_shown = group.rules;
    m_empty->setVisible(group.rules.isEmpty());
    m_empty->setText(m_onOrders ? tr("Every order counts. Add a condition to count only some.")
                     : path.isEmpty() ? tr("No condition yet: everybody is in this segment.")
                                      : tr("An empty group is true of everybody."));
    m_addRule->setObjectName(nameOf("addRule", path));
    m_addGroup->setObjectName(nameOf("addGroup", path));
    const QString name = path.isEmpty() ? tr("the rule") : tr("group %1").arg(pathText(path));
    m_addRule->setAccessibleName(tr("Add a condition to %1").arg(name));
    m_addGroup->setAccessibleName(tr("Add a group to %1").arg(name));
    if (m_addOrders) {
        m_addOrders->setObjectName(nameOf("addOrders", path));
        m_addOrders->setAccessibleName(tr("Add an order condition to %1").arg(name));
    }
}

/// Keeps the rows at both ends whose nodes are the same, and those between that can show what is there now.
void GroupBody::matchRows(const QList<rules::RuleNode> &nodes)
{
    qsizetype first = 0;
    while (first < std::min(m_rows.size(), nodes.size()) && m_shown.at(first) == nodes.at(first))
        ++first;
    qsizetype last = 0;
    while (last < std::min(m_rows.size(), nodes.size()) - first &&
           m_shown.at(m_shown.size() - 1 - last) == nodes.at(nodes.size() - 1 - last))
        ++last;
    while (m_rows.size() > nodes.size())
        drop(first);
    const qsizetype missing = nodes.size() - m_rows.size();
    for (qsizetype i = 0; i < missing; ++i) {
        const qsizetype at = m_rows.size() - last;
        m_rows.insert(at, nullptr);
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (m_rows.at(i) && m_rows.at(i)->fits(nodes.at(i)))
            continue;
        if (m_rows.at(i)) {
            drop(i);
            m_rows.insert(i, nullptr);
        }
        m_rows[i] = makeRow(nodes.at(i));
        Q_EMIT rowMade(m_rows.at(i));
        m_layout->insertWidget(static_cast<int>(i), m_rows.at(i));
        m_rows.at(i)->setVisible(true);
    }
}

void GroupBody::drop(qsizetype index)
{
    NodeWidget *row = m_rows.takeAt(index);
    if (!row)
        return;
    m_layout->removeWidget(row);
    row->hide();
    row->setParent(nullptr);
    row->deleteLater();
}

NodeWidget *GroupBody::makeRow(const rules::RuleNode &node)
{
    NodeWidget *row = nullptr;
    if (std::holds_alternative<rules::RuleGroup>(node.item)) {
        auto *card = new GroupCard(m_context, m_onOrders, this);
        connect(card->body(), &GroupBody::rowMade, this, &GroupBody::rowMade);
        row = card;
    } else if (std::holds_alternative<rules::OrderRule>(node.item)) {
        auto *orders = new OrderRow(m_context, this);
        connect(orders->body(), &GroupBody::rowMade, this, &GroupBody::rowMade);
        row = orders;
    } else {
        row = new RuleRow(m_context, m_onOrders, this);
    }
    return row;
}

QString GroupBody::wordBefore(qsizetype index, const rules::RuleGroup &group) const
{
    if (index == 0)
        return m_path.isEmpty() ? tr("Where", "before the first condition") : QString();
    return group.combinator == rules::Combinator::And ? tr("and") : tr("or");
}

QWidget *GroupBody::addButton() const
{
    return m_addRule;
}

DropPlace GroupBody::dropPlace(const QPoint &global) const
{
    const QPoint at = mapFromGlobal(global);
    const auto lineAt = [this](int y) {
        return QRect(mapToGlobal(QPoint(0, y - 1)), QSize(width(), 3));
    };
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const NodeWidget *row = m_rows.at(i);
        const QRect place = row->geometry();
        const GroupBody *inner = row->isCollapsed() ? nullptr : row->body();
        if (inner && place.contains(QPoint(place.center().x(), at.y()))) {
            const int innerTop = inner->mapTo(this, QPoint(0, 0)).y();
            if (at.y() >= innerTop - Space::s && at.y() < place.bottom() - Space::s)
                return inner->dropPlace(global);
        }
        if (at.y() < place.center().y())
            return {m_path, i, lineAt(place.top() - Space::xs)};
    }
    const int bottom = m_rows.isEmpty() ? 0 : m_rows.constLast()->geometry().bottom() + Space::xs;
    return {m_path, m_rows.size(), lineAt(bottom)};
}

} // namespace muster::gui
