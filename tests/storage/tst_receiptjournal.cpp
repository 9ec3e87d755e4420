// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of callbacks: what is appended comes out as it went in, once, and what the database will not have does not
// hold up the rest.
#include "listener/callbackfixture.h"
#include "storage/receiptjournal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

constexpr qint64 now = 1'795'168'860'000;

IncomingReceipt incoming(int message, const QString &key, ReceiptKind kind = ReceiptKind::Delivered)
{
    return {VendorAccountId{1}, {MessageId{message}, kind, key, {}, {}, now - 5}, now - 1};
}

Result<void> append(Database &database, const QList<IncomingReceipt> &receipts)
{
    return transactNow(database, Role::Receipts, [receipts](Connection &connection) {
        return ReceiptJournal(connection).append(receipts);
    });
}

bool isEmpty(Database &database)
{
    return runNow(database, Role::Read,
                  [](Connection &connection) { return ReceiptJournal(connection).isEmpty(); })
            .value_or(false);
}

QString textOf(Database &database, const QString &sql)
{
    const auto value = valueNow(database, sql);
    return value ? value->toString() : value.error().text();
}

} // namespace

class TestReceiptJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven_data() { databaseRows(); }
    void givesBackWhatItWasGiven();
    void takesInAFewAtATime_data() { databaseRows(); }
    void takesInAFewAtATime();
    void keepsVeryLongTexts_data() { databaseRows(); }
    void keepsVeryLongTexts();
    void losesNothingWhenItIsInterrupted_data() { databaseRows(); }
    void losesNothingWhenItIsInterrupted();
    void setsAsideWhatIsRefused_data() { databaseRows(); }
    void setsAsideWhatIsRefused();
    void setsAsideWhatCannotBeRead();
};

void TestReceiptJournal::givesBackWhatItWasGiven()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 3); }));
    QVERIFY(isEmpty(*database));
    MUSTER_VERIFY_OK(append(*database, {}));
    QVERIFY(isEmpty(*database));
    const QString reason = u"550 5.1.1 “nobody” \\ %_ हिन्दी\n"_s;
    MUSTER_VERIFY_OK(append(*database, {{VendorAccountId{1},
                                         {MessageId{2}, ReceiptKind::Bounced, u"key \"1\""_s,
                                          u"vendor's"_s, reason, now - 7},
                                         now - 2},
                                        incoming(3, u"e3"_s, ReceiptKind::Opened),
                                        incoming(99, u"unknown"_s)}));
    QVERIFY(!isEmpty(*database));
    const auto taken = takeInReceipts(*database, 100, now);
    MUSTER_VERIFY_OK(taken);
    QCOMPARE(taken->applied, 2);
    QCOMPARE(taken->unknown, 1);
    QVERIFY(taken->isEmpty);
    QVERIFY(isEmpty(*database));
    QCOMPARE(textOf(*database, u"SELECT event_key FROM message_events WHERE message_id = 2"_s),
             u"key \"1\""_s);
    QCOMPARE(textOf(*database, u"SELECT reason FROM messages WHERE id = 2"_s), reason);
    QCOMPARE(textOf(*database, u"SELECT vendor_message_id FROM messages WHERE id = 2"_s),
             u"vendor's"_s);
    QCOMPARE(textOf(*database, u"SELECT occurred_at FROM message_events WHERE message_id = 2"_s),
             QString::number(now - 7));
    QCOMPARE(textOf(*database, u"SELECT received_at FROM message_events WHERE message_id = 2"_s),
             QString::number(now - 2));
    QCOMPARE(textOf(*database, u"SELECT updated_at FROM messages WHERE id = 2"_s),
             QString::number(now));
    QCOMPARE(textOf(*database, u"SELECT kind FROM message_events WHERE message_id = 3"_s),
             QString::number(static_cast<int>(ReceiptKind::Opened)));
    QCOMPARE(textOf(*database, u"SELECT received_at FROM inbox"_s), QString::number(now - 1));
}

void TestReceiptJournal::takesInAFewAtATime()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 20); }));
    for (int i = 1; i <= 20; i += 2)
        MUSTER_VERIFY_OK(append(*database, {incoming(i, u"e"_s), incoming(i + 1, u"e"_s)}));
    MUSTER_VERIFY_OK(append(*database, {incoming(1, u"e"_s)})); // the vendor says it again
    TakenIn sum;
    int steps = 0;
    while (!sum.isEmpty) {
        const auto taken = takeInReceipts(*database, 6, now);
        MUSTER_VERIFY_OK(taken);
        QVERIFY(taken->applied <= 6);
        sum += *taken;
        ++steps;
    }
    QCOMPARE(sum.applied, 20);
    QCOMPARE(sum.duplicates, 1);
    QCOMPARE(steps, 4);
}

void TestReceiptJournal::keepsVeryLongTexts()
{
    MUSTER_TEST_DATABASE(database);
    constexpr int many = 2'000;
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 1); }));
    QList<IncomingReceipt> receipts;
    for (int i = 0; i < many; ++i) {
        IncomingReceipt receipt = incoming(1, u"e%1"_s.arg(i), ReceiptKind::Deferred);
        receipt.receipt.reason = QString(500, u'अ');
        receipts.append(receipt);
    }
    MUSTER_VERIFY_OK(append(*database, receipts));
    const auto taken = takeInReceipts(*database, many + 1, now);
    MUSTER_VERIFY_OK(taken);
    QCOMPARE(taken->applied, many);
}

