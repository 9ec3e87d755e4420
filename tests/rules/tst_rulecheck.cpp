// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulecheck.h"
#include "rules/rulejson.h"
#include "support/randomrules.h"

#include <QJsonArray>
#include <QTest>

using namespace muster;
using namespace muster::rules;
using namespace Qt::StringLiterals;

namespace {

const FieldCatalogue &catalogue()
{
    static const FieldCatalogue fields({{u"plan"_s, {}, AttributeType::Text}});
    return fields;
}

RuleContext context()
{
    return RuleContext{QDate(2025, 6, 30), QTimeZone("UTC"), Currency{}};
}

RuleGroup tree(const QByteArray &rules)
{
    const auto read = readRuleJson(R"({"combinator":"and","rules":[)" + rules + "]}");
    if (!read)
        QTest::qFail(qPrintable(read.error().text()), __FILE__, __LINE__);
    return read.value_or(RuleGroup());
}

QList<RuleProblem> problemsOf(const RuleGroup &tree)
{
    const auto checked = check(tree, catalogue(), context());
    return checked ? QList<RuleProblem>() : checked.error();
}

Node nodeOf(const QByteArray &rules)
{
    const auto checked = check(tree(rules), catalogue(), context());
    if (!checked)
        QTest::qFail(qPrintable(toError(checked.error()).text()), __FILE__, __LINE__);
    return checked.value_or(Node());
}

RuleGroup nested(int depth)
{
    RuleGroup group;
    for (int i = 1; i < depth; ++i) {
        RuleGroup outer;
        outer.rules.append(RuleNode{group});
        group = outer;
    }
    return group;
}

} // namespace

class TestRuleCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void reportsAllProblems();
    void normalises();
    void synonyms();
    void constantsFoldAway();
    void limits();
    void mutedParts();
    void randomTreesPass();
    void everyOperatorOfEveryField();
};

