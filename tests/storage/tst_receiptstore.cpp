// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts in the database: whatever their order, their repetition and their distribution over batches, they lead to
// what domain/message.h says, on every database.
#include "storage/receiptstore.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

constexpr qint64 now = 1'795'168'860'000;
constexpr VendorAccountId account{1};
constexpr VendorAccountId otherAccount{2};

/// What tests look at in a message.
struct Seen
{
    int state = 0;
    QString reason;
    QString vendorMessageId;
    QList<qint64> times; ///< accepted, delivered, opened, clicked; -1 is none
    QString owner;

    bool operator==(const Seen &) const = default;
    [[nodiscard]] QString text() const
    {
        QStringList parts{QString::number(state), reason, vendorMessageId, owner};
        for (const qint64 time : times)
            parts.append(QString::number(time));
        return parts.join(u'|');
    }
};

Result<void> plan(Connection &connection, const QString &sql, const QVariantList &values)
{
    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
    return statement.run(values);
}

/// Two accounts, a campaign through the first, and messages 1, 2, … in these states.
Result<void> fill(Connection &connection, const QList<MessageState> &states)
{
    for (const int id : {1, 2})
        MUSTER_TRY(plan(
                connection,
                u"INSERT INTO vendor_accounts (id, name, kind, url, idempotent, batch_size, rate, "
                "concurrency, created_at) VALUES (?, ?, 'http', 'http://127.0.0.1/', 0, 1, 0, 1, 0)"_s,
                {id, u"account%1"_s.arg(id)}));
    MUSTER_TRY(plan(connection,
                    u"INSERT INTO campaigns (id, name, name_folded, channel, vendor_account_id, "
                    u"subject, body_text, "
                    "body_html, state, created_at) VALUES (1, 'c', 'c', 1, 1, '', '', '', 2, 0)"_s,
                    {}));
    for (qsizetype i = 0; i < states.size(); ++i) {
        const qint64 id = i + 1;
        MUSTER_TRY(plan(connection,
                        u"INSERT INTO customers (id, external_id, external_id_folded, created_at, "
                        u"updated_at) "
                        "VALUES (?, ?, ?, 0, 0)"_s,
                        {id, u"x%1"_s.arg(id), u"x%1"_s.arg(id)}));
        const bool sending = states.at(i) == MessageState::Sending;
        MUSTER_TRY(plan(
                connection,
                u"INSERT INTO messages (id, campaign_id, customer_id, channel, address, state, "
                u"reason, "
                "lease_owner, lease_until, updated_at) VALUES (?, 1, ?, 1, ?, ?, ?, ?, ?, 0)"_s,
                {id, id, u"Person%1@Example.com"_s.arg(id), static_cast<int>(states.at(i)),
                 u"before"_s, sending ? QVariant(u"worker"_s) : QVariant(),
                 sending ? QVariant(now) : QVariant()}));
    }
    return {};
}

Result<QList<Seen>> look(Connection &connection)
{
    MUSTER_TRY_ASSIGN(
            Statement statement,
            connection.prepare(
                    u"SELECT state, reason, vendor_message_id, accepted_at, delivered_at, "
                    "opened_at, clicked_at, lease_owner FROM messages ORDER BY id"_s));
    MUSTER_TRY(statement.run());
    QList<Seen> all;
    while (statement.next()) {
        Seen seen{static_cast<int>(statement.integer(0)),
                  statement.text(1),
                  statement.text(2),
                  {},
                  statement.text(7)};
        for (int column = 3; column <= 6; ++column)
            seen.times.append(statement.optionalInteger(column).value_or(-1));
        all.append(seen);
    }
    MUSTER_TRY(statement.finished());
    return all;
}

IncomingReceipt receipt(qint64 message, ReceiptKind kind, const QString &key, qint64 at = now,
                        const QString &reason = {})
{
    return {account, {MessageId{message}, kind, key, u"v%1"_s.arg(message), reason, at}};
}

Result<QList<ReceiptFate>> apply(Database &database, const QList<IncomingReceipt> &receipts)
{
    return transactNow(database, Role::Receipts, [receipts](Connection &connection) {
        return ReceiptStore(connection).apply(receipts, now);
    });
}

