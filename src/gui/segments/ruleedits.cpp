// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/ruleedits.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::gui {

using rules::OrderRule;
using rules::RuleGroup;
using rules::RuleNode;

namespace {

/// The group that a node holds.
template<typename Node>
auto *heldGroup(Node &node)
{
    if (auto *orders = std::get_if<OrderRule>(&node.item))
        return &orders->where;
    return std::get_if<RuleGroup>(&node.item);
}

RuleNode *nodeIn(RuleGroup &tree, const NodePath &path)
{
    if (path.isEmpty())
        return nullptr;
    RuleGroup *group = groupAt(tree, parentOf(path));
    const int index = path.constLast();
    return group && index >= 0 && index < group->rules.size() ? &group->rules[index] : nullptr;
}

/// An order rule, or anything that holds one, may not stand among conditions on orders, and fields differ.
bool fitsInto(const RuleGroup &tree, const NodePath &path, const NodePath &group)
{
    if (isInside(group, path))
        return false;
    const RuleNode *holder = nodeAt(tree, group);
    const bool toOrders =
            isOnOrders(tree, group) || (holder && std::holds_alternative<OrderRule>(holder->item));
    return toOrders == isOnOrders(tree, path);
}

/// Where a place is once the node at \a gone was taken out.
NodePath without(NodePath place, const NodePath &gone)
{
    const qsizetype level = gone.size() - 1;
    if (place.size() > level && place.first(level) == gone.first(level) &&
        place.at(level) > gone.at(level))
        place[level] -= 1;
    return place;
}

template<typename Item>
bool anyMuted(const Item &group)
{
    for (const RuleNode &node : group.rules) {
        const auto *held = heldGroup(node);
        if (rules::isMuted(node) || (held && anyMuted(*held)))
            return true;
    }
    return false;
}

void collectPaths(const RuleGroup &group, const NodePath &path, QList<NodePath> &paths)
{
    for (qsizetype i = 0; i < group.rules.size(); ++i) {
        const NodePath own = childOf(path, i);
        paths.append(own);
        if (const RuleGroup *held = heldGroup(group.rules.at(i)))
            collectPaths(*held, own, paths);
    }
}

} // namespace

NodePath parentOf(const NodePath &path)
{
    return path.first(std::max<qsizetype>(path.size() - 1, 0));
}

NodePath childOf(const NodePath &group, qsizetype index)
{
    NodePath path = group;
    path.append(static_cast<int>(index));
    return path;
}

bool isInside(const NodePath &path, const NodePath &group)
{
    return path.size() >= group.size() && path.first(group.size()) == group;
}

QString pathText(const NodePath &path)
{
    QStringList parts;
    for (const int index : path)
        parts.append(QString::number(index + 1));
    return parts.join(u'.');
}

NodePath pathOfProblem(const QString &path)
{
    static const QRegularExpression index(u"rules\\[([0-9]+)\\]"_s);
    NodePath found;
    auto matches = index.globalMatch(path);
    while (matches.hasNext())
        found.append(matches.next().captured(1).toInt());
    return found;
}

const RuleGroup *groupAt(const RuleGroup &tree, const NodePath &path)
{
    const RuleGroup *group = &tree;
    for (const int index : path) {
        if (!group || index < 0 || index >= group->rules.size())
            return nullptr;
        group = heldGroup(group->rules.at(index));
    }
    return group;
}

RuleGroup *groupAt(RuleGroup &tree, const NodePath &path)
{
    RuleGroup *group = &tree;
    for (const int index : path) {
        if (!group || index < 0 || index >= group->rules.size())
            return nullptr;
        group = heldGroup(group->rules[index]);
    }
    return group;
}

const RuleNode *nodeAt(const RuleGroup &tree, const NodePath &path)
{
    if (path.isEmpty())
        return nullptr;
    const RuleGroup *group = groupAt(tree, parentOf(path));
    const int index = path.constLast();
    return group && index >= 0 && index < group->rules.size() ? &group->rules.at(index) : nullptr;
}

bool isOnOrders(const RuleGroup &tree, const NodePath &path)
{
    for (qsizetype length = 1; length < path.size(); ++length) {
        const RuleNode *node = nodeAt(tree, path.first(length));
        if (node && std::holds_alternative<OrderRule>(node->item))
            return true;
    }
    return false;
}

QList<NodePath> allPaths(const RuleGroup &tree)
{
    QList<NodePath> paths;
    collectPaths(tree, {}, paths);
    return paths;
}

TreeAfter withNode(const RuleGroup &tree, const NodePath &path, const RuleNode &node)
{
    RuleGroup after = tree;
    RuleNode *place = nodeIn(after, path);
    if (!place)
        return std::nullopt;
    *place = node;
    return after;
}

