// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the demo shop (demodata.h) into an empty workspace, through the same doors as an import.
#pragma once

#include "engine/demodata.h"
#include "engine/workspace.h"

namespace muster::engine {

struct DemoSummary
{
    qint64 customers = 0;
    qint64 orders = 0;
    qint64 segments = 0;
    qint64 campaigns = 0;
    qint64 messages = 0;
    qint64 events = 0;
};

/// Blocks on the database; for a program without a window, or a worker thread. A workspace that has customers already is
/// a Conflict and stays as it is.
[[nodiscard]] Result<DemoSummary> loadDemo(const Workspace &workspace, qint64 customers);

} // namespace muster::engine
