// SPDX-License-Identifier: GPL-3.0-or-later
// Rows as they lie in the database, so that what was deleted can be put back exactly: with its ids, its times and its
// totals. For a job on an executor thread; what changes something belongs into Database::transact(). A snapshot is a
// plain value of some hundred bytes a row: for what a person deletes by hand, not for whole workspaces.
#pragma once

#include "storage/connection.h"
#include "support/ids.h"

#include <QList>

namespace muster::storage {

struct TableRows
{
    QString table;
    QStringList columns;
    QList<QVariantList> rows;
};

struct RemovedRows
{
    QList<TableRows> tables;     ///< in the order in which they can be put back
    QList<CustomerId> customers; ///< those whose rows or orders they were
    qint64 removed = 0;          ///< customers or orders
    QList<CustomerId> stayed;    ///< customers whom a campaign has reached: they are there still
};

/// What removeCustomers() would do.
struct RemovalSize
{
    qint64 customers = 0; ///< who would go
    qint64 orders = 0;    ///< theirs
    qint64 staying = 0;
};
[[nodiscard]] Result<RemovalSize> sizeOfRemoval(Connection &connection,
                                                const QList<CustomerId> &customers);
/// Deletes customers with their orders. Those whom a campaign has reached stay; see CustomerRepository::remove().
[[nodiscard]] Result<RemovedRows> removeCustomers(Connection &connection,
                                                  const QList<CustomerId> &customers);
/// Deletes orders, and keeps the customers' totals right.
[[nodiscard]] Result<RemovedRows> removeOrders(Connection &connection,
                                               const QList<OrderId> &orders);
/// Puts back what one of the above took. A Conflict where something of the same id has come since; then nothing changes
/// once the transaction is rolled back.
[[nodiscard]] Result<void> putBack(Connection &connection, const RemovedRows &removed);

} // namespace muster::storage
