// SPDX-License-Identifier: GPL-3.0-or-later
// Telling the refusal of an older workspace from other conflicts, so that a window can offer to bring it up to date.
// A plain function, usable on any thread.
#pragma once

#include "support/error.h"

namespace muster::engine {

/// \a error came from Workspace::open() with WhenOlder::Refuse or Ask, and WhenOlder::Migrate would help.
[[nodiscard]] bool isOlderWorkspace(const Error &error);
/// What such an error has in its detail.
[[nodiscard]] QString olderWorkspaceDetail();

} // namespace muster::engine
