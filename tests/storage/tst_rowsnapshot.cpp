// SPDX-License-Identifier: GPL-3.0-or-later
// Deleting customers and orders, and putting them back as they were, to the last column.
#include "storage/rowsnapshot.h"

#include "storage/customerrepository.h"
#include "storage/orderrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

Customer asha()
{
    Customer customer;
    customer.externalId = u"A-1"_s;
    customer.name = u"Asha राव"_s;
    customer.email = u"asha@example.com"_s;
    customer.tags = {u"vip"_s, u"newsletter"_s};
    customer.consent = Consent::Granted;
    customer.visits = 4;
    customer.registeredAt = 1'700'000'000'000;
    customer.opening = {5'000, 2, 1'600'000'000'000};
    customer.attributes = {{u"tier"_s, u"gold"_s}, {u"score"_s, 12.5}, {u"active"_s, true}};
    return customer;
}

Order order(const QString &externalId, CustomerId customer, qint64 amount)
{
    Order order;
    order.externalId = externalId;
    order.customer = customer;
    order.amountMinor = amount;
    order.orderedAt = 1'710'000'000'000;
    order.channel = u"Web"_s;
    order.items = {{u"S1"_s, u"Shirt"_s, 2, 300}, {QString(), u"Cap"_s, 1, 400}};
    return order;
}

/// Asha with two orders, and somebody else.
struct Shop
{
    TempDatabase &database;
    CustomerId asha;
    CustomerId other;
    QList<OrderId> orders;

    explicit Shop(TempDatabase &db)
        : database(db)
    {
        const auto made =
                transactNow(*database, Role::Write, [this](Connection &connection) -> Result<bool> {
                    CustomerRepository customers(connection);
                    OrderRepository stored(connection);
                    asha = customers.insert(::asha(), 77).value();
                    Customer somebody;
                    somebody.externalId = u"B-1"_s;
                    other = customers.insert(somebody, 78).value();
                    orders.append(stored.insert(order(u"O-1"_s, asha, 1'000), 79).value());
                    orders.append(stored.insert(order(u"O-2"_s, asha, 2'000), 80).value());
                    return true;
                });
        Q_ASSERT(made);
    }

    /// Everything, as one text.
    QStringList everything() const
    {
        QStringList lines;
        for (const QString &table : {u"customers"_s, u"orders"_s, u"order_items"_s}) {
            const auto rows = runNow(
                    *database, Role::Read, [&](Connection &connection) -> Result<QStringList> {
                        QStringList found;
                        auto statement =
                                connection.prepare(u"SELECT * FROM %1 ORDER BY id"_s.arg(table));
                        if (!statement)
                            return fail(statement.error());
                        if (const auto ran = statement->run(); !ran)
                            return fail(ran.error());
                        const int columns = table == u"customers" ? 31
                                            : table == u"orders"  ? 13
                                                                  : 7;
                        while (statement->next()) {
                            QStringList cells;
                            for (int i = 0; i < columns; ++i)
                                cells.append(statement->isNull(i) ? u"NULL"_s : statement->text(i));
                            found.append(cells.join(u'|'));
                        }
                        return found;
                    });
            lines += rows.value();
        }
        return lines;
    }

    Result<RemovedRows> remove(const QList<CustomerId> &ids) const
    {
        return transactNow(*database, Role::Write, [&](Connection &connection) {
            return removeCustomers(connection, ids);
        });
    }

    Result<bool> restore(const RemovedRows &removed) const
    {
        return transactNow(*database, Role::Write, [&](Connection &connection) -> Result<bool> {
            if (const auto back = putBack(connection, removed); !back)
                return fail(back.error());
            return true;
        });
    }
};

} // namespace

class TestRowSnapshot : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsACustomerBack_data() { databaseRows(); }
    void bringsACustomerBack();
    void leavesThoseWhomACampaignReached_data() { databaseRows(); }
    void leavesThoseWhomACampaignReached();
    void bringsOrdersBack_data() { databaseRows(); }
    void bringsOrdersBack();
    void refusesWhereSomethingNewStands_data() { databaseRows(); }
    void refusesWhereSomethingNewStands();
};

void TestRowSnapshot::bringsACustomerBack()
{
    MUSTER_TEST_DATABASE(database);
    const Shop shop(database);
    const QStringList before = shop.everything();
    QCOMPARE(before.size(), 2 + 2 + 4);
    const auto size = runNow(*database, Role::Read, [&](Connection &connection) {
        return sizeOfRemoval(connection, {shop.asha});
    });
    MUSTER_VERIFY_OK(size);
    QCOMPARE(size->orders, 2);
    const auto removed = shop.remove({shop.asha});
    MUSTER_VERIFY_OK(removed);
    QCOMPARE(removed->removed, 1);
    QVERIFY(removed->stayed.isEmpty());
    QCOMPARE(shop.everything().size(), 1);
    MUSTER_VERIFY_OK(shop.restore(*removed));
    QCOMPARE(shop.everything(), before);
}

void TestRowSnapshot::leavesThoseWhomACampaignReached()
{
    MUSTER_TEST_DATABASE(database);
    const Shop shop(database);
    const VendorAccountId account = addAccount(*database, testAccount(u"vendor"_s)).value();
    const CampaignId campaign = addRunning(*database, u"campaign"_s, account).value();
    MUSTER_VERIFY_OK(executeNow(*database, u"DELETE FROM messages WHERE customer_id = ?"_s,
                                {shop.other.value}));
    QVERIFY(campaign.isValid());
    const auto size = runNow(*database, Role::Read, [&](Connection &connection) {
        return sizeOfRemoval(connection, {shop.asha, shop.other});
    });
    MUSTER_VERIFY_OK(size);
    QCOMPARE(size->customers, 1);
    QCOMPARE(size->orders, 0);
    QCOMPARE(size->staying, 1);
    const auto removed = shop.remove({shop.asha, shop.other});
    MUSTER_VERIFY_OK(removed);
    QCOMPARE(removed->removed, 1);
    QCOMPARE(removed->stayed, QList<CustomerId>{shop.asha});
    QCOMPARE(valueNow(*database, u"SELECT count(*) FROM customers"_s)->toLongLong(), 1);
    QCOMPARE(valueNow(*database, u"SELECT count(*) FROM orders"_s)->toLongLong(), 2);
}

void TestRowSnapshot::bringsOrdersBack()
{
    MUSTER_TEST_DATABASE(database);
    const Shop shop(database);
    const QStringList before = shop.everything();
    const auto removed = transactNow(*database, Role::Write, [&](Connection &connection) {
        return removeOrders(connection, {shop.orders.first()});
    });
    MUSTER_VERIFY_OK(removed);
    QCOMPARE(removed->removed, 1);
    const QString spend = u"SELECT spend FROM customers WHERE id = %1"_s.arg(shop.asha.value);
    QCOMPARE(valueNow(*database, spend)->toLongLong(), 5'000 + 2'000);
    MUSTER_VERIFY_OK(shop.restore(*removed));
    QCOMPARE(valueNow(*database, spend)->toLongLong(), 5'000 + 3'000);
    QCOMPARE(shop.everything(), before);
}

void TestRowSnapshot::refusesWhereSomethingNewStands()
{
    MUSTER_TEST_DATABASE(database);
    const Shop shop(database);
    const auto removed = shop.remove({shop.asha});
    MUSTER_VERIFY_OK(removed);
    const auto again = transactNow(*database, Role::Write, [](Connection &connection) {
        return CustomerRepository(connection).insert(asha(), 90);
    });
    MUSTER_VERIFY_OK(again);
    const QStringList before = shop.everything();
    const auto restored = shop.restore(*removed);
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, ErrorCode::Conflict);
    QCOMPARE(shop.everything(), before);
}

QTEST_GUILESS_MAIN(TestRowSnapshot)
#include "tst_rowsnapshot.moc"
