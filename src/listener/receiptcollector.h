// SPDX-License-Identifier: GPL-3.0-or-later
// Group commit for callbacks: what comes in while one transaction is under way goes into the next one together, and
// nobody is told that his events are kept before they are. Kept they are in the database's journal of callbacks
// (storage/receiptjournal.h); from there a ReceiptIntake, owned by the collector, takes them into the messages.
//
// Thread-safe. add() never blocks; Done is called exactly once for everything that was taken in, on the thread of the
// database's Role::Receipts or on the caller's, and must not block. Deadlocks and lost connections are tried again
// (the events' keys make that safe); a failure that concerns the data is narrowed down, so that one bad event cannot
// hold up others.
#pragma once

#include "listener/receiptintake.h"
#include "storage/database.h"
#include "storage/receiptstore.h"
#include "support/clock.h"

namespace muster::listener {

/// What one request brought.
struct CallbackLoad
{
    QList<storage::IncomingReceipt> receipts;
    QList<storage::InboxItem> strays;

    [[nodiscard]] qsizetype size() const { return receipts.size() + strays.size(); }
};

struct CollectorTotals
{
    qint64 applied = 0;
    qint64 duplicates = 0;
    qint64 unknown = 0;  ///< put into the inbox: no message of the account
    qint64 setAside = 0; ///< put into the inbox: the database would not take it
    qint64 strays = 0;   ///< put into the inbox: unreadable, or with an id that is not ours
    qint64 commits = 0;
};

class ReceiptCollector
{
public:
    using Done = std::function<void(const Result<void> &)>;

    struct Limits
    {
        qsizetype waiting = 50'000; ///< events that may wait; beyond, add() refuses
        qsizetype transaction =
                5'000;    ///< events in one transaction, unless a single request has more
        int attempts = 4; ///< of a transaction that fails for a passing reason
        ReceiptIntake::Pace pace;
    };

    ReceiptCollector(storage::Database &database, const Clock &clock);
    ReceiptCollector(storage::Database &database, const Clock &clock, const Limits &limits);
    ~ReceiptCollector(); ///< closes
    ReceiptCollector(const ReceiptCollector &) = delete;
    ReceiptCollector &operator=(const ReceiptCollector &) = delete;

    /// False if too much is waiting already: then \a done is not called.
    [[nodiscard]] bool add(CallbackLoad load, Done done);

    /// Waits for the transaction under way, fails the rest with Cancelled, and waits until what is kept is taken in.
    void close();

    [[nodiscard]] CollectorTotals totals() const;
    /// When a transaction succeeded last, UTC ms; 0 after a failure and before the first one.
    [[nodiscard]] qint64 lastSuccess() const;

private:
    class State;
    std::unique_ptr<ReceiptIntake> m_intake; ///< before m_state, which tells it what is kept
    std::shared_ptr<State> m_state;
};

} // namespace muster::listener
