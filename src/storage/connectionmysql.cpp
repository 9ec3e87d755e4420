// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to MySQL or MariaDB.
#include "storage/connectionprivate.h"
#include "storage/sqlerrors.h"
#include "support/log.h"
#include "support/try.h"

#include <cstring>
#include <mysql.h>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr int DefaultPort = 3306;

[[nodiscard]] unsigned int timeoutSeconds(const OpenOptions &options)
{
    return static_cast<unsigned int>(std::max(1, options.connectTimeoutMs / 1000));
}

/// The client library takes "localhost" for a Unix socket and then forgets the port.
[[nodiscard]] QString hostOf(const DatabaseUrl &url)
{
    return url.host == u"localhost"_s && url.port != DefaultPort ? u"127.0.0.1"_s : url.host;
}

/// KILL QUERY on a connection of its own: the first one is busy with the query.
void killQuery(const DatabaseUrl &url, unsigned long thread, unsigned int timeout)
{
    MYSQL *connection = mysql_init(nullptr);
    mysql_optionsv(connection, MYSQL_OPT_CONNECT_TIMEOUT, &timeout);
    const QByteArray kill = "KILL QUERY " + QByteArray::number(static_cast<qulonglong>(thread));
    if (mysql_real_connect(connection, hostOf(url).toUtf8().constData(),
                           url.user.toUtf8().constData(), url.password.toUtf8().constData(),
                           nullptr, static_cast<unsigned int>(url.port), nullptr, 0) == nullptr ||
        mysql_query(connection, kill.constData()) != 0)
        qCWarning(logStorage, "The database server did not take a cancellation: %u",
                  mysql_errno(connection));
    mysql_close(connection);
}

// A server may ask for any file in answer to LOAD DATA LOCAL. Nothing is given to it unless the code that loads has put
// its own source of rows (mysql_set_local_infile_handler) in place of these.
int refuseFile(void **state, const char *, void *)
{
    *state = nullptr;
    return 1;
}

int readNothing(void *, char *, unsigned int)
{
    return -1;
}

void endNothing(void *) {}

int explainRefusal(void *, char *text, unsigned int size)
{
    std::strncpy(text, "no file was offered to the server", size - 1);
    text[size - 1] = '\0';
    return 2; // CR_UNKNOWN_ERROR's number is of no interest: nobody shows it
}

[[nodiscard]] QStringList sessionOf(const Connection::Private *d, bool mariadb)
{
    // Binary and without padding, so that "=" on folded text means the same bytes as on the other databases.
    const QString collation = mariadb ? u"utf8mb4_nopad_bin"_s : u"utf8mb4_0900_bin"_s;
    const int lockSeconds = std::max(1, d->options.busyTimeoutMs / 1000);
    return {u"SET NAMES utf8mb4 COLLATE "_s + collation,
            u"SET SESSION time_zone = '+00:00', innodb_lock_wait_timeout = %1, "
            "lock_wait_timeout = %1, sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,NO_BACKSLASH_ESCAPES,"
            "STRICT_ALL_TABLES,ONLY_FULL_GROUP_BY,NO_ZERO_IN_DATE,NO_ZERO_DATE,"
            "ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'"_s.arg(lockSeconds),
            u"SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED"_s,
            u"SET SESSION TRANSACTION READ %1"_s.arg(d->readOnly ? u"ONLY"_s : u"WRITE"_s)};
}

} // namespace

Result<void> openMysql(Connection::Private *d)
{
    const unsigned int timeout = timeoutSeconds(d->options);
    d->db.setHostName(hostOf(d->url));
    d->db.setPort(d->url.port);
    d->db.setUserName(d->url.user);
    d->db.setPassword(d->url.password);
    d->db.setDatabaseName(d->url.database);
    // CLIENT_FOUND_ROWS: an UPDATE counts the rows that it found, as everywhere else, not those that it changed.
    d->db.setConnectOptions(u"CLIENT_FOUND_ROWS=1;MYSQL_OPT_CONNECT_TIMEOUT=%1"_s.arg(timeout));
    if (!d->db.open())
        return fail(openError(d->url, d->db.lastError().nativeErrorCode(),
                              d->db.lastError().databaseText()));
    auto *handle = static_cast<MYSQL *>(d->nativeHandle());
    const unsigned int on = 1;
    mysql_optionsv(handle, MYSQL_OPT_LOCAL_INFILE, &on);
    mysql_set_local_infile_handler(handle, refuseFile, readNothing, endNothing, explainRefusal,
                                   nullptr);
    const bool mariadb = std::strstr(mysql_get_server_info(handle), "MariaDB") != nullptr;
    for (const QString &statement : sessionOf(d, mariadb))
        MUSTER_TRY(d->executeAlways(statement));
    d->control.setInterrupt([url = d->url, thread = mysql_thread_id(handle),
                             timeout] { killQuery(url, thread, timeout); },
                            true);
    return {};
}

} // namespace muster::storage
