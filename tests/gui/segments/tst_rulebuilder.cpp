// SPDX-License-Identifier: GPL-3.0-or-later
// The visual builder: by mouse, by keyboard alone, and by dragging.
#include "gui/fixture.h"
#include "gui/segments/rowhandle.h"
#include "gui/segments/rulebuilder.h"
#include "gui/segments/rulehands.h"
#include "gui/segments/textsuggestions.h"
#include "gui/theme/theme.h"
#include "rules/ruletext.h"
#include "support/randomrules.h"

#include <QAbstractItemModelTester>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStringListModel>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using muster::test::RandomRules;

namespace {

rules::RuleGroup treeOfText(const QString &text)
{
    return rules::readRuleText(text).value();
}

} // namespace

class TestRuleBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void ruleByMouse();
    void ruleByKeyboard();
    void draggingMovesBetweenGroups();
    void keysGoThroughRows();
    void returnAddsAValueWhileSuggestionsAreOpen();
    void problemsStandAtTheirRule();
    void everyRuleCanBeShown();
    void mutedAndLockedCannotBeEdited();
    void fieldModelIsSound();
    void fieldsAreListedUnderTheirField();
    void largeRulesAreLeftToTheText();

private:
    /// The builder in a window, with the actions that a page would give it.
    struct Scene
    {
        Scene()
            : commands(document)
            , suggestions(fixture.session())
        {
            document.setCatalogue(rules::FieldCatalogue(RandomRules::attributes()),
                                  fixture.workspace().ruleContext());
            auto *layout = new QVBoxLayout(&window);
            builder = new RuleBuilder(document, commands, fixture.services().formats, &suggestions,
                                      &window);
            layout->addWidget(builder);
            window.addActions(commands.actions());
            auto *undo = document.undoStack().createUndoAction(&window);
            undo->setShortcut(QKeySequence(u"Ctrl+Z"_s));
            window.addAction(undo);
            document.load(rules::RuleGroup());
        }
        [[nodiscard]] bool show()
        {
            if (!showAt(&window, {900, 700}))
                return false;
            window.activateWindow();
            return QTest::qWaitForWindowActive(&window);
        }
        [[nodiscard]] QString text() const { return rules::writeRuleText(document.tree()); }
        template<typename T>
        T *at(const char *name)
        {
            return need<T>(builder, name);
        }
        void click(const char *name) { QTest::mouseClick(at<QToolButton>(name), Qt::LeftButton); }
        void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
        {
            QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        }

        Fixture fixture{300};
        RuleDocument document;
        RuleCommands commands;
        TextSuggestions suggestions;
        QWidget window;
        RuleBuilder *builder = nullptr;
    };
};

void TestRuleBuilder::ruleByMouse()
{
    Scene scene;
    QVERIFY(scene.show());
    RuleHands(scene.builder).buildByMouse();
    QCOMPARE(scene.text(), wantedRule());
    QVERIFY(scene.document.checked());
    QCOMPARE(withoutAccessibleName(scene.builder).join(u'\n'), QString());
    const rules::RuleGroup built = scene.document.tree();
    while (scene.document.undoStack().canUndo())
        scene.document.undoStack().undo();
    QVERIFY(scene.document.tree() == rules::RuleGroup());
    while (scene.document.undoStack().canRedo())
        scene.document.undoStack().redo();
    QVERIFY(scene.document.tree() == built);
}

void TestRuleBuilder::ruleByKeyboard()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.at<QToolButton>("addRule_root")->setFocus();
    RuleHands::buildByKeys();
    QCOMPARE(scene.text(), wantedRule());
    const rules::RuleGroup built = scene.document.tree();
    for (int step = 0; step < 100 && scene.document.undoStack().canUndo(); ++step)
        scene.key(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(scene.document.tree() == rules::RuleGroup());
    while (scene.document.undoStack().canRedo())
        scene.document.undoStack().redo();
    QVERIFY(scene.document.tree() == built);
}

