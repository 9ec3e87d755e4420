// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign: one message text to one audience through one vendor account. Plain values and pure functions.
#pragma once

#include "domain/message.h"

namespace muster {

/// Stored by number; never renumber.
enum class CampaignState {
    Draft = 1,
    Running = 2,
    Paused = 3,
    Completed = 4,
    Cancelled = 5,
    Scheduled = 6, ///< to be launched by the program itself at a time
};

[[nodiscard]] QString campaignStateName(CampaignState state);
[[nodiscard]] QList<CampaignState> allCampaignStates();

enum class CampaignStep {
    Schedule,
    Unschedule, ///< a person takes the time back
    Hold,       ///< the program did not launch it at its time, and a person has to decide
    Launch,
    Pause,
    Resume,
    Cancel,
    Complete, ///< nothing is queued or being sent any more
    Reopen,   ///< failed messages go into the queue again
};
[[nodiscard]] QList<CampaignStep> allCampaignSteps();

/// The state after \a step, or nothing where the step does not apply.
[[nodiscard]] std::optional<CampaignState> afterStep(CampaignState state, CampaignStep step);

struct Campaign
{
    CampaignId id;
    QString name; ///< unique, compared folded
    SegmentId segment;
    QString segmentRules; ///< canonical JSON, as it was when the campaign was launched
    Channel channel = Channel::Email;
    VendorAccountId vendorAccount;
    QString subject;
    QString text;
    QString html;
    CampaignState state = CampaignState::Draft;
    /// Why the program itself paused it, or did not launch it at its time; empty where a person did.
    QString stateReason;
    qint64 audience = 0;  ///< message rows planned at launch: what the account has to add up to
    qint64 createdAt = 0; ///< UTC ms
    /// UTC ms: when it is to be launched; of what was launched or held, when that was to be.
    std::optional<qint64> scheduledAt;
    bool scheduledForEveryone = false; ///< as LaunchContext::everyone, said when it was scheduled
    std::optional<qint64> launchedAt;
    std::optional<qint64> finishedAt;

    bool operator==(const Campaign &) const = default;
};

} // namespace muster
