// SPDX-License-Identifier: GPL-3.0-or-later
// The page as a person uses it: from the list to the editor and back, saving, losing nothing, bad days.
#include "gui/pagefaults.h"
#include "gui/segments/rulehands.h"
#include "gui/segments/segmenthands.h"
#include "gui/segments/segmentspage.h"
#include "gui/theme/theme.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "storage/campaignrepository.h"
#include "storage/segmentrepository.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

const QString rule = wantedRule();

} // namespace

class TestSegmentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void emptyWorkspaceOffersPresets();
    void savedRuleComesBack();
    void toolsComeWithTheFirstSegment();
    void longRulesAreReadWhole();
    void saysThatNothingMatches();
    void isLoadingUntilTheAudienceIsThere();
    void aSegmentByMouse();
    void aSegmentByKeyboardAlone();
    void deletingCanBeUndone();
    void keysOfTheListHoldWhereverTheFocusIs();
    void whatIsChosenStaysWhenTheListIsReadAgain();
    void usedSegmentIsNotDeleted();
    void linksLeadOn();
    void failedListSaysSo();
    void aSmallWindowHasRoomForTheRule();
    void theMenuOffersEachThingOnce();
    void pictures();
};

void TestSegmentsPage::emptyWorkspaceOffersPresets()
{
    SegmentsScene scene(0);
    QVERIFY(scene.show());
    auto *preset = need<QPushButton>(&scene.page, "preset-big-spenders");
    QTRY_VERIFY(preset->isVisible());
    const Formats &formats = scene.fixture.services().formats;
    QVERIFY2(preset->accessibleDescription().contains(formats.money(1'000'000)),
             qPrintable(preset->accessibleDescription()));
    takePicture(&scene.page, u"segments-empty-light"_s);
    QCOMPARE(pageFaults(&scene.page).join(u'\n'), QString());
    QTest::mouseClick(preset, Qt::LeftButton);
    QTRY_VERIFY(scene.editor->isVisible());
    QCOMPARE(scene.text(), u"spend > 10000"_s);
    QTRY_VERIFY(scene.editor->document().checked());
    QTest::keyClick(scene.editor, Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(segmentsOf(scene.fixture).size(), 1);
    for (const SegmentPreset &one : segmentPresets(formats))
        QVERIFY2(!treeOf(one).rules.isEmpty(), qPrintable(one.name));
}

void TestSegmentsPage::savedRuleComesBack()
{
    SegmentsScene scene;
    QVERIFY(scene.show());
    scene.trigger("newSegment");
    QTRY_VERIFY(scene.editor->isVisible());
    scene.name(u"Good ones"_s);
    scene.type(rule);
    auto *save = need<QAction>(&scene.page, "saveSegment");
    QVERIFY(save->isEnabled());
    QTest::keyClick(need<QPlainTextEdit>(&scene.page, "ruleText"), Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!scene.editor->isModified());
    QVERIFY(!save->isEnabled());
    QTRY_COMPARE(need<QLabel>(&scene.page, "audienceStatus")->text(), QString());
    QTest::mouseClick(need<QAbstractButton>(scene.editor, "backButton"), Qt::LeftButton);
    QTRY_VERIFY(scene.list->isVisible());
    const auto saved = scene.fixture.run([](storage::Connection &connection) {
        return storage::SegmentRepository(connection).findByName(u"good ones"_s);
    });
    scene.page.open({{u"id"_s, saved.id.value}});
    QTRY_VERIFY(scene.editor->isVisible());
    QCOMPARE(scene.text(), rule);
    QVERIFY(!scene.editor->isModified());
    scene.type(u"visits > 2"_s);
    QVERIFY(save->isEnabled());
    scene.trigger("undoRule");
    QCOMPARE(scene.text(), rule);
    QVERIFY(!scene.editor->isModified());
}

void TestSegmentsPage::aSegmentByMouse()
{
    SegmentsScene scene;
    QVERIFY(scene.show());
    QSignalSpy changed(&scene.editor->document(), &RuleDocument::changed);
    QTest::mouseClick(seen(scene.list, "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY(scene.editor->isVisible());
    QTRY_COMPARE(changed.size(), 2); // the fields have come
    auto *name = need<QLineEdit>(scene.editor, "segmentName");
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClicks(name, u"Metro regulars"_s);
    const RuleHands hands(scene.editor);
    auto *words = need<QLabel>(scene.editor, "ruleInWords");
    QCOMPARE(words->text(), u"Every customer"_s);
    hands.click("addRule_root");
    QCOMPARE(words->text(), noValue()); // not everybody, although the condition is not finished
    scene.trigger("undoRule");
    hands.buildByMouse();
    QCOMPARE(scene.text(), wantedRule());
    QCOMPARE(need<QPlainTextEdit>(&scene.page, "ruleText")->toPlainText(), wantedRule());
    QTest::mouseClick(seen(scene.editor, "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY(!scene.editor->isModified());

    // Back to nothing, and all of it again.
    while (need<QToolButton>(scene.editor, "undoRuleButton")->isEnabled())
        hands.click("undoRuleButton");
    QVERIFY(scene.editor->document().tree() == rules::RuleGroup());
    QCOMPARE(need<QPlainTextEdit>(&scene.page, "ruleText")->toPlainText(), QString());
    QVERIFY(scene.editor->isModified());
    while (need<QToolButton>(scene.editor, "redoRuleButton")->isEnabled())
        hands.click("redoRuleButton");
    QCOMPARE(scene.text(), wantedRule());
    QVERIFY(!scene.editor->isModified());

    hands.click("backButton");
    QTRY_VERIFY(scene.list->isVisible());
    auto *table = need<QTableView>(scene.list, "segmentTable");
    const auto row = [table]() -> QModelIndex {
        const auto found = table->model()->match(table->model()->index(0, 0), Qt::DisplayRole,
                                                 u"Metro regulars"_s, 1, Qt::MatchExactly);
        return found.value(0);
    };
    QTRY_VERIFY(row().isValid());
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row()).center());
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(row()).center());
    QTRY_VERIFY(scene.editor->isVisible());
    QTRY_COMPARE(scene.text(), wantedRule());
    QVERIFY(!scene.editor->isModified());
    QCOMPARE(need<QLineEdit>(scene.editor, "segmentName")->text(), u"Metro regulars"_s);
}

void TestSegmentsPage::aSegmentByKeyboardAlone()
{
    SegmentsScene scene;
    QVERIFY(scene.show());
    auto *table = need<QTableView>(scene.list, "segmentTable");
    QTRY_VERIFY(table->isVisible() && table->model()->rowCount() > 0);
    QTest::keyClick(&scene.page, Qt::Key_Tab); // somewhere on the page
    QSignalSpy changed(&scene.editor->document(), &RuleDocument::changed);
    RuleHands::press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(scene.editor->isVisible());
    QTRY_COMPARE(changed.size(), 2); // the fields have come
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"segmentName"_s);
    RuleHands::type(u"Metro regulars"_s);
    RuleHands::tabTo(u"addRule_root"_s);
    RuleHands::buildByKeys();
    QCOMPARE(scene.text(), wantedRule());
    RuleHands::press(Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!scene.editor->isModified());

    // Lists that pop up leave no window active on the platform without a screen.
    scene.page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&scene.page));
    for (int step = 0; step < 100 && scene.editor->document().undoStack().canUndo(); ++step)
        RuleHands::press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(scene.editor->document().tree() == rules::RuleGroup());
    for (int step = 0; step < 100 && scene.editor->document().undoStack().canRedo(); ++step)
        RuleHands::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(scene.text(), wantedRule());
    QVERIFY(!scene.editor->isModified());

    RuleHands::tabTo(u"backButton"_s);
    RuleHands::press(Qt::Key_Space);
    QTRY_VERIFY(scene.list->isVisible());
    RuleHands::tabTo(u"segmentTable"_s);
    RuleHands::press(Qt::Key_Home, Qt::ControlModifier);
    const auto current = [table] {
        return table->currentIndex().siblingAtColumn(0).data().toString();
    };
    for (int step = 0; step < table->model()->rowCount() && current() != u"Metro regulars"_s;
         ++step)
        RuleHands::press(Qt::Key_Down);
    QCOMPARE(current(), u"Metro regulars"_s);
    RuleHands::press(Qt::Key_Return);
    QTRY_VERIFY(scene.editor->isVisible());
    QTRY_COMPARE(scene.text(), wantedRule());
    QVERIFY(!scene.editor->isModified());
}

