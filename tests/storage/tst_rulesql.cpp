// SPDX-License-Identifier: GPL-3.0-or-later
// What the SQL of a rule looks like and how the databases go about it. That it selects the right customers is the
// matter of tst_oracle and tst_audience.
#include "storage/rulesql.h"

#include "rules/evaluator.h"
#include "storage/audience.h"
#include "storage/customerrepository.h"
#include "storage/orderrepository.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::rules;

namespace {

const QList<Dialect> allDialects{Dialect::Sqlite, Dialect::Postgresql, Dialect::Mysql};

Node negation(Node node)
{
    node.negated = !node.negated;
    return node;
}

Node range(Column column, std::optional<qint64> low, std::optional<qint64> high)
{
    return Node{false, RangeTest{{column, {}}, low, high}};
}

Node text(Column column, TextMatch match, const QStringList &values)
{
    return Node{false, TextTest{{column, {}}, match, values}};
}

Node group(Combinator combinator, const QList<Node> &children)
{
    return Node{false, std::make_shared<const Group>(Group{combinator, children})};
}

Node orders(Aggregate aggregate, const Node &where, std::optional<qint64> low,
            std::optional<qint64> high)
{
    return Node{false, std::make_shared<const OrderTest>(
                               OrderTest{aggregate, {Column::OrderAmount, {}}, where, low, high})};
}

const Node everything{false, ConstantTest{true}};

QString whereOf(const Node &node, Dialect dialect = Dialect::Sqlite)
{
    const auto sql = ruleSql(node, dialect);
    return sql ? sql->where : sql.error().text();
}

/// A group in a group in a group …, alternating, with a test on each level.
Node nested(int depth)
{
    Node node = range(Column::Spend, 10, {});
    for (int i = 0; i < depth; ++i) {
        const Combinator combinator = i % 2 == 0 ? Combinator::And : Combinator::Or;
        // A test before and one after the group, so that its place in the chain does not help.
        node = group(combinator,
                     {range(Column::Visits, i + 1, {}), node, range(Column::Orders, {}, i)});
        if (i % 3 == 0)
            node = negation(node);
    }
    return node;
}

bool spends(const Customer &customer, const Node &node)
{
    return matches(node, CustomerFacts{customer, {}, {}});
}

} // namespace

class TestRuleSql : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreBoundAndNeverSpliced();
    void constantsDisappear();
    void plainTestsStayPlain();
    void complementsTakeInMissingValues();
    void ordersAreGrouped();
    void aLoneOrderTestIsCountedWithoutCustomers();
    void misplacedColumnsAreRefused();
    void wholeStatements();

    void longListsAndDeepGroups_data() { test::databaseRows(); }
    void longListsAndDeepGroups();
    void prefixesAreExact_data() { test::databaseRows(); }
    void prefixesAreExact();
    void plansUseTheIndexes();
};

void TestRuleSql::valuesAreBoundAndNeverSpliced()
{
    const QString evil = u"'; drop table customers; --"_s;
    const QList<Node> nodes{
            text(Column::City, TextMatch::Equal, {evil}),
            text(Column::City, TextMatch::BeginsWith, {evil}),
            text(Column::City, TextMatch::Contains, {evil}),
            text(Column::City, TextMatch::EndsWith, {evil}),
            text(Column::Tags, TextMatch::Equal, {evil}),
            text(Column::City, TextMatch::Equal, QStringList(1000, evil)),
            text(Column::City, TextMatch::Contains, QStringList(1000, evil)),
            Node{false, TextTest{{Column::AttributeText, evil}, TextMatch::Equal, {evil}}},
            range(Column::Spend, 4711, 4712),
    };
    for (const Dialect dialect : allDialects) {
        for (const Node &node : nodes) {
            for (const Node &one : {node, negation(node)}) {
                const auto sql = ruleSql(one, dialect);
                MUSTER_VERIFY_OK(sql);
                QVERIFY2(!sql->where.contains(u"drop"_s), qPrintable(sql->where));
                QVERIFY2(!sql->where.contains(u"4711"_s), qPrintable(sql->where));
                QCOMPARE(sql->where.count(u'?'), sql->values.size());
            }
        }
    }
}

