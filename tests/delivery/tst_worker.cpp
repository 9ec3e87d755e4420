// SPDX-License-Identifier: GPL-3.0-or-later
// The worker on a real HTTP vendor and real databases, with one kind of trouble in each test.
#include "delivery/scriptedvendor.h"
#include "delivery/workerfixture.h"
#include "storage/messagestorereport.h"
#include "storage/receiptstore.h"
#include "support/signedid.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::delivery;
using namespace muster::storage;
using namespace muster::test;

namespace {

constexpr int Patience = 30'000;

void kindRows()
{
    QTest::addColumn<bool>("idempotent");
    QTest::addColumn<int>("batch");
    QTest::newRow("idempotent, single") << true << 1;
    QTest::newRow("idempotent, batches") << true << 7;
    QTest::newRow("not idempotent, single") << false << 1;
    QTest::newRow("not idempotent, batches") << false << 7;
}

Reply held(const QList<ScriptedMessage> &, int)
{
    Reply reply;
    reply.hold = true;
    return reply;
}

QList<MessageRow> rowsOf(const WorkerFixture &fixture)
{
    return runNow(*fixture.database, Role::Read,
                  [&](Connection &connection) {
                      return MessageStoreReport(connection).page(fixture.campaign, 10'000);
                  })
            .value();
}

} // namespace

class TestWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reachesEverybodyOnce_data() { databaseRows(); }
    void reachesEverybodyOnce();
    void rendersForEachRecipient();
    void aPauseHolds_data() { kindRows(); }
    void aPauseHolds();
    void aCancelHolds_data() { kindRows(); }
    void aCancelHolds();
    void obeysRetryAfter();
    void serverErrors_data() { kindRows(); }
    void serverErrors();
    void cutConnections_data() { kindRows(); }
    void cutConnections();
    void givesUpInTheEnd();
    void anUnreachableVendorCostsNoAttempt();
    void partialResultsOfABatch();
    void aCallbackBeforeTheAnswer();
    void aRefusedAccountIsPaused();
    void lossesInARowHoldTheRest_data() { kindRows(); }
    void lossesInARowHoldTheRest();
    void anUnusableAccountIsPaused();
    void whoHasNoSecretLeavesItToOthers();
    void lockedSecretsAreWaitedFor();
    void skipsWhatCannotBeRendered();
    void pausesWhatCannotBeRead_data() { databaseRows(); }
    void pausesWhatCannotBeRead();
    void readsTheTagsAnew();
    void keepsTheRate();
    void stopsInOrder_data() { kindRows(); }
    void stopsInOrder();
    void stopsInTime_data() { kindRows(); }
    void stopsInTime();
    void aCrashForgetsNobody_data() { kindRows(); }
    void aCrashForgetsNobody();
    void sleepLosesNothing();
    void seesLaunchesOfOthers();
    void servesFromItsOwnThread();
};

void TestWorker::reachesEverybodyOnce()
{
    MUSTER_TEST_DATABASE(database);
    ScriptedVendor vendor([](const QList<ScriptedMessage> &messages, int) {
        QJsonArray results;
        for (const ScriptedMessage &message : messages) {
            results.append(QJsonObject{{u"id"_s, QString::fromUtf8(message.id)},
                                       {u"status"_s, u"accepted"_s},
                                       {u"vendor_message_id"_s, u"v-"_s + message.to}});
        }
        Reply reply;
        reply.body = QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson();
        return reply;
    });
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false, 10), 500);
    const BalanceWatch watch(fixture);
    DeliveryWorker worker(*database, quickOptions());
    QSignalSpy completed(&worker, &DeliveryWorker::campaignCompleted);
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(completed.size(), 1, Patience);
    QVERIFY(fixture.isCompleted());
    QCOMPARE(fixture.count(MessageState::Accepted), 500);
    QCOMPARE(vendor.reached(), 500);
    QCOMPARE(vendor.mostOften(), 1);
    const QList<MessageRow> rows = rowsOf(fixture);
    for (const MessageRow &row : rows)
        QCOMPARE(row.vendorMessageId, u"v-"_s + row.address);
    QVERIFY(watch.looks() > 0);
    QCOMPARE(watch.failures(), QString());
}

