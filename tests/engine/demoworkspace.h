// SPDX-License-Identifier: GPL-3.0-or-later
// An open workspace with the demo shop, in a database of its own that goes with it.
#pragma once

#include "engine/demoloader.h"
#include "support/testdatabases.h"

namespace muster::test {

struct DemoWorkspace
{
    /// Ends the test program if it cannot be made.
    explicit DemoWorkspace(qint64 customers)
        : database(storage::Dialect::Sqlite, TempDatabase::Content::Empty)
    {
        database.close();
        auto opened = engine::Workspace::open(database.url(), clock, engine::WhenOlder::Refuse);
        if (!opened)
            qFatal("no workspace: %s", qPrintable(describe(opened.error())));
        workspace = std::move(*opened);
        if (const auto loaded = engine::loadDemo(*workspace, customers); !loaded)
            qFatal("no demo: %s", qPrintable(describe(loaded.error())));
    }

    SystemClock clock;
    TempDatabase database;
    std::unique_ptr<engine::Workspace> workspace;
};

} // namespace muster::test
