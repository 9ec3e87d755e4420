// SPDX-License-Identifier: GPL-3.0-or-later
// One batch of orders against what is stored: the inside of ImportStore::orders(). Lives for one job on an executor
// thread, within a transaction; fails as its statements do. The batch must outlive it.
#pragma once

#include "storage/importbulk.h"
#include "storage/importstore.h"

#include <deque>
#include <unordered_map>

namespace muster::storage {

class OrderMerge
{
public:
    OrderMerge(Connection &connection, const OrderBatch &batch, OnConflict mode, qint64 nowMs,
               TrialMemory *trial);
    [[nodiscard]] Result<BatchOutcome> run();

private:
    struct Known
    {
        qint64 id = 0;
        std::string externalId;
        std::string externalIdFolded;
        qint64 customer = 0;
        qint64 amount = 0;
        qint64 orderedAt = 0;
        qint64 status = 0;
        std::string channel;
        std::string channelFolded;
        std::string coupon;
        std::string couponFolded;
        QList<OrderItem> items;
        bool isNew = false;
        bool changed = false;
        bool itemsChanged = false;
    };

    [[nodiscard]] Result<void> findCustomers();
    [[nodiscard]] Result<void> findOrders();
    [[nodiscard]] Result<void> findItems();
    [[nodiscard]] qint64 customerOf(const ImportedOrder &row) const;
    void decide(const ImportedOrder &row);
    void create(const ImportedOrder &row, qint64 customer);
    [[nodiscard]] bool merge(Known &known, const ImportedOrder &row, qint64 customer);
    [[nodiscard]] Result<void> write();
    [[nodiscard]] Result<void> writeItems();
    void refuse(const ImportedOrder &row);
    void touch(qint64 customer) { m_touched.insert(customer); }

    Connection &m_connection;
    std::unique_ptr<ImportBulk> m_bulk;
    const OrderBatch &m_batch;
    OnConflict m_mode;
    qint64 m_now;
    TrialMemory *m_trial;
    BatchOutcome m_outcome;
    std::deque<Known> m_known;
    std::unordered_map<std::string_view, Known *> m_byExternalId;
    std::unordered_map<std::string, qint64> m_customersById;
    std::unordered_map<std::string, qint64> m_customersByEmail;
    QSet<qint64> m_touched; ///< customers whose totals change
};

} // namespace muster::storage
