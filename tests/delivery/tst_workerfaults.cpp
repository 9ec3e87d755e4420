// SPDX-License-Identifier: GPL-3.0-or-later
// The promises of delivery under everything at once: a vendor that throttles, breaks, cuts
// connections and refuses, workers that die, campaigns that are paused, databases whose connections
// are killed, several workers together.
#include "delivery/scriptedvendor.h"
#include "delivery/simulator/simulatedvendor.h"
#include "delivery/workerfixture.h"
#include "storage/messagestorereport.h"
#include "support/signedid.h"

#include <QRandomGenerator>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::delivery;
using namespace muster::storage;
using namespace muster::test;

namespace {

constexpr int Patience = 60'000;

SimulatorOptions roughVendor(quint64 seed, bool idempotent)
{
    SimulatorOptions options;
    options.seed = seed;
    options.idempotent = idempotent;
    options.reject = 0.05;
    options.throttled = 0.05;
    options.retryAfterSeconds = 0;
    options.unavailable = 0.05;
    options.brokenAfter = 0.05;
    options.cutBefore = 0.05;
    options.cutAfter = 0.05;
    options.answerDelay = {0, 5};
    return options;
}

quint32 seedOfThisRun()
{
    bool given = false;
    const quint32 seed = qEnvironmentVariable("MUSTER_TEST_SEED").toUInt(&given);
    return given ? seed : QRandomGenerator::global()->generate();
}

} // namespace

class TestWorkerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsItsPromises_data();
    void keepsItsPromises();
    void workersShareOneDatabase_data() { databaseRows(); }
    void workersShareOneDatabase();
    void survivesLostConnections_data() { databaseRows(); }
    void survivesLostConnections();
};

void TestWorkerFaults::keepsItsPromises_data()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<int>("batch");
    for (const bool idempotent : {true, false}) {
        for (const int batch : {1, 6}) {
            for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgresql, Dialect::Mysql}) {
                QTest::addRow("%s, %s, batches of %d", qPrintable(dialectName(dialect)),
                              idempotent ? "idempotent" : "not idempotent", batch)
                        << dialect << idempotent << batch;
            }
        }
    }
}

void TestWorkerFaults::keepsItsPromises()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    MUSTER_TEST_DATABASE(database);
    const quint32 seed = seedOfThisRun();
    QRandomGenerator random(seed);
    const QByteArray note = "MUSTER_TEST_SEED=" + QByteArray::number(seed);
    constexpr int Customers = 300;
    constexpr int Connections = 4;

    SimulatedVendor vendor(roughVendor(seed, idempotent));
    const auto port = vendor.start();
    MUSTER_VERIFY_OK(port);
    const QUrl url(u"http://127.0.0.1:%1/send"_s.arg(*port));
    const WorkerFixture fixture(database, vendorAt(url, idempotent, batch, Connections), Customers);
    const BalanceWatch watch(fixture);

    int deaths = 0;
    DeliveryOptions options = quickOptions();
    auto worker = std::make_unique<DeliveryWorker>(*database, options);
    worker->start();
    QElapsedTimer elapsed;
    elapsed.start();
    // Things happen to it at random moments, until it is through in spite of them.
    while (!fixture.isCompleted() && elapsed.elapsed() < Patience) {
        const qint64 sent = vendor.ledger().size();
        const qint64 step = 1 + random.bounded(40);
        const bool moved = QTest::qWaitFor(
                [&] { return vendor.ledger().size() >= sent + step || fixture.isCompleted(); },
                500);
        if (!moved)
            continue;
        const int what = random.bounded(10);
        if (what < 3 && deaths < 8) {
            worker.reset(); // dies
            ++deaths;
            DeliveryOptions next = options;
            const QString dead = options.owner;
            next.owner = newOwner();
            next.isDead = [dead](const QString &owner) { return owner == dead; };
            options = next;
            worker = std::make_unique<DeliveryWorker>(*database, options);
            worker->start();
        } else if (what < 5 && fixture.stored().state == CampaignState::Running &&
                   fixture.pause()) {
            QTRY_COMPARE_WITH_TIMEOUT(fixture.count(MessageState::Sending), 0, Patience);
            // The worker looks several times in this stretch, and sends nothing.
            const qint64 before = vendor.ledger().size();
            worker->wake();
            const bool sentMore =
                    QTest::qWaitFor([&] { return vendor.ledger().size() != before; }, 20);
            QVERIFY2(!sentMore, note.constData());
            QVERIFY(fixture.resume());
        }
    }
    QVERIFY2(fixture.isCompleted(), note.constData());
    QVERIFY2(watch.failures().isEmpty(), qPrintable(watch.failures() + QString::fromUtf8(note)));
    QVERIFY(fixture.balance().balances());
    QVERIFY(fixture.isDispatched());

    // Against the vendor's own ledger: nobody twice, and every state is true.
    const auto rows = runNow(*database, Role::Read, [&](Connection &connection) {
        return MessageStoreReport(connection).page(fixture.campaign, 10'000);
    });
    qint64 inDoubt = 0;
    for (const MessageRow &row : *rows) {
        const auto entry = vendor.ledger().find(signedId(row.id, options.workspaceKey));
        const int sent = entry ? entry->sent : 0;
        const QByteArray about = note + ", message " + QByteArray::number(row.id.value) +
                                 " in state " + messageStateName(row.state).toUtf8() + " sent " +
                                 QByteArray::number(sent);
        QVERIFY2(sent <= 1, about.constData());
        if (row.state == MessageState::Accepted)
            QVERIFY2(sent == 1, about.constData());
        if (row.state == MessageState::Failed)
            QVERIFY2(sent == 0, about.constData());
        inDoubt += row.state == MessageState::InDoubt ? 1 : 0;
        QVERIFY2(row.state == MessageState::Accepted || row.state == MessageState::Failed ||
                         row.state == MessageState::InDoubt,
                 about.constData());
    }
    if (idempotent)
        QVERIFY2(inDoubt <= 2, note.constData()); // only who had eight unclear answers in a row
    qInfo("%s: %d deaths, %lld in doubt, %d looks at the account", note.constData(), deaths,
          static_cast<long long>(inDoubt), watch.looks());
}

