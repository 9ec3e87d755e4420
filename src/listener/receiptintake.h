// SPDX-License-Identifier: GPL-3.0-or-later
// Takes what the journal of callbacks holds into the messages: many at a time while many come, at once when it is quiet.
//
// Owns a thread that waits, and has the work done on the database's Role::Receipts. It begins with what earlier programs
// left in the journal, and goes on trying when the database cannot be reached; where only another one's lock or a deadlock
// with it was in the way, after a short random pause, so that two of them do not meet again. Thread-safe, except that one thread ends
// it; noteKept() never blocks. The database and the clock must outlive it.
#pragma once

#include "delivery/backoff.h"
#include "storage/receiptjournal.h"
#include "support/clock.h"

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace muster::listener {

class ReceiptIntake
{
public:
    /// When callbacks are taken in: as soon as one of these holds.
    struct Pace
    {
        qsizetype most = 20'000;                ///< so many wait; also the most in one transaction
        std::chrono::milliseconds quiet{20};    ///< since the last one
        std::chrono::milliseconds longest{600}; ///< since the first one
        std::chrono::milliseconds again{1'000}; ///< after a failure
        std::chrono::milliseconds soon{50};     ///< at most, after a deadlock or another's lock
        std::chrono::milliseconds busy{5'000};  ///< so long that is no failure
    };

    ReceiptIntake(storage::Database &database, const Clock &clock);
    /// \a random is asked on the thread that is owned.
    ReceiptIntake(storage::Database &database, const Clock &clock, const Pace &pace,
                  delivery::RandomSource random = delivery::systemRandom());
    ~ReceiptIntake(); ///< closes
    ReceiptIntake(const ReceiptIntake &) = delete;
    ReceiptIntake &operator=(const ReceiptIntake &) = delete;

    /// So many more callbacks were committed to the journal.
    void noteKept(qsizetype count);

    /// Takes in what is left and ends the thread. Where the database fails, it stays in the journal for whoever comes next.
    void close();

    [[nodiscard]] storage::TakenIn totals() const;
    /// The last attempt failed.
    [[nodiscard]] bool isFailing() const;

private:
    using Time = std::chrono::steady_clock::time_point;

    void run();
    [[nodiscard]] bool waitUntilDue(std::unique_lock<std::mutex> &lock);
    void takeIn(std::unique_lock<std::mutex> &lock);
    void tookNothing(const Error &error, Time began);

    storage::Database &m_database;
    const Clock &m_clock;
    const Pace m_pace;
    const delivery::RandomSource m_random;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    qsizetype m_waiting = 0;         ///< kept and not yet taken in, as far as is known
    Time m_first;                    ///< of those that wait
    Time m_last;                     ///< of those that wait
    bool m_mayHoldMore = true;       ///< the journal was not seen empty
    bool m_failed = false;           ///< the last attempt
    std::optional<Time> m_busySince; ///< the first of the attempts that another's lock has ended
    bool m_closed = false;
    storage::TakenIn m_totals;
    std::thread m_thread; ///< the last member, so that it finds the others made
};

} // namespace muster::listener
