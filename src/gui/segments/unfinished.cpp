// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/unfinished.h"

#include "gui/segments/rulefields.h"

namespace muster::gui {

bool isUnfinished(const rules::RuleNode &node)
{
    const auto *rule = std::get_if<rules::Rule>(&node.item);
    if (!rule)
        return false;
    const auto op = rules::operatorFromName(rule->op);
    const bool needsNone = op == rules::Operator::Null || op == rules::Operator::NotNull;
    return rule->field.trimmed().isEmpty() || (!needsNone && isBlank(rule->value));
}

rules::RuleGroup withoutUnfinished(const rules::RuleGroup &tree)
{
    rules::RuleGroup finished = tree;
    finished.rules.removeIf([](const rules::RuleNode &node) { return isUnfinished(node); });
    for (rules::RuleNode &node : finished.rules) {
        if (auto *group = std::get_if<rules::RuleGroup>(&node.item))
            *group = withoutUnfinished(*group);
        else if (auto *orders = std::get_if<rules::OrderRule>(&node.item))
            orders->where = withoutUnfinished(orders->where);
    }
    return finished;
}

} // namespace muster::gui
