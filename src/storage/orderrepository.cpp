// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/orderrepository.h"

#include "storage/customercolumns.h"
#include "storage/customerrepository.h"
#include "storage/insertrow.h"
#include "storage/keysetpage.h"
#include "storage/rulesqldialect.h"
#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(OrderRepository)
};

QVariantList recordValues(const Order &order)
{
    return {order.externalId,          folded(order.externalId),
            order.customer.value,      order.amountMinor,
            order.orderedAt,           static_cast<int>(order.status),
            storedText(order.channel), storedFolded(order.channel),
            storedText(order.coupon),  storedFolded(order.coupon)};
}

OrderRow rowOf(const Statement &row)
{
    return {OrderId{row.integer(0)},
            row.text(1),
            CustomerId{row.integer(2)},
            row.text(3),
            row.text(4),
            row.integer(5),
            row.integer(6),
            static_cast<OrderStatus>(row.integer(7)),
            row.text(8),
            row.text(9)};
}

Condition searched(Dialect dialect, const QString &search)
{
    const QString text = folded(search);
    if (text.isEmpty())
        return Condition::always(true);
    QList<Condition> places;
    for (const QString &column : {u"o.external_id_folded"_s, u"o.channel_folded"_s,
                                  u"o.coupon_folded"_s, u"c.name_folded"_s}) {
        places.append(textMatches(dialect, {column, {}}, rules::TextMatch::Contains, text, false));
    }
    return Condition::any(places);
}

} // namespace

Condition wantedOrders(Dialect dialect, const OrderQuery &query)
{
    QList<Condition> parts{searched(dialect, query.search)};
    const auto test = [&parts](const QString &sql, const QVariant &value) {
        parts.append(Condition::test({sql, {value}}));
    };
    if (query.customer.isValid())
        test(u"o.customer_id = ?"_s, query.customer.value);
    if (query.orderedFrom)
        test(u"o.ordered_at >= ?"_s, *query.orderedFrom);
    if (query.orderedUntil)
        test(u"o.ordered_at < ?"_s, *query.orderedUntil);
    if (!query.channel.isEmpty())
        test(u"o.channel_folded = ?"_s, folded(query.channel));
    if (!query.statuses.isEmpty()) {
        QList<qint64> numbers;
        for (const OrderStatus status : query.statuses)
            numbers.append(static_cast<int>(status));
        parts.append(Condition::test(inNumbers(dialect, {u"o.status"_s, {}}, numbers, false)));
    }
    return Condition::all(parts);
}

Result<OrderId> OrderRepository::insert(const Order &order, qint64 nowMs)
{
    MUSTER_TRY(refuseTaken(order.externalId, {}));
    MUSTER_TRY(CustomerRepository(m_connection).find(order.customer));
    MUSTER_TRY_ASSIGN(const qint64 key,
                      insertRow(m_connection, u"order_insert"_s,
                                recordValues(order) + QVariantList{nowMs, nowMs}));
    const OrderId id{key};
    MUSTER_TRY(writeItems(id, order.items));
    MUSTER_TRY(refreshTotals(m_connection, {order.customer}));
    return id;
}

Result<void> OrderRepository::update(const Order &order, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(const Order stored, find(order.id));
    if (stored.externalId != order.externalId)
        MUSTER_TRY(refuseTaken(order.externalId, order.id));
    MUSTER_TRY(CustomerRepository(m_connection).find(order.customer));
    MUSTER_TRY_ASSIGN(Statement * update, m_connection.named(u"order_update"_s));
    MUSTER_TRY(update->run(recordValues(order) + QVariantList{nowMs, order.id.value}));
    MUSTER_TRY_ASSIGN(Statement * clear, m_connection.named(u"order_items_delete"_s));
    MUSTER_TRY(clear->run({order.id.value}));
    MUSTER_TRY(writeItems(order.id, order.items));
    QList<CustomerId> touched{order.customer};
    if (stored.customer != order.customer)
        touched.append(stored.customer);
    return refreshTotals(m_connection, touched);
}

Result<void> OrderRepository::remove(OrderId id)
{
    MUSTER_TRY_ASSIGN(const Order stored, find(id));
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"order_delete"_s));
    MUSTER_TRY(statement->run({id.value}));
    return refreshTotals(m_connection, {stored.customer});
}

