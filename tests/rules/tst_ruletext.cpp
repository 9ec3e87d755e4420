// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulecheck.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "support/randomrules.h"

#include <QJsonArray>
#include <QTest>

using namespace muster;
using namespace muster::rules;
using namespace Qt::StringLiterals;

namespace {

QByteArray readAsJson(const QString &text)
{
    const auto tree = readRuleText(text);
    return tree ? writeRuleJson(*tree) : tree.error().toError().text().toUtf8();
}

QByteArray canonical(const QByteArray &json)
{
    const auto tree = readRuleJson(json);
    return tree ? writeRuleJson(*tree) : "invalid: " + tree.error().text().toUtf8();
}

RuleGroup single(const Rule &rule)
{
    RuleGroup tree;
    tree.rules.append(RuleNode{rule});
    return tree;
}

} // namespace

class TestRuleText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void readsGroups_data();
    void readsGroups();
    void problems_data();
    void problems();
    void problemPlaces();
    void writesReadably_data();
    void writesReadably();
    void randomTreesComeBack();
    void uncheckedTreesComeBack();
    void awkwardNamesAndTexts();
    void exactNumbersComeBack();
    void longListsWithoutBlanks();
    void deepNestingIsRefused();
};

void TestRuleText::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("rule");
    const auto row = [](const QString &text, const char *rule) {
        QTest::newRow(qPrintable(text)) << text << QByteArray(rule);
    };
    row(u"spend > 10000"_s, R"({"field":"spend","operator":">","value":10000})");
    row(u"spend > 10,000"_s, R"({"field":"spend","operator":">","value":10000})");
    row(u"spend > ₹1,50,000"_s, R"({"field":"spend","operator":">","value":150000})");
    row(u"spend > ₹ 99.995"_s, R"({"field":"spend","operator":">","value":99.995})");
    row(u"spend > Rs. 500"_s, R"({"field":"spend","operator":">","value":500})");
    row(u"spend > INR 1,500.50"_s, R"({"field":"spend","operator":">","value":1500.5})");
    row(u"spend > 10k"_s, R"({"field":"spend","operator":">","value":10000})");
    row(u"spend > 5K"_s, R"({"field":"spend","operator":">","value":5000})");
    row(u"spend > 1.5 lakh"_s, R"({"field":"spend","operator":">","value":150000})");
    row(u"spend > ₹2 crore"_s, R"({"field":"spend","operator":">","value":20000000})");
    row(u"spend > -₹5"_s, R"({"field":"spend","operator":">","value":-5})");
    row(u"spend >= 1e3"_s, R"({"field":"spend","operator":">=","value":1000})");
    row(u"visits <> 3"_s, R"({"field":"visits","operator":"!=","value":3})");
    row(u"visits ≥ 3"_s, R"({"field":"visits","operator":">=","value":3})");
    row(u"visits==3"_s, R"({"field":"visits","operator":"=","value":3})");
    row(u"visits is 3"_s, R"({"field":"visits","operator":"=","value":3})");
    row(u"city = \"New Delhi\""_s, R"({"field":"city","operator":"=","value":"New Delhi"})");
    row(u"city = 'O\\'Brien'"_s, R"({"field":"city","operator":"=","value":"O'Brien"})");
    row(u"city = “पुणे”"_s, R"({"field":"city","operator":"=","value":"पुणे"})");
    row(u"city = पुणे"_s, R"({"field":"city","operator":"=","value":"पुणे"})");
    row(u"city = Mumbai"_s, R"({"field":"city","operator":"=","value":"Mumbai"})");
    row(u"city is not Mumbai"_s, R"({"field":"city","operator":"!=","value":"Mumbai"})");
    row(u"city = \"a\\\\b\\n\\u00e9\""_s,
        "{\"field\":\"city\",\"operator\":\"=\",\"value\":\"a\\\\b\\né\"}");
    row(u"city in (\"Pune\", Delhi)"_s,
        R"({"field":"city","operator":"in","value":["Pune","Delhi"]})");
    row(u"visits in (1,2,3)"_s, R"({"field":"visits","operator":"in","value":[1,2,3]})");
    row(u"visits in (0,100,2000,1.5,20)"_s,
        R"({"field":"visits","operator":"in","value":[0,100,2000,1.5,20]})");
    row(u"city not in (Pune)"_s, R"({"field":"city","operator":"notIn","value":["Pune"]})");
    row(u"spend between 1,000 and 5,000"_s,
        R"({"field":"spend","operator":"between","value":[1000,5000]})");
    row(u"spend not between 1 and 2"_s,
        R"({"field":"spend","operator":"notBetween","value":[1,2]})");
    row(u"name contains '%'"_s, R"({"field":"name","operator":"contains","value":"%"})");
    row(u"name DOES NOT CONTAIN '_'"_s,
        R"({"field":"name","operator":"doesNotContain","value":"_"})");
    row(u"name begins with Ann"_s, R"({"field":"name","operator":"beginsWith","value":"Ann"})");
    row(u"name starts with Ann"_s, R"({"field":"name","operator":"beginsWith","value":"Ann"})");
    row(u"name does not begin with A"_s,
        R"({"field":"name","operator":"doesNotBeginWith","value":"A"})");
    row(u"email ends with '@example.com'"_s,
        R"({"field":"email","operator":"endsWith","value":"@example.com"})");
    row(u"email does not end with x"_s,
        R"({"field":"email","operator":"doesNotEndWith","value":"x"})");
    row(u"city is null"_s, R"({"field":"city","operator":"null","value":null})");
    row(u"city is not null"_s, R"({"field":"city","operator":"notNull","value":null})");
    row(u"last_order_date < 2025-01-01"_s,
        R"({"field":"last_order_date","operator":"<","value":"2025-01-01"})");
    row(u"last_order_date in last 30 days"_s,
        R"({"field":"last_order_date","operator":"inLast","value":"30 days"})");
    row(u"last_order_date in the last 2 Months"_s,
        R"({"field":"last_order_date","operator":"inLast","value":"2 months"})");
    row(u"last_order_date not in last 1 year"_s,
        R"({"field":"last_order_date","operator":"notInLast","value":"1 year"})");
    row(u"attributes.renewal in next 2 weeks"_s,
        R"({"field":"attributes.renewal","operator":"inNext","value":"2 weeks"})");
    row(u"last_order_date older than 3 months"_s,
        R"({"field":"last_order_date","operator":"olderThan","value":"3 months"})");
    row(u"last_order_date during last month"_s,
        R"({"field":"last_order_date","operator":"during","value":"last month"})");
    row(u"last_order_date in last month"_s,
        R"({"field":"last_order_date","operator":"during","value":"last month"})");
    row(u"last_order_date not during today"_s,
        R"({"field":"last_order_date","operator":"notDuring","value":"today"})");
    row(u"last_order_date >= 30 days ago"_s,
        R"({"field":"last_order_date","operator":">=","value":"30 days ago"})");
    row(u"last_order_date between 2 weeks ago and today"_s,
        R"({"field":"last_order_date","operator":"between","value":["2 weeks ago","today"]})");
    row(u"attributes.member = true"_s,
        R"({"field":"attributes.member","operator":"=","value":true})");
    row(u"`attributes.shoe size` > 9"_s,
        R"({"field":"attributes.shoe size","operator":">","value":9})");
    row(u"count(orders) >= 2"_s,
        R"({"field":"orders_list","aggregate":{"function":"count"},"operator":">=","value":2})");
    row(u"count(orders where amount > 500 and date in last 90 days) >= 2"_s,
        R"({"field":"orders_list","aggregate":{"function":"count"},"where":{"combinator":"and",
            "rules":[{"field":"amount","operator":">","value":500},
                     {"field":"date","operator":"inLast","value":"90 days"}]},
            "operator":">=","value":2})");
    row(u"sum(orders.amount where status = completed) > 500"_s,
        R"({"field":"orders_list","aggregate":{"function":"sum","of":"amount"},"where":{"rules":[
            {"field":"status","operator":"=","value":"completed"}]},"operator":">","value":500})");
    row(u"max(orders.date) in last 5 days"_s,
        R"({"field":"orders_list","aggregate":{"function":"max","of":"date"},"operator":"inLast",
            "value":"5 days"})");
    row(u"at least 2 orders where (amount > 500 or coupon is not null)"_s,
        R"({"field":"orders_list","operator":"=","match":{"mode":"atLeast","threshold":2},"value":{
            "combinator":"or","rules":[{"field":"amount","operator":">","value":500},
            {"field":"coupon","operator":"notNull","value":null}]}})");
    row(u"no orders"_s, R"({"field":"orders_list","operator":"=","match":{"mode":"none"},
            "value":{"rules":[]}})");
    row(u"orders >= 3"_s, R"({"field":"orders","operator":">=","value":3})");
}

