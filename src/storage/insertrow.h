// SPDX-License-Identifier: GPL-3.0-or-later
// Inserting one row into a table whose key the database gives out. For a job on an executor thread.
#pragma once

#include "storage/connection.h"

namespace muster::storage {

/// Runs the named INSERT and returns the new row's id. PostgreSQL only tells it through RETURNING, which MySQL does not
/// know: so the query's file is written without, and RETURNING is added here where it is needed.
[[nodiscard]] Result<qint64> insertRow(Connection &connection, const QString &query,
                                       const QVariantList &values);

} // namespace muster::storage
