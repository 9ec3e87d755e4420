// SPDX-License-Identifier: GPL-3.0-or-later
// The rule as text: what is typed becomes the rule, what cannot be read leaves the rule as it was and says where and why.
#include "gui/segments/mutedrules.h"
#include "gui/segments/ruletextedit.h"
#include "gui/segments/ruletextpane.h"
#include "gui/theme/theme.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "support/randomrules.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using muster::test::RandomRules;

class TestRuleTextPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void typedTextBecomesTheRule();
    void brokenTextKeepsTheLastRule();
    void problemsAreUnderlinedAtTheirField();
    void otherChangesAppear();
    void whatIsJustBegunIsNoMistake();
    void fieldNamesAreCompleted();
    void mutedConditionsAreAnnounced();
    void mutedConditionsOutliveEditsOfTheText();
    void mutedConditionsGoBackToTheirPlaces();
    void textKeepsTheMeaning();
    void everyRuleIsShownAsText();

private:
    struct Scene
    {
        Scene()
            : pane(document)
        {
            document.setCatalogue(rules::FieldCatalogue(RandomRules::attributes()),
                                  RandomRules::defaultContext());
            edit = pane.findChild<RuleTextEdit *>(u"ruleText"_s);
            message = pane.findChild<QLabel *>(u"textMessage"_s);
            pane.resize(500, 160);
            pane.show();
            pane.focusEditor();
        }
        void type(const QString &text)
        {
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
        RuleDocument document;
        RuleTextPane pane;
        RuleTextEdit *edit = nullptr;
        QLabel *message = nullptr;
    };
};

void TestRuleTextPane::typedTextBecomesTheRule()
{
    Scene scene;
    scene.type(u"spend > 10k and city = 'Mumbai'"_s);
    QCOMPARE(rules::writeRuleText(scene.document.tree()), u"spend > 10000 AND city = \"Mumbai\""_s);
    // What was typed stays as it was typed.
    QCOMPARE(scene.pane.text(), u"spend > 10k and city = 'Mumbai'"_s);
    QVERIFY(!scene.pane.isBroken());
    QVERIFY(scene.message->text().isEmpty());
    scene.edit->selectAll();
    QTest::keyClick(scene.edit, Qt::Key_Delete);
    QVERIFY(scene.document.tree() == rules::RuleGroup());
}

void TestRuleTextPane::brokenTextKeepsTheLastRule()
{
    Scene scene;
    QSignalSpy broken(&scene.pane, &RuleTextPane::brokenChanged);
    scene.type(u"spend > 10 AND city = \"Pune\""_s);
    const rules::RuleGroup good = scene.document.tree();
    QTest::keyClicks(scene.edit, u" AND visits >"_s);
    QVERIFY(scene.pane.isBroken());
    QVERIFY(broken.size() > 0);
    QVERIFY(scene.document.tree() == good);
    QVERIFY(scene.message->text().contains(u"Line 1"_s));
    QCOMPARE(scene.edit->extraSelections().size(), 1);
    scene.pane.takeFromDocument();
    QVERIFY(!scene.pane.isBroken());
    QCOMPARE(scene.pane.text(), u"spend > 10 AND city = \"Pune\""_s);
    QVERIFY(scene.edit->extraSelections().isEmpty());
}

void TestRuleTextPane::problemsAreUnderlinedAtTheirField()
{
    Scene scene;
    scene.pane.setText(u"name = \"citty\" AND spend > 5 AND citty = \"Pune\""_s);
    QCOMPARE(scene.edit->extraSelections().size(), 1);
    const QTextCursor cursor = scene.edit->extraSelections().constFirst().cursor;
    QCOMPARE(cursor.selectedText(), u"citty"_s);
    QCOMPARE(cursor.selectionStart(), 33); // the field, not the value that is spelt like it
    QVERIFY2(scene.message->text().contains(u"city"_s), qPrintable(scene.message->text()));

    // The mark follows the colours of the window.
    applyTheme(*qApp, true);
    const auto mark = [&scene] { return scene.edit->extraSelections().constFirst().format; };
    QTRY_COMPARE(mark().background().color(), tokens(true).dangerSoft);
    applyTheme(*qApp, false);
    QTRY_COMPARE(mark().background().color(), tokens(false).dangerSoft);
}

void TestRuleTextPane::otherChangesAppear()
{
    Scene scene;
    scene.type(u"spend > 10"_s);
    scene.document.edit(removed(scene.document.tree(), {0}), {{0}, {}, {}});
    QCOMPARE(scene.pane.text(), QString());
    scene.document.undoStack().undo();
    QCOMPARE(scene.pane.text(), u"spend > 10"_s);
}

void TestRuleTextPane::whatIsJustBegunIsNoMistake()
{
    Scene scene;
    scene.type(u"spend > 10"_s);
    rules::RuleGroup tree = scene.document.tree();
    tree.rules.append(rules::RuleNode{rules::Rule()});
    scene.document.edit(tree, {{1}, {}, {}});
    QCOMPARE(scene.pane.text(), u"spend > 10"_s);
    QVERIFY(scene.edit->extraSelections().isEmpty());
    QCOMPARE(look(scene.message), QString::fromLatin1(Look::Muted));
    QCOMPARE(scene.message->text(), u"A condition is not finished yet."_s);
    // A mistake beside it is said.
    auto &first = std::get<rules::Rule>(tree.rules.first().item);
    first.field = u"spendd"_s;
    scene.document.edit(tree, {{0}, {}, {}});
    QCOMPARE(look(scene.message), QString::fromLatin1(Look::Bad));
}

