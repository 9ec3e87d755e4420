// SPDX-License-Identifier: GPL-3.0-or-later
// The deliveries' page as a person uses it: finding a message, understanding what happened, settling those in doubt;
// while a campaign changes the rows under it.
#include "gui/deliveries/deliveriespage.h"

#include "gui/filterfaults.h"
#include "gui/listhands.h"
#include "gui/theme/theme.h"
#include "gui/widgets/messagewords.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

/// The newest three messages are in doubt.
void makeDoubt(Fixture &fixture)
{
    fixture.execute(u"UPDATE messages SET state = 8, reason = 'worker_lost' WHERE id IN "
                    "(SELECT id FROM messages ORDER BY id DESC LIMIT 3)"_s);
}

} // namespace

class TestDeliveriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void tellsWhatHappened();
    void theTimelineTellsOfARefusal();
    void filtersByStateAndCampaign();
    void findsAnyCampaignToFilterBy();
    void settlesThoseInDoubt();
    void sendsAgainOnlyAfterAsking();
    void staysInItsPlaceWhileACampaignRuns();
    void saysThatNothingWasSent();
    void saysThatTheDatabaseFails();
    void isForEverybody();
    void looksGood();
};

void TestDeliveriesPage::tellsWhatHappened()
{
    Fixture fixture(300);
    makeDoubt(fixture);
    DeliveriesPage page(fixture.services());
    const QAbstractItemModelTester tester(modelOf(page),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(openPage(page));
    QVERIFY(modelOf(page)->rowCount() > 10);
    QCOMPARE(textAt(page, 0, u"state"_s), u"In doubt"_s);
    QVERIFY(textAt(page, 0, u"reason"_s).contains(u"stopped before the vendor answered"_s));
    selectRow(page, 0);
    QTRY_VERIFY(page.findChild<QPushButton *>(u"campaignLink"_s));
    QSignalSpy links(&page, &Page::linkActivated);
    QTest::mouseClick(need<QPushButton>(&page, "campaignLink"), Qt::LeftButton);
    QTest::mouseClick(need<QPushButton>(&page, "customerLink"), Qt::LeftButton);
    QCOMPARE(links.at(0).first().value<PageLink>().page, u"campaigns"_s);
    QCOMPARE(links.at(1).first().value<PageLink>().page, u"customers"_s);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
}

// The vendor's answer to the sending refused it: that came without a report, and is known all the same.
void TestDeliveriesPage::theTimelineTellsOfARefusal()
{
    Fixture fixture(300);
    DeliveriesPage page(fixture.services());
    QVERIFY(openPage(page));
    page.open({{u"state"_s, u"failed"_s}});
    QVERIFY(isReady(page));
    QTRY_VERIFY(modelOf(page)->rowCount() > 0 && textAt(page, 0, u"state"_s) == u"Failed"_s);
    const QString reason = textAt(page, 0, u"reason"_s);
    QVERIFY(!reason.isEmpty());
    selectRow(page, 0);
    const auto says = [&page](const QString &words) {
        const QList<QLabel *> labels = need<QWidget>(&page, "detailPane")->findChildren<QLabel *>();
        return std::any_of(labels.cbegin(), labels.cend(),
                           [&words](const QLabel *label) { return label->text() == words; });
    };
    QTRY_VERIFY(says(u"Timeline"_s));
    QVERIFY(says(u"Failed"_s));
    QVERIFY(says(reason));
}

void TestDeliveriesPage::filtersByStateAndCampaign()
{
    Fixture fixture(300);
    makeDoubt(fixture);
    DeliveriesPage page(fixture.services());
    page.open({{u"state"_s, u"in_doubt"_s}});
    QVERIFY(openPage(page));
    QCOMPARE(modelOf(page)->total(), std::optional<qint64>(3));
    const qint64 campaign =
            fixture.number(u"SELECT campaign_id FROM messages ORDER BY id LIMIT 1"_s);
    page.open({{u"campaign"_s, campaign}});
    QTRY_COMPARE(
            modelOf(page)->total(),
            std::optional(fixture.number(u"SELECT count(*) FROM messages WHERE campaign_id = "_s +
                                         QString::number(campaign))));
    auto *search = need<SearchField>(&page, "searchField");
    const QString name = textAt(page, 1, u"recipient"_s);
    QTest::keyClicks(search, name);
    QTRY_VERIFY(isReady(page) && modelOf(page)->rowCount() < 20);
    QCOMPARE(textAt(page, 0, u"recipient"_s), name);
}

void TestDeliveriesPage::findsAnyCampaignToFilterBy()
{
    Fixture fixture(300);
    const qint64 campaign = fixture.number(u"SELECT min(campaign_id) FROM messages"_s);
    fixture.execute(
            u"UPDATE campaigns SET name = 'Very old', name_folded = 'very old' WHERE id = "_s +
            QString::number(campaign));
    fixture.execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 600) INSERT "
            "INTO campaigns (name, name_folded, channel, subject, body_text, body_html, state, "
            "created_at, launched_at) SELECT 'Newer ' || i, 'newer ' || i, 1, '', '', '', 4, 1, 1 "
            "FROM n"_s);
    QVariantMap state;
    {
        DeliveriesPage page(fixture.services());
        QVERIFY(openPage(page));
        const auto all = modelOf(page)->total();
        auto *chip = need<ChoiceChip>(&page, "filter:campaign");
        QTest::mouseClick(chip, Qt::LeftButton);
        auto *options = need<QListWidget>(chip, "options:campaign");
        QTRY_VERIFY(options->count() > 50);
        QVERIFY(options->findItems(u"Very old"_s, Qt::MatchExactly).isEmpty());
        QTest::keyClicks(need<QLineEdit>(chip, "search:campaign"), u"old"_s);
        QTRY_COMPARE(options->count(), 1);
        QTest::keyClick(need<QLineEdit>(chip, "search:campaign"), Qt::Key_Return);
        QVERIFY(chip->text().contains(u"Very old"_s));
        QTRY_VERIFY(isReady(page) && modelOf(page)->total() < all);
        QCOMPARE(textAt(page, 0, u"campaign"_s), u"Very old"_s);
        // Whatever is looked for after that, it keeps its name.
        QTest::mouseClick(chip, Qt::LeftButton);
        need<QLineEdit>(chip, "search:campaign")->clear();
        QTRY_VERIFY(options->count() > 50);
        QVERIFY(chip->text().contains(u"Very old"_s));
        state = page.saveState();
    }
    DeliveriesPage page(fixture.services());
    page.restoreState(state);
    QVERIFY(openPage(page));
    QTRY_VERIFY(need<ChoiceChip>(&page, "filter:campaign")->text().contains(u"Very old"_s));
}

