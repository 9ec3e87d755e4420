// SPDX-License-Identifier: GPL-3.0-or-later
// Looking after the workspace's database: what it is, a copy of it, what came in lately. For a job on an executor thread.
#pragma once

#include "domain/message.h"
#include "storage/connection.h"

#include <QList>

namespace muster::engine {

struct DatabaseFacts
{
    QString product; ///< "SQLite", "PostgreSQL", "MySQL", "MariaDB"
    QString version;
    qint64 bytes = 0;
};

[[nodiscard]] Result<DatabaseFacts> databaseFacts(storage::Connection &connection);

/// Copies a SQLite workspace, as it is at this moment, into a new file: in one piece, without gaps, while others go on
/// reading and writing. A file that is there already is replaced only once the copy is whole. Of a server: Unsupported,
/// with the name of its own tool. Run it in the role Read, so that nobody waits for it.
[[nodiscard]] Result<void> backUp(storage::Connection &connection, const QString &path);

struct RecentCallback
{
    qint64 receivedAt = 0; ///< UTC ms
    ReceiptKind kind = ReceiptKind::Delivered;
    QString account; ///< empty where it was removed since
};

/// Newest first.
[[nodiscard]] Result<QList<RecentCallback>> recentCallbacks(storage::Connection &connection,
                                                            int limit);

} // namespace muster::engine
