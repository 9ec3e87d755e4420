// SPDX-License-Identifier: GPL-3.0-or-later
// One connection to the workspace's database, as a job on an executor thread sees it.
//
// A Connection lives and dies on its thread and is only ever passed to a job by reference; neither it nor a Statement
// may outlive the job. Every failure is an Error whose detail holds the database's own code, never bound values.
#pragma once

#include "storage/databaseurl.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <memory>
#include <optional>

namespace muster::storage {

class Connection;

/// A prepared statement, forward-only. Values are bound in the order of the "?" in the text.
///
///     MUSTER_TRY(statement.run({campaign.value, now}));
///     while (statement.next())
///         ids.append(statement.integer(0));
///     MUSTER_TRY(statement.finished());
class Statement
{
public:
    /// Executes with these values; a missing optional or an invalid QVariant is NULL.
    [[nodiscard]] Result<void> run(const QVariantList &values = {});
    /// Moves to the next row. False at the end and on an error: ask finished().
    [[nodiscard]] bool next();
    /// The error that ended next(), if it was one. Frees the cursor.
    [[nodiscard]] Result<void> finished();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const; ///< NULL is the empty text
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] bool isNull(int column) const;

    [[nodiscard]] qint64 rowsAffected() const;
    [[nodiscard]] qint64 lastInsertId() const;

private:
    friend class Connection;
    Statement(Connection &connection, QSqlQuery query);
    Connection *m_connection;
    QSqlQuery m_query;
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

    /// For bulk work on the native handle (sqlite3 *, PGconn *, MYSQL *); the caller knows the dialect.
    [[nodiscard]] QSqlDatabase &qt();
    [[nodiscard]] void *nativeHandle();

    /// The job was cancelled: a loop of many statements stops at the next one.
    [[nodiscard]] bool isCancelled() const;

private:
    friend class Executor;
    friend class Statement;
    friend class Transaction;
    Connection();
    struct Private;
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
