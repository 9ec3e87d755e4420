// SPDX-License-Identifier: GPL-3.0-or-later
// The SQL files of resources/sql, as they are built into the program.
//
// A query is looked up in the dialect's folder first, then in "common". Comments are taken out here, so that a "?" or
// an apostrophe in one is never mistaken for SQL. Stateless and thread-safe; a name that does not exist is a fault of
// ours and comes back as ErrorCode::Internal.
#pragma once

#include "storage/databaseurl.h"

#include <QStringList>

namespace muster::storage {

class SqlCatalog
{
public:
    struct Migration
    {
        int version = 0;
        QString name;           ///< the file's name
        QStringList statements; ///< split at lines "-- ;;", without comments
        QByteArray checksum;    ///< SHA-256 in hexadecimal of the statements
    };

    /// The text of queries/NAME.sql without comments and without a semicolon at the end.
    [[nodiscard]] static Result<QString> query(Dialect dialect, const QString &name);
    /// The names of all queries that \a dialect knows, sorted.
    [[nodiscard]] static QStringList queryNames(Dialect dialect);
    /// All migrations of \a dialect in the order of their numbers, which start at 1 without a gap.
    [[nodiscard]] static Result<QList<Migration>> migrations(Dialect dialect);

    /// The statements that make schema_version, which records the others: 0000_schema_version.sql.
    [[nodiscard]] static Result<QStringList> bootstrap(Dialect dialect);

    /// \a sql without "-- …" and "/* … */" comments, which inside quotes are none; trimmed.
    [[nodiscard]] static QString withoutComments(const QString &sql);
    /// Statements of a migration file.
    [[nodiscard]] static QStringList split(const QString &file);
};

} // namespace muster::storage
