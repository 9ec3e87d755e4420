// SPDX-License-Identifier: GPL-3.0-or-later
// What vendors reported, between the moment at which it is on disk, so that it may be answered, and the moment at which the
// messages say so.
//
// A callback touches pages all over the messages and their events, and each of them goes through the database's log. So
// callbacks are first appended to a table of their own, at a few pages for however many, and then taken into the
// messages by the thousand, in the order of the messages. What is appended survives whatever happens to the program; it
// does not matter who takes it in, in which order, or whether a vendor sent it twice (see ReceiptStore).
//
// A ReceiptJournal lives for one job on an executor thread (Role::Receipts), like the Connection that it is given, and
// expects to be inside a transaction. Several programs may take in at the same time: on the servers each gets other rows.
#pragma once

#include "storage/database.h"
#include "storage/receiptstore.h"

namespace muster::storage {

/// What became of the callbacks that were taken in.
struct TakenIn
{
    qint64 applied = 0;
    qint64 duplicates = 0;
    qint64 unknown = 0;   ///< put into the inbox: no message of the account
    qint64 setAside = 0;  ///< put into the inbox: the database would not take it
    bool isEmpty = false; ///< nothing else waits, except for what others are taking in

    TakenIn &operator+=(const TakenIn &other);
};

class ReceiptJournal
{
public:
    explicit ReceiptJournal(Connection &connection);

    [[nodiscard]] Result<void> append(const QList<IncomingReceipt> &receipts);
    [[nodiscard]] Result<bool> isEmpty();

    /// Takes in what has waited longest: about \a most callbacks, at least those that were appended together.
    [[nodiscard]] Result<TakenIn> takeIn(qsizetype most, qint64 nowMs);
    /// Takes in a few, one at a time, and puts each that the database will not have into the inbox, with the reason; also
    /// what a failing disk left of a row.
    [[nodiscard]] Result<TakenIn> takeInSingly(qint64 nowMs);

private:
    struct Row
    {
        qint64 id = 0;
        QByteArray bytes;
        QList<IncomingReceipt> receipts;
        bool isReadable = false;
    };

    [[nodiscard]] Result<QList<Row>> oldest(qsizetype most, qsizetype rows);
    [[nodiscard]] Result<void> remove(const QList<Row> &rows);
    [[nodiscard]] Result<TakenIn> takeInOne(const IncomingReceipt &receipt, qint64 nowMs);
    [[nodiscard]] Result<void> setAside(const Row &row, qint64 nowMs);

    Connection &m_connection;
};

/// Takes in about \a most callbacks of the journal, in a transaction of its own. One that the database will not have does
/// not hold up the others. Blocks; any thread but the database's own.
[[nodiscard]] Result<TakenIn> takeInReceipts(Database &database, qsizetype most, qint64 nowMs);

} // namespace muster::storage
