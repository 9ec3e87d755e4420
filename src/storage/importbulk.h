// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows at once, in the fastest way each database has: prepared statements on SQLite's own handle, COPY on
// PostgreSQL, statements with many rows on MySQL. The SQL is that of the query files all the same.
//
// Lives for one job on an executor thread. Values are views and must hold during the call.
#pragma once

#include "storage/connection.h"
#include "support/try.h"

#include <algorithm>
#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>

namespace muster::storage {

/// A value to be bound: NULL, a whole number or UTF-8 text.
struct BulkValue
{
    enum class Kind { Null, Integer, Text };
    Kind kind = Kind::Null;
    qint64 integer = 0;
    std::string_view text;

    BulkValue() = default;
    BulkValue(qint64 value) // NOLINT: a list of values reads better without the type's name
        : kind(Kind::Integer)
        , integer(value)
    {
    }
    BulkValue(const std::optional<qint64> &value) // NOLINT: likewise
        : kind(value ? Kind::Integer : Kind::Null)
        , integer(value.value_or(0))
    {
    }
    /// Empty text is NULL.
    BulkValue(std::string_view value) // NOLINT: likewise
        : kind(value.empty() ? Kind::Null : Kind::Text)
        , text(value)
    {
    }
};

/// A row that was found.
class BulkRow
{
public:
    virtual ~BulkRow() = default;
    [[nodiscard]] virtual std::optional<qint64> integer(int column) const = 0;
    [[nodiscard]] virtual std::string text(int column) const = 0;
};

class ImportBulk
{
public:
    [[nodiscard]] static std::unique_ptr<ImportBulk> create(Connection &connection);
    virtual ~ImportBulk() = default;

    using Sink = std::function<void(const BulkRow &)>;
    /// The rows of a query that ends in "IN (?)", for all of the keys.
    [[nodiscard]] virtual Result<void> select(const QString &query, std::span<const BulkValue> keys,
                                              const Sink &sink) = 0;
    /// An "INSERT INTO table (columns) VALUES (?, …)" for each row of \a values.
    [[nodiscard]] virtual Result<void> insert(const QString &query, size_t columns,
                                              std::span<const BulkValue> values) = 0;
    /// Any other statement, once for each row of \a values.
    [[nodiscard]] virtual Result<void> each(const QString &query, size_t columns,
                                            std::span<const BulkValue> values) = 0;
    /// A statement that ends in "IN (?)", for all of the keys.
    [[nodiscard]] virtual Result<void> apply(const QString &query,
                                             std::span<const BulkValue> keys) = 0;
};

/// Keys for \a count new rows, ascending. \a what is "import_customer" or "import_order".
[[nodiscard]] Result<QList<qint64>> idsForImport(Connection &connection, const QString &what,
                                                 qint64 count);

/// Gives every new one of \a rows its key, in their order.
template<typename Rows>
[[nodiscard]] Result<void> giveIds(Connection &connection, const QString &what, Rows &rows)
{
    const auto isNew = [](const auto &row) { return row.isNew; };
    const auto count = std::count_if(rows.begin(), rows.end(), isNew);
    if (count == 0)
        return {};
    MUSTER_TRY_ASSIGN(const QList<qint64> ids, idsForImport(connection, what, count));
    qsizetype next = 0;
    for (auto &row : rows) {
        if (row.isNew)
            row.id = ids[next++];
    }
    return {};
}

} // namespace muster::storage
