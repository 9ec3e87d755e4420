// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns that the program launches by itself at a time, and what it does where it could not.
//
// Any number of programs may look after one workspace: the step of the campaign's state decides which of them
// launches it, and the others find it launched. A campaign whose time passed by more than missedAfterMs (nothing was
// running, the computer was off, the database could not be reached), or that cannot be launched when its time comes,
// is held: a draft again, with the reason, for a person to decide.
//
// Functions block on the database: for a program without a window, or a worker thread.
#pragma once

#include "delivery/launcher.h"
#include "engine/workspace.h"

namespace muster::engine {

/// How late a campaign may still be launched without asking anybody.
inline constexpr qint64 missedAfterMs = 10 * 60 * 1000;

/// "2026-12-01 10:00", or the same with a "T", in \a zone: UTC ms. A time that the clocks of the zone skip is refused.
[[nodiscard]] Result<qint64> readScheduleTime(const QString &text, const QTimeZone &zone);

/// Checks all that a launch checks, except that somebody is in the segment. \a everyone as in LaunchContext.
[[nodiscard]] Result<void> scheduleCampaign(const Workspace &workspace, CampaignId campaign,
                                            qint64 atMs, bool everyone);
[[nodiscard]] Result<void> unscheduleCampaign(const Workspace &workspace, CampaignId campaign);

/// What became of one campaign whose time had come.
struct DueCampaign
{
    CampaignId campaign;
    std::optional<delivery::Launch> launched;
    QString heldBecause; ///< where it was not launched
};

/// Launches or holds what is due. Fails only where the database does; what was not reached is due again.
[[nodiscard]] Result<QList<DueCampaign>> launchDue(const Workspace &workspace);

} // namespace muster::engine
