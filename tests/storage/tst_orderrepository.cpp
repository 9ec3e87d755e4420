// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/orderrepository.h"

#include "storage/customerrepository.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

namespace {

Result<CustomerId> storeCustomer(Connection &connection, const QString &id,
                                 const OrderTotals &opening = {})
{
    Customer customer;
    customer.externalId = id;
    customer.name = u"Name "_s + id;
    customer.opening = opening;
    return CustomerRepository(connection).insert(customer, 1);
}

Order orderOf(CustomerId customer, const QString &id, qint64 amount, qint64 at,
              OrderStatus status = OrderStatus::Completed)
{
    Order order;
    order.externalId = id;
    order.customer = customer;
    order.amountMinor = amount;
    order.orderedAt = at;
    order.status = status;
    return order;
}

/// spend, orders and last_order_at as rules see them, checked against the two parts.
QString totals(Connection &connection, CustomerId id)
{
    const auto customer = CustomerRepository(connection).find(id);
    auto statement = connection.prepare(
            u"SELECT spend, orders, last_order_at FROM customers WHERE id = ?"_s);
    if (!customer || !statement || !statement->run({id.value}) || !statement->next())
        return u"no such customer"_s;
    const OrderTotals stored{statement->integer(0), statement->integer(1),
                             statement->optionalInteger(2)};
    if (!statement->finished() || stored != customer->totals())
        return u"the parts do not add up"_s;
    return u"%1 %2 %3"_s.arg(stored.spendMinor)
            .arg(stored.orders)
            .arg(stored.lastOrderAt.value_or(-1));
}

} // namespace

class TestOrderRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data() { test::databaseRows(); }
    void keepsEverything();
    void totalsFollowEveryChange_data() { test::databaseRows(); }
    void totalsFollowEveryChange();
    void onlyTheStatusesOfTheDomainCount_data() { test::databaseRows(); }
    void onlyTheStatusesOfTheDomainCount();
    void totalsSetWise_data() { test::databaseRows(); }
    void totalsSetWise();
    void refuses_data() { test::databaseRows(); }
    void refuses();
    void lists_data() { test::databaseRows(); }
    void lists();
};

void TestOrderRepository::keepsEverything()
{
    MUSTER_TEST_DATABASE(database);
    Order order;
    const auto found = test::transactNow(
            *database, Role::Write, [&order](Connection &connection) -> Result<Order> {
                OrderRepository orders(connection);
                MUSTER_TRY_ASSIGN(const CustomerId customer, storeCustomer(connection, u"1"_s));
                order = orderOf(customer, u"O-1"_s, 12345, 1'700'000'000'000, OrderStatus::Shipped);
                order.channel = u"Web"_s;
                order.coupon = u"DIWALI"_s;
                order.items = {{u"S1"_s, u"Lamp"_s, 2, 5000}, {{}, u"दीया"_s, 1, 2345}};
                MUSTER_TRY_ASSIGN(order.id, orders.insert(order, 2));
                return orders.findByExternalId(u"O-1"_s);
            });
    MUSTER_VERIFY_OK(found);
    QVERIFY(*found == order);

    order.items = {{u"S2"_s, u"Rug"_s, 1, 100}};
    order.coupon.clear();
    order.externalId = u"O-2"_s;
    const auto updated = test::transactNow(
            *database, Role::Write, [&order](Connection &connection) -> Result<Order> {
                MUSTER_TRY(OrderRepository(connection).update(order, 3));
                return OrderRepository(connection).find(order.id);
            });
    MUSTER_VERIFY_OK(updated);
    QVERIFY(*updated == order);

    MUSTER_VERIFY_OK(test::transactNow(*database, Role::Write, [&order](Connection &connection) {
        return OrderRepository(connection).remove(order.id);
    }));
    const auto items = test::valueNow(*database, u"SELECT count(*) FROM order_items"_s);
    MUSTER_VERIFY_OK(items);
    QCOMPARE(items->toInt(), 0);
}

