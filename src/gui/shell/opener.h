// SPDX-License-Identifier: GPL-3.0-or-later
// Opens workspaces for a window, off the GUI thread: fetches the server's password from where secrets are kept, refuses
// to make a file where one was asked to open one, makes the demo. Errors come back with a remedy. GUI thread.
#pragma once

#include "engine/session.h"
#include "gui/shell/shellcontext.h"

namespace muster::gui {

struct OpenRequest
{
    enum class File { MustExist, MustBeNew, Either };

    storage::DatabaseUrl url;
    File file = File::MustExist; ///< SQLite only
    engine::WhenOlder whenOlder = engine::WhenOlder::Ask;
    bool keepPassword = false; ///< among the secrets, once it is open: see keepPassword()
};

using Opened = std::function<void(Result<std::unique_ptr<engine::Session>>)>;

/// \a then is called on the GUI thread, and not at all if \a owner is gone by then.
void openWorkspace(const ShellContext &context, const OpenRequest &request, QObject *owner,
                   Opened then);

/// Keeps the password of \a url among the secrets, in the background.
void keepPassword(const ShellContext &context, const storage::DatabaseUrl &url);
/// A path for a new workspace in the folder of the program's own data, which is made if need be: "NAME.db", or with a
/// number where there is such a file. Not on the GUI thread.
[[nodiscard]] QString pathForNew(const QString &folder, const QString &name);

/// Where the demo is, or will be.
[[nodiscard]] storage::DatabaseUrl demoUrl(const ShellContext &context);
/// Makes the demo if it is not there yet. A demo that was not finished is never seen: it grows under another name.
void prepareDemo(const ShellContext &context, QObject *owner,
                 std::function<void(const Result<void> &)> then);

} // namespace muster::gui
