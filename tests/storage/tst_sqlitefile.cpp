// SPDX-License-Identifier: GPL-3.0-or-later
// What can be wrong with the file of an embedded workspace.
#include "storage/migration.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <sqlite3.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestSqliteFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeWhereThereIsNone();
    void isNotMadeIfNotWanted();
    void folderIsMissing();
    void isAFolder();
    void isNoDatabase();
    void isDamaged();
    void cannotBeWritten();
    void opensReadOnly();
    void isFull();
    void diskIsFull();
    void isLockedByAnotherProgram();
    void survivesAKilledWriter();
    void sessionsAreSetUp();
};

namespace {

DatabaseUrl urlOf(const QString &path)
{
    DatabaseUrl url;
    url.path = path;
    return url;
}

Error refusal(const QString &path, const OpenOptions &options = {})
{
    const auto opened = Database::open(urlOf(path), options);
    return opened ? Error{ErrorCode::Internal, u"it was opened"_s, {}, {}, {}} : opened.error();
}

Result<void> fill(Database &database, int rows)
{
    return test::transactNow(database, Role::Write, [rows](Connection &connection) -> Result<void> {
        MUSTER_TRY_ASSIGN(Statement * set, connection.named(u"settings_set"_s));
        const QString value(1000, u'x');
        for (int i = 0; i < rows; ++i)
            MUSTER_TRY(set->run({u"fill%1"_s.arg(i), value}));
        return {};
    });
}

qint64 filled(Database &database)
{
    const auto count =
            test::valueNow(database, u"SELECT count(*) FROM settings WHERE name LIKE 'fill%'"_s);
    return count ? count->toLongLong() : -1;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestSqliteFile::isMadeWhereThereIsNone()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"a shop's #1 100% दुकान?.db"_s);
    auto database = Database::open(urlOf(path));
    MUSTER_VERIFY_OK(database);
    MUSTER_VERIFY_OK(migrate(**database).result());
    database->reset();
    QVERIFY(QFile::exists(path));
    // Closed properly, the log has been put away.
    QVERIFY(!QFile::exists(path + u"-wal"_s));
}

void TestSqliteFile::isNotMadeIfNotWanted()
{
    QTemporaryDir folder;
    OpenOptions options;
    options.create = false;
    const Error error = refusal(folder.filePath(u"typo.db"_s), options);
    QCOMPARE(error.code, ErrorCode::NotFound);
    QVERIFY(error.place.contains(u"typo.db"_s));
    QVERIFY(!QFile::exists(folder.filePath(u"typo.db"_s)));
}

void TestSqliteFile::folderIsMissing()
{
    QTemporaryDir folder;
    const Error error = refusal(folder.filePath(u"no/such/shop.db"_s));
    QCOMPARE(error.code, ErrorCode::NotFound);
    QVERIFY(!error.remedy.isEmpty());
}

void TestSqliteFile::isAFolder()
{
    QTemporaryDir folder;
    QCOMPARE(refusal(folder.path()).code, ErrorCode::InvalidInput);
}

void TestSqliteFile::isNoDatabase()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"customers.csv"_s);
    const QByteArray csv = QByteArray("id,name\n1,Asha\n").repeated(200);
    write(path, csv);
    const Error error = refusal(path);
    QVERIFY2(error.code == ErrorCode::InvalidInput, qPrintable(test::describe(error)));
    // It is as it was.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), csv);
}

void TestSqliteFile::isDamaged()
{
    test::TempDatabase database(Dialect::Sqlite);
    QVERIFY(database.error().isEmpty());
    MUSTER_VERIFY_OK(fill(*database, 2000));
    database.close();
    QFile file(database.url().path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 PageSize = 4096;
    QVERIFY(file.size() > 100 * PageSize);
    const QByteArray rubbish(static_cast<int>(PageSize), '\xA5');
    for (qint64 page = 1; page < file.size() / PageSize; page += 2) {
        QVERIFY(file.seek(page * PageSize));
        QCOMPARE(file.write(rubbish), rubbish.size());
    }
    file.close();
    Result<void> opened = database.reopen();
    if (opened) {
        const auto read = test::valueNow(*database, u"SELECT count(value) FROM settings"_s);
        opened = read ? Result<void>() : fail(read.error());
    }
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == ErrorCode::Database,
             qPrintable(test::describe(opened.error())));
    QVERIFY(!opened.error().remedy.isEmpty());
}

void TestSqliteFile::cannotBeWritten()
{
    test::TempDatabase database(Dialect::Sqlite);
    QVERIFY(database.error().isEmpty());
    database.close();
    const QString path = database.url().path;
    const QString folder = QFileInfo(path).absolutePath();
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    // Nothing is forbidden to root, so be somebody else for a moment.
    constexpr uid_t Nobody = 65534;
    const bool root = geteuid() == 0;
    if (root) {
        QVERIFY(::chmod(qPrintable(folder), 0755) == 0);
        QVERIFY(seteuid(Nobody) == 0);
    }
    const auto back = qScopeGuard([root] {
        if (root)
            std::ignore = seteuid(0);
    });
    Result<void> written = database.reopen();
    if (written)
        written = fill(*database, 1);
    QVERIFY(!written);
    QVERIFY2(written.error().code == ErrorCode::Unauthorised ||
                     written.error().code == ErrorCode::Io,
             qPrintable(test::describe(written.error())));
    QVERIFY(!written.error().remedy.isEmpty());
    database.close();
}