void TestWorker::rendersForEachRecipient()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 3);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QMap<QString, ScriptedMessage> byAddress;
    const QList<ScriptedMessage> messages = vendor.messages();
    for (const ScriptedMessage &message : messages)
        byAddress.insert(message.to, message);
    const ScriptedMessage second = byAddress.value(u"Customer2@Example.com"_s);
    QCOMPARE(second.subject, u"Hello Customer 2"_s);
    QCOMPARE(second.text, u"Dear Customer 2, something for you."_s);
    QCOMPARE(verifySignedId(second.id, quickOptions().workspaceKey), std::optional(MessageId{2}));
}

void TestWorker::aPauseHolds()
{
    // A predecessor sent all 1,250 messages that were queued when its campaign was paused.
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor(held, idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch, 3), 1'250);
    const BalanceWatch watch(fixture);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(vendor.held(), 3, Patience);
    QVERIFY(fixture.pause());
    const qsizetype onWire = vendor.reached();
    worker.wake();
    vendor.release();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(MessageState::Sending), 0, Patience);
    QCOMPARE(vendor.reached(), onWire);
    QCOMPARE(fixture.count(MessageState::Accepted), onWire);
    QCOMPARE(fixture.count(MessageState::Queued), 1'250 - onWire);
    QVERIFY(onWire <= 3 * batch);

    QVERIFY(fixture.resume());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(vendor.reached(), 1'250);
    QCOMPARE(vendor.mostOften(), 1);
    QCOMPARE(watch.failures(), QString());
}

void TestWorker::aCancelHolds()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor(held, idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch, 3), 200);
    const BalanceWatch watch(fixture);
    DeliveryOptions options = quickOptions();
    options.renewMs = 50; // what is given back is settled at the next recovery
    DeliveryWorker worker(*database, options);
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(vendor.held(), 3, Patience);
    QVERIFY(fixture.cancel());
    const qsizetype onWire = vendor.reached();
    worker.wake();
    vendor.release();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isDispatched(), Patience);
    QCOMPARE(fixture.count(MessageState::Accepted), onWire);
    QCOMPARE(fixture.count(MessageState::Cancelled), 200 - onWire);
    QCOMPARE(vendor.reached(), onWire);
    QCOMPARE(watch.failures(), QString());
}

void TestWorker::obeysRetryAfter()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor([](const QList<ScriptedMessage> &, int number) {
        Reply reply;
        if (number == 1) {
            reply.status = 429;
            reply.retryAfter = "1";
            reply.takes = false;
        }
        return reply;
    });
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false, 1, 1), 20);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(fixture.count(MessageState::Accepted), 20);
    QCOMPARE(vendor.mostOften(), 1);
    const QList<qint64> times = vendor.times();
    QVERIFY2(times[1] - times[0] >= 1'000, qPrintable(QString::number(times[1] - times[0])));
}

void TestWorker::serverErrors()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    // Every third request is taken and then answered 500, as some vendors do.
    ScriptedVendor vendor(
            [](const QList<ScriptedMessage> &, int number) {
                Reply reply;
                reply.status = number % 3 == 0 ? 500 : 200;
                return reply;
            },
            idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch), 100);
    const BalanceWatch watch(fixture);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(vendor.reached(), 100);
    QCOMPARE(vendor.mostOften(), 1);
    QCOMPARE(fixture.count(MessageState::Accepted) + fixture.count(MessageState::InDoubt), 100);
    QCOMPARE(fixture.count(MessageState::InDoubt) > 0, !idempotent);
    QCOMPARE(watch.failures(), QString());
}

