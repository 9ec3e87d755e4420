// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rowsnapshot.h"

#include "storage/customerrepository.h"
#include "storage/rulesqldialect.h"
#include "support/try.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

/// Rows in one statement.
constexpr qsizetype atOnce = 500;

TableRows customersTable()
{
    return {u"customers"_s,
            {u"id"_s,
             u"external_id"_s,
             u"external_id_folded"_s,
             u"name"_s,
             u"name_folded"_s,
             u"email"_s,
             u"email_folded"_s,
             u"phone"_s,
             u"phone_folded"_s,
             u"city"_s,
             u"city_folded"_s,
             u"country"_s,
             u"country_folded"_s,
             u"tags"_s,
             u"tags_folded"_s,
             u"consent"_s,
             u"visits"_s,
             u"registered_at"_s,
             u"opening_spend"_s,
             u"opening_orders"_s,
             u"opening_last_at"_s,
             u"order_spend"_s,
             u"order_count"_s,
             u"order_last_at"_s,
             u"spend"_s,
             u"orders"_s,
             u"last_order_at"_s,
             u"attributes"_s,
             u"attributes_folded"_s,
             u"created_at"_s,
             u"updated_at"_s},
            {}};
}

TableRows ordersTable()
{
    return {u"orders"_s,
            {u"id"_s, u"external_id"_s, u"external_id_folded"_s, u"customer_id"_s, u"amount"_s,
             u"ordered_at"_s, u"status"_s, u"channel"_s, u"channel_folded"_s, u"coupon"_s,
             u"coupon_folded"_s, u"created_at"_s, u"updated_at"_s},
            {}};
}

TableRows itemsTable()
{
    return {u"order_items"_s,
            {u"id"_s, u"order_id"_s, u"position"_s, u"sku"_s, u"name"_s, u"quantity"_s, u"price"_s},
            {}};
}

/// NULL stays NULL; numbers and texts come as they are bound again, whatever the driver's own type.
QVariant valueOf(const Statement &row, int column)
{
    if (row.isNull(column))
        return {};
    const QVariant value = row.value(column);
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Short:
    case QMetaType::Char:
        return row.integer(column);
    default:
        return row.text(column);
    }
}

/// Adds the rows of \a table in which \a column is one of these.
Result<void> read(Connection &connection, TableRows &table, const QString &column,
                  const QList<qint64> &values)
{
    for (qsizetype from = 0; from < values.size(); from += atOnce) {
        const SqlPiece test =
                inNumbers(connection.dialect(), {column, {}}, values.mid(from, atOnce), false);
        MUSTER_TRY_ASSIGN(Statement statement,
                          connection.prepare(u"SELECT "_s + table.columns.join(u", "_s) +
                                             u" FROM "_s + table.table + u" WHERE "_s + test.sql +
                                             u" ORDER BY id"_s));
        MUSTER_TRY(statement.run(test.values));
        while (statement.next()) {
            QVariantList row;
            row.reserve(table.columns.size());
            for (int i = 0; i < table.columns.size(); ++i)
                row.append(valueOf(statement, i));
            table.rows.append(row);
        }
        MUSTER_TRY(statement.finished());
    }
    return {};
}

Result<void> erase(Connection &connection, const QString &table, const QList<qint64> &ids)
{
    for (qsizetype from = 0; from < ids.size(); from += atOnce) {
        const SqlPiece test =
                inNumbers(connection.dialect(), {u"id"_s, {}}, ids.mid(from, atOnce), false);
        MUSTER_TRY_ASSIGN(Statement statement,
                          connection.prepare(u"DELETE FROM "_s + table + u" WHERE "_s + test.sql));
        MUSTER_TRY(statement.run(test.values));
    }
    return {};
}

QList<qint64> idsOf(const TableRows &table)
{
    QList<qint64> ids;
    for (const QVariantList &row : table.rows)
        ids.append(row.first().toLongLong());
    return ids;
}

Result<QSet<qint64>> reached(Connection &connection, const QList<qint64> &customers)
{
    QSet<qint64> found;
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"customer_has_messages"_s));
    for (const qint64 id : customers) {
        MUSTER_TRY(statement->run({id}));
        if (statement->next())
            found.insert(id);
        MUSTER_TRY(statement->finished());
    }
    return found;
}

