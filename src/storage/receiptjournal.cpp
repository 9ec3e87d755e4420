// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/receiptjournal.h"

#include "support/log.h"
#include "support/try.h"

#include <QCborStreamReader>
#include <QCborStreamWriter>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <span>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptJournal)
};

/// A row stays far below what a server takes in one packet, also with the longest reasons.
constexpr qsizetype receiptsInARow = 500;
constexpr quint64 fieldsOfAReceipt = 8;
/// So many rows may hold as many receipts as are wanted, one in each.
constexpr qsizetype rowsAtOnce = 1'000;

// Written and read as a stream: a tree of values in between takes longer than what the database does with a callback.
QByteArray toCbor(std::span<const IncomingReceipt> receipts)
{
    QByteArray bytes;
    QCborStreamWriter writer(&bytes);
    writer.startArray(static_cast<quint64>(receipts.size()));
    for (const IncomingReceipt &incoming : receipts) {
        const Receipt &receipt = incoming.receipt;
        writer.startArray(fieldsOfAReceipt);
        writer.append(incoming.account.value);
        writer.append(receipt.message.value);
        writer.append(static_cast<qint64>(receipt.kind));
        writer.append(receipt.eventKey);
        writer.append(receipt.vendorMessageId);
        writer.append(receipt.reason);
        writer.append(receipt.occurredAt);
        writer.append(incoming.receivedAt);
        writer.endArray();
    }
    writer.endArray();
    return bytes;
}

qint64 nextInteger(QCborStreamReader &reader)
{
    const qint64 value = reader.isInteger() ? reader.toInteger() : 0;
    reader.next();
    return value;
}

QString nextText(QCborStreamReader &reader)
{
    QString text;
    for (auto part = reader.readString(); part.status == QCborStreamReader::Ok;
         part = reader.readString())
        text += part.data;
    return text;
}

/// Nothing where the bytes are not what toCbor() wrote.
std::optional<QList<IncomingReceipt>> fromCbor(const QByteArray &bytes)
{
    QCborStreamReader reader(bytes);
    if (!reader.isArray() || !reader.isLengthKnown() || !reader.enterContainer())
        return std::nullopt;
    QList<IncomingReceipt> receipts;
    while (reader.hasNext()) {
        if (!reader.isArray() || reader.length() != fieldsOfAReceipt || !reader.enterContainer())
            return std::nullopt;
        IncomingReceipt incoming;
        incoming.account.value = nextInteger(reader);
        incoming.receipt.message.value = nextInteger(reader);
        incoming.receipt.kind = static_cast<ReceiptKind>(nextInteger(reader));
        incoming.receipt.eventKey = nextText(reader);
        incoming.receipt.vendorMessageId = nextText(reader);
        incoming.receipt.reason = nextText(reader);
        incoming.receipt.occurredAt = nextInteger(reader);
        incoming.receivedAt = nextInteger(reader);
        if (!reader.leaveContainer())
            return std::nullopt;
        receipts.append(std::move(incoming));
    }
    return reader.lastError() == QCborError::NoError ? std::optional(receipts) : std::nullopt;
}

TakenIn countedBy(const QList<ReceiptFate> &fates)
{
    TakenIn taken;
    taken.applied = fates.count(ReceiptFate::Applied);
    taken.duplicates = fates.count(ReceiptFate::Duplicate);
    taken.unknown = fates.count(ReceiptFate::Unknown);
    return taken;
}

} // namespace

TakenIn &TakenIn::operator+=(const TakenIn &other)
{
    applied += other.applied;
    duplicates += other.duplicates;
    unknown += other.unknown;
    setAside += other.setAside;
    isEmpty = other.isEmpty;
    return *this;
}

ReceiptJournal::ReceiptJournal(Connection &connection)
    : m_connection(connection)
{
}

Result<void> ReceiptJournal::append(const QList<IncomingReceipt> &receipts)
{
    MUSTER_TRY_ASSIGN(Statement * insert, m_connection.named(u"receipt_journal_append"_s));
    for (qsizetype begin = 0; begin < receipts.size(); begin += receiptsInARow) {
        const qsizetype count = std::min(receiptsInARow, receipts.size() - begin);
        const std::span row(receipts.constData() + begin, static_cast<std::size_t>(count));
        MUSTER_TRY(insert->run({toCbor(row)}));
    }
    return {};
}

Result<bool> ReceiptJournal::isEmpty()
{
    MUSTER_TRY_ASSIGN(Statement * waits, m_connection.named(u"receipt_journal_waits"_s));
    MUSTER_TRY(waits->run());
    const bool any = waits->next() && waits->integer(0) != 0;
    MUSTER_TRY(waits->finished());
    return !any;
}

