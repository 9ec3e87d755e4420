// SPDX-License-Identifier: GPL-3.0-or-later
// Whether a workspace is whole: the database's own structures, customers' totals, and every campaign's account.
#pragma once

#include "storage/connection.h"

#include <QStringList>

namespace muster::engine {

struct IntegrityReport
{
    QStringList
            problems; ///< one sentence each, in words for the person; a kind of problem names at most ten cases

    [[nodiscard]] bool isWhole() const { return problems.isEmpty(); }
};

/// Only reads. Looks at every row, so it takes a while on a large workspace. For a job on an executor thread.
[[nodiscard]] Result<IntegrityReport> checkIntegrity(storage::Connection &connection);

} // namespace muster::engine
