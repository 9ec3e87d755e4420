// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a sorted list by keyset: each page begins behind the last line of the one before, so that the thousandth
// costs as much as the first. For a job on an executor thread; fails as its statements do.
//
// The condition is "k >= a AND (k > a OR id > b)": the one form that SQLite, PostgreSQL and MySQL all answer from the
// index on (k, id). Lines without a key are a second query behind the others, because the databases do not agree on
// where NULL sorts.
#pragma once

#include "storage/connection.h"
#include "storage/customerrow.h"
#include "storage/rulesqlcondition.h"

#include <functional>

namespace muster::storage {

struct KeysetQuery
{
    QStringList columns; ///< what \a read sees, from column 0
    QString from;        ///< tables with aliases
    Condition where = Condition::always(true);
    QString id;       ///< the unique column
    QString key = {}; ///< the column sorted by; empty: the id alone
    bool keyIsText = false;
    bool keyIsNullable = true;
    bool descending = false;
};

/// Calls \a read for up to \a limit lines behind \a after; answers where the next page begins, if there is one.
[[nodiscard]] Result<std::optional<PageKey>>
readKeysetPage(Connection &connection, const KeysetQuery &query,
               const std::optional<PageKey> &after, int limit,
               const std::function<void(const Statement &)> &read);

/// The same into a list, by a function that makes a Row of a Statement.
template<typename Row>
[[nodiscard]] Result<Page<Row>> readPageOf(Connection &connection, const KeysetQuery &query,
                                           const std::optional<PageKey> &after, int limit,
                                           Row (*rowOf)(const Statement &))
{
    Page<Row> page;
    auto next =
            readKeysetPage(connection, query, after, limit,
                           [&page, rowOf](const Statement &row) { page.rows.append(rowOf(row)); });
    if (!next)
        return fail(next.error());
    page.next = *next;
    return page;
}

} // namespace muster::storage
