// SPDX-License-Identifier: GPL-3.0-or-later
// Group commit: nothing is reported as kept before it is, passing failures pass, and one bad load fails alone.
#include "callbackfixture.h"
#include "listener/receiptcollector.h"

#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::listener;
using namespace muster::storage;
using namespace muster::test;

namespace {

CallbackLoad load(qint64 message, const QString &key, ReceiptKind kind = ReceiptKind::Delivered)
{
    CallbackLoad load;
    load.receipts.append({VendorAccountId{1}, {MessageId{message}, kind, key, {}, {}, 1000}});
    return load;
}

CallbackLoad manyOf(int count, const QString &key)
{
    CallbackLoad all;
    for (int i = 1; i <= count; ++i)
        all.receipts.append(load(i, key + QString::number(i)).receipts);
    return all;
}

/// Collects the outcomes; thread-safe.
struct Outcomes
{
    std::atomic<int> good = 0;
    std::atomic<int> bad = 0;
    [[nodiscard]] ReceiptCollector::Done counter()
    {
        return [this](const Result<void> &result) { ++(result ? good : bad); };
    }
    [[nodiscard]] int all() const { return good + bad; }
};

/// Keeps the thread that writes receipts busy until released.
class Blocker
{
public:
    explicit Blocker(Database &database)
        : m_future(database.run(Role::Receipts, [this](Connection &) -> Result<void> {
            m_started.release();
            m_release.acquire();
            return {};
        }))
    {
        m_started.acquire();
    }
    ~Blocker() { release(); }
    void release()
    {
        m_release.release();
        m_future.waitForFinished();
    }

private:
    QSemaphore m_started;
    QSemaphore m_release;
    QFuture<Result<void>> m_future;
};

qint64 events(Database &database)
{
    return valueNow(database, u"SELECT COUNT(*) FROM message_events"_s)->toLongLong();
}

} // namespace

class TestReceiptCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void commitsWhatWaitsTogether_data() { databaseRows(); }
    void commitsWhatWaitsTogether();
    void isOnDiskBeforeItSaysSo_data() { databaseRows(); }
    void isOnDiskBeforeItSaysSo();
    void refusesBeyondItsLimit();
    void takesALargeLoadWhenEmpty();
    void splitsLargeGroups();
    void failsOneBadLoadAlone();
    void triesPassingFailuresAgain();
    void failsWhatWaitsWhenClosed();

private:
    SystemClock m_clock;
};

void TestReceiptCollector::commitsWhatWaitsTogether()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 50); }));
    Outcomes outcomes;
    ReceiptCollector collector(*database, m_clock);
    Blocker blocker(*database);
    for (int i = 1; i <= 50; ++i)
        QVERIFY(collector.add(load(i, u"e%1"_s.arg(i)), outcomes.counter()));
    QCOMPARE(outcomes.all(), 0);
    blocker.release();
    QTRY_COMPARE(outcomes.good.load(), 50);
    QCOMPARE(keptEvents(*database), 50);
    QVERIFY(collector.totals().commits <= 2); // the first one, and all that came during it
    QVERIFY(collector.lastSuccess() > 0);
    collector.close();
    QCOMPARE(collector.totals().applied, 50);
    QCOMPARE(events(*database), 50);
}

void TestReceiptCollector::isOnDiskBeforeItSaysSo()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 100); }));
    auto second = Database::open(database.url());
    MUSTER_VERIFY_OK(second);
    ReceiptCollector collector(*database, m_clock);
    for (int i = 1; i <= 100; ++i) {
        QSemaphore told;
        QVERIFY(collector.add(load(i, u"e%1"_s.arg(i)),
                              [&told](const Result<void> &) { told.release(); }));
        QVERIFY(told.tryAcquire(1, 10'000));
        QCOMPARE(keptEvents(**second), i);
    }
}

void TestReceiptCollector::refusesBeyondItsLimit()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 10); }));
    Outcomes outcomes;
    ReceiptCollector::Limits limits;
    limits.waiting = 10;
    ReceiptCollector collector(*database, m_clock, limits);
    Blocker blocker(*database);
    for (int i = 1; i <= 10; ++i)
        QVERIFY(collector.add(load(i, u"e%1"_s.arg(i)), outcomes.counter()));
    QVERIFY(!collector.add(load(1, u"one more"_s), outcomes.counter()));
    blocker.release();
    QTRY_COMPARE(outcomes.good.load(), 10);
    QVERIFY(collector.add(load(1, u"one more"_s), outcomes.counter()));
    QTRY_COMPARE(outcomes.good.load(), 11);
    QCOMPARE(keptEvents(*database), 11);
}