void TestReceiptJournal::losesNothingWhenItIsInterrupted()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 2); }));
    MUSTER_VERIFY_OK(append(*database, {incoming(1, u"e1"_s), incoming(2, u"e2"_s)}));
    const auto interrupted =
            transactNow(*database, Role::Receipts, [](Connection &connection) -> Result<TakenIn> {
                MUSTER_TRY_ASSIGN(const TakenIn taken, ReceiptJournal(connection).takeIn(10, now));
                Q_UNUSED(taken)
                return fail(ErrorCode::Internal, u"the power goes"_s);
            });
    QVERIFY(!interrupted);
    QVERIFY(!isEmpty(*database));
    QCOMPARE(textOf(*database, u"SELECT COUNT(*) FROM message_events"_s), u"0"_s);
    const auto taken = takeInReceipts(*database, 10, now);
    MUSTER_VERIFY_OK(taken);
    QCOMPARE(taken->applied, 2);
    QVERIFY(isEmpty(*database));
}

void TestReceiptJournal::setsAsideWhatIsRefused()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write,
                                 [](Connection &c) { return fillWorkspace(c, 40); }));
    const QString bad(300, u'x');
    if (database->dialect() == Dialect::Sqlite)
        MUSTER_VERIFY_OK(executeNow(*database,
                                    u"CREATE TRIGGER refuse BEFORE UPDATE ON messages WHEN "
                                    "LENGTH(NEW.vendor_message_id) > 200 "
                                    "BEGIN SELECT RAISE(ABORT, 'too long'); END"_s));
    else
        MUSTER_VERIFY_OK(executeNow(*database, u"ALTER TABLE messages ADD CONSTRAINT refuse CHECK "
                                               "(CHAR_LENGTH(vendor_message_id) <= 200)"_s));
    for (int i = 0; i < 4; ++i) {
        QList<IncomingReceipt> receipts;
        for (int k = 1; k <= 10; ++k)
            receipts.append(incoming(10 * i + k, u"e"_s));
        if (i == 2)
            receipts[4].receipt.vendorMessageId = bad;
        MUSTER_VERIFY_OK(append(*database, receipts));
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a callback is set aside"_s));
    TakenIn sum;
    while (!sum.isEmpty) {
        const auto taken = takeInReceipts(*database, 1'000, now);
        MUSTER_VERIFY_OK(taken);
        sum += *taken;
    }
    QCOMPARE(sum.applied, 39);
    QCOMPARE(sum.setAside, 1);
    QCOMPARE(textOf(*database, u"SELECT COUNT(*) FROM messages WHERE state = 4"_s), u"39"_s);
    QVERIFY(textOf(*database, u"SELECT body FROM inbox"_s).contains(bad));
    QVERIFY(!textOf(*database, u"SELECT reason FROM inbox"_s).isEmpty());
    QVERIFY(isEmpty(*database));
}

void TestReceiptJournal::setsAsideWhatCannotBeRead()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(
            transactNow(*database, Role::Write, [](Connection &c) { return fillWorkspace(c, 9); }));
    MUSTER_VERIFY_OK(append(*database, {incoming(1, u"e"_s)}));
    // Cut at every place, and something else altogether.
    const QByteArray whole =
            runNow(*database, Role::Read, [](Connection &connection) -> Result<QByteArray> {
                MUSTER_TRY_ASSIGN(auto row,
                                  connection.prepare(u"SELECT receipts FROM receipt_journal"_s));
                MUSTER_TRY(row.run());
                return row.next() ? row.bytes(0) : QByteArray();
            }).value_or(QByteArray());
    QVERIFY(whole.size() > 10);
    QList<QByteArray> broken{"", "rubbish", QByteArray("\x9f\x01\xff"), QByteArray("\x81\x81\x01")};
    for (qsizetype size = 1; size < whole.size(); ++size)
        broken.append(whole.first(size));
    for (const QByteArray &bytes : broken)
        MUSTER_VERIFY_OK(executeNow(
                *database, u"INSERT INTO receipt_journal (receipts) VALUES (?)"_s, {bytes}));
    MUSTER_VERIFY_OK(append(*database, {incoming(2, u"e"_s)}));
    for (qsizetype i = 0; i < broken.size(); ++i)
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(u"cannot be read and is set aside"_s));
    TakenIn sum;
    while (!sum.isEmpty) {
        const auto taken = takeInReceipts(*database, 1'000, now);
        MUSTER_VERIFY_OK(taken);
        sum += *taken;
    }
    QCOMPARE(sum.applied, 2);
    QCOMPARE(sum.setAside, broken.size());
    QCOMPARE(textOf(*database, u"SELECT COUNT(*) FROM inbox"_s), QString::number(broken.size()));
    QVERIFY(isEmpty(*database));
}

QTEST_GUILESS_MAIN(TestReceiptJournal)
#include "tst_receiptjournal.moc"