void TestRuleSql::constantsDisappear()
{
    const Node rich = range(Column::Spend, 10, {});
    const Node nothing{false, ConstantTest{false}};
    QCOMPARE(whereOf(group(Combinator::And, {})), u"1 = 1"_s);
    QCOMPARE(whereOf(negation(group(Combinator::Or, {}))), u"1 = 0"_s);
    QCOMPARE(whereOf(group(Combinator::And, {everything, rich})), u"c.spend >= ?"_s);
    QCOMPARE(whereOf(group(Combinator::Or, {nothing, rich})), u"c.spend >= ?"_s);
    QCOMPARE(whereOf(group(Combinator::And, {nothing, rich})), u"1 = 0"_s);
    QCOMPARE(whereOf(range(Column::Spend, 3, 2)), u"1 = 0"_s);
    QCOMPARE(whereOf(orders(Aggregate::Count, nothing, 1, {})), u"1 = 0"_s);
    QCOMPARE(whereOf(orders(Aggregate::Count, nothing, {}, 0)), u"1 = 1"_s);
    QCOMPARE(whereOf(orders(Aggregate::Count, everything, 0, {})), u"1 = 1"_s);
}

void TestRuleSql::plainTestsStayPlain()
{
    QCOMPARE(whereOf(range(Column::LastOrderAt, 5, {})), u"c.last_order_at >= ?"_s);
    QCOMPARE(whereOf(range(Column::Spend, 5, 5)), u"c.spend = ?"_s);
    QCOMPARE(whereOf(text(Column::City, TextMatch::Equal, {u"a"_s, u"b"_s})),
             u"c.city_folded IN (?, ?)"_s);
    QCOMPARE(whereOf(negation(negation(range(Column::Visits, {}, 5)))), u"c.visits <= ?"_s);
}

void TestRuleSql::complementsTakeInMissingValues()
{
    QCOMPARE(whereOf(negation(range(Column::Visits, 5, {}))),
             u"(c.visits < ? OR c.visits IS NULL)"_s);
    QCOMPARE(whereOf(negation(range(Column::Spend, 5, {}))), u"c.spend < ?"_s);
    QCOMPARE(whereOf(negation(text(Column::City, TextMatch::Equal, {u"a"_s}))),
             u"(c.city_folded IS NULL OR c.city_folded <> ?)"_s);
    const Node both =
            group(Combinator::And, {range(Column::Visits, 5, {}), range(Column::Spend, 5, {})});
    QCOMPARE(whereOf(negation(both)), u"(c.visits < ? OR c.visits IS NULL OR c.spend < ?)"_s);
}

void TestRuleSql::ordersAreGrouped()
{
    const Node recent = range(Column::OrderedAt, 100, {});
    QCOMPARE(whereOf(orders(Aggregate::Count, recent, 2, {})),
             u"c.id IN (SELECT o.customer_id FROM orders o WHERE o.ordered_at >= ? "
             "GROUP BY o.customer_id HAVING count(*) >= ?)"_s);
    // Customers without an order are among those with at most two.
    QCOMPARE(whereOf(orders(Aggregate::Count, recent, {}, 2)),
             u"c.id NOT IN (SELECT o.customer_id FROM orders o WHERE o.ordered_at >= ? "
             "GROUP BY o.customer_id HAVING count(*) > ?)"_s);
    QCOMPARE(whereOf(orders(Aggregate::Count, recent, 1, {})),
             u"c.id IN (SELECT o.customer_id FROM orders o WHERE o.ordered_at >= ?)"_s);
    QCOMPARE(whereOf(orders(Aggregate::Count, recent, 0, 0)),
             u"c.id NOT IN (SELECT o.customer_id FROM orders o WHERE o.ordered_at >= ?)"_s);
    QCOMPARE(whereOf(negation(orders(Aggregate::Maximum, recent, 7, {}))),
             u"c.id NOT IN (SELECT o.customer_id FROM orders o WHERE (o.ordered_at >= ? AND "
             "o.amount >= ?))"_s);
    QCOMPARE(whereOf(orders(Aggregate::Average, everything, 7, {})),
             u"c.id IN (SELECT o.customer_id FROM orders o GROUP BY o.customer_id "
             "HAVING sum(o.amount) >= ? * count(*))"_s);
    const OrderTest above{Aggregate::Average, {Column::OrderAmount, {}}, everything, 7, {}, true};
    QCOMPARE(whereOf(Node{false, std::make_shared<const OrderTest>(above)}),
             u"c.id IN (SELECT o.customer_id FROM orders o GROUP BY o.customer_id "
             "HAVING sum(o.amount) > ? * count(*))"_s);
    // A sum of nothing is 0.
    QCOMPARE(whereOf(orders(Aggregate::Sum, everything, {}, 7)),
             u"c.id NOT IN (SELECT o.customer_id FROM orders o GROUP BY o.customer_id "
             "HAVING sum(o.amount) > ?)"_s);
}

