// SPDX-License-Identifier: GPL-3.0-or-later
// Places in a rule tree, and the steps that an editor takes on it. Pure functions on values: each gives the tree after
// the step, or nothing where the step is not possible there. Thread-safe.
//
// A path is the index of a node in each group from the outermost one down; an order rule holds the group of its
// conditions on orders, so its children are those of that group. The empty path is the outermost group.
#pragma once

#include "rules/ruletree.h"

#include <QList>
#include <QString>
#include <optional>

namespace muster::gui {

using NodePath = QList<int>;
using TreeAfter = std::optional<rules::RuleGroup>;

/// Where a node stands after a step, with the tree.
struct Placed
{
    rules::RuleGroup tree;
    NodePath path;
};

[[nodiscard]] NodePath parentOf(const NodePath &path);
[[nodiscard]] NodePath childOf(const NodePath &group, qsizetype index);
[[nodiscard]] bool isInside(const NodePath &path, const NodePath &group); ///< or is \a group itself
/// "1.2", counted from one, for people and for names of widgets.
[[nodiscard]] QString pathText(const NodePath &path);
/// Of a problem found by rules::check(): "rules[2].where.rules[0]".
[[nodiscard]] NodePath pathOfProblem(const QString &path);

/// nullptr for the outermost group and where nothing is.
[[nodiscard]] const rules::RuleNode *nodeAt(const rules::RuleGroup &tree, const NodePath &path);
/// A group, or the group of an order rule.
[[nodiscard]] const rules::RuleGroup *groupAt(const rules::RuleGroup &tree, const NodePath &path);
[[nodiscard]] rules::RuleGroup *groupAt(rules::RuleGroup &tree, const NodePath &path);
/// The node is, or stands inside, the conditions on the orders of an order rule.
[[nodiscard]] bool isOnOrders(const rules::RuleGroup &tree, const NodePath &path);
/// Every node's path but the outermost group's, from the top down.
[[nodiscard]] QList<NodePath> allPaths(const rules::RuleGroup &tree);

[[nodiscard]] TreeAfter withNode(const rules::RuleGroup &tree, const NodePath &path,
                                 const rules::RuleNode &node);
/// With another combinator or "not"; the children are the ones of \a tree.
[[nodiscard]] TreeAfter withHead(const rules::RuleGroup &tree, const NodePath &group,
                                 rules::Combinator combinator, bool negated);
[[nodiscard]] TreeAfter withMuted(const rules::RuleGroup &tree, const NodePath &path, bool muted);
[[nodiscard]] TreeAfter withLocked(const rules::RuleGroup &tree, const NodePath &path, bool locked);
[[nodiscard]] TreeAfter inserted(const rules::RuleGroup &tree, const NodePath &group,
                                 qsizetype index, const rules::RuleNode &node);
[[nodiscard]] TreeAfter removed(const rules::RuleGroup &tree, const NodePath &path);
/// The copy stands right behind the original.
[[nodiscard]] std::optional<Placed> duplicated(const rules::RuleGroup &tree, const NodePath &path);
/// To before the child \a index of \a group, both as they are before the step. Conditions on customers and on orders do
/// not mix, and a group cannot go into itself.
[[nodiscard]] std::optional<Placed> moved(const rules::RuleGroup &tree, const NodePath &path,
                                          const NodePath &group, qsizetype index);
/// One step up (-1) or down (1): past its neighbour, into a group that is the neighbour, or out of its own group at the
/// end.
[[nodiscard]] std::optional<Placed> nudged(const rules::RuleGroup &tree, const NodePath &path,
                                           int direction);
/// Puts the node into a group of its own.
[[nodiscard]] TreeAfter wrapped(const rules::RuleGroup &tree, const NodePath &path);
/// Puts a group's children in its place. Nothing for a negated group, which would change its meaning.
[[nodiscard]] TreeAfter unwrapped(const rules::RuleGroup &tree, const NodePath &path);

[[nodiscard]] bool isLocked(const rules::RuleNode &node);
[[nodiscard]] bool hasMuted(const rules::RuleGroup &tree);

} // namespace muster::gui
