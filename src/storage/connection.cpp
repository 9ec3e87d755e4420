// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include "storage/connectionprivate.h"
#include "storage/sqlcatalog.h"
#include "storage/sqlerrors.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

Connection::Connection()
    : d(std::make_unique<Private>())
{
}

Connection::~Connection()
{
    d->close();
}

Dialect Connection::dialect() const
{
    return d->url.dialect;
}

Result<Statement *> Connection::named(const QString &name)
{
    const auto found = d->statements.find(name);
    if (found != d->statements.end())
        return found->second.get();
    MUSTER_TRY_ASSIGN(const QString sql, SqlCatalog::query(d->url.dialect, name));
    QSqlQuery query(d->db);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        return fail(d->errorOf(query.lastError(), name));
    auto cursor = std::make_unique<Statement::Cursor>(std::move(query), name);
    auto statement = std::unique_ptr<Statement>(new Statement(*this, std::move(cursor)));
    return d->statements.emplace(name, std::move(statement)).first->second.get();
}

Result<Statement> Connection::prepare(const QString &sql)
{
    QSqlQuery query(d->db);
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        const Error error = d->errorOf(query.lastError(), {});
        d->discard(std::move(query));
        return fail(error);
    }
    return Statement(*this, std::make_unique<Statement::Cursor>(std::move(query), QString()));
}

Result<void> Connection::execute(const QString &sql)
{
    if (isCancelled())
        return fail(cancelledError());
    return d->executeAlways(sql);
}

QSqlDatabase &Connection::qt()
{
    return d->db;
}

void *Connection::nativeHandle()
{
    return d->nativeHandle();
}

Error Connection::nativeError(const QString &place, const void *result)
{
    return d->errorOf(d->nativeFailure(result), place);
}

bool Connection::isCancelled() const
{
    return d->control.stopRequested();
}

Result<void> Connection::Private::executeAlways(const QString &sql)
{
    closeRows();
    QSqlQuery query(db);
    if (!query.exec(sql))
        return fail(errorOf(query.lastError(), {}));
    return {};
}

void Connection::Private::closeRows()
{
    if (current == nullptr)
        return;
    current->query.finish();
    current->open = false;
    current->displaced = true;
    current = nullptr;
}

void Connection::Private::tidyUp()
{
    if (!lost && control.wasInterrupted())
        settle();
    closeRows();
    if (!lost && inTransaction()) {
        if (const auto done = executeAlways(u"ROLLBACK"_s); !done)
            lost = true;
    }
    if (!lost)
        discarded.clear();
    idle.start();
}

// ---------------------------------------------------------------------------------------------- Transaction

Transaction::Transaction(Connection &connection)
    : m_connection(&connection)
{
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_connection(std::exchange(other.m_connection, nullptr))
{
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    // A reader of SQLite has nothing to reserve; a deferred transaction gives it one picture of the data.
    const bool immediate = connection.dialect() == Dialect::Sqlite && !connection.d->readOnly;
    MUSTER_TRY(connection.execute(immediate ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s));
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    Connection::Private &d = *m_connection->d;
    if (d.lost)
        return; // the server has rolled back already
    d.control.hold();
    if (d.control.wasInterrupted())
        d.settle();
    // SQLite rolls some failures back by itself (full disk, corruption); a second time would be an error.
    if (d.inTransaction()) {
        if (const auto done = d.executeAlways(u"ROLLBACK"_s); !done)
            d.lost = true; // its state is not known: opened anew before the next job
    }
    d.control.release();
}

Result<void> Transaction::commit()
{
    Connection::Private &d = *m_connection->d;
    // From here on a cancellation comes too late.
    d.control.hold();
    if (d.control.wasInterrupted())
        d.settle();
    const bool failedBefore = !d.lost && !d.inTransaction();
    Result<void> done = failedBefore ? Result<void>(fail(ErrorCode::Internal,
                                                         u"The transaction has ended already."_s))
                                     : d.executeAlways(u"COMMIT"_s);
    d.control.release();
    if (!done && !failedBefore)
        return done; // the destructor rolls back what is left
    m_connection = nullptr;
    return done;
}

} // namespace muster::storage
