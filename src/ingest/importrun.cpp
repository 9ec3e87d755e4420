// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/importrun.h"

#include "storage/attributerepository.h"
#include "storage/databasefiles.h"
#include "storage/deferredindexes.h"
#include "storage/settingsstore.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace muster::storage;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

constexpr size_t batchesAhead = 2;
// SQLite writes every page that a transaction touches: few long ones write far less than many short ones. But nobody else
// can write meanwhile, so not too long. Servers have room for several writers and gain nothing from longer ones.
constexpr int sqliteBatchRows = 10'000;
constexpr int serverBatchRows = 2'000;
// Where an import makes most of what will be there, the indexes wait (deferredindexes.h), a row
// costs a fraction, and the one index that is left is written whole with every batch.
constexpr int fillBatchRows = 25'000;
constexpr qint64 fewestRowsToDefer = 20'000;
constexpr qint64 rowsPerStoredToDefer = 4;
constexpr qint64 progressEveryMs = 100;
constexpr int attempts = 3; ///< for a batch that another writer got in the way of

Result<void> defineAttributes(Connection &connection, const QList<MappedColumn> &columns)
{
    for (const MappedColumn &column : columns) {
        if (column.field != Field::Attribute)
            continue;
        rules::AttributeDefinition definition;
        definition.key = column.attribute;
        // Such a header is a field's address and not what people call it.
        if (!column.header.startsWith(u"attributes."_s))
            definition.label = column.header.simplified();
        definition.type = column.type;
        MUSTER_TRY(AttributeRepository(connection).define(definition));
    }
    return {};
}

} // namespace

ImportRun::ImportRun(Database &database, const ImportOptions &options, const Clock &clock,
                     const CancelToken &cancel, const ProgressCallback &progress)
    : m_database(database)
    , m_options(options)
    , m_clock(clock)
    , m_cancel(cancel)
    , m_progress(progress)
    , m_ownBatchRows(options.batchRows <= 0)
{
    if (m_ownBatchRows) {
        const bool sqlite = database.dialect() == storage::Dialect::Sqlite;
        m_options.batchRows = sqlite ? sqliteBatchRows : serverBatchRows;
    }
}

ImportReport ImportRun::run()
{
    QElapsedTimer timer;
    timer.start();
    m_sinceProgress.start();
    if (const auto result = readAndWrite(); !result)
        m_report.error = resumable(result.error());
    finish();
    m_report.account = m_shared->account;
    m_report.seconds = static_cast<double>(timer.elapsed()) / 1000.0;
    return m_report;
}

void ImportRun::report(ImportProgress::Phase phase, qint64 bytes, qint64 rows)
{
    if (!m_progress || m_sinceProgress.elapsed() < progressEveryMs)
        return;
    m_sinceProgress.restart();
    m_progress({phase, bytes, m_bytesTotal, rows});
}

Error ImportRun::resumable(const Error &error) const
{
    Error told = error;
    if (m_committedLine == 0)
        return told;
    const QString stored = Text::tr("Everything up to line %1 is stored. Import the same file "
                                    "again to go on: what is "
                                    "stored already stays as it is.")
                                   .arg(m_committedLine);
    told.remedy = told.remedy.isEmpty() ? stored : told.remedy + u' ' + stored;
    if (told.place.isEmpty() || told.code == ErrorCode::Cancelled)
        told.place = m_options.path;
    return told;
}

Result<void> ImportRun::readAndWrite()
{
    m_bytesTotal = QFileInfo(m_options.path).size();
    const ScanOptions scanOptions{m_options.kind, m_options.mapping, m_options.encoding,
                                  m_options.currency, m_options.zone};
    MUSTER_TRY_ASSIGN(FileScan scan,
                      scanFile(m_options.path, scanOptions, [this](qint64 bytes, qint64 rows) {
                          report(ImportProgress::Phase::Checking, bytes, rows);
                          return !m_cancel.isCancelled();
                      }));
    MUSTER_TRY_ASSIGN(scan.rules.currencyIsFixed,
                      m_database.run(Role::Ingest, &storage::currencyIsFixed).takeResult());
    MUSTER_TRY(settleAttributes(scan.rules.mapping));
    MUSTER_TRY(prepare(scan));
    if (!m_options.dryRun)
        MUSTER_TRY(begin(scan));
    if (m_options.kind == Kind::Customers)
        return readRows<CustomerRows>(scan);
    return readRows<OrderRows>(scan);
}

