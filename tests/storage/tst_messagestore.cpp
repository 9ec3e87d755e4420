// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagestore.h"
#include "storage/messagestorecontrol.h"
#include "storage/messagestorereport.h"
#include "storage/receiptstore.h"
#include "storage/suppressionrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

const QString Ours = u"host/1:1:boot-1:aa"_s;
const QString Theirs = u"host/1:2:boot-1:bb"_s;
constexpr qint64 Now = 100'000;
constexpr qint64 Lease = 60'000;

/// A launched campaign of a few customers, and what a worker does to it.
struct Outbox
{
    TempDatabase &database;
    VendorAccountId account;
    CampaignId campaign;

    Outbox(TempDatabase &db, int customers, bool idempotent = false)
        : database(db)
    {
        VendorAccount vendor = testAccount(u"vendor"_s);
        vendor.idempotent = idempotent;
        account = addAccount(*database, vendor).value();
        addCustomers(*database, testCustomers(customers)).value();
        campaign = addRunning(*database, u"campaign"_s, account).value();
    }

    Result<Claim> claim(int limit, const QString &owner = Ours, qint64 now = Now,
                        int turn = 0) const
    {
        const ClaimRequest request{account, owner, now, now + Lease, limit, turn};
        return transactNow(*database, Role::Delivery, [&](Connection &connection) {
            return MessageStore(connection).claim(request);
        });
    }

    QList<MessageId> claimIds(int limit, const QString &owner = Ours, qint64 now = Now) const
    {
        QList<MessageId> ids;
        const Result<Claim> claimed = claim(limit, owner, now);
        if (!claimed) {
            qWarning() << describe(claimed.error());
            return ids;
        }
        for (const ClaimedMessage &message : claimed->messages)
            ids.append(message.id);
        return ids;
    }

    Result<void> record(const QList<SendResult> &results, const QString &owner = Ours,
                        qint64 now = Now) const
    {
        return transactNow(*database, Role::Delivery, [&](Connection &connection) {
            return MessageStore(connection).record(results, owner, now);
        });
    }

    Result<Recovery> recover(qint64 now, const QStringList &dead,
                             const QString &owner = u"x/1:9:b-1:cc"_s) const
    {
        const RecoveryRequest request{owner, now,
                                      [dead](const QString &name) { return dead.contains(name); }};
        return transactNow(*database, Role::Delivery, [&](Connection &connection) {
            return MessageStore(connection).recover(request);
        });
    }

    Result<void> control(const std::function<Result<void>(MessageStoreControl &)> &act) const
    {
        return transactNow(*database, Role::Write, [&](Connection &connection) {
            MessageStoreControl control(connection);
            return act(control);
        });
    }

    Result<void> pause() const
    {
        return control(
                [this](MessageStoreControl &control) { return control.pause(campaign, Now); });
    }

    Result<void> cancel() const
    {
        return control([this](MessageStoreControl &control) -> Result<void> {
            if (auto cancelled = control.cancel(campaign, Now); !cancelled)
                return fail(cancelled.error());
            return {};
        });
    }

    Result<void> callback(MessageId message, ReceiptKind kind, const QString &key) const
    {
        Receipt receipt{message, kind, key, {}, {}, Now};
        return transactNow(*database, Role::Receipts, [&](Connection &connection) -> Result<void> {
            auto applied = ReceiptStore(connection).apply({IncomingReceipt{account, receipt}}, Now);
            if (!applied)
                return fail(applied.error());
            return {};
        });
    }

    QMap<MessageId, MessageRow> rows() const
    {
        QMap<MessageId, MessageRow> byId;
        const auto page = runNow(*database, Role::Read, [this](Connection &connection) {
            return MessageStoreReport(connection).page(campaign, 10'000);
        });
        for (const MessageRow &row : *page)
            byId.insert(row.id, row);
        return byId;
    }

    MessageRow row(MessageId id) const { return rows().value(id); }
    CampaignAccount balance() const { return accountOf(*database, campaign).value(); }
};

SendResult result(MessageId id, WorkerStep step, const QString &reason = {})
{
    SendResult out;
    out.id = id;
    out.step = step;
    out.reason = reason;
    out.at = Now;
    return out;
}

} // namespace

class TestMessageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOfAStandstill_data() { databaseRows(); }
    void tellsOfAStandstill();
    void claimsEachMessageOnce_data() { databaseRows(); }
    void claimsEachMessageOnce();
    void givesWhatRenderingNeeds_data() { databaseRows(); }
    void givesWhatRenderingNeeds();
    void sharesFairlyAmongCampaigns_data() { databaseRows(); }
    void sharesFairlyAmongCampaigns();
    void recordsEveryOutcome_data() { databaseRows(); }
    void recordsEveryOutcome();
    void waitsUntilDue_data() { databaseRows(); }
    void waitsUntilDue();
    void neverLowersACallback_data() { databaseRows(); }
    void neverLowersACallback();
    void aLostLeaseCountsOnlyForAccepted_data() { databaseRows(); }
    void aLostLeaseCountsOnlyForAccepted();
    void recoversByTheVendorsAbility_data();
    void recoversByTheVendorsAbility();
    void renewedLeasesHold_data() { databaseRows(); }
    void renewedLeasesHold();
    void aPauseStopsClaims_data() { databaseRows(); }
    void aPauseStopsClaims();
    void aCancelAccountsForEverything_data() { databaseRows(); }
    void aCancelAccountsForEverything();
    void skipsWhoUnsubscribedSince_data() { databaseRows(); }
    void skipsWhoUnsubscribedSince();
    void completesWhenNothingIsLeft_data() { databaseRows(); }
    void completesWhenNothingIsLeft();
    void sendsFailedOnesAgain_data() { databaseRows(); }
    void sendsFailedOnesAgain();
    void usesItsIndexes();
};

void TestMessageStore::tellsOfAStandstill()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 3);
    const auto at = [&](qint64 nowMs) {
        const Campaign campaign = *campaignOf(*database, outbox.campaign);
        return runNow(*database, Role::Read,
                      [&](Connection &connection) {
                          return MessageStoreReport(connection).standstill(campaign, nowMs);
                      })
                .value();
    };
    const qint64 launched = campaignOf(*database, outbox.campaign)->launchedAt.value();
    constexpr qint64 later = 10'000;
    QCOMPARE(at(Now + later), std::nullopt); // nothing was tried yet

    const auto retried = [](MessageId id) {
        SendResult result;
        result.id = id;
        result.step = WorkerStep::Retry;
        result.reason = u"connection refused"_s;
        result.attempted = false;
        return result;
    };
    const QList<MessageId> first = outbox.claimIds(2);
    QCOMPARE(first.size(), 2);
    MUSTER_VERIFY_OK(outbox.record({retried(first[0]), retried(first[1])}));
    QCOMPARE(at(Now + later), (Standstill{u"connection refused"_s, launched}));
    QCOMPARE(at(launched + 1'000), std::nullopt); // it may pass by itself

    // The vendor took one: a retry of another before it says nothing any more, and one after it does.
    const qint64 accepted = Now + 1'000;
    const QList<MessageId> second = outbox.claimIds(1, Ours, accepted);
    SendResult taken;
    taken.id = second.first();
    taken.at = accepted;
    MUSTER_VERIFY_OK(outbox.record({taken}, Ours, accepted));
    QCOMPARE(at(accepted + later), std::nullopt);
    const QList<MessageId> third = outbox.claimIds(1, Ours, accepted + 500);
    MUSTER_VERIFY_OK(outbox.record({retried(third.first())}, Ours, accepted + 500));
    QCOMPARE(at(accepted + later), (Standstill{u"connection refused"_s, accepted}));
    MUSTER_VERIFY_OK(outbox.pause());
    QCOMPARE(at(accepted + later), std::nullopt); // a person holds it
}

void TestMessageStore::claimsEachMessageOnce()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 10);
    const QList<MessageId> first = outbox.claimIds(4);
    const QList<MessageId> second = outbox.claimIds(4, Theirs);
    const QList<MessageId> third = outbox.claimIds(100);
    QCOMPARE(first.size(), 4);
    QCOMPARE(second.size(), 4);
    QCOMPARE(third.size(), 2);
    const QList<MessageId> all = first + second + third;
    QCOMPARE(QSet<MessageId>(all.cbegin(), all.cend()).size(), 10);
    QVERIFY(outbox.claimIds(100).isEmpty());
    QCOMPARE(outbox.balance().count(MessageState::Sending), 10);
    QVERIFY(outbox.balance().balances());
}

