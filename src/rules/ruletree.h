// SPDX-License-Identifier: GPL-3.0-or-later
// A rule tree as a person or a file wrote it: nothing is resolved or checked yet. Plain values with
// ==.
//
// The shape is react-querybuilder's: groups of rules under "and" or "or", any group may be negated.
// Two kinds of rule look at a customer's orders: a match ("at least 2 orders where …") and an
// aggregate ("sum of amount where … > 500"). rulecheck.h turns a tree into a predicate; rulejson.h
// and ruletext.h read and write it.
//
// As in react-querybuilder, a muted rule or group is left out of the meaning and kept in the tree,
// and "disabled" only locks it against editing. Values are null, a boolean, a number, a text, or a
// list of those.
#pragma once

#include "rules/predicate.h"

#include <QJsonValue>

namespace muster::rules {

/// How deep groups may nest (the outermost is 1), how many rules and groups a tree may have, how many
/// values its lists may hold together, how many bytes or characters the readers take. Readers and the
/// check refuse more.
inline constexpr int maximumDepth = 32;
inline constexpr int maximumNodes = 2000;
inline constexpr int maximumListValues = 10000;
inline constexpr qsizetype maximumInputSize = 1024 * 1024;

/// "field operator value" on the customer, or on one order inside a group on orders.
struct Rule
{
    QString id; ///< react-querybuilder's; no meaning
    QString field;
    QString op; ///< as written: "=", "notIn", "inLast", …; operatorFromName() knows them
    QJsonValue value;
    bool muted = false;
    bool disabled = false;

    bool operator==(const Rule &) const = default;
};

struct RuleNode;

struct RuleGroup
{
    QString id;
    Combinator combinator = Combinator::And;
    bool negated = false; ///< "not"
    QList<RuleNode> rules;
    bool muted = false;
    bool disabled = false;

    bool operator==(const RuleGroup &other) const;
};

enum class MatchMode {
    All, ///< there are orders, and each of them satisfies the group
    Some,
    None,
    AtLeast,
    AtMost,
    Exactly,
};

/// So many of the customer's orders satisfy a group.
struct OrderMatch
{
    MatchMode mode = MatchMode::Some;
    qint64 threshold = 0; ///< of AtLeast, AtMost and Exactly; 0 for the others

    bool operator==(const OrderMatch &) const = default;
};

/// A figure over the customer's orders that satisfy a group, compared.
struct OrderAggregate
{
    Aggregate function = Aggregate::Count;
    QString of; ///< the order's field that is summed, …; empty for Count
    QString op;
    QJsonValue value;

    bool operator==(const OrderAggregate &) const = default;
};

struct OrderRule
{
    QString id;
    std::variant<OrderMatch, OrderAggregate> condition;
    RuleGroup where; ///< on the fields of one order
    bool muted = false;
    bool disabled = false;

    bool operator==(const OrderRule &) const = default;
};

struct RuleNode
{
    std::variant<Rule, OrderRule, RuleGroup> item;

    bool operator==(const RuleNode &) const = default;
};

/// The field name that order rules have in JSON.
[[nodiscard]] QString ordersField();

[[nodiscard]] bool isMuted(const RuleNode &node);

/// Rules and groups, the outermost and those on orders included. Stops counting beyond
/// maximumNodes.
[[nodiscard]] int nodeCount(const RuleGroup &tree);
/// Levels of groups, the outermost being 1, those on orders included. Stops beyond maximumDepth.
[[nodiscard]] int depthOf(const RuleGroup &tree);

/// The part of a tree that carries its meaning: no ids, no locks, nothing muted; a group of fewer
/// than two rules is an "and" (its combinator decides nothing). This is what the text form keeps. A
/// group all of whose rules are muted is muted with them: an empty group would match everybody.
[[nodiscard]] RuleGroup meaningOf(const RuleGroup &tree);

[[nodiscard]] QString combinatorName(Combinator combinator); ///< "and", "or"
[[nodiscard]] QString matchModeName(MatchMode mode);         ///< "atLeast", as in JSON
[[nodiscard]] std::optional<MatchMode> matchModeFromName(const QString &name);
[[nodiscard]] QList<MatchMode> allMatchModes();
[[nodiscard]] bool hasThreshold(MatchMode mode);
[[nodiscard]] QString aggregateName(Aggregate aggregate); ///< "avg", as in JSON and text
[[nodiscard]] std::optional<Aggregate> aggregateFromName(const QString &name);
[[nodiscard]] QList<Aggregate> allAggregates();

} // namespace muster::rules
