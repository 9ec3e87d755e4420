// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of a Connection, shared by the files that open, use and close it. Lives on the connection's thread, except
// for the JobControl. Not to be included outside src/storage/connection*, executor and cancel.
#pragma once

#include "storage/cancel.h"
#include "storage/connection.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <unordered_map>

namespace muster::storage {

/// A query and what has become of its rows.
struct Statement::Cursor
{
    explicit Cursor(QSqlQuery q, QString n)
        : query(std::move(q))
        , name(std::move(n))
    {
    }
    QSqlQuery query;
    QString name; ///< for error messages; empty for SQL put together in code
    bool open = false;
    bool displaced = false; ///< another statement ran while rows were left
};

struct Connection::Private
{
    DatabaseUrl url;
    OpenOptions options;
    bool readOnly = false;
    QString name; ///< Qt's name of the connection
    QSqlDatabase db;
    JobControl control;
    std::unordered_map<QString, std::unique_ptr<Statement>> statements;
    Statement::Cursor *current = nullptr; ///< whose rows are being read
    std::vector<QSqlQuery> discarded;     ///< see Connection::Private::discard()
    QElapsedTimer idle;
    QElapsedTimer waiting; ///< for a lock of SQLite
    bool lost = false;

    /// Connects, and sets up the session. Nothing is left open after a failure.
    [[nodiscard]] Result<void> open();
    /// Closes without a word to a server that is gone. Harmless where nothing is open.
    void close();
    [[nodiscard]] bool isOpen() const { return db.isOpen(); }
    /// Asks the server whether it still knows us.
    [[nodiscard]] bool answers();

    [[nodiscard]] void *nativeHandle() const;
    [[nodiscard]] bool inTransaction() const;
    /// Runs one statement and nothing else: no look at cancellation.
    [[nodiscard]] Result<void> executeAlways(const QString &sql);
    /// Lets an interruption that came too late meet a statement of ours, instead of the next one of the job's.
    void settle();
    /// Rolls back what a job left open, closes its rows and forgets its statements.
    void tidyUp();

    [[nodiscard]] Error errorOf(const QSqlError &native, const QString &place);
    /// What the native handle has to say about the call that has just failed.
    [[nodiscard]] QSqlError nativeFailure(const void *result) const;
    /// Keeps a query until it can be given up quietly: PostgreSQL refuses that in a failed transaction.
    void discard(QSqlQuery query);
    void closeRows();
};

/// One of the three: options for Qt before opening, settings of the session after it.
[[nodiscard]] Result<void> openSqlite(Connection::Private *d);
[[nodiscard]] Result<void> openPostgresql(Connection::Private *d);
[[nodiscard]] Result<void> openMysql(Connection::Private *d);

} // namespace muster::storage
