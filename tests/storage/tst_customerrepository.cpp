// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/customerrepository.h"

#include "storage/campaignrepository.h"
#include "storage/customercolumns.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

namespace {

Customer full()
{
    Customer customer;
    customer.externalId = u"C-1"_s;
    customer.name = u"आरव 😀 O'Brien \\ \"x\""_s;
    customer.email = u"Arav@Example.com"_s;
    customer.phone = u"+919800000001"_s;
    customer.city = u"Mumbai"_s;
    customer.country = u"India"_s;
    customer.tags = {u"VIP"_s, u"news letter"_s};
    customer.consent = Consent::Granted;
    customer.visits = 7;
    customer.registeredAt = 1'600'000'000'123;
    customer.opening = {123'456, 3, 1'700'000'000'000};
    customer.attributes = {{u"plan"_s, u"Gold"_s},
                           {u"score"_s, 1.5},
                           {u"vip"_s, true},
                           {u"list"_s, QJsonArray{1, u"a"_s}},
                           {u"o'dd \"key\""_s, u"\\"_s}};
    return customer;
}

/// Keys with equal ones and missing ones among them.
QList<Customer> sortable()
{
    const QStringList names{u"delta"_s, {}, u"Alpha"_s,   u"alpha"_s,
                            u"Ärger"_s, {}, u"charlie"_s, u"alpha "_s};
    QList<Customer> out;
    for (const QString &name : names) {
        Customer customer;
        customer.externalId = QString::number(out.size());
        customer.name = name;
        customer.city = name;
        customer.opening.spendMinor = out.size() / 3;
        if (!name.isEmpty()) {
            customer.opening.lastOrderAt = 100 - name.size();
            customer.registeredAt = name.size();
        }
        out.append(customer);
    }
    return out;
}

Result<QStringList> listed(Database &database, CustomerQuery query)
{
    QStringList ids;
    for (int pages = 0; pages < 20; ++pages) {
        MUSTER_TRY_ASSIGN(const Page<CustomerRow> page,
                          test::runNow(database, Role::Read, [&query](Connection &connection) {
                              return CustomerRepository(connection).list(query);
                          }));
        for (const CustomerRow &row : page.rows)
            ids.append(row.externalId);
        if (!page.next)
            return ids;
        query.after = page.next;
    }
    return fail(ErrorCode::Internal, u"The pages do not end."_s);
}

} // namespace

class TestCustomerRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsOfTags();
    void keepsEverything_data() { test::databaseRows(); }
    void keepsEverything();
    void emptyTextIsNull_data() { test::databaseRows(); }
    void emptyTextIsNull();
    void updatesAndKeepsTheOrdersTotals_data() { test::databaseRows(); }
    void updatesAndKeepsTheOrdersTotals();
    void refusesASecondOfAnId_data() { test::databaseRows(); }
    void refusesASecondOfAnId();
    void recipientsStay_data() { test::databaseRows(); }
    void recipientsStay();
    void sortsAlikeInPages_data();
    void sortsAlikeInPages();
    void searches_data() { test::databaseRows(); }
    void searches();
};

void TestCustomerRepository::columnsOfTags()
{
    QCOMPARE(storedTags({u" VIP "_s, u"vip"_s, {}, u"a\nb"_s}), QVariant(u"\nVIP\na b\n"_s));
    QCOMPARE(storedTagsFolded({u" VIP "_s, u"a\nb"_s}), QVariant(u"\nvip\na b\n"_s));
    QVERIFY(!storedTags({u"  "_s}).isValid());
    QCOMPARE(tagsFromStored(u"\nVIP\na b\n"_s), (QStringList{u"VIP"_s, u"a b"_s}));
}