void TestRuleCheck::refuses_data()
{
    QTest::addColumn<QByteArray>("rules");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *name, const char *rules, const QString &path,
                        const QString &nearest = {}) {
        QTest::newRow(name) << QByteArray(rules) << path << nearest;
    };
    const QString first = u"rules[0]"_s;
    row("unknown field", R"({"field":"spnd","operator":">","value":1})", first, u"spend"_s);
    row("unknown field, far", R"({"field":"qqqqqqqq","operator":">","value":1})", first);
    row("unknown attribute", R"({"field":"attributes.plann","operator":"=","value":"x"})", first,
        u"attributes.plan"_s);
    row("no field", R"({"field":"~","operator":"=","value":"x"})", first);
    row("unknown operator", R"({"field":"city","operator":"contain","value":"x"})", first,
        u"contains"_s);
    row("placeholder operator", R"({"field":"city","operator":"~","value":"x"})", first);
    row("operator of another type", R"({"field":"city","operator":">","value":"x"})", first);
    row("text for a number", R"({"field":"spend","operator":">","value":"much"})", first);
    row("boolean for a number", R"({"field":"visits","operator":">","value":true})", first);
    row("nothing for a number", R"({"field":"visits","operator":">"})", first);
    row("empty for a number", R"({"field":"visits","operator":">","value":""})", first);
    row("list for a number", R"({"field":"visits","operator":">","value":[1]})", first);
    row("NaN", R"({"field":"visits","operator":">","value":"NaN"})", first);
    row("too large", R"({"field":"spend","operator":">","value":1e300})", first);
    row("number for a text", R"({"field":"city","operator":"=","value":5})", first);
    row("empty text", R"({"field":"city","operator":"=","value":"  "})", first);
    row("empty text in a list", R"({"field":"city","operator":"in","value":["Pune",""]})", first);
    row("empty in", R"({"field":"city","operator":"in","value":[]})", first);
    row("empty in as text", R"({"field":"city","operator":"in","value":""})", first);
    row("in without a list", R"({"field":"city","operator":"in","value":false})", first);
    row("bad value in a list", R"({"field":"visits","operator":"in","value":"0, abc, 2"})", first);
    row("between with one end", R"({"field":"spend","operator":"between","value":[1]})", first);
    row("between with three", R"({"field":"spend","operator":"between","value":[1,2,3]})", first);
    row("between with an empty end", R"({"field":"spend","operator":"between","value":",5"})",
        first);
    row("between with null", R"({"field":"spend","operator":"between","value":[1,null]})", first);
    row("between without list", R"({"field":"spend","operator":"between","value":1})", first);
    row("30 February", R"({"field":"last_order_date","operator":"<","value":"2025-02-30"})", first);
    row("other date form", R"({"field":"last_order_date","operator":"<","value":"31/05/2025"})",
        first);
    row("time of day",
        R"({"field":"last_order_date","operator":"<","value":"2025-05-31T10:00:00Z"})", first);
    row("number for a date", R"({"field":"last_order_date","operator":"<","value":20250531})",
        first);
    row("number for a span", R"({"field":"last_order_date","operator":"inLast","value":30})",
        first);
    row("span of nothing", R"({"field":"last_order_date","operator":"inLast","value":"days"})",
        first);
    row("unknown unit", R"({"field":"last_order_date","operator":"inLast","value":"3 moons"})",
        first);
    row("negative span", R"({"field":"last_order_date","operator":"inLast","value":"-3 days"})",
        first);
    row("endless span", R"({"field":"last_order_date","operator":"inLast","value":"9999 years"})",
        first);
    row("unknown period", R"({"field":"last_order_date","operator":"during","value":"last moon"})",
        first);
    row("unknown choice", R"({"field":"consent","operator":"=","value":"grantd"})", first,
        u"granted"_s);
    row("orders without match", R"({"field":"orders_list","operator":"=","value":"x"})", first);
    row("inside a group",
        R"({"combinator":"or","rules":[{"field":"city","operator":"=","value":"x"},
            {"field":"cty","operator":"=","value":"x"}]})",
        u"rules[0].rules[1]"_s, u"city"_s);
    row("inside a match",
        R"({"field":"orders_list","operator":"=","match":{"mode":"some"},"value":{"combinator":"and",
            "rules":[{"field":"ammount","operator":">","value":1}]}})",
        u"rules[0].value.rules[0]"_s, u"amount"_s);
    row("inside an aggregate",
        R"({"field":"orders_list","aggregate":{"function":"count"},"where":{"combinator":"and",
            "rules":[{"field":"status","operator":"=","value":"delivred"}]},"operator":">","value":1})",
        u"rules[0].where.rules[0]"_s, u"delivered"_s);
    row("a customer's field inside", R"({"field":"orders_list","aggregate":{"function":"count"},
            "where":{"combinator":"and","rules":[{"field":"city","operator":"=","value":"x"}]},
            "operator":">","value":1})",
        u"rules[0].where.rules[0]"_s);
    row("orders inside orders",
        R"({"field":"orders_list","operator":"=","match":{"mode":"some"},"value":{"combinator":"and",
            "rules":[{"field":"orders_list","operator":"=","match":{"mode":"some"},
            "value":{"combinator":"and","rules":[]}}]}})",
        u"rules[0].value.rules[0]"_s);
    row("sum of a date", R"({"field":"orders_list","aggregate":{"function":"sum","of":"date"},
            "operator":">","value":1})",
        first);
    row("sum of nothing", R"({"field":"orders_list","aggregate":{"function":"sum"},
            "operator":">","value":1})",
        first);
    row("count of a field",
        R"({"field":"orders_list","aggregate":{"function":"count","of":"amount"},
            "operator":">","value":1})",
        first);
    row("figure in a list", R"({"field":"orders_list","aggregate":{"function":"count"},
            "operator":"in","value":[1,2]})",
        first);
    row("average too exact", R"({"field":"orders_list","aggregate":{"function":"avg","of":"amount"},
            "operator":">","value":99.995})",
        first);
}

