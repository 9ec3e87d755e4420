// SPDX-License-Identifier: GPL-3.0-or-later
// Times, and what is told with one, in words and in JSON. Pure.
#pragma once

#include "engine/campaigns.h"

#include <QJsonValue>

namespace muster::ctl {

/// In the workspace's zone, which it names.
[[nodiscard]] QString localTime(const engine::Workspace &workspace, qint64 ms);
/// That a campaign does not go on, why and since when.
[[nodiscard]] QString inWords(const storage::Standstill &standstill,
                              const engine::Workspace &workspace);
/// {"reason","since"}, or null.
[[nodiscard]] QJsonValue standstillJson(const std::optional<storage::Standstill> &standstill);

} // namespace muster::ctl