void TestSegmentsPage::deletingCanBeUndone()
{
    SegmentsScene scene;
    const SegmentId id = storeSegment(scene.fixture, u"AAA"_s, rule);
    const qsizetype before = segmentsOf(scene.fixture).size();
    QVERIFY(scene.show());
    QTRY_VERIFY(scene.list->model().lineOf(id));
    const QAbstractItemModelTester tester(&scene.list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    scene.list->select(id);
    auto *table = need<QTableView>(&scene.page, "segmentTable");
    const QAbstractItemModelTester sorted(table->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(segmentsOf(scene.fixture).size(), before - 1);
    QTRY_VERIFY(!scene.fixture.noticed.isEmpty());
    const Notice notice = scene.fixture.noticed.constLast();
    QVERIFY(notice.action);
    notice.action();
    QTRY_COMPARE(segmentsOf(scene.fixture).size(), before);
    QCOMPARE(rules::writeRuleText(
                     rules::readRuleJson(segmentsOf(scene.fixture).constFirst().rules.toUtf8())
                             .value()),
             rule);
}

void TestSegmentsPage::toolsComeWithTheFirstSegment()
{
    SegmentsScene scene(0);
    QVERIFY(scene.show());
    QTRY_VERIFY(need<QWidget>(&scene.page, "segmentStart")->isVisible());
    const QList<QWidget *> tools{need<QWidget>(scene.list, "segmentSearch"),
                                 need<QWidget>(scene.list, "presetMenu"),
                                 need<QWidget>(scene.list, "duplicateSegmentButton"),
                                 need<QWidget>(scene.list, "deleteSegmentButton")};
    for (const QWidget *tool : tools)
        QVERIFY2(!tool->isVisible(), qPrintable(tool->objectName()));
    storeSegment(scene.fixture, u"AAA"_s, rule);
    scene.fixture.session().announce(engine::Change::Segments);
    for (const QWidget *tool : tools)
        QTRY_VERIFY2(tool->isVisible(), qPrintable(tool->objectName()));
    QVERIFY(need<QWidget>(scene.list, "segmentTable")->isVisible());
    QVERIFY(!need<QWidget>(&scene.page, "segmentStart")->isVisible());
}

void TestSegmentsPage::longRulesAreReadWhole()
{
    SegmentsScene scene;
    const SegmentId id =
            storeSegment(scene.fixture, u"Bought twice lately, from the two cities by the sea"_s,
                         u"count(orders where date in last 90 days AND amount >= 500) >= 2 AND "
                         "(city = \"Mumbai\" OR city = \"Chennai\") AND spend > 10000"_s);
    QVERIFY(scene.show({1060, 740}));
    QTRY_VERIFY(scene.list->model().lineOf(id));
    auto *table = need<QTableView>(scene.list, "segmentTable");
    const auto cutAt = [table](QSize size) {
        QStringList cut;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column) {
                const QModelIndex cell = table->model()->index(row, column);
                QStyleOptionViewItem option;
                option.initFrom(table);
                option.features = QStyleOptionViewItem::WrapText;
                option.rect = QRect({}, QSize(table->columnWidth(column), size.height()));
                const QSize needed = table->itemDelegate()->sizeHint(option, cell);
                if (needed.width() > table->columnWidth(column) ||
                    needed.height() > table->rowHeight(row))
                    cut.append(cell.data().toString());
            }
        }
        return cut.join(u'\n');
    };
    for (const QSize size : {QSize(1060, 740), QSize(1700, 980)}) {
        scene.page.resize(size);
        QTRY_COMPARE(cutAt(size), QString());
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    }
    // What the person has chosen stays.
    table->horizontalHeader()->resizeSection(0, 201);
    scene.page.resize(1060, 740);
    QTRY_VERIFY(table->width() < 1060);
    QCOMPARE(table->columnWidth(0), 201);
}

