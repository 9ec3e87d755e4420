// SPDX-License-Identifier: GPL-3.0-or-later
// From nothing, from half way, and not from somebody else's tables.
#include "storage/migration.h"

#include "storage/settingsstore.h"
#include "storage/sqlcatalog.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using Content = test::TempDatabase::Content;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fresh_data() { test::databaseRows(); }
    void fresh();
    void againChangesNothing_data() { test::databaseRows(); }
    void againChangesNothing();
    void newWorkspaceIsNamed_data() { test::databaseRows(); }
    void newWorkspaceIsNamed();
    void refusesANewerSchema_data() { test::databaseRows(); }
    void refusesANewerSchema();
    void refusesADifferentMigration_data() { test::databaseRows(); }
    void refusesADifferentMigration();
    void refusesForeignTables_data() { test::databaseRows(); }
    void refusesForeignTables();
    void severalAtOnce_data() { test::databaseRows(); }
    void severalAtOnce();
    void failureLeavesNothing();
    void mysqlGoesOnWhereItStopped_data();
    void mysqlGoesOnWhereItStopped();
    void schemasAreTheSame();
};

namespace {

Result<int> currentOf(test::TempDatabase &database)
{
    return test::runNow(*database, Role::Read, currentVersion);
}

/// "table.column" of every column, "NOT NULL" behind those that must have a value.
Result<QStringList> columnsOf(test::TempDatabase &database)
{
    const QString sql =
            database.url().dialect == Dialect::Sqlite
                    ? u"SELECT m.name, c.name, c.\"notnull\" FROM sqlite_master AS m, "
                      u"pragma_table_info(m.name) AS c "
                      "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"_s
                    : u"SELECT table_name, column_name, CASE is_nullable WHEN 'NO' THEN 1 ELSE 0 "
                      u"END "
                      "FROM information_schema.columns WHERE table_schema = %1"_s.arg(
                              database.url().dialect == Dialect::Mysql ? u"database()"_s
                                                                       : u"current_schema()"_s);
    return test::runNow(*database, Role::Read,
                        [sql](Connection &connection) -> Result<QStringList> {
                            MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
                            MUSTER_TRY(statement.run());
                            QStringList out;
                            while (statement.next()) {
                                QString line = statement.text(0) + u'.' + statement.text(1);
                                // SQLite's INTEGER PRIMARY KEY needs no NOT NULL.
                                if (statement.integer(2) == 1 && !line.endsWith(u".id"_s))
                                    line += u" NOT NULL"_s;
                                out.append(line);
                            }
                            MUSTER_TRY(statement.finished());
                            out.sort();
                            return out;
                        });
}

} // namespace

void TestMigrations::fresh()
{
    MUSTER_TEST_DATABASE(database, Content::Empty);
    QCOMPARE(*currentOf(database), 0);
    const auto unready = test::runNow(*database, Role::Read, checkVersion);
    QVERIFY(!unready);
    QCOMPARE(unready.error().code, ErrorCode::Conflict);
    const auto version = migrate(*database).result();
    MUSTER_VERIFY_OK(version);
    QCOMPARE(*version, *latestVersion(dialect));
    QCOMPARE(*currentOf(database), *version);
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Read, checkVersion));
}

void TestMigrations::againChangesNothing()
{
    MUSTER_TEST_DATABASE(database);
    const auto settings = [](Connection &connection) { return SettingsStore(connection).all(); };
    const auto before = test::runNow(*database, Role::Read, settings);
    MUSTER_VERIFY_OK(before);
    MUSTER_VERIFY_OK(migrate(*database).result());
    MUSTER_VERIFY_OK(database.reopen());
    MUSTER_VERIFY_OK(migrate(*database).result());
    const auto after = test::runNow(*database, Role::Read, settings);
    MUSTER_VERIFY_OK(after);
    QCOMPARE(*after, *before);
}

void TestMigrations::newWorkspaceIsNamed()
{
    MUSTER_TEST_DATABASE(database, Content::Empty);
    MigrationOptions options;
    options.random = [](qsizetype count) { return QByteArray(count, '\x5a'); };
    options.timeZone = u"Asia/Kolkata"_s;
    options.nowMs = [] { return Q_INT64_C(1'700'000'000'000); };
    MUSTER_VERIFY_OK(migrate(*database, options).result());
    const auto workspace = test::runNow(*database, Role::Read, [](Connection &connection) {
        return SettingsStore(connection).workspace();
    });
    MUSTER_VERIFY_OK(workspace);
    QCOMPARE(workspace->id, u"5a5a5a5a-5a5a-4a5a-9a5a-5a5a5a5a5a5a"_s);
    QCOMPARE(workspace->key, QByteArray(32, '\x5a'));
    QCOMPARE(workspace->currency.code, u"INR"_s);
    QCOMPARE(workspace->timeZone, QTimeZone("Asia/Kolkata"));
    const auto at = test::valueNow(*database, u"SELECT min(applied_at) FROM schema_version"_s);
    QCOMPARE(at->toLongLong(), Q_INT64_C(1'700'000'000'000));
    // Two workspaces never share a key.
    test::TempDatabase other(dialect);
    const auto otherWorkspace = test::runNow(*other, Role::Read, [](Connection &connection) {
        return SettingsStore(connection).workspace();
    });
    MUSTER_VERIFY_OK(otherWorkspace);
    QVERIFY(otherWorkspace->key != workspace->key);
    QVERIFY(otherWorkspace->id != workspace->id);
}

