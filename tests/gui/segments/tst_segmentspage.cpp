// SPDX-License-Identifier: GPL-3.0-or-later
// The page as a person uses it: from the list to the editor and back, saving, losing nothing, bad days.
#include "gui/fixture.h"
#include "gui/pagefaults.h"
#include "gui/segments/audiencepanel.h"
#include "gui/segments/rulebuilder.h"
#include "gui/segments/rulehands.h"
#include "gui/segments/ruletextpane.h"
#include "gui/segments/segmenteditor.h"
#include "gui/segments/segmentlist.h"
#include "gui/segments/segmentspage.h"
#include "gui/segments/textsuggestions.h"
#include "gui/theme/theme.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "storage/campaignrepository.h"
#include "storage/segmentrepository.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDateEdit>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

const QString rule = wantedRule();

/// The one of that name that is seen: list and editor have a header each.
QWidget *seen(QWidget *root, const char *name)
{
    const QList<QWidget *> all = root->findChildren<QWidget *>(QString::fromLatin1(name));
    const auto found = std::find_if(all.cbegin(), all.cend(),
                                    [](const QWidget *widget) { return widget->isVisible(); });
    if (found == all.cend())
        qFatal("no \"%s\" is seen", name);
    return *found;
}

SegmentId storeSegment(Fixture &fixture, const QString &name, const QString &text)
{
    const QString json = QString::fromUtf8(rules::writeRuleJson(rules::readRuleText(text).value()));
    return fixture.run([&](storage::Connection &connection) {
        return storage::SegmentRepository(connection).create(name, json, 1'750'000'000'000);
    });
}

QList<Segment> segmentsOf(Fixture &fixture)
{
    return fixture.run([](storage::Connection &connection) {
        return storage::SegmentRepository(connection).list();
    });
}

void execute(Fixture &fixture, const QString &sql)
{
    const auto result = fixture.session()
                                .database()
                                .run(storage::Role::Write,
                                     [&sql](storage::Connection &connection) {
                                         return connection.execute(sql);
                                     })
                                .takeResult();
    QVERIFY2(result, result ? "" : qPrintable(result.error().text()));
}

} // namespace

class TestSegmentsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void emptyWorkspaceOffersPresets();
    void savedRuleComesBack();
    void aSegmentByMouse();
    void aSegmentByKeyboardAlone();
    void takenNameIsSaidAtTheField();
    void ruleForEverybodyIsAskedAbout();
    void unsavedChangesAreAskedAbout();
    void draftSurvivesANewPage();
    void brokenTextFreezesTheBuilder();
    void whatCannotBeSavedSaysWhy();
    void deletingCanBeUndone();
    void keysOfTheListHoldWhereverTheFocusIs();
    void whatIsChosenStaysWhenTheListIsReadAgain();
    void usedSegmentIsNotDeleted();
    void rulesComeFromAFile();
    void linksLeadOn();
    void failedListSaysSo();
    void suggestionsComeFromTheData();
    void aSmallWindowHasRoomForTheRule();
    void theMenuOffersEachThingOnce();
    void pictures();

private:
    struct Scene
    {
        explicit Scene(qint64 customers = 300)
            : fixture(customers)
            , page(fixture.services())
        {
            list = page.findChild<SegmentList *>();
            editor = page.findChild<SegmentEditor *>();
        }
        [[nodiscard]] bool show(QSize size = {1060, 740})
        {
            if (!showAt(&page, size))
                return false;
            page.activate();
            page.activateWindow();
            return QTest::qWaitForWindowActive(&page);
        }
        void trigger(const char *name) { need<QAction>(&page, name)->trigger(); }
        void type(const QString &text)
        {
            auto *edit = need<QPlainTextEdit>(&page, "ruleText");
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        void name(const QString &text)
        {
            auto *line = need<QLineEdit>(&page, "segmentName");
            line->selectAll();
            QTest::keyClicks(line, text);
        }
        [[nodiscard]] QString text() const
        {
            return rules::writeRuleText(editor->document().tree());
        }
        Fixture fixture;
        SegmentsPage page;
        SegmentList *list = nullptr;
        SegmentEditor *editor = nullptr;
    };
};

