// SPDX-License-Identifier: GPL-3.0-or-later
// A connection to SQLite: what sqlite.org/pragma.html says about each setting is the reason for it here.
#include "storage/connectionprivate.h"
#include "storage/sqlerrors.h"
#include "support/log.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Connection)
};

// How many steps of its virtual machine SQLite takes between two looks at a cancellation: well below a millisecond.
constexpr int StepsBetweenLooks = 4000;

int mustStop(void *data)
{
    return static_cast<const Connection::Private *>(data)->control.mustStop() ? 1 : 0;
}

/// Waits for another process's lock, like sqlite3_busy_timeout(), but listens for a cancellation.
int waitForLock(void *data, int attempt)
{
    auto *d = static_cast<Connection::Private *>(data);
    if (attempt == 0)
        d->waiting.start();
    if (d->control.mustStop() || d->waiting.elapsed() >= d->options.busyTimeoutMs)
        return 0;
    constexpr int FirstNaps = 10;
    constexpr unsigned long ShortMs = 1;
    constexpr unsigned long LongMs = 10;
    QThread::msleep(attempt < FirstNaps ? ShortMs : LongMs);
    return 1;
}

[[nodiscard]] Result<QString> pragma(Connection::Private *d, const QString &text)
{
    QSqlQuery query(d->db);
    if (!query.exec(u"PRAGMA "_s + text))
        return fail(openError(d->url, query.lastError().nativeErrorCode(),
                              query.lastError().databaseText()));
    return query.next() ? query.value(0).toString() : QString();
}

[[nodiscard]] Result<void> useWriteAheadLog(Connection::Private *d)
{
    MUSTER_TRY_ASSIGN(const QString before, pragma(d, u"journal_mode"_s));
    if (before == u"wal"_s)
        return {};
    MUSTER_TRY_ASSIGN(const QString after, pragma(d, u"journal_mode=WAL"_s));
    if (after != u"wal"_s)
        qCWarning(logStorage,
                  "The file system allows no write-ahead log; readers and the writer will wait for "
                  "each "
                  "other (journal mode \"%s\").",
                  qUtf8Printable(after));
    return {};
}

[[nodiscard]] QStringList settingsOf(const Connection::Private *d)
{
    QStringList out{
            u"foreign_keys=ON"_s,
            u"cache_size=-65536"_s, // 64 MiB: the inner pages of the indexes of a million customers stay in memory
    };
    if (d->readOnly) {
        // Counting reads most of the file: mapped, it is not copied. The writer does not map it, because a failing
        // disk would then be a signal instead of an error. What is sorted may go to a temporary file, though it seldom
        // does: then SQLite takes the memory for it in large pieces, not a piece for each row, which makes a count of
        // the orders of 30 days a third faster, and keeps to the cache's size.
        out += {u"query_only=ON"_s, u"mmap_size=1073741824"_s, u"temp_store=FILE"_s};
    } else {
        // What was committed survives a power cut: promise 3. The log is written back when it has 64 MiB: a page that
        // changed several times is written back once, and few commits wait for that.
        out += {u"synchronous=FULL"_s, u"wal_autocheckpoint=16000"_s,
                u"journal_size_limit=67108864"_s};
    }
    return out;
}

[[nodiscard]] Result<void> checkFile(const Connection::Private *d)
{
    const QFileInfo file(d->url.path);
    if (file.isDir())
        return fail(ErrorCode::InvalidInput, Text::tr("This is a folder, not a database file."),
                    d->url.text(), Text::tr("name a file in it"));
    if (!file.exists() && !d->options.create)
        return fail(ErrorCode::NotFound, Text::tr("There is no such database file."), d->url.text(),
                    Text::tr("check the name"));
    if (!file.exists() && !file.absoluteDir().exists())
        return fail(ErrorCode::NotFound,
                    Text::tr("The folder of the database file does not exist."), d->url.text(),
                    Text::tr("create the folder or choose another one"));
    return {};
}

} // namespace

Result<void> openSqlite(Connection::Private *d)
{
    MUSTER_TRY(checkFile(d));
    d->db.setDatabaseName(d->url.path);
    // A reader opens for writing too, as the log's index is shared memory that it must be able to set up.
    if (d->options.readOnly)
        d->db.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!d->db.open())
        return fail(openError(d->url, d->db.lastError().nativeErrorCode(),
                              d->db.lastError().databaseText()));
    auto *handle = static_cast<sqlite3 *>(d->nativeHandle());
    sqlite3_busy_handler(handle, waitForLock, d);
    if (!d->readOnly)
        MUSTER_TRY(useWriteAheadLog(d));
    for (const QString &setting : settingsOf(d))
        MUSTER_TRY(pragma(d, setting));
    // The first look into the file: what is no database, or damaged at its head, shows here.
    MUSTER_TRY(pragma(d, u"schema_version"_s));
    sqlite3_progress_handler(handle, StepsBetweenLooks, mustStop, d);
    d->control.setInterrupt([handle] { sqlite3_interrupt(handle); }, false);
    return {};
}

} // namespace muster::storage
