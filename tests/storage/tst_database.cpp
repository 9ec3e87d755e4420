// SPDX-License-Identifier: GPL-3.0-or-later
// The executor, its connections and transactions, on every database.
#include "storage/database.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QSemaphore>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsOrder_data() { test::databaseRows(); }
    void keepsOrder();
    void readsInParallel_data() { test::databaseRows(); }
    void readsInParallel();
    void readersCannotWrite_data() { test::databaseRows(); }
    void readersCannotWrite();
    void rollsBack_data() { test::databaseRows(); }
    void rollsBack();
    void openTransactionOfAJobIsRolledBack_data() { test::databaseRows(); }
    void openTransactionOfAJobIsRolledBack();
    void commitsWhatSucceeds_data() { test::databaseRows(); }
    void commitsWhatSucceeds();
    void tenThousandJobs_data() { test::databaseRows(); }
    void tenThousandJobs();
    void tellsEachResultOnce_data() { test::databaseRows(); }
    void tellsEachResultOnce();
    void closesWithJobsWaiting_data() { test::databaseRows(); }
    void closesWithJobsWaiting();
    void closingStopsAReader_data() { test::databaseRows(); }
    void closingStopsAReader();
    void refusesAClash_data() { test::databaseRows(); }
    void refusesAClash();
    void namedStatementsAreKept_data() { test::databaseRows(); }
    void namedStatementsAreKept();
    void errorsHoldNoValues_data() { test::databaseRows(); }
    void errorsHoldNoValues();
    void lockedByAnother_data() { test::databaseRows(); }
    void lockedByAnother();
    void cleanup();
};

void TestDatabase::init()
{
    QVERIFY(QSqlDatabase::connectionNames().isEmpty());
}

void TestDatabase::cleanup()
{
    // Every connection was taken down on its own thread.
    QCOMPARE(QSqlDatabase::connectionNames(), QStringList());
}

void TestDatabase::keepsOrder()
{
    MUSTER_TEST_DATABASE(database);
    QList<int> log; // only ever touched on the writer's thread
    QList<QFuture<Result<void>>> futures;
    for (int i = 0; i < 200; ++i)
        futures.append(database->run(Role::Write, [&log, i](Connection &) -> Result<void> {
            log.append(i);
            return {};
        }));
    for (const auto &future : futures)
        MUSTER_VERIFY_OK(future.result());
    QCOMPARE(log.size(), 200);
    QVERIFY(std::is_sorted(log.begin(), log.end()));
}

void TestDatabase::readsInParallel()
{
    MUSTER_TEST_DATABASE(database);
    // Each of two jobs waits for the other: one thread would never get to the second.
    QSemaphore first;
    QSemaphore second;
    const auto meet = [](QSemaphore &mine, QSemaphore &other) {
        mine.release();
        return other.tryAcquire(1, 20'000);
    };
    auto a = database->run(Role::Read,
                           [&](Connection &) -> Result<bool> { return meet(first, second); });
    auto b = database->run(Role::Read,
                           [&](Connection &) -> Result<bool> { return meet(second, first); });
    QVERIFY(*a.result());
    QVERIFY(*b.result());
}

void TestDatabase::readersCannotWrite()
{
    MUSTER_TEST_DATABASE(database);
    const auto written = test::runNow(*database, Role::Read, [](Connection &connection) {
        return connection.execute(u"INSERT INTO settings (name, value) VALUES ('a', 'b')"_s);
    });
    QVERIFY(!written);
    QCOMPARE(written.error().code, ErrorCode::Unauthorised);
    const auto count =
            test::valueNow(*database, u"SELECT count(*) FROM settings WHERE name = 'a'"_s);
    QCOMPARE(count->toInt(), 0);
}

namespace {

Result<void> put(Connection &connection, const QString &name)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"settings_set"_s));
    return statement->run({name, u"x"_s});
}

qint64 countOf(test::TempDatabase &database, const QString &prefix)
{
    const auto value = test::valueNow(
            *database, u"SELECT count(*) FROM settings WHERE name LIKE ?"_s, {prefix + u'%'});
    return value ? value->toLongLong() : -1;
}

} // namespace

