// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ReceiptStore that is for SQLite: one row at a time on its own statements. A statement costs no way to a
// server here, so this is faster than JSON, and without QVariants in between twice as fast again.
#include "storage/receiptrow.h"
#include "storage/sqlerrors.h"
#include "support/try.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

/// A named statement by its native handle; reset when it goes, so that the connection can end its transaction.
class Native
{
public:
    [[nodiscard]] static Result<Native> open(Connection &connection, const QString &name)
    {
        MUSTER_TRY_ASSIGN(Statement * statement, connection.named(name));
        return Native(connection, static_cast<sqlite3_stmt *>(statement->nativeHandle()), name);
    }
    Native(Native &&other) noexcept
        : m_connection(other.m_connection)
        , m_statement(std::exchange(other.m_statement, nullptr))
        , m_name(std::move(other.m_name))
    {
    }
    Native(const Native &) = delete;
    Native &operator=(const Native &) = delete;
    Native &operator=(Native &&) = delete;
    ~Native()
    {
        if (!m_statement)
            return;
        sqlite3_reset(m_statement);
        sqlite3_clear_bindings(m_statement);
    }

    void bind(int position, qint64 value) { sqlite3_bind_int64(m_statement, position, value); }
    void bind(int position, const std::optional<qint64> &value)
    {
        if (value)
            bind(position, *value);
        else
            sqlite3_bind_null(m_statement, position);
    }
    /// \a text must live until the next reset.
    void bind(int position, const QString &text)
    {
        sqlite3_bind_text16(m_statement, position, text.utf16(), static_cast<int>(text.size() * 2),
                            SQLITE_STATIC);
    }
    void bindOrNull(int position, const QString &text)
    {
        if (text.isEmpty())
            sqlite3_bind_null(m_statement, position);
        else
            bind(position, text);
    }

    /// Executes; true if there is a row, to be read before reset().
    [[nodiscard]] Result<bool> step()
    {
        if (m_connection->isCancelled())
            return fail(cancelledError());
        const int result = sqlite3_step(m_statement);
        if (result == SQLITE_ROW || result == SQLITE_DONE)
            return result == SQLITE_ROW;
        return fail(m_connection->nativeError(m_name));
    }
    void reset() { sqlite3_reset(m_statement); }

    [[nodiscard]] std::optional<qint64> integer(int column) const
    {
        if (sqlite3_column_type(m_statement, column) == SQLITE_NULL)
            return std::nullopt;
        return sqlite3_column_int64(m_statement, column);
    }
    [[nodiscard]] QString text(int column) const
    {
        const auto *bytes =
                reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
        return QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column));
    }
    [[nodiscard]] int changes() const { return sqlite3_changes(sqlite3_db_handle(m_statement)); }

private:
    Native(Connection &connection, sqlite3_stmt *statement, const QString &name)
        : m_connection(&connection)
        , m_statement(statement)
        , m_name(name)
    {
    }

    Connection *m_connection;
    sqlite3_stmt *m_statement;
    QString m_name;
};

} // namespace

Result<ReceiptStore::Rows> ReceiptStore::lockSingly(const QList<qint64> &ids)
{
    MUSTER_TRY_ASSIGN(Native message, Native::open(m_connection, u"receipt_messages"_s));
    Rows rows;
    for (const qint64 id : ids) {
        message.bind(1, id);
        MUSTER_TRY_ASSIGN(const bool found, message.step());
        if (found) {
            Row row;
            row.campaign = message.integer(1).value_or(0);
            row.state = static_cast<MessageState>(message.integer(2).value_or(0));
            row.before = row.state;
            row.reason = message.text(3);
            row.vendorMessageId = message.text(4);
            row.acceptedAt = message.integer(5);
            row.deliveredAt = message.integer(6);
            row.openedAt = message.integer(7);
            row.clickedAt = message.integer(8);
            rows.insert(rows.cend(), id, row);
        }
        message.reset();
    }
    return rows;
}

Result<void> ReceiptStore::insertSingly(const QList<IncomingReceipt> &receipts,
                                        QList<ReceiptFate> &fates)
{
    MUSTER_TRY_ASSIGN(Native event, Native::open(m_connection, u"receipt_event_insert"_s));
    for (qsizetype i = 0; i < receipts.size(); ++i) {
        if (fates.at(i) == ReceiptFate::Unknown)
            continue;
        const Receipt &receipt = receipts.at(i).receipt;
        event.bind(1, receipt.message.value);
        event.bind(2, receipts.at(i).account.value);
        event.bind(3, receipt.eventKey);
        event.bind(4, static_cast<qint64>(receipt.kind));
        event.bindOrNull(5, receipt.reason);
        event.bind(6, receipt.occurredAt);
        event.bind(7, receipts.at(i).receivedAt);
        MUSTER_TRY(event.step());
        if (event.changes() == 0)
            fates[i] = ReceiptFate::Duplicate;
        event.reset();
    }
    return {};
}

Result<void> ReceiptStore::updateSingly(const Rows &rows, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(Native update, Native::open(m_connection, u"receipt_message_update"_s));
    update.bind(10, nowMs);
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        if (!row->touched)
            continue;
        const auto state = static_cast<qint64>(row->state);
        update.bind(1, state);
        update.bindOrNull(2, row->reason);
        update.bindOrNull(3, row->vendorMessageId);
        update.bind(4, row->acceptedAt);
        update.bind(5, row->deliveredAt);
        update.bind(6, row->openedAt);
        update.bind(7, row->clickedAt);
        update.bind(8, state);
        update.bind(9, state);
        update.bind(11, row.key());
        MUSTER_TRY(update.step());
        update.reset();
    }
    return {};
}

} // namespace muster::storage
