// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the campaigns page that can be said without a window: checks, tags in words, the rate, the forecast.
#include "gui/campaigns/campaignchecks.h"
#include "gui/campaigns/campaigndata.h"
#include "gui/campaigns/campaignmodel.h"
#include "gui/campaigns/launchwords.h"
#include "gui/campaigns/statewords.h"
#include "gui/campaigns/tagwords.h"
#include "gui/campaigns/watchview.h"
#include "gui/fixture.h"
#include "storage/campaignrepository.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace Qt::StringLiterals;
using Place = CampaignCheck::Place;
using Level = CampaignCheck::Level;

namespace {

CampaignChoices choices()
{
    CampaignChoices choices;
    Segment segment;
    segment.id = SegmentId{1};
    segment.name = u"Buyers"_s;
    choices.segments = {segment};
    VendorAccount account;
    account.id = VendorAccountId{1};
    account.name = u"acme"_s;
    choices.accounts = {account};
    return choices;
}

Campaign goodDraft()
{
    Campaign draft;
    draft.name = u"Spring"_s;
    draft.segment = SegmentId{1};
    draft.vendorAccount = VendorAccountId{1};
    draft.subject = u"Hi {{name|friend}}"_s;
    draft.text = u"Hello. Unsubscribe: reply STOP"_s;
    return draft;
}

QList<Place> problemsOf(const Campaign &draft, const CampaignChoices &with = choices())
{
    QList<Place> places;
    for (const CampaignCheck &check : checkCampaign(draft, with, std::nullopt)) {
        if (check.level == Level::Problem)
            places.append(check.place);
    }
    return places;
}

} // namespace

class CampaignPartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowLongALaunchTakesAndWhatItCosts()
    {
        const Formats formats(QLocale(u"en_IN"_s), currencyOf(u"INR"_s).value(), QTimeZone::utc());
        VendorAccount account;
        QVERIFY(durationInWords(account, 5'000, formats).contains(u"no rate limit"_s));
        QVERIFY(costInWords(account, 5'000, formats).contains(u"not known"_s));
        account.ratePerSecond = 10;
        account.pricePerThousand = 8'500;
        QVERIFY2(durationInWords(account, 5'000, formats).contains(u"about 9 minute"_s),
                 qPrintable(durationInWords(account, 5'000, formats)));
        QVERIFY2(durationInWords(account, 500'000, formats).contains(u"about 14 hour"_s),
                 qPrintable(durationInWords(account, 500'000, formats)));
        const QString cost = costInWords(account, 2'000'000, formats);
        QVERIFY2(cost.contains(u"1,70,000.00"_s) && cost.contains(u"85.00"_s), qPrintable(cost));
    }

    void aGoodDraftHasNoFindings()
    {
        QCOMPARE(checkCampaign(goodDraft(), choices(), std::nullopt), QList<CampaignCheck>());
    }

    void findsEveryProblem()
    {
        Campaign draft = goodDraft();
        draft.name = u" "_s;
        QCOMPARE(problemsOf(draft), QList<Place>{Place::Name});
        draft = goodDraft();
        draft.segment = SegmentId{7}; // was deleted
        QCOMPARE(problemsOf(draft), QList<Place>{Place::Segment});
        draft = goodDraft();
        draft.vendorAccount = {};
        QCOMPARE(problemsOf(draft), QList<Place>{Place::Vendor});
        CampaignChoices without = choices();
        without.accounts.clear();
        QCOMPARE(problemsOf(draft, without), QList<Place>{Place::Settings});
        draft = goodDraft();
        draft.subject.clear();
        QCOMPARE(problemsOf(draft), QList<Place>{Place::Subject});
        draft.channel = Channel::Sms; // which has no subject
        QCOMPARE(problemsOf(draft), QList<Place>());
        draft = goodDraft();
        draft.text = u"Hi {{nmae}}"_s;
        const auto checks = checkCampaign(draft, choices(), std::nullopt);
        QCOMPARE(checks.first().place, Place::Text);
        QCOMPARE(checks.first().offset, 3);
        QCOMPARE(checks.first().length, 8);
        QVERIFY(!canBeSent(checks));
    }

    void warnsWithoutForbidding()
    {
        Campaign draft = goodDraft();
        draft.text = u"Hello from {{city}}"_s;
        AudienceFacts facts;
        facts.forecast.audience = 10;
        facts.forecast.queued = 9;
        facts.withoutValue.insert(u"city"_s, 3);
        const auto checks = checkCampaign(draft, choices(), facts);
        QVERIFY(canBeSent(checks));
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks.first().place, Place::Text);
        QCOMPARE(checks.first().offset, 11);
        QVERIFY(checks.first().text.contains(u"{{city}}"_s));
        QVERIFY(checks.last().text.contains(u"unsubscribe"_s));
        facts.forecast.everyone = true;
        QCOMPARE(checkCampaign(draft, choices(), facts).size(), 3);
    }

    void warnsOfAnAccountThatThisComputerCannotSendThrough()
    {
        const Campaign draft = goodDraft();
        CampaignChoices without = choices();
        without.unusable.insert(VendorAccountId{7}, {});
        QCOMPARE(checkCampaign(draft, without, std::nullopt), QList<CampaignCheck>());
        const auto warning = [&](ErrorCode code) {
            without.unusable.insert(draft.vendorAccount,
                                    {code, u"No secret."_s, {}, u"Give it."_s, {}});
            const auto checks = checkCampaign(draft, without, std::nullopt);
            const bool isOne = checks.size() == 1 && canBeSent(checks) && // by another computer
                               checks.first().place == Place::Settings;
            return isOne ? checks.first().text : QString();
        };
        QVERIFY(warning(ErrorCode::Unauthorised).startsWith(u"No secret. Give it. "_s));
        // The link beside it says where: no word of commands.
        QVERIFY(warning(ErrorCode::NotFound).startsWith(u"No secret. Until it is "_s));
    }

    void knowsOpenTags_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<bool>("isOpen");
        QTest::addColumn<QString>("typed");
        QTest::newRow("just opened") << u"Dear {{"_s << true << QString(u""_s);
        QTest::newRow("begun") << u"Dear {{fir"_s << true << u"fir"_s;
        QTest::newRow("custom field") << u"{{attributes.ti"_s << true << u"attributes.ti"_s;
        QTest::newRow("closed") << u"Dear {{name}}"_s << false << QString();
        QTest::newRow("in the fallback") << u"{{name|fri"_s << false << QString();
        QTest::newRow("no tag") << u"Dear"_s << false << QString();
        QTest::newRow("the second one") << u"{{name}} {{ci"_s << true << u"ci"_s;
    }
    void knowsOpenTags()
    {
        QFETCH(QString, before);
        QFETCH(bool, isOpen);
        QFETCH(QString, typed);
        const auto open = openTag(before);
        QCOMPARE(open.has_value(), isOpen);
        if (isOpen)
            QCOMPARE(*open, typed);
    }

    void describesEveryTag()
    {
        const templates::TagCatalogue catalogue({u"tier"_s}, {{u"store_name"_s, u"Bazaar"_s}});
        for (const QString &name : catalogue.names())
            QVERIFY2(!describeTag(catalogue, name).isEmpty(), qPrintable(name));
        QCOMPARE(describeTag(catalogue, u"store_name"_s), u"Bazaar"_s);
    }

    void measuresTheRate()
    {
        RateMeter meter;
        meter.add(0, 0);
        QVERIFY(!meter.perSecond());
        meter.add(500, 50);
        QVERIFY(!meter.perSecond()); // too early to say
        meter.add(2000, 200);
        QCOMPARE(*meter.perSecond(), 100.0);
        meter.add(20'000, 200); // it stands still
        meter.add(30'000, 200);
        QCOMPARE(*meter.perSecond(), 0.0);
        meter.add(30'100, 20); // a retry put messages back
        QVERIFY(!meter.perSecond());
    }

    void namesWhatTheDeliveredArePartOf()
    {
        const Formats formats(QLocale(QLocale::English), Currency(), QTimeZone::utc());
        CampaignAccount account;
        account.audience = 1000;
        account.inState = {{MessageState::Queued, 989}, {MessageState::Skipped, 11}};
        QCOMPARE(deliveredInWords(account, formats), u"Nothing has been sent yet"_s);
        // While it is being sent: of all that are to get it.
        account.inState = {{MessageState::Queued, 957},
                           {MessageState::Accepted, 24},
                           {MessageState::Delivered, 8},
                           {MessageState::Skipped, 11}};
        QVERIFY2(deliveredInWords(account, formats).startsWith(u"8 of 989 message"_s),
                 qPrintable(deliveredInWords(account, formats)));
        // And then: of those sent, which is what is called the rate everywhere.
        account.inState = {{MessageState::Failed, 89},
                           {MessageState::Delivered, 900},
                           {MessageState::Skipped, 11}};
        QVERIFY2(deliveredInWords(account, formats).startsWith(u"91.0% of 989 message"_s),
                 qPrintable(deliveredInWords(account, formats)));
    }

    void everyStateHasWords()
    {
        for (const CampaignState state : allCampaignStates()) {
            Campaign campaign;
            campaign.state = state;
            QVERIFY(!chipOf(campaign).text.isEmpty());
            QVERIFY(!chipOf(campaign).icon.isEmpty());
        }
        Campaign held;
        held.stateReason = u"missed"_s;
        QVERIFY(needsDecision(held));
        QVERIFY(chipOf(held) != chipOf(Campaign()));
    }

    void countsMembersWithoutAValue()
    {
        Fixture fixture(300);
        const auto context = fixture.workspace().ruleContext();
        const AudienceFacts facts = fixture.run([&](storage::Connection &connection) {
            Campaign draft;
            draft.segment =
                    storage::SegmentRepository(connection)
                            .create(u"All"_s,
                                    uR"({"combinator":"and","rules":[{"field":"orders","operator":">=","value":0}]})"_s,
                                    1)
                            .value();
            // Somebody without a city, somebody without an address.
            if (!connection.execute(
                        u"UPDATE customers SET city = NULL, city_folded = NULL WHERE id = 5"_s))
                qFatal("the city cannot be removed");
            return readAudience(connection, context, draft, {u"city"_s, u"spend"_s});
        });
        QCOMPARE(facts.forecast.audience, 300);
        QVERIFY(facts.forecast.queued > 0);
        QVERIFY(facts.withoutValue.value(u"city"_s) >= 1);
        QVERIFY(!facts.withoutValue.contains(u"spend"_s)); // there is always one
        qint64 sum = facts.forecast.queued;
        for (const qint64 count : facts.forecast.skipped)
            sum += count;
        QCOMPARE(sum, facts.forecast.audience);
    }

    void aNewDraftGetsAFreeName()
    {
        Fixture fixture(0);
        for (const QString &expected : {u"New"_s, u"New 2"_s, u"New 3"_s}) {
            Campaign draft;
            draft.name = u"New"_s;
            const Campaign made = fixture.run([draft](storage::Connection &connection) {
                return createDraft(connection, draft);
            });
            QCOMPARE(made.name, expected);
        }
    }

    void theModelFilters()
    {
        Fixture fixture(0);
        fixture.run([](storage::Connection &connection) -> Result<bool> {
            storage::CampaignRepository campaigns(connection);
            for (const CampaignState state : allCampaignStates()) {
                Campaign campaign;
                campaign.name = campaignStateName(state);
                MUSTER_TRY_ASSIGN(const CampaignId id, campaigns.create(campaign));
                MUSTER_TRY(connection.execute(u"UPDATE campaigns SET state = %1 WHERE id = %2"_s
                                                      .arg(static_cast<int>(state))
                                                      .arg(id.value)));
            }
            return true;
        });
        CampaignModel model(fixture.session(), fixture.services().formats);
        const QAbstractItemModelTester tester(
                &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        using Filter = CampaignModel::Filter;
        const auto rows = [&model](Filter filter, const QString &search) {
            model.setFilter(filter, search);
            model.reload();
            const auto isReady = [&model] { return model.state() == PagedModel::State::Ready; };
            return QTest::qWaitFor(isReady) ? model.rowCount() : -1;
        };
        QCOMPARE(rows(Filter::All, {}), 6);
        QVERIFY(!model.isNarrowed());
        int sum = 0;
        for (const Filter filter :
             {Filter::Drafts, Filter::Scheduled, Filter::UnderWay, Filter::Finished})
            sum += rows(filter, {});
        QCOMPARE(sum, 6); // each campaign has its chip
        QCOMPARE(rows(Filter::UnderWay, {}), 2);
        QVERIFY(model.isNarrowed());
        QCOMPARE(rows(Filter::All, u" PAUS"_s), 1);
        QVERIFY(model.isNarrowed());
        QCOMPARE(model.index(0, 0).data().toString(), u"paused"_s);
    }
};

QTEST_MAIN(CampaignPartsTest)
#include "tst_campaignparts.moc"