void TestRuleTextPane::fieldNamesAreCompleted()
{
    Scene scene;
    QTest::keyClicks(scene.edit, u"regis"_s);
    auto *completer = scene.edit->findChild<QCompleter *>();
    QTRY_VERIFY(completer->popup()->isVisible());
    QTest::keyClick(completer->popup(), Qt::Key_Return);
    QTRY_COMPARE(scene.pane.text(), u"registration_date "_s);
}

void TestRuleTextPane::mutedConditionsAreAnnounced()
{
    Scene scene;
    scene.type(u"spend > 10 AND visits > 2"_s);
    scene.document.edit(withMuted(scene.document.tree(), {1}, true), {{1}, {}, {}});
    QCOMPARE(scene.pane.text(), u"spend > 10"_s);
    QVERIFY(!scene.message->text().isEmpty());
}

void TestRuleTextPane::mutedConditionsOutliveEditsOfTheText()
{
    Scene scene;
    scene.type(u"spend > 10 AND (city = \"Pune\" OR visits > 2) AND orders > 1"_s);
    scene.document.edit(withMuted(scene.document.tree(), {1, 1}, true), {{1, 1}, {}, {}});
    scene.document.edit(withMuted(scene.document.tree(), {0}, true), {{0}, {}, {}});
    QCOMPARE(scene.pane.text(), u"(city = \"Pune\") AND orders > 1"_s);
    // Typed on, and changed in the middle.
    scene.edit->moveCursor(QTextCursor::End);
    QTest::keyClicks(scene.edit, u"0 AND name contains \"a\""_s);
    scene.edit->setTextCursor(scene.edit->document()->find(u"Pune"_s));
    QTest::keyClicks(scene.edit, u"Delhi"_s);
    QCOMPARE(scene.pane.text(), u"(city = \"Delhi\") AND orders > 10 AND name contains \"a\""_s);
    const auto unmuted = [&scene] {
        rules::RuleGroup tree = scene.document.tree();
        for (const NodePath &path : allPaths(tree)) {
            if (rules::isMuted(*nodeAt(tree, path)))
                tree = *withMuted(tree, path, false);
        }
        return rules::writeRuleText(tree);
    };
    QCOMPARE(unmuted(), u"spend > 10 AND (city = \"Delhi\" OR visits > 2) AND orders > 10 AND "
                        "name contains \"a\""_s);
    // All of it away, and something else: not "everybody" in between.
    scene.edit->selectAll();
    QTest::keyClick(scene.edit, Qt::Key_Delete);
    QVERIFY(!scene.document.checked());
    QVERIFY(!scene.message->text().isEmpty());
    QTest::keyClicks(scene.edit, u"visits = 7"_s);
    QVERIFY(scene.document.checked());
    QCOMPARE(unmuted(), u"spend > 10 AND visits = 7"_s);
}

void TestRuleTextPane::mutedConditionsGoBackToTheirPlaces()
{
    RandomRules random(RandomRules::announcedSeed());
    int muted = 0;
    for (int i = 0; i < 300; ++i) {
        rules::RuleGroup tree = random.tree();
        const QList<NodePath> paths = allPaths(tree);
        for (qsizetype at = i % 3; at < paths.size(); at += 3)
            tree = *withMuted(tree, paths.at(at), true);
        if (rules::meaningOf(tree).muted)
            continue;
        muted += hasMuted(tree) ? 1 : 0;
        const auto read = rules::readRuleText(rules::writeRuleText(tree));
        QVERIFY(read);
        QVERIFY2(withMutedOf(tree, *read) == tree, rules::writeRuleJson(tree).constData());
    }
    QVERIFY(muted > 100);
}

void TestRuleTextPane::textKeepsTheMeaning()
{
    RandomRules random(RandomRules::announcedSeed());
    for (int i = 0; i < 300; ++i) {
        rules::RuleGroup before = random.tree();
        const QList<NodePath> paths = allPaths(before);
        for (qsizetype at = i % 2; at < paths.size(); at += 2)
            before = *withMuted(before, paths.at(at), true);
        const rules::RuleGroup wanted = rules::meaningOf(random.tree());
        if (wanted.muted || wanted.rules.isEmpty())
            continue;
        const rules::RuleGroup after = withMutedOf(before, wanted);
        QVERIFY2(rules::meaningOf(after) == wanted, rules::writeRuleJson(after).constData());
    }
}

void TestRuleTextPane::everyRuleIsShownAsText()
{
    Scene scene;
    RandomRules random(RandomRules::announcedSeed());
    for (int i = 0; i < 100; ++i) {
        const rules::RuleGroup tree = random.tree();
        if (rules::meaningOf(tree).muted) // has no text
            continue;
        scene.document.load(tree);
        const QString text = scene.pane.text();
        QVERIFY(!scene.pane.isBroken());
        scene.document.load(rules::RuleGroup());
        scene.pane.setText(text);
        QVERIFY2(rules::meaningOf(scene.document.tree()) == rules::meaningOf(tree),
                 rules::writeRuleJson(tree).constData());
    }
}

QTEST_MAIN(TestRuleTextPane)
#include "tst_ruletextpane.moc"
