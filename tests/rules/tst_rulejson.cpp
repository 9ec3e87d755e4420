// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/composedrules.h"
#include "rules/rulecheck.h"
#include "rules/rulejson.h"
#include "support/randomrules.h"

#include <QTest>

using namespace muster;
using namespace muster::rules;
using namespace Qt::StringLiterals;

namespace {

/// react-querybuilder's four superheroes, with their columns as custom fields.
const FieldCatalogue &heroFields()
{
    static const FieldCatalogue fields({{u"firstName"_s, {}, AttributeType::Text},
                                        {u"lastName"_s, {}, AttributeType::Text},
                                        {u"enhanced"_s, {}, AttributeType::Boolean},
                                        {u"madeUpName"_s, {}, AttributeType::Text},
                                        {u"nickname"_s, {}, AttributeType::Text},
                                        {u"powerUpAge"_s, {}, AttributeType::Number}});
    return fields;
}

CustomerFacts hero(const QJsonObject &row)
{
    CustomerFacts facts;
    facts.customer.name = row.value("madeUpName"_L1).toString();
    facts.customer.attributes = row;
    facts.customer.attributes.insert(u"enhanced"_s, row.value("enhanced"_L1).toInt() == 1);
    return facts;
}

/// "firstName" is "attributes.firstName" here.
void useAttributes(RuleGroup &group)
{
    for (RuleNode &node : group.rules) {
        if (auto *inner = std::get_if<RuleGroup>(&node.item))
            useAttributes(*inner);
        else if (auto *rule = std::get_if<Rule>(&node.item))
            rule->field.prepend(u"attributes."_s);
    }
}

bool comparesFields(const QJsonObject &query)
{
    return QJsonDocument(query).toJson().contains("valueSource");
}

} // namespace

class TestRuleJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queryBuilderTests_data();
    void queryBuilderTests();
    void queryBuilderSamples();
    void independentCombinators_data();
    void independentCombinators();
    void mutedIndependentRules();
    void commaLists();
    void keepsEverything();
    void refuses_data();
    void refuses();
    void randomTreesComeBack();
    void limits();
};

void TestRuleJson::queryBuilderTests_data()
{
    QTest::addColumn<QJsonObject>("item");
    const QJsonArray all = test::sharedJson(u"react-querybuilder/dbquery-tests.json"_s)
                                   .object()
                                   .value("tests"_L1)
                                   .toArray();
    if (all.isEmpty())
        QSKIP("The data of react-querybuilder is not here.");
    QCOMPARE(all.size(), 16);
    for (const QJsonValue &item : all)
        QTest::newRow(qPrintable(item.toObject().value("name"_L1).toString())) << item.toObject();
}

void TestRuleJson::queryBuilderTests()
{
    QFETCH(QJsonObject, item);
    const QJsonObject query = item.value("query"_L1).toObject();
    auto tree = ruleFromJson(query);
    if (comparesFields(query)) {
        QVERIFY(!tree);
        QCOMPARE(tree.error().place, u"rules[0].valueSource"_s);
        return;
    }
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().text()));
    useAttributes(*tree);
    const auto node = check(*tree, heroFields(),
                            RuleContext{QDate(2025, 6, 30), QTimeZone("UTC"), Currency{}});
    QVERIFY2(node, node ? "" : qPrintable(toError(node.error()).text()));
    QJsonArray names;
    const QJsonArray rows = test::sharedJson(u"react-querybuilder/dbquery-tests.json"_s)
                                    .object()
                                    .value("table"_L1)
                                    .toArray();
    for (const QJsonValue &row : rows) {
        const CustomerFacts facts = hero(row.toObject());
        if (matches(*node, facts))
            names.append(facts.customer.name);
    }
    QCOMPARE(names, item.value("expected_madeUpNames"_L1).toArray());
}

void TestRuleJson::queryBuilderSamples()
{
    const QJsonObject samples =
            test::sharedJson(u"react-querybuilder/format-query-samples.json"_s).object();
    if (samples.isEmpty())
        QSKIP("The data of react-querybuilder is not here.");
    const auto treeOf = [&samples](const QString &name) {
        return ruleFromJson(samples.value(name).toObject().value("query"_L1).toObject());
    };
    // Read as they are and written back the same; what cannot be meant the check refuses, each by its path.
    const auto large = treeOf(u"query"_s);
    QVERIFY2(large, large ? "" : qPrintable(large.error().text()));
    QCOMPARE(large->id, u"g-root"_s);
    QCOMPARE(ruleFromJson(ruleToJson(*large)).value(), *large);
    const auto problems = check(*large, heroFields(),
                                RuleContext{QDate(2025, 6, 30), QTimeZone("UTC"), Currency{}});
    QVERIFY(!problems);
    QCOMPARE(problems.error().first().path, u"rules[0]"_s);

    const auto twoFields = treeOf(u"queryWithValueSourceField"_s);
    QVERIFY(!twoFields);
    QCOMPARE(twoFields.error().place, u"rules[0].valueSource"_s);

    const auto independent = treeOf(u"queryIC"_s);
    QVERIFY(independent);
    QCOMPARE(independent->combinator, Combinator::Or);
    QCOMPARE(independent->rules.size(), 2);

    const auto numbers = treeOf(u"queryForNumberParsing"_s);
    QVERIFY(!numbers); // between [{}, {}]
    QCOMPARE(numbers.error().place, u"rules[14].value"_s);
    QVERIFY(treeOf(u"queryForPreserveValueOrder"_s));
    QVERIFY(treeOf(u"testQueryDQ"_s));
}