void TestSegmentsPage::emptyWorkspaceOffersPresets()
{
    Scene scene(0);
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
    Scene scene;
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
    Scene scene;
    QVERIFY(scene.show());
    QSignalSpy changed(&scene.editor->document(), &RuleDocument::changed);
    QTest::mouseClick(seen(scene.list, "primaryAction"), Qt::LeftButton);
    QTRY_VERIFY(scene.editor->isVisible());
    QTRY_COMPARE(changed.size(), 2); // the fields have come
    auto *name = need<QLineEdit>(scene.editor, "segmentName");
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClicks(name, u"Metro regulars"_s);
    const RuleHands hands(scene.editor);
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
    Scene scene;
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

void TestSegmentsPage::takenNameIsSaidAtTheField()
{
    Scene scene;
    storeSegment(scene.fixture, u"Regulars"_s, u"orders > 3"_s);
    QVERIFY(scene.show());
    scene.page.open({{u"new"_s, true}});
    scene.type(u"visits > 2"_s);
    auto *problem = need<QLabel>(&scene.page, "nameProblem");
    QTRY_VERIFY(need<QAction>(&scene.page, "saveSegment")->isEnabled()); // the fields have come
    scene.trigger("saveSegment");
    QVERIFY(problem->isVisible()); // no name at all
    scene.name(u"REGULARS"_s);
    QVERIFY(!problem->isVisible());
    scene.trigger("saveSegment");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(scene.editor->isModified());
    scene.name(u"Others"_s);
    scene.trigger("saveSegment");
    QTRY_VERIFY(!scene.editor->isModified());
}

void TestSegmentsPage::ruleForEverybodyIsAskedAbout()
{
    Scene scene;
    const qsizetype before = segmentsOf(scene.fixture).size();
    QVERIFY(scene.show());
    scene.page.open({{u"new"_s, true}});
    scene.name(u"All"_s);
    QTRY_COMPARE(need<QLabel>(&scene.page, "audienceCount")->text(), u"300"_s);
    scene.fixture.dialogs.choices = {Dialogs::cancelled, 0};
    scene.trigger("saveSegment");
    QCOMPARE(segmentsOf(scene.fixture).size(), before);
    scene.trigger("saveSegment");
    QTRY_COMPARE(segmentsOf(scene.fixture).size(), before + 1);
    QCOMPARE(scene.fixture.dialogs.asked.size(), 2);
}

void TestSegmentsPage::unsavedChangesAreAskedAbout()
{
    Scene scene;
    const SegmentId id = storeSegment(scene.fixture, u"Mine"_s, u"orders > 3"_s);
    QVERIFY(scene.show());
    scene.page.open({{u"id"_s, id.value}});
    QTRY_VERIFY(scene.editor->isVisible());
    scene.type(u"orders > 5"_s);
    auto *back = need<QAbstractButton>(scene.editor, "backButton");
    scene.fixture.dialogs.choices = {Dialogs::cancelled, 0};
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(scene.editor->isVisible());
    QTest::mouseClick(back, Qt::LeftButton);
    QTRY_VERIFY(scene.list->isVisible());
    const auto saved = scene.fixture.run([id](storage::Connection &connection) {
        return storage::SegmentRepository(connection).find(id);
    });
    QCOMPARE(rules::writeRuleText(rules::readRuleJson(saved.rules.toUtf8()).value()),
             u"orders > 5"_s);
}

void TestSegmentsPage::draftSurvivesANewPage()
{
    Scene scene;
    const SegmentId id = storeSegment(scene.fixture, u"Mine"_s, u"orders > 3"_s);
    QVERIFY(scene.show());
    scene.page.open({{u"id"_s, id.value}});
    QTRY_VERIFY(scene.editor->isVisible());
    scene.name(u"Mine, better"_s);
    scene.type(u"orders > 5 AND"_s);
    const QVariantMap state = QJsonDocument(QJsonObject::fromVariantMap(scene.page.saveState()))
                                      .object()
                                      .toVariantMap();
    SegmentsPage again(scene.fixture.services());
    again.restoreState(state);
    again.show();
    again.activate();
    auto *text = need<QPlainTextEdit>(&again, "ruleText");
    QTRY_COMPARE(text->toPlainText(), u"orders > 5 AND"_s);
    QCOMPARE(need<QLineEdit>(&again, "segmentName")->text(), u"Mine, better"_s);
    auto *editor = again.findChild<SegmentEditor *>();
    QVERIFY(editor->isModified());
    QCOMPARE(editor->segment(), id);
    QCOMPARE(rules::writeRuleText(editor->document().tree()), u"orders > 5"_s);
}

void TestSegmentsPage::brokenTextFreezesTheBuilder()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.page.open({{u"new"_s, true}});
    scene.type(u"orders > 5 AND ("_s);
    auto *banner = need<QWidget>(&scene.page, "brokenBanner");
    QVERIFY(banner->isVisible());
    QVERIFY(!need<QLineEdit>(&scene.page, "value_1")->isEnabled());
    QTest::mouseClick(need<QPushButton>(&scene.page, "takeLastRule"), Qt::LeftButton);
    QVERIFY(!banner->isVisible());
    QVERIFY(need<QLineEdit>(&scene.page, "value_1")->isEnabled());
    QCOMPARE(need<QPlainTextEdit>(&scene.page, "ruleText")->toPlainText(), u"orders > 5"_s);
}

