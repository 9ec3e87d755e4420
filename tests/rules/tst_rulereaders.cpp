// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rulecheck.h"
#include "rules/rulereaders.h"
#include "rules/ruletext.h"

#include <QTest>

using namespace muster;
using namespace muster::rules;
using namespace Qt::StringLiterals;

class TestRuleReaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void faultsOfThePredecessors_data();
    void faultsOfThePredecessors();
    void limits();
};

void TestRuleReaders::reads_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("text"); ///< what it means, in our own text form
    const auto row = [](const char *name, const char *input, const char *format,
                        const QString &text) {
        QTest::newRow(name) << QByteArray(input) << QString::fromLatin1(format) << text;
    };
    row("flat list",
        R"([{"id":1,"field":"total_spent","operator":">","value":10000,"logic":"AND"},
            {"field":"city","operator":"=","value":"Mumbai"}])",
        "flat-list", u"spend > 10000 AND city = \"Mumbai\""_s);
    row("flat list, and before or",
        R"([{"field":"visits","operator":">","value":1,"logic":"OR"},
            {"field":"city","operator":"=","value":"Pune","logic":"AND"},
            {"field":"orders","operator":"!=","value":2}])",
        "flat-list", u"visits > 1 OR (city = \"Pune\" AND orders != 2)"_s);
    row("flat list, logic on the second rule",
        R"([{"field":"visits","operator":">","value":1},
            {"field":"city","operator":"=","value":"Pune","logic":"OR"}])",
        "flat-list", u"visits > 1 OR city = \"Pune\""_s);
    row("flat list, logic on the last rule too",
        R"([{"field":"visits","operator":">","value":1,"logic":"AND"},
            {"field":"city","operator":"=","value":"Pune","logic":"OR"}])",
        "flat-list", u"visits > 1 AND city = \"Pune\""_s);
    row("flat list, other operators",
        R"([{"field":"last_order_date","operator":"older_than","value":180,"logic":"OR"},
            {"field":"name","operator":"contains","value":"a","logic":"OR"},
            {"field":"name","operator":"not_contains","value":"b"}])",
        "flat-list",
        u"last_order_date older than 180 days OR name contains \"a\" OR name does not contain \"b\""_s);
    row("one level, logic",
        R"({"logic":"OR","conditions":[{"field":"totalSpending","operator":">=","value":99.5},
            {"field":"visitCount","operator":"<","value":3}]})",
        "one-level", u"spend >= 99.5 OR visits < 3"_s);
    row("one level, operator",
        R"({"operator":"AND","conditions":[{"field":"lastVisit","operator":"<","value":"2025-01-01"}]})",
        "one-level", u"last_order_date < \"2025-01-01\""_s);
    row("tree",
        R"({"and":[{"field":"spend","op":">","value":1000},
            {"or":[{"field":"inactive_days","op":">","value":90},
                   {"field":"location","op":"=","value":"Delhi"}]}]})",
        "and-or-tree", u"spend > 1000 AND (inactive_days > 90 OR city = \"Delhi\")"_s);
    row("text", "spend > 10000 AND visits < 3 OR city = Pune", "text",
        u"(spend > 10000 AND visits < 3) OR city = \"Pune\""_s);
    row("short text", "lastActive > 30d", "short-text", u"lastActive in last 30 days"_s);
    row("short text, longer ago", "spend > 5 AND lastActive < 90d", "short-text",
        u"spend > 5 AND lastActive older than 90 days"_s);
    row("canonical", R"({"combinator":"or","rules":[{"field":"spend","operator":">","value":5}]})",
        "canonical", u"spend > 5"_s);
}

void TestRuleReaders::reads()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, format);
    QFETCH(QString, text);
    const auto read = readAnyFormat(input);
    QVERIFY2(read, read ? "" : qPrintable(read.error().text()));
    QCOMPARE(ruleFormatName(read->format), format);
    QCOMPARE(writeRuleText(read->tree), text);
    QVERIFY(check(read->tree, FieldCatalogue(),
                  RuleContext{QDate(2025, 6, 30), QTimeZone("UTC"), Currency{}}));
}