void TestRuleJson::independentCombinators_data()
{
    QTest::addColumn<QByteArray>("links");
    QTest::addColumn<QByteArray>("shape");
    QTest::newRow("and") << QByteArray("a and b") << QByteArray("and(a,b)");
    QTest::newRow("or") << QByteArray("a or b or c") << QByteArray("or(a,b,c)");
    QTest::newRow("and or") << QByteArray("a and b or c") << QByteArray("or(and(a,b),c)");
    QTest::newRow("or and") << QByteArray("a or b and c") << QByteArray("or(a,and(b,c))");
    QTest::newRow("and or and") << QByteArray("a and b or c and d")
                                << QByteArray("or(and(a,b),and(c,d))");
    QTest::newRow("alone") << QByteArray("a") << QByteArray("and(a)");
}

QByteArray shapeOf(const RuleGroup &group)
{
    QByteArrayList parts;
    for (const RuleNode &node : group.rules) {
        const auto *inner = std::get_if<RuleGroup>(&node.item);
        parts.append(inner ? shapeOf(*inner) : std::get<Rule>(node.item).field.toUtf8());
    }
    return combinatorName(group.combinator).toUtf8() + '(' + parts.join(',') + ')';
}

void TestRuleJson::independentCombinators()
{
    QFETCH(QByteArray, links);
    QFETCH(QByteArray, shape);
    QJsonArray rules;
    for (const QByteArray &word : links.split(' ')) {
        if (word.size() > 1 && word != "a")
            rules.append(QString::fromLatin1(word));
        else
            rules.append(QJsonObject{{u"field"_s, QString::fromLatin1(word)},
                                     {u"operator"_s, u"="_s},
                                     {u"value"_s, 1}});
    }
    const auto tree = ruleFromJson({{u"rules"_s, rules}});
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().text()));
    QCOMPARE(shapeOf(*tree), shape);
}

void TestRuleJson::mutedIndependentRules()
{
    // A muted rule goes with its "and"; it must not leave an empty group that everybody is in.
    const auto tree = readRuleJson(R"({"rules":[
        {"field":"city","operator":"=","value":"a","muted":true},"and",
        {"field":"city","operator":"=","value":"b","muted":true},"or",
        {"field":"city","operator":"=","value":"c"}]})");
    QVERIFY(tree);
    const auto node = check(*tree, FieldCatalogue(),
                            RuleContext{QDate(2025, 6, 30), QTimeZone("UTC"), Currency{}});
    QVERIFY2(node, node ? "" : qPrintable(toError(node.error()).text()));
    QCOMPARE(std::get<TextTest>(node->test).values, QList<QString>{u"c"_s});
}

void TestRuleJson::commaLists()
{
    const auto value = [](const QByteArray &op, const QByteArray &text) {
        const auto tree =
                readRuleJson(R"({"combinator":"and","rules":[{"field":"city","operator":")" + op +
                             R"(","value":)" + text + "}]}");
        return tree ? std::get<Rule>(tree->rules.first().item).value : QJsonValue();
    };
    QCOMPARE(value("in", R"("Test,This")"), QJsonValue(QJsonArray{u"Test"_s, u"This"_s}));
    QCOMPARE(value("notIn", R"(" a , b\\, c ")"), QJsonValue(QJsonArray{u"a"_s, u"b, c"_s}));
    QCOMPARE(value("between", R"("12,")"), QJsonValue(QJsonArray{u"12"_s, u""_s}));
    QCOMPARE(value("in", R"("one")"), QJsonValue(QJsonArray{u"one"_s}));
    QCOMPARE(value("in", R"("")"), QJsonValue(QJsonArray{}));
    QCOMPARE(value("=", R"("a,b")"), QJsonValue(u"a,b"_s));
}

void TestRuleJson::keepsEverything()
{
    const QByteArray json =
            R"({"combinator":"or","disabled":true,"id":"g","muted":true,"not":true,)"
            R"("rules":[{"disabled":true,"field":"a","id":"r","muted":true,)"
            R"("operator":"~","value":[1,"x",null,true]},{"field":"orders_list",)"
            R"("match":{"mode":"atMost","threshold":3},"operator":"=",)"
            R"("value":{"combinator":"and","rules":[]}},{"aggregate":)"
            R"({"function":"avg","of":"amount"},"field":"orders_list",)"
            R"("operator":">","value":99.995,"where":{"combinator":"and","rules":[]}}]})";
    const auto tree = readRuleJson(json);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().text()));
    QCOMPARE(writeRuleJson(*tree), json);
}

