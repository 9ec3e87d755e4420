// SPDX-License-Identifier: GPL-3.0-or-later
// What a database is kept in, for whoever writes or removes files beside it. Pure.
#pragma once

#include "storage/databaseurl.h"

#include <QStringList>

namespace muster::storage {

/// The file of SQLite with its journal and shared memory, whether they exist or not; nothing of a server.
[[nodiscard]] inline QStringList filesOf(const DatabaseUrl &url)
{
    if (url.dialect != Dialect::Sqlite)
        return {};
    return {url.path, url.path + QLatin1StringView("-wal"), url.path + QLatin1StringView("-shm")};
}

} // namespace muster::storage