void TestRuleReaders::refuses_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *input, const char *place) {
        QTest::newRow(name) << QByteArray(input) << QString::fromLatin1(place);
    };
    row("nothing", "", "line 1, column 1");
    row("empty list", "[]", "");
    row("empty object", "{}", "");
    row("broken JSON", "{\n\"and\": [}", "line 2");
    row("not UTF-8", "city = \xFF", "");
    row("flat list without logic",
        R"([{"field":"a","operator":"=","value":1},{"field":"b","operator":"=","value":1}])",
        "[0].logic");
    row("flat list, logic missing in the middle",
        R"([{"field":"a","operator":"=","value":1,"logic":"AND"},
            {"field":"b","operator":"=","value":1},{"field":"c","operator":"=","value":1}])",
        "[1].logic");
    row("flat list of three with logic on the last",
        R"([{"field":"a","operator":"=","value":1},{"field":"b","operator":"=","value":1},
            {"field":"c","operator":"=","value":1,"logic":"AND"}])",
        "[0].logic");
    row("flat list, unknown logic",
        R"([{"field":"a","operator":"=","value":1,"logic":"XOR"},{"field":"b","operator":"=","value":1}])",
        "[0].logic");
    row("flat list, unknown operator", R"([{"field":"a","operator":"like","value":1}])",
        "[0].operator");
    row("flat list, unknown key", R"([{"field":"a","operator":"=","value":1,"weight":2}])",
        "[0].weight");
    row("flat list, no value", R"([{"field":"a","operator":"="}])", "[0].value");
    row("flat list, older_than of a text",
        R"([{"field":"last_order_date","operator":"older_than","value":"long"}])", "[0].value");
    row("one level, empty", R"({"logic":"AND","conditions":[]})", "conditions");
    row("one level, both", R"({"logic":"AND","operator":"OR","conditions":[]})", "logic");
    row("one level, neither", R"({"conditions":[{"field":"a","operator":"=","value":1}]})",
        "operator");
    row("one level, nested", R"({"logic":"AND","conditions":[{"logic":"OR","conditions":[]}]})",
        "conditions[0].conditions");
    row("tree, empty", R"({"and":[]})", "and");
    row("tree, empty group inside", R"({"and":[{"field":"spend","op":">","value":1},{}]})",
        "and[1]");
    row("tree, two keys",
        R"({"and":[{"field":"a","op":"=","value":1}],"or":[{"field":"b","op":"=","value":1}]})",
        "");
    row("tree, other key", R"({"and":[{"nor":[]}]})", "and[0].nor");
    row("tree, operator missing", R"({"and":[{"field":"a","operator":"=","value":1}]})",
        "and[0].operator");
    row("the same key twice", R"([{"field":"a","operator":"=","value":1,"value":2}])", "");
    row("short span of a number", "visits > 30d", "line 1, column 10");
    row("equal to a short span", "lastActive = 30d", "line 1, column 14");
}

void TestRuleReaders::refuses()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, place);
    const auto read = readAnyFormat(input);
    QVERIFY(!read);
    QCOMPARE(read.error().place, place);
    QVERIFY(!read.error().message.isEmpty());
}

void TestRuleReaders::faultsOfThePredecessors_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("text"); ///< what it must mean; empty where it must be refused
    const auto row = [](const char *name, const char *input, const QString &text) {
        QTest::newRow(name) << QByteArray(input) << text;
    };
    row("OR is not ignored",
        R"({"logic":"OR","conditions":[{"field":"spend","operator":">","value":5},
            {"field":"visits","operator":">","value":3}]})",
        u"spend > 5 OR visits > 3"_s);
    row("groups are not saved as {}",
        R"({"combinator":"and","rules":[{"field":"visits","operator":">","value":3},{}]})", {});
    row(">= is not dropped", R"([{"field":"visits","operator":">=","value":3}])", u"visits >= 3"_s);
    row("99.5 stays 99.5", "spend > 99.5", u"spend > 99.5"_s);
    row("99.5 stays 99.5 in JSON", R"([{"field":"spend","operator":">","value":99.5}])",
        u"spend > 99.5"_s);
    row("two conditions on one field",
        R"([{"field":"spend","operator":">","value":5,"logic":"AND"},
            {"field":"spend","operator":"<","value":9}])",
        u"spend > 5 AND spend < 9"_s);
    row("10,000 or … keeps its OR", "spend > 10,000 OR visits > 3",
        u"spend > 10000 OR visits > 3"_s);
    row("5K is more than, not at least", "spend > 5K", u"spend > 5000"_s);
    row("the rupee sign", "spend > ₹5,000 AND visits < 3", u"spend > 5000 AND visits < 3"_s);
    row("last 30 days is not turned round", "last_order_date in last 30 days",
        u"last_order_date in last 30 days"_s);
    row("an empty set is not everybody", R"({"operator":"AND","conditions":[]})", {});
}

void TestRuleReaders::faultsOfThePredecessors()
{
    QFETCH(QByteArray, input);
    QFETCH(QString, text);
    const auto read = readAnyFormat(input);
    QCOMPARE(read.has_value(), !text.isEmpty());
    if (read)
        QCOMPARE(writeRuleText(read->tree), text);
}

void TestRuleReaders::limits()
{
    const auto nested = [](int depth) {
        return QByteArray(R"({"and":[)").repeated(depth) + R"({"field":"a","op":"=","value":1})" +
               QByteArray("]}").repeated(depth);
    };
    QVERIFY(readAnyFormat(nested(maximumDepth)));
    QVERIFY(!readAnyFormat(nested(maximumDepth + 1)));
    QVERIFY(!readAnyFormat(nested(100'000)));
    QVERIFY(!readAnyFormat(QByteArray("[").repeated(200'000)));
    const QByteArray rule = R"({"field":"a","operator":"=","value":1,"logic":"AND"})";
    const auto list = [&rule](int count) {
        return "[" + (rule + ',').repeated(count - 1) + rule + "]";
    };
    QVERIFY(readAnyFormat(list(maximumNodes - 1)));
    QVERIFY(!readAnyFormat(list(maximumNodes)));
    QVERIFY(!readAnyFormat("[" + QByteArray(maximumInputSize, ' ') + rule + "]"));
}

QTEST_GUILESS_MAIN(TestRuleReaders)
#include "tst_rulereaders.moc"
