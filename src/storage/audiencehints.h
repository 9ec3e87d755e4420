// SPDX-License-Identifier: GPL-3.0-or-later
// What the SQL of a rule should know about the data of a workspace. For a job on an executor thread.
#pragma once

#include "storage/connection.h"
#include "storage/rulesql.h"

namespace muster::storage {

/// Two look-ups in an index; nothing where the database keeps statistics itself.
[[nodiscard]] Result<RuleSqlHints> ruleSqlHints(Connection &connection);

} // namespace muster::storage