void TestOrderRepository::totalsFollowEveryChange()
{
    MUSTER_TEST_DATABASE(database);
    QStringList seen;
    const auto done = test::transactNow(
            *database, Role::Write, [&seen](Connection &connection) -> Result<void> {
                OrderRepository orders(connection);
                MUSTER_TRY_ASSIGN(const CustomerId a,
                                  storeCustomer(connection, u"a"_s, {1000, 1, 500}));
                MUSTER_TRY_ASSIGN(const CustomerId b, storeCustomer(connection, u"b"_s));
                const auto look = [&] {
                    seen.append(totals(connection, a) + u" | "_s + totals(connection, b));
                };
                look();
                Order first = orderOf(a, u"1"_s, 200, 300);
                MUSTER_TRY_ASSIGN(first.id, orders.insert(first, 1));
                look();
                Order second = orderOf(a, u"2"_s, -50, 900, OrderStatus::Delivered);
                MUSTER_TRY_ASSIGN(second.id, orders.insert(second, 1));
                look();
                second.status = OrderStatus::Returned;
                MUSTER_TRY(orders.update(second, 2));
                look();
                first.customer = b;
                MUSTER_TRY(orders.update(first, 2));
                look();
                MUSTER_TRY(orders.remove(first.id));
                look();
                return {};
            });
    MUSTER_VERIFY_OK(done);
    const QStringList expected{u"1000 1 500 | 0 0 -1"_s,    u"1200 2 500 | 0 0 -1"_s,
                               u"1150 3 900 | 0 0 -1"_s,    u"1200 2 500 | 0 0 -1"_s,
                               u"1000 1 500 | 200 1 300"_s, u"1000 1 500 | 0 0 -1"_s};
    QCOMPARE(seen, expected);
}

void TestOrderRepository::onlyTheStatusesOfTheDomainCount()
{
    MUSTER_TEST_DATABASE(database);
    QStringList seen;
    QStringList expected;
    const auto done =
            test::transactNow(*database, Role::Write, [&](Connection &connection) -> Result<void> {
                for (const OrderStatus status : allOrderStatuses()) {
                    const QString name = orderStatusName(status);
                    MUSTER_TRY_ASSIGN(const CustomerId id, storeCustomer(connection, name));
                    MUSTER_TRY(
                            OrderRepository(connection).insert(orderOf(id, name, 5, 7, status), 1));
                    seen.append(totals(connection, id));
                    expected.append(countsAsCompleted(status) ? u"5 1 7"_s : u"0 0 -1"_s);
                }
                return {};
            });
    MUSTER_VERIFY_OK(done);
    QCOMPARE(seen, expected);
}

void TestOrderRepository::totalsSetWise()
{
    MUSTER_TEST_DATABASE(database);
    QStringList seen;
    const auto done = test::transactNow(
            *database, Role::Write, [&seen](Connection &connection) -> Result<void> {
                QList<CustomerId> ids;
                for (const QString &name : {u"a"_s, u"b"_s, u"c"_s}) {
                    MUSTER_TRY_ASSIGN(const CustomerId id,
                                      storeCustomer(connection, name, {10, 1, 10}));
                    ids.append(id);
                }
                // Behind the repository's back, as the importer does.
                MUSTER_TRY_ASSIGN(
                        Statement insert,
                        connection.prepare(
                                u"INSERT INTO orders (external_id, external_id_folded, "
                                u"customer_id, amount,"
                                " ordered_at, status, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, 1, 1)"_s));
                for (int i = 0; i < 6; ++i) {
                    MUSTER_TRY(
                            insert.run({QString::number(i), QString::number(i), ids.at(i % 2).value,
                                        100 + i, 1000 + i, i == 5 ? 6 : 4}));
                }
                MUSTER_TRY(refreshTotals(connection, {ids.at(1), ids.at(2)}));
                for (const CustomerId id : std::as_const(ids))
                    seen.append(totals(connection, id));
                MUSTER_TRY(refreshAllTotals(connection));
                for (const CustomerId id : std::as_const(ids))
                    seen.append(totals(connection, id));
                MUSTER_TRY(connection.execute(u"DELETE FROM orders"_s));
                MUSTER_TRY(refreshAllTotals(connection));
                for (const CustomerId id : std::as_const(ids))
                    seen.append(totals(connection, id));
                return {};
            });
    MUSTER_VERIFY_OK(done);
    const QStringList expected{u"10 1 10"_s,    u"214 3 1003"_s, u"10 1 10"_s,
                               u"316 4 1004"_s, u"214 3 1003"_s, u"10 1 10"_s,
                               u"10 1 10"_s,    u"10 1 10"_s,    u"10 1 10"_s};
    QCOMPARE(seen, expected);
}

