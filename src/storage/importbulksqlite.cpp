// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importbulksqlite.h"

#include "storage/sqlcatalog.h"
#include "storage/sqlerrors.h"
#include "support/try.h"

#include <sqlite3.h>

namespace muster::storage {

namespace {

class SqliteRow final : public BulkRow
{
public:
    explicit SqliteRow(sqlite3_stmt *statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] std::optional<qint64> integer(int column) const override
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
            return std::nullopt;
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] std::string text(int column) const override
    {
        const unsigned char *bytes = sqlite3_column_text(m_statement, column);
        const int size = sqlite3_column_bytes(m_statement, column);
        return bytes ? std::string(reinterpret_cast<const char *>(bytes), static_cast<size_t>(size))
                     : std::string();
    }

private:
    sqlite3_stmt *m_statement;
};

void bind(sqlite3_stmt *statement, int position, const BulkValue &value)
{
    switch (value.kind) {
    case BulkValue::Kind::Null:
        sqlite3_bind_null(statement, position);
        break;
    case BulkValue::Kind::Integer:
        sqlite3_bind_int64(statement, position, value.integer);
        break;
    case BulkValue::Kind::Text:
        // SQLITE_STATIC: the text outlives the step.
        sqlite3_bind_text64(statement, position, value.text.data(), value.text.size(), nullptr,
                            SQLITE_UTF8);
        break;
    }
}

} // namespace

SqliteBulk::SqliteBulk(Connection &connection)
    : m_connection(connection)
{
}

SqliteBulk::~SqliteBulk()
{
    for (sqlite3_stmt *statement : std::as_const(m_statements))
        sqlite3_finalize(statement);
}

Result<sqlite3_stmt *> SqliteBulk::prepared(const QString &query)
{
    if (const auto found = m_statements.constFind(query); found != m_statements.cend())
        return *found;
    MUSTER_TRY_ASSIGN(const QString sql, SqlCatalog::query(Dialect::Sqlite, query));
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    auto *db = static_cast<sqlite3 *>(m_connection.nativeHandle());
    if (sqlite3_prepare_v3(db, text.constData(), static_cast<int>(text.size()), 0, &statement,
                           nullptr) != SQLITE_OK)
        return fail(m_connection.nativeError(query));
    m_statements.insert(query, statement);
    return statement;
}

Result<void> SqliteBulk::run(sqlite3_stmt *statement, std::span<const BulkValue> values,
                             const Sink *sink, const QString &query)
{
    int position = 0;
    for (const BulkValue &value : values)
        bind(statement, ++position, value);
    int result = sqlite3_step(statement);
    while (result == SQLITE_ROW) {
        if (sink)
            (*sink)(SqliteRow(statement));
        result = sqlite3_step(statement);
    }
    if (result != SQLITE_DONE) {
        const auto error = fail(m_connection.nativeError(query));
        sqlite3_reset(statement);
        return error;
    }
    sqlite3_reset(statement);
    return {};
}

Result<void> SqliteBulk::select(const QString &query, std::span<const BulkValue> keys,
                                const Sink &sink)
{
    MUSTER_TRY_ASSIGN(sqlite3_stmt * statement, prepared(query));
    for (const BulkValue &key : keys)
        MUSTER_TRY(run(statement, {&key, 1}, &sink, query));
    return {};
}

Result<void> SqliteBulk::insert(const QString &query, size_t columns,
                                std::span<const BulkValue> values)
{
    return each(query, columns, values);
}

Result<void> SqliteBulk::each(const QString &query, size_t columns,
                              std::span<const BulkValue> values)
{
    MUSTER_TRY_ASSIGN(sqlite3_stmt * statement, prepared(query));
    for (size_t at = 0; at < values.size(); at += columns) {
        if (m_connection.isCancelled())
            return fail(cancelledError());
        MUSTER_TRY(run(statement, values.subspan(at, columns), nullptr, query));
    }
    return {};
}

Result<void> SqliteBulk::apply(const QString &query, std::span<const BulkValue> keys)
{
    MUSTER_TRY_ASSIGN(sqlite3_stmt * statement, prepared(query));
    for (const BulkValue &key : keys) {
        if (m_connection.isCancelled())
            return fail(cancelledError());
        MUSTER_TRY(run(statement, {&key, 1}, nullptr, query));
    }
    return {};
}

} // namespace muster::storage
