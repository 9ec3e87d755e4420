// SPDX-License-Identifier: GPL-3.0-or-later
// What this person prefers, as the engine and vendors need it. All but keepPort() are pure functions.
#pragma once

#include "engine/session.h"
#include "gui/foundation/preferences.h"

namespace muster::gui {

/// What a workspace's listener tries first, where nobody has chosen a port.
constexpr quint16 standardPort = 8484;

/// How the engine of a workspace is to be started.
[[nodiscard]] engine::EngineOptions engineOptions(const Preferences &preferences,
                                                  const QString &workspaceId);
/// Keeps the port that the engine has now for the workspace, where nobody has chosen one.
void keepPort(Preferences &preferences, const QString &workspaceId,
              const engine::SessionStatus &status);
/// Where vendors reach the listener: the public URL, or else the address and port that it has now; empty while it has
/// none. Without a slash at the end.
[[nodiscard]] QString callbackBase(const Preferences &preferences,
                                   const engine::SessionStatus &status);
/// Who can call back at such an address.
enum class Reach {
    Named,        ///< a host name or an address that is somebody's own
    ThisComputer, ///< programs on this computer only
    Unnamed,      ///< 0.0.0.0 stands for all networks of this computer, and is no address to call
};
[[nodiscard]] Reach reachOf(const QString &base);
/// Where the vendor of an account calls back.
[[nodiscard]] QString callbackUrl(const QString &base, const QString &account);

} // namespace muster::gui
