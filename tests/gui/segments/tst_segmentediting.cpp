// SPDX-License-Identifier: GPL-3.0-or-later
// Editing a segment: names, rules as text and from files, what cannot be saved, and that nothing is lost unasked.
#include "gui/segments/segmenthands.h"
#include "gui/segments/segmentspage.h"
#include "gui/segments/textsuggestions.h"
#include "gui/theme/theme.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "storage/segmentrepository.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

class TestSegmentEditing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void takenNameIsSaidAtTheField();
    void ruleForEverybodyIsAskedAbout();
    void unsavedChangesAreAskedAbout();
    void draftSurvivesANewPage();
    void brokenTextFreezesTheBuilder();
    void whatCannotBeSavedSaysWhy();
    void rulesComeFromAFile();
    void suggestionsComeFromTheData();
};

void TestSegmentEditing::takenNameIsSaidAtTheField()
{
    SegmentsScene scene;
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

void TestSegmentEditing::ruleForEverybodyIsAskedAbout()
{
    SegmentsScene scene;
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

void TestSegmentEditing::unsavedChangesAreAskedAbout()
{
    SegmentsScene scene;
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

void TestSegmentEditing::draftSurvivesANewPage()
{
    SegmentsScene scene;
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

void TestSegmentEditing::brokenTextFreezesTheBuilder()
{
    SegmentsScene scene;
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

void TestSegmentEditing::whatCannotBeSavedSaysWhy()
{
    SegmentsScene scene;
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

void TestSegmentEditing::rulesComeFromAFile()
{
    SegmentsScene scene;
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

void TestSegmentEditing::suggestionsComeFromTheData()
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

QTEST_MAIN(TestSegmentEditing)
#include "tst_segmentediting.moc"