void TestDatabase::rollsBack()
{
    MUSTER_TEST_DATABASE(database);
    const auto failed =
            test::transactNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                MUSTER_TRY(put(connection, u"t1"_s));
                MUSTER_TRY(put(connection, u"t2"_s));
                return connection.execute(u"SELECT no_such_column FROM settings"_s);
            });
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::Database);
    QCOMPARE(countOf(database, u"t"_s), countOf(database, u"time_zone"_s));
    // The connection is fit for the next job.
    MUSTER_VERIFY_OK(test::transactNow(*database, Role::Write, [](Connection &connection) {
        return put(connection, u"u1"_s);
    }));
    QCOMPARE(countOf(database, u"u"_s), 1);
}

void TestDatabase::openTransactionOfAJobIsRolledBack()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(
            test::runNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                MUSTER_TRY(connection.execute(u"BEGIN"_s));
                return put(connection, u"left"_s);
            }));
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Write, [](Connection &connection) {
        return put(connection, u"next"_s);
    }));
    QCOMPARE(countOf(database, u"left"_s), 0);
    QCOMPARE(countOf(database, u"next"_s), 1);
}

void TestDatabase::commitsWhatSucceeds()
{
    MUSTER_TEST_DATABASE(database);
    for (const Role role : {Role::Write, Role::Delivery, Role::Receipts, Role::Ingest}) {
        MUSTER_VERIFY_OK(test::transactNow(*database, role, [role](Connection &connection) {
            return put(connection, u"role%1"_s.arg(static_cast<int>(role)));
        }));
    }
    database.close();
    MUSTER_VERIFY_OK(database.reopen());
    QCOMPARE(countOf(database, u"role"_s), 4);
}

void TestDatabase::tenThousandJobs()
{
    MUSTER_TEST_DATABASE(database);
    constexpr int Jobs = 10'000;
    MUSTER_VERIFY_OK(test::executeNow(*database, u"CREATE TABLE tally (n BIGINT)"_s));
    MUSTER_VERIFY_OK(test::executeNow(*database, u"INSERT INTO tally VALUES (0)"_s));
    constexpr Role Roles[] = {Role::Write, Role::Read, Role::Receipts, Role::Delivery,
                              Role::Ingest};
    std::atomic<int> done = 0;
    QList<QFuture<Result<qint64>>> futures;
    futures.reserve(Jobs);
    for (int i = 0; i < Jobs; ++i) {
        futures.append(
                database->run(Roles[i % 5], [&done](Connection &connection) -> Result<qint64> {
                    MUSTER_TRY_ASSIGN(Statement * query, connection.named(u"settings_get"_s));
                    MUSTER_TRY(query->run({u"currency"_s}));
                    const bool found = query->next() && query->text(0) == u"INR"_s;
                    MUSTER_TRY(query->finished());
                    done += found ? 1 : 0;
                    return done.load();
                }));
    }
    for (const auto &future : futures)
        MUSTER_VERIFY_OK(future.result());
    QCOMPARE(done.load(), Jobs);
}

void TestDatabase::closesWithJobsWaiting()
{
    MUSTER_TEST_DATABASE(database);
    QSemaphore started;
    QSemaphore goOn;
    auto running = database->run(Role::Write, [&](Connection &connection) -> Result<void> {
        started.release();
        goOn.acquire();
        return put(connection, u"ran"_s);
    });
    started.acquire();
    QList<QFuture<Result<void>>> waiting;
    for (int i = 0; i < 50; ++i)
        waiting.append(database->run(
                Role::Write, [](Connection &connection) { return put(connection, u"waited"_s); }));
    // Closing waits for what writes, so somebody else must let it go on; the waiting ones are refused before that.
    std::unique_ptr<QThread> helper(QThread::create([&] {
        waiting.last().waitForFinished();
        goOn.release();
    }));
    helper->start();
    database.close();
    helper->wait();
    MUSTER_VERIFY_OK(running.result());
    for (const auto &future : waiting) {
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().code, ErrorCode::Cancelled);
    }
    MUSTER_VERIFY_OK(database.reopen());
    QCOMPARE(countOf(database, u"ran"_s), 1);
    QCOMPARE(countOf(database, u"waited"_s), 0);
}

