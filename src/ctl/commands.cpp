// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

namespace muster::ctl {

QList<Command> allCommands()
{
    return workspaceCommands() + importCommands() + exportCommands() + segmentCommands() +
           campaignCommands() + campaignEditCommands() + vendorCommands() + serveCommands() +
           benchCommands();
}

} // namespace muster::ctl
