// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/campaign.h"

using namespace Qt::StringLiterals;

namespace muster {

QString campaignStateName(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return u"draft"_s;
    case CampaignState::Running:
        return u"running"_s;
    case CampaignState::Paused:
        return u"paused"_s;
    case CampaignState::Completed:
        return u"completed"_s;
    case CampaignState::Cancelled:
        return u"cancelled"_s;
    case CampaignState::Scheduled:
        return u"scheduled"_s;
    }
    return {};
}

QList<CampaignState> allCampaignStates()
{
    return {CampaignState::Draft,     CampaignState::Running,   CampaignState::Paused,
            CampaignState::Completed, CampaignState::Cancelled, CampaignState::Scheduled};
}

QList<CampaignStep> allCampaignSteps()
{
    return {CampaignStep::Schedule, CampaignStep::Unschedule, CampaignStep::Hold,
            CampaignStep::Launch,   CampaignStep::Pause,      CampaignStep::Resume,
            CampaignStep::Cancel,   CampaignStep::Complete,   CampaignStep::Reopen};
}

std::optional<CampaignState> afterStep(CampaignState state, CampaignStep step)
{
    using enum CampaignState;
    switch (step) {
    case CampaignStep::Schedule:
        return state == Draft ? std::optional(Scheduled) : std::nullopt;
    case CampaignStep::Unschedule:
    case CampaignStep::Hold:
        return state == Scheduled ? std::optional(Draft) : std::nullopt;
    case CampaignStep::Launch:
        return state == Draft || state == Scheduled ? std::optional(Running) : std::nullopt;
    case CampaignStep::Pause:
        return state == Running ? std::optional(Paused) : std::nullopt;
    case CampaignStep::Resume:
        return state == Paused ? std::optional(Running) : std::nullopt;
    case CampaignStep::Cancel:
        return state == Running || state == Paused ? std::optional(Cancelled) : std::nullopt;
    case CampaignStep::Complete:
        return state == Running ? std::optional(Completed) : std::nullopt;
    case CampaignStep::Reopen:
        return state == Completed ? std::optional(Running) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace muster
