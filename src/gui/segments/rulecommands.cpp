// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/rulecommands.h"

#include "gui/widgets/actions.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

using rules::OrderRule;
using rules::Rule;
using rules::RuleGroup;
using rules::RuleNode;

namespace {

/// A condition that is still to be filled in.
RuleNode blankRule()
{
    Rule rule;
    rule.op = u"="_s;
    rule.value = QString();
    return RuleNode{rule};
}

} // namespace

RuleCommands::RuleCommands(RuleDocument &document, QObject *parent)
    : QObject(parent)
    , m_document(document)
{
    makeActions();
}

void RuleCommands::setCurrent(const NodePath &path, RowPart part)
{
    m_current = path;
    m_part = part;
}

QAction *RuleCommands::action(const char *name) const
{
    for (QAction *action : m_actions) {
        if (action->objectName() == QLatin1StringView(name))
            return action;
    }
    return nullptr;
}

void RuleCommands::setEnabled(bool enabled)
{
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(enabled);
}

void RuleCommands::addAction(const char *name, const QString &text, const QString &iconName,
                             const QKeySequence &shortcut, std::function<void()> run)
{
    QAction *action = newAction(this, QString::fromLatin1(name), text, iconName, shortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    m_actions.append(action);
}

void RuleCommands::makeActions()
{
    // Each step gets a copy of the place: the keyboard, and with it the current place, moves while the step is taken.
    addAction("addRule", tr("Add condition"), u"add"_s, QKeySequence(u"Ctrl+Return"_s), [this] {
        const auto [group, index] = placeForNew(false);
        addRule(group, index);
    });
    addAction("addGroup", tr("Add group"), u"group"_s, QKeySequence(u"Ctrl+G"_s), [this] {
        const auto [group, index] = placeForNew(false);
        addGroup(group, index);
    });
    addAction("addOrders", tr("Add order condition"), u"orders"_s, QKeySequence(u"Ctrl+Shift+O"_s),
              [this] {
                  const auto [group, index] = placeForNew(true);
                  addOrders(group, index);
              });
    addAction("duplicateRule", tr("Duplicate condition"), u"copy"_s, QKeySequence(u"Ctrl+D"_s),
              [this] { duplicate(NodePath(m_current)); });
    addAction("moveRuleUp", tr("Move condition up"), u"chevron-up"_s, QKeySequence(u"Alt+Up"_s),
              [this] { nudge(NodePath(m_current), -1); });
    addAction("moveRuleDown", tr("Move condition down"), u"chevron-down"_s,
              QKeySequence(u"Alt+Down"_s), [this] { nudge(NodePath(m_current), 1); });
    addAction("wrapRule", tr("Put condition into a group"), u"group"_s,
              QKeySequence(u"Ctrl+Shift+G"_s), [this] { wrap(NodePath(m_current)); });
    addAction("muteRule", tr("Mute condition"), u"eye-off"_s, QKeySequence(u"Ctrl+M"_s),
              [this] { toggleMuted(NodePath(m_current)); });
    addAction("removeRule", tr("Remove condition"), u"delete"_s, QKeySequence(u"Ctrl+Shift+K"_s),
              [this] { remove(NodePath(m_current)); });
}

bool RuleCommands::isFree(const NodePath &path) const
{
    for (qsizetype length = 1; length <= path.size(); ++length) {
        const RuleNode *node = nodeAt(m_document.tree(), path.first(length));
        if (!node || isLocked(*node))
            return false;
    }
    return true;
}

std::pair<NodePath, qsizetype> RuleCommands::placeForNew(bool orders) const
{
    const RuleGroup &tree = m_document.tree();
    NodePath at = m_current;
    if (!at.isEmpty() && !nodeAt(tree, at))
        at.clear();
    const auto holdsOrders = [&tree](const NodePath &path) {
        const RuleNode *node = nodeAt(tree, path);
        return node && std::holds_alternative<OrderRule>(node->item);
    };
    // Conditions on orders do not nest: a further one goes behind the one around.
    while (orders && !at.isEmpty() && isOnOrders(tree, at))
        at = parentOf(at);
    if (groupAt(tree, at) && !(orders && holdsOrders(at)))
        return {at, -1};
    return {parentOf(at), at.constLast() + 1};
}

void RuleCommands::insert(const NodePath &group, qsizetype index, const RuleNode &node,
                          const QString &text)
{
    const RuleGroup *place = groupAt(m_document.tree(), group);
    if (!place || (!group.isEmpty() && !isFree(group)))
        return;
    const qsizetype at = index < 0 ? place->rules.size() : std::min(index, place->rules.size());
    m_document.edit(inserted(m_document.tree(), group, at, node), {childOf(group, at), {}, text});
}

void RuleCommands::addRule(const NodePath &group, qsizetype index)
{
    const RuleGroup *place = groupAt(m_document.tree(), group);
    if (!place)
        return;
    const qsizetype at = index < 0 ? place->rules.size() : index;
    insert(group, at, blankRule(), tr("Add condition"));
    Q_EMIT focusWanted(childOf(group, at), RowPart::Field);
}

void RuleCommands::addGroup(const NodePath &group, qsizetype index)
{
    const RuleGroup *place = groupAt(m_document.tree(), group);
    if (!place)
        return;
    const qsizetype at = index < 0 ? place->rules.size() : index;
    RuleGroup inner;
    // A group inside is wanted where the word between its conditions is another one.
    inner.combinator = place->combinator == rules::Combinator::And ? rules::Combinator::Or
                                                                   : rules::Combinator::And;
    inner.rules.append(blankRule());
    insert(group, at, RuleNode{inner}, tr("Add group"));
    Q_EMIT focusWanted(childOf(childOf(group, at), 0), RowPart::Field);
}

void RuleCommands::addOrders(const NodePath &group, qsizetype index)
{
    const RuleGroup *place = groupAt(m_document.tree(), group);
    if (!place || isOnOrders(m_document.tree(), childOf(group, 0)))
        return;
    const qsizetype at = index < 0 ? place->rules.size() : index;
    OrderRule rule;
    rule.condition = rules::OrderMatch{rules::MatchMode::AtLeast, 1};
    insert(group, at, RuleNode{rule}, tr("Add order condition"));
    Q_EMIT focusWanted(childOf(group, at), RowPart::Value);
}

void RuleCommands::remove(const NodePath &path)
{
    if (path.isEmpty() || !isFree(path))
        return;
    m_document.edit(removed(m_document.tree(), path), {path, {}, tr("Remove condition")});
    const RuleGroup *group = groupAt(m_document.tree(), parentOf(path));
    const qsizetype left = group ? group->rules.size() : 0;
    Q_EMIT focusWanted(
            left == 0 ? parentOf(path)
                      : childOf(parentOf(path), std::min<qsizetype>(path.constLast(), left - 1)),
            RowPart::Handle);
}

void RuleCommands::duplicate(const NodePath &path)
{
    place(duplicated(m_document.tree(), path), {}, tr("Duplicate condition"));
}

void RuleCommands::nudge(const NodePath &path, int direction)
{
    if (isFree(path))
        place(nudged(m_document.tree(), path, direction), path, tr("Move condition"));
}

void RuleCommands::moveTo(const NodePath &path, const NodePath &group, qsizetype index)
{
    if (isFree(path))
        place(moved(m_document.tree(), path, group, index), path, tr("Move condition"));
}

void RuleCommands::place(const std::optional<Placed> &placed, const NodePath &from,
                         const QString &text)
{
    if (!placed || placed->path == from)
        return;
    const RowPart part = from.isEmpty() ? RowPart::Handle : m_part;
    m_document.edit(placed->tree, {placed->path, {}, text});
    Q_EMIT focusWanted(placed->path, part);
}

void RuleCommands::wrap(const NodePath &path)
{
    if (path.isEmpty() || !isFree(path))
        return;
    const RowPart part = m_part;
    m_document.edit(wrapped(m_document.tree(), path), {path, {}, tr("Put into a group")});
    Q_EMIT focusWanted(childOf(path, 0), part);
}

void RuleCommands::unwrap(const NodePath &path)
{
    if (!isFree(path))
        return;
    m_document.edit(unwrapped(m_document.tree(), path), {path, {}, tr("Dissolve group")});
    Q_EMIT focusWanted(path, RowPart::Handle);
}

void RuleCommands::toggleMuted(const NodePath &path)
{
    const RuleNode *node = nodeAt(m_document.tree(), path);
    if (!node || !isFree(path))
        return;
    const bool muted = rules::isMuted(*node);
    m_document.edit(withMuted(m_document.tree(), path, !muted),
                    {path, {}, muted ? tr("Unmute condition") : tr("Mute condition")});
}

void RuleCommands::toggleLocked(const NodePath &path)
{
    const RuleNode *node = nodeAt(m_document.tree(), path);
    if (!node)
        return;
    const bool locked = isLocked(*node);
    m_document.edit(withLocked(m_document.tree(), path, !locked),
                    {path, {}, locked ? tr("Unlock condition") : tr("Lock condition")});
    Q_EMIT focusWanted(path, RowPart::Handle);
}

void RuleCommands::setHead(const NodePath &group, rules::Combinator combinator, bool negated)
{
    if (group.isEmpty() || isFree(group))
        m_document.edit(withHead(m_document.tree(), group, combinator, negated),
                        {group, {}, tr("Change group")});
}

void RuleCommands::replace(const NodePath &path, const RuleNode &node, const QString &field,
                           const QString &text)
{
    if (isFree(path))
        m_document.edit(withNode(m_document.tree(), path, node), {path, field, text});
}

void RuleCommands::useNearest(const rules::RuleProblem &problem)
{
    const NodePath path = pathOfProblem(problem.path);
    const RuleNode *node = nodeAt(m_document.tree(), path);
    const auto *rule = node ? std::get_if<Rule>(&node->item) : nullptr;
    if (!rule || problem.nearest.isEmpty())
        return;
    Rule after = *rule;
    const rules::FieldCatalogue &catalogue = m_document.catalogue();
    const bool known = isOnOrders(m_document.tree(), path)
                               ? catalogue.orderField(rule->field).has_value()
                               : catalogue.customerField(rule->field).has_value();
    if (!known)
        after.field = problem.nearest;
    else if (!rules::operatorFromName(rule->op))
        after.op = problem.nearest;
    else
        after.value = problem.nearest;
    replace(path, RuleNode{after}, {}, tr("Use “%1”").arg(problem.nearest));
    Q_EMIT focusWanted(path, RowPart::Operator);
}

} // namespace muster::gui
