// SPDX-License-Identifier: GPL-3.0-or-later
// All campaigns as one list: pages, the groups of states, the search in both names, and the accounts.
#include "storage/campaignlist.h"

#include "storage/campaignrepository.h"
#include "storage/segmentrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

CampaignId add(TempDatabase &database, const QString &name, SegmentId segment = {},
               const QList<CampaignStep> &steps = {})
{
    return transactNow(*database, Role::Write,
                       [&](Connection &connection) -> Result<CampaignId> {
                           CampaignRepository campaigns(connection);
                           Campaign campaign;
                           campaign.name = name;
                           campaign.segment = segment;
                           campaign.text = u"Dear {{name}}"_s;
                           const auto id = campaigns.create(campaign);
                           for (const CampaignStep step : steps) {
                               const auto state = campaigns.step(*id, step, 5'000);
                               if (!state)
                                   return fail(state.error());
                           }
                           return *id;
                       })
            .value();
}

SegmentId addSegment(TempDatabase &database, const QString &name)
{
    return transactNow(*database, Role::Write,
                       [&](Connection &connection) {
                           return SegmentRepository(connection).create(name, u"{}"_s, 1);
                       })
            .value();
}

/// The names, page by page; the count says the same.
QStringList namesOf(TempDatabase &database, CampaignQuery query, int limit = 3)
{
    QStringList names;
    query.limit = limit;
    for (;;) {
        const auto page = runNow(*database, Role::Read, [&](Connection &connection) {
            return CampaignList(connection).list(query);
        });
        if (!page)
            return {describe(page.error())};
        for (const CampaignRow &row : page->rows)
            names.append(row.campaign.name);
        if (!page->next)
            break;
        query.after = page->next;
    }
    const auto count = runNow(*database, Role::Read, [&](Connection &connection) {
        return CampaignList(connection).count(query);
    });
    if (!count || *count != names.size())
        names.append(u"counted otherwise"_s);
    return names;
}

} // namespace

class TestCampaignList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pagesNewestFirst_data() { databaseRows(); }
    void pagesNewestFirst();
    void narrowsByStates_data() { databaseRows(); }
    void narrowsByStates();
    void searchesBothNames_data() { databaseRows(); }
    void searchesBothNames();
    void knowsTheAccounts_data() { databaseRows(); }
    void knowsTheAccounts();
};

void TestCampaignList::pagesNewestFirst()
{
    MUSTER_TEST_DATABASE(database);
    QCOMPARE(namesOf(database, {}), QStringList());
    for (int i = 1; i <= 7; ++i)
        add(database, QString::number(i));
    const QStringList wanted{u"7"_s, u"6"_s, u"5"_s, u"4"_s, u"3"_s, u"2"_s, u"1"_s};
    QCOMPARE(namesOf(database, {}), wanted);
    QCOMPARE(namesOf(database, {}, 7), wanted);
    QCOMPARE(namesOf(database, {}, 100), wanted);
}

void TestCampaignList::narrowsByStates()
{
    MUSTER_TEST_DATABASE(database);
    add(database, u"draft"_s);
    add(database, u"scheduled"_s, {}, {CampaignStep::Schedule});
    add(database, u"running"_s, {}, {CampaignStep::Launch});
    add(database, u"paused"_s, {}, {CampaignStep::Launch, CampaignStep::Pause});
    add(database, u"another draft"_s);
    CampaignQuery query;
    query.states = {CampaignState::Running, CampaignState::Paused};
    QCOMPARE(namesOf(database, query), QStringList({u"paused"_s, u"running"_s}));
    query.states = {CampaignState::Completed};
    QCOMPARE(namesOf(database, query), QStringList());
    const auto counts = runNow(*database, Role::Read, [](Connection &connection) {
        return CampaignList(connection).countByState();
    });
    MUSTER_VERIFY_OK(counts);
    const QMap<CampaignState, qint64> wanted{{CampaignState::Draft, 2},
                                             {CampaignState::Scheduled, 1},
                                             {CampaignState::Running, 1},
                                             {CampaignState::Paused, 1}};
    QVERIFY(*counts == wanted);
}

void TestCampaignList::searchesBothNames()
{
    MUSTER_TEST_DATABASE(database);
    const SegmentId metro = addSegment(database, u"Größte Städte"_s);
    add(database, u"Diwali 100%"_s, metro);
    add(database, u"Holi"_s, metro);
    add(database, u"Große Liebe"_s);
    CampaignQuery query;
    query.search = u" GROSS"_s; // folded: ß is ss
    QCOMPARE(namesOf(database, query), QStringList({u"Große Liebe"_s}));
    query.search = u"STÄDTE"_s;
    QCOMPARE(namesOf(database, query), QStringList({u"Holi"_s, u"Diwali 100%"_s}));
    query.search = u"0%"_s;
    QCOMPARE(namesOf(database, query), QStringList({u"Diwali 100%"_s}));
    query.search = u"_"_s;
    QCOMPARE(namesOf(database, query), QStringList());
    query.search = u"städte"_s;
    query.states = {CampaignState::Running};
    QCOMPARE(namesOf(database, query), QStringList());
}

void TestCampaignList::knowsTheAccounts()
{
    MUSTER_TEST_DATABASE(database);
    const VendorAccountId account = addAccount(*database, testAccount(u"vendor"_s)).value();
    MUSTER_VERIFY_OK(addCustomers(*database, testCustomers(7)));
    // Their segments have their names.
    const CampaignId first = addRunning(*database, u"first"_s, account).value();
    add(database, u"draft"_s, addSegment(database, u"Everybody"_s));
    const CampaignId second = addRunning(*database, u"second"_s, account).value();
    MUSTER_VERIFY_OK(
            executeNow(*database, u"UPDATE messages SET state = 4 WHERE campaign_id = %1 AND "
                                  "customer_id <= 3"_s.arg(first.value)));
    const auto page = runNow(*database, Role::Read, [](Connection &connection) {
        return CampaignList(connection).list({});
    });
    MUSTER_VERIFY_OK(page);
    QCOMPARE(page->rows.size(), 3);
    for (const CampaignRow &row : page->rows) {
        const bool isDraft = row.campaign.state == CampaignState::Draft;
        QCOMPARE(row.segmentName, isDraft ? u"Everybody"_s : row.campaign.name);
        QCOMPARE(row.id, row.campaign.id);
        const CampaignAccount whole = accountOf(*database, row.id).value();
        QCOMPARE(row.account.audience, whole.audience);
        QVERIFY(row.account.inState == whole.inState);
        QVERIFY(row.account.balances());
        QCOMPARE(row.account.audience, isDraft ? 0 : 7);
    }
    QCOMPARE(page->rows.last().id, first);
    QCOMPARE(page->rows.first().id, second);
    CampaignQuery query;
    query.withAccounts = false;
    const auto names = runNow(*database, Role::Read, [&query](Connection &connection) {
        return CampaignList(connection).list(query);
    });
    MUSTER_VERIFY_OK(names);
    QCOMPARE(names->rows.first().campaign.name, u"second"_s);
    QCOMPARE(names->rows.first().account.audience, 0);
}

QTEST_GUILESS_MAIN(TestCampaignList)
#include "tst_campaignlist.moc"
