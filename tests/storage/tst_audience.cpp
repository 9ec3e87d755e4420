// SPDX-License-Identifier: GPL-3.0-or-later
// Audiences on every database: the 51 composed rules exactly, and what is shown of an audience.
#include "storage/audience.h"

#include "rules/composedrules.h"
#include "rules/rulecheck.h"
#include "rules/rulejson.h"
#include "storage/customerrepository.h"
#include "storage/rulesql.h"
#include "storage/suggestions.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

namespace {

const rules::Node everybody{false, rules::ConstantTest{true}};

rules::Node spendsAtLeast(qint64 minor)
{
    return rules::Node{false, rules::RangeTest{{rules::Column::Spend, {}}, minor, {}}};
}

Result<void> storeCustomers(Database &database, const QList<Customer> &customers)
{
    return test::transactNow(database, Role::Write,
                             [&customers](Connection &connection) -> Result<void> {
                                 for (const Customer &customer : customers)
                                     MUSTER_TRY(CustomerRepository(connection).insert(customer, 1));
                                 return {};
                             });
}

/// C1 … C20: the city repeats among five, one of them none; the spending is 0, 100, 200, …; every fourth never ordered.
QList<Customer> twenty()
{
    QList<Customer> out;
    for (int i = 1; i <= 20; ++i) {
        Customer customer;
        customer.externalId = u"C%1"_s.arg(i);
        customer.name = u"Name %1"_s.arg(i);
        customer.email = u"c%1@example.com"_s.arg(i);
        customer.city =
                QStringList{QString(), u"Pune"_s, u"PUNE "_s, u"Delhi"_s, u"Goa"_s}.at(i % 5);
        customer.opening = {(i - 1) * 100, i % 4, std::nullopt};
        if (i % 4 != 0)
            customer.opening.lastOrderAt = i * 1000;
        out.append(customer);
    }
    return out;
}

} // namespace

class TestAudience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void composedRules_data() { test::databaseRows(); }
    void composedRules();
    void pagesCoverTheAudience_data() { test::databaseRows(); }
    void pagesCoverTheAudience();
    void samplesAreMembers_data() { test::databaseRows(); }
    void samplesAreMembers();
    void demographicsAddUp_data() { test::databaseRows(); }
    void demographicsAddUp();
    void citiesHaveOneSpelling_data() { test::databaseRows(); }
    void citiesHaveOneSpelling();
    void membersFeedAnInsert_data() { test::databaseRows(); }
    void membersFeedAnInsert();
    void explains_data() { test::databaseRows(); }
    void explains();
};

void TestAudience::composedRules()
{
    MUSTER_TEST_DATABASE(database);
    const QJsonObject file = test::sharedJson(u"segment-rules-composed/rules.json"_s).object();
    const QJsonArray items = file.value("rules"_L1).toArray();
    if (items.isEmpty())
        QSKIP("The data of segment-rules-composed is not here.");
    QCOMPARE(items.size(), 51);
    const rules::RuleContext context{
            QDate::fromString(file.value("as_of"_L1).toString(), Qt::ISODate),
            QTimeZone("Asia/Kolkata"), Currency{}};

    QList<Customer> customers;
    for (const rules::CustomerFacts &facts : test::composedCustomers(context.zone))
        customers.append(facts.customer);
    QCOMPARE(customers.size(), 40);
    MUSTER_VERIFY_OK(storeCustomers(*database, customers));

    for (const QJsonValue &item : items) {
        const auto tree = rules::ruleFromJson(item.toObject().value("rule"_L1).toObject());
        MUSTER_VERIFY_OK(tree);
        const rules::CheckedRule node = rules::check(*tree, rules::FieldCatalogue(), context);
        QVERIFY2(node, node ? "" : qPrintable(rules::toError(node.error()).text()));
        QStringList expected;
        const QJsonArray expectedIds = item.toObject().value("expected_ids"_L1).toArray();
        for (const QJsonValue &id : expectedIds)
            expected.append(QString::number(id.toInteger()));

        const QByteArray number =
                "rule " + QByteArray::number(item.toObject().value("id"_L1).toInt());
        const auto ids = test::runNow(*database, Role::Read, [&node](Connection &connection) {
            return memberExternalIds(connection, *node);
        });
        MUSTER_VERIFY_OK(ids);
        QVERIFY2(*ids == expected, (number + ": " + ids->join(u' ').toUtf8() + " instead of " +
                                    expected.join(u' ').toUtf8())
                                           .constData());
        const auto count = test::runNow(*database, Role::Read, [&node](Connection &connection) {
            return countMembers(connection, *node);
        });
        MUSTER_VERIFY_OK(count);
        QVERIFY2(*count == expected.size(), number.constData());
    }
}