void TestMessageStore::givesWhatRenderingNeeds()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 1);
    MUSTER_VERIFY_OK(executeNow(*database,
                                u"UPDATE customers SET city = ?, spend = 12345, orders = 3, "
                                "last_order_at = 77, visits = 9, attributes = ?"_s,
                                {u"Mumbai"_s, u"{\"tier\":\"gold\"}"_s}));
    const auto claimed = outbox.claim(1);
    MUSTER_VERIFY_OK(claimed);
    QCOMPARE(claimed->messages.size(), 1);
    const ClaimedMessage message = claimed->messages.first();
    QCOMPARE(message.campaign, outbox.campaign);
    QCOMPARE(message.channel, Channel::Email);
    QCOMPARE(message.address, u"Customer1@Example.com"_s);
    QCOMPARE(message.attempts, 1);
    QCOMPARE(message.customer.externalId, u"C1"_s);
    QCOMPARE(message.customer.name, u"Customer 1"_s);
    QCOMPARE(message.customer.city, u"Mumbai"_s);
    QCOMPARE(message.customer.totals(), (OrderTotals{12345, 3, 77}));
    QCOMPARE(message.customer.visits, std::optional<qint64>(9));
    QCOMPARE(message.customer.attributes.value(u"tier"_s).toString(), u"gold"_s);
}

void TestMessageStore::sharesFairlyAmongCampaigns()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 20);
    const auto second = addRunning(*database, u"second"_s, outbox.account);
    const auto third = addRunning(*database, u"third"_s, outbox.account);
    MUSTER_VERIFY_OK(third);
    const auto countsOf = [&](int limit, int turn) {
        QMap<CampaignId, int> counts;
        const Claim claimed = outbox.claim(limit, Ours, Now, turn).value();
        for (const ClaimedMessage &message : claimed.messages)
            ++counts[message.campaign];
        return counts;
    };
    const QMap<CampaignId, int> counts = countsOf(30, 0);
    QCOMPARE(counts.value(outbox.campaign), 10);
    QCOMPARE(counts.value(*second), 10);
    QCOMPARE(counts.value(*third), 10);
    // Fewer places than campaigns: each comes first in its turn.
    QCOMPARE(countsOf(1, 0).firstKey(), outbox.campaign);
    QCOMPARE(countsOf(1, 1).firstKey(), *second);
    QCOMPARE(countsOf(1, 2).firstKey(), *third);
    // What one does not need, the others get.
    MUSTER_VERIFY_OK(outbox.cancel());
    QCOMPARE(countsOf(100, 0).size(), 2);
}

