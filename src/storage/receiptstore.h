// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what vendors report into the database: the event, the message's new state, and the address that must not be
// written to again. Lives for one job on an executor thread (Role::Receipts), like the Connection that it is given;
// every function expects to be inside a transaction.
//
// An event that is known already (same message, account and key) changes nothing. What the others do to a message depends only
// on which they are, not on their order or on how they are spread over batches: the state follows domain/message.h,
// every time stamp is the earliest that any event gives, and the reason is that of the earliest event which explains
// the state. A message that is still being sent is matched like any other: the worker's own result never lowers what
// stands here.
//
// A receipt for a message that does not exist, or that went through another account, goes into the inbox.
// Texts hold no NUL and no halves of surrogate pairs; vendors' texts are cleaned of them where they are read.
//
// On the servers the messages are locked in the order of their ids; a deadlock with another process comes back as
// ErrorCode::Busy and may be tried again. Any number of receipts up to some ten thousand a call.
#pragma once

#include "domain/receipt.h"
#include "storage/connection.h"

#include <QHash>
#include <QList>
#include <QMap>

namespace muster::storage {

struct IncomingReceipt
{
    VendorAccountId account;
    Receipt receipt;
    qint64 receivedAt = 0; ///< UTC ms, ours
};

enum class ReceiptFate {
    Applied,   ///< new, and recorded
    Duplicate, ///< known already
    Unknown,   ///< no such message of this account: put into the inbox
};

/// An authentic callback, or a part of one, that belongs to no message of ours.
struct InboxItem
{
    VendorAccountId account;
    QByteArray body; ///< JSON
    QString reason;
};

class ReceiptStore
{
public:
    explicit ReceiptStore(Connection &connection);

    /// One fate for each receipt, in the same order.
    [[nodiscard]] Result<QList<ReceiptFate>> apply(const QList<IncomingReceipt> &receipts,
                                                   qint64 nowMs);

    [[nodiscard]] Result<void> keep(const QList<InboxItem> &items, qint64 nowMs);
    /// Puts a receipt into the inbox, for a person to look at.
    [[nodiscard]] Result<void> setAside(const IncomingReceipt &receipt, const QString &reason);

    /// Whether a bounce with this reason says that the address itself is dead, so that nobody writes to it again: an
    /// enhanced status code (RFC 3463) 5.1.x about the recipient, or 5.2.1, disabled mailbox. Refusals for policy,
    /// content or reputation (5.7.x) and full mailboxes (5.2.2) say nothing about the address.
    [[nodiscard]] static bool meansDeadAddress(const QString &reason);

private:
    struct Row;
    using Rows =
            QMap<qint64, Row>; ///< by message, so that they are written in the order of their pages

    // For SQLite one by one on its own statements, for the servers as sets.
    [[nodiscard]] Result<Rows> lockSingly(const QList<qint64> &ids);
    [[nodiscard]] Result<Rows> lockTogether(const QList<qint64> &ids);
    [[nodiscard]] Result<void> insertSingly(const QList<IncomingReceipt> &receipts,
                                            QList<ReceiptFate> &fates);
    [[nodiscard]] Result<void> insertTogether(const QList<IncomingReceipt> &receipts,
                                              QList<ReceiptFate> &fates);
    [[nodiscard]] Result<void> updateSingly(const Rows &rows, qint64 nowMs);
    [[nodiscard]] Result<void> updateTogether(const Rows &rows, qint64 nowMs);

    [[nodiscard]] Result<qint64> accountOf(qint64 campaign);
    [[nodiscard]] Result<void> findUnknown(const QList<IncomingReceipt> &receipts, const Rows &rows,
                                           QList<ReceiptFate> &fates);
    [[nodiscard]] Result<void> settleReasons(Rows &rows);
    [[nodiscard]] Result<void> suppress(const QList<IncomingReceipt> &receipts,
                                        const QList<ReceiptFate> &fates, qint64 nowMs);
    [[nodiscard]] Result<void> keepUnknown(const QList<IncomingReceipt> &receipts,
                                           const QList<ReceiptFate> &fates);

    Connection &m_connection;
    QHash<qint64, qint64> m_accountOfCampaign;
};

} // namespace muster::storage