void TestRuleText::reads()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, rule);
    QCOMPARE(readAsJson(text), canonical(R"({"combinator":"and","rules":[)" + rule + "]}"));
}

void TestRuleText::readsGroups_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("tree");
    const QByteArray a = R"({"field":"a","operator":"=","value":1})";
    const QByteArray b = R"({"field":"b","operator":"=","value":2})";
    const QByteArray c = R"({"field":"c","operator":"=","value":3})";
    const auto group = [](const char *combinator, const QByteArray &rules, bool negated = false) {
        return QByteArray(R"({"combinator":")") + combinator + R"(","not":)" +
               (negated ? "true" : "false") + R"(,"rules":[)" + rules + "]}";
    };
    const auto row = [](const QString &text, const QByteArray &tree) {
        QTest::newRow(qPrintable(text)) << text << tree;
    };
    const QByteArray ab = group("and", a + ',' + b);
    row(u"a = 1 AND b = 2"_s, ab);
    row(u"(a = 1 AND b = 2)"_s, ab);
    row(u"((a = 1 and b = 2))"_s, group("and", ab));
    row(u"a = 1 AND b = 2 OR c = 3"_s, group("or", ab + ',' + c));
    row(u"(a = 1 AND b = 2) OR c = 3"_s, group("or", ab + ',' + c));
    row(u"c = 3 or a = 1\n\tand b = 2"_s, group("or", c + ',' + ab));
    row(u"a = 1 AND (b = 2 OR c = 3)"_s, group("and", a + ',' + group("or", b + ',' + c)));
    row(u"NOT a = 1"_s, group("and", a, true));
    row(u"NOT (a = 1)"_s, group("and", a, true));
    row(u"(NOT a = 1)"_s, group("and", group("and", a, true)));
    row(u"NOT NOT a = 1"_s, group("and", group("and", a, true), true));
    row(u"NOT a = 1 AND b = 2"_s, group("and", group("and", a, true) + ',' + b));
    row(u"NOT (a = 1 AND b = 2)"_s, group("and", a + ',' + b, true));
    row(u"NOT a = 1 OR b = 2"_s, group("or", group("and", a, true) + ',' + b));
    row(u"everyone"_s, group("and", {}));
    row(u"()"_s, group("and", {}));
    row(u"NOT everyone"_s, group("and", {}, true));
    row(u"a = 1 AND everyone"_s, group("and", a + ',' + group("and", {})));
}