void TestRuleCheck::refuses()
{
    QFETCH(QByteArray, rules);
    QFETCH(QString, path);
    QFETCH(QString, nearest);
    const QList<RuleProblem> problems = problemsOf(tree(rules));
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().path, path);
    QCOMPARE(problems.first().nearest, nearest);
    QVERIFY(!problems.first().message.isEmpty());
    if (!nearest.isEmpty())
        QVERIFY(problems.first().remedy.contains(nearest));
    QCOMPARE(toError(problems).place, path);
}

void TestRuleCheck::reportsAllProblems()
{
    const auto problems = problemsOf(tree(R"({"field":"spnd","operator":">","value":1},
        {"field":"city","operator":"=","value":"Pune"},
        {"combinator":"or","rules":[{"field":"visits","operator":"><","value":1},
                                    {"field":"visits","operator":">","value":"x"}]})"));
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0).path, u"rules[0]"_s);
    QCOMPARE(problems.at(1).path, u"rules[2].rules[0]"_s);
    QCOMPARE(problems.at(2).path, u"rules[2].rules[1]"_s);
}

void TestRuleCheck::normalises()
{
    const auto range = [](const QByteArray &rule) {
        return std::get<RangeTest>(nodeOf(rule).test);
    };
    QCOMPARE(range(R"({"field":"spend","operator":">","value":99.995})").low, 10000);
    QCOMPARE(range(R"({"field":"spend","operator":"<","value":99.995})").high, 9999);
    QCOMPARE(range(R"({"field":"orders","operator":">","value":2.5})").low, 3);
    QCOMPARE(range(R"({"field":"orders","operator":">","value":-2.5})").low, -2);
    QCOMPARE(range(R"({"field":"orders","operator":"between","value":"14,12"})").low, 12);
    QCOMPARE(range(R"({"field":"spend","operator":"=","value":"  0.10 "})").high, 10);
    QCOMPARE(range(R"({"field":"spend","operator":">=","value":"₹1.5 lakh"})").low, 15000000);
    QCOMPARE(range(R"({"field":"visits","operator":"<","value":"20n"})").high, 19);
    const RangeTest day =
            range(R"({"field":"registration_date","operator":"=","value":"1970-01-02"})");
    QCOMPARE(day.low, 86400000);
    QCOMPARE(day.high, 2 * 86400000 - 1);
    const auto text = std::get<TextTest>(
            nodeOf(R"({"field":"city","operator":"in","value":"Pune, O\\,Brien,PUNE "})").test);
    QCOMPARE(text.values, (QList<QString>{u"pune"_s, u"o,brien"_s}));
}

void TestRuleCheck::synonyms()
{
    const QList<std::pair<QByteArray, Column>> names{
            {"total_spent", Column::Spend},       {"totalSpending", Column::Spend},
            {"lifetime value", Column::Spend},    {"Lifetime Value", Column::Spend},
            {"total_orders", Column::Orders},     {"visitCount", Column::Visits},
            {"lastVisit", Column::LastOrderAt},   {"lastActive", Column::LastOrderAt},
            {"last_active", Column::LastOrderAt}, {"location", Column::City},
            {"created_at", Column::RegisteredAt}, {"Registration Date", Column::RegisteredAt}};
    for (const auto &[name, column] : names) {
        const auto field = catalogue().customerField(QString::fromUtf8(name));
        QVERIFY2(field, name.constData());
        QCOMPARE(field->subject.column, column);
    }
    const FieldCatalogue twins(
            {{u"Plan"_s, {}, AttributeType::Text}, {u"plan"_s, {}, AttributeType::Number}});
    QCOMPARE(twins.customerField(u"attributes.plan"_s)->type, FieldType::Decimal);
    QVERIFY(!twins.customerField(u"attributes.PLAN"_s)); // either could be meant
}