Result<void> ImportRun::prepare(const FileScan &scan)
{
    m_report.columns = scan.rules.mapping.columns;
    m_report.unmapped = scan.rules.mapping.unmapped;
    m_report.columnNotes = scan.columnNotes;
    m_report.encoding = scan.stream.encoding().name;
    m_report.encodingGuessed = !scan.stream.encoding().certain;
    m_report.delimiter = scan.stream.dialect().format.delimiter;
    if (!m_options.refusedPath.isEmpty()) {
        const QStringList kept = QStringList{m_options.path, m_options.mapping.path} +
                                 storage::filesOf(m_database.url());
        MUSTER_TRY_ASSIGN(m_refusedFile,
                          RefusedFile::create(m_options.refusedPath, kept, scan.header));
    }
    return {};
}

// A custom field that exists keeps its type; the mapping need not repeat it.
Result<void> ImportRun::settleAttributes(Mapping &mapping)
{
    const bool any = std::any_of(mapping.columns.cbegin(), mapping.columns.cend(),
                                 [](const MappedColumn &c) { return c.field == Field::Attribute; });
    if (!any)
        return {};
    const auto defined = m_database
                                 .run(
                                         Role::Read,
                                         [](Connection &connection) {
                                             return AttributeRepository(connection).list();
                                         },
                                         m_cancel)
                                 .result();
    if (!defined)
        return fail(defined.error());
    for (MappedColumn &column : mapping.columns) {
        for (const rules::AttributeDefinition &definition : *defined) {
            if (column.field == Field::Attribute && definition.key == column.attribute &&
                column.type == AttributeType::Text)
                column.type = definition.type;
        }
    }
    return {};
}

Result<void> ImportRun::begin(const FileScan &scan)
{
    struct Begun
    {
        ImportId id;
        bool allNew = false;
        int deferred = 0;
    };
    const bool sqlite = m_database.dialect() == storage::Dialect::Sqlite;
    const bool customers = m_options.kind == Kind::Customers;
    const bool many = customers && sqlite && scan.rows >= fewestRowsToDefer;
    const auto job = [options = m_options, now = m_clock.nowMs(),
                      columns = scan.rules.mapping.columns, rows = scan.rows, many, customers,
                      byEmail = scan.rowsByEmail > 0](Connection &connection) -> Result<Begun> {
        MUSTER_TRY(defineAttributes(connection, columns));
        ImportStore store(connection);
        Begun begun;
        MUSTER_TRY_ASSIGN(begun.id, store.begin(kindName(options.kind),
                                                QFileInfo(options.path).fileName(), now));
        if (!customers)
            return begun;
        MUSTER_TRY_ASSIGN(const qint64 stored, store.lastCustomerId());
        begun.allNew = stored == 0 && !byEmail;
        if (many && stored <= rows / rowsPerStoredToDefer) {
            const Needed needed = byEmail ? Needed::ExternalIdAndEmail : Needed::ExternalId;
            MUSTER_TRY_ASSIGN(begun.deferred, deferCustomerIndexes(connection, needed));
        }
        return begun;
    };
    // What a killed import left to be done is needed now: this one may look customers up.
    MUSTER_TRY(m_database.run(Role::Ingest, &storage::restoreIndexes, m_cancel).result());
    MUSTER_TRY_ASSIGN(const Begun begun, m_database.transact(Role::Ingest, job, m_cancel).result());
    m_report.id = begun.id;
    m_shared->allNew = begun.allNew;
    m_deferredIndexes = begun.deferred;
    if (m_deferredIndexes > 0 && m_ownBatchRows)
        m_options.batchRows = fillBatchRows;
    return {};
}