Result<Order> OrderRepository::find(OrderId id)
{
    MUSTER_TRY_ASSIGN(const auto found, select(u"order_by_id"_s, id.value));
    if (!found)
        return fail(ErrorCode::NotFound, Text::tr("There is no order %1").arg(id.value));
    return *found;
}

Result<Order> OrderRepository::findByExternalId(const QString &externalId)
{
    MUSTER_TRY_ASSIGN(const auto found, select(u"order_by_external_id"_s, externalId));
    if (!found) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no order with the ID \"%1\"").arg(externalId));
    }
    return *found;
}

Result<Page<OrderRow>> OrderRepository::list(const OrderQuery &query)
{
    KeysetQuery keyset{{u"o.id"_s, u"o.external_id"_s, u"o.customer_id"_s, u"c.external_id"_s,
                        u"c.name"_s, u"o.amount"_s, u"o.ordered_at"_s, u"o.status"_s,
                        u"o.channel"_s, u"o.coupon"_s},
                       u"orders o JOIN customers c ON c.id = o.customer_id"_s,
                       wantedOrders(m_connection.dialect(), query),
                       u"o.id"_s};
    keyset.descending = query.descending;
    if (query.sort == OrderSort::Time) {
        keyset.key = u"o.ordered_at"_s;
        keyset.keyIsNullable = false;
    } else if (query.sort == OrderSort::ExternalId) {
        keyset.key = u"o.external_id"_s;
        keyset.keyIsText = true;
        keyset.keyIsNullable = false;
    }
    return readPageOf<OrderRow>(m_connection, keyset, query.after, query.limit, &rowOf);
}

Result<qint64> OrderRepository::count()
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"order_count"_s));
    return statement->readInteger();
}

Result<qint64> OrderRepository::count(const OrderQuery &query)
{
    const Condition where = wantedOrders(m_connection.dialect(), query);
    if (where.isAlways(true))
        return count();
    const SqlPiece sql = where.sql();
    // The customers are joined only where their names are searched.
    const QString join =
            query.search.isEmpty() ? QString() : u" JOIN customers c ON c.id = o.customer_id"_s;
    MUSTER_TRY_ASSIGN(Statement statement, m_connection.prepare(u"SELECT count(*) FROM orders o"_s +
                                                                join + u" WHERE "_s + sql.sql));
    return statement.readInteger(sql.values);
}

Result<std::optional<Order>> OrderRepository::select(const QString &query, const QVariant &value)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(query));
    MUSTER_TRY(statement->run({value}));
    std::optional<Order> found;
    if (statement->next()) {
        found = Order{OrderId{statement->integer(0)},
                      statement->text(1),
                      CustomerId{statement->integer(2)},
                      statement->integer(3),
                      statement->integer(4),
                      static_cast<OrderStatus>(statement->integer(5)),
                      statement->text(6),
                      statement->text(7),
                      {}};
    }
    MUSTER_TRY(statement->finished());
    if (!found)
        return found;
    MUSTER_TRY_ASSIGN(Statement * items, m_connection.named(u"order_items_by_order"_s));
    MUSTER_TRY(items->run({found->id.value}));
    while (items->next())
        found->items.append({items->text(0), items->text(1), items->integer(2), items->integer(3)});
    MUSTER_TRY(items->finished());
    return found;
}

Result<void> OrderRepository::refuseTaken(const QString &externalId, OrderId except)
{
    if (folded(externalId).isEmpty()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The order has no ID"), {},
                    Text::tr("Give it one"));
    }
    MUSTER_TRY_ASSIGN(const auto found, select(u"order_by_external_id"_s, externalId));
    if (!found || found->id == except)
        return {};
    return fail(ErrorCode::Conflict, Text::tr("There is an order with this ID already"), externalId,
                Text::tr("Change that order, or choose another ID"));
}

Result<void> OrderRepository::writeItems(OrderId id, const QList<OrderItem> &items)
{
    MUSTER_TRY_ASSIGN(Statement * insert, m_connection.named(u"order_item_insert"_s));
    qint64 position = 0;
    for (const OrderItem &item : items) {
        position += 1;
        MUSTER_TRY(insert->run({id.value, position, storedText(item.sku), storedText(item.name),
                                item.quantity, item.priceMinor}));
    }
    return {};
}

} // namespace muster::storage