void TestSqliteFile::opensReadOnly()
{
    test::TempDatabase database(Dialect::Sqlite);
    QVERIFY(database.error().isEmpty());
    OpenOptions options;
    options.readOnly = true;
    MUSTER_VERIFY_OK(database.reopen(options));
    const auto value =
            test::valueNow(*database, u"SELECT value FROM settings WHERE name = 'currency'"_s);
    MUSTER_VERIFY_OK(value);
    QCOMPARE(value->toString(), u"INR"_s);
    const auto written = fill(*database, 1);
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unauthorised);
}

void TestSqliteFile::isFull()
{
    test::TempDatabase database(Dialect::Sqlite);
    QVERIFY(database.error().isEmpty());
    // The database's own limit gives the same error as a full disk, everywhere and without rights.
    const auto limit = [&](int pages) {
        return test::executeNow(*database, u"PRAGMA max_page_count=%1"_s.arg(pages));
    };
    MUSTER_VERIFY_OK(fill(*database, 10));
    MUSTER_VERIFY_OK(limit(120));
    const auto full = fill(*database, 5000);
    QVERIFY(!full);
    QVERIFY2(full.error().code == ErrorCode::DiskFull, qPrintable(test::describe(full.error())));
    QCOMPARE(filled(*database), 10);
    MUSTER_VERIFY_OK(limit(1'000'000));
    MUSTER_VERIFY_OK(fill(*database, 5000));
    QCOMPARE(filled(*database), 5000);
}

void TestSqliteFile::diskIsFull()
{
    QTemporaryDir folder;
    if (::mount("tmpfs", qPrintable(folder.path()), "tmpfs", 0, "size=3m") != 0)
        QSKIP("no right to mount a small disk here");
    const auto unmount = qScopeGuard([&] { ::umount(qPrintable(folder.path())); });
    auto opened = Database::open(urlOf(folder.filePath(u"shop.db"_s)));
    MUSTER_VERIFY_OK(opened);
    Database &database = **opened;
    MUSTER_VERIFY_OK(migrate(database).result());
    MUSTER_VERIFY_OK(fill(database, 10));
    const auto full = fill(database, 20'000);
    QVERIFY(!full);
    QVERIFY2(full.error().code == ErrorCode::DiskFull, qPrintable(test::describe(full.error())));
    // What was there is there, and a little still fits: the failed transaction gave its room back.
    QCOMPARE(filled(database), 10);
    MUSTER_VERIFY_OK(fill(database, 11));
    QCOMPARE(filled(database), 11);
    opened->reset();
}

void TestSqliteFile::isLockedByAnotherProgram()
{
    OpenOptions impatient;
    impatient.busyTimeoutMs = 50;
    test::TempDatabase database(Dialect::Sqlite, test::TempDatabase::Content::Migrated, impatient);
    QVERIFY(database.error().isEmpty());
    sqlite3 *other = nullptr;
    QCOMPARE(sqlite3_open(qPrintable(database.url().path), &other), SQLITE_OK);
    const auto close = qScopeGuard([&] { sqlite3_close(other); });
    QCOMPARE(sqlite3_exec(other, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
    const auto blocked = fill(*database, 1);
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, ErrorCode::Busy);
    QCOMPARE(filled(*database), 0); // readers are not kept waiting
    QCOMPARE(sqlite3_exec(other, "ROLLBACK", nullptr, nullptr, nullptr), SQLITE_OK);
    MUSTER_VERIFY_OK(fill(*database, 1));
}

void TestSqliteFile::survivesAKilledWriter()
{
    test::TempDatabase database(Dialect::Sqlite);
    QVERIFY(database.error().isEmpty());
    MUSTER_VERIFY_OK(fill(*database, 100));
    // What a killed program leaves behind: the file and its log as they are at this moment.
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"copy.db"_s);
    QVERIFY(QFile::copy(database.url().path, copy));
    QVERIFY(QFile::copy(database.url().path + u"-wal"_s, copy + u"-wal"_s));
    auto opened = Database::open(urlOf(copy));
    MUSTER_VERIFY_OK(opened);
    QCOMPARE(filled(**opened), 100);
}

void TestSqliteFile::sessionsAreSetUp()
{
    test::TempDatabase database(Dialect::Sqlite);
    QVERIFY(database.error().isEmpty());
    const auto pragma = [&](Role role, const QString &name) {
        const auto value =
                test::runNow(*database, role, [&](Connection &connection) -> Result<qint64> {
                    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(u"PRAGMA "_s + name));
                    MUSTER_TRY(statement.run());
                    const QString text = statement.next() ? statement.text(0) : QString();
                    MUSTER_TRY(statement.finished());
                    return text == u"wal"_s ? -1 : text.toLongLong();
                });
        return value.value_or(-99);
    };
    for (const Role role : {Role::Read, Role::Receipts}) {
        QCOMPARE(pragma(role, u"journal_mode"_s), -1);
        QCOMPARE(pragma(role, u"foreign_keys"_s), 1);
        QCOMPARE(pragma(role, u"cache_size"_s), -65536);
        QCOMPARE(pragma(role, u"query_only"_s), role == Role::Read ? 1 : 0);
    }
    QCOMPARE(pragma(Role::Receipts, u"synchronous"_s), 2);
    QCOMPARE(pragma(Role::Receipts, u"mmap_size"_s), 0);
}

QTEST_GUILESS_MAIN(TestSqliteFile)
#include "tst_sqlitefile.moc"