void TestDatabase::tellsEachResultOnce()
{
    MUSTER_TEST_DATABASE(database);
    constexpr int jobs = 2000;
    std::atomic<int> successes = 0;
    std::atomic<int> failures = 0;
    QSemaphore told;
    for (int i = 0; i < jobs; ++i) {
        database->transactThen(
                Role::Write,
                [i](Connection &) -> Result<int> {
                    return i % 4 == 0 ? fail(ErrorCode::InvalidInput, u"no"_s) : Result<int>(i);
                },
                [&](const Result<int> &result) {
                    ++(result ? successes : failures);
                    told.release();
                });
    }
    QVERIFY(told.tryAcquire(jobs, 60'000));
    database->close();
    QCOMPARE(successes.load(), jobs * 3 / 4);
    QCOMPARE(failures.load(), jobs / 4);
    std::optional<ErrorCode> refused;
    database->runThen(
            Role::Write, [](Connection &) -> Result<int> { return 1; },
            [&refused](const Result<int> &result) { refused = result.error().code; });
    QCOMPARE(refused, ErrorCode::Cancelled);
}

void TestDatabase::closingStopsAReader()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(test::makeSlowTable(*database));
    QSemaphore started;
    auto reading = database->run(Role::Read, [&](Connection &connection) -> Result<qint64> {
        started.release();
        return test::countSlowly(connection);
    });
    started.acquire();
    database.close(); // would take minutes otherwise
    QVERIFY(!reading.result());
    QCOMPARE(reading.result().error().code, ErrorCode::Cancelled);
    MUSTER_VERIFY_OK(database.reopen());
}

void TestDatabase::refusesAClash()
{
    MUSTER_TEST_DATABASE(database);
    const QString sql = u"INSERT INTO settings (name, value) VALUES (?, ?)"_s;
    MUSTER_VERIFY_OK(test::executeNow(*database, sql, {u"once"_s, u"1"_s}));
    const auto again = test::executeNow(*database, sql, {u"once"_s, u"2"_s});
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);
}

void TestDatabase::namedStatementsAreKept()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(
            test::runNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(Statement * a, connection.named(u"settings_get"_s));
                MUSTER_TRY_ASSIGN(Statement * b, connection.named(u"settings_get"_s));
                if (a != b)
                    return fail(ErrorCode::Internal, u"prepared twice"_s);
                return {};
            }));
    const auto unknown = test::runNow(*database, Role::Read, [](Connection &connection) {
        const auto statement = connection.named(u"no_such_query"_s);
        return statement ? Result<void>() : fail(statement.error());
    });
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ErrorCode::Internal);
}

void TestDatabase::errorsHoldNoValues()
{
    MUSTER_TEST_DATABASE(database);
    const QString secret = u"priya.sharma@example.com"_s;
    const QString sql = u"INSERT INTO settings (name, value) VALUES (?, ?)"_s;
    MUSTER_VERIFY_OK(test::executeNow(*database, sql, {secret, u"1"_s}));
    const auto clash = test::executeNow(*database, sql, {secret, u"1"_s});
    QVERIFY(!clash);
    const QString all = clash.error().text() + clash.error().detail;
    QVERIFY2(!all.contains(u"priya"_s), qPrintable(all));
    MUSTER_VERIFY_OK(test::executeNow(*database, u"CREATE TABLE numbers (n BIGINT NOT NULL)"_s));
    if (dialect != Dialect::Sqlite) { // SQLite keeps a text in a column of numbers
        const auto wrong =
                test::executeNow(*database, u"INSERT INTO numbers VALUES (?)"_s, {secret});
        QVERIFY(!wrong);
        const QString words = wrong.error().text() + wrong.error().detail;
        QVERIFY2(!words.contains(u"priya"_s), qPrintable(words));
    }
}

void TestDatabase::lockedByAnother()
{
    OpenOptions impatient;
    impatient.busyTimeoutMs = 1000; // the least that MySQL knows
    MUSTER_TEST_DATABASE(database, test::TempDatabase::Content::Migrated, impatient);
    auto other = Database::open(database.url(), impatient);
    MUSTER_VERIFY_OK(other);
    QSemaphore locked;
    QSemaphore goOn;
    auto holding = (*other)->transact(Role::Write, [&](Connection &connection) -> Result<void> {
        const auto done = put(connection, u"currency"_s);
        locked.release();
        goOn.acquire();
        return done;
    });
    locked.acquire();
    const auto blocked = test::runNow(*database, Role::Write, [](Connection &connection) {
        return put(connection, u"currency"_s);
    });
    goOn.release();
    MUSTER_VERIFY_OK(holding.result());
    QVERIFY(!blocked);
    QCOMPARE(blocked.error().code, ErrorCode::Busy);
    QVERIFY(blocked.error().retryable());
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Write, [](Connection &connection) {
        return put(connection, u"currency"_s);
    }));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