void TestMigrations::refusesANewerSchema()
{
    MUSTER_TEST_DATABASE(database);
    const int next = *latestVersion(dialect) + 1;
    MUSTER_VERIFY_OK(test::executeNow(
            *database,
            u"INSERT INTO schema_version (version, step, checksum, applied_at) VALUES (?, 1, 'x', 0)"_s,
            {next}));
    for (const Result<int> &result : {migrate(*database).result(), currentOf(database)}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NewerSchema);
        QVERIFY(!result.error().remedy.isEmpty());
    }
}

void TestMigrations::refusesADifferentMigration()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(
            test::executeNow(*database, u"UPDATE schema_version SET checksum = 'other'"_s));
    const auto result = migrate(*database).result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QVERIFY(result.error().place.startsWith(u"0001_"_s));
}

void TestMigrations::refusesForeignTables()
{
    MUSTER_TEST_DATABASE(database, Content::Empty);
    MUSTER_VERIFY_OK(test::executeNow(*database, u"CREATE TABLE wp_posts (id BIGINT)"_s));
    const auto result = migrate(*database).result();
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Conflict);
    QVERIFY(result.error().message.contains(u"wp_posts"_s));
    const auto columns = columnsOf(database);
    QCOMPARE(*columns, QStringList{u"wp_posts.id"_s}); // and nothing was made beside it
}

void TestMigrations::severalAtOnce()
{
    MUSTER_TEST_DATABASE(database, Content::Empty);
    constexpr int Programs = 4;
    std::vector<std::unique_ptr<Database>> programs;
    for (int i = 0; i < Programs; ++i) {
        auto opened = Database::open(database.url());
        MUSTER_VERIFY_OK(opened);
        programs.push_back(*std::move(opened));
    }
    QList<QFuture<Result<int>>> futures;
    for (const auto &program : programs)
        futures.append(migrate(*program));
    for (const auto &future : futures) {
        MUSTER_VERIFY_OK(future.result());
        QCOMPARE(*future.result(), *latestVersion(dialect));
    }
    const auto versions = test::valueNow(*database, u"SELECT count(*) FROM schema_version"_s);
    QCOMPARE(versions->toInt(), *latestVersion(dialect));
}

void TestMigrations::failureLeavesNothing()
{
    test::TempDatabase database(Dialect::Sqlite, Content::Empty);
    QVERIFY(database.error().isEmpty());
    MUSTER_VERIFY_OK(test::executeNow(*database, u"PRAGMA max_page_count=20"_s)); // too few
    const auto failed = migrate(*database).result();
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::DiskFull);
    QVERIFY(failed.error().place.startsWith(u"0001_"_s));
    QCOMPARE(*columnsOf(database), QStringList());
    MUSTER_VERIFY_OK(test::executeNow(*database, u"PRAGMA max_page_count=100000"_s));
    MUSTER_VERIFY_OK(migrate(*database).result());
}

void TestMigrations::mysqlGoesOnWhereItStopped_data()
{
    QTest::addColumn<int>("done");
    QTest::addColumn<int>("noted");
    QTest::newRow("before the first statement") << 0 << 0;
    QTest::newRow("after the third") << 3 << 3;
    QTest::newRow("after the third, before it was noted") << 3 << 2;
    QTest::newRow("after the first, before it was noted") << 1 << 0;
}

void TestMigrations::mysqlGoesOnWhereItStopped()
{
    QFETCH(int, done);
    QFETCH(int, noted);
    if (const QString why = test::whyNoDatabase(Dialect::Mysql); !why.isEmpty())
        QSKIP(qPrintable(why));
    test::TempDatabase whole(Dialect::Mysql);
    test::TempDatabase database(Dialect::Mysql, Content::Empty);
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    // An interrupted run is the first statements of a whole one.
    const auto first = *SqlCatalog::migrations(Dialect::Mysql);
    QStringList statements =
            *SqlCatalog::bootstrap(Dialect::Mysql) + first.first().statements.mid(0, done);
    statements.replaceInStrings(u"{binary_collation}"_s, u"utf8mb4_bin"_s);
    for (const QString &statement : statements)
        MUSTER_VERIFY_OK(test::executeNow(*database, statement));
    MUSTER_VERIFY_OK(test::executeNow(
            *database,
            u"INSERT INTO schema_version (version, step, checksum, applied_at) VALUES (1, ?, ?, 0)"_s,
            {noted, QString::fromLatin1(first.first().checksum)}));
    QCOMPARE(*currentOf(database), 0);
    MUSTER_VERIFY_OK(migrate(*database).result());
    QCOMPARE(*columnsOf(database), *columnsOf(whole));
    QCOMPARE(*currentOf(database), *latestVersion(Dialect::Mysql));
}

void TestMigrations::schemasAreTheSame()
{
    test::TempDatabase sqlite(Dialect::Sqlite);
    const auto expected = columnsOf(sqlite);
    MUSTER_VERIFY_OK(expected);
    QVERIFY(expected->contains(u"customers.external_id NOT NULL"_s));
    int compared = 0;
    for (const Dialect dialect : {Dialect::Postgresql, Dialect::Mysql}) {
        if (!test::whyNoDatabase(dialect).isEmpty())
            continue;
        test::TempDatabase database(dialect);
        QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
        QCOMPARE(*columnsOf(database), *expected);
        ++compared;
    }
    if (compared == 0)
        QSKIP("no server to compare with");
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
