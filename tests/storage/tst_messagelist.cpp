// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of all campaigns as one list: filters, pages, and settling single ones.
#include "storage/messagelist.h"

#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

constexpr qint64 now = 500'000;

/// Two campaigns to seven customers: messages 1 to 7 and 8 to 14.
struct Campaigns
{
    TempDatabase &database;
    CampaignId first;
    CampaignId second;

    explicit Campaigns(TempDatabase &db)
        : database(db)
    {
        const VendorAccountId account = addAccount(*database, testAccount(u"vendor"_s)).value();
        addCustomers(*database, testCustomers(7)).value();
        first = addRunning(*database, u"first"_s, account).value();
        second = addRunning(*database, u"second"_s, account).value();
    }

    void set(const QString &assignment, const QString &where) const
    {
        const auto done =
                executeNow(*database, u"UPDATE messages SET %1 WHERE %2"_s.arg(assignment, where));
        QVERIFY2(done, done ? "" : qPrintable(describe(done.error())));
    }

    QList<qint64> ids(MessageQuery query, int limit = 3) const
    {
        QList<qint64> ids;
        query.limit = limit;
        while (true) {
            const auto page = runNow(*database, Role::Read, [&](Connection &connection) {
                return MessageList(connection).list(query);
            });
            if (!page) {
                qWarning() << describe(page.error());
                return {};
            }
            for (const MessageListRow &row : page->rows)
                ids.append(row.id.value);
            if (!page->next)
                break;
            query.after = page->next;
        }
        const auto count = runNow(*database, Role::Read, [&](Connection &connection) {
            return MessageList(connection).count(query);
        });
        return count == ids.size() ? ids : QList<qint64>{-1};
    }

    qint64 number(const QString &sql) const { return valueNow(*database, sql)->toLongLong(); }
};

} // namespace

class TestMessageList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllCampaigns_data() { databaseRows(); }
    void listsAllCampaigns();
    void filters_data() { databaseRows(); }
    void filters();
    void searches_data() { databaseRows(); }
    void searches();
    void findsOne_data() { databaseRows(); }
    void findsOne();
    void sendsAgain_data() { databaseRows(); }
    void sendsAgain();
    void settlesAsSent_data() { databaseRows(); }
    void settlesAsSent();
};

