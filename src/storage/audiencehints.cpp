// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audiencehints.h"

#include "storage/deferredindexes.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

Result<RuleSqlHints> ruleSqlHints(Connection &connection)
{
    RuleSqlHints hints;
    if (connection.dialect() != Dialect::Sqlite)
        return hints;
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"order_times"_s));
    MUSTER_TRY(statement->run());
    if (statement->next()) {
        hints.firstOrderAt = statement->optionalInteger(0);
        hints.lastOrderAt = statement->optionalInteger(1);
    }
    MUSTER_TRY(statement->finished());
    MUSTER_TRY_ASSIGN(hints.coveringIndex, hasCoveringIndex(connection));
    return hints;
}

} // namespace muster::storage