void TestSegmentsPage::whatCannotBeSavedSaysWhy()
{
    Scene scene;
    const SegmentId id = storeSegment(scene.fixture, u"Mine"_s, u"orders > 3"_s);
    QVERIFY(scene.show());
    scene.page.open({{u"id"_s, id.value}});
    QTRY_VERIFY(scene.editor->isVisible());
    QList<QAction *> actions;
    for (const char *name : {"saveSegment", "saveSegmentAs", "useInCampaign", "showMembers"})
        actions.append(need<QAction>(&scene.page, name));
    const QStringList toolTips{actions[0]->toolTip(), actions[1]->toolTip(), actions[2]->toolTip(),
                               actions[3]->toolTip()};
    scene.type(u"orders > 5 AND ("_s);
    for (const QAction *action : std::as_const(actions)) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QVERIFY2(action->toolTip().contains(u"cannot be read"_s), qPrintable(action->toolTip()));
    }
    const QWidget *button = seen(scene.editor, "primaryAction");
    QVERIFY(!button->isEnabled());
    QCOMPARE(button->toolTip(), actions[0]->toolTip());

    // The keys are not silent.
    auto *text = need<QPlainTextEdit>(&scene.page, "ruleText");
    for (const auto modifiers :
         {Qt::KeyboardModifiers(Qt::ControlModifier), Qt::ControlModifier | Qt::ShiftModifier}) {
        scene.fixture.noticed.clear();
        QTest::keyClick(text, Qt::Key_S, modifiers);
        QTRY_COMPARE(scene.fixture.noticed.size(), 1);
        QCOMPARE(scene.fixture.noticed.constFirst().details, actions[0]->toolTip());
    }

    // Whoever leaves can only give it up.
    scene.fixture.dialogs.choices = {Dialogs::cancelled};
    QTest::mouseClick(need<QAbstractButton>(scene.editor, "backButton"), Qt::LeftButton);
    QVERIFY(scene.editor->isVisible());
    const Question asked = scene.fixture.dialogs.asked.constLast();
    QCOMPARE(asked.choices, QStringList{u"Discard changes"_s});
    QCOMPARE(asked.details, actions[0]->toolTip());
    QVERIFY(asked.isDangerous);

    scene.type(u"orders > 5"_s);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        QVERIFY2(actions[i]->isEnabled(), qPrintable(actions[i]->objectName()));
        QCOMPARE(actions[i]->toolTip(), toolTips[i]);
    }
    scene.type(u"citty = \"Pune\""_s);
    QVERIFY(!actions[0]->isEnabled());
    QVERIFY2(actions[0]->toolTip().contains(u"citty"_s), qPrintable(actions[0]->toolTip()));
    scene.type(u"orders > 5 AND ("_s);
    scene.fixture.dialogs.choices = {0};
    QTest::mouseClick(need<QAbstractButton>(scene.editor, "backButton"), Qt::LeftButton);
    QTRY_VERIFY(scene.list->isVisible());
    const auto saved = scene.fixture.run([id](storage::Connection &connection) {
        return storage::SegmentRepository(connection).find(id);
    });
    QCOMPARE(rules::writeRuleText(rules::readRuleJson(saved.rules.toUtf8()).value()),
             u"orders > 3"_s);
}