void TestWorkerFaults::workersShareOneDatabase()
{
    MUSTER_TEST_DATABASE(database);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), true, 1, 4), 1'000);
    const auto second = addRunning(*database, u"second"_s, fixture.account.id, Channel::Sms);
    MUSTER_VERIFY_OK(second);
    const BalanceWatch watch(fixture);
    // Each has connections of its own, like a process of its own.
    const auto other = Database::open(database.url());
    MUSTER_VERIFY_OK(other);
    DeliveryService one(*database, quickOptions());
    DeliveryService two(**other, quickOptions());
    one.start();
    two.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(campaignOf(*database, *second)->state, CampaignState::Completed,
                              Patience);
    one.stop();
    two.stop();
    QCOMPARE(vendor.messages().size(), 2'000);
    QCOMPARE(vendor.reached(), 2'000);
    QCOMPARE(vendor.mostOften(), 1);
    QCOMPARE(fixture.count(MessageState::Accepted), 1'000);
    QCOMPARE(watch.failures(), QString());
}

void TestWorkerFaults::survivesLostConnections()
{
    MUSTER_TEST_DATABASE(database);
    if (dialect == Dialect::Sqlite)
        QSKIP("SQLite has no connection that could be lost");
    ScriptedVendor vendor({}, true);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), true, 1, 4), 600);
    const auto other = Database::open(database.url());
    MUSTER_VERIFY_OK(other);
    DeliveryWorker worker(**other, quickOptions());
    worker.start();
    const QString sessions =
            dialect == Dialect::Postgresql
                    ? u"SELECT pid FROM pg_stat_activity WHERE datname = current_database() "
                      "AND pid <> pg_backend_pid()"_s
                    : u"SELECT id FROM information_schema.processlist WHERE db = DATABASE() "
                      "AND id <> CONNECTION_ID()"_s;
    const auto kill = [&sessions, dialect](Connection &connection) -> Result<int> {
        auto list = connection.prepare(sessions);
        if (!list)
            return fail(list.error());
        if (auto ran = list->run(); !ran)
            return fail(ran.error());
        QList<qint64> ids;
        while (list->next())
            ids.append(list->integer(0));
        for (const qint64 id : std::as_const(ids)) {
            // One that ended by itself meanwhile is no failure.
            const QString sql = dialect == Dialect::Postgresql
                                        ? u"SELECT pg_terminate_backend(%1)"_s.arg(id)
                                        : u"KILL %1"_s.arg(id);
            if (!connection.execute(sql))
                continue;
        }
        return static_cast<int>(ids.size());
    };
    for (int i = 0; i < 5; ++i) {
        QTRY_VERIFY_WITH_TIMEOUT(vendor.reached() >= 60 * (i + 1), Patience);
        // After the last time the worker may still be on its way back.
        int killed = 0;
        const auto hit = [&] {
            if (killed == 0)
                killed = runNow(*database, Role::Write, kill).value_or(0);
            return killed > 0;
        };
        QTRY_VERIFY_WITH_TIMEOUT(hit(), Patience);
    }
    const auto completed = [&] {
        const auto campaign = campaignOf(*database, fixture.campaign);
        return campaign && campaign->state == CampaignState::Completed;
    };
    QTRY_VERIFY_WITH_TIMEOUT(completed(), Patience);
    QCOMPARE(fixture.count(MessageState::Accepted), 600);
    QVERIFY(fixture.balance().balances());
    QCOMPARE(vendor.reached(), 600);
    QCOMPARE(vendor.mostOften(), 1);
}

QTEST_GUILESS_MAIN(TestWorkerFaults)
#include "tst_workerfaults.moc"