void TestDeliveriesPage::settlesThoseInDoubt()
{
    Fixture fixture(300);
    makeDoubt(fixture);
    DeliveriesPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *settle = need<QAction>(&page, "settleAsSent");
    QVERIFY(!settle->isEnabled());
    selectRow(page, 0);
    selectRow(page, 1, Qt::ControlModifier);
    QVERIFY(settle->isEnabled());
    QTest::mouseClick(need<QToolButton>(&page, "do:settleAsSent"), Qt::LeftButton);
    QTRY_COMPARE(textAt(page, 0, u"state"_s), u"Accepted"_s);
    QCOMPARE(textAt(page, 1, u"state"_s), u"Accepted"_s);
    QCOMPARE(textAt(page, 2, u"state"_s), u"In doubt"_s);
    QCOMPARE(need<TableView>(&page, "table")->selectedCount(), 2); // in place
    QTRY_VERIFY(!settle->isEnabled());
}

void TestDeliveriesPage::sendsAgainOnlyAfterAsking()
{
    Fixture fixture(300);
    makeDoubt(fixture);
    const QString queued = u"SELECT count(*) FROM messages WHERE state = 1"_s;
    const qint64 before = fixture.number(queued);
    DeliveriesPage page(fixture.services());
    QVERIFY(openPage(page));
    selectRow(page, 0);
    fixture.dialogs.choices = {Dialogs::cancelled, 0};
    need<QAction>(&page, "sendAgain")->trigger();
    QCOMPARE(fixture.dialogs.asked.size(), 1);
    QVERIFY(fixture.dialogs.asked.first().isDangerous);
    QCOMPARE(fixture.number(queued), before);
    need<QAction>(&page, "sendAgain")->trigger();
    QTRY_COMPARE(fixture.number(queued), before + 1);
    QTRY_COMPARE(textAt(page, 0, u"state"_s), u"Queued"_s);
}

