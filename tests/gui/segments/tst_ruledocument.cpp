// SPDX-License-Identifier: GPL-3.0-or-later
// The rule that is edited, and its past: whatever is done, all of it can be taken back and done again.
#include "gui/segments/ruledocument.h"
#include "rules/ruletext.h"
#include "support/randomrules.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using muster::test::RandomRules;

namespace {

rules::RuleGroup treeOfText(const QString &text)
{
    return rules::readRuleText(text).value();
}

QString textOf(const RuleDocument &document)
{
    return rules::writeRuleText(document.tree());
}

} // namespace

class TestRuleDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomEditsCanAllBeUndone();
    void typingIsOneStep();
    void typingBackLeavesNoStep();
    void savedStateIsFoundByUndo();
    void movesKeepEveryCondition();
    void ordersAndCustomersDoNotMix();
    void nudgingGoesThroughGroups();
    void unwrappingKeepsTheMeaning();
    void problemsKnowTheirPlace();

private:
    /// One step of any kind somewhere in the tree; may be one that does nothing.
    static void randomStep(RuleDocument &document, RandomRules &random);
};

void TestRuleDocument::randomStep(RuleDocument &document, RandomRules &random)
{
    const rules::RuleGroup &tree = document.tree();
    const QList<NodePath> paths = allPaths(tree);
    const auto anyPath = [&] {
        return paths.isEmpty() ? NodePath()
                               : paths.at(random.below(static_cast<int>(paths.size())));
    };
    const NodePath path = anyPath();
    const NodePath other = anyPath();
    const EditPlace place{path, {}, u"step"_s};
    if (paths.isEmpty()) { // nothing to take a step with
        document.edit(random.tree(), place);
        return;
    }
    const auto takePlaced = [&](const std::optional<Placed> &placed) {
        if (placed)
            document.edit(placed->tree, place);
    };
    switch (random.below(11)) {
    case 0:
        document.edit(removed(tree, path), place);
        break;
    case 1:
        takePlaced(duplicated(tree, path));
        break;
    case 2:
        takePlaced(moved(tree, path, parentOf(other), random.below(4)));
        break;
    case 3:
        takePlaced(nudged(tree, path, random.below(2) == 0 ? -1 : 1));
        break;
    case 4:
        document.edit(wrapped(tree, path), place);
        break;
    case 5:
        document.edit(unwrapped(tree, path), place);
        break;
    case 6:
        document.edit(withMuted(tree, path, random.below(2) == 0), place);
        break;
    case 7:
        document.edit(withLocked(tree, path, random.below(2) == 0), place);
        break;
    case 8:
        document.edit(
                withHead(tree, parentOf(path),
                         random.below(2) == 0 ? rules::Combinator::And : rules::Combinator::Or,
                         random.below(2) == 0),
                place);
        break;
    case 9:
        document.edit(random.tree(), {{}, u"text"_s, u"text"_s});
        break;
    default: {
        rules::Rule rule;
        rule.field = u"name"_s;
        rule.op = u"="_s;
        rule.value = random.text();
        document.edit(withNode(tree, path, rules::RuleNode{rule}), {path, u"value"_s, u"value"_s});
        break;
    }
    }
}

void TestRuleDocument::randomEditsCanAllBeUndone()
{
    RandomRules random(RandomRules::announcedSeed());
    for (int round = 0; round < 30; ++round) {
        RuleDocument document;
        const rules::RuleGroup start = random.tree();
        document.load(start);
        for (int step = 0; step < 60; ++step)
            randomStep(document, random);
        const rules::RuleGroup end = document.tree();
        QUndoStack &stack = document.undoStack();
        QVERIFY(stack.count() > 10);
        while (stack.canUndo())
            stack.undo();
        QVERIFY(document.tree() == start);
        QVERIFY(!document.isModified());
        while (stack.canRedo())
            stack.redo();
        QVERIFY(document.tree() == end);
    }
}

void TestRuleDocument::typingIsOneStep()
{
    RuleDocument document;
    document.load(treeOfText(u"spend > 1"_s));
    for (const int value : {10, 100, 1000}) {
        auto rule = std::get<rules::Rule>(document.tree().rules.constFirst().item);
        rule.value = value;
        document.edit(withNode(document.tree(), {0}, rules::RuleNode{rule}), {{0}, u"value"_s, {}});
    }
    QCOMPARE(textOf(document), u"spend > 1000"_s);
    QCOMPARE(document.undoStack().count(), 1);
    // Another field is another step, however quick.
    auto rule = std::get<rules::Rule>(document.tree().rules.constFirst().item);
    rule.op = u"<"_s;
    document.edit(withNode(document.tree(), {0}, rules::RuleNode{rule}), {{0}, u"operator"_s, {}});
    QCOMPARE(document.undoStack().count(), 2);
    document.undoStack().undo();
    document.undoStack().undo();
    QCOMPARE(textOf(document), u"spend > 1"_s);
}