void TestRuleText::readsGroups()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, tree);
    QCOMPARE(readAsJson(text), canonical(tree));
}

void TestRuleText::problems_data()
{
    QTest::addColumn<QString>("text"); ///< the part between « and » is where the problem is
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"«»"_s);
    row(u"spend >«»"_s);
    row(u"spend «10000»"_s);
    row(u"«>» 10000"_s);
    row(u"spend > 10000 «visits» < 3"_s);
    row(u"spend > 10000 AND«»"_s);
    row(u"spend > 10000 AND «OR» visits < 3"_s);
    row(u"(spend > 10000«»"_s);
    row(u"spend > 10000«)»"_s);
    row(u"city = New «Delhi»"_s);
    row(u"city = «\"Pune»"_s);
    row(u"city = \"a«\\d»\""_s);
    row(u"city in «Pune»"_s);
    row(u"city in («)»"_s);
    row(u"city in (Pune «Delhi»)"_s);
    row(u"spend in («10,000», 20000)"_s);
    row(u"visits in (5,«1,000»,2000)"_s);
    row(u"visits in (98,«99,100»,101,1000)"_s);
    row(u"spend > 1«,»00,0"_s);
    row(u"spend > «12abc»"_s);
    row(u"spend > 5 «§»"_s);
    row(u"city = «null»"_s);
    row(u"spend between 5 «or» 6"_s);
    row(u"last_order_date > «30d»"_s);
    row(u"last_order_date in last «30d»"_s);
    row(u"last_order_date in last «many» days"_s);
    row(u"last_order_date in last «3» moons"_s);
    row(u"last_order_date older than «today»"_s);
    row(u"last_order_date during «30» days"_s);
    row(u"spend «&»& visits"_s);
    row(u"at least «two» orders"_s);
    row(u"at least 2 orders where «amount» > 5"_s);
    row(u"count(«customers») > 2"_s);
    row(u"count(orders where amount > 5 «>» 2"_s);
    row(u"visits does «contain» 3"_s);
    row(u"visits not «3»"_s);
    row(u"`visits «"_s.replace(u"`"_s, u"«`"_s).replace(u" «"_s, u" »"_s) + u"»"_s);
}