void TestCustomerRepository::keepsEverything()
{
    MUSTER_TEST_DATABASE(database);
    const auto id = test::transactNow(*database, Role::Write, [](Connection &connection) {
        return CustomerRepository(connection).insert(full(), 5);
    });
    MUSTER_VERIFY_OK(id);
    Customer expected = full();
    expected.id = *id;
    for (const bool byKey : {true, false}) {
        const auto found = test::runNow(*database, Role::Read, [&](Connection &connection) {
            CustomerRepository customers(connection);
            return byKey ? customers.find(*id) : customers.findByExternalId(u"C-1"_s);
        });
        MUSTER_VERIFY_OK(found);
        QVERIFY(*found == expected);
    }
    const auto spend = test::valueNow(*database, u"SELECT spend FROM customers"_s);
    MUSTER_VERIFY_OK(spend);
    QCOMPARE(spend->toLongLong(), 123'456);
}

void TestCustomerRepository::emptyTextIsNull()
{
    MUSTER_TEST_DATABASE(database);
    Customer customer;
    customer.externalId = u"1"_s;
    customer.name = u"  "_s;
    customer.tags = {u" "_s};
    MUSTER_VERIFY_OK(test::transactNow(*database, Role::Write, [&customer](Connection &connection) {
        return CustomerRepository(connection).insert(customer, 5);
    }));
    const auto count = test::valueNow(
            *database,
            u"SELECT count(*) FROM customers WHERE name = '  ' AND name_folded IS NULL AND email "
            u"IS NULL"
            " AND email_folded IS NULL AND tags IS NULL AND tags_folded IS NULL AND attributes IS "
            "NULL"
            " AND attributes_folded IS NULL AND visits IS NULL AND last_order_at IS NULL"_s);
    MUSTER_VERIFY_OK(count);
    QCOMPARE(count->toInt(), 1);
}

void TestCustomerRepository::updatesAndKeepsTheOrdersTotals()
{
    MUSTER_TEST_DATABASE(database);
    const auto found = test::transactNow(
            *database, Role::Write, [](Connection &connection) -> Result<Customer> {
                CustomerRepository customers(connection);
                MUSTER_TRY_ASSIGN(const CustomerId id, customers.insert(full(), 5));
                MUSTER_TRY(connection.execute(
                        u"UPDATE customers SET order_spend = 1000, order_count = 2,"
                        " order_last_at = 1690000000000"_s));
                Customer changed = full();
                changed.id = id;
                changed.externalId = u"C-2"_s;
                changed.city.clear();
                changed.tags.clear();
                changed.attributes = {};
                changed.visits.reset();
                changed.opening = {50, 1, 1'680'000'000'000};
                MUSTER_TRY(customers.update(changed, 6));
                return customers.findByExternalId(u"C-2"_s);
            });
    MUSTER_VERIFY_OK(found);
    QVERIFY(found->city.isEmpty() && found->tags.isEmpty() && found->attributes.isEmpty() &&
            !found->visits);
    QVERIFY(found->opening == (OrderTotals{50, 1, 1'680'000'000'000}));
    QVERIFY(found->fromOrders == (OrderTotals{1000, 2, 1'690'000'000'000}));
    const auto right = test::valueNow(
            *database,
            u"SELECT count(*) FROM customers WHERE spend = 1050 AND orders = 3"
            " AND last_order_at = 1690000000000 AND created_at = 5 AND updated_at = 6"_s);
    MUSTER_VERIFY_OK(right);
    QCOMPARE(right->toInt(), 1);
}

void TestCustomerRepository::refusesASecondOfAnId()
{
    MUSTER_TEST_DATABASE(database);
    const auto run = [&database](auto job) {
        return test::transactNow(*database, Role::Write, job);
    };
    const auto insert = [](const QString &id) {
        return [id](Connection &connection) {
            Customer customer;
            customer.externalId = id;
            return CustomerRepository(connection).insert(customer, 1);
        };
    };
    MUSTER_VERIFY_OK(run(insert(u"a"_s)));
    const auto other = run(insert(u"A"_s));
    MUSTER_VERIFY_OK(other); // as written
    const auto again = run(insert(u"a"_s));
    QVERIFY(!again.has_value());
    QCOMPARE(again.error().code, ErrorCode::Conflict);
    QCOMPARE(run(insert(u" "_s)).error().code, ErrorCode::InvalidInput);
    const auto renamed = run([&other](Connection &connection) {
        Customer customer;
        customer.id = *other;
        customer.externalId = u"a"_s;
        return CustomerRepository(connection).update(customer, 1);
    });
    QVERIFY(!renamed.has_value());
    QCOMPARE(renamed.error().code, ErrorCode::Conflict);
    const auto nobody = run([](Connection &connection) {
        return CustomerRepository(connection).remove(CustomerId{99});
    });
    QCOMPARE(nobody.error().code, ErrorCode::NotFound);
}

void TestCustomerRepository::recipientsStay()
{
    MUSTER_TEST_DATABASE(database);
    const auto run = [&database](auto job) {
        return test::transactNow(*database, Role::Write, job);
    };
    const auto id = run([](Connection &connection) -> Result<CustomerId> {
        MUSTER_TRY_ASSIGN(const CustomerId customer,
                          CustomerRepository(connection).insert(full(), 1));
        Campaign campaign;
        campaign.name = u"Hello"_s;
        MUSTER_TRY_ASSIGN(const CampaignId sent, CampaignRepository(connection).create(campaign));
        MUSTER_TRY_ASSIGN(Statement insert,
                          connection.prepare(
                                  u"INSERT INTO messages (campaign_id, customer_id, channel, state,"
                                  " updated_at) VALUES (?, ?, 1, 1, 1)"_s));
        MUSTER_TRY(insert.run({sent.value, customer.value}));
        return customer;
    });
    MUSTER_VERIFY_OK(id);
    const auto refused = run(
            [&id](Connection &connection) { return CustomerRepository(connection).remove(*id); });
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    MUSTER_VERIFY_OK(test::executeNow(*database, u"DELETE FROM messages"_s));
    MUSTER_VERIFY_OK(run(
            [&id](Connection &connection) { return CustomerRepository(connection).remove(*id); }));
    const auto count = test::runNow(*database, Role::Read, [](Connection &connection) {
        return CustomerRepository(connection).count();
    });
    MUSTER_VERIFY_OK(count);
    QCOMPARE(*count, 0);
}

void TestCustomerRepository::sortsAlikeInPages_data()
{
    test::databaseRows();
}

void TestCustomerRepository::sortsAlikeInPages()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(
            test::transactNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                const QList<Customer> all = sortable();
                for (const Customer &customer : all)
                    MUSTER_TRY(CustomerRepository(connection).insert(customer, 1));
                return {};
            }));
    // Those without a key are last both ways; equal ones go by the time they were added.
    const QList<std::tuple<CustomerSort, bool, QString>> expected{
            {CustomerSort::Added, false, u"0 1 2 3 4 5 6 7"_s},
            {CustomerSort::Added, true, u"7 6 5 4 3 2 1 0"_s},
            {CustomerSort::Name, false, u"2 3 7 6 0 4 1 5"_s},
            {CustomerSort::Name, true, u"4 0 6 7 3 2 5 1"_s},
            {CustomerSort::City, false, u"2 3 7 6 0 4 1 5"_s},
            {CustomerSort::Spend, false, u"0 1 2 3 4 5 6 7"_s},
            {CustomerSort::Spend, true, u"7 6 5 4 3 2 1 0"_s},
            {CustomerSort::LastOrder, false, u"6 7 0 2 3 4 1 5"_s},
            {CustomerSort::LastOrder, true, u"4 3 2 0 7 6 5 1"_s},
            {CustomerSort::Registered, false, u"0 2 3 4 7 6 1 5"_s},
    };
    for (const auto &[sort, descending, order] : expected) {
        for (const int limit : {1, 2, 3, 4, 6, 8, 100}) {
            CustomerQuery query;
            query.sort = sort;
            query.descending = descending;
            query.limit = limit;
            const auto ids = listed(*database, query);
            MUSTER_VERIFY_OK(ids);
            QCOMPARE(ids->join(u' '), order);
        }
    }
}

