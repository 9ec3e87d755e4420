// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the workspace's database, as a job on an executor thread sees it.
//
// A Connection lives and dies on its thread and is only ever passed to a job by reference; neither it nor a Statement
// may outlive the job. Every failure is an Error whose detail holds the database's own code, never bound values.
//
// One result is read at a time: running a statement closes the rows of the one before, on every database, because
// PostgreSQL streams them over the one connection. Whoever goes on reading the earlier one is told so by finished().
// So read all rows first, or read and write in turn.
//
// The session is the same everywhere: UTC, READ COMMITTED (SQLite: serialised), texts compared as bytes, "x" is an
// identifier and \ an ordinary character (MySQL runs with ANSI_QUOTES, PIPES_AS_CONCAT and NO_BACKSLASH_ESCAPES; LIKE
// needs its own ESCAPE clause), rowsAffected() of an UPDATE counts the rows found. Role::Read cannot write.
#pragma once

#include "storage/databaseurl.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>

namespace muster::storage {

class Connection;

/// NULL for a missing optional, for the list of values of a statement.
template<typename T>
[[nodiscard]] QVariant orNull(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

/// A prepared statement, forward-only. Values are bound in the order of the "?" in the text.
///
///     MUSTER_TRY(statement.run({campaign.value, now}));
///     while (statement.next())
///         ids.append(statement.integer(0));
///     MUSTER_TRY(statement.finished());
class Statement
{
public:
    Statement(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Executes with these values. An invalid QVariant is NULL (see orNull()); a QString is never NULL, also not a
    /// null one. Types: whole numbers, bool (as 0 and 1), double, QString, QByteArray. What no database can keep in a
    /// text, NUL and halves of surrogate pairs, is replaced by U+FFFD.
    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /// Moves to the next row. False at the end and on an error: ask finished().
    [[nodiscard]] bool next();
    /// The error that ended next(), if it was one. Frees the cursor.
    [[nodiscard]] Result<void> finished();
    /// All three for a query with one number: the first column of the first row, 0 where there is none.
    [[nodiscard]] Result<qint64> readInteger(const QVariantList &values = {});

    [[nodiscard]] qint64 integer(int column) const; ///< NULL is 0
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const; ///< NULL is the empty text
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] QVariant
    value(int column) const; ///< as the driver gives it; sums may be exact decimals in text

    [[nodiscard]] qint64 rowsAffected() const;
    /// SQLite and MySQL. PostgreSQL has none: there a query says RETURNING id.
    [[nodiscard]] qint64 lastInsertId() const;
    /// SQLite's sqlite3_stmt, for loops of very many rows; to be reset after use. nullptr on the servers.
    [[nodiscard]] void *nativeHandle() const;

    struct Cursor; ///< known in this folder only

private:
    friend class Connection;
    Statement(Connection &connection, std::unique_ptr<Cursor> cursor);
    Connection *m_connection;
    std::unique_ptr<Cursor> m_cursor;
};

class Connection
{
public:
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Dialect dialect() const;

    /// The prepared statement of resources/sql/{dialect or common}/queries/NAME.sql, kept for the connection's life.
    [[nodiscard]] Result<Statement *> named(const QString &name);
    /// A statement whose text was put together in code (rule SQL, sort orders); values still bound, not kept.
    [[nodiscard]] Result<Statement> prepare(const QString &sql);
    /// One statement without values or result.
    [[nodiscard]] Result<void> execute(const QString &sql);

    /// For bulk work on the native handle (sqlite3 *, PGconn *, MYSQL *); the caller knows the dialect. LOAD DATA LOCAL
    /// gets its rows from the caller's mysql_set_local_infile_handler(); without one the server gets no file.
    [[nodiscard]] QSqlDatabase &qt();
    [[nodiscard]] void *nativeHandle();
    /// The Error of a call on the native handle that has just failed; \a place is the query's name, \a result the PGresult
    /// that PostgreSQL answered with, if it did.
    [[nodiscard]] Error nativeError(const QString &place, const void *result = nullptr);

    /// The job was cancelled: a loop of many statements stops at the next one.
    [[nodiscard]] bool isCancelled() const;

    struct Private; ///< known in this folder only

private:
    friend class Executor;
    friend class Statement;
    friend class Transaction;
    Connection();
    std::unique_ptr<Private> d;
};

/// Rolls back unless committed. SQLite transactions for writing begin IMMEDIATE, so that two writers never deadlock.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    ~Transaction();
    Transaction(Transaction &&other) noexcept;
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction &operator=(Transaction &&) = delete;
    [[nodiscard]] Result<void> commit();

private:
    explicit Transaction(Connection &connection);
    Connection *m_connection;
};

} // namespace muster::storage
