// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/launcher.h"
#include "storage/campaignrepository.h"
#include "storage/segmentrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::delivery;
using namespace muster::storage;
using namespace muster::test;

class TestLauncher : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void launchesTheSegment_data() { databaseRows(); }
    void launchesTheSegment();
    void refuses_data();
    void refuses();
    void everybodyHasToBeAskedFor();
    void launchesOnce_data() { databaseRows(); }
    void launchesOnce();
};

namespace {

LaunchContext context()
{
    LaunchContext context;
    context.rules.today = QDate(2026, 11, 21);
    context.rules.zone = QTimeZone::utc();
    context.nowMs = 5'000;
    return context;
}

Result<Launch> launch(TempDatabase &database, CampaignId id, const LaunchContext &how = context())
{
    return transactNow(*database, Role::Write,
                       [&](Connection &connection) { return launchCampaign(connection, id, how); });
}

Result<void> setRules(TempDatabase &database, const QString &rules)
{
    return executeNow(*database, u"UPDATE segments SET rules = ?"_s, {rules});
}

const QString TwoOfThem =
        uR"({"combinator":"or","rules":[{"field":"external_id","operator":"=","value":"c2"},)"
        uR"({"field":"external_id","operator":"=","value":"C3"}]})"_s;

} // namespace

void TestLauncher::launchesTheSegment()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(addCustomers(*database, testCustomers(5)));
    const auto account = addAccount(*database, testAccount(u"vendor"_s));
    const auto id = addDraft(*database, u"campaign"_s, *account);
    MUSTER_VERIFY_OK(setRules(database, TwoOfThem));
    const auto forecast = runNow(*database, Role::Read, [&](Connection &connection) {
        const SegmentId segment = CampaignRepository(connection).find(*id)->segment;
        return forecastLaunch(connection, segment, Channel::Email, context());
    });
    MUSTER_VERIFY_OK(forecast);
    const auto launched = launch(database, *id);
    MUSTER_VERIFY_OK(launched);
    QVERIFY(!forecast->everyone);
    QCOMPARE(forecast->audience, launched->audience);
    QCOMPARE(forecast->queued, launched->queued);
    QCOMPARE(launched->audience, 2);
    QCOMPARE(launched->queued, 2);
    const auto campaign = campaignOf(*database, *id);
    QCOMPARE(campaign->state, CampaignState::Running);
    QCOMPARE(campaign->launchedAt, std::optional<qint64>(5'000));
    QCOMPARE(campaign->segmentRules, TwoOfThem);
    QCOMPARE(campaign->audience, 2);
    // What the segment says later does not matter any more.
    MUSTER_VERIFY_OK(setRules(database, u"{}"_s));
    QCOMPARE(campaignOf(*database, *id)->segmentRules, TwoOfThem);
}

void TestLauncher::refuses_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QString>("rules");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const int invalid = static_cast<int>(ErrorCode::InvalidInput);
    const int conflict = static_cast<int>(ErrorCode::Conflict);
    QTest::newRow("no vendor account")
            << u"vendor_account_id = NULL"_s << TwoOfThem << invalid << u"vendor account"_s;
    QTest::newRow("no segment") << u"segment_id = NULL"_s << TwoOfThem << invalid << u"segment"_s;
    QTest::newRow("not a draft") << u"state = 4"_s << TwoOfThem << conflict << u"draft"_s;
    QTest::newRow("unknown tag") << u"body_text = 'Hello {{nmae}}'"_s << TwoOfThem << invalid
                                 << u"nmae"_s;
    QTest::newRow("unknown tag in the subject")
            << u"subject = '{{first nam}}'"_s << TwoOfThem << invalid << u""_s;
    QTest::newRow("no text") << u"body_text = ' '"_s << TwoOfThem << invalid << u"text"_s;
    QTest::newRow("no subject") << u"subject = ''"_s << TwoOfThem << invalid << u"subject"_s;
    QTest::newRow("header in the subject") << u"subject = 'q' || char(13, 10) || 'Bcc: z'"_s
                                           << TwoOfThem << invalid << u"one line"_s;
    QTest::newRow("nobody")
            << QString()
            << uR"({"combinator":"and","rules":[{"field":"spend","operator":">","value":1}]})"_s
            << invalid << u"Nobody"_s;
    QTest::newRow("everybody by an empty tree")
            << QString() << uR"({"combinator":"and","rules":[]})"_s << invalid << u"everybody"_s;
    QTest::newRow("everybody by an empty group")
            << QString()
            << uR"({"combinator":"or","rules":[{"field":"spend","operator":">","value":1},{"combinator":"and","rules":[]}]})"_s
            << invalid << u"everybody"_s;
    QTest::newRow("a field that is not there")
            << QString()
            << uR"({"combinator":"and","rules":[{"field":"spnd","operator":">","value":1}]})"_s
            << invalid << u"spnd"_s;
    QTest::newRow("no rules at all") << QString() << u"nonsense"_s << invalid << u""_s;
}

void TestLauncher::refuses()
{
    QFETCH(QString, change);
    QFETCH(QString, rules);
    QFETCH(int, code);
    QFETCH(QString, says);
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(addCustomers(*database, testCustomers(3)));
    const auto account = addAccount(*database, testAccount(u"vendor"_s));
    const auto id = addDraft(*database, u"campaign"_s, *account);
    MUSTER_VERIFY_OK(setRules(database, rules));
    if (!change.isEmpty())
        MUSTER_VERIFY_OK(executeNow(*database, u"UPDATE campaigns SET "_s + change));
    const auto before = campaignOf(*database, *id);
    const auto launched = launch(database, *id);
    QVERIFY(!launched);
    QCOMPARE(static_cast<int>(launched.error().code), code);
    QVERIFY2(launched.error().text().contains(says), qPrintable(launched.error().text()));
    // Nothing has changed, and no message is planned.
    QVERIFY(*campaignOf(*database, *id) == *before);
    QCOMPARE(valueNow(*database, u"SELECT COUNT(*) FROM messages"_s)->toInt(), 0);
}

void TestLauncher::everybodyHasToBeAskedFor()
{
    TempDatabase database(Dialect::Sqlite);
    MUSTER_VERIFY_OK(addCustomers(*database, testCustomers(3)));
    const auto account = addAccount(*database, testAccount(u"vendor"_s));
    const auto id = addDraft(*database, u"campaign"_s, *account);
    LaunchContext everyone = context();
    everyone.everyone = true;
    const auto launched = launch(database, *id, everyone);
    MUSTER_VERIFY_OK(launched);
    QCOMPARE(launched->audience, 3);
}

void TestLauncher::launchesOnce()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(addCustomers(*database, testCustomers(5)));
    const auto account = addAccount(*database, testAccount(u"vendor"_s));
    const auto id = addDraft(*database, u"campaign"_s, *account);
    MUSTER_VERIFY_OK(setRules(database, TwoOfThem));
    // Two people press the button at once, on two connections.
    const auto job = [&](Connection &connection) {
        return launchCampaign(connection, *id, context());
    };
    QFuture<Result<Launch>> one = database->transact(Role::Write, job);
    QFuture<Result<Launch>> two = database->transact(Role::Ingest, job);
    const Result<Launch> first = one.result();
    const Result<Launch> second = two.result();
    QCOMPARE(int(first.has_value()) + int(second.has_value()), 1);
    QCOMPARE((first ? second : first).error().code, ErrorCode::Conflict);
    QCOMPARE(accountOf(*database, *id)->audience, 2);
    QVERIFY(accountOf(*database, *id)->balances());
}

QTEST_GUILESS_MAIN(TestLauncher)
#include "tst_launcher.moc"
