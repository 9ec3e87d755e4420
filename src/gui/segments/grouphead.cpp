// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/grouphead.h"

#include "gui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace muster::gui {

GroupHead::GroupHead(RuleCommands &commands, QWidget *parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_all(new QToolButton(this))
    , m_any(new QToolButton(this))
    , m_not(new QToolButton(this))
    , m_word(new QLabel(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::xs);
    for (QToolButton *button : {m_not, m_all, m_any}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::TabFocus);
        setLook(button, Look::Chip);
        layout->addWidget(button);
    }
    layout->addWidget(m_word, 1);
    m_word->setWordWrap(true); // rather than make every rule wide
    setLook(m_word, Look::Muted);
    m_not->setText(tr("Not"));
    m_not->setToolTip(tr("Turn the group into its opposite"));
    m_all->setText(tr("All"));
    m_all->setToolTip(tr("Every condition has to be true (and)"));
    m_any->setText(tr("Any"));
    m_any->setToolTip(tr("One true condition is enough (or)"));
    auto *choice = new QButtonGroup(this);
    choice->addButton(m_all);
    choice->addButton(m_any);
    for (const QToolButton *button : {m_not, m_all, m_any})
        connect(button, &QToolButton::clicked, this, &GroupHead::send);
}

void GroupHead::present(const NodePath &path, const rules::RuleGroup &group, bool onOrders)
{
    m_path = path;
    m_all->setObjectName(nameOf("all", path));
    m_any->setObjectName(nameOf("any", path));
    m_not->setObjectName(nameOf("not", path));
    const QString name = path.isEmpty() ? tr("the whole rule") : tr("group %1").arg(pathText(path));
    m_all->setAccessibleName(tr("All conditions of %1").arg(name));
    m_any->setAccessibleName(tr("Any condition of %1").arg(name));
    m_not->setAccessibleName(tr("Not %1").arg(name));
    const bool isAll = group.combinator == rules::Combinator::And;
    if (onOrders)
        m_word->setText(isAll ? tr("of these are true of the same order", "all")
                              : tr("of these are true of the same order", "any"));
    else
        m_word->setText(isAll ? tr("of these are true", "all") : tr("of these are true", "any"));
    (isAll ? m_all : m_any)->setChecked(true);
    m_not->setChecked(group.negated);
}

QWidget *GroupHead::first() const
{
    return m_all->isChecked() ? m_all : m_any;
}

void GroupHead::send()
{
    m_commands.setHead(m_path, m_any->isChecked() ? rules::Combinator::Or : rules::Combinator::And,
                       m_not->isChecked());
}

} // namespace muster::gui
