// SPDX-License-Identifier: GPL-3.0-or-later
// What a simulated vendor took, message by message: the truth against which tests hold the program's own account.
//
// Thread-safe. Kept in memory; with a file, every line is handed to the operating system before the request is
// answered, so that the ledger survives the end of the process (not of the machine), and is read again at the start.
#pragma once

#include "delivery/simulator/behaviour.h"
#include "delivery/simulator/vendorwire.h"

#include <QFile>
#include <QHash>
#include <QMutex>
#include <deque>

namespace muster::delivery {

struct LedgerEntry
{
    QByteArray id;
    QByteArray to;
    qint64 takenAt = 0; ///< the first time
    int sent = 0;       ///< how many times it went out; 0 if it was rejected
    int repeats = 0;    ///< requests for it that were answered as before
    int reported = 0;   ///< callbacks about it that were answered with 2xx
    bool rejected = false;
    bool settled = false; ///< its outcome has been reported
    ReceiptKind outcome = ReceiptKind::Delivered;
};

class Ledger
{
public:
    /// Reads what \a file holds, and appends to it from now on. A last line that was cut off is left out.
    [[nodiscard]] Result<void> open(const QString &file);

    struct Taking
    {
        bool rejected = false;
        bool repeated = false; ///< known already, and not sent again
        int sent = 0;
    };
    /// Takes the messages in order. Fails if the file cannot be written: then the request must not be answered as taken.
    [[nodiscard]] Result<QList<Taking>> take(const QList<TakenMessage> &messages,
                                             const QList<MessagePlan> &plans, bool idempotent,
                                             qint64 nowMs);

    struct Report
    {
        QByteArray id;
        ReceiptKind kind = ReceiptKind::Delivered;
    };
    void acknowledged(const QList<Report> &reports);

    /// Sent, and the outcome is not reported yet.
    [[nodiscard]] QList<LedgerEntry> unsettled() const;

    [[nodiscard]] qint64 size() const;
    /// Messages that went out, the same one each time.
    [[nodiscard]] qint64 sent() const;
    /// Entries from number \a from on, at most \a count, one JSON object a line or as one array.
    [[nodiscard]] QByteArray json(qint64 from, qint64 count, bool lines) const;
    [[nodiscard]] std::optional<LedgerEntry> find(const QByteArray &id) const;

private:
    LedgerEntry &entryOf(const QByteArray &id, const QByteArray &to, qint64 takenAt);
    void readLine(const QByteArray &line);
    [[nodiscard]] Result<void> write(const QByteArray &lines);

    mutable QMutex m_mutex;
    std::deque<LedgerEntry> m_entries;
    QHash<QByteArray, qsizetype> m_positions;
    qint64 m_sent = 0;
    QFile m_file;
};

} // namespace muster::delivery