void TestRuleText::problems()
{
    QFETCH(QString, text);
    const qsizetype begin = text.indexOf(u'«');
    const qsizetype end = text.indexOf(u'»') - 1;
    text.remove(u'«').remove(u'»');
    const auto tree = readRuleText(text);
    QVERIFY(!tree);
    QCOMPARE(tree.error().offset, begin);
    QCOMPARE(tree.error().length, end - begin);
    QVERIFY(!tree.error().message.isEmpty());
}

void TestRuleText::problemPlaces()
{
    const auto tree = readRuleText(u"spend > 10000\nAND (city = Pune\n  OR visits > x y)"_s);
    QVERIFY(!tree);
    QCOMPARE(tree.error().line, 3);
    QCOMPARE(tree.error().column, 17);
    QVERIFY(tree.error().toError().place.contains(u"3"_s));
    QVERIFY(!tree.error().remedy.isEmpty());
}

void TestRuleText::writesReadably_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &text) { QTest::newRow(qPrintable(text)) << text; };
    row(u"spend > 10000 AND (city = \"Mumbai\" OR city in (\"Pune\", \"Delhi\")) AND NOT (visits < "
        u"3)"
        " AND last_order_date in last 30 days"
        " AND count(orders where amount > 500 AND date in last 90 days) >= 2"_s);
    row(u"at least 2 orders where (coupon is not null) OR avg(orders.amount) > 99.5"_s);
    row(u"NOT (spend between 1000 and 5000 OR `no` begins with \"₹\")"_s);
    row(u"everyone"_s);
}

void TestRuleText::writesReadably()
{
    QFETCH(QString, text);
    const auto tree = readRuleText(text);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().toError().text()));
    QCOMPARE(writeRuleText(*tree), text);
}

void TestRuleText::randomTreesComeBack()
{
    test::RandomRules random(test::RandomRules::announcedSeed());
    QList<RuleGroup> trees = random.everyCondition();
    for (int i = 0; i < 2000; ++i)
        trees.append(random.tree());
    for (const RuleGroup &tree : std::as_const(trees)) {
        const QString text = writeRuleText(tree);
        const auto again = readRuleText(text);
        QVERIFY2(again, again ? "" : qPrintable(again.error().toError().text() + u'\n' + text));
        QVERIFY2(*again == meaningOf(tree), qPrintable(text));
        QCOMPARE(writeRuleText(*again), text);
    }
}

/// Trees that no check would pass still have a text form.
void TestRuleText::uncheckedTreesComeBack()
{
    test::RandomRules random(test::RandomRules::announcedSeed());
    const QList<QJsonValue> scalars{
            QJsonValue(QJsonValue::Null), true,  false,  0,        -1, 1.5, 1e30, 1e-9, -0.25,
            qint64(9007199254740993),     u""_s, u"x"_s, u"null"_s};
    QStringList operators{u"~"_s, u""_s, u"a`b"_s, u"=="_s, u"not_in"_s};
    for (const Operator op : allOperators())
        operators.append(operatorName(op));
    for (int i = 0; i < 5000; ++i) {
        const auto scalar = [&] {
            return scalars.at(random.below(static_cast<int>(scalars.size())));
        };
        QJsonValue value = scalar();
        if (random.below(2) == 0) {
            QJsonArray list;
            for (int n = random.below(4); n > 0; --n)
                list.append(scalar());
            value = list;
        }
        const QString op = operators.at(random.below(static_cast<int>(operators.size())));
        const RuleGroup tree = single(Rule{{}, random.text(), op, value, false, false});
        const QString text = writeRuleText(tree);
        const auto again = readRuleText(text);
        QVERIFY2(again, again ? "" : qPrintable(again.error().toError().text() + u'\n' + text));
        QVERIFY2(*again == tree, qPrintable(text));
    }
}