void TestMessageStore::recordsEveryOutcome()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 6);
    const QList<MessageId> ids = outbox.claimIds(6);
    QCOMPARE(ids.size(), 6);
    SendResult accepted = result(ids[0], WorkerStep::Accept);
    accepted.vendorMessageId = u"v-\"1\""_s;
    SendResult retried = result(ids[2], WorkerStep::Retry, u"HTTP 503"_s);
    retried.dueAt = Now + 500;
    SendResult released = result(ids[5], WorkerStep::Retry);
    released.attempted = false;
    const QList<SendResult> results{accepted,
                                    result(ids[1], WorkerStep::Reject, u"no such user – «x»"_s),
                                    retried,
                                    result(ids[3], WorkerStep::LoseSight, u"lost"_s),
                                    result(ids[4], WorkerStep::Skip, reasons::RenderError),
                                    released};
    // A second time, as after a commit whose answer was lost, changes nothing.
    for (int i = 0; i < 2; ++i) {
        MUSTER_VERIFY_OK(outbox.record(results));
        const QMap<MessageId, MessageRow> rows = outbox.rows();
        QCOMPARE(rows[ids[0]].state, MessageState::Accepted);
        QCOMPARE(rows[ids[0]].vendorMessageId, u"v-\"1\""_s);
        QCOMPARE(rows[ids[0]].acceptedAt, std::optional<qint64>(Now));
        QCOMPARE(rows[ids[1]].state, MessageState::Failed);
        QCOMPARE(rows[ids[1]].reason, u"no such user – «x»"_s);
        QCOMPARE(rows[ids[2]].state, MessageState::Queued);
        QCOMPARE(rows[ids[2]].dueAt, Now + 500);
        QCOMPARE(rows[ids[2]].attempts, 1);
        QCOMPARE(rows[ids[3]].state, MessageState::InDoubt);
        QCOMPARE(rows[ids[4]].state, MessageState::Skipped);
        QCOMPARE(rows[ids[5]].state, MessageState::Queued);
        QCOMPARE(rows[ids[5]].attempts, 0);
        QVERIFY(outbox.balance().balances());
    }
    const auto why = runNow(*database, Role::Read, [&](Connection &connection) {
        return MessageStoreReport(connection).reasons(outbox.campaign);
    });
    MUSTER_VERIFY_OK(why);
    const QList<ReasonCount> expected{{MessageState::Failed, u"no such user – «x»"_s, 1},
                                      {MessageState::Skipped, reasons::RenderError, 1},
                                      {MessageState::InDoubt, u"lost"_s, 1}};
    QCOMPARE(*why, expected);
    const auto failed = runNow(*database, Role::Read, [&](Connection &connection) {
        return MessageStoreReport(connection).page(outbox.campaign, 10, {}, MessageState::Failed);
    });
    QCOMPARE(failed->size(), 1);
    QCOMPARE(failed->first().id, ids[1]);
}

void TestMessageStore::waitsUntilDue()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 1);
    const QList<MessageId> ids = outbox.claimIds(1);
    SendResult retried = result(ids.first(), WorkerStep::Retry);
    retried.dueAt = Now + 500;
    MUSTER_VERIFY_OK(outbox.record({retried}));
    const auto early = outbox.claim(10, Ours, Now + 499);
    QVERIFY(early->messages.isEmpty());
    QCOMPARE(early->nextDueAt, std::optional<qint64>(Now + 500));
    const auto due = outbox.claim(10, Ours, Now + 500);
    QCOMPARE(due->messages.size(), 1);
    QCOMPARE(due->messages.first().attempts, 2);
}

void TestMessageStore::neverLowersACallback()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 4);
    const QList<MessageId> ids = outbox.claimIds(4);
    MUSTER_VERIFY_OK(outbox.callback(ids[0], ReceiptKind::Delivered, u"a"_s));
    MUSTER_VERIFY_OK(outbox.callback(ids[1], ReceiptKind::Bounced, u"b"_s));
    MUSTER_VERIFY_OK(outbox.callback(ids[2], ReceiptKind::Failed, u"c"_s));
    MUSTER_VERIFY_OK(outbox.callback(ids[3], ReceiptKind::Delivered, u"d"_s));
    SendResult accepted = result(ids[0], WorkerStep::Accept);
    accepted.vendorMessageId = u"v-0"_s;
    MUSTER_VERIFY_OK(
            outbox.record({accepted, result(ids[1], WorkerStep::Accept),
                           result(ids[2], WorkerStep::Accept), result(ids[3], WorkerStep::Retry)}));
    const QMap<MessageId, MessageRow> rows = outbox.rows();
    QCOMPARE(rows[ids[0]].state, MessageState::Delivered);
    QCOMPARE(rows[ids[0]].vendorMessageId, u"v-0"_s);
    QVERIFY(rows[ids[0]].acceptedAt.has_value());
    QCOMPARE(rows[ids[1]].state, MessageState::Bounced);
    QCOMPARE(rows[ids[2]].state, MessageState::Failed);
    QCOMPARE(rows[ids[3]].state, MessageState::Delivered);
}