Result<void> prepare(Database &database, const QList<MessageState> &states)
{
    return transactNow(database, Role::Write,
                       [states](Connection &connection) { return fill(connection, states); });
}

Result<QList<Seen>> messages(Database &database)
{
    return runNow(database, Role::Read, [](Connection &connection) { return look(connection); });
}

qint64 countOf(Database &database, const QString &sql)
{
    const auto value = valueNow(database, sql);
    return value ? value->toLongLong() : -1;
}

} // namespace

class TestReceiptStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesStatesAsTheDomainSays_data() { databaseRows(); }
    void movesStatesAsTheDomainSays();
    void ordersDoNotMatter_data() { databaseRows(); }
    void ordersDoNotMatter();
    void tellsEventsApartByTheirMessage_data() { databaseRows(); }
    void tellsEventsApartByTheirMessage();
    void recordsEventsOnce_data() { databaseRows(); }
    void recordsEventsOnce();
    void keepsTheEarliestTimes_data() { databaseRows(); }
    void keepsTheEarliestTimes();
    void keepsTheEarliestReason_data() { databaseRows(); }
    void keepsTheEarliestReason();
    void endsTheLeaseOfWhatIsSettled_data() { databaseRows(); }
    void endsTheLeaseOfWhatIsSettled();
    void putsUnknownOnesIntoTheInbox_data() { databaseRows(); }
    void putsUnknownOnesIntoTheInbox();
    void tellsAccountsApart_data() { databaseRows(); }
    void tellsAccountsApart();
    void suppressesAddresses_data() { databaseRows(); }
    void suppressesAddresses();
    void takesLargeBatches_data() { databaseRows(); }
    void takesLargeBatches();
    void rollsBackAltogether_data() { databaseRows(); }
    void rollsBackAltogether();
    void readsStatusCodes_data();
    void readsStatusCodes();
};

void TestReceiptStore::movesStatesAsTheDomainSays()
{
    MUSTER_TEST_DATABASE(database);
    QList<MessageState> states;
    QList<ReceiptKind> kinds;
    for (const MessageState state : allMessageStates()) {
        for (const ReceiptKind kind : allReceiptKinds()) {
            states.append(state);
            kinds.append(kind);
        }
    }
    MUSTER_VERIFY_OK(prepare(*database, states));
    QList<IncomingReceipt> receipts;
    for (qsizetype i = 0; i < kinds.size(); ++i)
        receipts.append(receipt(i + 1, kinds.at(i), u"e%1"_s.arg(i)));
    const auto fates = apply(*database, receipts);
    MUSTER_VERIFY_OK(fates);
    QCOMPARE(fates->count(ReceiptFate::Applied), receipts.size());
    const auto seen = messages(*database);
    MUSTER_VERIFY_OK(seen);
    for (qsizetype i = 0; i < kinds.size(); ++i) {
        const MessageState expected = afterReceipt(states.at(i), kinds.at(i));
        QVERIFY2(seen->at(i).state == static_cast<int>(expected),
                 qPrintable(messageStateName(states.at(i)) + u" + "_s +
                            receiptKindName(kinds.at(i)) + u" = "_s + seen->at(i).text()));
        // A state that a receipt brought about has nothing to do with the old reason.
        QCOMPARE(seen->at(i).reason.isEmpty(), expected != states.at(i));
    }
}