void TestRuleBuilder::draggingMovesBetweenGroups()
{
    Scene scene;
    scene.document.load(treeOfText(
            u"spend > 1 AND (city = \"Pune\" OR visits > 2) AND some orders where (amount > 5)"_s));
    QVERIFY(scene.show());
    auto *handle = scene.at<RowHandle>("handle_1");
    const QWidget *target = scene.builder->rowAt({1, 1});
    const QPoint start = handle->rect().center();
    const QPoint end = handle->mapFromGlobal(target->mapToGlobal(QPoint(20, target->height() - 2)));
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, start);
    QTest::mouseMove(handle, start + QPoint(0, 20));
    QTest::mouseMove(handle, end);
    QVERIFY(need<QWidget>(scene.builder, "dropLine")->isVisible());
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, end);
    QCOMPARE(scene.text(), u"(city = \"Pune\" OR visits > 2 OR spend > 1) AND some orders where "
                           "(amount > 5)"_s);
    QVERIFY(!need<QWidget>(scene.builder, "dropLine")->isVisible());
    // A customer's field does not go among those of orders.
    handle = scene.at<RowHandle>("handle_1_1");
    target = scene.builder->rowAt({1, 0});
    const QPoint wrong =
            handle->mapFromGlobal(target->mapToGlobal(QPoint(20, target->height() - 2)));
    const QString before = scene.text();
    QTest::mousePress(handle, Qt::LeftButton, Qt::NoModifier, start);
    QTest::mouseMove(handle, start + QPoint(0, 20));
    QTest::mouseMove(handle, wrong);
    QVERIFY(!need<QWidget>(scene.builder, "dropLine")->isVisible());
    QTest::mouseRelease(handle, Qt::LeftButton, Qt::NoModifier, wrong);
    QCOMPARE(scene.text(), before);
}

void TestRuleBuilder::returnAddsAValueWhileSuggestionsAreOpen()
{
    Scene scene;
    scene.document.load(treeOfText(u"city in (\"Delhi\")"_s));
    QVERIFY(scene.show());
    const QStringListModel *cities = scene.suggestions.of(rules::Column::City);
    QTRY_VERIFY(cities->stringList().contains(u"Mumbai"_s));
    auto *line = scene.at<QLineEdit>("value_1");
    line->setFocus();
    // A user's keys go to the list that is open.
    const QAbstractItemView *open = line->completer()->popup();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(QApplication::activePopupWidget(), key);
    };
    QTest::keyClicks(line, u"Mumbai"_s);
    QTRY_COMPARE(QApplication::activePopupWidget(), open);
    press(Qt::Key_Return);
    QTRY_COMPARE(scene.text(), u"city in (\"Delhi\", \"Mumbai\")"_s);
    QVERIFY(!open->isVisible());
    QCOMPARE(line->text(), QString());
    QTest::keyClicks(line, u"pun"_s);
    QTRY_COMPARE(QApplication::activePopupWidget(), open);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    QTRY_COMPARE(scene.text(), u"city in (\"Delhi\", \"Mumbai\", \"Pune\")"_s);
    QTRY_COMPARE(line->text(), QString());
    for (const Qt::Key key : {Qt::Key_Delete, Qt::Key_Backspace})
        QTest::keyClick(scene.at<QToolButton>("value_1_chip2"), key);
    QTRY_COMPARE(scene.text(), u"city in (\"Delhi\")"_s);
}

void TestRuleBuilder::keysGoThroughRows()
{
    Scene scene;
    scene.document.load(
            treeOfText(u"spend > 1 AND (city = \"Pune\" OR visits > 2) AND orders = 3"_s));
    QVERIFY(scene.show());
    scene.builder->focusNode({0}, RowPart::Handle);
    const auto here = [] { return QApplication::focusWidget()->objectName(); };
    scene.key(Qt::Key_Down);
    scene.key(Qt::Key_Down);
    QCOMPARE(here(), u"handle_2_1"_s);
    scene.key(Qt::Key_Left);
    QCOMPARE(here(), u"handle_2"_s);
    scene.key(Qt::Key_Left); // folds
    QVERIFY(scene.builder->rowAt({1})->isCollapsed());
    scene.key(Qt::Key_Down);
    QCOMPARE(here(), u"handle_3"_s);
    scene.key(Qt::Key_Up, Qt::AltModifier); // unfolds what it goes into
    QCOMPARE(here(), u"handle_2_3"_s);
    QVERIFY(!scene.builder->rowAt({1})->isCollapsed());
    scene.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(here(), u"handle_2_4"_s);
    scene.key(Qt::Key_Delete);
    scene.key(Qt::Key_Home);
    QCOMPARE(here(), u"handle_1"_s);
    scene.key(Qt::Key_Delete);
    QCOMPARE(scene.text(), u"((city = \"Pune\" OR visits > 2 OR orders = 3))"_s);
    scene.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(here(), u"handle_1"_s);
    scene.key(Qt::Key_Return);
    QCOMPARE(here(), u"field_1"_s);
}

