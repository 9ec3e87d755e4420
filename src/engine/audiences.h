// SPDX-License-Identifier: GPL-3.0-or-later
// Rules as people name them: a saved segment, a file in any format that Muster reads, or a text; checked against the
// workspace's fields. Blocks on the database: for a program without a window, or a worker thread.
#pragma once

#include "engine/workspace.h"
#include "rules/rulereaders.h"

namespace muster::engine {

/// A rule that can be run.
struct CheckedRule
{
    rules::RuleGroup tree;
    rules::Node node;
    QString words; ///< described for people
};

/// A rule file; JSON of several formats and text are told apart by their shape.
[[nodiscard]] Result<rules::RuleGroup> readRuleFile(const QString &path);
[[nodiscard]] Result<rules::RuleGroup> readRuleOf(const Workspace &workspace,
                                                  const QString &segmentName);

[[nodiscard]] Result<CheckedRule> checkRule(const Workspace &workspace,
                                            const rules::RuleGroup &tree);

struct SavedSegment
{
    QString name; ///< as it is stored: names are compared folded
    bool isNew = true;
};

/// Saves a checked rule under a name: a new segment, or other rules for the one of that name.
[[nodiscard]] Result<SavedSegment> saveSegment(const Workspace &workspace, const QString &name,
                                               const rules::RuleGroup &tree);

} // namespace muster::engine