void TestRuleJson::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *json, const QString &place) {
        QTest::newRow(name) << QByteArray(json) << place;
    };
    row("empty object", "{}", {});
    row("list", "[]", {});
    row("text", "\"x\"", u"line 1"_s);
    row("rules are no list", R"({"combinator":"and","rules":{}})", {});
    row("empty group inside", R"({"combinator":"and","rules":[{}]})", u"rules[0].field"_s);
    row("unknown combinator", R"({"combinator":"xor","rules":[]})", u"combinator"_s);
    row("no combinator", R"({"rules":[{"field":"a","operator":"=","value":1},
        {"field":"b","operator":"=","value":1}]})",
        u"combinator"_s);
    row("combinator twice", R"({"combinator":"and","rules":[{"field":"a","operator":"=","value":1},
        "or",{"field":"b","operator":"=","value":1}]})",
        u"rules[1]"_s);
    row("misspelt not", R"({"combinator":"and","nto":true,"rules":[]})", u"nto"_s);
    row("not of another type", R"({"combinator":"and","not":1,"rules":[]})", u"not"_s);
    row("rule with not", R"({"combinator":"and","rules":[{"field":"a","operator":"=","value":1,
        "not":true}]})",
        u"rules[0].not"_s);
    row("no operator", R"({"combinator":"and","rules":[{"field":"a","value":1}]})",
        u"rules[0].operator"_s);
    row("object as value", R"({"combinator":"and","rules":[{"field":"a","operator":"=",
        "value":{"x":1}}]})",
        u"rules[0].value"_s);
    row("links not in turns", R"({"rules":[{"field":"a","operator":"=","value":1},"and"]})",
        u"rules[1]"_s);
    row("key twice", R"({"combinator":"and","rules":[],"rules":[]})", {});
    row("match of another field", R"({"combinator":"and","rules":[{"field":"items","operator":"=",
        "match":{"mode":"some"},"value":{"rules":[]}}]})",
        u"rules[0].field"_s);
    row("match without mode", R"({"combinator":"and","rules":[{"field":"orders_list","operator":"=",
        "match":{},"value":{"rules":[]}}]})",
        u"rules[0].match.mode"_s);
    row("share as threshold", R"({"combinator":"and","rules":[{"field":"orders_list","operator":"=",
        "match":{"mode":"atLeast","threshold":0.5},"value":{"rules":[]}}]})",
        u"rules[0].match.threshold"_s);
    row("match without group",
        R"({"combinator":"and","rules":[{"field":"orders_list","operator":"=",
        "match":{"mode":"some"},"value":5}]})",
        u"rules[0].value"_s);
    row("unknown figure", R"({"combinator":"and","rules":[{"field":"orders_list","operator":"=",
        "aggregate":{"function":"median"},"value":5}]})",
        u"rules[0].aggregate.function"_s);
}

void TestRuleJson::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    const auto tree = readRuleJson(json);
    QVERIFY(!tree);
    QCOMPARE(tree.error().place, place);
}

void TestRuleJson::randomTreesComeBack()
{
    test::RandomRules random(test::RandomRules::announcedSeed());
    for (int i = 0; i < 1000; ++i) {
        const RuleGroup tree = random.tree();
        const QByteArray json = writeRuleJson(tree);
        const auto again = readRuleJson(json);
        QVERIFY2(again, again ? "" : qPrintable(again.error().text()));
        QVERIFY2(*again == tree, json.constData());
        QCOMPARE(writeRuleJson(*again), json);
    }
}

void TestRuleJson::limits()
{
    const auto nested = [](int depth) {
        return QByteArray(R"({"combinator":"and","rules":[)").repeated(depth) +
               QByteArray("]}").repeated(depth);
    };
    QVERIFY(readRuleJson(nested(maximumDepth)));
    QVERIFY(!readRuleJson(nested(maximumDepth + 1)));
    QVERIFY(!readRuleJson(nested(30'000)));
    const QByteArray rule = R"({"field":"a","operator":"=","value":1},)";
    const auto wide = [&rule](int count) {
        return R"({"combinator":"and","rules":[)" + rule.repeated(count).chopped(1) + "]}";
    };
    QVERIFY(readRuleJson(wide(maximumNodes - 1)));
    QVERIFY(!readRuleJson(wide(maximumNodes)));
    QVERIFY(!readRuleJson(QByteArray(maximumInputSize + 1, ' ')));
}

QTEST_GUILESS_MAIN(TestRuleJson)
#include "tst_rulejson.moc"