void TestRuleSql::aLoneOrderTestIsCountedWithoutCustomers()
{
    const Node recent = range(Column::OrderedAt, 100, {});
    for (const Node &node :
         {orders(Aggregate::Count, recent, 2, {}), orders(Aggregate::Count, recent, 1, {})}) {
        const auto sql = countMembersSql(node, Dialect::Sqlite);
        MUSTER_VERIFY_OK(sql);
        QVERIFY2(!sql->sql.contains(u"customers"_s), qPrintable(sql->sql));
    }
    const auto complement =
            countMembersSql(orders(Aggregate::Count, recent, {}, 2), Dialect::Sqlite);
    MUSTER_VERIFY_OK(complement);
    QVERIFY2(complement->sql.startsWith(u"SELECT (SELECT count(*) FROM customers) - (SELECT"_s),
             qPrintable(complement->sql));
}

void TestRuleSql::misplacedColumnsAreRefused()
{
    const QList<Node> wrong{
            range(Column::OrderAmount, 1, {}),
            range(Column::City, 1, {}),
            text(Column::Spend, TextMatch::Equal, {u"a"_s}),
            orders(Aggregate::Count, range(Column::Spend, 1, {}), 1, {}),
            orders(Aggregate::Count, orders(Aggregate::Count, everything, 1, {}), 1, {}),
    };
    for (const Node &node : wrong) {
        const auto sql = ruleSql(node, Dialect::Sqlite);
        QVERIFY(!sql.has_value());
        QCOMPARE(sql.error().code, ErrorCode::Internal);
    }
}

void TestRuleSql::wholeStatements()
{
    const auto sql = selectMembersSql(
            range(Column::Spend, 5, {}), Dialect::Postgresql, {}, u"CAST(? AS BIGINT), c.id"_s, {1},
            u"JOIN messages m ON m.customer_id = c.id AND m.campaign_id = ?"_s, {2});
    MUSTER_VERIFY_OK(sql);
    QCOMPARE(sql->sql, u"SELECT CAST(? AS BIGINT), c.id FROM customers c JOIN messages m ON "
                       "m.customer_id = c.id AND m.campaign_id = ? WHERE c.spend >= ?"_s);
    QCOMPARE(sql->values, (QVariantList{1, 2, 5}));
}

