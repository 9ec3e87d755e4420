// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importstore.h"

#include "storage/importcustomers.h"
#include "storage/importnewcustomers.h"
#include "storage/importorders.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

constexpr QLatin1StringView running("running");
/// One batch takes a second or two, on a slow and busy machine much longer.
constexpr qint64 longestBatchMs = 120'000;

} // namespace

Result<BatchOutcome> ImportStore::customers(const CustomerBatch &batch, OnConflict mode,
                                            qint64 nowMs, TrialMemory *trial)
{
    return CustomerMerge(m_connection, batch, mode, nowMs, trial).run();
}

Result<BatchOutcome> ImportStore::newCustomers(const CustomerBatch &batch, qint64 nowMs)
{
    return NewCustomers(m_connection, batch, nowMs).run();
}

Result<qint64> ImportStore::lastCustomerId()
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"import_customer_last_id"_s));
    return statement->readInteger();
}

Result<BatchOutcome> ImportStore::orders(const OrderBatch &batch, OnConflict mode, qint64 nowMs,
                                         TrialMemory *trial)
{
    return OrderMerge(m_connection, batch, mode, nowMs, trial).run();
}

Result<ImportId> ImportStore::begin(const QString &kind, const QString &fileName, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"import_begin"_s));
    MUSTER_TRY(statement->run({kind, fileName, nowMs, QString(running)}));
    if (m_connection.dialect() != Dialect::Postgresql)
        return ImportId{statement->lastInsertId()};
    ImportId id;
    while (statement->next())
        id.value = statement->integer(0);
    MUSTER_TRY(statement->finished());
    return id;
}

Result<void> ImportStore::record(ImportId id, const QString &state, const ImportAccount &account,
                                 const QList<ImportNote> &refused, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(Statement * progress, m_connection.named(u"import_progress"_s));
    MUSTER_TRY(progress->run({state, nowMs, account.rows, account.created, account.updated,
                              account.unchanged, account.refused, account.skippedBlank, id.value}));
    MUSTER_TRY_ASSIGN(Statement * row, m_connection.named(u"import_row_insert"_s));
    for (const ImportNote &note : refused)
        MUSTER_TRY(row->run({id.value, note.line, note.text}));
    return {};
}

Result<QList<ImportRecord>> ImportStore::list(int limit, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"import_list"_s));
    MUSTER_TRY(statement->run({limit}));
    QList<ImportRecord> records;
    while (statement->next()) {
        ImportRecord record;
        record.id.value = statement->integer(0);
        record.kind = statement->text(1);
        record.fileName = statement->text(2);
        record.startedAt = statement->integer(3);
        record.finishedAt = statement->optionalInteger(4);
        record.state = statement->text(5);
        record.account = {statement->integer(6), statement->integer(7),  statement->integer(8),
                          statement->integer(9), statement->integer(10), statement->integer(11)};
        if (record.state == running) {
            // Until it is finished, this is when it last wrote a batch.
            const qint64 lastSeen = record.finishedAt.value_or(record.startedAt);
            record.finishedAt.reset();
            if (nowMs - lastSeen > longestBatchMs)
                record.state = u"interrupted"_s;
        }
        records.append(record);
    }
    MUSTER_TRY(statement->finished());
    return records;
}

Result<QList<ImportNote>> ImportStore::refusedRows(ImportId id)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"import_rows"_s));
    MUSTER_TRY(statement->run({id.value}));
    QList<ImportNote> notes;
    while (statement->next())
        notes.append({statement->integer(0), statement->text(1)});
    MUSTER_TRY(statement->finished());
    return notes;
}

} // namespace muster::storage