void TestAudience::pagesCoverTheAudience()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(storeCustomers(*database, twenty()));
    const rules::Node rule = spendsAtLeast(500);
    QStringList seen;
    std::optional<PageKey> after;
    int pages = 0;
    do {
        const auto page = test::runNow(*database, Role::Read, [&](Connection &connection) {
            return memberPage(connection, rule, after, 5);
        });
        MUSTER_VERIFY_OK(page);
        for (const CustomerRow &row : page->rows)
            seen.append(row.externalId);
        after = page->next;
        ++pages;
    } while (after && pages < 10);
    QCOMPARE(pages, 3);
    QStringList expected;
    for (int i = 6; i <= 20; ++i)
        expected.append(u"C%1"_s.arg(i));
    QCOMPARE(seen, expected);

    const auto first = test::runNow(*database, Role::Read, [&](Connection &connection) {
        return memberPage(connection, rule, {}, 1);
    });
    MUSTER_VERIFY_OK(first);
    const CustomerRow row = first->rows.value(0);
    QCOMPARE(row.name, u"Name 6"_s);
    QCOMPARE(row.email, u"c6@example.com"_s);
    QCOMPARE(row.city, u"Pune"_s);
    QCOMPARE(row.spendMinor, 500);
    QCOMPARE(row.orders, 2);
    QCOMPARE(row.lastOrderAt, std::optional<qint64>(6000));
    QCOMPARE(row.registeredAt, std::nullopt);
}

