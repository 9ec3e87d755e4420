// SPDX-License-Identifier: GPL-3.0-or-later
// When what the journal holds is taken into the messages, and that nothing of it is lost where that fails.
#include "callbackfixture.h"
#include "listener/receiptintake.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::listener;
using namespace muster::storage;
using namespace muster::test;
using namespace std::chrono_literals;

namespace {

constexpr ReceiptIntake::Pace atOnce{.quiet = 0ms, .again = 10ms};

QList<IncomingReceipt> delivered(int from, int to)
{
    QList<IncomingReceipt> receipts;
    for (int i = from; i <= to; ++i)
        receipts.append({VendorAccountId{1},
                         {MessageId{i}, ReceiptKind::Delivered, u"e%1"_s.arg(i), {}, {}, 1000},
                         2000});
    return receipts;
}

Result<void> keep(Database &database, const QList<IncomingReceipt> &receipts)
{
    return transactNow(database, Role::Receipts, [receipts](Connection &connection) {
        return ReceiptJournal(connection).append(receipts);
    });
}

qint64 number(Database &database, const QString &sql)
{
    const auto value = valueNow(database, sql);
    return value ? value->toLongLong() : -1;
}

/// How many transactions of this database wait for another one's lock.
qint64 waitingForLocks(Database &database)
{
    return number(database, database.dialect() == Dialect::Postgresql
                                    ? u"SELECT COUNT(*) FROM pg_stat_activity WHERE "
                                      "datname = current_database() AND wait_event_type = 'Lock'"_s
                                    : u"SELECT COUNT(*) FROM information_schema.innodb_trx t "
                                      "JOIN information_schema.processlist p "
                                      "ON p.id = t.trx_mysql_thread_id "
                                      "WHERE p.db = DATABASE() AND trx_state = 'LOCK WAIT'"_s);
}

qint64 deliveredIn(Database &database)
{
    return number(database, u"SELECT COUNT(*) FROM messages WHERE state = 4"_s);
}

} // namespace

class TestReceiptIntake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithWhatWasLeft_data() { databaseRows(); }
    void beginsWithWhatWasLeft();
    void takesInWhenItIsQuiet();
    void takesInWhenEnoughWait();
    void takesInWhatHasWaitedLong();
    void takesInWhatIsLeftWhenClosed();
    void goesOnAfterAFailure();
    void givesWayInADeadlock_data() { databaseRows(); }
    void givesWayInADeadlock();
    void leavesWhatItCannotTakeIn();
    void sharesTheWorkWithOthers_data() { databaseRows(); }
    void sharesTheWorkWithOthers();

private:
    SystemClock m_clock;
};

void TestReceiptIntake::beginsWithWhatWasLeft()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 60); }));
    for (int i = 0; i < 6; ++i)
        MUSTER_VERIFY_OK(keep(*database, delivered(10 * i + 1, 10 * i + 10)));
    ReceiptIntake::Pace pace;
    pace.most = 25; // more than one transaction is needed
    ReceiptIntake intake(*database, m_clock, pace);
    QTRY_COMPARE(intake.totals().applied, 60);
    QCOMPARE(deliveredIn(*database), 60);
    QCOMPARE(number(*database, u"SELECT MIN(received_at) FROM message_events"_s), 2000);
    QCOMPARE(number(*database, u"SELECT COUNT(*) FROM receipt_journal"_s), 0);
}

void TestReceiptIntake::takesInWhenItIsQuiet()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 5); }));
    ReceiptIntake::Pace pace;
    pace.longest = 1h;
    ReceiptIntake intake(*database, m_clock, pace);
    MUSTER_VERIFY_OK(keep(*database, delivered(1, 5)));
    intake.noteKept(5);
    QTRY_COMPARE(intake.totals().applied, 5);
}

void TestReceiptIntake::takesInWhenEnoughWait()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 10); }));
    ReceiptIntake::Pace pace;
    pace.most = 10;
    pace.quiet = 1h;
    pace.longest = 1h;
    ReceiptIntake intake(*database, m_clock, pace);
    // The first look at the journal must be over, or it would take in what is not told yet.
    QTRY_VERIFY(intake.totals().isEmpty);
    MUSTER_VERIFY_OK(keep(*database, delivered(1, 9)));
    intake.noteKept(9);
    QCOMPARE(number(*database, u"SELECT COUNT(*) FROM receipt_journal"_s), 1);
    MUSTER_VERIFY_OK(keep(*database, delivered(10, 10)));
    intake.noteKept(1);
    QTRY_COMPARE(intake.totals().applied, 10);
}

void TestReceiptIntake::takesInWhatHasWaitedLong()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 5); }));
    ReceiptIntake::Pace pace;
    pace.quiet = 1h; // as though others came all the time
    pace.longest = 50ms;
    ReceiptIntake intake(*database, m_clock, pace);
    MUSTER_VERIFY_OK(keep(*database, delivered(1, 5)));
    intake.noteKept(5);
    QTRY_COMPARE(intake.totals().applied, 5);
}

