// SPDX-License-Identifier: GPL-3.0-or-later
// Readers for the rule formats of the systems that Muster replaces. Pure functions, thread-safe.
//
// Field names come out canonical where they are known synonyms and unchanged otherwise; the check
// refuses unknown ones. What a reader does not understand it refuses with the place
// ("[1].operator"), it never drops or guesses. An empty rule set is refused: there it would have
// meant everybody by accident.
#pragma once

#include "rules/ruletree.h"
#include "support/error.h"

#include <QByteArray>

namespace muster::rules {

enum class RuleFormat {
    Canonical, ///< rulejson.h
    FlatList,  ///< [{"field","operator","value","logic"}, …]
    OneLevel,  ///< {"logic"|"operator":"AND","conditions":[…]}
    AndOrTree, ///< {"and":[{"field","op","value"},{"or":[…]}]}
    Text,      ///< ruletext.h
    ShortText, ///< spend > 10000 AND lastActive > 30d
};

[[nodiscard]] QString
ruleFormatName(RuleFormat format); ///< "flat-list", for messages and JSON output

/// "logic" joins a rule to the next one and AND binds tighter than OR. Where only the last rule
/// carries it, it joins that rule to the one before. "older_than" counts days.
[[nodiscard]] Result<RuleGroup> readFlatList(const QByteArray &json);

[[nodiscard]] Result<RuleGroup> readOneLevel(const QByteArray &json);

[[nodiscard]] Result<RuleGroup> readAndOrTree(const QByteArray &json);

/// Text with spans of days: "lastActive > 30d" is "active within the last 30 days", "< 30d" longer
/// ago than that.
[[nodiscard]] Result<RuleGroup> readShortText(const QString &text);

struct ReadRule
{
    RuleFormat format = RuleFormat::Canonical;
    RuleGroup tree;
};

/// Recognises the format by its shape; UTF-8.
[[nodiscard]] Result<ReadRule> readAnyFormat(const QByteArray &bytes);

} // namespace muster::rules
