// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/insertrow.h"

#include "storage/sqlcatalog.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

Result<qint64> insertRow(Connection &connection, const QString &query, const QVariantList &values)
{
    if (connection.dialect() != Dialect::Postgresql) {
        MUSTER_TRY_ASSIGN(Statement * insert, connection.named(query));
        MUSTER_TRY(insert->run(values));
        return insert->lastInsertId();
    }
    MUSTER_TRY_ASSIGN(const QString sql, SqlCatalog::query(Dialect::Postgresql, query));
    MUSTER_TRY_ASSIGN(Statement insert, connection.prepare(sql + u" RETURNING id"_s));
    return insert.readInteger(values);
}

} // namespace muster::storage