void TestReceiptCollector::takesALargeLoadWhenEmpty()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 30); }));
    Outcomes outcomes;
    ReceiptCollector::Limits limits;
    limits.waiting = 10;
    limits.transaction = 5;
    ReceiptCollector collector(*database, m_clock, limits);
    QVERIFY(collector.add(manyOf(30, u"e"_s), outcomes.counter()));
    QTRY_COMPARE(outcomes.good.load(), 1);
    QCOMPARE(keptEvents(*database), 30);
}

void TestReceiptCollector::splitsLargeGroups()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 40); }));
    Outcomes outcomes;
    ReceiptCollector::Limits limits;
    limits.transaction = 10;
    ReceiptCollector collector(*database, m_clock, limits);
    Blocker blocker(*database);
    for (int i = 1; i <= 40; ++i)
        QVERIFY(collector.add(load(i, u"e%1"_s.arg(i)), outcomes.counter()));
    blocker.release();
    QTRY_COMPARE(outcomes.good.load(), 40);
    QVERIFY(collector.totals().commits >= 4);
}

void TestReceiptCollector::failsOneBadLoadAlone()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 33); }));
    MUSTER_VERIFY_OK(executeNow(*database,
                                u"CREATE TRIGGER poison BEFORE INSERT ON receipt_journal WHEN "
                                u"INSTR(NEW.receipts, CAST('poison' AS BLOB)) "
                                ""
                                "BEGIN SELECT RAISE(ABORT, 'poison'); END"_s));
    Outcomes outcomes;
    Outcomes poisoned;
    ReceiptCollector collector(*database, m_clock);
    Blocker blocker(*database);
    for (int i = 1; i <= 33; ++i) {
        if (i == 20)
            QVERIFY(collector.add(load(i, u"poison"_s), poisoned.counter()));
        else
            QVERIFY(collector.add(load(i, u"e%1"_s.arg(i)), outcomes.counter()));
    }
    blocker.release();
    QTRY_COMPARE(outcomes.good.load(), 32);
    QTRY_COMPARE(poisoned.bad.load(), 1);
    QCOMPARE(outcomes.bad.load(), 0);
    QCOMPARE(keptEvents(*database), 32);
}

void TestReceiptCollector::triesPassingFailuresAgain()
{
    OpenOptions options;
    options.busyTimeoutMs = 50;
    TempDatabase database(Dialect::Sqlite, TempDatabase::Content::Migrated, options);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 3); }));
    ReceiptCollector::Limits limits;
    limits.attempts = 3;
    ReceiptCollector collector(*database, m_clock, limits);
    Outcomes outcomes;

    // Another program holds the database for longer than all attempts take.
    OtherWriter other(database.url());
    QVERIFY(collector.add(load(1, u"e1"_s), outcomes.counter()));
    QTRY_COMPARE(outcomes.bad.load(), 1);
    QCOMPARE(collector.lastSuccess(), 0);
    other.release();
    QVERIFY(collector.add(load(1, u"e1"_s), outcomes.counter()));
    QTRY_COMPARE(outcomes.good.load(), 1);
    QCOMPARE(keptEvents(*database), 1);
}

void TestReceiptCollector::failsWhatWaitsWhenClosed()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 20); }));
    Outcomes outcomes;
    ReceiptCollector::Limits limits;
    limits.transaction = 5;
    {
        auto collector = std::make_unique<ReceiptCollector>(*database, m_clock, limits);
        auto blocker = std::make_unique<Blocker>(*database);
        for (int i = 1; i <= 20; ++i)
            QVERIFY(collector->add(load(i, u"e%1"_s.arg(i)), outcomes.counter()));
        blocker.reset();
    }
    QTRY_COMPARE(outcomes.all(), 20);
    // What was said to be kept is kept, and nothing else; and it is taken in.
    QCOMPARE(events(*database), outcomes.good.load());
}

QTEST_GUILESS_MAIN(TestReceiptCollector)
#include "tst_receiptcollector.moc"