void TestRuleSql::longListsAndDeepGroups()
{
    MUSTER_TEST_DATABASE(database);
    QList<Customer> stored;
    for (int i = 0; i < 20; ++i) {
        Customer customer;
        customer.externalId = u"C%1"_s.arg(i);
        customer.city = i % 4 == 0 ? QString() : u"City %1"_s.arg(i * 997);
        customer.tags = i % 2 == 0 ? QStringList{u"tag %1"_s.arg(i * 499)} : QStringList{};
        customer.opening = {i, i % 3, {}};
        if (i % 3 != 0)
            customer.visits = i;
        stored.append(customer);
    }
    MUSTER_VERIFY_OK(test::transactNow(
            *database, Role::Write, [&stored](Connection &connection) -> Result<void> {
                for (const Customer &customer : std::as_const(stored))
                    MUSTER_TRY(CustomerRepository(connection).insert(customer, 1));
                return {};
            }));

    QStringList cities;
    QStringList tags;
    QList<qint64> numbers;
    for (int i = 0; i < 10'000; ++i) {
        cities.append(u"city %1"_s.arg(i));
        tags.append(u"tag %1"_s.arg(i));
        numbers.append(qint64(i) * 3);
    }
    QList<Node> alternatives;
    for (int i = 0; i < 1900; ++i)
        alternatives.append(range(Column::Spend, i * 2, i * 2));
    const QList<Node> nodes{
            text(Column::City, TextMatch::Equal, cities),
            text(Column::City, TextMatch::Contains, cities),
            text(Column::City, TextMatch::BeginsWith, cities),
            text(Column::City, TextMatch::EndsWith, cities),
            text(Column::Tags, TextMatch::Equal, tags),
            text(Column::Consent, TextMatch::Equal, cities),
            Node{false, NumberSetTest{{Column::Spend, {}}, numbers}},
            Node{false, NumberSetTest{{Column::Visits, {}}, numbers}},
            group(Combinator::Or, alternatives),
            nested(32),
    };
    for (const Node &node : nodes) {
        for (const Node &one : {node, negation(node)}) {
            QStringList expected;
            for (const Customer &customer : std::as_const(stored)) {
                if (spends(customer, one))
                    expected.append(customer.externalId);
            }
            const auto ids = test::runNow(*database, Role::Read, [&one](Connection &connection) {
                return memberExternalIds(connection, one);
            });
            MUSTER_VERIFY_OK(ids);
            QCOMPARE(*ids, expected);
        }
    }
}

void TestRuleSql::prefixesAreExact()
{
    MUSTER_TEST_DATABASE(database);
    const QStringList names{
            u"ab"_s,          u"ab\tc"_s,   u"ab c"_s, u"abz"_s,         u"ab\U0010FFFF"_s,
            u"a\uD7FFx"_s,    u"a\uE000"_s, u"a%b"_s,  u"a!b"_s,         u"a_b"_s,
            u"\U0010FFFFx"_s, u"b"_s,       u"aa"_s,   u"a\U0001F600"_s, u"a"_s};
    MUSTER_VERIFY_OK(test::transactNow(
            *database, Role::Write, [&names](Connection &connection) -> Result<void> {
                for (const QString &name : names) {
                    Customer customer;
                    customer.externalId = QString::number(names.indexOf(name));
                    customer.name = name;
                    MUSTER_TRY(CustomerRepository(connection).insert(customer, 1));
                }
                return {};
            }));
    for (const QString &prefix : {u"ab"_s, u"a\uD7FF"_s, u"a"_s, u"a%"_s, u"a!"_s, u"a_"_s,
                                  u"\U0010FFFF"_s, u"ab\U0010FFFF"_s, u"a\U0001F600"_s}) {
        const Node node = text(Column::Name, TextMatch::BeginsWith, {prefix});
        for (const Node &one : {node, negation(node)}) {
            QStringList expected;
            for (const QString &name : names) {
                if (name.startsWith(prefix) != one.negated)
                    expected.append(QString::number(names.indexOf(name)));
            }
            const auto ids = test::runNow(*database, Role::Read, [&one](Connection &connection) {
                return memberExternalIds(connection, one);
            });
            MUSTER_VERIFY_OK(ids);
            QCOMPARE(*ids, expected);
        }
    }
}