void TestReceiptStore::ordersDoNotMatter()
{
    MUSTER_TEST_DATABASE(database);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const auto below = [&random](qsizetype n) {
        return static_cast<qsizetype>(random.bounded(static_cast<int>(n)));
    };

    // Groups of three messages in the same state get the same events, each in an order and in batches of its own.
    constexpr int groups = 60;
    constexpr int copies = 3;
    QList<MessageState> states;
    QList<QList<QList<IncomingReceipt>>> rounds(copies); // batches to be applied, by copy
    QList<MessageState> expected;
    for (int group = 0; group < groups; ++group) {
        const MessageState state = allMessageStates().at(below(allMessageStates().size()));
        MessageState after = state;
        QList<IncomingReceipt> events;
        for (qsizetype i = 0, count = 1 + below(6); i < count; ++i) {
            const ReceiptKind kind = allReceiptKinds().at(below(allReceiptKinds().size()));
            events.append(receipt(0, kind, u"g%1-e%2"_s.arg(group).arg(i), now - below(5),
                                  u"reason %1"_s.arg(below(3))));
            after = afterReceipt(after, kind);
        }
        for (int copy = 0; copy < copies; ++copy) {
            states.append(state);
            QList<IncomingReceipt> own = events + events.mid(below(events.size()));
            for (IncomingReceipt &each : own) {
                each.receipt.message = MessageId{group * copies + copy + 1};
                each.receipt.eventKey += u"-c%1"_s.arg(copy);
                each.receipt.vendorMessageId = u"v"_s;
            }
            std::shuffle(own.begin(), own.end(), random);
            for (const IncomingReceipt &each : own) {
                QList<QList<IncomingReceipt>> &batches = rounds[copy];
                while (batches.size() <= 4)
                    batches.append(QList<IncomingReceipt>());
                batches[below(5)].append(each);
            }
        }
        expected.append(after);
    }
    MUSTER_VERIFY_OK(prepare(*database, states));
    for (const QList<QList<IncomingReceipt>> &batches : rounds) {
        for (const QList<IncomingReceipt> &batch : batches)
            MUSTER_VERIFY_OK(apply(*database, batch));
    }
    const auto seen = messages(*database);
    MUSTER_VERIFY_OK(seen);
    for (int group = 0; group < groups; ++group) {
        const Seen &first = seen->at(group * copies);
        QCOMPARE(first.state, static_cast<int>(expected.at(group)));
        for (int copy = 1; copy < copies; ++copy)
            QCOMPARE(seen->at(group * copies + copy).text(), first.text());
    }
}

void TestReceiptStore::tellsEventsApartByTheirMessage()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Accepted, MessageState::Accepted}));
    // A vendor that numbers its events anew for each message.
    const auto both = apply(*database, {receipt(1, ReceiptKind::Delivered, u"1"_s),
                                        receipt(2, ReceiptKind::Delivered, u"1"_s)});
    MUSTER_VERIFY_OK(both);
    QCOMPARE(both->count(ReceiptFate::Applied), 2);
    const auto again = apply(*database, {receipt(2, ReceiptKind::Delivered, u"1"_s)});
    MUSTER_VERIFY_OK(again);
    QCOMPARE(*again, QList{ReceiptFate::Duplicate});
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM messages WHERE state = 4"_s), 2);
}

void TestReceiptStore::recordsEventsOnce()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Accepted, MessageState::Accepted}));
    const IncomingReceipt opened = receipt(1, ReceiptKind::Opened, u"e1"_s);
    const IncomingReceipt clicked = receipt(1, ReceiptKind::Clicked, u"e2"_s);
    auto fates = apply(*database, {opened, opened, clicked});
    MUSTER_VERIFY_OK(fates);
    QCOMPARE(*fates, (QList{ReceiptFate::Applied, ReceiptFate::Duplicate, ReceiptFate::Applied}));
    fates = apply(*database, {clicked, receipt(2, ReceiptKind::Sent, u"e3"_s), opened});
    MUSTER_VERIFY_OK(fates);
    QCOMPARE(*fates, (QList{ReceiptFate::Duplicate, ReceiptFate::Applied, ReceiptFate::Duplicate}));
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM message_events"_s), 3);
    // Keys differ by case, as the vendor wrote them.
    fates = apply(*database, {receipt(1, ReceiptKind::Opened, u"E1"_s)});
    QCOMPARE(*fates, QList{ReceiptFate::Applied});

    // Somebody put the message back into the queue: an old event does not take it out again.
    MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE messages SET state = 1 WHERE id = 1"_s));
    MUSTER_VERIFY_OK(apply(*database, {opened, clicked}));
    QCOMPARE(messages(*database)->first().state, static_cast<int>(MessageState::Queued));
}

void TestReceiptStore::keepsTheEarliestTimes()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Sending}));
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Clicked, u"e1"_s, 900)}));
    QCOMPARE(messages(*database)->first().times, (QList<qint64>{900, 900, -1, 900}));
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Opened, u"e2"_s, 950),
                                       receipt(1, ReceiptKind::Opened, u"e3"_s, 800)}));
    QCOMPARE(messages(*database)->first().times, (QList<qint64>{800, 800, 800, 900}));
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Delivered, u"e4"_s, 500),
                                       receipt(1, ReceiptKind::Sent, u"e5"_s, 400),
                                       receipt(1, ReceiptKind::Deferred, u"e6"_s, 450)}));
    QCOMPARE(messages(*database)->first().times, (QList<qint64>{400, 500, 800, 900}));
    QCOMPARE(messages(*database)->first().vendorMessageId, u"v1"_s);
    QCOMPARE(countOf(*database, u"SELECT updated_at FROM messages"_s), now);
}

