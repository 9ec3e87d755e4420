// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruletree.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

const RuleGroup *groupIn(const RuleNode &node)
{
    if (const auto *group = std::get_if<RuleGroup>(&node.item))
        return group;
    if (const auto *rule = std::get_if<OrderRule>(&node.item))
        return &rule->where;
    return nullptr;
}

void countNodes(const RuleGroup &group, int level, int &count)
{
    count += 1;
    if (level > maximumDepth)
        return;
    for (const RuleNode &node : group.rules) {
        if (count > maximumNodes)
            return;
        if (!std::holds_alternative<RuleGroup>(node.item))
            count += 1;
        if (const RuleGroup *inner = groupIn(node))
            countNodes(*inner, level + 1, count);
    }
}

int measureDepth(const RuleGroup &group, int level)
{
    int deepest = level;
    if (level > maximumDepth)
        return deepest;
    for (const RuleNode &node : group.rules) {
        if (const RuleGroup *inner = groupIn(node))
            deepest = std::max(deepest, measureDepth(*inner, level + 1));
    }
    return deepest;
}

std::optional<RuleNode> meaningOfNode(const RuleNode &node)
{
    if (isMuted(node))
        return std::nullopt;
    if (const auto *group = std::get_if<RuleGroup>(&node.item)) {
        RuleGroup meaning = meaningOf(*group);
        if (meaning.muted)
            return std::nullopt;
        return RuleNode{meaning};
    }
    if (const auto *order = std::get_if<OrderRule>(&node.item)) {
        OrderRule meaning{{}, order->condition, meaningOf(order->where), false, false};
        if (meaning.where.muted)
            return std::nullopt;
        return RuleNode{meaning};
    }
    Rule rule = std::get<Rule>(node.item);
    rule.id.clear();
    rule.disabled = false;
    return RuleNode{rule};
}

} // namespace

bool RuleGroup::operator==(const RuleGroup &other) const
{
    return id == other.id && combinator == other.combinator && negated == other.negated &&
           muted == other.muted && disabled == other.disabled && rules == other.rules;
}

QString ordersField()
{
    return u"orders_list"_s;
}

bool isMuted(const RuleNode &node)
{
    return std::visit([](const auto &item) { return item.muted; }, node.item);
}

int nodeCount(const RuleGroup &tree)
{
    int count = 0;
    countNodes(tree, 1, count);
    return count;
}

int depthOf(const RuleGroup &tree)
{
    return measureDepth(tree, 1);
}

RuleGroup meaningOf(const RuleGroup &tree)
{
    RuleGroup meaning;
    meaning.negated = tree.negated;
    for (const RuleNode &node : tree.rules) {
        if (const auto kept = meaningOfNode(node))
            meaning.rules.append(*kept);
    }
    meaning.muted = tree.muted || (meaning.rules.isEmpty() && !tree.rules.isEmpty());
    if (meaning.rules.size() > 1)
        meaning.combinator = tree.combinator;
    return meaning;
}

QString combinatorName(Combinator combinator)
{
    return combinator == Combinator::And ? u"and"_s : u"or"_s;
}

QString matchModeName(MatchMode mode)
{
    switch (mode) {
    case MatchMode::All:
        return u"all"_s;
    case MatchMode::Some:
        return u"some"_s;
    case MatchMode::None:
        return u"none"_s;
    case MatchMode::AtLeast:
        return u"atLeast"_s;
    case MatchMode::AtMost:
        return u"atMost"_s;
    case MatchMode::Exactly:
        return u"exactly"_s;
    }
    return {};
}

QList<MatchMode> allMatchModes()
{
    return {MatchMode::All,     MatchMode::Some,   MatchMode::None,
            MatchMode::AtLeast, MatchMode::AtMost, MatchMode::Exactly};
}

std::optional<MatchMode> matchModeFromName(const QString &name)
{
    for (const MatchMode mode : allMatchModes()) {
        if (name.compare(matchModeName(mode), Qt::CaseInsensitive) == 0)
            return mode;
    }
    return std::nullopt;
}

bool hasThreshold(MatchMode mode)
{
    return mode == MatchMode::AtLeast || mode == MatchMode::AtMost || mode == MatchMode::Exactly;
}

QString aggregateName(Aggregate aggregate)
{
    switch (aggregate) {
    case Aggregate::Count:
        return u"count"_s;
    case Aggregate::Sum:
        return u"sum"_s;
    case Aggregate::Average:
        return u"avg"_s;
    case Aggregate::Minimum:
        return u"min"_s;
    case Aggregate::Maximum:
        return u"max"_s;
    }
    return {};
}

QList<Aggregate> allAggregates()
{
    return {Aggregate::Count, Aggregate::Sum, Aggregate::Average, Aggregate::Minimum,
            Aggregate::Maximum};
}

std::optional<Aggregate> aggregateFromName(const QString &name)
{
    for (const Aggregate aggregate : allAggregates()) {
        if (name.compare(aggregateName(aggregate), Qt::CaseInsensitive) == 0)
            return aggregate;
    }
    return std::nullopt;
}

} // namespace muster::rules
