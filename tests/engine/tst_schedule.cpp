// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns that launch themselves: at their time, once, whoever is looking; and held where that was not possible.
#include "engine/engine.h"
#include "engine/schedule.h"
#include "storage/campaignrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

#include <QSignalSpy>
#include <QTest>
#include <QtConcurrentRun>
#include <atomic>

using namespace muster;
using namespace muster::engine;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 start = 1'790'000'000'000;

class SetClock : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return m_now; }
    void set(qint64 now) { m_now = now; }

private:
    std::atomic<qint64> m_now = start;
};

/// A workspace with three customers and a draft to one of them.
struct Stage
{
    explicit Stage(TempDatabase &database)
        : database(database)
        , workspace(Workspace::open(database.url(), clock, WhenOlder::Migrate).value())
    {
        addCustomers(*database, testCustomers(3)).value();
        account = addAccount(*database, testAccount(u"vendor"_s)).value();
        campaign = addDraft(*database, u"campaign"_s, account).value();
        setRules(
                uR"({"combinator":"and","rules":[{"field":"name","operator":"=","value":"customer 2"}]})"_s);
    }
    void setRules(const QString &rules)
    {
        if (!executeNow(*database, u"UPDATE segments SET rules = ?"_s, {rules}))
            qFatal("the rules cannot be set");
    }
    [[nodiscard]] Campaign stored() { return campaignOf(*database, campaign).value(); }
    [[nodiscard]] int messages()
    {
        return valueNow(*database, u"SELECT COUNT(*) FROM messages"_s).value().toInt();
    }

    SetClock clock;
    TempDatabase &database;
    std::unique_ptr<Workspace> workspace;
    VendorAccountId account;
    CampaignId campaign;
};

} // namespace

class ScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: refused
        QTest::newRow("plain") << QByteArray("Asia/Kolkata") << u"2026-12-01 10:00"_s
                               << u"2026-12-01T04:30:00Z"_s;
        QTest::newRow("with a T, and spaces")
                << QByteArray("UTC") << u" 2026-12-01T10:00 "_s << u"2026-12-01T10:00:00Z"_s;
        QTest::newRow("summer time") << QByteArray("Europe/Berlin") << u"2026-07-01 09:00"_s
                                     << u"2026-07-01T07:00:00Z"_s;
        QTest::newRow("skipped by the clocks")
                << QByteArray("Europe/Berlin") << u"2026-03-29 02:30"_s << QString();
        QTest::newRow("just after the skip") << QByteArray("Europe/Berlin") << u"2026-03-29 03:00"_s
                                             << u"2026-03-29T01:00:00Z"_s;
        for (const char *wrong : {"", "tomorrow", "2026-12-01", "2026-02-30 10:00",
                                  "2026-12-01 25:00", "10:00 2026-12-01"})
            QTest::newRow(qPrintable(u"“%1”"_s.arg(QString::fromLatin1(wrong))))
                    << QByteArray("UTC") << QString::fromLatin1(wrong) << QString();
    }
    void readsTimes()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QString, text);
        QFETCH(QString, utc);
        const auto time = readScheduleTime(text, QTimeZone(zone));
        QCOMPARE(time.has_value(), !utc.isEmpty());
        if (time)
            QCOMPARE(*time, QDateTime::fromString(utc, Qt::ISODate).toMSecsSinceEpoch());
        else
            QVERIFY(!time.error().remedy.isEmpty());
    }

    void launchesAtItsTime_data() { databaseRows(); }
    void launchesAtItsTime()
    {
        MUSTER_TEST_DATABASE(database);
        Stage stage(database);
        MUSTER_VERIFY_OK(
                scheduleCampaign(*stage.workspace, stage.campaign, start + 5 * minute, false));
        QCOMPARE(stage.stored().state, CampaignState::Scheduled);
        stage.clock.set(start + 5 * minute - 1);
        QVERIFY(launchDue(*stage.workspace)->isEmpty());
        QCOMPARE(stage.messages(), 0);
        stage.clock.set(start + 5 * minute);
        const auto due = launchDue(*stage.workspace);
        MUSTER_VERIFY_OK(due);
        QCOMPARE(due->size(), 1);
        QVERIFY(due->first().launched);
        QCOMPARE(due->first().launched->queued, 1);
        const Campaign launched = stage.stored();
        QCOMPARE(launched.state, CampaignState::Running);
        QCOMPARE(launched.launchedAt, std::optional<qint64>(start + 5 * minute));
        QCOMPARE(stage.messages(), 1);
        QVERIFY(launchDue(*stage.workspace)->isEmpty());
    }

    void severalProgramsLaunchItOnce_data() { databaseRows(); }
    void severalProgramsLaunchItOnce()
    {
        MUSTER_TEST_DATABASE(database);
        Stage stage(database);
        constexpr int programs = 4;
        std::vector<std::unique_ptr<Workspace>> workspaces;
        for (int i = 0; i < programs; ++i)
            workspaces.push_back(
                    Workspace::open(database.url(), stage.clock, WhenOlder::Migrate).value());
        MUSTER_VERIFY_OK(scheduleCampaign(*stage.workspace, stage.campaign, start + 1, false));
        stage.clock.set(start + minute);
        QList<QFuture<Result<QList<DueCampaign>>>> runs;
        for (const auto &workspace : workspaces)
            runs.append(QtConcurrent::run([&workspace] { return launchDue(*workspace); }));
        int launched = 0;
        for (auto &run : runs) {
            const auto due = run.result();
            MUSTER_VERIFY_OK(due);
            for (const DueCampaign &campaign : *due) {
                QVERIFY2(campaign.launched, qPrintable(campaign.heldBecause));
                ++launched;
            }
        }
        QCOMPARE(launched, 1);
        QCOMPARE(stage.messages(), 1);
        QCOMPARE(stage.stored().state, CampaignState::Running);
    }

    void aMissedTimeIsAskedAbout_data() { databaseRows(); }
    void aMissedTimeIsAskedAbout()
    {
        MUSTER_TEST_DATABASE(database);
        Stage stage(database);
        MUSTER_VERIFY_OK(scheduleCampaign(*stage.workspace, stage.campaign, start + minute, false));
        stage.clock.set(start + minute + missedAfterMs + 1);
        const auto due = launchDue(*stage.workspace);
        MUSTER_VERIFY_OK(due);
        QCOMPARE(due->size(), 1);
        QVERIFY(!due->first().launched);
        const Campaign held = stage.stored();
        QCOMPARE(held.state, CampaignState::Draft);
        QCOMPARE(held.stateReason, due->first().heldBecause);
        QVERIFY(held.stateReason.contains(u"Muster was not running"_s));
        QCOMPARE(held.scheduledAt, std::optional<qint64>(start + minute));
        QCOMPARE(stage.messages(), 0);
        QVERIFY(launchDue(*stage.workspace)->isEmpty());
        // The person decides: another time.
        const qint64 later = start + 60 * minute;
        MUSTER_VERIFY_OK(scheduleCampaign(*stage.workspace, stage.campaign, later, false));
        QCOMPARE(stage.stored().stateReason, QString());
        stage.clock.set(later + missedAfterMs); // just in time
        QVERIFY(launchDue(*stage.workspace)->first().launched);
    }

    void whatCannotBeLaunchedIsHeld()
    {
        TempDatabase database(storage::Dialect::Sqlite);
        Stage stage(database);
        MUSTER_VERIFY_OK(scheduleCampaign(*stage.workspace, stage.campaign, start + 1, false));
        stage.setRules(u"nonsense"_s);
        stage.clock.set(start + minute);
        const auto due = launchDue(*stage.workspace);
        MUSTER_VERIFY_OK(due);
        QCOMPARE(due->size(), 1);
        QVERIFY(!due->first().launched);
        QCOMPARE(stage.stored().state, CampaignState::Draft);
        QVERIFY(stage.stored().stateReason.contains(u"could not be launched"_s));
        QCOMPARE(stage.messages(), 0);
    }

    void refusesWhatCouldNotBeLaunchedAnyway()
    {
        TempDatabase database(storage::Dialect::Sqlite);
        Stage stage(database);
        const auto past = scheduleCampaign(*stage.workspace, stage.campaign, start, false);
        QVERIFY(!past);
        QVERIFY(past.error().message.contains(u"passed"_s));
        MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE campaigns SET body_text = '{{nmae}}'"_s));
        const auto unfinished =
                scheduleCampaign(*stage.workspace, stage.campaign, start + minute, false);
        QVERIFY(!unfinished);
        QVERIFY(unfinished.error().text().contains(u"nmae"_s));
        QCOMPARE(stage.stored().state, CampaignState::Draft);
        QVERIFY(!stage.stored().scheduledAt);
    }

    void everybodyIsAskedForOnce()
    {
        TempDatabase database(storage::Dialect::Sqlite);
        Stage stage(database);
        stage.setRules(uR"({"combinator":"and","rules":[]})"_s);
        QVERIFY(!scheduleCampaign(*stage.workspace, stage.campaign, start + minute, false));
        MUSTER_VERIFY_OK(scheduleCampaign(*stage.workspace, stage.campaign, start + minute, true));
        stage.clock.set(start + minute);
        QCOMPARE(launchDue(*stage.workspace)->first().launched->audience, 3);
    }

    void canBeTakenBack()
    {
        TempDatabase database(storage::Dialect::Sqlite);
        Stage stage(database);
        MUSTER_VERIFY_OK(scheduleCampaign(*stage.workspace, stage.campaign, start + minute, false));
        MUSTER_VERIFY_OK(unscheduleCampaign(*stage.workspace, stage.campaign));
        QCOMPARE(unscheduleCampaign(*stage.workspace, stage.campaign).error().code,
                 ErrorCode::Conflict);
        stage.clock.set(start + minute);
        QVERIFY(launchDue(*stage.workspace)->isEmpty());
        QCOMPARE(stage.stored().state, CampaignState::Draft);
    }

    /// What runs in the window and in "musterctl serve".
    void theEngineLooksAfterIt()
    {
        TempDatabase database(storage::Dialect::Sqlite);
        Stage stage(database);
        MUSTER_VERIFY_OK(scheduleCampaign(*stage.workspace, stage.campaign, start + minute, false));
        QTemporaryDir folder;
        FileSecretStore secrets(folder.filePath(u"secrets"_s), QByteArray());
        Engine engine(*stage.workspace, secrets);
        QSignalSpy launched(&engine, &Engine::campaignLaunched);
        EngineOptions options;
        MUSTER_VERIFY_OK(engine.start(options));
        QCOMPARE(stage.stored().state, CampaignState::Scheduled);
        stage.clock.set(start + minute);
        QTRY_COMPARE_WITH_TIMEOUT(launched.size(), 1, 30'000);
        QCOMPARE(launched.first().first().value<CampaignId>(), stage.campaign);
        QVERIFY(stage.stored().launchedAt.has_value());
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