Result<qint64> countOrders(Connection &connection, const QList<qint64> &customers)
{
    qint64 count = 0;
    for (qsizetype from = 0; from < customers.size(); from += atOnce) {
        const SqlPiece test = inNumbers(connection.dialect(), {u"customer_id"_s, {}},
                                        customers.mid(from, atOnce), false);
        MUSTER_TRY_ASSIGN(Statement statement,
                          connection.prepare(u"SELECT COUNT(*) FROM orders WHERE "_s + test.sql));
        MUSTER_TRY(statement.run(test.values));
        count += statement.next() ? statement.integer(0) : 0;
        MUSTER_TRY(statement.finished());
    }
    return count;
}

} // namespace

Result<RemovalSize> sizeOfRemoval(Connection &connection, const QList<CustomerId> &customers)
{
    QList<qint64> wanted;
    for (const CustomerId id : customers)
        wanted.append(id.value);
    MUSTER_TRY_ASSIGN(const QSet<qint64> staying, reached(connection, wanted));
    wanted.removeIf([&staying](qint64 id) { return staying.contains(id); });
    MUSTER_TRY_ASSIGN(const qint64 orders, countOrders(connection, wanted));
    return RemovalSize{wanted.size(), orders, staying.size()};
}

Result<RemovedRows> removeCustomers(Connection &connection, const QList<CustomerId> &customers)
{
    QList<qint64> wanted;
    for (const CustomerId id : customers)
        wanted.append(id.value);
    MUSTER_TRY_ASSIGN(const QSet<qint64> staying, reached(connection, wanted));
    RemovedRows removed;
    for (const qint64 id : staying)
        removed.stayed.append(CustomerId{id});
    wanted.removeIf([&staying](qint64 id) { return staying.contains(id); });
    TableRows rows = customersTable();
    TableRows orders = ordersTable();
    TableRows items = itemsTable();
    MUSTER_TRY(read(connection, rows, u"id"_s, wanted));
    MUSTER_TRY(read(connection, orders, u"customer_id"_s, wanted));
    MUSTER_TRY(read(connection, items, u"order_id"_s, idsOf(orders)));
    MUSTER_TRY(erase(connection, u"customers"_s, wanted));
    removed.removed = rows.rows.size();
    for (const qint64 id : idsOf(rows))
        removed.customers.append(CustomerId{id});
    removed.tables = {rows, orders, items};
    return removed;
}

Result<RemovedRows> removeOrders(Connection &connection, const QList<OrderId> &orders)
{
    QList<qint64> wanted;
    for (const OrderId id : orders)
        wanted.append(id.value);
    RemovedRows removed;
    TableRows rows = ordersTable();
    TableRows items = itemsTable();
    MUSTER_TRY(read(connection, rows, u"id"_s, wanted));
    MUSTER_TRY(read(connection, items, u"order_id"_s, wanted));
    MUSTER_TRY(erase(connection, u"orders"_s, wanted));
    removed.removed = rows.rows.size();
    const auto customer = rows.columns.indexOf(u"customer_id"_s);
    QSet<qint64> seen;
    for (const QVariantList &row : std::as_const(rows.rows)) {
        const qint64 id = row.at(customer).toLongLong();
        if (!seen.contains(id))
            removed.customers.append(CustomerId{id});
        seen.insert(id);
    }
    removed.tables = {rows, items};
    MUSTER_TRY(refreshTotals(connection, removed.customers));
    return removed;
}

Result<void> putBack(Connection &connection, const RemovedRows &removed)
{
    for (const TableRows &table : removed.tables) {
        const QStringList marks(table.columns.size(), u"?"_s);
        MUSTER_TRY_ASSIGN(Statement insert,
                          connection.prepare(u"INSERT INTO "_s + table.table + u" ("_s +
                                             table.columns.join(u", "_s) + u") VALUES ("_s +
                                             marks.join(u", "_s) + u')'));
        for (const QVariantList &row : table.rows)
            MUSTER_TRY(insert.run(row));
    }
    return refreshTotals(connection, removed.customers);
}

} // namespace muster::storage