void TestReceiptIntake::takesInWhatIsLeftWhenClosed()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 30); }));
    ReceiptIntake::Pace pace;
    pace.most = 10;
    pace.quiet = 1h;
    pace.longest = 1h;
    ReceiptIntake intake(*database, m_clock, pace);
    QTRY_VERIFY(intake.totals().isEmpty);
    MUSTER_VERIFY_OK(keep(*database, delivered(1, 30)));
    intake.noteKept(5);
    intake.close();
    QCOMPARE(deliveredIn(*database), 30);
    intake.close();
}

void TestReceiptIntake::goesOnAfterAFailure()
{
    OpenOptions options;
    options.busyTimeoutMs = 20;
    TempDatabase database(Dialect::Sqlite, TempDatabase::Content::Migrated, options);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 5); }));
    MUSTER_VERIFY_OK(keep(*database, delivered(1, 5)));
    OtherWriter other(database.url());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"callbacks wait in the journal"_s));
    ReceiptIntake::Pace pace = atOnce;
    pace.busy = 0ms;
    ReceiptIntake intake(*database, m_clock, pace);
    intake.noteKept(5);
    QTRY_VERIFY(intake.isFailing());
    other.release();
    QTRY_COMPARE(intake.totals().applied, 5);
    QVERIFY(!intake.isFailing());
}

/// It takes in messages 1 and 2 while somebody who has written the second wants the first: one of them has to give way.
void TestReceiptIntake::givesWayInADeadlock()
{
    MUSTER_TEST_DATABASE(database);
    if (database->dialect() == Dialect::Sqlite)
        QSKIP("SQLite has one writer at a time");
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 200); }));
    MUSTER_VERIFY_OK(keep(*database, delivered(1, 2)));
    auto other = Database::open(database.url());
    MUSTER_VERIFY_OK(other);
    QSemaphore holds;
    QSemaphore goesOn;
    const auto crossing =
            (*other)->transact(Role::Write, [&](Connection &connection) -> Result<void> {
                // Many, so that undoing this is dearer than undoing the other.
                MUSTER_TRY(connection.execute(
                        u"UPDATE messages SET attempts = attempts + 1 WHERE id <> 1"_s));
                holds.release();
                goesOn.acquire();
                return connection.execute(
                        u"UPDATE messages SET attempts = attempts + 1 WHERE id = 1"_s);
            });
    holds.acquire();
    ReceiptIntake::Pace pace = atOnce;
    pace.again = 1h; // a deadlock is no failure that asks for a rest
    pace.busy = 1h;
    std::atomic<int> pauses = 0;
    const auto random = [&pauses] {
        ++pauses;
        return 0.5;
    };
    ReceiptIntake intake(*database, m_clock, pace, random);
    // MariaDB looks at its locks anew only for somebody who has not asked for a tenth of a second.
    QElapsedTimer sinceAsked;
    const bool meet = QTest::qWaitFor(
            [&] {
                if (sinceAsked.isValid() && sinceAsked.elapsed() < 200)
                    return false;
                const bool waits = waitingForLocks(*database) > 0;
                sinceAsked.start();
                return waits;
            },
            20'000);
    goesOn.release();
    QVERIFY(meet);
    MUSTER_VERIFY_OK(crossing.result());
    QTRY_COMPARE_WITH_TIMEOUT(intake.totals().applied, 2, 20'000);
    QVERIFY(pauses > 0);
    QVERIFY(!intake.isFailing());
    QCOMPARE(deliveredIn(*database), 2);
}

void TestReceiptIntake::leavesWhatItCannotTakeIn()
{
    OpenOptions options;
    options.busyTimeoutMs = 20;
    TempDatabase database(Dialect::Sqlite, TempDatabase::Content::Migrated, options);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 5); }));
    MUSTER_VERIFY_OK(keep(*database, delivered(1, 5)));
    OtherWriter other(database.url());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"callbacks wait in the journal"_s));
    {
        ReceiptIntake intake(*database, m_clock);
        intake.close(); // does not wait for what may never come
        QVERIFY(intake.isFailing());
    }
    other.release();
    QCOMPARE(deliveredIn(*database), 0);
    ReceiptIntake next(*database, m_clock);
    QTRY_COMPARE(next.totals().applied, 5);
}

void TestReceiptIntake::sharesTheWorkWithOthers()
{
    MUSTER_TEST_DATABASE(database);
    constexpr int messages = 300;
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, messages); }));
    auto second = Database::open(database.url());
    MUSTER_VERIFY_OK(second);
    ReceiptIntake::Pace pace = atOnce;
    pace.most = 7;
    ReceiptIntake here(*database, m_clock, pace);
    ReceiptIntake there(**second, m_clock, pace);
    for (int i = 0; i < messages; i += 5) {
        MUSTER_VERIFY_OK(keep(*database, delivered(i + 1, i + 5)));
        here.noteKept(5);
        there.noteKept(5);
    }
    QTRY_COMPARE(deliveredIn(*database), messages);
    here.close();
    there.close();
    QCOMPARE(here.totals().applied + there.totals().applied, messages);
    QCOMPARE(here.totals().duplicates + there.totals().duplicates, 0);
}

QTEST_GUILESS_MAIN(TestReceiptIntake)
#include "tst_receiptintake.moc"