void TestRuleSql::plansUseTheIndexes()
{
    test::TempDatabase database(Dialect::Sqlite);
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    // Orders at 0, 1, … 99: what is behind 95 is few, what is behind 50 is not.
    MUSTER_VERIFY_OK(
            test::transactNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                Customer customer;
                customer.externalId = u"a"_s;
                MUSTER_TRY_ASSIGN(const CustomerId id,
                                  CustomerRepository(connection).insert(customer, 1));
                for (int i = 0; i < 100; ++i) {
                    Order order;
                    order.externalId = QString::number(i);
                    order.customer = id;
                    order.orderedAt = i;
                    MUSTER_TRY(OrderRepository(connection).insert(order, 1));
                }
                return {};
            }));
    const Node recent = range(Column::OrderedAt, 95, {});
    const Node most = range(Column::OrderedAt, 50, {});
    const Node mostUntilNow = range(Column::OrderedAt, 50, 99);
    const Node online = text(Column::OrderChannel, TextMatch::Equal, {u"web"_s});
    const Node completed = range(Column::OrderStatusCode, 5, 5);
    const auto plan = [&database](const Node &node) {
        const auto text = test::runNow(*database, Role::Read, [&node](Connection &connection) {
            return explainCount(connection, node);
        });
        return text ? *text : text.error().text();
    };
    const QList<std::pair<Node, QString>> expected{
            {orders(Aggregate::Count, recent, 2, {}),
             u"SEARCH o USING COVERING INDEX orders_time (ordered_at>?)"_s},
            {orders(Aggregate::Sum, group(Combinator::And, {recent, completed}), {}, 5),
             u"SEARCH o USING COVERING INDEX orders_time (ordered_at>?)"_s},
            {orders(Aggregate::Count, recent, 1, {}),
             u"SEARCH o USING COVERING INDEX orders_time (ordered_at>?)"_s},
            {orders(Aggregate::Count, most, 2, {}),
             u"SCAN o USING COVERING INDEX orders_customer"_s},
            {orders(Aggregate::Sum, mostUntilNow, 2, {}),
             u"SCAN o USING COVERING INDEX orders_customer"_s},
            {orders(Aggregate::Count, mostUntilNow, 1, {}),
             u"SCAN o USING COVERING INDEX orders_customer"_s},
            {orders(Aggregate::Count, group(Combinator::And, {recent, online}), 2, {}),
             u"SEARCH o USING INDEX orders_time (ordered_at>?)"_s},
            // The index does not know the channel: no look-up in the table for each of all orders.
            {orders(Aggregate::Count, group(Combinator::And, {mostUntilNow, online}), 2, {}),
             u"SCAN o\n"_s},
            {orders(Aggregate::Sum, everything, 5, {}),
             u"SCAN o USING COVERING INDEX orders_customer"_s},
            {orders(Aggregate::Average, completed, 5, {}),
             u"SCAN o USING COVERING INDEX orders_customer"_s},
            {group(Combinator::And,
                   {range(Column::LastOrderAt, 5, {}), range(Column::Visits, 2, {})}),
             u"SCAN c USING COVERING INDEX customers_spend"_s},
            {group(Combinator::Or,
                   {range(Column::Spend, 5, {}), text(Column::City, TextMatch::Equal, {u"a"_s})}),
             u"SCAN c USING COVERING INDEX customers_spend"_s},
            {range(Column::Spend, 5, {}), u"INDEX customers_spend (spend>?)"_s},
            {text(Column::City, TextMatch::Equal, {u"a"_s, u"b"_s}),
             u"INDEX customers_city (city_folded=?)"_s},
            {text(Column::Name, TextMatch::BeginsWith, {u"a"_s}),
             u"INDEX customers_name (name_folded>? AND name_folded<?)"_s},
    };
    for (const auto &[node, index] : expected) {
        const QString text = plan(node);
        QVERIFY2(text.contains(index), qPrintable(text));
        const Node among = group(Combinator::And, {node, range(Column::Visits, 1, {})});
        for (const Node &one : {node, negation(node), among}) {
            const QString words = plan(one);
            QVERIFY2(!words.contains(u"CORRELATED"_s), qPrintable(words));
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleSql)
#include "tst_rulesql.moc"
