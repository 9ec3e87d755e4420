// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of the customers' list as a rule: what the chips say is checked and run like any segment. Pure functions.
#pragma once

#include "domain/segment.h"
#include "rules/rulecheck.h"
#include "support/error.h"

#include <QVariantMap>

namespace muster::gui {

/// Names of the chips.
struct CustomerFilter
{
    static constexpr const char *Segment = "segment"; ///< the segment's id
    static constexpr const char *City = "city";
    static constexpr const char *Consent = "consent"; ///< a name as in rules
    static constexpr const char *Ordered = "ordered"; ///< see below
    static constexpr const char *Tag = "tag";
    // Values of Ordered.
    static constexpr const char *Ever = "ever";
    static constexpr const char *Never = "never";
    static constexpr const char *Lately = "last90";
    static constexpr const char *LongAgo = "over90";
};

/// Nothing where there is no filter. Fails where the segment is gone, or its rules cannot be read or do not fit any more.
[[nodiscard]] Result<std::optional<rules::Node>> customerRule(const QVariantMap &filters,
                                                              const QList<Segment> &segments,
                                                              const rules::FieldCatalogue &fields,
                                                              const rules::RuleContext &context);

} // namespace muster::gui