void TestRuleDocument::typingBackLeavesNoStep()
{
    RuleDocument document;
    document.load(treeOfText(u"city = \"Pune\""_s));
    for (const QString &text : {u"Pun"_s, u"Pune"_s}) {
        auto rule = std::get<rules::Rule>(document.tree().rules.constFirst().item);
        rule.value = text;
        document.edit(withNode(document.tree(), {0}, rules::RuleNode{rule}), {{0}, u"value"_s, {}});
    }
    QCOMPARE(document.undoStack().count(), 0);
    QVERIFY(!document.isModified());
}

void TestRuleDocument::savedStateIsFoundByUndo()
{
    RuleDocument document;
    document.load(treeOfText(u"spend > 1"_s));
    document.edit(removed(document.tree(), {0}), {{0}, {}, {}});
    QVERIFY(document.isModified());
    document.setSaved();
    QVERIFY(!document.isModified());
    document.undoStack().undo();
    QVERIFY(document.isModified());
    document.undoStack().redo();
    QVERIFY(!document.isModified());
}

void TestRuleDocument::movesKeepEveryCondition()
{
    RandomRules random(RandomRules::announcedSeed());
    for (int round = 0; round < 200; ++round) {
        const rules::RuleGroup tree = random.tree();
        const QList<NodePath> paths = allPaths(tree);
        if (paths.isEmpty())
            continue;
        const NodePath path = paths.at(random.below(paths.size()));
        const NodePath to = parentOf(paths.at(random.below(paths.size())));
        const rules::RuleGroup *group = groupAt(tree, to);
        const auto placed = moved(tree, path, to, random.below(group->rules.size() + 1));
        if (!placed)
            continue;
        QCOMPARE(rules::nodeCount(placed->tree), rules::nodeCount(tree));
        QVERIFY(nodeAt(placed->tree, placed->path));
        QVERIFY(*nodeAt(placed->tree, placed->path) == *nodeAt(tree, path));
    }
}

void TestRuleDocument::ordersAndCustomersDoNotMix()
{
    const auto tree = treeOfText(
            u"spend > 1 AND at least 2 orders where (amount > 5) AND (city = \"a\" OR visits > 2)"_s);
    QVERIFY(!moved(tree, {0}, {1}, 0)); // a customer's field among an order's
    QVERIFY(!moved(tree, {1, 0}, {}, 0));
    QVERIFY(!moved(tree, {1, 0}, {2}, 0));
    QVERIFY(!moved(tree, {2}, {2}, 0)); // into itself
    QVERIFY(moved(tree, {1}, {2}, 0).has_value());
    QVERIFY(isOnOrders(tree, {1, 0}));
    QVERIFY(!isOnOrders(tree, {1}));
}

void TestRuleDocument::nudgingGoesThroughGroups()
{
    const auto tree = treeOfText(u"spend > 1 AND (city = \"a\" OR visits > 2)"_s);
    auto step = nudged(tree, {0}, 1);
    QVERIFY(step);
    QCOMPARE(step->path, (NodePath{0, 0}));
    step = nudged(step->tree, step->path, 1);
    QCOMPARE(step->path, (NodePath{0, 1}));
    step = nudged(step->tree, step->path, 1);
    step = nudged(step->tree, step->path, 1);
    QCOMPARE(step->path, (NodePath{1}));
    QVERIFY(!nudged(step->tree, step->path, 1));
    QCOMPARE(rules::writeRuleText(step->tree), u"(city = \"a\" OR visits > 2) AND spend > 1"_s);
}

void TestRuleDocument::unwrappingKeepsTheMeaning()
{
    const auto tree = treeOfText(u"spend > 1 AND (city = \"a\" OR visits > 2)"_s);
    QVERIFY(!unwrapped(tree, {1})); // "and" and "or" do not mix
    const auto same = treeOfText(u"spend > 1 AND (city = \"a\" AND visits > 2)"_s);
    QCOMPARE(rules::writeRuleText(*unwrapped(same, {1})),
             u"spend > 1 AND city = \"a\" AND visits > 2"_s);
    QVERIFY(!unwrapped(treeOfText(u"spend > 1 AND NOT (visits > 2)"_s), {1}));
    const auto alone = treeOfText(u"(city = \"a\" OR visits > 2)"_s);
    QCOMPARE(rules::writeRuleText(*unwrapped(*wrapped(alone, {0}), {0})),
             rules::writeRuleText(alone));
}

void TestRuleDocument::problemsKnowTheirPlace()
{
    RuleDocument document;
    document.setCatalogue(rules::FieldCatalogue(), RandomRules::defaultContext());
    document.load(
            treeOfText(u"spend > 1 AND at least 2 orders where (amount > 5 AND amunt > 6)"_s));
    const QList<rules::RuleProblem> problems = document.problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(pathOfProblem(problems.constFirst().path), (NodePath{1, 1}));
    QCOMPARE(problems.constFirst().nearest, u"amount"_s);
}

QTEST_GUILESS_MAIN(TestRuleDocument)
#include "tst_ruledocument.moc"