void TestSegmentsPage::saysThatNothingMatches()
{
    SegmentsScene scene;
    QVERIFY(scene.show());
    auto *table = need<QTableView>(scene.list, "segmentTable");
    QTRY_VERIFY(table->model()->rowCount() > 0);
    const int all = table->model()->rowCount();
    auto *search = need<QLineEdit>(scene.list, "segmentSearch");
    search->setFocus();
    QTest::keyClicks(search, u"nothing of this name"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(seen(scene.list, "emptyState"));
    QVERIFY(search->isVisible());
    QTest::mouseClick(seen(scene.list, "emptyAction"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), all);
    QVERIFY(table->isVisible());
    QVERIFY(search->text().isEmpty());
}

void TestSegmentsPage::isLoadingUntilTheAudienceIsThere()
{
    SegmentsScene scene;
    const SegmentId id = storeSegment(scene.fixture, u"AAA"_s, u"orders >= 0"_s);
    QVERIFY(scene.show());
    scene.page.open({{u"id"_s, id.value}});
    QTRY_VERIFY(scene.page.isLoading());
    QTRY_VERIFY(!scene.page.isLoading());
    QVERIFY(need<QWidget>(scene.editor, "cityShares")->isVisible());
    QVERIFY(need<QWidget>(scene.editor, "sampleTable")->isEnabled());
}

void TestSegmentsPage::keysOfTheListHoldWhereverTheFocusIs()
{
    SegmentsScene scene;
    const SegmentId id = storeSegment(scene.fixture, u"AAA"_s, rule);
    QVERIFY(scene.show());
    QTRY_VERIFY(scene.list->model().lineOf(id));
    scene.list->select(id);
    const auto focus = [](QWidget *widget) {
        widget->setFocus();
        return QTest::qWaitFor([widget] { return widget->hasFocus(); });
    };
    const auto backToTheList = [&scene] {
        QTest::mouseClick(need<QToolButton>(scene.editor, "backButton"), Qt::LeftButton);
        return QTest::qWaitFor([&scene] { return scene.list->isVisible(); });
    };
    auto *presets = need<QToolButton>(&scene.page, "presetMenu");
    for (QWidget *focused : QList<QWidget *>{&scene.page, presets}) {
        QVERIFY(focus(focused));
        QTest::keyClick(focused, Qt::Key_Return);
        QTRY_VERIFY(scene.editor->isVisible());
        QTRY_COMPARE(need<QLineEdit>(scene.editor, "segmentName")->text(), u"AAA"_s);
        QVERIFY(backToTheList());
    }
    // A field of text keeps the keys that it uses.
    auto *search = need<QLineEdit>(&scene.page, "segmentSearch");
    QVERIFY(focus(search));
    QTest::keyClicks(search, u"AAAB"_s);
    search->setCursorPosition(3);
    QTest::keyClick(search, Qt::Key_Delete);
    QCOMPARE(search->text(), u"AAA"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(scene.list->isVisible());
    search->clear();
    scene.list->select(id);
    QVERIFY(focus(&scene.page));
    const qsizetype before = segmentsOf(scene.fixture).size();
    QTest::keyClick(&scene.page, Qt::Key_Delete);
    QTRY_COMPARE(segmentsOf(scene.fixture).size(), before - 1);
    // And they are silent while the list is not seen.
    scene.page.open({{u"new"_s, true}});
    QTRY_VERIFY(scene.editor->isVisible());
    QVERIFY(focus(&scene.page));
    QTest::keyClick(&scene.page, Qt::Key_Delete);
    QTest::keyClick(&scene.page, Qt::Key_Return);
    QVERIFY(scene.editor->isVisible());
    QCOMPARE(segmentsOf(scene.fixture).size(), before - 1);
}

void TestSegmentsPage::whatIsChosenStaysWhenTheListIsReadAgain()
{
    SegmentsScene scene;
    const SegmentId id = storeSegment(scene.fixture, u"BBB"_s, rule);
    QVERIFY(scene.show());
    QTRY_VERIFY(scene.list->model().lineOf(id));
    scene.list->select(id);
    const SegmentId other = storeSegment(scene.fixture, u"AAA"_s, rule);
    scene.fixture.session().announce(engine::Change::Segments);
    QTRY_VERIFY(scene.list->model().lineOf(other));
    QVERIFY(scene.list->current() == id);
    QVERIFY(need<QAction>(&scene.page, "deleteSegment")->isEnabled());
}

void TestSegmentsPage::usedSegmentIsNotDeleted()
{
    SegmentsScene scene;
    const SegmentId id = storeSegment(scene.fixture, u"Used"_s, rule);
    scene.fixture.run([id](storage::Connection &connection) {
        Campaign campaign;
        campaign.name = u"Spring sale"_s;
        campaign.segment = id;
        return storage::CampaignRepository(connection).create(campaign);
    });
    QVERIFY(scene.show());
    QTRY_VERIFY(scene.list->model().lineOf(id));
    scene.list->select(id);
    QSignalSpy links(&scene.page, &Page::linkActivated);
    scene.fixture.dialogs.choices = {0};
    scene.trigger("deleteSegment");
    QTRY_COMPARE(scene.fixture.dialogs.asked.size(), 1);
    QVERIFY(scene.fixture.dialogs.asked.constFirst().details.contains(u"Spring sale"_s));
    QVERIFY(scene.fixture.dialogs.asked.constFirst().isStatement);
    QCOMPARE(links.size(), 1);
    QVERIFY(scene.list->model().lineOf(id));
}

void TestSegmentsPage::linksLeadOn()
{
    SegmentsScene scene;
    const SegmentId id = storeSegment(scene.fixture, u"Linked"_s, rule);
    QVERIFY(scene.show());
    scene.page.open({{u"id"_s, id.value}});
    QTRY_VERIFY(scene.editor->isVisible());
    QVERIFY2(!scene.editor->isModified(),
             qPrintable(scene.editor->document().undoStack().undoText()));
    QSignalSpy links(&scene.page, &Page::linkActivated);
    scene.trigger("useInCampaign");
    scene.trigger("showMembers");
    QCOMPARE(links.size(), 2);
    QCOMPARE(links.at(0).constFirst().value<PageLink>(),
             (PageLink{u"campaigns"_s, {{u"new"_s, true}, {u"segment"_s, id.value}}}));
    QCOMPARE(links.at(1).constFirst().value<PageLink>(),
             (PageLink{u"customers"_s, {{u"segment"_s, id.value}}}));
}

void TestSegmentsPage::failedListSaysSo()
{
    SegmentsScene scene;
    scene.fixture.execute(u"ALTER TABLE segments RENAME TO segments_away"_s);
    QVERIFY(scene.show());
    auto *error = need<QWidget>(&scene.page, "errorState");
    QTRY_VERIFY(error->isVisible());
    scene.fixture.execute(u"ALTER TABLE segments_away RENAME TO segments"_s);
    QTest::mouseClick(need<QAbstractButton>(&scene.page, "retryButton"), Qt::LeftButton);
    QTRY_VERIFY(need<QTableView>(&scene.page, "segmentTable")->isVisible());
}

void TestSegmentsPage::aSmallWindowHasRoomForTheRule()
{
    SegmentsScene scene;
    QVERIFY(scene.show());
    scene.trigger("newSegment");
    scene.type(u"spend > 5000 AND (city = \"Mumbai\" OR city in (\"Pune\", \"Delhi\")) AND NOT "
               "(visits < 3) AND registration_date > \"2024-01-31\""_s);
    QTRY_VERIFY(scene.editor->document().checked());
    // What a page has in a window of 900 by 600.
    scene.page.resize(840, 510);
    auto *builder = need<QScrollArea>(&scene.page, "ruleBuilder");
    QTRY_VERIFY(builder->viewport()->height() > 250);
    QTRY_VERIFY(!builder->horizontalScrollBar()->isVisible());
    takePicture(&scene.page, u"segments-editor-small"_s);
    QCOMPARE(pageFaults(&scene.page).join(u'\n'), QString());
    scene.page.resize(1060, 740);
    auto *text = need<QWidget>(&scene.page, "ruleText");
    QTRY_VERIFY(text->mapTo(&scene.page, QPoint()).y() >
                builder->mapTo(&scene.page, QPoint(0, builder->height())).y());
    QVERIFY(text->isVisible());
}

void TestSegmentsPage::theMenuOffersEachThingOnce()
{
    SegmentsScene scene;
    QVERIFY(scene.show());
    const auto offered = [&scene] {
        QStringList texts;
        for (const QAction *action : scene.page.pageActions()) {
            if (action->isVisible())
                texts.append(action->text());
        }
        return texts;
    };
    QStringList ofList = offered();
    QCOMPARE(ofList.size(), 6);
    QCOMPARE(ofList.removeDuplicates(), 0);
    scene.trigger("newSegment");
    QTRY_VERIFY(scene.editor->isVisible());
    QStringList ofEditor = offered();
    QCOMPARE(ofEditor.removeDuplicates(), 0);
    QVERIFY(!ofEditor.contains(need<QAction>(&scene.page, "newSegment")->text()));
}

void TestSegmentsPage::pictures()
{
    // What was changed just now is laid out by events that are still waiting.
    const auto takePicture = [](QWidget *widget, const QString &name) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents();
        test::takePicture(widget, name);
    };
    SegmentsScene scene;
    storeSegment(scene.fixture, u"Metro big spenders"_s, rule);
    storeSegment(scene.fixture, u"दिल्ली के ग्राहक"_s, u"city = \"Delhi\""_s);
    QVERIFY(scene.show());
    QTRY_VERIFY(scene.list->model().rowCount() >= 2);
    const auto counted = [&scene] {
        for (int row = 0; row < scene.list->model().rowCount(); ++row) {
            if (scene.list->model().index(row, SegmentListModel::Count).data() == noValue())
                return false;
        }
        return true;
    };
    QTRY_VERIFY(counted());
    QCOMPARE(pageFaults(&scene.page).join(u'\n'), QString());
    takePicture(&scene.page, u"segments-list-light"_s);
    scene.page.open({{u"new"_s, true}});
    scene.name(u"Good ones"_s);
    scene.type(
            u"(spend > 5000 AND city in (\"Mumbai\", \"Pune\", \"Delhi\") OR last_order_date in "
            u"last "
            "30 days AND name contains \"a\") AND at least 1 orders where (date in last 365 days "
            "AND amount > 100) AND visits between 0 and 1000"_s);
    auto *cities = need<QWidget>(&scene.page, "cityShares");
    QTRY_VERIFY(cities->isVisible());
    QCOMPARE(pageFaults(&scene.page).join(u'\n'), QString());
    takePicture(&scene.page, u"segments-editor-light"_s);
    const QString whole = scene.text();
    scene.type(u"registration_date > \"2024-01-31\""_s);
    QTRY_VERIFY(scene.page.findChild<QDateEdit *>() &&
                !scene.page.findChild<QDateEdit *>()->visibleRegion().isEmpty());
    QTRY_VERIFY(scene.editor->document().checked());
    QCOMPARE(pageFaults(&scene.page).join(u'\n'), QString());
    scene.type(whole);
    QTRY_VERIFY(cities->isVisible());
    scene.page.resize(1700, 1040);
    takePicture(&scene.page, u"segments-editor-wide"_s);
    scene.page.resize(780, 700);
    takePicture(&scene.page, u"segments-editor-narrow"_s);
    scene.page.resize(1060, 740);
    applyTheme(*qApp, true);
    takePicture(&scene.page, u"segments-editor-dark"_s);
    scene.type(u"sum(orders.amount where status = \"completed\") > 5000 AND citty = \"Pune\" AND "
               "NOT (tags in (\"vip\") OR last_order_date older than 3 months)"_s);
    takePicture(&scene.page, u"segments-problem-dark"_s);
    applyTheme(*qApp, false);
    takePicture(&scene.page, u"segments-problem-light"_s);
    scene.type(u"spend > 5 AND ("_s);
    takePicture(&scene.page, u"segments-broken-light"_s);
}

QTEST_MAIN(TestSegmentsPage)
#include "tst_segmentspage.moc"
