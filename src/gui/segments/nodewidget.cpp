// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/nodewidget.h"

#include "gui/segments/rowhandle.h"
#include "gui/segments/unfinished.h"
#include "gui/theme/icons.h"
#include "gui/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int toolWidth = 28;

QToolButton *quietButton(QWidget *parent, const QString &iconName, const QString &toolTip)
{
    auto *button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::TabFocus);
    setLook(button, Look::Quiet);
    return button;
}

} // namespace

QString nameOf(const char *prefix, const NodePath &path)
{
    QString name = QString::fromLatin1(prefix);
    for (const int index : path)
        name += u"_%1"_s.arg(index + 1);
    return path.isEmpty() ? name + u"_root"_s : name;
}

NodeWidget::NodeWidget(BuilderContext &context, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_handle(new RowHandle(this))
    , m_word(new QLabel(this))
    , m_line(new QHBoxLayout)
    , m_column(new QVBoxLayout(this))
    , m_problem(new QLabel(this))
    , m_nearest(new QPushButton(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::xs);
    m_line->setSpacing(Space::s);
    m_column->addLayout(m_line);
    m_line->addWidget(m_handle, 0, Qt::AlignTop);
    m_line->addWidget(m_word, 0, Qt::AlignTop);
    setLook(m_word, Look::Muted);
    m_word->setMinimumHeight(m_handle->sizeHint().height());
    m_word->setFixedWidth(fontMetrics().horizontalAdvance(u"mmmm"_s));
    makeTools();
    auto *below = new QHBoxLayout;
    below->setContentsMargins(m_handle->sizeHint().width() + m_word->width() + 2 * Space::s, 0, 0,
                              0);
    below->addWidget(m_problem, 1);
    below->addWidget(m_nearest, 0, Qt::AlignTop);
    m_column->addLayout(below);
    m_problem->setWordWrap(true);
    setLook(m_nearest, Look::Link);
    m_problem->hide();
    m_nearest->hide();
    connect(m_handle, &RowHandle::keyPressed, this, &NodeWidget::handleKey);
    connect(m_handle, &RowHandle::dragMoved, this, &NodeWidget::dragMoved);
    connect(m_handle, &RowHandle::dropped, this, &NodeWidget::dropped);
    connect(m_handle, &RowHandle::dragCancelled, this, &NodeWidget::dragCancelled);
    connect(m_handle, &RowHandle::menuRequested, this, &NodeWidget::showMenu);
    connect(m_nearest, &QPushButton::clicked, this, [this] {
        const QList<rules::RuleProblem> problems = m_context.problems.value(m_path);
        if (!problems.isEmpty())
            m_context.commands.useNearest(problems.constFirst());
    });
}

void NodeWidget::makeTools()
{
    m_mute = quietButton(this, u"eye"_s, tr("Mute: leave it out without removing it"));
    m_more = quietButton(this, u"more"_s, tr("More actions"));
    m_remove = quietButton(this, u"close"_s, tr("Remove"));
    m_mute->setCheckable(true);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(0);
    for (QToolButton *button : {m_mute, m_more, m_remove}) {
        button->setFixedWidth(toolWidth);
        tools->addWidget(button, 0, Qt::AlignTop);
    }
    m_line->addLayout(tools);
    connect(m_mute, &QToolButton::clicked, this,
            [this] { m_context.commands.toggleMuted(m_path); });
    connect(m_more, &QToolButton::clicked, this, &NodeWidget::showMenu);
    connect(m_remove, &QToolButton::clicked, this, [this] { m_context.commands.remove(m_path); });
}

void NodeWidget::setContent(QWidget *content)
{
    m_content = content;
    m_line->insertWidget(2, content, 1);
}

void NodeWidget::addBelow(QWidget *widget)
{
    m_column->addWidget(widget);
}

void NodeWidget::present(const NodePath &path, const rules::RuleNode &node, const QString &word)
{
    m_path = path;
    m_isMuted = rules::isMuted(node);
    m_isLocked = isLocked(node);
    m_word->setText(word);
    setObjectName(nameOf("row", path));
    m_handle->setObjectName(nameOf("handle", path));
    m_mute->setObjectName(nameOf("mute", path));
    m_more->setObjectName(nameOf("more", path));
    m_remove->setObjectName(nameOf("remove", path));
    m_problem->setObjectName(nameOf("problem", path));
    m_nearest->setObjectName(nameOf("nearest", path));
    const QString name = spokenName();
    m_handle->setAccessibleName(name);
    m_mute->setAccessibleName(tr("Mute %1").arg(name));
    m_more->setAccessibleName(tr("More actions for %1").arg(name));
    m_remove->setAccessibleName(tr("Remove %1").arg(name));
    m_nearest->setAccessibleName(tr("Use the proposal for %1").arg(name));
    m_mute->setChecked(m_isMuted);
    m_mute->setIcon(icon(m_isMuted ? u"eye-off"_s : u"eye"_s));
    m_mute->setEnabled(!m_isLocked);
    m_remove->setEnabled(!m_isLocked);
    m_remove->setIcon(icon(m_isLocked ? u"lock"_s : u"close"_s));
    if (m_content)
        m_content->setEnabled(!m_isLocked && !m_isMuted);
    showNode(node);
    showProblems();
}

bool NodeWidget::isLockedHere() const
{
    return m_isLocked || m_isMuted;
}

QString NodeWidget::spokenName() const
{
    return tr("condition %1").arg(pathText(m_path));
}

QWidget *NodeWidget::part(RowPart) const
{
    return m_handle;
}

RowPart NodeWidget::partOf(const QWidget *) const
{
    return RowPart::Handle;
}

void NodeWidget::showProblems()
{
    const QList<rules::RuleProblem> problems = m_context.problems.value(m_path);
    const rules::RuleNode *node = nodeAt(m_context.document.tree(), m_path);
    m_problem->setVisible(!problems.isEmpty());
    if (problems.isEmpty() || !node) {
        m_nearest->hide();
        return;
    }
    const rules::RuleProblem &first = problems.constFirst();
    const bool isNew = isUnfinished(*node);
    const bool hasNearest = !first.nearest.isEmpty();
    setLook(m_problem, isNew ? Look::Muted : Look::Bad);
    const auto *rule = std::get_if<rules::Rule>(&node->item);
    if (isNew && rule && rule->field.isEmpty())
        m_problem->setText(tr("Choose a field."));
    else if (isNew)
        m_problem->setText(tr("Fill in a value."));
    else
        m_problem->setText(hasNearest
                                   ? first.message
                                   : QStringList{first.message, first.remedy}.join(u' ').trimmed());
    m_nearest->setVisible(hasNearest);
    if (hasNearest)
        m_nearest->setText(tr("Did you mean “%1”?").arg(first.nearest));
}

void NodeWidget::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"rowMenu"_s);
    makeMenu(*menu);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void NodeWidget::makeMenu(QMenu &menu)
{
    RuleCommands &commands = m_context.commands;
    const NodePath path = m_path;
    const auto add = [&](const char *name, const QString &iconName, const QString &text,
                         const char *shortcutOf, auto run) {
        QAction *action = menu.addAction(icon(iconName), text);
        action->setObjectName(QString::fromLatin1(name));
        if (const QAction *known = shortcutOf ? commands.action(shortcutOf) : nullptr)
            action->setText(text + u'\t' + known->shortcut().toString(QKeySequence::NativeText));
        connect(action, &QAction::triggered, &commands, run);
        return action;
    };
    add("menuDuplicate", u"copy"_s, tr("Duplicate"), "duplicateRule",
        [&commands, path] { commands.duplicate(path); });
    QAction *up = add("menuUp", u"chevron-up"_s, tr("Move up"), "moveRuleUp",
                      [&commands, path] { commands.nudge(path, -1); });
    QAction *down = add("menuDown", u"chevron-down"_s, tr("Move down"), "moveRuleDown",
                        [&commands, path] { commands.nudge(path, 1); });
    QAction *wrap = add("menuWrap", u"group"_s, tr("Put into a group"), "wrapRule",
                        [&commands, path] { commands.wrap(path); });
    const rules::RuleGroup &tree = m_context.document.tree();
    if (unwrapped(tree, path))
        add("menuUnwrap", u"ungroup"_s, tr("Dissolve the group"), nullptr,
            [&commands, path] { commands.unwrap(path); });
    menu.addSeparator();
    add("menuMute", m_isMuted ? u"eye"_s : u"eye-off"_s, m_isMuted ? tr("Unmute") : tr("Mute"),
        "muteRule", [&commands, path] {
            commands.toggleMuted(path);
        })->setEnabled(!m_isLocked);
    add("menuLock", u"lock"_s, m_isLocked ? tr("Unlock") : tr("Lock against changes"), nullptr,
        [&commands, path] { commands.toggleLocked(path); });
    menu.addSeparator();
    add("menuRemove", u"delete"_s, tr("Remove"), "removeRule", [&commands, path] {
        commands.remove(path);
    })->setEnabled(!m_isLocked);
    up->setEnabled(!m_isLocked && nudged(tree, path, -1).has_value());
    down->setEnabled(!m_isLocked && nudged(tree, path, 1).has_value());
    wrap->setEnabled(!m_isLocked);
}

} // namespace muster::gui
