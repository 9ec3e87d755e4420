// SPDX-License-Identifier: GPL-3.0-or-later
// The count while a rule is typed: the same as the evaluator's, never a stale one, and a failure that says so.
#include "engine/workspace.h"
#include "gui/fixture.h"
#include "gui/segments/audiencecounter.h"
#include "gui/segments/audiencepanel.h"
#include "gui/segments/sharebars.h"
#include "gui/theme/theme.h"
#include "rules/evaluator.h"
#include "rules/ruletext.h"
#include "storage/customerrepository.h"
#include "storage/orderrepository.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

rules::CheckedRule checkedRule(const QString &text, Fixture &fixture)
{
    return rules::check(rules::readRuleText(text).value(), rules::FieldCatalogue(),
                        fixture.workspace().ruleContext());
}

} // namespace

class TestAudienceCounter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void countIsTheEvaluators();
    void onlyTheLastRuleIsShown();
    void unfinishedRuleHasNoCount();
    void failureIsSaidAndMended();
    void sharesAddUpToTheAudience();
    void anotherSegmentBeginsWithoutFigures();
};

void TestAudienceCounter::countIsTheEvaluators()
{
    Fixture fixture(300);
    const auto customers = fixture.run([](storage::Connection &connection) {
        storage::CustomerQuery all;
        all.limit = 1000;
        return storage::CustomerRepository(connection).list(all);
    });
    QCOMPARE(customers.rows.size(), 300);
    AudienceCounter counter(fixture.session());
    for (const QString &text : {u"spend > 10000"_s, u"city in (\"Mumbai\", \"Pune\")"_s,
                                u"orders >= 1 AND NOT visits < 3"_s, u"everyone"_s}) {
        const auto rule = checkedRule(text, fixture);
        QVERIFY(rule);
        qint64 expected = 0;
        for (const storage::CustomerRow &row : customers.rows) {
            rules::CustomerFacts facts;
            facts.customer = fixture.run([&row](storage::Connection &connection) {
                return storage::CustomerRepository(connection).find(row.id);
            });
            if (rules::matches(*rule, facts))
                ++expected;
        }
        counter.setRule(rule);
        QTRY_COMPARE(counter.state(), AudienceCounter::State::Counted);
        QCOMPARE(counter.count(), expected);
        QTRY_COMPARE(counter.everybody(), 300);
    }
}

void TestAudienceCounter::onlyTheLastRuleIsShown()
{
    Fixture fixture(300);
    AudienceCounter counter(fixture.session());
    QList<qint64> seen;
    connect(&counter, &AudienceCounter::changed, this, [&] {
        if (counter.state() == AudienceCounter::State::Counted)
            seen.append(*counter.count());
    });
    for (int limit = 0; limit < 40; ++limit)
        counter.setRule(checkedRule(u"spend > %1"_s.arg(limit), fixture));
    counter.setRule(checkedRule(u"everyone"_s, fixture));
    QTRY_COMPARE(counter.state(), AudienceCounter::State::Counted);
    QCOMPARE(seen.constFirst(), 300);
}

void TestAudienceCounter::unfinishedRuleHasNoCount()
{
    Fixture fixture(300);
    AudienceCounter counter(fixture.session());
    AudiencePanel panel(counter, fixture.services().formats);
    panel.setWords(u"…"_s, u"Finish the rule"_s);
    counter.setRule(checkedRule(u"everyone"_s, fixture));
    auto *figure = need<QLabel>(&panel, "audienceCount");
    QTRY_COMPARE(figure->text(), u"300"_s);
    counter.setRule(checkedRule(u"spend > \"x\""_s, fixture));
    QCOMPARE(counter.state(), AudienceCounter::State::Incomplete);
    QCOMPARE(figure->text(), noValue());
    QCOMPARE(need<QLabel>(&panel, "audienceStatus")->text(), u"Finish the rule"_s);
}

void TestAudienceCounter::failureIsSaidAndMended()
{
    Fixture fixture(300);
    AudienceCounter counter(fixture.session());
    AudiencePanel panel(counter, fixture.services().formats);
    fixture.execute(u"ALTER TABLE customers RENAME TO customers_away"_s);
    counter.setRule(checkedRule(u"city = \"Pune\""_s, fixture));
    QTRY_COMPARE(counter.state(), AudienceCounter::State::Failed);
    QVERIFY(!need<QLabel>(&panel, "audienceStatus")->text().isEmpty());
    QCOMPARE(need<QLabel>(&panel, "audienceCount")->text(), noValue());
    auto *again = need<QPushButton>(&panel, "countAgain");
    QVERIFY(again->isVisibleTo(&panel));
    fixture.execute(u"ALTER TABLE customers_away RENAME TO customers"_s);
    QTest::mouseClick(again, Qt::LeftButton);
    QTRY_COMPARE(counter.state(), AudienceCounter::State::Counted);
    QVERIFY(!again->isVisibleTo(&panel));
}

void TestAudienceCounter::sharesAddUpToTheAudience()
{
    Fixture fixture(300);
    AudienceCounter counter(fixture.session());
    counter.setRule(checkedRule(u"everyone"_s, fixture));
    QTRY_VERIFY(counter.details().has_value());
    const AudienceDetails &details = *counter.details();
    const auto sum = [](const QList<Share> &shares) {
        qint64 total = 0;
        for (const Share &share : shares)
            total += share.count;
        return total;
    };
    QCOMPARE(sum(cityShares(details.demographics)), 300);
    QCOMPARE(sum(spendShares(details, fixture.services().formats)), 300);
    QCOMPARE(sum(recencyShares(details.demographics)), 300);
    QCOMPARE(details.sample.size(), AudienceCounter::sampleSize);
    // While another rule is counted they are not its own.
    QVERIFY(counter.detailsAreCurrent());
    counter.refresh();
    QVERIFY(!counter.detailsAreCurrent());
    QTRY_VERIFY(counter.detailsAreCurrent());
}

void TestAudienceCounter::anotherSegmentBeginsWithoutFigures()
{
    Fixture fixture(300);
    AudienceCounter counter(fixture.session());
    AudiencePanel panel(counter, fixture.services().formats);
    auto *shares = need<QWidget>(&panel, "cityShares");
    counter.setRule(checkedRule(u"city = \"Pune\""_s, fixture));
    QTRY_VERIFY(shares->isVisibleTo(&panel));
    // Those of the same rule stay while it is changed, so that nothing jumps.
    counter.setRule(checkedRule(u"everyone"_s, fixture));
    QVERIFY(shares->isVisibleTo(&panel));
    counter.forget();
    QVERIFY(!shares->isVisibleTo(&panel));
    QCOMPARE(need<QLabel>(&panel, "audienceCount")->text(), noValue());
    counter.setRule(checkedRule(u"everyone"_s, fixture));
    QTRY_VERIFY(shares->isVisibleTo(&panel));
}

QTEST_MAIN(TestAudienceCounter)
#include "tst_audiencecounter.moc"