void TestAudience::samplesAreMembers()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(storeCustomers(*database, twenty()));
    const auto sample = [&database](int count, qint64 seed) {
        const auto rows = test::runNow(*database, Role::Read, [=](Connection &connection) {
            return sampleMembers(connection, spendsAtLeast(1000), count, seed);
        });
        QStringList ids;
        for (const CustomerRow &row : rows.value_or(QList<CustomerRow>()))
            ids.append(row.externalId);
        return ids;
    };
    const QStringList five = sample(5, 1);
    QCOMPARE(five.size(), 5);
    QCOMPARE(QSet<QString>(five.cbegin(), five.cend()).size(), 5);
    for (const QString &id : five)
        QVERIFY(id.mid(1).toInt() >= 11);
    QCOMPARE(sample(5, 1), five);
    QVERIFY(sample(5, 500'000) != five);
    QCOMPARE(sample(100, 1).size(), 10);
}

void TestAudience::demographicsAddUp()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(storeCustomers(*database, twenty()));
    const auto found = test::runNow(*database, Role::Read, [](Connection &connection) {
        return demographics(connection, everybody, {2, {500, 1500}, {5000, 10'000}});
    });
    MUSTER_VERIFY_OK(found);
    QCOMPARE(found->cities.size(), 2);
    QCOMPARE(found->cities.at(0).name.trimmed().toLower(), u"pune"_s);
    QCOMPARE(found->cities.at(0).count, 8);
    QCOMPARE(found->cities.at(1), (NamedCount{u"Delhi"_s, 4}));
    QCOMPARE(found->otherCities, 4);
    QCOMPARE(found->withoutCity, 4);
    QCOMPARE(found->spendTiers, (QList<qint64>{5, 10, 5}));
    // Never: 4, 8, 12, 16, 20. Before 5,000 ms: 1, 2, 3. Before 10,000: 5, 6, 7, 9.
    QCOMPARE(found->neverOrdered, 5);
    QCOMPARE(found->lastOrderTiers, (QList<qint64>{3, 4, 8}));

    const auto nobody = test::runNow(*database, Role::Read, [](Connection &connection) {
        return demographics(connection, spendsAtLeast(1'000'000), {2, {500}, {}});
    });
    MUSTER_VERIFY_OK(nobody);
    Demographics empty;
    empty.spendTiers = {0, 0};
    empty.lastOrderTiers = {0};
    QVERIFY(*nobody == empty);
}

void TestAudience::citiesHaveOneSpelling()
{
    MUSTER_TEST_DATABASE(database);
    QList<Customer> customers;
    for (const QString &city : {u"MUMBAI"_s, u"Mumbai"_s, u"mumbai"_s, u"Mumbai"_s, u"GOA"_s}) {
        Customer customer;
        customer.externalId = u"C%1"_s.arg(customers.size());
        customer.city = city;
        customers.append(customer);
    }
    MUSTER_VERIFY_OK(storeCustomers(*database, customers));
    const auto found = test::runNow(*database, Role::Read, [](Connection &connection) {
        return demographics(connection, everybody, {5, {}, {}});
    });
    MUSTER_VERIFY_OK(found);
    QCOMPARE(found->cities.size(), 2);
    QCOMPARE(found->cities.at(0), (NamedCount{u"Mumbai"_s, 4}));
    const auto offered = test::runNow(*database, Role::Read, [](Connection &connection) {
        return existingTexts(connection, rules::Column::City);
    });
    MUSTER_VERIFY_OK(offered);
    QCOMPARE(*offered, (QStringList{u"Mumbai"_s, u"GOA"_s}));
}

void TestAudience::membersFeedAnInsert()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(storeCustomers(*database, twenty()));
    const auto inserted =
            test::runNow(*database, Role::Write, [](Connection &connection) -> Result<qint64> {
                MUSTER_TRY_ASSIGN(const SqlStatement members,
                                  selectMembersSql(spendsAtLeast(1500), connection.dialect(), {},
                                                   u"?, c.email_folded, ?, ?"_s,
                                                   {1, u"test"_s, 7}));
                MUSTER_TRY_ASSIGN(
                        Statement insert,
                        connection.prepare(
                                u"INSERT INTO suppressions (channel, address_folded, reason,"
                                " created_at) "_s +
                                members.sql));
                MUSTER_TRY(insert.run(members.values));
                return insert.rowsAffected();
            });
    MUSTER_VERIFY_OK(inserted);
    QCOMPARE(*inserted, 5);
    const auto lowest = test::valueNow(
            *database,
            u"SELECT address_folded FROM suppressions WHERE reason = 'test' AND created_at = 7"
            " ORDER BY address_folded LIMIT 1"_s);
    MUSTER_VERIFY_OK(lowest);
    QCOMPARE(lowest->toString(), u"c16@example.com"_s);
}

void TestAudience::explains()
{
    MUSTER_TEST_DATABASE(database);
    const rules::Node rule{
            false,
            rules::TextTest{{rules::Column::City, {}}, rules::TextMatch::Equal, {u"pune"_s}}};
    const auto plan = test::runNow(*database, Role::Read, [&rule](Connection &connection) {
        return explainCount(connection, rule);
    });
    MUSTER_VERIFY_OK(plan);
    QVERIFY(plan->startsWith(u"SELECT count(*) FROM customers c WHERE c.city_folded = ?\n\n"_s));
    QVERIFY2(plan->contains(u"customers_city"_s), qPrintable(*plan));
}

QTEST_GUILESS_MAIN(TestAudience)
#include "tst_audience.moc"