void TestRuleText::awkwardNamesAndTexts()
{
    const QStringList texts{u""_s,
                            u" "_s,
                            u"and"_s,
                            u"`"_s,
                            u"a`b``c"_s,
                            u"rs5"_s,
                            u"INR7"_s,
                            u"a.b-c"_s,
                            u"a."_s,
                            u"5x"_s,
                            u"नाम"_s,
                            u"😀"_s,
                            u"\\u0041"_s,
                            u"“quoted”"_s,
                            u"line\r\nbreak\t\u0001\u0085\u2028"_s,
                            QString(QChar(0xD83D)),
                            QString(QChar(0xDE00)) + u"x"_s,
                            QString(QChar(0)) + u"nul"_s};
    for (const QString &text : texts) {
        const RuleGroup tree = single(Rule{{}, text, u"="_s, text, false, false});
        const auto again = readRuleText(writeRuleText(tree));
        QVERIFY2(again, qPrintable(writeRuleText(tree)));
        QCOMPARE(*again, tree);
        OrderRule sum;
        sum.condition = OrderAggregate{Aggregate::Sum, text, u">"_s, 1};
        RuleGroup figure;
        figure.rules.append(RuleNode{sum});
        if (text.isEmpty())
            continue;
        const auto figureAgain = readRuleText(writeRuleText(figure));
        QVERIFY2(figureAgain, qPrintable(writeRuleText(figure)));
        QCOMPARE(*figureAgain, figure);
    }
}

void TestRuleText::exactNumbersComeBack()
{
    // More digits than a double has stay digits.
    const auto tree = readRuleText(u"spend > 12345678901234567.89"_s);
    QVERIFY(tree);
    const auto node = check(*tree, FieldCatalogue(),
                            RuleContext{QDate(2025, 6, 30), QTimeZone("UTC"), Currency{}});
    QVERIFY(node);
    QCOMPARE(std::get<RangeTest>(node->test).low, 1234567890123456790);
}

void TestRuleText::longListsWithoutBlanks()
{
    QStringList numbers;
    for (int i = 0; i < 5000; ++i)
        numbers.append(QString::number(1000 + i));
    const auto tree = readRuleText(u"visits in (%1)"_s.arg(numbers.join(u',')));
    QVERIFY(tree);
    QCOMPARE(writeRuleJson(*tree), canonical("{\"combinator\":\"and\",\"rules\":[{\"field\":"
                                             "\"visits\",\"operator\":\"in\",\"value\":[" +
                                             numbers.join(u',').toLatin1() + "]}]}"));
    // Each number must not look at all that follow: this would take minutes.
    while (numbers.size() < 150'000)
        numbers.append(numbers.mid(0, 5000));
    QVERIFY(readRuleText(u"visits in (%1)"_s.arg(numbers.join(u','))));
}

void TestRuleText::deepNestingIsRefused()
{
    const auto nested = [](int depth) {
        return QString(depth, u'(') + u"visits > 1"_s + QString(depth, u')');
    };
    QVERIFY(readRuleText(nested(maximumDepth)));
    QVERIFY(!readRuleText(nested(maximumDepth + 1)));
    QVERIFY(!readRuleText(nested(100000)));
    QVERIFY(!readRuleText(u"NOT "_s.repeated(100000) + u"visits > 1"_s));
    QVERIFY(!readRuleText(u"visits > 1 AND "_s.repeated(maximumNodes) + u"visits > 1"_s));
    QVERIFY(!readRuleText(QString(maximumInputSize + 1, u' ')));
}

QTEST_GUILESS_MAIN(TestRuleText)
#include "tst_ruletext.moc"
