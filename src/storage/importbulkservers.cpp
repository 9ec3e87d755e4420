// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importbulkservers.h"

#include "storage/sqlcatalog.h"
#include "storage/sqlerrors.h"
#include "support/try.h"

#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr size_t keysAtOnce = 500;
constexpr size_t valuesAtOnce = 15'000; ///< PostgreSQL and MySQL take 65,535 in one statement

QVariant toVariant(const BulkValue &value)
{
    switch (value.kind) {
    case BulkValue::Kind::Integer:
        return value.integer;
    case BulkValue::Kind::Text:
        return QString::fromUtf8(value.text.data(), static_cast<qsizetype>(value.text.size()));
    case BulkValue::Kind::Null:
        break;
    }
    return {};
}

QVariantList toVariants(std::span<const BulkValue> values)
{
    QVariantList list;
    list.reserve(static_cast<qsizetype>(values.size()));
    for (const BulkValue &value : values)
        list.append(toVariant(value));
    return list;
}

// The last "(…)" of \a sql, \a count times: "IN (?)" becomes "IN (?, ?, ?)".
QString withKeys(QString sql, size_t count)
{
    QString marks = u"?"_s;
    for (size_t i = 1; i < count; ++i)
        marks += u", ?"_s;
    const qsizetype at = sql.lastIndexOf(u"IN (?)"_s);
    return sql.replace(at + 4, 1, marks);
}

QString withRows(const QString &sql, size_t count)
{
    const qsizetype at = sql.lastIndexOf(u'(');
    const QString row = sql.mid(at);
    QString text = sql.left(at) + row;
    for (size_t i = 1; i < count; ++i)
        text += u", "_s + row;
    return text;
}

class StatementRow final : public BulkRow
{
public:
    explicit StatementRow(const Statement &statement)
        : m_statement(statement)
    {
    }
    [[nodiscard]] std::optional<qint64> integer(int column) const override
    {
        return m_statement.optionalInteger(column);
    }
    [[nodiscard]] std::string text(int column) const override
    {
        return m_statement.text(column).toStdString();
    }

private:
    const Statement &m_statement;
};

} // namespace

ServerBulk::ServerBulk(Connection &connection)
    : m_connection(connection)
{
}

Result<void> ServerBulk::select(const QString &query, std::span<const BulkValue> keys,
                                const Sink &sink)
{
    MUSTER_TRY_ASSIGN(const QString sql, SqlCatalog::query(m_connection.dialect(), query));
    while (!keys.empty()) {
        const auto some = keys.first(std::min(keys.size(), keysAtOnce));
        keys = keys.subspan(some.size());
        MUSTER_TRY_ASSIGN(Statement statement, m_connection.prepare(withKeys(sql, some.size())));
        MUSTER_TRY(statement.run(toVariants(some)));
        while (statement.next())
            sink(StatementRow(statement));
        MUSTER_TRY(statement.finished());
    }
    return {};
}

Result<void> ServerBulk::insert(const QString &query, size_t columns,
                                std::span<const BulkValue> values)
{
    MUSTER_TRY_ASSIGN(const QString sql, SqlCatalog::query(m_connection.dialect(), query));
    const size_t most = valuesAtOnce / columns * columns;
    while (!values.empty()) {
        const auto some = values.first(std::min(values.size(), most));
        values = values.subspan(some.size());
        MUSTER_TRY_ASSIGN(Statement statement,
                          m_connection.prepare(withRows(sql, some.size() / columns)));
        MUSTER_TRY(statement.run(toVariants(some)));
    }
    return {};
}

Result<void> ServerBulk::each(const QString &query, size_t columns,
                              std::span<const BulkValue> values)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(query));
    for (size_t at = 0; at < values.size(); at += columns)
        MUSTER_TRY(statement->run(toVariants(values.subspan(at, columns))));
    return {};
}

Result<void> ServerBulk::apply(const QString &query, std::span<const BulkValue> keys)
{
    MUSTER_TRY_ASSIGN(const QString sql, SqlCatalog::query(m_connection.dialect(), query));
    while (!keys.empty()) {
        const auto some = keys.first(std::min(keys.size(), keysAtOnce));
        keys = keys.subspan(some.size());
        MUSTER_TRY_ASSIGN(Statement statement, m_connection.prepare(withKeys(sql, some.size())));
        MUSTER_TRY(statement.run(toVariants(some)));
    }
    return {};
}

namespace {

// The text format of COPY (PostgreSQL manual, "COPY", File Formats): tabs between, \N for NULL, backslash escapes.
void appendCopyText(std::string_view text, std::string &out)
{
    for (const char c : text) {
        switch (c) {
        case '\\':
            out += "\\\\";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            out += c;
        }
    }
}

void appendCopyRow(std::span<const BulkValue> row, std::string &out)
{
    bool first = true;
    for (const BulkValue &value : row) {
        if (!first)
            out += '\t';
        first = false;
        if (value.kind == BulkValue::Kind::Null)
            out += "\\N";
        else if (value.kind == BulkValue::Kind::Integer)
            out += std::to_string(value.integer);
        else
            appendCopyText(value.text, out);
    }
    out += '\n';
}

} // namespace

Result<void> PostgresqlBulk::insert(const QString &query, size_t columns,
                                    std::span<const BulkValue> values)
{
    if (m_connection.isCancelled())
        return fail(cancelledError());
    // "INSERT INTO customers (id, …) VALUES (?, …)" names the table and the columns.
    MUSTER_TRY_ASSIGN(const QString sql, SqlCatalog::query(Dialect::Postgresql, query));
    const qsizetype begin = sql.indexOf(u"INTO "_s) + 5;
    const qsizetype end = sql.indexOf(u"VALUES"_s, begin);
    const QByteArray copy = (u"COPY "_s + sql.mid(begin, end - begin) + u" FROM STDIN"_s).toUtf8();

    auto *connection = static_cast<PGconn *>(m_connection.nativeHandle());
    const auto cleared = [](PGresult *result) { PQclear(result); };
    using Answer = std::unique_ptr<PGresult, decltype(cleared)>;
    const Answer started(PQexec(connection, copy.constData()), cleared);
    if (PQresultStatus(started.get()) != PGRES_COPY_IN)
        return fail(m_connection.nativeError(query, started.get()));
    std::string out;
    for (size_t at = 0; at < values.size(); at += columns) {
        appendCopyRow(values.subspan(at, columns), out);
        const bool last = at + columns >= values.size();
        if (out.size() < 65'536 && !last)
            continue;
        if (PQputCopyData(connection, out.data(), static_cast<int>(out.size())) != 1)
            return fail(m_connection.nativeError(query));
        out.clear();
    }
    if (PQputCopyEnd(connection, nullptr) != 1)
        return fail(m_connection.nativeError(query));
    std::optional<Error> error;
    while (PGresult *next = PQgetResult(connection)) {
        const Answer answer(next, cleared);
        if (PQresultStatus(next) != PGRES_COMMAND_OK && !error)
            error = m_connection.nativeError(query, next);
    }
    if (error)
        return fail(*error);
    return {};
}

} // namespace muster::storage