void TestWorker::cutConnections()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor(
            [](const QList<ScriptedMessage> &, int number) {
                Reply reply;
                reply.hangUp = number % 4 == 0;
                reply.takes = number % 8 !=
                              0; // half of them before, half of them after taking the messages
                return reply;
            },
            idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch), 100);
    const BalanceWatch watch(fixture);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(vendor.mostOften(), 1);
    const qint64 accepted = fixture.count(MessageState::Accepted);
    const qint64 inDoubt = fixture.count(MessageState::InDoubt);
    QCOMPARE(accepted + inDoubt, 100);
    QCOMPARE(inDoubt > 0, !idempotent);
    QVERIFY(vendor.reached() >= accepted);
    QCOMPARE(watch.failures(), QString());
}

void TestWorker::givesUpInTheEnd()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor([](const QList<ScriptedMessage> &messages, int) {
        Reply reply;
        if (messages.first().to.startsWith(u"Customer2@")) {
            reply.status = 408;
            reply.takes = false;
        }
        return reply;
    });
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 3);
    DeliveryOptions options = quickOptions();
    options.backoff.maxAttempts = 3;
    DeliveryWorker worker(*database, options);
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(fixture.count(MessageState::Accepted), 2);
    const MessageRow failed = rowsOf(fixture).at(1);
    QCOMPARE(failed.state, MessageState::Failed);
    QCOMPARE(failed.attempts, 3);
    QVERIFY2(failed.reason.contains(u"408"_s), qPrintable(failed.reason));
}

void TestWorker::anUnreachableVendorCostsNoAttempt()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    vendor.stop();
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false, 1, 8), 50);
    DeliveryWorker worker(*database, quickOptions());
    QSignalSpy progressed(&worker, &DeliveryWorker::progressed);
    worker.start();
    const auto isHeld = [&progressed] {
        return std::any_of(
                progressed.cbegin(), progressed.cend(), [](const QList<QVariant> &arguments) {
                    const auto accounts = arguments.first().value<QList<AccountProgress>>();
                    return !accounts.isEmpty() && accounts.first().held &&
                           !accounts.first().trouble.isEmpty() &&
                           accounts.first().troubleSince > 0 &&
                           accounts.first().name == u"vendor"_s;
                });
    };
    QTRY_VERIFY_WITH_TIMEOUT(isHeld(), Patience);
    QCOMPARE(fixture.stored().state, CampaignState::Running);
    QCOMPARE(fixture.count(MessageState::Failed) + fixture.count(MessageState::InDoubt), 0);
    ScriptedVendor back;
    QVERIFY(back.start(vendor.port()));
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(back.reached(), 50);
    QCOMPARE(back.mostOften(), 1);
    const auto isOver = [&progressed] {
        const auto accounts = progressed.last().first().value<QList<AccountProgress>>();
        return accounts.isEmpty() ||
               (accounts.first().trouble.isEmpty() && accounts.first().troubleSince == 0);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), Patience);
    const QList<MessageRow> rows = rowsOf(fixture);
    for (const MessageRow &row : rows)
        QCOMPARE(row.attempts, 1);
}

void TestWorker::partialResultsOfABatch()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor([](const QList<ScriptedMessage> &messages, int) {
        // The first of each batch is refused, the last one not mentioned.
        QJsonArray results;
        for (qsizetype i = 0; i + 1 < messages.size(); ++i) {
            results.append(QJsonObject{{u"id"_s, QString::fromUtf8(messages[i].id)},
                                       {u"status"_s, i == 0 ? u"rejected"_s : u"accepted"_s},
                                       {u"reason"_s, u"no such number"_s}});
        }
        Reply reply;
        reply.body = QJsonDocument(QJsonObject{{u"results"_s, results}}).toJson();
        return reply;
    });
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false, 5, 1), 10);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(fixture.count(MessageState::Failed), 2);
    QCOMPARE(fixture.count(MessageState::InDoubt), 2);
    QCOMPARE(fixture.count(MessageState::Accepted), 6);
    QCOMPARE(rowsOf(fixture).first().reason, u"no such number"_s);
}

