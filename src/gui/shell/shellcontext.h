// SPDX-License-Identifier: GPL-3.0-or-later
// What all windows of the program share. Owned by main() or a test, and outlives the windows. GUI thread.
#pragma once

#include "engine/secretstore.h"
#include "engine/workspace.h"
#include "gui/foundation/dialogs.h"
#include "gui/foundation/page.h"
#include "support/clock.h"

#include <QFuture>

namespace muster::gui {

struct PageKind
{
    QString name;  ///< one of PageName; also its icon
    QString title; ///< as in the sidebar
    std::function<Page *(Services &services)> make;
};

struct ShellContext
{
    Preferences &preferences;
    Dialogs &dialogs;
    const Clock &clock;
    /// In the order of the sidebar and in the language of the moment.
    std::function<QList<PageKind>()> pages;
    /// Finding the desktop's keyring can take seconds, so it is under way while the window appears. Wait for it on a pool
    /// thread only.
    QFuture<std::shared_ptr<engine::SecretStore>> secrets;
    QString dataFolder; ///< where the demo is made and new workspaces are suggested
    engine::NewWorkspace newWorkspace = {}; ///< what new ones begin with
    bool runsEngine = true;                 ///< false: only looks (pictures of the pages)
};

} // namespace muster::gui
