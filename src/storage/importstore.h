// SPDX-License-Identifier: GPL-3.0-or-later
// The database's side of an import: decides row by row what a batch does to what is stored, and does it in bulk.
//
// Lives for one job on an executor thread (role Ingest), inside the transaction of its batch; a failure leaves the batch
// to be rolled back whole. The decisions are the same code on every database, and ids are given in the order of the
// rows, so the same file leads to the same rows with the same ids everywhere.
//
// Customers are found by external id, or by e-mail (folded) where a row has no id; of several customers with one
// address the one longest known. Orders are found by external id; their customers' totals are refreshed with them.
#pragma once

#include "storage/connection.h"
#include "storage/importbatch.h"

#include <QSet>
#include <unordered_set>

namespace muster::storage {

struct BatchOutcome
{
    qint64 created = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    QList<ImportNote> refused;
};

/// What a trial run would have created so far, so that later rows find it.
struct TrialMemory
{
    std::unordered_set<std::string> customers; ///< external ids, and folded e-mail addresses
};

struct ImportRecord
{
    ImportId id;
    QString kind;
    QString fileName;
    qint64 startedAt = 0;
    std::optional<qint64> finishedAt;
    /// running, finished, cancelled, failed, or interrupted: its program died, or lost the database for good
    QString state;
    ImportAccount account;
};

class ImportStore
{
public:
    explicit ImportStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Customers of whom none is stored yet, as the caller has reason to believe, and no two of whom
    /// are the same: they are not looked for. Conflict where that was wrong: roll back and give the
    /// batch to customers().
    [[nodiscard]] Result<BatchOutcome> newCustomers(const CustomerBatch &batch, qint64 nowMs);
    /// With \a trial nothing is written.
    [[nodiscard]] Result<BatchOutcome> customers(const CustomerBatch &batch, OnConflict mode,
                                                 qint64 nowMs, TrialMemory *trial = nullptr);
    [[nodiscard]] Result<BatchOutcome> orders(const OrderBatch &batch, OnConflict mode,
                                              qint64 nowMs, TrialMemory *trial = nullptr);

    /// The highest id given so far, at least the number of customers; 0: there is none.
    [[nodiscard]] Result<qint64> lastCustomerId();
    [[nodiscard]] Result<ImportId> begin(const QString &kind, const QString &fileName,
                                         qint64 nowMs);
    /// Writes the account so far, and refused rows to be kept. While it is running, the time is its sign of life.
    [[nodiscard]] Result<void> record(ImportId id, const QString &state,
                                      const ImportAccount &account,
                                      const QList<ImportNote> &refused, qint64 nowMs);
    /// Newest first. One that is said to run but gave no sign of life for long is interrupted.
    [[nodiscard]] Result<QList<ImportRecord>> list(int limit, qint64 nowMs);
    [[nodiscard]] Result<QList<ImportNote>> refusedRows(ImportId id);

private:
    Connection &m_connection;
};

} // namespace muster::storage