void TestDeliveriesPage::staysInItsPlaceWhileACampaignRuns()
{
    Fixture fixture(300);
    DeliveriesPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *table = need<TableView>(&page, "table");
    QTRY_VERIFY(table->verticalScrollBar()->maximum() > 10 * 34);
    table->verticalScrollBar()->setValue(10 * 34);
    const int row = table->rowAt(40);
    selectRow(page, row);
    const qint64 selected = table->currentId();
    const int place = table->visualRect(table->currentIndex()).top();
    // New messages above, another state of the selected one: as a launch and a callback do.
    fixture.execute(u"INSERT INTO messages (campaign_id, customer_id, channel, state, updated_at) "
                    "SELECT campaign_id, customer_id, 4, 1, 1 FROM messages ORDER BY id LIMIT 5"_s);
    fixture.execute(u"UPDATE messages SET state = 6 WHERE id = "_s + QString::number(selected));
    const int rows = modelOf(page)->rowCount();
    for (int i = 0; i < 20; ++i)
        fixture.session().announce(engine::Change::Messages);
    QTRY_COMPARE(modelOf(page)->idAt(table->currentIndex().row()), selected);
    QTRY_COMPARE(textAt(page, table->currentIndex().row(), u"state"_s), u"Bounced"_s);
    QCOMPARE(table->selectedIds(), QList<qint64>{selected});
    if (modelOf(page)->rowCount() == rows + 5)
        QCOMPARE(table->visualRect(table->currentIndex()).top(), place);
    QCOMPARE(table->currentIndex().row(), row + 5);
}

void TestDeliveriesPage::saysThatNothingWasSent()
{
    Fixture fixture(0);
    DeliveriesPage page(fixture.services());
    QVERIFY(openPage(page));
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Empty);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    QSignalSpy links(&page, &Page::linkActivated);
    QTest::mouseClick(need<QPushButton>(&page, "emptyAction"), Qt::LeftButton);
    QCOMPARE(links.first().first().value<PageLink>().page, u"campaigns"_s);
}

void TestDeliveriesPage::saysThatTheDatabaseFails()
{
    Fixture fixture(300);
    DeliveriesPage page(fixture.services());
    fixture.execute(u"ALTER TABLE messages RENAME TO gone"_s);
    page.activate();
    QVERIFY(showAt(&page));
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Failed);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    fixture.execute(u"ALTER TABLE gone RENAME TO messages"_s);
    QTest::mouseClick(need<QPushButton>(&page, "retryButton"), Qt::LeftButton);
    QVERIFY(isReady(page));
    QVERIFY(modelOf(page)->rowCount() > 10);
}

void TestDeliveriesPage::isForEverybody()
{
    Fixture fixture(300);
    makeDoubt(fixture);
    DeliveriesPage page(fixture.services());
    QVERIFY(openPage(page));
    QCOMPARE(filterFaults(&page).join(u'\n'), QString());
    selectRow(page, 0);
    selectRow(page, 4, Qt::ShiftModifier);
    QTRY_VERIFY(page.findChild<QLabel *>(u"detailTitle"_s));
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    page.open({{u"state"_s, u"in_doubt"_s}});
    QTRY_COMPARE(modelOf(page)->total(), std::optional<qint64>(3));
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
}

void TestDeliveriesPage::looksGood()
{
    Fixture fixture(300);
    makeDoubt(fixture);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark);
        DeliveriesPage page(fixture.services());
        QVERIFY(openPage(page));
        selectRow(page, 1);
        QTRY_VERIFY(page.findChild<QLabel *>(u"detailTitle"_s));
        takePicture(&page, dark ? u"deliveries-dark"_s : u"deliveries-light"_s);
    }
    applyTheme(*qApp, false);
}

QTEST_MAIN(TestDeliveriesPage)
#include "tst_deliveriespage.moc"