/// Rows until they hold \a most receipts; an empty list if there are none.
Result<QList<ReceiptJournal::Row>> ReceiptJournal::oldest(qsizetype most, qsizetype rows)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"receipt_journal_oldest"_s));
    MUSTER_TRY(statement->run({rows}));
    QList<Row> all;
    qsizetype count = 0;
    while (count < most && statement->next()) {
        Row row{statement->integer(0), statement->bytes(1), {}};
        const auto receipts = fromCbor(row.bytes);
        row.isReadable = receipts.has_value();
        row.receipts = receipts.value_or(QList<IncomingReceipt>());
        count += row.receipts.size();
        all.append(std::move(row));
    }
    MUSTER_TRY(statement->finished());
    return all;
}

Result<void> ReceiptJournal::remove(const QList<Row> &rows)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"receipt_journal_remove"_s));
    for (const Row &row : rows)
        MUSTER_TRY(statement->run({row.id}));
    return {};
}

Result<TakenIn> ReceiptJournal::takeIn(qsizetype most, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(const QList<Row> rows, oldest(most, rowsAtOnce));
    QList<IncomingReceipt> receipts;
    for (const Row &row : rows) {
        if (!row.isReadable)
            return fail(ErrorCode::Database, Text::tr("A row of the journal cannot be read."));
        receipts.append(row.receipts);
    }
    std::stable_sort(receipts.begin(), receipts.end(),
                     [](const IncomingReceipt &a, const IncomingReceipt &b) {
                         return a.receipt.message.value < b.receipt.message.value;
                     });
    MUSTER_TRY_ASSIGN(const QList<ReceiptFate> fates,
                      ReceiptStore(m_connection).apply(receipts, nowMs));
    MUSTER_TRY(remove(rows));
    TakenIn taken = countedBy(fates);
    taken.isEmpty = rows.size() < rowsAtOnce && receipts.size() < most;
    return taken;
}

Result<TakenIn> ReceiptJournal::takeInSingly(qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(const QList<Row> rows, oldest(1, 1));
    TakenIn taken;
    for (const Row &row : rows) {
        for (const IncomingReceipt &receipt : row.receipts) {
            MUSTER_TRY_ASSIGN(const TakenIn one, takeInOne(receipt, nowMs));
            taken += one;
        }
        if (!row.isReadable) {
            MUSTER_TRY(setAside(row, nowMs));
            ++taken.setAside;
        }
    }
    MUSTER_TRY(remove(rows));
    taken.isEmpty = rows.isEmpty();
    return taken;
}

Result<TakenIn> ReceiptJournal::takeInOne(const IncomingReceipt &receipt, qint64 nowMs)
{
    MUSTER_TRY(m_connection.execute(u"SAVEPOINT one_receipt"_s));
    ReceiptStore store(m_connection);
    const auto fates = store.apply({receipt}, nowMs);
    if (fates) {
        MUSTER_TRY(m_connection.execute(u"RELEASE SAVEPOINT one_receipt"_s));
        return countedBy(*fates);
    }
    if (!fates.error().concernsData())
        return fail(fates.error());
    qCWarning(logStorage).noquote() << "a callback is set aside:" << redacted(fates.error().text());
    MUSTER_TRY(m_connection.execute(u"ROLLBACK TO SAVEPOINT one_receipt"_s));
    MUSTER_TRY(store.setAside(receipt, fates.error().message));
    MUSTER_TRY(m_connection.execute(u"RELEASE SAVEPOINT one_receipt"_s));
    TakenIn taken;
    taken.setAside = 1;
    return taken;
}

Result<void> ReceiptJournal::setAside(const Row &row, qint64 nowMs)
{
    qCWarning(logStorage, "row %lld of the journal cannot be read and is set aside",
              static_cast<long long>(row.id));
    const QJsonObject body{{u"journal"_s, QString::fromLatin1(row.bytes.toBase64())}};
    return ReceiptStore(m_connection)
            .keep({{VendorAccountId{}, QJsonDocument(body).toJson(QJsonDocument::Compact),
                    Text::tr("A row of the journal cannot be read.")}},
                  nowMs);
}

Result<TakenIn> takeInReceipts(Database &database, qsizetype most, qint64 nowMs)
{
    Result<TakenIn> taken =
            database.transact(Role::Receipts,
                              [most, nowMs](Connection &connection) {
                                  return ReceiptJournal(connection).takeIn(most, nowMs);
                              })
                    .takeResult();
    if (taken || !taken.error().concernsData())
        return taken;
    // Until the one that was refused is found.
    TakenIn sum;
    while (sum.setAside == 0 && !sum.isEmpty) {
        MUSTER_TRY_ASSIGN(
                const TakenIn some,
                database.transact(Role::Receipts,
                                  [nowMs](Connection &connection) {
                                      return ReceiptJournal(connection).takeInSingly(nowMs);
                                  })
                        .takeResult());
        sum += some;
    }
    return sum;
}

} // namespace muster::storage