TreeAfter withHead(const RuleGroup &tree, const NodePath &group, rules::Combinator combinator,
                   bool negated)
{
    RuleGroup after = tree;
    RuleGroup *place = groupAt(after, group);
    if (!place)
        return std::nullopt;
    place->combinator = combinator;
    place->negated = negated;
    return after;
}

TreeAfter withMuted(const RuleGroup &tree, const NodePath &path, bool muted)
{
    RuleGroup after = tree;
    RuleNode *place = nodeIn(after, path);
    if (!place)
        return std::nullopt;
    std::visit([muted](auto &item) { item.muted = muted; }, place->item);
    return after;
}

TreeAfter withLocked(const RuleGroup &tree, const NodePath &path, bool locked)
{
    RuleGroup after = tree;
    RuleNode *place = nodeIn(after, path);
    if (!place)
        return std::nullopt;
    std::visit([locked](auto &item) { item.disabled = locked; }, place->item);
    return after;
}

TreeAfter inserted(const RuleGroup &tree, const NodePath &group, qsizetype index,
                   const RuleNode &node)
{
    RuleGroup after = tree;
    RuleGroup *place = groupAt(after, group);
    if (!place)
        return std::nullopt;
    place->rules.insert(std::clamp<qsizetype>(index, 0, place->rules.size()), node);
    return after;
}

TreeAfter removed(const RuleGroup &tree, const NodePath &path)
{
    RuleGroup after = tree;
    if (!nodeIn(after, path))
        return std::nullopt;
    groupAt(after, parentOf(path))->rules.removeAt(path.constLast());
    return after;
}

std::optional<Placed> duplicated(const RuleGroup &tree, const NodePath &path)
{
    const RuleNode *node = nodeAt(tree, path);
    if (!node)
        return std::nullopt;
    const NodePath place = childOf(parentOf(path), path.constLast() + 1);
    auto after = inserted(tree, parentOf(path), place.constLast(), *node);
    return Placed{*after, place};
}

std::optional<Placed> moved(const RuleGroup &tree, const NodePath &path, const NodePath &group,
                            qsizetype index)
{
    const RuleNode *node = nodeAt(tree, path);
    if (!node || !groupAt(tree, group) || !fitsInto(tree, path, group))
        return std::nullopt;
    const NodePath place = without(childOf(group, index), path);
    const auto taken = removed(tree, path);
    auto after = inserted(*taken, parentOf(place), place.constLast(), *node);
    if (!after)
        return std::nullopt;
    return Placed{*after, place};
}

std::optional<Placed> nudged(const RuleGroup &tree, const NodePath &path, int direction)
{
    if (!nodeAt(tree, path))
        return std::nullopt;
    const NodePath own = parentOf(path);
    const int index = path.constLast();
    const int neighbour = index + direction;
    const RuleGroup *group = groupAt(tree, own);
    if (neighbour < 0 || neighbour >= group->rules.size()) {
        if (own.isEmpty())
            return std::nullopt;
        return moved(tree, path, parentOf(own), own.constLast() + (direction > 0 ? 1 : 0));
    }
    const NodePath beside = childOf(own, neighbour);
    if (const RuleGroup *inner = groupAt(tree, beside); inner && fitsInto(tree, path, beside))
        return moved(tree, path, beside, direction > 0 ? 0 : inner->rules.size());
    return moved(tree, path, own, direction > 0 ? index + 2 : neighbour);
}

TreeAfter wrapped(const RuleGroup &tree, const NodePath &path)
{
    const RuleNode *node = nodeAt(tree, path);
    if (!node)
        return std::nullopt;
    RuleGroup group;
    group.rules.append(*node);
    return withNode(tree, path, RuleNode{group});
}

TreeAfter unwrapped(const RuleGroup &tree, const NodePath &path)
{
    const RuleNode *node = nodeAt(tree, path);
    const auto *group = node ? std::get_if<RuleGroup>(&node->item) : nullptr;
    const RuleGroup *outer = path.isEmpty() ? nullptr : groupAt(tree, parentOf(path));
    if (!group || group->negated || group->muted || group->rules.isEmpty())
        return std::nullopt;
    // Joined in another way, its conditions would mean something else outside.
    if (group->rules.size() > 1 && outer->rules.size() > 1 &&
        group->combinator != outer->combinator)
        return std::nullopt;
    RuleGroup after = tree;
    RuleGroup *place = groupAt(after, parentOf(path));
    const QList<RuleNode> children = group->rules;
    if (place->rules.size() == 1 && children.size() > 1)
        place->combinator = group->combinator;
    place->rules.removeAt(path.constLast());
    for (qsizetype i = 0; i < children.size(); ++i)
        place->rules.insert(path.constLast() + i, children.at(i));
    return after;
}

bool isLocked(const RuleNode &node)
{
    return std::visit([](const auto &item) { return item.disabled; }, node.item);
}

bool hasMuted(const RuleGroup &tree)
{
    return tree.muted || anyMuted(tree);
}

} // namespace muster::gui
