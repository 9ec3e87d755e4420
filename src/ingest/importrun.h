// SPDX-License-Identifier: GPL-3.0-or-later
// One import under way: the inside of runImport(). One thread; what its jobs on the database's thread share with it is in
// Shared and handed over by the order of the jobs and their futures.
#pragma once

#include "ingest/customerrows.h"
#include "ingest/filescan.h"
#include "ingest/importer.h"
#include "ingest/orderrows.h"
#include "ingest/refusedfile.h"
#include "storage/importstore.h"

#include <QElapsedTimer>
#include <deque>

namespace muster::ingest {

class ImportRun
{
public:
    ImportRun(storage::Database &database, const ImportOptions &options, const Clock &clock,
              const storage::CancelToken &cancel, const ProgressCallback &progress);
    [[nodiscard]] ImportReport run();

private:
    /// Touched by the jobs only, one after the other, and by this object once they are done.
    struct Shared
    {
        storage::ImportAccount account; ///< of the committed batches
        bool failed = false;            ///< later jobs must not run
        /// Nobody was stored at the beginning, and the rows are about different customers.
        bool allNew = false;
        int keptRows = 0;
        storage::TrialMemory trial;
    };
    struct Batch
    {
        storage::CustomerBatch customers;
        storage::OrderBatch orders;
        storage::ImportAccount account; ///< what reading alone decided: refused, replaced, blank
        qint64 replaced = 0;
        QList<storage::ImportNote> refused;
        std::vector<std::pair<qint64, std::string>>
                originals; ///< by line; only where refused rows are written out
        qint64 lastLine = 0;
        qint64 bytesRead = 0;
    };
    struct Pending
    {
        std::shared_ptr<Batch> batch;
        QFuture<Result<storage::BatchOutcome>> future;
    };

    [[nodiscard]] Result<void> readAndWrite();
    [[nodiscard]] Result<void> prepare(const FileScan &scan);
    [[nodiscard]] Result<void> settleAttributes(Mapping &mapping);
    [[nodiscard]] Result<void> begin(const FileScan &scan);
    void restoreIndexes();
    template<typename Rows>
    [[nodiscard]] Result<void> readRows(FileScan &scan);
    /// \a into: the batch's customers or orders.
    template<typename Rows, typename Into>
    void appendRow(Rows &rows, const CsvRecord &record, Into &into);
    void refuse(const CsvRecord &record, const QString &reason);
    [[nodiscard]] Result<void> post();
    [[nodiscard]] Result<void> settleOldest();
    void finish();
    void report(ImportProgress::Phase phase, qint64 bytes, qint64 rows);
    [[nodiscard]] Error resumable(const Error &error) const;

    static Result<storage::BatchOutcome> write(storage::Connection &connection,

                                               const ImportOptions &options, ImportId id,
                                               qint64 now, const Batch &batch, Shared &shared,
                                               bool allNew);

    storage::Database &m_database;
    ImportOptions m_options;
    const Clock &m_clock;
    storage::CancelToken m_cancel;
    ProgressCallback m_progress;
    ImportReport m_report;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    std::shared_ptr<Batch> m_batch = std::make_shared<Batch>();
    std::deque<Pending> m_pending;
    std::unique_ptr<RefusedFile> m_refusedFile;
    QElapsedTimer m_sinceProgress;
    qint64 m_bytesTotal = 0;
    int m_deferredIndexes = 0;
    bool m_ownBatchRows = false; ///< nobody asked for a certain number
    qint64 m_blankSeen = 0;
    qint64 m_committedLine = 0;
};

} // namespace muster::ingest
