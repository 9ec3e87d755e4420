// SPDX-License-Identifier: GPL-3.0-or-later
// What this person prefers, as the engine and vendors need it. Pure functions.
#pragma once

#include "engine/session.h"
#include "gui/foundation/preferences.h"

namespace muster::gui {

/// How the engine is to be started.
[[nodiscard]] engine::EngineOptions engineOptions(const Preferences &preferences);
/// Where vendors reach the listener: the public URL, or else the address and port that it has now; empty while it has
/// none. Without a slash at the end.
[[nodiscard]] QString callbackBase(const Preferences &preferences,
                                   const engine::SessionStatus &status);
/// Where the vendor of an account calls back.
[[nodiscard]] QString callbackUrl(const QString &base, const QString &account);

} // namespace muster::gui