void TestMessageList::listsAllCampaigns()
{
    MUSTER_TEST_DATABASE(database);
    const Campaigns campaigns(database);
    QCOMPARE(campaigns.ids({}), (QList<qint64>{14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1}));
    MessageQuery query;
    query.campaign = campaigns.first;
    QCOMPARE(campaigns.ids(query), (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
    QCOMPARE(campaigns.ids(query, 7), (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
}

void TestMessageList::filters()
{
    MUSTER_TEST_DATABASE(database);
    const Campaigns campaigns(database);
    campaigns.set(u"state = 8"_s, u"id IN (2, 9)"_s);
    campaigns.set(u"state = 5"_s, u"id = 10"_s);
    MessageQuery query;
    query.states = {MessageState::InDoubt, MessageState::Failed};
    QCOMPARE(campaigns.ids(query, 2), (QList<qint64>{10, 9, 2}));
    query.campaign = campaigns.second;
    QCOMPARE(campaigns.ids(query), (QList<qint64>{10, 9}));
    query = {};
    query.customer = CustomerId{2};
    QCOMPARE(campaigns.ids(query), (QList<qint64>{9, 2}));

    MUSTER_VERIFY_OK(executeNow(*database,
                                u"UPDATE campaigns SET launched_at = 1000 WHERE name = 'first'"_s));
    MUSTER_VERIFY_OK(executeNow(
            *database, u"UPDATE campaigns SET launched_at = 2000 WHERE name = 'second'"_s));
    query = {};
    query.launchedFrom = 2'000;
    QCOMPARE(campaigns.ids(query, 50).size(), 7);
    query.launchedFrom = 1'000;
    query.launchedUntil = 2'000; // not included
    QCOMPARE(campaigns.ids(query, 50), (QList<qint64>{7, 6, 5, 4, 3, 2, 1}));
}

void TestMessageList::searches()
{
    MUSTER_TEST_DATABASE(database);
    const Campaigns campaigns(database);
    MessageQuery query;
    query.search = u"  CUSTOMER 3 "_s;
    QCOMPARE(campaigns.ids(query), (QList<qint64>{10, 3}));
    query.search = u"customer4@example"_s;
    QCOMPARE(campaigns.ids(query), (QList<qint64>{11, 4}));
    // The address of then is found too, when the customer has another one now.
    MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE customers SET email = 'new@example.org', "
                                           "email_folded = 'new@example.org' WHERE id = 4"_s));
    QCOMPARE(campaigns.ids(query), (QList<qint64>{11, 4}));
    query.search = u"%"_s;
    QCOMPARE(campaigns.ids(query), QList<qint64>{});
}

void TestMessageList::findsOne()
{
    MUSTER_TEST_DATABASE(database);
    const Campaigns campaigns(database);
    const auto find = [&](qint64 id) {
        return runNow(*database, Role::Read, [id](Connection &connection) {
            return MessageList(connection).find(MessageId{id});
        });
    };
    const auto found = find(9);
    MUSTER_VERIFY_OK(found);
    QCOMPARE(found->campaignName, u"second"_s);
    QCOMPARE(found->message.campaign, campaigns.second);
    QCOMPARE(found->message.name, u"Customer 2"_s);
    QCOMPARE(found->channel, Channel::Email);
    QCOMPARE(find(99).error().code, ErrorCode::NotFound);
}

void TestMessageList::sendsAgain()
{
    MUSTER_TEST_DATABASE(database);
    const Campaigns campaigns(database);
    campaigns.set(u"state = 8, attempts = 3, reason = 'worker_lost'"_s, u"id IN (1, 8)"_s);
    campaigns.set(u"state = 5"_s, u"id = 2"_s);
    campaigns.set(u"state = 4"_s, u"id = 3"_s);
    MUSTER_VERIFY_OK(executeNow(
            *database, u"UPDATE campaigns SET state = 4, finished_at = 9 WHERE name = 'first'"_s));
    MUSTER_VERIFY_OK(
            executeNow(*database, u"UPDATE campaigns SET state = 5 WHERE name = 'second'"_s));
    const auto count = transactNow(*database, Role::Write, [](Connection &connection) {
        return MessageList(connection)
                .sendAgain({MessageId{1}, MessageId{2}, MessageId{3}, MessageId{8}}, now);
    });
    MUSTER_VERIFY_OK(count);
    QCOMPARE(*count, 2); // the delivered one and the one of the cancelled campaign stay
    QCOMPARE(campaigns.number(u"SELECT state FROM messages WHERE id = 1"_s), 1);
    QCOMPARE(campaigns.number(u"SELECT attempts FROM messages WHERE id = 1"_s), 0);
    QCOMPARE(campaigns.number(u"SELECT state FROM messages WHERE id = 2"_s), 1);
    QCOMPARE(campaigns.number(u"SELECT state FROM messages WHERE id = 3"_s), 4);
    QCOMPARE(campaigns.number(u"SELECT state FROM messages WHERE id = 8"_s), 8);
    QCOMPARE(campaignOf(*database, campaigns.first)->state, CampaignState::Running); // opened again
    QCOMPARE(campaignOf(*database, campaigns.second)->state, CampaignState::Cancelled);
}

void TestMessageList::settlesAsSent()
{
    MUSTER_TEST_DATABASE(database);
    const Campaigns campaigns(database);
    campaigns.set(u"state = 8"_s, u"id IN (1, 2)"_s);
    campaigns.set(u"state = 5"_s, u"id = 3"_s);
    const auto settle = [&] {
        return transactNow(*database, Role::Write, [](Connection &connection) {
            return MessageList(connection)
                    .settleAsSent({MessageId{1}, MessageId{2}, MessageId{3}}, now);
        });
    };
    QCOMPARE(settle().value(), 2);
    QCOMPARE(campaigns.number(u"SELECT count(*) FROM messages WHERE state = 3"_s), 2);
    QCOMPARE(campaigns.number(u"SELECT accepted_at FROM messages WHERE id = 1"_s), now);
    QCOMPARE(campaigns.number(u"SELECT state FROM messages WHERE id = 3"_s), 5);
    QCOMPARE(settle().value(), 0);
}

QTEST_GUILESS_MAIN(TestMessageList)
#include "tst_messagelist.moc"