void TestMessageStore::aLostLeaseCountsOnlyForAccepted()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 3, true);
    const QList<MessageId> ids = outbox.claimIds(3);
    // This machine slept; another worker took its messages over.
    MUSTER_VERIFY_OK(outbox.recover(Now + Lease + 1, {}));
    QCOMPARE(outbox.claimIds(2, Theirs, Now + Lease + 2), ids.mid(0, 2));
    MUSTER_VERIFY_OK(
            outbox.record({result(ids[0], WorkerStep::Reject), result(ids[1], WorkerStep::Accept),
                           result(ids[2], WorkerStep::LoseSight)}));
    const QMap<MessageId, MessageRow> rows = outbox.rows();
    QCOMPARE(rows[ids[0]].state, MessageState::Sending);
    QCOMPARE(rows[ids[1]].state, MessageState::Accepted);
    QCOMPARE(rows[ids[2]].state, MessageState::Queued);
    // What the other worker still has to say about it does not lower that.
    MUSTER_VERIFY_OK(outbox.record({result(ids[1], WorkerStep::LoseSight)}, Theirs));
    QCOMPARE(outbox.row(ids[1]).state, MessageState::Accepted);
}

void TestMessageStore::recoversByTheVendorsAbility_data()
{
    databaseRows();
}

void TestMessageStore::recoversByTheVendorsAbility()
{
    QFETCH(Dialect, dialect);
    if (const QString why = whyNoDatabase(dialect); !why.isEmpty())
        QSKIP(qPrintable(why));
    for (const bool idempotent : {true, false}) {
        TempDatabase database(dialect);
        QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
        const Outbox outbox(database, 6, idempotent);
        QCOMPARE(outbox.claimIds(2).size(), 2);
        QCOMPARE(outbox.claimIds(2, Theirs).size(), 2);
        // Ours is dead, Theirs lives and has time left.
        const auto recovered = outbox.recover(Now + 1, {Ours});
        MUSTER_VERIFY_OK(recovered);
        QCOMPARE(idempotent ? recovered->requeued : recovered->inDoubt, 2);
        QCOMPARE(outbox.balance().count(MessageState::Sending), 2);
        QCOMPARE(outbox.balance().count(MessageState::InDoubt), idempotent ? 0 : 2);
        // Leases that ran out are freed, whoever had them; one's own are left alone.
        MUSTER_VERIFY_OK(outbox.recover(Now + Lease + 1, {}, Theirs));
        QCOMPARE(outbox.balance().count(MessageState::Sending), 2);
        MUSTER_VERIFY_OK(outbox.recover(Now + Lease + 1, {}));
        QCOMPARE(outbox.balance().count(MessageState::Sending), 0);
        QCOMPARE(outbox.balance().count(MessageState::InDoubt), idempotent ? 0 : 4);
        QVERIFY(outbox.balance().balances());
        const QMap<MessageId, MessageRow> rows = outbox.rows();
        for (const MessageRow &row : rows) {
            if (row.state == MessageState::InDoubt)
                QCOMPARE(row.reason, QString(reasons::WorkerLost));
        }
    }
}

void TestMessageStore::renewedLeasesHold()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 3);
    const QList<MessageId> ids = outbox.claimIds(2);
    QCOMPARE(outbox.claimIds(1, Theirs).size(), 1);
    const auto renewed = transactNow(
            *database, Role::Delivery, [&](Connection &connection) -> Result<QList<MessageId>> {
                MessageStore store(connection);
                if (auto done = store.renew(outbox.account, Ours, Now + 3 * Lease); !done)
                    return fail(done.error());
                return store.owned(outbox.account, Ours);
            });
    MUSTER_VERIFY_OK(renewed);
    QCOMPARE(*renewed, ids);
    MUSTER_VERIFY_OK(outbox.recover(Now + 2 * Lease, {}));
    QCOMPARE(outbox.balance().count(MessageState::Sending), 2);
}

