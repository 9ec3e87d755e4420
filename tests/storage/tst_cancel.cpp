// SPDX-License-Identifier: GPL-3.0-or-later
// Cancelling stops the statement inside the database, and nothing else.
#include "storage/cancel.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QRandomGenerator>
#include <QSemaphore>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stopsARunningStatement_data() { test::databaseRows(); }
    void stopsARunningStatement();
    void stopsBetweenStatements_data() { test::databaseRows(); }
    void stopsBetweenStatements();
    void waitingJobNeverRuns_data() { test::databaseRows(); }
    void waitingJobNeverRuns();
    void rollsBackAWriter_data() { test::databaseRows(); }
    void rollsBackAWriter();
    void sparesTheNextJob_data() { test::databaseRows(); }
    void sparesTheNextJob();
    void stopsWaitingForALock_data() { test::databaseRows(); }
    void stopsWaitingForALock();
    void oneTokenForSeveralJobs_data() { test::databaseRows(); }
    void oneTokenForSeveralJobs();
    void tooLateIsHarmless_data() { test::databaseRows(); }
    void tooLateIsHarmless();
};

namespace {

constexpr int Soon = 5'000; ///< the statement itself would take many minutes

Result<qint64> one(Connection &connection)
{
    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(u"SELECT 1"_s));
    MUSTER_TRY(statement.run());
    const qint64 value = statement.next() ? statement.integer(0) : 0;
    MUSTER_TRY(statement.finished());
    return value;
}

Result<void> put(Connection &connection, const QString &name)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"settings_set"_s));
    return statement->run({name, u"x"_s});
}

} // namespace

void TestCancel::stopsARunningStatement()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(test::makeSlowTable(*database));
    for (const Role role : {Role::Read, Role::Write}) {
        QSemaphore started;
        CancelToken cancel;
        auto slow = database->run(
                role,
                [&](Connection &connection) -> Result<qint64> {
                    started.release();
                    return test::countSlowly(connection);
                },
                cancel);
        started.acquire();
        cancel.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(slow.isFinished(), Soon);
        QVERIFY(!slow.result());
        QCOMPARE(slow.result().error().code, ErrorCode::Cancelled);
        QVERIFY(cancel.isCancelled());
        const auto after = test::runNow(*database, role, one);
        MUSTER_VERIFY_OK(after);
        QCOMPARE(*after, 1);
    }
}

void TestCancel::stopsBetweenStatements()
{
    MUSTER_TEST_DATABASE(database);
    CancelToken cancel;
    auto loop = database->run(
            Role::Read,
            [&](Connection &connection) -> Result<int> {
                for (int i = 0;; ++i) {
                    if (i == 100)
                        cancel.cancel();
                    MUSTER_TRY(one(connection));
                }
            },
            cancel);
    QTRY_VERIFY_WITH_TIMEOUT(loop.isFinished(), Soon);
    QCOMPARE(loop.result().error().code, ErrorCode::Cancelled);
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Read, one));
}

void TestCancel::waitingJobNeverRuns()
{
    MUSTER_TEST_DATABASE(database);
    QSemaphore started;
    QSemaphore goOn;
    auto running = database->run(Role::Write, [&](Connection &connection) -> Result<qint64> {
        started.release();
        goOn.acquire();
        return one(connection);
    });
    started.acquire();
    CancelToken cancel;
    std::atomic<bool> ran = false;
    auto waiting = database->run(
            Role::Write,
            [&](Connection &) -> Result<void> {
                ran = true;
                return {};
            },
            cancel);
    cancel.cancel();
    goOn.release();
    MUSTER_VERIFY_OK(running.result());
    QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
    QVERIFY(!ran);
}

