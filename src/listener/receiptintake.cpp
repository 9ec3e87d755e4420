// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/receiptintake.h"

#include "support/log.h"

namespace muster::listener {

ReceiptIntake::ReceiptIntake(storage::Database &database, const Clock &clock)
    : ReceiptIntake(database, clock, Pace())
{
}

ReceiptIntake::ReceiptIntake(storage::Database &database, const Clock &clock, const Pace &pace,
                             delivery::RandomSource random)
    : m_database(database)
    , m_clock(clock)
    , m_pace(pace)
    , m_random(std::move(random))
    , m_thread([this] { run(); })
{
}

ReceiptIntake::~ReceiptIntake()
{
    close();
}

void ReceiptIntake::close()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closed = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void ReceiptIntake::noteKept(qsizetype count)
{
    const Time now = std::chrono::steady_clock::now();
    bool tell = false;
    {
        const std::lock_guard lock(m_mutex);
        if (m_waiting == 0)
            m_first = now;
        m_last = now;
        // The thread wakes up by itself when those that it knows of are due.
        tell = m_waiting == 0 || (m_waiting < m_pace.most && m_waiting + count >= m_pace.most);
        m_waiting += count;
    }
    if (tell)
        m_changed.notify_all();
}

storage::TakenIn ReceiptIntake::totals() const
{
    const std::lock_guard lock(m_mutex);
    return m_totals;
}

bool ReceiptIntake::isFailing() const
{
    const std::lock_guard lock(m_mutex);
    return m_failed;
}

void ReceiptIntake::run()
{
    std::unique_lock lock(m_mutex);
    while (waitUntilDue(lock))
        takeIn(lock);
}

/// False when it is time to end.
bool ReceiptIntake::waitUntilDue(std::unique_lock<std::mutex> &lock)
{
    if (m_busySince) {
        m_changed.wait_for(lock, m_random() * m_pace.soon);
        return true;
    }
    if (m_failed) {
        if (m_closed)
            return false;
        m_changed.wait_for(lock, m_pace.again, [this] { return m_closed; });
        return true;
    }
    while (!m_closed && !m_mayHoldMore && m_waiting < m_pace.most) {
        if (m_waiting == 0) {
            m_changed.wait(lock);
            continue;
        }
        const Time due = std::min(m_last + m_pace.quiet, m_first + m_pace.longest);
        if (std::chrono::steady_clock::now() >= due)
            break;
        m_changed.wait_until(lock, due);
    }
    return m_waiting > 0 || m_mayHoldMore;
}

void ReceiptIntake::takeIn(std::unique_lock<std::mutex> &lock)
{
    const qsizetype known = std::exchange(m_waiting, 0);
    const Time began = std::chrono::steady_clock::now();
    lock.unlock();
    const Result<storage::TakenIn> taken =
            storage::takeInReceipts(m_database, m_pace.most, m_clock.nowMs());
    lock.lock();
    if (taken) {
        m_totals += *taken;
        m_mayHoldMore = !taken->isEmpty;
        m_busySince.reset();
        m_failed = false;
    } else {
        m_waiting += known;
        m_mayHoldMore = true;
        tookNothing(taken.error(), began);
    }
}

/// Two servers' workers that write of the same messages are in each other's way once in a while. To whoever has to give
/// way nothing has happened that needs a rest or a warning, unless it goes on, or there is no time left.
void ReceiptIntake::tookNothing(const Error &error, Time began)
{
    const Time since = m_busySince.value_or(began);
    const bool isBusy = error.code == ErrorCode::Busy && !m_closed &&
                        std::chrono::steady_clock::now() - since < m_pace.busy;
    m_busySince = isBusy ? std::optional(since) : std::nullopt;
    if (isBusy)
        return;
    if (!m_failed)
        qCWarning(logListener).noquote()
                << "callbacks wait in the journal:" << redacted(error.text());
    m_failed = true;
}

} // namespace muster::listener
