// SPDX-License-Identifier: GPL-3.0-or-later
// One batch of customers against what is stored: the inside of ImportStore::customers(). Lives for one job on an executor
// thread, within a transaction; fails as its statements do. The batch must outlive it.
#pragma once

#include "storage/importbulk.h"
#include "storage/importstore.h"

#include <deque>
#include <unordered_map>

namespace muster::storage {

class CustomerMerge
{
public:
    CustomerMerge(Connection &connection, const CustomerBatch &batch, OnConflict mode, qint64 nowMs,
                  TrialMemory *trial);
    [[nodiscard]] Result<BatchOutcome> run();

private:
    /// A customer that a row met: stored already, or made by an earlier row of the batch.
    struct Known
    {
        qint64 id = 0; ///< 0 until a new one is given its id
        qint64 line = 0;
        std::array<std::string, customerTexts> text;
        std::array<std::string, customerTexts> folded;
        std::array<std::optional<qint64>, customerNumbers> numbers;
        Consent consent = Consent::Unknown;
        std::string attributes;
        std::string attributesFolded;
        OrderTotals fromOrders;
        bool isNew = false;
        bool changed = false;
    };

    [[nodiscard]] Result<void> findStored();
    [[nodiscard]] Result<void> find(const QString &query, CustomerText key, bool byEmail);
    void remember(const BulkRow &row);
    void decide(const ImportedCustomer &row);
    [[nodiscard]] Known *lookUp(const ImportedCustomer &row);
    void create(const ImportedCustomer &row);
    [[nodiscard]] bool merge(Known &known, const ImportedCustomer &row);
    [[nodiscard]] bool mergeAttributes(Known &known, std::string_view given);
    [[nodiscard]] Result<void> write();
    void appendRecord(const Known &known, std::vector<BulkValue> &values, bool whole) const;

    Connection &m_connection;
    std::unique_ptr<ImportBulk> m_bulk;
    const CustomerBatch &m_batch;
    OnConflict m_mode;
    qint64 m_now;
    TrialMemory *m_trial;
    BatchOutcome m_outcome;
    bool m_anyByEmail = false;
    std::deque<Known> m_known; ///< a deque: views into its texts stay valid
    std::unordered_map<std::string_view, Known *> m_byId;
    std::unordered_map<std::string_view, Known *> m_byEmail;
};

} // namespace muster::storage