void TestWorker::aCallbackBeforeTheAnswer()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor(held);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false, 1, 2), 2);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(vendor.held(), 2, Patience);
    const Receipt receipt{MessageId{1}, ReceiptKind::Failed, u"e1"_s,
                          u"v1"_s,      u"mailbox full"_s,   5};
    MUSTER_VERIFY_OK(transactNow(*database, Role::Receipts, [&](Connection &connection) {
        return ReceiptStore(connection).apply({IncomingReceipt{fixture.account.id, receipt}}, 5);
    }));
    vendor.release();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    // A predecessor let a late "sent" overwrite it.
    QCOMPARE(fixture.count(MessageState::Failed), 1);
    QCOMPARE(fixture.count(MessageState::Accepted), 1);
    QTRY_VERIFY(rowsOf(fixture).first().acceptedAt.has_value());
    QCOMPARE(rowsOf(fixture).first().reason, u"mailbox full"_s);
}

void TestWorker::aRefusedAccountIsPaused()
{
    TempDatabase database(Dialect::Sqlite);
    std::atomic<bool> refuses = true;
    ScriptedVendor vendor([&refuses](const QList<ScriptedMessage> &, int) {
        Reply reply;
        reply.status = refuses ? 401 : 200;
        reply.takes = !refuses;
        return reply;
    });
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), true), 30);
    DeliveryWorker worker(*database, quickOptions());
    QSignalSpy paused(&worker, &DeliveryWorker::campaignPaused);
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(MessageState::Queued), 30, Patience);
    QCOMPARE(fixture.stored().state, CampaignState::Paused);
    QVERIFY2(fixture.stored().stateReason.contains(u"401"_s),
             qPrintable(fixture.stored().stateReason));
    refuses = false;
    QVERIFY(fixture.resume());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(fixture.count(MessageState::Accepted), 30);
    QCOMPARE(fixture.stored().stateReason, QString());
}

void TestWorker::lossesInARowHoldTheRest()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    std::atomic<bool> isWrong = true;
    ScriptedVendor vendor(
            [&isWrong](const QList<ScriptedMessage> &, int) {
                Reply reply;
                reply.status = isWrong ? 404 : 200;
                reply.takes = !isWrong;
                return reply;
            },
            idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch), 400);
    const BalanceWatch watch(fixture);
    DeliveryOptions options = quickOptions();
    options.lostInARow = 50;
    DeliveryWorker worker(*database, options);
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.stored().state, CampaignState::Paused, Patience);
    QVERIFY2(fixture.stored().stateReason.contains(u"404"_s),
             qPrintable(fixture.stored().stateReason));
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(MessageState::Sending), 0, Patience);
    // What was on the wire when the row was full has failed too, and nothing else.
    const qint64 failed = fixture.count(MessageState::Failed);
    QVERIFY2(failed >= 50 && failed <= 50 + 5 * batch, qPrintable(QString::number(failed)));
    QCOMPARE(fixture.count(MessageState::Queued), 400 - failed);

    isWrong = false;
    QVERIFY(fixture.resume());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(fixture.count(MessageState::Accepted), 400 - failed);
    QCOMPARE(watch.failures(), QString());
}

void TestWorker::anUnusableAccountIsPaused()
{
    TempDatabase database(Dialect::Sqlite);
    const WorkerFixture fixture(database, vendorAt(QUrl(u"http://127.0.0.1:9/"_s), false), 3);
    MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE vendor_accounts SET batch_size = 100000"_s));
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(fixture.stored().state, CampaignState::Paused, Patience);
    QVERIFY2(fixture.stored().stateReason.contains(u"100000"_s),
             qPrintable(fixture.stored().stateReason));
    QCOMPARE(fixture.count(MessageState::Queued), 3);
}