void TestMessageStore::aPauseStopsClaims()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 1'250 / 10);
    const QList<MessageId> wire = outbox.claimIds(5);
    MUSTER_VERIFY_OK(outbox.pause());
    const auto claimed = outbox.claim(100);
    QVERIFY(claimed->messages.isEmpty());
    QVERIFY(claimed->running.isEmpty());
    for (const MessageId id : wire)
        MUSTER_VERIFY_OK(outbox.record({result(id, WorkerStep::Accept)}));
    QCOMPARE(outbox.balance().count(MessageState::Queued), 120);
    QCOMPARE(outbox.balance().count(MessageState::Accepted), 5);
    MUSTER_VERIFY_OK(outbox.control(
            [&](MessageStoreControl &control) { return control.resume(outbox.campaign, Now); }));
    QCOMPARE(outbox.claimIds(100).size(), 100);
    // Pausing twice is refused, and the state stays.
    MUSTER_VERIFY_OK(outbox.pause());
    QCOMPARE(outbox.pause().error().code, ErrorCode::Conflict);
}

void TestMessageStore::aCancelAccountsForEverything()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 10, true);
    const QList<MessageId> wire = outbox.claimIds(3);
    MUSTER_VERIFY_OK(outbox.cancel());
    QCOMPARE(outbox.balance().count(MessageState::Cancelled), 7);
    QCOMPARE(outbox.balance().count(MessageState::Sending), 3);
    // One was accepted; one comes back for a retry and one was left by a dead worker: both must not
    // wait for ever.
    MUSTER_VERIFY_OK(outbox.record(
            {result(wire[0], WorkerStep::Accept), result(wire[1], WorkerStep::Retry)}));
    MUSTER_VERIFY_OK(outbox.recover(Now, {Ours}));
    QCOMPARE(outbox.balance().count(MessageState::Accepted), 1);
    QCOMPARE(outbox.balance().count(MessageState::Cancelled), 9);
    QVERIFY(outbox.balance().isDispatched());
    QVERIFY(outbox.balance().balances());
    // A callback shows that one went out after all.
    MUSTER_VERIFY_OK(outbox.callback(wire[1], ReceiptKind::Delivered, u"late"_s));
    QCOMPARE(outbox.balance().count(MessageState::Delivered), 1);
    QVERIFY(outbox.balance().balances());
}

void TestMessageStore::skipsWhoUnsubscribedSince()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 5);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write, [](Connection &connection) {
        return SuppressionRepository(connection)
                .add(Channel::Email, u"CUSTOMER2@example.com"_s, u"unsubscribed"_s, Now);
    }));
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write, [](Connection &connection) {
        return SuppressionRepository(connection)
                .add(Channel::Sms, u"customer3@example.com"_s, u"elsewhere"_s, Now);
    }));
    MUSTER_VERIFY_OK(
            executeNow(*database, u"UPDATE customers SET consent = 2 WHERE external_id = 'C4'"_s));
    const auto claimed = outbox.claim(10);
    MUSTER_VERIFY_OK(claimed);
    QCOMPARE(claimed->messages.size(), 3);
    QCOMPARE(claimed->skipped, 2);
    QMap<QString, QString> skipped;
    const QMap<MessageId, MessageRow> rows = outbox.rows();
    for (const MessageRow &row : rows) {
        if (row.state == MessageState::Skipped)
            skipped.insert(row.externalId, row.reason);
    }
    QCOMPARE(skipped, (QMap<QString, QString>{{u"C2"_s, reasons::Suppressed},
                                              {u"C4"_s, reasons::NoConsent}}));
}

void TestMessageStore::completesWhenNothingIsLeft()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 2);
    const QList<MessageId> ids = outbox.claimIds(2);
    QVERIFY(outbox.claim(10)->completed.isEmpty()); // two are on the wire
    MUSTER_VERIFY_OK(outbox.record(
            {result(ids[0], WorkerStep::Accept), result(ids[1], WorkerStep::LoseSight)}));
    QCOMPARE(outbox.claim(10)->completed, QList<CampaignId>{outbox.campaign});
    const auto campaign = campaignOf(*database, outbox.campaign);
    QCOMPARE(campaign->state, CampaignState::Completed);
    QCOMPARE(campaign->finishedAt, std::optional<qint64>(Now));
    QVERIFY(outbox.claim(10)->completed.isEmpty());
}

