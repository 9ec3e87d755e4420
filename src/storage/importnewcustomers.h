// SPDX-License-Identifier: GPL-3.0-or-later
// One batch of customers of whom none is stored yet: the inside of ImportStore::newCustomers().
// From the reader's rows straight into the database, nothing copied and nobody looked for; the
// unique index has the last word. Lives for one job on an executor thread.
#pragma once

#include "storage/importbulk.h"
#include "storage/importstore.h"

#include <deque>

namespace muster::storage {

class NewCustomers
{
public:
    NewCustomers(Connection &connection, const CustomerBatch &batch, qint64 nowMs);
    [[nodiscard]] Result<BatchOutcome> run();

private:
    void append(const ImportedCustomer &row, qint64 id);
    [[nodiscard]] std::string_view kept(const QVariant &text);
    [[nodiscard]] Result<void> flush();

    Connection &m_connection;
    std::unique_ptr<ImportBulk> m_bulk;
    const CustomerBatch &m_batch;
    qint64 m_now;
    std::vector<BulkValue> m_values;
    std::deque<std::string> m_attributes; ///< a deque: views into its texts stay valid
};

} // namespace muster::storage