void TestWorker::whoHasNoSecretLeavesItToOthers()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 3);
    bool isHere = false;
    DeliveryOptions options = quickOptions();
    const auto given = options.secrets;
    options.secrets = [&](const VendorAccount &account) -> Result<VendorSecrets> {
        if (!isHere)
            return fail(ErrorCode::NotFound, u"The secret is not on this computer."_s, {},
                        u"Enter it."_s);
        return given(account);
    };
    DeliveryWorker without(*database, options);
    QList<AccountProgress> shown;
    connect(&without, &DeliveryWorker::progressed, this, [&](const auto &now) { shown = now; });
    QSignalSpy paused(&without, &DeliveryWorker::campaignPaused);
    without.start();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, Patience);
    QCOMPARE(shown.first().trouble, u"The secret is not on this computer. Enter it."_s);
    QCOMPARE(shown.first().name, u"vendor"_s);
    QVERIFY(shown.first().troubleSince > 0);
    QCOMPARE(fixture.stored().state, CampaignState::Running);

    // Another one has it, and is not disturbed.
    DeliveryWorker with(*database, quickOptions());
    with.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(fixture.count(MessageState::Accepted), 3);
    QCOMPARE(paused.size(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isEmpty(), Patience);
    with.stop();

    // Once it was entered, this one sends as well.
    const auto second = addRunning(*database, u"second"_s, fixture.account.id, Channel::Sms);
    MUSTER_VERIFY_OK(second);
    isHere = true;
    without.wake();
    QTRY_COMPARE_WITH_TIMEOUT(campaignOf(*database, *second)->state, CampaignState::Completed,
                              Patience);
}

void TestWorker::lockedSecretsAreWaitedFor()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 3);
    DeliveryOptions options = quickOptions();
    const auto open = options.secrets;
    bool isLocked = true;
    options.secrets = [&](const VendorAccount &account) -> Result<VendorSecrets> {
        if (isLocked)
            return fail(ErrorCode::Busy, u"The secrets are sealed."_s, {}, u"Enter it."_s);
        return open(account);
    };
    DeliveryWorker worker(*database, options);
    QList<AccountProgress> shown;
    connect(&worker, &DeliveryWorker::progressed, this, [&](const auto &now) { shown = now; });
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, Patience);
    QCOMPARE(shown.first().trouble, u"The secrets are sealed. Enter it."_s);
    QCOMPARE(fixture.stored().state, CampaignState::Running);
    QCOMPARE(fixture.stored().stateReason, QString());
    // Nobody has to resume anything.
    isLocked = false;
    worker.wake();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(vendor.messages().size(), 3);
    QTRY_VERIFY_WITH_TIMEOUT(shown.isEmpty() || shown.first().trouble.isEmpty(), Patience);
}

void TestWorker::skipsWhatCannotBeRendered()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 3);
    MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE campaigns SET body_text = '{{city}}'"_s));
    MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE customers SET city = 'Pune' WHERE id = 2"_s));
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(fixture.count(MessageState::Skipped), 2);
    QCOMPARE(rowsOf(fixture).first().reason, QString(reasons::RenderError));
    QCOMPARE(vendor.messages().size(), 1);
    QCOMPARE(vendor.messages().first().text, u"Pune"_s);
}

void TestWorker::pausesWhatCannotBeRead()
{
    MUSTER_TEST_DATABASE(database);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 3);
    const CampaignId good = addRunning(*database, u"good"_s, fixture.account.id).value();
    MUSTER_VERIFY_OK(executeNow(*database,
                                u"UPDATE campaigns SET body_text = '{{tier}}' WHERE id = ?"_s,
                                {fixture.campaign.value}));
    DeliveryWorker worker(*database, quickOptions());
    QSignalSpy paused(&worker, &DeliveryWorker::campaignPaused);
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(campaignOf(*database, good).value().state, CampaignState::Completed,
                              Patience);
    QTRY_COMPARE_WITH_TIMEOUT(paused.size(), 1, Patience);
    QCOMPARE(fixture.stored().state, CampaignState::Paused);
    QVERIFY2(fixture.stored().stateReason.contains(u"tier"_s),
             qPrintable(fixture.stored().stateReason));
    QCOMPARE(fixture.count(MessageState::Queued), 3);
    for (const MessageRow &row : rowsOf(fixture))
        QCOMPARE(row.attempts, 0);
    QCOMPARE(vendor.reached(), 3);
}