void TestReceiptStore::keepsTheEarliestReason()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Sending}));
    const auto reason = [&] { return messages(*database)->first().reason; };
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Failed, u"e1"_s, 500, u"late"_s)}));
    QCOMPARE(reason(), u"late"_s);
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Failed, u"e2"_s, 400, u"early"_s)}));
    QCOMPARE(reason(), u"early"_s);
    MUSTER_VERIFY_OK(
            apply(*database, {receipt(1, ReceiptKind::Failed, u"e3"_s, 450, u"between"_s)}));
    QCOMPARE(reason(), u"early"_s);
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Delivered, u"e4"_s)}));
    QCOMPARE(reason(), QString());
    MUSTER_VERIFY_OK(
            apply(*database, {receipt(1, ReceiptKind::Bounced, u"e5"_s, 600, u"“gone” \\ नहीं 😀"_s),
                              receipt(1, ReceiptKind::Failed, u"e6"_s, 100, u"weaker"_s)}));
    QCOMPARE(reason(), u"“gone” \\ नहीं 😀"_s);
}

void TestReceiptStore::endsTheLeaseOfWhatIsSettled()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Sending, MessageState::Sending}));
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Deferred, u"e1"_s),
                                       receipt(2, ReceiptKind::Sent, u"e2"_s)}));
    QCOMPARE(messages(*database)->at(0).owner, u"worker"_s);
    QCOMPARE(messages(*database)->at(1).owner, QString());
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM messages WHERE lease_until IS NULL"_s), 1);
}

void TestReceiptStore::putsUnknownOnesIntoTheInbox()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Accepted}));
    const auto fates =
            apply(*database, {receipt(99, ReceiptKind::Bounced, u"e1"_s, now, u"5.1.1 \"no\""_s),
                              receipt(1, ReceiptKind::Delivered, u"e1"_s)});
    MUSTER_VERIFY_OK(fates);
    QCOMPARE(*fates, (QList{ReceiptFate::Unknown, ReceiptFate::Applied}));
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM inbox WHERE vendor_account_id = 1"_s), 1);
    QVERIFY(valueNow(*database, u"SELECT body FROM inbox"_s)
                    ->toString()
                    .contains(u"5.1.1 \\\"no\\\""_s));
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM message_events"_s), 1);
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM suppressions"_s), 0);

    const auto kept = transactNow(*database, Role::Receipts, [](Connection &connection) {
        return ReceiptStore(connection).keep({{account, "{\"a\":1}", u"not ours"_s}}, now);
    });
    MUSTER_VERIFY_OK(kept);
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM inbox"_s), 2);
}

void TestReceiptStore::tellsAccountsApart()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Accepted}));
    IncomingReceipt foreign = receipt(1, ReceiptKind::Bounced, u"e1"_s);
    foreign.account = otherAccount;
    const auto fates = apply(*database, {foreign, receipt(1, ReceiptKind::Delivered, u"e1"_s)});
    MUSTER_VERIFY_OK(fates);
    QCOMPARE(*fates, (QList{ReceiptFate::Unknown, ReceiptFate::Applied}));
    QCOMPARE(messages(*database)->first().state, static_cast<int>(MessageState::Delivered));
}

