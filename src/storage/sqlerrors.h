// SPDX-License-Identifier: GPL-3.0-or-later
// From a database's own error codes to ours: what happened, in plain words, and what to do about it.
//
// Codes: sqlite.org/rescode.html; PostgreSQL manual, appendix A (SQLSTATE); MariaDB knowledge base "MariaDB Error
// Codes" and the MySQL server and client error references. The native text goes only into Error::detail, cleaned of
// values where a database is known to quote them. Pure functions.
#pragma once

#include "storage/databaseurl.h"

#include <QSqlError>

namespace muster::storage {

/// The Error of a failed statement, whose name goes into the detail.
[[nodiscard]] Error sqlError(const DatabaseUrl &url, const QSqlError &native,
                             const QString &statement);

/// The Error of an attempt to connect. \a code is the native one; an SQLSTATE that is empty means that no server
/// answered.
[[nodiscard]] Error openError(const DatabaseUrl &url, const QString &code, const QString &text);

[[nodiscard]] Error cancelledError();

} // namespace muster::storage