void TestWorker::readsTheTagsAnew()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 3);
    DeliveryOptions options = quickOptions();
    std::atomic<bool> isDefined = false;
    options.tags = [&isDefined](Connection &) -> Result<templates::TagCatalogue> {
        return templates::TagCatalogue(isDefined ? QStringList{u"tier"_s} : QStringList());
    };
    DeliveryWorker worker(*database, options);
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    // A field that an import defines, and a campaign that uses it.
    isDefined = true;
    MUSTER_VERIFY_OK(
            executeNow(*database, u"UPDATE customers SET attributes = '{\"tier\":\"gold\"}'"_s));
    const CampaignId later = addDraft(*database, u"later"_s, fixture.account.id).value();
    MUSTER_VERIFY_OK(executeNow(*database,
                                u"UPDATE campaigns SET body_text = '{{tier}}' WHERE id = ?"_s,
                                {later.value}));
    MUSTER_VERIFY_OK(launchDraft(*database, later));
    QTRY_COMPARE_WITH_TIMEOUT(campaignOf(*database, later).value().state, CampaignState::Completed,
                              Patience);
    QCOMPARE(accountOf(*database, later).value().count(MessageState::Accepted), 3);
    QCOMPARE(vendor.messages().last().text, u"gold"_s);
}

void TestWorker::keepsTheRate()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    VendorAccount account = vendorAt(vendor.url(), true);
    account.ratePerSecond = 40;
    const WorkerFixture fixture(database, account, 24);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    // Four may go out at once; the other twenty take half a second.
    const QList<qint64> times = vendor.times();
    QVERIFY2(times.last() - times.first() >= 480,
             qPrintable(QString::number(times.last() - times.first())));
}

void TestWorker::stopsInOrder()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor(held, idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch, 3), 100);
    DeliveryWorker worker(*database, quickOptions());
    QSignalSpy stopped(&worker, &DeliveryWorker::stopped);
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(vendor.held(), 3, Patience);
    worker.stop();
    QCOMPARE(stopped.size(), 0);
    vendor.release();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    QCOMPARE(fixture.count(MessageState::Sending), 0);
    QCOMPARE(fixture.count(MessageState::Accepted), vendor.reached());
    QCOMPARE(fixture.count(MessageState::Queued), 100 - vendor.reached());
    const QList<MessageRow> rows = rowsOf(fixture);
    for (const MessageRow &row : rows)
        QCOMPARE(row.attempts, row.state == MessageState::Queued ? 0 : 1);
}

void TestWorker::stopsInTime()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor(held, idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch, 3), 100);
    DeliveryOptions options = quickOptions();
    options.stopMs = 100;
    DeliveryWorker worker(*database, options);
    QSignalSpy stopped(&worker, &DeliveryWorker::stopped);
    worker.start();
    QTRY_COMPARE_WITH_TIMEOUT(vendor.held(), 3, Patience);
    worker.stop();
    QTRY_COMPARE_WITH_TIMEOUT(stopped.size(), 1, Patience);
    QCOMPARE(fixture.count(MessageState::Sending), 0);
    QCOMPARE(fixture.count(MessageState::InDoubt), idempotent ? 0 : 3 * batch);
    QVERIFY(fixture.balance().balances());
}