void TestOrderRepository::refuses()
{
    MUSTER_TEST_DATABASE(database);
    const auto run = [&database](auto job) {
        return test::transactNow(*database, Role::Write, job);
    };
    const auto customer = run([](Connection &c) { return storeCustomer(c, u"a"_s); });
    MUSTER_VERIFY_OK(customer);
    const auto insert = [](const Order &order) {
        return [order](Connection &c) { return OrderRepository(c).insert(order, 1); };
    };
    MUSTER_VERIFY_OK(run(insert(orderOf(*customer, u"1"_s, 1, 1))));
    QCOMPARE(run(insert(orderOf(*customer, u"1"_s, 1, 1))).error().code, ErrorCode::Conflict);
    QCOMPARE(run(insert(orderOf(*customer, u" "_s, 1, 1))).error().code, ErrorCode::InvalidInput);
    QCOMPARE(run(insert(orderOf(CustomerId{99}, u"2"_s, 1, 1))).error().code, ErrorCode::NotFound);
    QCOMPARE(run([](Connection &c) { return OrderRepository(c).remove(OrderId{99}); }).error().code,
             ErrorCode::NotFound);
    QCOMPARE(run([](Connection &c) { return OrderRepository(c).findByExternalId(u"9"_s); })
                     .error()
                     .code,
             ErrorCode::NotFound);
    const auto count = run([](Connection &c) { return OrderRepository(c).count(); });
    MUSTER_VERIFY_OK(count);
    QCOMPARE(*count, 1);
}

void TestOrderRepository::lists()
{
    MUSTER_TEST_DATABASE(database);
    CustomerId second;
    MUSTER_VERIFY_OK(test::transactNow(
            *database, Role::Write, [&second](Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(const CustomerId first, storeCustomer(connection, u"a"_s));
                MUSTER_TRY_ASSIGN(second, storeCustomer(connection, u"b"_s));
                const QList<qint64> times{50, 10, 50, 30, 20};
                for (int i = 0; i < 5; ++i) {
                    Order order = orderOf(i < 3 ? first : second, u"O%1"_s.arg(i), i, times.at(i));
                    order.coupon = i == 4 ? u"50% OFF"_s : QString();
                    MUSTER_TRY(OrderRepository(connection).insert(order, 1));
                }
                return {};
            }));
    const auto listed = [&database](OrderQuery query) {
        QStringList ids;
        for (int pages = 0; pages < 10; ++pages) {
            const auto page = test::runNow(*database, Role::Read, [&query](Connection &connection) {
                return OrderRepository(connection).list(query);
            });
            if (!page)
                return page.error().text();
            for (const OrderRow &row : page->rows)
                ids.append(row.externalId + u'/' + row.customerName);
            if (!page->next)
                break;
            query.after = page->next;
        }
        return ids.join(u' ').remove(u"/Name "_s);
    };
    OrderQuery newest;
    newest.limit = 2;
    QCOMPARE(listed(newest), u"O2a O0a O3b O4b O1a"_s);
    OrderQuery oldest = newest;
    oldest.descending = false;
    QCOMPARE(listed(oldest), u"O1a O4b O3b O0a O2a"_s);
    OrderQuery added = oldest;
    added.sort = OrderSort::Added;
    QCOMPARE(listed(added), u"O0a O1a O2a O3b O4b"_s);
    OrderQuery ofOne = newest;
    ofOne.customer = second;
    QCOMPARE(listed(ofOne), u"O3b O4b"_s);
    OrderQuery searched = newest;
    searched.search = u"50%"_s;
    QCOMPARE(listed(searched), u"O4b"_s);
}

QTEST_GUILESS_MAIN(TestOrderRepository)
#include "tst_orderrepository.moc"
