// SPDX-License-Identifier: GPL-3.0-or-later
// The secondary indexes of the customers, put off while an import fills the table. SQLite only:
// there, a row at a time goes into each index at a place of its own, which costs several times what
// sorting them all at the end does.
//
// What was put off is written down in the workspace, in the transaction that puts it off, and
// struck off index by index in those that build them again. So a crash in between leaves a
// workspace that knows what it lacks: the next to open it (migrate) or to import builds it.
// Meanwhile everything works, only slower: nothing but a hint in the count names one of these
// indexes, and what must be unique keeps its index throughout.
//
// For jobs on an executor thread. Building one of the indexes of a million customers takes about a
// second.
#pragma once

#include "storage/connection.h"
#include "support/error.h"

namespace muster::storage {

/// Which of the indexes the import itself looks customers up in.
enum class Needed { ExternalId, ExternalIdAndEmail };

/// Inside the caller's transaction. The value: how many were put off; 0 on a server, and where
/// something is put off already.
[[nodiscard]] Result<int> deferCustomerIndexes(Connection &connection, Needed needed);

/// Builds the next one that was put off, in a transaction of its own. False: there is none any more.
[[nodiscard]] Result<bool> restoreNextIndex(Connection &connection);
[[nodiscard]] Result<void> restoreIndexes(Connection &connection);

/// The same for whoever opens the workspace: a full disk must not lock anybody out, so a failure is
/// only logged.
void restoreIndexesIfPossible(Connection &connection);

/// Whether the index that counting reads through is there.
[[nodiscard]] Result<bool> hasCoveringIndex(Connection &connection);

} // namespace muster::storage