void TestWorker::aCrashForgetsNobody()
{
    QFETCH(bool, idempotent);
    QFETCH(int, batch);
    TempDatabase database(Dialect::Sqlite);
    std::atomic<bool> holds = true;
    ScriptedVendor vendor(
            [&holds](const QList<ScriptedMessage> &, int) {
                Reply reply;
                reply.hold = holds;
                return reply;
            },
            idempotent);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), idempotent, batch, 3), 100);
    const BalanceWatch watch(fixture);
    const DeliveryOptions options = quickOptions();
    {
        DeliveryWorker worker(*database, options);
        worker.start();
        QTRY_COMPARE_WITH_TIMEOUT(vendor.held(), 3, Patience);
        // It ends here like a process that was killed: nothing is recorded, nothing is given back.
    }
    holds = false;
    DeliveryWorker next(*database, quickOptionsAfter(options.owner));
    next.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    QCOMPARE(vendor.mostOften(), 1);
    QCOMPARE(vendor.reached(), 100);
    // Never more in doubt than the connections could carry.
    QCOMPARE(fixture.count(MessageState::InDoubt), idempotent ? 0 : 3 * batch);
    QCOMPARE(fixture.count(MessageState::Accepted), idempotent ? 100 : 100 - 3 * batch);
    QCOMPARE(watch.failures(), QString());
}

void TestWorker::sleepLosesNothing()
{
    // The machine sleeps with messages claimed but not sent; another worker takes them over
    // meanwhile.
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor(held, false);
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), true, 1, 2), 30);
    DeliveryOptions options = quickOptions();
    auto clock = std::make_shared<TestClock>();
    options.clock = clock;
    options.prefetch = 4;
    DeliveryWorker sleeper(*database, options);
    sleeper.start();
    QTRY_COMPARE_WITH_TIMEOUT(vendor.held(), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(MessageState::Sending), 6, Patience);
    clock->advance(10 * 60'000);
    DeliveryOptions otherOptions = quickOptions();
    otherOptions.clock = clock;
    ScriptedVendor otherVendor;
    QVERIFY(otherVendor.start());
    // The other one sends to a vendor of its own, so that both can be counted.
    otherOptions.secrets = options.secrets;
    const RecoveryRequest request{otherOptions.owner, clock->nowMs(), otherOptions.isDead};
    const auto recovered = transactNow(*database, Role::Delivery, [&](Connection &connection) {
        return MessageStore(connection).recover(request);
    });
    MUSTER_VERIFY_OK(recovered);
    QCOMPARE(recovered->requeued, 6);
    const auto taken = transactNow(*database, Role::Delivery, [&](Connection &connection) {
        return MessageStore(connection)
                .claim({fixture.account.id, otherOptions.owner, clock->nowMs(),
                        clock->nowMs() + 3'600'000, 6, 0});
    });
    QCOMPARE(taken->messages.size(), 6);
    vendor.release();
    // Those two of its own that were on the wire count as accepted; the four others are not sent
    // from here.
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(MessageState::Accepted), 26, Patience);
    QCOMPARE(fixture.count(MessageState::Sending), 4);
    QCOMPARE(vendor.mostOften(), 1);
    QCOMPARE(vendor.reached(), 26);
}

void TestWorker::seesLaunchesOfOthers()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 5);
    DeliveryWorker worker(*database, quickOptions());
    worker.start();
    QTRY_VERIFY_WITH_TIMEOUT(fixture.isCompleted(), Patience);
    const auto second = addRunning(*database, u"second"_s, fixture.account.id);
    MUSTER_VERIFY_OK(second);
    QTRY_COMPARE_WITH_TIMEOUT(campaignOf(*database, *second)->state, CampaignState::Completed,
                              Patience);
    QCOMPARE(vendor.messages().size(), 10);
}

void TestWorker::servesFromItsOwnThread()
{
    TempDatabase database(Dialect::Sqlite);
    ScriptedVendor vendor;
    QVERIFY(vendor.start());
    const WorkerFixture fixture(database, vendorAt(vendor.url(), false), 200);
    DeliveryService service(*database, quickOptions());
    QSignalSpy completed(service.worker(), &DeliveryWorker::campaignCompleted);
    service.start();
    QTRY_COMPARE_WITH_TIMEOUT(completed.size(), 1, Patience);
    service.stop();
    service.stop();
    QCOMPARE(fixture.count(MessageState::Accepted), 200);
    QCOMPARE(vendor.mostOften(), 1);
}

QTEST_GUILESS_MAIN(TestWorker)
#include "tst_worker.moc"
