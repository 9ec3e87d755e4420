// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/describe.h"
#include "rules/ruletext.h"
#include "support/randomrules.h"

#include <QTest>

using namespace muster;
using namespace muster::rules;
using namespace Qt::StringLiterals;

class TestDescribe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void words_data();
    void words();
    void everyConditionHasWords();
    void percentSignsStay();
    void choicesAreSaidInTheWordsGiven();
};

void TestDescribe::words_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    const auto row = [](const QString &text, const QString &words) {
        QTest::newRow(qPrintable(text)) << text << words;
    };
    row(u"spend > 10000 and city in (Mumbai, Pune)"_s,
        u"spend is more than ₹10,000 and city is Mumbai or Pune"_s);
    row(u"spend >= 123456.78"_s, u"spend is at least ₹1,23,456.78"_s);
    row(u"spend > 99.995"_s, u"spend is more than INR 99.995"_s);
    row(u"city = 'New Delhi'"_s, u"city is “New Delhi”"_s);
    row(u"city not in (Pune, Goa, Delhi)"_s, u"city is not Pune, Goa or Delhi"_s);
    row(u"visits between 1000 and 5000"_s, u"number of visits is between 1,000 and 5,000"_s);
    row(u"city is null or tags is not null"_s, u"city is missing or tag is known"_s);
    row(u"last_order_date in last 30 days"_s, u"last order date is in the last 30 days"_s);
    row(u"last_order_date older than 3 months"_s, u"last order date is older than 3 months"_s);
    row(u"last_order_date during last month"_s, u"last order date is during last month"_s);
    row(u"registration_date < 2025-01-31"_s,
        u"registration date is before "_s +
                QLocale(u"en_IN"_s).toString(QDate(2025, 1, 31), QLocale::LongFormat));
    row(u"registration_date >= 2 weeks ago"_s, u"registration date is on or after 2 weeks ago"_s);
    row(u"inactive_days > 180"_s, u"number of days since the last order is more than 180"_s);
    row(u"visits > 2 and (city = Pune or city = Goa)"_s,
        u"number of visits is more than 2 and (city is Pune or city is Goa)"_s);
    row(u"not (city = Pune or city = Goa)"_s,
        u"it is not the case that (city is Pune or city is Goa)"_s);
    row(u"everyone"_s, u"every customer"_s);
    row(u"count(orders where amount > 500 and date in last 90 days) >= 2"_s,
        u"the number of orders where (order amount is more than ₹500 and order date is in the last "
        "90 days) is at least 2"_s);
    row(u"sum(orders.amount) > 500"_s, u"the sum of the order amount is more than ₹500"_s);
    row(u"at least 2 orders where (coupon is not null)"_s,
        u"there are at least 2 orders where coupon is known"_s);
    row(u"no orders where (status = returned)"_s,
        u"there is no order where order status is returned"_s);
    row(u"attributes.plan = Gold"_s, u"Loyalty plan is Gold"_s);
    row(u"attributes.member = true"_s, u"member is true"_s);
    row(u"`no such field` > 5"_s, u"“no such field” is more than 5"_s);
}

void TestDescribe::words()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    const auto tree = readRuleText(text);
    QVERIFY2(tree, tree ? "" : qPrintable(tree.error().message));
    const FieldCatalogue catalogue({{u"plan"_s, u"Loyalty plan"_s, AttributeType::Text},
                                    {u"member"_s, {}, AttributeType::Boolean}});
    QString found = describe(*tree, catalogue, {QLocale(u"en_IN"_s), Currency{}});
    // Untranslated plurals keep their "(s)" where no translation is loaded.
    for (const auto &[unit, plural] :
         {std::pair{u"day(s)"_s, u"days"_s}, std::pair{u"week(s)"_s, u"weeks"_s},
          std::pair{u"month(s)"_s, u"months"_s}, std::pair{u"order(s)"_s, u"orders"_s}})
        found.replace(unit, plural);
    QCOMPARE(found, words);
}

void TestDescribe::everyConditionHasWords()
{
    test::RandomRules random(test::RandomRules::announcedSeed());
    QList<RuleGroup> trees = random.everyCondition();
    for (int i = 0; i < 500; ++i)
        trees.append(random.tree());
    for (const RuleGroup &tree : std::as_const(trees)) {
        const QString words = describe(tree, random.catalogue(),
                                       {QLocale(u"en_IN"_s), random.context().currency});
        QVERIFY(!words.isEmpty());
        QVERIFY2(!words.contains(u"  "_s) || writeRuleText(tree).contains(u"  "_s),
                 qPrintable(words));
        QVERIFY2(!words.contains(u"“inLast”"_s), qPrintable(words));
    }
}

void TestDescribe::percentSignsStay()
{
    const auto tree = readRuleText(u"name contains '%1' and name contains '100%2'"_s);
    QVERIFY(tree);
    QCOMPARE(describe(*tree, FieldCatalogue(), {QLocale(u"en_IN"_s), Currency{}}),
             u"name contains “%1” and name contains “100%2”"_s);
}

void TestDescribe::choicesAreSaidInTheWordsGiven()
{
    const auto tree = readRuleText(u"name = delivered and at least 1 orders where (status in "
                                   "(delivered, completed))"_s);
    QVERIFY(tree);
    WordStyle style{QLocale(u"en_IN"_s), Currency{}};
    style.choice = [](const QString &value) {
        return value == u"delivered" ? u"zugestellt"_s : value;
    };
    const QString words = describe(*tree, FieldCatalogue(), style);
    QVERIFY2(words.contains(u"name is delivered and"_s), qPrintable(words));
    QVERIFY2(words.contains(u"order status is zugestellt or completed"_s), qPrintable(words));
}

QTEST_GUILESS_MAIN(TestDescribe)
#include "tst_describe.moc"
