// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importbulk.h"

#include "storage/importbulkservers.h"
#include "storage/importbulksqlite.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

std::unique_ptr<ImportBulk> ImportBulk::create(Connection &connection)
{
    switch (connection.dialect()) {
    case Dialect::Sqlite:
        return std::make_unique<SqliteBulk>(connection);
    case Dialect::Postgresql:
        return std::make_unique<PostgresqlBulk>(connection);
    case Dialect::Mysql:
        break;
    }
    return std::make_unique<ServerBulk>(connection);
}

Result<QList<qint64>> idsForImport(Connection &connection, const QString &what, qint64 count)
{
    const bool sequence = connection.dialect() == Dialect::Postgresql;
    MUSTER_TRY_ASSIGN(Statement * statement,
                      connection.named(what + (sequence ? u"_ids"_s : u"_last_id"_s)));
    MUSTER_TRY(statement->run(sequence ? QVariantList{count} : QVariantList{}));
    QList<qint64> ids;
    while (statement->next())
        ids.append(statement->integer(0));
    MUSTER_TRY(statement->finished());
    if (!sequence) {
        const qint64 last = ids.value(0);
        ids.clear();
        for (qint64 i = 1; i <= count; ++i)
            ids.append(last + i);
    }
    std::sort(ids.begin(), ids.end());
    return ids;
}

} // namespace muster::storage