void TestRuleBuilder::problemsStandAtTheirRule()
{
    Scene scene;
    scene.document.load(
            treeOfText(u"spend > 1 AND some orders where (amunt > 5) AND visits > \"many\""_s));
    QVERIFY(scene.show());
    QVERIFY(!scene.at<QLabel>("problem_1")->isVisible());
    QVERIFY(scene.at<QLabel>("problem_2_1")->isVisible());
    QVERIFY(scene.at<QLabel>("problem_3")->isVisible());
    auto *nearest = scene.at<QPushButton>("nearest_2_1");
    QVERIFY(nearest->isVisible());
    QTest::mouseClick(nearest, Qt::LeftButton);
    QCOMPARE(std::get<rules::Rule>(nodeAt(scene.document.tree(), {1, 0})->item).field, u"amount"_s);
    QVERIFY(!scene.at<QLabel>("problem_2_1")->isVisible());
}

void TestRuleBuilder::everyRuleCanBeShown()
{
    Scene scene;
    QVERIFY(scene.show());
    RandomRules random(RandomRules::announcedSeed());
    for (const rules::RuleGroup &tree : random.everyCondition()) {
        scene.document.load(tree);
        QVERIFY(scene.document.tree() == tree);
        QCOMPARE(scene.document.undoStack().count(), 0);
    }
    for (int i = 0; i < 20; ++i) {
        const rules::RuleGroup tree = random.tree();
        scene.document.load(rules::RuleGroup());
        scene.document.edit(tree, {{}, {}, {}});
        // Showing a rule changes nothing in it.
        QVERIFY(scene.document.tree() == tree);
        QCOMPARE(withoutAccessibleName(scene.builder).join(u'\n'), QString());
    }
}

void TestRuleBuilder::mutedAndLockedCannotBeEdited()
{
    Scene scene;
    scene.document.load(treeOfText(u"spend > 1 AND visits > 2"_s));
    QVERIFY(scene.show());
    scene.click("mute_1");
    QCOMPARE(scene.text(), u"visits > 2"_s);
    QVERIFY(!scene.at<QLineEdit>("value_1")->isEnabled());
    scene.click("mute_1");
    QVERIFY(scene.at<QLineEdit>("value_1")->isEnabled());
    scene.commands.toggleLocked({0});
    QVERIFY(!scene.at<QLineEdit>("value_1")->isEnabled());
    scene.commands.remove({0});
    QCOMPARE(scene.text(), u"spend > 1 AND visits > 2"_s);
    scene.commands.toggleLocked({0});
    scene.click("remove_1");
    QCOMPARE(scene.text(), u"visits > 2"_s);
}

void TestRuleBuilder::fieldModelIsSound()
{
    FieldListModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const rules::FieldCatalogue catalogue(RandomRules::attributes());
    model.setFields(catalogue, false);
    QVERIFY(model.rowCount() > catalogue.customerFields().size());
    model.setFilter(u"last ord"_s);
    QCOMPARE(model.data(model.index(model.bestRow()), FieldListModel::NameRole),
             u"last_order_date"_s);
    model.setFilter(u"no such thing"_s);
    QCOMPARE(model.bestRow(), -1);
}

void TestRuleBuilder::fieldsAreListedUnderTheirField()
{
    Scene scene;
    QVERIFY(scene.show());
    scene.document.load(treeOfText(u"spend > 5"_s));
    auto *picker = scene.at<FieldPicker>("field_1");
    const auto *popup = picker->findChild<QCompleter *>()->popup();
    const auto left = [](const QWidget *widget) { return widget->mapToGlobal(QPoint()).x(); };
    QTest::mouseClick(picker, Qt::LeftButton);
    QTRY_VERIFY(popup->isVisible());
    QCOMPARE(left(popup), left(picker));
    const auto *list = qobject_cast<const QListView *>(popup);
    QVERIFY(list);
    QVERIFY2(!list->horizontalScrollBar()->isVisible(), "what is listed is cut");
    // What is short stands exactly under it.
    QTest::keyClicks(picker, u"city"_s);
    QTRY_COMPARE(popup->width(), picker->width());
    QCOMPARE(left(popup), left(picker));
}

void TestRuleBuilder::largeRulesAreLeftToTheText()
{
    Scene scene;
    QVERIFY(scene.show());
    rules::RuleGroup tree;
    for (int i = 0; i < RuleBuilder::mostRows + 10; ++i)
        tree.rules.append(treeOfText(u"spend > %1"_s.arg(i)).rules.constFirst());
    scene.document.load(tree);
    QVERIFY(scene.at<QLabel>("builderNote")->isVisible());
    QVERIFY(scene.document.tree() == tree);
}

QTEST_MAIN(TestRuleBuilder)
#include "tst_rulebuilder.moc"
