// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagestore.h"
#include "storage/messagestoreplan.h"
#include "storage/messagestorereport.h"
#include "storage/suppressionrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

class TestMessageStorePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accountsForEveryMember_data() { databaseRows(); }
    void accountsForEveryMember();
    void addressesByChannel_data() { databaseRows(); }
    void addressesByChannel();
    void plansLargeAudiences_data() { databaseRows(); }
    void plansLargeAudiences();
};

namespace {

QList<MessageRow> rowsOf(TempDatabase &database, CampaignId campaign)
{
    return runNow(*database, Role::Read,
                  [campaign](Connection &connection) {
                      return MessageStoreReport(connection).page(campaign, 1'000);
                  })
            .value();
}

} // namespace

void TestMessageStorePlan::accountsForEveryMember()
{
    MUSTER_TEST_DATABASE(database);
    const int denied = static_cast<int>(Consent::Denied);
    const QList<TestCustomer> customers{
            {u"C1"_s,
             u"asha@example.com"_s,
             {},
             denied}, // must not be asked, and does not stand for the next one
            {u"C2"_s, u"ASHA@example.com "_s, {}}, // the first of this address who may be sent to
            {u"C3"_s, u"asha@Example.com"_s, {}},  // a second customer with that address
            {u"C4"_s, {}, {}},                     // no address
            {u"C5"_s, u"gone@example.com"_s, {}},  // suppressed
            {u"C6"_s, u"ravi@example.com"_s, {}},
            {u"C7"_s, u"asha@example.com"_s, {}},
    };
    MUSTER_VERIFY_OK(addCustomers(*database, customers));
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write, [](Connection &connection) {
        return SuppressionRepository(connection)
                .add(Channel::Email, u"Gone@Example.com"_s, u"bounced"_s, 1);
    }));
    const auto account = addAccount(*database, testAccount(u"vendor"_s));
    const auto campaign = addRunning(*database, u"campaign"_s, *account);
    MUSTER_VERIFY_OK(campaign);
    // What is said before the launch is what the launch does.
    const auto forecast = runNow(*database, Role::Read, [](Connection &connection) {
        return forecastMessages(connection, Channel::Email, rules::Node{});
    });
    MUSTER_VERIFY_OK(forecast);
    QCOMPARE(*forecast, (QMap<QString, qint64>{{QString(), 2},
                                               {reasons::NoConsent, 1},
                                               {reasons::NoAddress, 1},
                                               {reasons::Suppressed, 1},
                                               {reasons::DuplicateAddress, 2}}));

    // The same on every database, down to the ids of the messages.
    const QList<std::tuple<qint64, QString, MessageState, QString>> expected{
            {1, u"C1"_s, MessageState::Skipped, reasons::NoConsent},
            {2, u"C2"_s, MessageState::Queued, QString()},
            {3, u"C3"_s, MessageState::Skipped, reasons::DuplicateAddress},
            {4, u"C4"_s, MessageState::Skipped, reasons::NoAddress},
            {5, u"C5"_s, MessageState::Skipped, reasons::Suppressed},
            {6, u"C6"_s, MessageState::Queued, QString()},
            {7, u"C7"_s, MessageState::Skipped, reasons::DuplicateAddress},
    };
    QList<std::tuple<qint64, QString, MessageState, QString>> planned;
    const QList<MessageRow> rows = rowsOf(database, *campaign);
    for (const MessageRow &row : rows)
        planned.append({row.id.value, row.externalId, row.state, row.reason});
    QCOMPARE(planned, expected);
    const auto balance = accountOf(*database, *campaign);
    MUSTER_VERIFY_OK(balance);
    QCOMPARE(balance->audience, 7);
    QVERIFY(balance->balances());
    QCOMPARE(campaignOf(*database, *campaign)->audience, 7);
}

void TestMessageStorePlan::addressesByChannel()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(addCustomers(*database, {{u"C1"_s, u"a@example.com"_s, u"+911"_s}}));
    const auto account = addAccount(*database, testAccount(u"vendor"_s));
    const QMap<Channel, QString> expected{{Channel::Email, u"a@example.com"_s},
                                          {Channel::Sms, u"+911"_s},
                                          {Channel::Whatsapp, u"+911"_s},
                                          {Channel::Webhook, u"C1"_s}};
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const auto campaign = addRunning(*database, channelName(it.key()), *account, it.key());
        MUSTER_VERIFY_OK(campaign);
        QCOMPARE(rowsOf(database, *campaign).first().address, it.value());
    }
}

void TestMessageStorePlan::plansLargeAudiences()
{
    // A predecessor could not launch to 25,000 or more.
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(addCustomers(*database, testCustomers(30'000)));
    const auto account = addAccount(*database, testAccount(u"vendor"_s));
    const auto campaign = addRunning(*database, u"campaign"_s, *account);
    MUSTER_VERIFY_OK(campaign);
    const auto balance = accountOf(*database, *campaign);
    QCOMPARE(balance->audience, 30'000);
    QCOMPARE(balance->count(MessageState::Queued), 30'000);
    QVERIFY(balance->balances());
}

QTEST_GUILESS_MAIN(TestMessageStorePlan)
#include "tst_messagestoreplan.moc"