void TestCancel::rollsBackAWriter()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(test::makeSlowTable(*database));
    QSemaphore started;
    CancelToken cancel;
    auto writing = database->transact(
            Role::Write,
            [&](Connection &connection) -> Result<qint64> {
                MUSTER_TRY(put(connection, u"half"_s));
                started.release();
                return test::countSlowly(connection);
            },
            cancel);
    started.acquire();
    cancel.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(writing.isFinished(), Soon);
    QCOMPARE(writing.result().error().code, ErrorCode::Cancelled);
    const auto count =
            test::valueNow(*database, u"SELECT count(*) FROM settings WHERE name = 'half'"_s);
    QCOMPARE(count->toInt(), 0);
    MUSTER_VERIFY_OK(test::transactNow(*database, Role::Write, [](Connection &connection) {
        return put(connection, u"whole"_s);
    }));
}

void TestCancel::sparesTheNextJob()
{
    MUSTER_TEST_DATABASE(database);
    // A cancellation at every moment of a short job: while it runs, as it ends, after it. The job behind it, in a
    // transaction of many statements, must never be hit.
    const int rounds = dialect == Dialect::Sqlite ? 1000 : 150;
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int cancelled = 0;
    for (int i = 0; i < rounds; ++i) {
        CancelToken cancel;
        QSemaphore started;
        auto first = database->run(
                Role::Write,
                [&](Connection &connection) -> Result<qint64> {
                    started.release();
                    return one(connection);
                },
                cancel);
        auto second = database->transact(Role::Write, [](Connection &connection) -> Result<qint64> {
            qint64 sum = 0;
            for (int k = 0; k < 20; ++k) {
                MUSTER_TRY_ASSIGN(const qint64 value, one(connection));
                sum += value;
            }
            MUSTER_TRY(put(connection, u"second"_s));
            return sum;
        });
        started.acquire();
        volatile quint32 spin = random.bounded(dialect == Dialect::Sqlite ? 20'000U : 2'000'000U);
        while (spin > 0)
            spin = spin - 1;
        cancel.cancel();
        const auto of = first.result();
        if (!of) {
            QCOMPARE(of.error().code, ErrorCode::Cancelled);
            ++cancelled;
        }
        MUSTER_VERIFY_OK(second.result());
        QCOMPARE(*second.result(), 20);
    }
    qInfo("%d of %d first jobs were caught", cancelled, rounds);
}

void TestCancel::stopsWaitingForALock()
{
    MUSTER_TEST_DATABASE(database);
    auto other = Database::open(database.url());
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
    CancelToken cancel;
    QSemaphore started;
    auto waiting = database->transact(
            Role::Write,
            [&](Connection &connection) -> Result<void> {
                started.release();
                return put(connection, u"currency"_s);
            },
            cancel);
    if (dialect != Dialect::Sqlite)
        started.acquire(); // there BEGIN waits, before the job itself begins
    cancel.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(waiting.isFinished(), Soon); // and not after busyTimeoutMs
    goOn.release();
    QCOMPARE(waiting.result().error().code, ErrorCode::Cancelled);
    MUSTER_VERIFY_OK(holding.result());
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Write, one));
}

void TestCancel::oneTokenForSeveralJobs()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(test::makeSlowTable(*database));
    CancelToken cancel;
    QSemaphore started;
    const auto slow = [&](Connection &connection) -> Result<qint64> {
        started.release();
        return test::countSlowly(connection);
    };
    auto a = database->run(Role::Read, slow, cancel);
    auto b = database->run(Role::Read, slow, cancel);
    started.acquire(2);
    cancel.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(a.isFinished() && b.isFinished(), Soon);
    QCOMPARE(a.result().error().code, ErrorCode::Cancelled);
    QCOMPARE(b.result().error().code, ErrorCode::Cancelled);
}

void TestCancel::tooLateIsHarmless()
{
    MUSTER_TEST_DATABASE(database);
    CancelToken cancel;
    MUSTER_VERIFY_OK(database->run(Role::Read, one, cancel).result());
    cancel.cancel();
    cancel.cancel();
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Read, one));
    database.close();
    cancel.cancel();
    // A token that was used up refuses whatever comes with it.
    MUSTER_VERIFY_OK(database.reopen());
    QCOMPARE(database->run(Role::Read, one, cancel).result().error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"