void TestMessageStore::sendsFailedOnesAgain()
{
    MUSTER_TEST_DATABASE(database);
    const Outbox outbox(database, 4);
    const QList<MessageId> ids = outbox.claimIds(4);
    MUSTER_VERIFY_OK(outbox.record(
            {result(ids[0], WorkerStep::Accept), result(ids[1], WorkerStep::Reject, u"no"_s),
             result(ids[2], WorkerStep::LoseSight), result(ids[3], WorkerStep::LoseSight)}));
    QCOMPARE(outbox.claim(10)->completed.size(), 1);
    const auto act = [&](auto method) {
        return transactNow(*database, Role::Write, [&](Connection &connection) {
            MessageStoreControl control(connection);
            return (control.*method)(outbox.campaign, Now);
        });
    };
    const auto failed = act(&MessageStoreControl::retryFailed);
    MUSTER_VERIFY_OK(failed);
    QCOMPARE(*failed, 1);
    QCOMPARE(campaignOf(*database, outbox.campaign)->state, CampaignState::Running);
    // Those in doubt were not touched; the marketer decides about them.
    QCOMPARE(outbox.claimIds(10), QList<MessageId>{ids[1]});
    QCOMPARE(outbox.row(ids[1]).attempts, 1);
    QCOMPARE(*act(&MessageStoreControl::settleDoubtAsSent), 2);
    QCOMPARE(outbox.balance().count(MessageState::Accepted), 3);
    MUSTER_VERIFY_OK(outbox.record({result(ids[1], WorkerStep::LoseSight)}));
    QCOMPARE(*act(&MessageStoreControl::retryInDoubt), 1);
    QCOMPARE(outbox.claimIds(10), QList<MessageId>{ids[1]});
    QVERIFY(outbox.balance().balances());
    // What was cancelled stays cancelled.
    MUSTER_VERIFY_OK(outbox.cancel());
    QCOMPARE(act(&MessageStoreControl::retryFailed).error().code, ErrorCode::Conflict);
}

void TestMessageStore::usesItsIndexes()
{
    // Without it each claim would read the campaign, and so would each look at its account.
    TempDatabase database(Dialect::Sqlite);
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    const QMap<QString, QVariantList> statements{
            {u"sqlite/queries/outbox_pick"_s, {1, 1, 1}},
            {u"common/queries/outbox_next_due"_s, {1}},
            {u"common/queries/outbox_owned"_s, {1, u"x"_s}},
            {u"common/queries/outbox_renew"_s, {1, 1, u"x"_s}},
            {u"common/queries/outbox_owners"_s, {1}},
            {u"common/queries/outbox_cancel_queued"_s, {1, 1}},
            {u"common/queries/outbox_complete"_s, {1, 1}},
            {u"common/queries/outbox_open_campaigns"_s, {}},
            {u"common/queries/outbox_recover"_s, {1, u"r"_s, 1, 1, u"x"_s, 1}},
            {u"common/queries/campaign_account"_s, {1}},
            {u"common/queries/message_reasons"_s, {1, 1}},
            {u"common/queries/analytics_recent_campaigns"_s, {5, 5}}};
    for (auto it = statements.cbegin(); it != statements.cend(); ++it) {
        QFile file(QStringLiteral(MUSTER_SOURCE_DIR) + u"/resources/sql/"_s + it.key() + u".sql"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString sql = u"EXPLAIN QUERY PLAN\n"_s + QString::fromUtf8(file.readAll());
        const auto plan =
                runNow(*database, Role::Write, [&](Connection &connection) -> Result<QString> {
                    auto statement = connection.prepare(sql);
                    if (!statement)
                        return fail(statement.error());
                    if (auto ran = statement->run(it.value()); !ran)
                        return fail(ran.error());
                    QString text;
                    while (statement->next())
                        text += statement->text(3) + u'\n';
                    return text;
                });
        MUSTER_VERIFY_OK(plan);
        QVERIFY2(plan->contains(u"messages_state"_s), qPrintable(it.key() + u": "_s + *plan));
    }
}

QTEST_GUILESS_MAIN(TestMessageStore)
#include "tst_messagestore.moc"
