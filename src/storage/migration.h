// SPDX-License-Identifier: GPL-3.0-or-later
// Brings a database to the schema of this program, and says which one it has.
//
// Migrations are the numbered files of resources/sql/*/migrations. On SQLite and PostgreSQL a version and its record in
// schema_version are one transaction; MySQL commits each statement by itself, so there each is recorded and an
// interrupted version goes on where it stopped. Two programs that migrate at once wait for each other. Refused: a newer
// schema (NewerSchema), a migration that differs from the one applied, and a database with somebody else's tables
// (Conflict). In MySQL's files "{binary_collation}" stands for the server's own name of the collation that compares
// bytes. The first time, the workspace gets its id, key, currency and time zone.
#pragma once

#include "storage/database.h"
#include "support/bytes.h"

namespace muster::storage {

struct MigrationOptions
{
    std::function<QByteArray(qsizetype)> random = randomBytes;
    std::function<qint64()> nowMs; ///< the system's clock where none is given
    QString currency = QStringLiteral("INR");
    QString timeZone; ///< IANA name; the system's zone where none is given
};

/// The newest version that this program knows.
[[nodiscard]] Result<int> latestVersion(Dialect dialect);

/// The version of the database, 0 if it is empty. Fails like migrate() on what is not a workspace of ours.
[[nodiscard]] Result<int> currentVersion(Connection &connection);

/// Refuses a database that is not exactly of this program's version. For those that open without migrating.
[[nodiscard]] Result<void> checkVersion(Connection &connection);

/// Runs on Role::Write; the value is the version that the database then has.
[[nodiscard]] QFuture<Result<int>> migrate(Database &database,
                                           const MigrationOptions &options = {});

/// The same inside a job. Not in a transaction.
[[nodiscard]] Result<int> migrate(Connection &connection, const MigrationOptions &options);

} // namespace muster::storage
