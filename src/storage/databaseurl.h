// SPDX-License-Identifier: GPL-3.0-or-later
// Where a workspace lives: "sqlite:PATH", "postgresql://user@host:port/db", "mysql://user@host:port/db". Plain value.
//
// A password may stand in the URL when a program is given one (percent-encoded), but is normally taken from the
// keychain or MUSTER_DB_PASSWORD; text() never shows it.
#pragma once

#include "support/error.h"

#include <QString>

namespace muster::storage {

enum class Dialect { Sqlite, Postgresql, Mysql };

[[nodiscard]] QString dialectName(Dialect dialect); ///< the folder below resources/sql

struct DatabaseUrl
{
    Dialect dialect = Dialect::Sqlite;
    QString path; ///< SQLite: the file
    QString user;
    QString host;
    int port = 0;
    QString database;
    QString password;

    /// Names the part that is wrong. "postgres://" and "mariadb://" are understood too.
    [[nodiscard]] static Result<DatabaseUrl> parse(const QString &text);
    [[nodiscard]] QString text() const;
    /// What people call it where nobody has given it a name: the file without its ending, or the server's database.
    [[nodiscard]] QString shortName() const;

    bool operator==(const DatabaseUrl &) const = default;
};

} // namespace muster::storage
