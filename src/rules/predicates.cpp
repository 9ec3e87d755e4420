// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/predicates.h"

namespace muster::rules {

namespace {

const Group *sameGroup(const Node &node, Combinator combinator)
{
    const auto *group = std::get_if<std::shared_ptr<const Group>>(&node.test);
    return group && !node.negated && (*group)->combinator == combinator ? group->get() : nullptr;
}

} // namespace

Node constantNode(bool value)
{
    return Node{false, ConstantTest{value}};
}

Node complementOf(Node node)
{
    if (const auto *constant = std::get_if<ConstantTest>(&node.test))
        return constantNode(constant->value == node.negated);
    node.negated = !node.negated;
    return node;
}

Node combined(Combinator combinator, const QList<Node> &nodes)
{
    if (nodes.isEmpty())
        return constantNode(true);
    const bool neutral = combinator == Combinator::And;
    QList<Node> children;
    for (const Node &node : nodes) {
        if (const auto *constant = std::get_if<ConstantTest>(&node.test)) {
            const bool value = constant->value != node.negated;
            if (value != neutral)
                return constantNode(value);
        } else if (const Group *inner = sameGroup(node, combinator)) {
            children += inner->children;
        } else {
            children.append(node);
        }
    }
    if (children.isEmpty())
        return constantNode(neutral);
    if (children.size() == 1)
        return children.constFirst();
    return Node{false, std::make_shared<const Group>(Group{combinator, children})};
}

Node rangeNode(const Subject &subject, std::optional<qint64> low, std::optional<qint64> high)
{
    if (low && high && *low > *high)
        return constantNode(false);
    return Node{false, RangeTest{subject, low, high}};
}

} // namespace muster::rules