void TestReceiptStore::suppressesAddresses()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, QList<MessageState>(7, MessageState::Accepted)));
    MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE messages SET address = NULL WHERE id = 7"_s));
    const QList<IncomingReceipt> receipts = {
            receipt(1, ReceiptKind::Complained, u"e1"_s),
            receipt(2, ReceiptKind::Unsubscribed, u"e2"_s),
            receipt(3, ReceiptKind::Bounced, u"e3"_s, now, u"550 5.1.1 no such user"_s),
            receipt(4, ReceiptKind::Bounced, u"e4"_s, now, u"5.7.1 policy"_s),
            receipt(5, ReceiptKind::Failed, u"e5"_s, now, u"5.1.1"_s),
            receipt(6, ReceiptKind::Opened, u"e6"_s),
            receipt(7, ReceiptKind::Complained, u"e7"_s)};
    MUSTER_VERIFY_OK(apply(*database, receipts));
    MUSTER_VERIFY_OK(apply(*database, receipts));
    MUSTER_VERIFY_OK(apply(*database, {receipt(1, ReceiptKind::Unsubscribed, u"e8"_s)}));
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM suppressions"_s), 3);
    const auto reasonOf = [&](int message) {
        return valueNow(
                       *database,
                       u"SELECT reason FROM suppressions WHERE channel = 1 AND address_folded = ?"_s,
                       {u"person%1@example.com"_s.arg(message)})
                ->toString();
    };
    QCOMPARE(reasonOf(1), u"complained"_s);
    QCOMPARE(reasonOf(2), u"unsubscribed"_s);
    QCOMPARE(reasonOf(3), u"bounced"_s);
}

void TestReceiptStore::takesLargeBatches()
{
    MUSTER_TEST_DATABASE(database);
    constexpr int count = 5'000;
    MUSTER_VERIFY_OK(prepare(*database, QList<MessageState>(count, MessageState::Accepted)));
    QList<IncomingReceipt> receipts;
    for (int i = count; i >= 1; --i)
        receipts.append(receipt(i, i % 10 == 0 ? ReceiptKind::Bounced : ReceiptKind::Delivered,
                                u"e%1"_s.arg(i)));
    const auto fates = apply(*database, receipts);
    MUSTER_VERIFY_OK(fates);
    QCOMPARE(fates->count(ReceiptFate::Applied), count);
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM messages WHERE state = 4"_s),
             count * 9 / 10);
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM messages WHERE state = 6"_s), count / 10);
    QCOMPARE(apply(*database, receipts)->count(ReceiptFate::Duplicate), count);
    QCOMPARE(apply(*database, {})->size(), 0);
}

void TestReceiptStore::rollsBackAltogether()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(prepare(*database, {MessageState::Accepted}));
    const auto result =
            transactNow(*database, Role::Receipts, [](Connection &connection) -> Result<void> {
                MUSTER_TRY(ReceiptStore(connection)
                                   .apply({receipt(1, ReceiptKind::Complained, u"e1"_s)}, now));
                return fail(ErrorCode::Internal, u"on purpose"_s);
            });
    QVERIFY(!result);
    QCOMPARE(messages(*database)->first().state, static_cast<int>(MessageState::Accepted));
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM message_events"_s), 0);
    QCOMPARE(countOf(*database, u"SELECT COUNT(*) FROM suppressions"_s), 0);
}

void TestReceiptStore::readsStatusCodes_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("dead");
    QTest::newRow("unknown user") << u"5.1.1"_s << true;
    QTest::newRow("in a text") << u"smtp; 550 5.1.1 <a@b>: User unknown"_s << true;
    QTest::newRow("in brackets") << u"550 [5.1.2] bad domain"_s << true;
    QTest::newRow("null MX") << u"5.1.10"_s << true;
    QTest::newRow("disabled") << u"550-5.2.1 The account is disabled."_s << true;
    QTest::newRow("full") << u"552 5.2.2 full"_s << false;
    QTest::newRow("policy") << u"550 5.7.1"_s << false;
    QTest::newRow("policy 5.7.515") << u"550 5.7.515"_s << false;
    QTest::newRow("sender") << u"550 5.1.8 bad sender"_s << false;
    QTest::newRow("temporary") << u"450 4.1.1"_s << false;
    QTest::newRow("version") << u"relay 15.1.1"_s << false;
    QTest::newRow("address") << u"host 10.5.1.1 said no"_s << false;
    QTest::newRow("longer") << u"5.1.12"_s << false;
    QTest::newRow("four parts") << u"5.1.1.9 refused"_s << false;
    QTest::newRow("none") << u"no such user"_s << false;
    QTest::newRow("empty") << QString() << false;
}

void TestReceiptStore::readsStatusCodes()
{
    QFETCH(QString, reason);
    QTEST(ReceiptStore::meansDeadAddress(reason), "dead");
}

QTEST_GUILESS_MAIN(TestReceiptStore)
#include "tst_receiptstore.moc"
