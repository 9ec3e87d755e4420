// SPDX-License-Identifier: GPL-3.0-or-later
// Opening, closing and looking after a connection, as far as it is the same for every database.
#include "storage/connectionprivate.h"
#include "storage/sqlerrors.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QSqlDriver>
#include <libpq-fe.h>
#include <mysql.h>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

[[nodiscard]] QString driverName(Dialect dialect)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return u"QSQLITE"_s;
    case Dialect::Postgresql:
        return u"QPSQL"_s;
    case Dialect::Mysql:
        break;
    }
    return u"QMYSQL"_s;
}

[[nodiscard]] QString freshName()
{
    static std::atomic<quint64> next = 1;
    return u"muster-%1"_s.arg(next.fetch_add(1));
}

[[nodiscard]] bool isInterruption(Dialect dialect, const QString &code)
{
    switch (dialect) {
    case Dialect::Sqlite:
        return code.toInt() == SQLITE_INTERRUPT || (code.toInt() & 0xff) == SQLITE_BUSY;
    case Dialect::Postgresql:
        return code == u"57014"_s;
    case Dialect::Mysql:
        break;
    }
    return code.toInt() == 1317;
}

} // namespace

Result<void> Connection::Private::open()
{
    close();
    const QString driver = driverName(url.dialect);
    if (!QSqlDatabase::isDriverAvailable(driver))
        return fail(ErrorCode::Unsupported,
                    Text::tr("This installation cannot use this kind of database."), url.text(),
                    Text::tr("install Qt's driver %1").arg(driver));
    name = freshName();
    db = QSqlDatabase::addDatabase(driver, name);
    db.setNumericalPrecisionPolicy(QSql::HighPrecision);
    Result<void> opened;
    switch (url.dialect) {
    case Dialect::Sqlite:
        opened = openSqlite(this);
        break;
    case Dialect::Postgresql:
        opened = openPostgresql(this);
        break;
    case Dialect::Mysql:
        opened = openMysql(this);
        break;
    }
    if (!opened) {
        close();
        return opened;
    }
    lost = false;
    idle.start();
    return {};
}

void Connection::Private::close()
{
    control.setInterrupt({}, false);
    current = nullptr;
    if (!name.isEmpty()) {
        // Without its driver a query is given up silently; with it, each would ask a server that may be gone.
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(name);
        name.clear();
    }
    statements.clear();
    discarded.clear();
    lost = false;
}

void *Connection::Private::nativeHandle() const
{
    const QVariant handle = db.driver()->handle();
    return handle.isValid() ? *static_cast<void *const *>(handle.constData()) : nullptr;
}

bool Connection::Private::inTransaction() const
{
    void *handle = nativeHandle();
    if (handle == nullptr)
        return false;
    switch (url.dialect) {
    case Dialect::Sqlite:
        return sqlite3_get_autocommit(static_cast<sqlite3 *>(handle)) == 0;
    case Dialect::Postgresql: {
        const PGTransactionStatusType status = PQtransactionStatus(static_cast<PGconn *>(handle));
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR || status == PQTRANS_ACTIVE;
    }
    case Dialect::Mysql:
        break;
    }
    unsigned int status = 0;
    mariadb_get_infov(static_cast<MYSQL *>(handle), MARIADB_CONNECTION_SERVER_STATUS, &status);
    return (status & SERVER_STATUS_IN_TRANS) != 0;
}

bool Connection::Private::answers()
{
    void *handle = nativeHandle();
    switch (url.dialect) {
    case Dialect::Sqlite:
        break;
    case Dialect::Postgresql: {
        auto *connection = static_cast<PGconn *>(handle);
        PQclear(PQexec(connection, ""));
        return PQstatus(connection) == CONNECTION_OK;
    }
    case Dialect::Mysql:
        return mysql_ping(static_cast<MYSQL *>(handle)) == 0;
    }
    return true;
}

void Connection::Private::settle()
{
    // The interruption itself is over (see JobControl), so one harmless statement catches what is left of it.
    void *handle = nativeHandle();
    if (handle == nullptr)
        return;
    closeRows();
    if (url.dialect == Dialect::Postgresql) {
        PQclear(PQexec(static_cast<PGconn *>(handle), ""));
    } else if (url.dialect == Dialect::Mysql) {
        constexpr int Tries = 5;
        for (int i = 0; i < Tries; ++i) {
            if (mysql_query(static_cast<MYSQL *>(handle), "DO 0") == 0)
                break;
        }
    }
}

QSqlError Connection::Private::nativeFailure(const void *result) const
{
    void *handle = nativeHandle();
    QString code;
    QString text;
    switch (url.dialect) {
    case Dialect::Sqlite:
        code = QString::number(sqlite3_extended_errcode(static_cast<sqlite3 *>(handle)));
        text = QString::fromUtf8(sqlite3_errmsg(static_cast<sqlite3 *>(handle)));
        break;
    case Dialect::Postgresql: {
        const auto *answer = static_cast<const PGresult *>(result);
        code = QString::fromLatin1(answer ? PQresultErrorField(answer, PG_DIAG_SQLSTATE) : nullptr);
        text = QString::fromUtf8(answer ? PQresultErrorMessage(answer)
                                        : PQerrorMessage(static_cast<PGconn *>(handle)));
        break;
    }
    case Dialect::Mysql:
        code = QString::number(mysql_errno(static_cast<MYSQL *>(handle)));
        text = QString::fromUtf8(mysql_error(static_cast<MYSQL *>(handle)));
        break;
    }
    return QSqlError(QString(), text, QSqlError::StatementError, code);
}

Error Connection::Private::errorOf(const QSqlError &native, const QString &place)
{
    if (control.stopRequested() && isInterruption(url.dialect, native.nativeErrorCode()))
        return cancelledError();
    Error error = sqlError(url, native, place);
    if (url.dialect == Dialect::Postgresql &&
        PQstatus(static_cast<PGconn *>(nativeHandle())) == CONNECTION_BAD)
        error = openError(url, {}, native.databaseText());
    if (error.code == ErrorCode::ConnectionLost)
        lost = true;
    return error;
}

void Connection::Private::discard(QSqlQuery query)
{
    if (lost) {
        discarded.push_back(std::move(query)); // given up after the connection, with nobody to tell
        return;
    }
    query.finish();
    if (url.dialect != Dialect::Postgresql)
        return;
    void *handle = db.isValid() ? nativeHandle() : nullptr;
    const PGTransactionStatusType status =
            handle == nullptr ? PQTRANS_UNKNOWN
                              : PQtransactionStatus(static_cast<PGconn *>(handle));
    if (status != PQTRANS_IDLE && status != PQTRANS_INTRANS)
        discarded.push_back(std::move(query));
}

} // namespace muster::storage
