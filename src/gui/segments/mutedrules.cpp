// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/mutedrules.h"

#include <algorithm>

namespace muster::gui {

namespace {

using rules::OrderRule;
using rules::RuleGroup;
using rules::RuleNode;

RuleGroup groupOf(const RuleNode &node)
{
    RuleGroup group;
    group.rules = {node};
    return group;
}

/// Whether anything of the node is in the text.
bool isInText(const RuleNode &node)
{
    return !rules::meaningOf(groupOf(node)).rules.isEmpty();
}

bool meanTheSame(const RuleNode &first, const RuleNode &second)
{
    return rules::meaningOf(groupOf(first)) == rules::meaningOf(groupOf(second));
}

/// The children of a group before and after the edit: which became which. Those at the beginning and at the end that
/// mean the same are each other; between them they are paired in their order.
struct Pairing
{
    Pairing(const RuleGroup &before, const RuleGroup &read)
    {
        for (qsizetype i = 0; i < before.rules.size(); ++i) {
            if (isInText(before.rules.at(i)))
                spoken.append(i);
        }
        count = read.rules.size();
        const qsizetype most = std::min(spoken.size(), count);
        while (head < most && meanTheSame(before.rules.at(spoken.at(head)), read.rules.at(head)))
            ++head;
        while (tail < most - head &&
               meanTheSame(before.rules.at(spoken.at(spoken.size() - 1 - tail)),
                           read.rules.at(count - 1 - tail)))
            ++tail;
    }
    /// Of the child \a index after the edit: its place before, or -1 for a new one.
    [[nodiscard]] qsizetype before(qsizetype index) const
    {
        if (index >= count - tail)
            return spoken.at(index - count + spoken.size());
        return index < spoken.size() - tail ? spoken.at(index) : -1;
    }
    /// Where something goes that stood behind so many of the children before.
    [[nodiscard]] qsizetype placeBehind(qsizetype children) const
    {
        if (children > spoken.size() - tail)
            return children - spoken.size() + count;
        return std::min(children, count - tail);
    }

    QList<qsizetype> spoken; ///< the places of those that are in the text
    qsizetype count = 0;     ///< of the children after the edit
    qsizetype head = 0;
    qsizetype tail = 0;
};

RuleGroup merged(const RuleGroup &before, const RuleGroup &read);

RuleNode merged(const RuleNode &before, const RuleNode &read)
{
    if (meanTheSame(before, read))
        return before;
    const auto *groupBefore = std::get_if<RuleGroup>(&before.item);
    const auto *group = std::get_if<RuleGroup>(&read.item);
    if (groupBefore && group)
        return {group->rules.isEmpty() ? *group : merged(*groupBefore, *group)};
    const auto *ordersBefore = std::get_if<OrderRule>(&before.item);
    const auto *orders = std::get_if<OrderRule>(&read.item);
    if (!ordersBefore || !orders)
        return read;
    OrderRule kept = *orders;
    kept.id = ordersBefore->id;
    kept.disabled = ordersBefore->disabled;
    if (!kept.where.rules.isEmpty())
        kept.where = merged(ordersBefore->where, orders->where);
    return {kept};
}

RuleGroup merged(const RuleGroup &before, const RuleGroup &read)
{
    const Pairing pairing(before, read);
    RuleGroup after = before;
    after.negated = read.negated;
    after.muted = false;
    // The text of fewer than two conditions does not say what joins them.
    if (read.rules.size() > 1)
        after.combinator = read.combinator;
    after.rules.clear();
    qsizetype next = 0; ///< of those before, muted or not
    qsizetype passed = 0;
    const auto takeSilent = [&](qsizetype place) {
        for (; next < before.rules.size(); ++next) {
            const bool spoken = pairing.spoken.contains(next);
            if (!spoken && pairing.placeBehind(passed) > place)
                return;
            if (spoken)
                ++passed;
            else
                after.rules.append(before.rules.at(next));
        }
    };
    for (qsizetype i = 0; i < read.rules.size(); ++i) {
        takeSilent(i);
        const qsizetype from = pairing.before(i);
        after.rules.append(from < 0 ? read.rules.at(i)
                                    : merged(before.rules.at(from), read.rules.at(i)));
    }
    takeSilent(read.rules.size());
    return after;
}

} // namespace

RuleGroup withMutedOf(const RuleGroup &before, const RuleGroup &read)
{
    return merged(before, read);
}

} // namespace muster::gui
