// SPDX-License-Identifier: GPL-3.0-or-later
// Launching a campaign: everything that can be wrong is checked first, then the messages are
// planned, all in one transaction of the job that it is called from (Database::transact,
// Role::Write). Nothing is sent here.
//
// Refused, with the reason: a campaign that is no draft, no vendor account, no or an unusable
// segment, an audience of nobody, an audience of everybody that was not asked for, no text, an
// unknown merge tag. After a refusal the transaction has to be rolled back, which transact() does.
#pragma once

#include "rules/rulecheck.h"
#include "storage/connection.h"
#include "support/ids.h"
#include "templates/mergetag.h"

namespace muster::delivery {

struct LaunchContext
{
    rules::FieldCatalogue fields;
    rules::RuleContext rules;
    templates::TagCatalogue tags;
    qint64 nowMs = 0;
    bool everyone =
            false; ///< a segment, or a group in it, without any rule is meant to take everybody
};

struct Launch
{
    qint64 audience = 0; ///< members of the segment: messages planned
    qint64 queued = 0;   ///< of these, to be sent; the others are skipped with a reason
};

[[nodiscard]] Result<Launch> launchCampaign(storage::Connection &connection, CampaignId campaign,
                                            const LaunchContext &context);

} // namespace muster::delivery
