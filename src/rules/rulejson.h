// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical form of a rule tree: react-querybuilder's JSON
// (react-querybuilder.js.org/docs/typescript). Pure functions, thread-safe.
//
//   group      {"combinator":"and"|"or","not":true,"rules":[…]}
//   rule       {"field":"city","operator":"in","value":["Mumbai","Pune"]}
//   match
//   {"field":"orders_list","operator":"=","match":{"mode":"atLeast","threshold":2},"value":{group}}
//   aggregate  {"field":"orders_list","aggregate":{"function":"sum","of":"amount"},"where":{group},
//               "operator":">=","value":5000}
//
// Also read: groups with independent combinators (["rules":[a,"and",b,"or",c]], where "and" binds
// tighter), lists of in, notIn, between and notBetween as comma-separated text ("\," is a comma
// inside a value), "id", "path", "muted" and "disabled" on rules and groups. Comparing two fields
// ("valueSource":"field") and keys that are not known here are refused, never skipped. Errors carry
// the path ("rules[1].rules[0]") as their place.
#pragma once

#include "rules/ruletree.h"
#include "support/error.h"

#include <QByteArray>
#include <QJsonObject>

namespace muster::rules {

[[nodiscard]] Result<RuleGroup> readRuleJson(const QByteArray &json);
[[nodiscard]] Result<RuleGroup> ruleFromJson(const QJsonObject &json);

/// Reads back to the same tree.
[[nodiscard]] QJsonObject ruleToJson(const RuleGroup &tree);
/// On one line.
[[nodiscard]] QByteArray writeRuleJson(const RuleGroup &tree);

} // namespace muster::rules