void TestRuleCheck::constantsFoldAway()
{
    const auto constant = [](const QByteArray &rules) {
        const Node node = nodeOf(rules);
        return std::holds_alternative<ConstantTest>(node.test) && !node.negated
                       ? std::optional<bool>(std::get<ConstantTest>(node.test).value)
                       : std::nullopt;
    };
    QCOMPARE(constant(""), true);
    QCOMPARE(constant(R"({"combinator":"or","rules":[],"not":true})"), false);
    QCOMPARE(constant(R"({"field":"orders","operator":"=","value":2.5})"), false);
    QCOMPARE(constant(R"({"field":"orders","operator":"null","value":null})"), false);
    QCOMPARE(constant(R"({"combinator":"or","rules":[{"combinator":"and","rules":[]},
        {"field":"city","operator":"=","value":"x"}]})"),
             true);
}

void TestRuleCheck::limits()
{
    QVERIFY(problemsOf(nested(maximumDepth)).isEmpty());
    QCOMPARE(problemsOf(nested(maximumDepth + 1)).size(), 1);
    QCOMPARE(problemsOf(nested(3000)).size(), 1);

    RuleGroup wide;
    for (int i = 1; i < maximumNodes; ++i)
        wide.rules.append(RuleNode{Rule{{}, u"visits"_s, u">"_s, i, false, false}});
    QVERIFY(problemsOf(wide).isEmpty());
    wide.rules.append(wide.rules.first());
    QCOMPARE(problemsOf(wide).size(), 1);

    QJsonArray values;
    for (int i = 0; i < maximumListValues; ++i)
        values.append(QString::number(i));
    RuleGroup list;
    list.rules.append(RuleNode{Rule{{}, u"external_id"_s, u"in"_s, values, false, false}});
    QVERIFY(problemsOf(list).isEmpty());
    list.rules.append(list.rules.first());
    QCOMPARE(problemsOf(list).size(), 1);
}

void TestRuleCheck::mutedParts()
{
    const QByteArray pune = R"({"field":"city","operator":"=","value":"Pune")";
    // A muted rule does not count, not even as a mistake.
    QVERIFY(problemsOf(tree(pune + R"(},{"field":"spnd","operator":">","value":1,"muted":true})"))
                    .isEmpty());
    QVERIFY(std::holds_alternative<TextTest>(
            nodeOf(pune + R"(},{"combinator":"or","rules":[],"muted":true})").test));
    // Nothing left would mean everybody.
    QCOMPARE(problemsOf(tree(pune + R"(,"muted":true})")).size(), 1);
    RuleGroup whole = tree(pune + "}");
    whole.muted = true;
    QCOMPARE(problemsOf(whole).size(), 1);
    // Locked is not muted.
    QVERIFY(std::holds_alternative<TextTest>(nodeOf(pune + R"(,"disabled":true})").test));
}

void TestRuleCheck::randomTreesPass()
{
    test::RandomRules random(test::RandomRules::announcedSeed());
    for (int i = 0; i < 1000; ++i) {
        const RuleGroup one = random.tree();
        const auto checked = check(one, random.catalogue(), random.context());
        QVERIFY2(checked, checked ? ""
                                  : qPrintable(toError(checked.error()).text() +
                                               QString::fromUtf8(writeRuleJson(one))));
        // What is left out has no meaning; what is kept has the same.
        QVERIFY(check(meaningOf(one), random.catalogue(), random.context()));
    }
}

void TestRuleCheck::everyOperatorOfEveryField()
{
    test::RandomRules random(1);
    const QList<RuleGroup> all = random.everyCondition();
    QVERIFY(all.size() > 250);
    for (const RuleGroup &one : all) {
        const auto checked = check(one, random.catalogue(), random.context());
        QVERIFY2(checked, checked ? ""
                                  : qPrintable(toError(checked.error()).text() +
                                               QString::fromUtf8(writeRuleJson(one))));
    }
}

QTEST_GUILESS_MAIN(TestRuleCheck)
#include "tst_rulecheck.moc"
