// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a file of customers or orders into the workspace.
//
// The file is read twice (filescan.h says why), then written in batches through the Database's role Ingest; a batch is
// one transaction with the account up to there. The reader is at most a few batches ahead, so memory does not grow
// with the file. Any failure ends the import: what was committed stays and stands in the account, and the same file can
// simply be imported again, because what is stored already counts as unchanged.
//
// runImport() blocks its caller and belongs on a thread of its own; Importer brings one, and its signals arrive on the
// thread that it lives on. It may be destroyed at any time: that cancels and waits for the batch under way.
#pragma once

#include "ingest/fields.h"
#include "ingest/mapping.h"
#include "ingest/rowcheck.h"
#include "storage/database.h"
#include "storage/importbatch.h"
#include "support/clock.h"

#include <QThread>

namespace muster::ingest {

struct ImportOptions
{
    Kind kind = Kind::Customers;
    QString path;
    QString encoding; ///< empty: as the mapping says, or recognised
    MappingFile mapping;
    storage::OnConflict onConflict = storage::OnConflict::Update;
    bool dryRun = false;               ///< check and count, write nothing
    QString refusedPath;               ///< where to write refused rows; empty: nowhere
    Currency currency;                 ///< the workspace's
    QTimeZone zone = QTimeZone::utc(); ///< the workspace's: in which times without an offset are
    int batchRows = 0;                 ///< rows in one transaction; 0: what suits the database
    int keptNotes =
            1000; ///< refused rows and warnings kept in the report, and refused rows in the database
};

struct ImportProgress
{
    enum class Phase { Checking, Writing };
    Phase phase = Phase::Checking;
    qint64 bytesRead = 0;
    qint64 bytesTotal = 0;
    qint64 rows = 0; ///< checked, or committed
};

struct ImportReport
{
    storage::ImportAccount account;
    qint64 replacedRows = 0; ///< of account.unchanged: a later row of the file was about the same
    QList<storage::ImportNote> refused; ///< the first ones, by line
    QList<storage::ImportNote>
            warnings; ///< rows that were imported with a value left out; the first ones
    qint64 warningCount = 0;
    QList<ColumnNote> columnNotes; ///< warnings about whole columns
    QList<MappedColumn> columns;
    QStringList unmapped; ///< columns of the file that nothing was done with
    QString encoding;
    bool encodingGuessed = false;
    char delimiter = ',';
    double seconds = 0;
    ImportId id;                ///< invalid for a dry run
    std::optional<Error> error; ///< why the import ended before the end of the file
};

using ProgressCallback = std::function<void(const ImportProgress &)>;

/// Reads and writes; never throws away what was done: look at error and account both.
[[nodiscard]] ImportReport runImport(storage::Database &database, const ImportOptions &options,
                                     const Clock &clock, const storage::CancelToken &cancel,
                                     const ProgressCallback &progress = {});

class Importer : public QObject
{
    Q_OBJECT

public:
    /// \a database and \a clock must outlive the importer.
    Importer(storage::Database &database, const Clock &clock, QObject *parent = nullptr);
    ~Importer() override;

    /// Begins; only one import at a time.
    [[nodiscard]] Result<void> start(const ImportOptions &options);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(const muster::ingest::ImportProgress &progress);
    void finished(const muster::ingest::ImportReport &report);

private:
    storage::Database &m_database;
    const Clock &m_clock;
    storage::CancelToken m_cancel;
    std::unique_ptr<QThread> m_thread;
};

} // namespace muster::ingest