void TestSegmentsPage::deletingCanBeUndone()
{
    Scene scene;
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

void TestSegmentsPage::keysOfTheListHoldWhereverTheFocusIs()
{
    Scene scene;
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
    Scene scene;
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
    Scene scene;
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

void TestSegmentsPage::rulesComeFromAFile()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.page.open({{u"new"_s, true}});
    const QString path = scene.fixture.path(u"rules.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
            R"({"logic":"AND","conditions":[{"field":"total_spent","operator":">","value":500}]})");
    file.close();
    scene.fixture.dialogs.files = {path, scene.fixture.path(u"absent.json"_s)};
    scene.trigger("importRules");
    QTRY_COMPARE(scene.text(), u"spend > 500"_s);
    scene.trigger("copyRuleText");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"spend > 500"_s);
    const qsizetype notices = scene.fixture.noticed.size();
    scene.trigger("importRules");
    QTRY_COMPARE(scene.fixture.noticed.size(), notices + 1);
    QCOMPARE(scene.fixture.noticed.constLast().kind, Notice::Kind::Failure);
    QCOMPARE(scene.text(), u"spend > 500"_s);
}

void TestSegmentsPage::linksLeadOn()
{
    Scene scene;
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
    Scene scene;
    execute(scene.fixture, u"ALTER TABLE segments RENAME TO segments_away"_s);
    QVERIFY(scene.show());
    auto *error = need<QWidget>(&scene.page, "errorState");
    QTRY_VERIFY(error->isVisible());
    execute(scene.fixture, u"ALTER TABLE segments_away RENAME TO segments"_s);
    QTest::mouseClick(need<QAbstractButton>(&scene.page, "retryButton"), Qt::LeftButton);
    QTRY_VERIFY(need<QTableView>(&scene.page, "segmentTable")->isVisible());
}

void TestSegmentsPage::suggestionsComeFromTheData()
{
    Fixture fixture(300);
    TextSuggestions suggestions(fixture.session());
    QStringListModel *cities = suggestions.of(rules::Column::City);
    QVERIFY(cities);
    QTRY_VERIFY(cities->stringList().contains(u"Mumbai"_s));
    QVERIFY(!suggestions.of(rules::Column::Email));
    QVERIFY(suggestions.of(rules::Column::Tags));
    QVERIFY(suggestions.of(rules::Column::OrderChannel));
}

void TestSegmentsPage::aSmallWindowHasRoomForTheRule()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.trigger("newSegment");
    scene.type(u"spend > 5000 AND (city = \"Mumbai\" OR city in (\"Pune\", \"Delhi\")) AND NOT "
               "(visits < 3) AND registration_date > \"2024-01-31\""_s);
    QTRY_VERIFY(scene.editor->document().checked());
    // What a page has in a window of 900 by 600.
    scene.page.resize(840, 510);
    auto *builder = need<QScrollArea>(&scene.page, "ruleBuilder");
    QTRY_VERIFY(builder->viewport()->height() > 250);
    takePicture(&scene.page, u"segments-editor-small"_s);
    QVERIFY(!builder->horizontalScrollBar()->isVisible());
    QCOMPARE(pageFaults(&scene.page).join(u'\n'), QString());
    scene.page.resize(1060, 740);
    auto *text = need<QWidget>(&scene.page, "ruleText");
    QTRY_VERIFY(text->mapTo(&scene.page, QPoint()).y() >
                builder->mapTo(&scene.page, QPoint(0, builder->height())).y());
    QVERIFY(text->isVisible());
}

void TestSegmentsPage::theMenuOffersEachThingOnce()
{
    Scene scene;
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
    Scene scene;
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