void TestCustomerRepository::searches()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(
            test::transactNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                const QStringList names{u"100% Wool"_s, u"1000 Things"_s, u"under_score"_s,
                                        u"underscore"_s, u"Straße"_s};
                for (const QString &name : names) {
                    Customer customer;
                    customer.externalId = QString::number(names.indexOf(name));
                    customer.name = name;
                    customer.email = u"mail%1@example.com"_s.arg(names.indexOf(name));
                    MUSTER_TRY(CustomerRepository(connection).insert(customer, 1));
                }
                return {};
            }));
    const QList<std::pair<QString, QString>> expected{
            {u"100"_s, u"0 1"_s},     {u"0%"_s, u"0"_s},     {u"R_S"_s, u"2"_s},
            {u"STRASSE"_s, u"4"_s},   {u"mail3@"_s, u"3"_s}, {u"nothing"_s, QString()},
            {u"  "_s, u"0 1 2 3 4"_s}};
    for (const auto &[search, ids] : expected) {
        CustomerQuery query;
        query.search = search;
        query.sort = CustomerSort::Added;
        query.limit = 2;
        const auto found = listed(*database, query);
        MUSTER_VERIFY_OK(found);
        QCOMPARE(found->join(u' '), ids);
    }
}

QTEST_GUILESS_MAIN(TestCustomerRepository)
#include "tst_customerrepository.moc"