template<typename Rows, typename Into>
void ImportRun::appendRow(Rows &rows, const CsvRecord &record, Into &into)
{
    QList<ImportNote> warnings;
    if (const auto reason = rows.append(record, into, warnings))
        return refuse(record, *reason);
    m_report.warningCount += warnings.size();
    while (!warnings.isEmpty() && m_report.warnings.size() < m_options.keptNotes)
        m_report.warnings.append(warnings.takeFirst());
}

void ImportRun::refuse(const CsvRecord &record, const QString &reason)
{
    ++m_batch->account.refused;
    m_batch->refused.append({record.line, reason});
}

template<typename Rows>
Result<void> ImportRun::readRows(FileScan &scan)
{
    Rows rows(scan.rules);
    CsvRecord record;
    size_t row = 0;
    while (true) {
        MUSTER_TRY_ASSIGN(const bool more, scan.stream.next(record));
        const bool full = m_batch->account.rows >= m_options.batchRows;
        if (m_batch->account.rows > 0 && (full || !more)) {
            m_batch->account.skippedBlank = scan.stream.blankLines() - m_blankSeen;
            m_blankSeen = scan.stream.blankLines();
            m_batch->bytesRead = scan.stream.bytesRead();
            MUSTER_TRY(post());
        }
        if (!more)
            break;
        if (m_cancel.isCancelled())
            return fail(ErrorCode::Cancelled, Text::tr("The import was cancelled."));
        ++m_batch->account.rows;
        m_batch->lastLine = record.lastLine;
        if (m_refusedFile)
            m_batch->originals.emplace_back(record.line, RefusedFile::toCsv(record.cells));
        // The file was changed between the two readings if it has more rows now: they are taken as they come.
        const bool replaced = row < scan.replaced.size() && scan.replaced[row];
        ++row;
        if (replaced) {
            ++m_batch->account.unchanged;
            ++m_batch->replaced;
        } else if constexpr (std::is_same_v<Rows, CustomerRows>) {
            appendRow(rows, record, m_batch->customers);
        } else {
            appendRow(rows, record, m_batch->orders);
        }
    }
    if constexpr (std::is_same_v<Rows, OrderRows>)
        m_report.columnNotes += rows.itemsNote();
    while (!m_pending.empty())
        MUSTER_TRY(settleOldest());
    return {};
}

Result<BatchOutcome> ImportRun::write(Connection &connection, const ImportOptions &options,
                                      ImportId id, qint64 now, const Batch &batch, Shared &shared,
                                      bool allNew)
{
    const auto once = [&](TrialMemory *trial) -> Result<BatchOutcome> {
        ImportStore store(connection);
        if (allNew && !trial)
            return store.newCustomers(batch.customers, now);
        if (options.kind == Kind::Customers)
            return store.customers(batch.customers, options.onConflict, now, trial);
        return store.orders(batch.orders, options.onConflict, now, trial);
    };
    const auto sum = [&](const BatchOutcome &outcome) {
        ImportAccount account = shared.account;
        account += batch.account;
        account.created += outcome.created;
        account.updated += outcome.updated;
        account.unchanged += outcome.unchanged;
        account.refused += outcome.refused.size();
        return account;
    };
    if (options.dryRun) {
        auto outcome = once(&shared.trial);
        if (outcome)
            shared.account = sum(*outcome);
        return outcome;
    }
    MUSTER_TRY_ASSIGN(Transaction transaction, Transaction::begin(connection));
    MUSTER_TRY_ASSIGN(const BatchOutcome outcome, once(nullptr));
    const ImportAccount account = sum(outcome);
    QList<ImportNote> kept = batch.refused + outcome.refused;
    std::sort(kept.begin(), kept.end(),
              [](const ImportNote &a, const ImportNote &b) { return a.line < b.line; });
    kept = kept.mid(0, options.keptNotes - shared.keptRows);
    MUSTER_TRY(ImportStore(connection).record(id, u"running"_s, account, kept, now));
    MUSTER_TRY(transaction.commit());
    shared.account = account;
    shared.keptRows += static_cast<int>(kept.size());
    return outcome;
}

