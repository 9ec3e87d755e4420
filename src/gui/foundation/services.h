// SPDX-License-Identifier: GPL-3.0-or-later
// What a page works with. Owned by whoever makes the pages (the shell, or a test), and outlives them. GUI thread.
#pragma once

#include "engine/session.h"
#include "gui/foundation/dialogs.h"
#include "gui/foundation/formats.h"
#include "gui/foundation/jobs.h"
#include "gui/foundation/notices.h"
#include "gui/foundation/preferences.h"
#include "gui/foundation/shortcuts.h"

namespace muster::gui {

struct Services
{
    engine::Session &session;
    Dialogs &dialogs;
    Jobs &jobs;
    Notices &notices;
    Preferences &preferences;
    Formats formats;
    Shortcuts *shortcuts = nullptr; ///< nothing where no shell runs the page

    /// A job failed: the person reads why, and the session sees whether the database is lost.
    void tellFailure(const Error &error)
    {
        session.noticeFailure(error);
        notices.failure(error);
    }
};

} // namespace muster::gui
