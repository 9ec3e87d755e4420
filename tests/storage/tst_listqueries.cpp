// SPDX-License-Identifier: GPL-3.0-or-later
// What the lists of customers and orders ask for: filters, sort orders, counts.
#include "storage/customerrepository.h"
#include "storage/orderrepository.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

/// Customers "c01" to "c12" of two cities, each with one order.
Result<bool> fill(Connection &connection)
{
    CustomerRepository customers(connection);
    OrderRepository orders(connection);
    for (int i = 1; i <= 12; ++i) {
        Customer customer;
        customer.externalId = u"c%1"_s.arg(i, 2, 10, QChar(u'0'));
        customer.name = u"Name %1"_s.arg(i);
        customer.email = u"%1@example.com"_s.arg(QChar(u'm' - i));
        customer.city = i % 3 == 0 ? u"Pune"_s : u"Mumbai"_s;
        customer.country = u"India"_s;
        customer.tags = {u"tag%1"_s.arg(i % 2)};
        customer.consent = i % 2 == 0 ? Consent::Granted : Consent::Unknown;
        customer.visits = i;
        customer.attributes = {{u"tier"_s, u"gold"_s}};
        const auto id = customers.insert(customer, 1);
        if (!id)
            return fail(id.error());
        Order order;
        order.externalId = u"o%1"_s.arg(i, 2, 10, QChar(u'0'));
        order.customer = *id;
        order.amountMinor = 100 * i;
        order.orderedAt = 1'000 * i;
        order.status = i % 4 == 0 ? OrderStatus::Returned : OrderStatus::Completed;
        order.channel = i % 2 == 0 ? u"Web"_s : u"App"_s;
        if (const auto stored = orders.insert(order, 1); !stored)
            return fail(stored.error());
    }
    return true;
}

rules::Node inCity(const QString &city)
{
    return {false, rules::TextTest{{rules::Column::City, {}}, rules::TextMatch::Equal, {city}}};
}

QStringList listed(Database &database, CustomerQuery query)
{
    QStringList ids;
    query.limit = 5;
    while (true) {
        const auto page = runNow(database, Role::Read, [&](Connection &connection) {
            return CustomerRepository(connection).list(query);
        });
        if (!page)
            return {describe(page.error())};
        for (const CustomerRow &row : page->rows)
            ids.append(row.externalId);
        if (!page->next)
            break;
        query.after = page->next;
    }
    const auto count = runNow(database, Role::Read, [&](Connection &connection) {
        return CustomerRepository(connection).count(query);
    });
    return count == ids.size() ? ids : QStringList{u"the count is another one"_s};
}

QStringList listed(Database &database, OrderQuery query)
{
    QStringList ids;
    query.limit = 2;
    while (true) {
        const auto page = runNow(database, Role::Read, [&](Connection &connection) {
            return OrderRepository(connection).list(query);
        });
        if (!page)
            return {describe(page.error())};
        for (const OrderRow &row : page->rows)
            ids.append(row.externalId);
        if (!page->next)
            break;
        query.after = page->next;
    }
    const auto count = runNow(database, Role::Read, [&](Connection &connection) {
        return OrderRepository(connection).count(query);
    });
    return count == ids.size() ? ids : QStringList{u"the count is another one"_s};
}

} // namespace

class TestListQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void customers_data() { databaseRows(); }
    void customers();
    void orders_data() { databaseRows(); }
    void orders();
};

void TestListQueries::customers()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write, &fill));
    CustomerQuery query;
    query.audience = inCity(u"pune"_s);
    query.descending = true;
    QCOMPARE(listed(*database, query), (QStringList{u"c12"_s, u"c09"_s, u"c06"_s, u"c03"_s}));
    query.search = u"name 1"_s; // and at the same time
    QCOMPARE(listed(*database, query), QStringList{u"c12"_s});
    query = {};
    query.search = u"name 1"_s;
    QCOMPARE(listed(*database, query).size(), 4);
    query = {};
    query.sort = CustomerSort::Email;
    QCOMPARE(listed(*database, query).first(), u"c12"_s); // a@example.com
    query.sort = CustomerSort::ExternalId;
    query.descending = true;
    QCOMPARE(listed(*database, query).first(), u"c12"_s);
    query.audience = inCity(u"mumbai"_s);
    query.sort = CustomerSort::Spend;
    QCOMPARE(listed(*database, query).first(), u"c11"_s);

    const auto page = runNow(*database, Role::Read, [](Connection &connection) {
        return CustomerRepository(connection).list({});
    });
    const CustomerRow &row = page->rows.at(1);
    QCOMPARE(row.country, u"India"_s);
    QCOMPARE(row.tags, QStringList{u"tag0"_s});
    QCOMPARE(row.consent, Consent::Granted);
    QCOMPARE(row.visits, std::optional<qint64>(2));
    QCOMPARE(row.attributes.value(u"tier"_s).toString(), u"gold"_s);
}

void TestListQueries::orders()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write, &fill));
    OrderQuery query;
    query.statuses = {OrderStatus::Returned};
    QCOMPARE(listed(*database, query), (QStringList{u"o12"_s, u"o08"_s, u"o04"_s}));
    query.orderedFrom = 8'000;
    query.orderedUntil = 12'000; // not included
    QCOMPARE(listed(*database, query), QStringList{u"o08"_s});
    query = {};
    query.channel = u"WEB"_s;
    query.orderedFrom = 9'000;
    QCOMPARE(listed(*database, query), (QStringList{u"o12"_s, u"o10"_s}));
    query = {};
    query.search = u"name 7"_s; // the customer's name
    QCOMPARE(listed(*database, query), QStringList{u"o07"_s});
    query = {};
    query.sort = OrderSort::ExternalId;
    query.descending = false;
    QCOMPARE(listed(*database, query).first(), u"o01"_s);
}

QTEST_GUILESS_MAIN(TestListQueries)
#include "tst_listqueries.moc"