Result<void> ImportRun::post()
{
    const auto job = [options = m_options, id = m_report.id, now = m_clock.nowMs(), batch = m_batch,
                      shared = m_shared](Connection &connection) -> Result<BatchOutcome> {
        Result<BatchOutcome> result = fail(ErrorCode::Cancelled, Text::tr("The import has ended."));
        if (shared->failed)
            return result;
        for (int attempt = 0; attempt < attempts; ++attempt) {
            result = write(connection, options, id, now, *batch, *shared, shared->allNew);
            // Somebody else has written meanwhile: from now on everybody is looked for.
            if (!result && result.error().code == ErrorCode::Conflict)
                shared->allNew = false;
            const bool again = !result && (result.error().code == ErrorCode::Busy ||
                                           result.error().code == ErrorCode::Conflict);
            if (!again)
                break;
        }
        shared->failed = !result;
        return result;
    };
    // A trial run has this role too: its batches come one after the other, and it may ask for the rows' locks.
    m_pending.push_back({m_batch, m_database.run(Role::Ingest, job, m_cancel)});
    m_batch = std::make_shared<Batch>();
    const size_t ahead = m_deferredIndexes > 0 ? 1 : batchesAhead; // large ones
    while (m_pending.size() > ahead)
        MUSTER_TRY(settleOldest());
    return {};
}

Result<void> ImportRun::settleOldest()
{
    Pending pending = std::move(m_pending.front());
    m_pending.pop_front();
    const Result<BatchOutcome> outcome = pending.future.result();
    if (!outcome)
        return fail(outcome.error());
    Batch &batch = *pending.batch;
    m_committedLine = m_options.dryRun ? 0 : batch.lastLine;
    QList<ImportNote> refused = batch.refused + outcome->refused;
    std::sort(refused.begin(), refused.end(),
              [](const ImportNote &a, const ImportNote &b) { return a.line < b.line; });
    for (const ImportNote &note : std::as_const(refused)) {
        if (m_report.refused.size() < m_options.keptNotes)
            m_report.refused.append(note);
        if (!m_refusedFile)
            continue;
        const auto original =
                std::lower_bound(batch.originals.begin(), batch.originals.end(), note.line,
                                 [](const auto &entry, qint64 line) { return entry.first < line; });
        m_refusedFile->add(note.line, note.text, original->second);
    }
    report(ImportProgress::Phase::Writing, batch.bytesRead, m_report.account.rows);
    m_report.account.rows += batch.account.rows;
    m_report.replacedRows += batch.replaced;
    return {};
}

// Waits for what is under way, writes down how it ended, and closes the file of refused rows.
void ImportRun::finish()
{
    while (!m_pending.empty()) {
        if (const auto settled = settleOldest(); !settled && !m_report.error)
            m_report.error = settled.error();
    }
    if (m_refusedFile) {
        if (const auto closed = m_refusedFile->close(); !closed && !m_report.error)
            m_report.error = closed.error();
    }
    if (!m_report.id.isValid())
        return;
    const bool cancelled = m_report.error && m_report.error->code == ErrorCode::Cancelled;
    const QString state = !m_report.error ? u"finished"_s
                          : cancelled     ? u"cancelled"_s
                                          : u"failed"_s;
    const auto job = [id = m_report.id, state, now = m_clock.nowMs(),
                      account = m_shared->account](Connection &connection) {
        return ImportStore(connection).record(id, state, account, {}, now);
    };
    const auto recorded = m_database.transact(Role::Ingest, job).result();
    if (!recorded && !m_report.error)
        m_report.error = recorded.error();
    restoreIndexes();
}

// One job for each, so that others write in between and a database that is closed waits for one at
// most: whoever opens it next builds the rest. Nobody waits for them who cancelled.
void ImportRun::restoreIndexes()
{
    for (int i = 0; i < m_deferredIndexes; ++i) {
        const auto restored = m_database.run(Role::Ingest, &restoreNextIndex);
        if (m_cancel.isCancelled())
            continue;
        if (const auto result = restored.result(); !result && !m_report.error)
            m_report.error = result.error();
    }
}

} // namespace muster::ingest
