// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of musterctl, one file for each group. Each function returns its group's entries of the command table.
#pragma once

#include "ctl/commandline.h"

namespace muster::ctl {

[[nodiscard]] QList<Command> workspaceCommands(); ///< migrate, demo, check, stats
[[nodiscard]] QList<Command> importCommands();
[[nodiscard]] QList<Command> exportCommands();
[[nodiscard]] QList<Command> segmentCommands();
[[nodiscard]] QList<Command> campaignCommands();
[[nodiscard]] QList<Command> campaignEditCommands(); ///< campaign set, campaign delete
/// Runs "campaign report".
[[nodiscard]] Result<int> reportOnCampaign(Session &session);
[[nodiscard]] QList<Command> vendorCommands();
[[nodiscard]] QList<Command> serveCommands(); ///< simulate-vendor, serve
[[nodiscard]] QList<Command> benchCommands();

[[nodiscard]] QList<Command> allCommands();

} // namespace muster::ctl
