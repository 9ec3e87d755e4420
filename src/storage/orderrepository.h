// SPDX-License-Identifier: GPL-3.0-or-later
// The orders of a workspace with their items. Lives for one job on an executor thread, like the Connection that it is
// given. What changes something takes several statements, the refreshing of the customers' totals among them, and
// belongs into Database::transact().
//
// The external id is unique as it is written: a second order of the same one is a Conflict.
#pragma once

#include "domain/order.h"
#include "storage/connection.h"
#include "storage/customerrow.h"
#include "storage/rulesqlcondition.h"

#include <QList>

namespace muster::storage {

/// An order as a line of a list.
struct OrderRow
{
    OrderId id;
    QString externalId;
    CustomerId customer;
    QString customerExternalId;
    QString customerName;
    qint64 amountMinor = 0;
    qint64 orderedAt = 0; ///< UTC ms
    OrderStatus status = OrderStatus::Completed;
    QString channel;
    QString coupon;

    bool operator==(const OrderRow &) const = default;
};

/// Each of them is answered from an index.
enum class OrderSort { Added, Time, ExternalId };

struct OrderQuery
{
    CustomerId customer; ///< only this one's; invalid: all
    QString search; ///< in the external id, channel, coupon or the customer's name, compared folded
    QList<OrderStatus> statuses = {};        ///< only these; empty: all
    QString channel = {};                    ///< only this one, compared folded; empty: all
    std::optional<qint64> orderedFrom = {};  ///< UTC ms, included
    std::optional<qint64> orderedUntil = {}; ///< UTC ms, not included
    OrderSort sort = OrderSort::Time;
    bool descending = true;
    std::optional<PageKey> after;
    int limit = 200;

    /// Whether it asks for less than all.
    [[nodiscard]] bool isNarrowed() const
    {
        return customer.isValid() || !search.trimmed().isEmpty() || !statuses.isEmpty() ||
               !channel.isEmpty() || orderedFrom || orderedUntil;
    }
};

/// What a query asks for, about "orders o JOIN customers c".
[[nodiscard]] Condition wantedOrders(Dialect dialect, const OrderQuery &query);

class OrderRepository
{
public:
    explicit OrderRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<OrderId> insert(const Order &order, qint64 nowMs);
    /// Everything that insert() stores, for \a order.id; the order may go over to another customer.
    [[nodiscard]] Result<void> update(const Order &order, qint64 nowMs);
    [[nodiscard]] Result<void> remove(OrderId id);

    [[nodiscard]] Result<Order> find(OrderId id);
    [[nodiscard]] Result<Order> findByExternalId(const QString &externalId);
    [[nodiscard]] Result<Page<OrderRow>> list(const OrderQuery &query);
    [[nodiscard]] Result<qint64> count();
    /// How many list() would give altogether.
    [[nodiscard]] Result<qint64> count(const OrderQuery &query);

private:
    [[nodiscard]] Result<std::optional<Order>> select(const QString &query, const QVariant &value);
    [[nodiscard]] Result<void> refuseTaken(const QString &externalId, OrderId except);
    [[nodiscard]] Result<void> writeItems(OrderId id, const QList<OrderItem> &items);

    Connection &m_connection;
};

} // namespace muster::storage
