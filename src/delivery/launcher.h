// SPDX-License-Identifier: GPL-3.0-or-later
// Launching a campaign: everything that can be wrong is checked first, then the messages are
// planned, all in one transaction of the job that it is called from (Database::transact,
// Role::Write). Nothing is sent here.
//
// Refused, with the reason: a campaign that is no draft, no vendor account, no or an unusable
// segment, an audience of nobody, an audience of everybody that was not asked for, no text, an
// unknown merge tag. After a refusal the transaction has to be rolled back, which transact() does.
#pragma once

#include "domain/campaign.h"
#include "domain/message.h"
#include "domain/segment.h"
#include "domain/vendoraccount.h"
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

/// What a launch would do now. Reads only.
struct LaunchForecast
{
    qint64 audience = 0;
    qint64 queued = 0;
    bool everyone = false; ///< a segment, or a group in it, without any rule takes everybody
    QMap<QString, qint64> skipped; ///< by reason, as in storage::reasons
};

/// The segment that the campaign goes to, and the account that sends it. InvalidInput where none was chosen.
[[nodiscard]] Result<Segment> segmentOf(storage::Connection &connection, const Campaign &campaign);
[[nodiscard]] Result<VendorAccount> accountOf(storage::Connection &connection,
                                              const Campaign &campaign);

/// Everything that launchCampaign() checks but the campaign's state and that somebody is in the segment, which
/// may change until then. Reads only.
[[nodiscard]] Result<void> checkLaunch(storage::Connection &connection, CampaignId campaign,
                                       const LaunchContext &context);
/// Counts by the launch's own query, even everybody; the texts may still be unfinished and the account missing.
[[nodiscard]] Result<LaunchForecast> forecastLaunch(storage::Connection &connection,
                                                    SegmentId segment, Channel channel,
                                                    const LaunchContext &context);

[[nodiscard]] Result<Launch> launchCampaign(storage::Connection &connection, CampaignId campaign,
                                            const LaunchContext &context);

} // namespace muster::delivery
