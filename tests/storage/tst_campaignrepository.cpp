// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/campaignrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

class TestCampaignRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data() { databaseRows(); }
    void keepsEverything();
    void namesAreUniqueFolded_data() { databaseRows(); }
    void namesAreUniqueFolded();
    void aSubjectIsOneLine();
    void onlyDraftsAreEdited_data() { databaseRows(); }
    void onlyDraftsAreEdited();
    void stepsFollowTheStateMachine_data() { databaseRows(); }
    void stepsFollowTheStateMachine();
    void keepsTheTime_data() { databaseRows(); }
    void keepsTheTime();
    void pagesNewestFirst_data() { databaseRows(); }
    void pagesNewestFirst();
};

namespace {

Result<CampaignState> stepNow(TempDatabase &database, CampaignId id, CampaignStep step,
                              const QString &reason = {})
{
    return transactNow(*database, Role::Write, [&](Connection &connection) {
        return CampaignRepository(connection).step(id, step, 5'000, reason);
    });
}

Result<CampaignId> createNow(TempDatabase &database, const Campaign &campaign)
{
    return transactNow(*database, Role::Write, [&](Connection &connection) {
        return CampaignRepository(connection).create(campaign);
    });
}

Campaign longCampaign()
{
    Campaign campaign;
    campaign.name = u"Diwali «offer»"_s;
    campaign.channel = Channel::Sms;
    // A predecessor refused everything beyond 191 characters.
    campaign.text = QString(100'000, u'ö');
    campaign.html = u"<b>\u20b9 5,000</b>"_s;
    campaign.createdAt = 42;
    return campaign;
}

} // namespace

void TestCampaignRepository::keepsEverything()
{
    MUSTER_TEST_DATABASE(database);
    Campaign campaign = longCampaign();
    const auto id = createNow(database, campaign);
    MUSTER_VERIFY_OK(id);
    campaign.id = *id;
    const auto found = campaignOf(*database, *id);
    MUSTER_VERIFY_OK(found);
    QVERIFY(*found == campaign);
    QCOMPARE(campaignOf(*database, CampaignId{999}).error().code, ErrorCode::NotFound);
}

void TestCampaignRepository::namesAreUniqueFolded()
{
    MUSTER_TEST_DATABASE(database);
    Campaign campaign = longCampaign();
    MUSTER_VERIFY_OK(createNow(database, campaign));
    campaign.name = u"  DIWALI «Offer» "_s;
    QCOMPARE(createNow(database, campaign).error().code, ErrorCode::Conflict);
    campaign.name = u"  "_s;
    QCOMPARE(createNow(database, campaign).error().code, ErrorCode::InvalidInput);
    const auto found = runNow(*database, Role::Read, [](Connection &connection) {
        return CampaignRepository(connection).findByName(u"diwali «offer»"_s);
    });
    MUSTER_VERIFY_OK(found);
}

void TestCampaignRepository::aSubjectIsOneLine()
{
    TempDatabase database(Dialect::Sqlite);
    Campaign campaign = longCampaign();
    campaign.subject = u"q\r\nBcc: z@example.com"_s;
    QCOMPARE(createNow(database, campaign).error().code, ErrorCode::InvalidInput);
    campaign.subject = u"q"_s;
    campaign.id = *createNow(database, campaign);
    campaign.subject = u"q\nr"_s;
    const auto updated = transactNow(*database, Role::Write, [&](Connection &connection) {
        return CampaignRepository(connection).update(campaign);
    });
    QCOMPARE(updated.error().code, ErrorCode::InvalidInput);
    QCOMPARE(campaignOf(*database, campaign.id)->subject, u"q"_s);
}

void TestCampaignRepository::onlyDraftsAreEdited()
{
    MUSTER_TEST_DATABASE(database);
    Campaign campaign = longCampaign();
    campaign.id = *createNow(database, campaign);
    const auto update = [&] {
        return transactNow(*database, Role::Write, [&](Connection &connection) {
            return CampaignRepository(connection).update(campaign);
        });
    };
    const auto remove = [&] {
        return transactNow(*database, Role::Write, [&](Connection &connection) {
            return CampaignRepository(connection).remove(campaign.id);
        });
    };
    campaign.subject = u"new"_s;
    campaign.channel = Channel::Email;
    MUSTER_VERIFY_OK(update());
    QCOMPARE(campaignOf(*database, campaign.id)->subject, u"new"_s);
    MUSTER_VERIFY_OK(stepNow(database, campaign.id, CampaignStep::Launch));
    campaign.subject = u"too late"_s;
    QCOMPARE(update().error().code, ErrorCode::Conflict);
    QCOMPARE(remove().error().code, ErrorCode::Conflict);
    QCOMPARE(campaignOf(*database, campaign.id)->subject, u"new"_s);
    MUSTER_VERIFY_OK(stepNow(database, campaign.id, CampaignStep::Cancel));
    MUSTER_VERIFY_OK(remove());
    QCOMPARE(campaignOf(*database, campaign.id).error().code, ErrorCode::NotFound);
}

void TestCampaignRepository::stepsFollowTheStateMachine()
{
    MUSTER_TEST_DATABASE(database);
    // Every step from every state does what the domain says, and a refused one changes nothing.
    const QMap<CampaignState, QList<CampaignStep>> paths{
            {CampaignState::Draft, {}},
            {CampaignState::Scheduled, {CampaignStep::Schedule}},
            {CampaignState::Running, {CampaignStep::Launch}},
            {CampaignState::Paused, {CampaignStep::Launch, CampaignStep::Pause}},
            {CampaignState::Completed, {CampaignStep::Launch, CampaignStep::Complete}},
            {CampaignState::Cancelled, {CampaignStep::Launch, CampaignStep::Cancel}}};
    int number = 0;
    for (const CampaignState from : allCampaignStates()) {
        for (const CampaignStep step : allCampaignSteps()) {
            Campaign campaign;
            campaign.name = u"campaign %1"_s.arg(++number);
            campaign.id = *createNow(database, campaign);
            for (const CampaignStep before : paths.value(from))
                MUSTER_VERIFY_OK(stepNow(database, campaign.id, before));
            QCOMPARE(campaignOf(*database, campaign.id)->state, from);

            const auto stepped = stepNow(database, campaign.id, step, u"why"_s);
            const std::optional<CampaignState> expected = afterStep(from, step);
            QCOMPARE(stepped.has_value(), expected.has_value());
            if (!expected)
                QCOMPARE(stepped.error().code, ErrorCode::Conflict);
            const auto now = campaignOf(*database, campaign.id);
            QCOMPARE(now->state, expected.value_or(from));
            const bool pausedByUs =
                    expected == CampaignState::Paused || (expected && step == CampaignStep::Hold);
            QCOMPARE(now->stateReason, pausedByUs ? u"why"_s : QString());
            if (expected == CampaignState::Running)
                QVERIFY(now->launchedAt.has_value() && !now->finishedAt.has_value());
            if (expected == CampaignState::Completed || expected == CampaignState::Cancelled)
                QCOMPARE(now->finishedAt, std::optional<qint64>(5'000));
        }
    }
}

void TestCampaignRepository::keepsTheTime()
{
    MUSTER_TEST_DATABASE(database);
    Campaign campaign;
    for (const QString &name : {u"late"_s, u"early"_s, u"far"_s, u"never"_s}) {
        campaign.name = name;
        MUSTER_VERIFY_OK(createNow(database, campaign));
    }
    const auto schedule = [&](qint64 id, qint64 at, bool everyone) {
        return transactNow(*database, Role::Write, [=](Connection &connection) {
            return CampaignRepository(connection).schedule(CampaignId{id}, at, everyone, 1);
        });
    };
    const auto due = [&](qint64 now) {
        QStringList names;
        const auto found = runNow(*database, Role::Read, [now](Connection &connection) {
            return CampaignRepository(connection).due(now, 10);
        });
        for (const Campaign &campaign : *found)
            names << campaign.name;
        return names;
    };
    MUSTER_VERIFY_OK(schedule(1, 200, false));
    MUSTER_VERIFY_OK(schedule(2, 100, true));
    MUSTER_VERIFY_OK(schedule(3, 900, false));
    QCOMPARE(schedule(2, 5, false).error().code, ErrorCode::Conflict); // it is no draft any more
    QCOMPARE(due(99), QStringList());
    QCOMPARE(due(100), QStringList{u"early"_s});
    QCOMPARE(due(200), QStringList({u"early"_s, u"late"_s}));
    const auto early = campaignOf(*database, CampaignId{2});
    QCOMPARE(early->scheduledAt, std::optional<qint64>(100));
    QVERIFY(early->scheduledForEveryone);
    // A scheduled campaign is as fixed as a running one, until it is taken back.
    Campaign changed = *early;
    changed.subject = u"other"_s;
    const auto update = [&] {
        return transactNow(*database, Role::Write, [&](Connection &connection) {
            return CampaignRepository(connection).update(changed);
        });
    };
    QCOMPARE(update().error().code, ErrorCode::Conflict);
    MUSTER_VERIFY_OK(stepNow(database, CampaignId{2}, CampaignStep::Unschedule));
    QVERIFY(!campaignOf(*database, CampaignId{2})->scheduledAt);
    QVERIFY(!campaignOf(*database, CampaignId{2})->scheduledForEveryone);
    MUSTER_VERIFY_OK(update());
    // What was held remembers when it was to go out, and why it did not.
    MUSTER_VERIFY_OK(stepNow(database, CampaignId{1}, CampaignStep::Hold, u"missed"_s));
    QCOMPARE(campaignOf(*database, CampaignId{1})->scheduledAt, std::optional<qint64>(200));
    QCOMPARE(campaignOf(*database, CampaignId{1})->stateReason, u"missed"_s);
    QCOMPARE(due(200), QStringList());
    MUSTER_VERIFY_OK(stepNow(database, CampaignId{1}, CampaignStep::Launch));
    QCOMPARE(campaignOf(*database, CampaignId{1})->stateReason, QString());
}

void TestCampaignRepository::pagesNewestFirst()
{
    MUSTER_TEST_DATABASE(database);
    for (int i = 1; i <= 5; ++i) {
        Campaign campaign;
        campaign.name = u"campaign %1"_s.arg(i);
        MUSTER_VERIFY_OK(createNow(database, campaign));
    }
    const auto page = [&](CampaignId before) {
        return *runNow(*database, Role::Read, [before](Connection &connection) {
            return CampaignRepository(connection).list(2, before);
        });
    };
    QStringList names;
    CampaignId last;
    for (QList<Campaign> campaigns = page(last); !campaigns.isEmpty(); campaigns = page(last)) {
        for (const Campaign &campaign : std::as_const(campaigns))
            names << campaign.name;
        last = campaigns.last().id;
    }
    QCOMPARE(names, QStringList({u"campaign 5"_s, u"campaign 4"_s, u"campaign 3"_s, u"campaign 2"_s,
                                 u"campaign 1"_s}));
}

QTEST_GUILESS_MAIN(TestCampaignRepository)
#include "tst_campaignrepository.moc"
