// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/receiptcollector.h"

#include "support/log.h"
#include "support/try.h"

#include <QCoreApplication>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>

namespace muster::listener {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptCollector)
};

struct Entry
{
    CallbackLoad load;
    ReceiptCollector::Done done;
};

using Batch = std::vector<Entry>;
using Steady = std::chrono::steady_clock;

/// The longest that a commit is put off so that more callbacks can join it.
constexpr Steady::duration longestGathering = std::chrono::milliseconds(2);
/// A commit that takes less is work rather than waiting for a disk, and work overlaps with receiving.
constexpr Steady::duration slowCommit = std::chrono::milliseconds(3);

qsizetype eventsIn(const Batch &batch)
{
    qsizetype count = 0;
    for (const Entry &entry : batch)
        count += entry.load.size();
    return count;
}

} // namespace

class ReceiptCollector::State : public std::enable_shared_from_this<State>
{
public:
    State(storage::Database &database, const Clock &clock, const Limits &limits,
          ReceiptIntake &intake)
        : m_database(database)
        , m_clock(clock)
        , m_limits(limits)
        , m_intake(intake)
    {
    }

    bool add(Entry entry);
    void close();
    [[nodiscard]] CollectorTotals totals() const;
    [[nodiscard]] qint64 lastSuccess() const { return m_lastSuccess; }

private:
    struct Work
    {
        Batch batch;
        int attempts = 0;
        Steady::time_point began; ///< of the latest attempt's transaction
    };
    using WorkPointer = std::shared_ptr<Work>;

    [[nodiscard]] WorkPointer nextWork();
    void start(const WorkPointer &work);
    void finish(const WorkPointer &work, const Result<void> &result);
    void startNext(size_t expected, Steady::duration commit);
    void halve(Work &work);
    void gather(std::unique_lock<std::mutex> &lock, size_t expected, Steady::duration commit);
    static Result<void> commit(storage::Connection &connection, const Batch &batch, qint64 nowMs);
    static void answer(const Batch &batch, const Result<void> &result);

    storage::Database &m_database;
    const Clock &m_clock;
    const Limits m_limits;
    ReceiptIntake &m_intake;

    mutable std::mutex m_mutex;
    std::condition_variable m_idle;
    std::condition_variable m_gathered;
    size_t m_gatherGoal = 0; ///< requests that gather() waits for; 0: it does not
    std::deque<Entry> m_waiting;
    qsizetype m_waitingEvents = 0;   ///< those under way included
    std::deque<WorkPointer> m_parts; ///< of a transaction that is being narrowed down
    bool m_underWay = false;
    bool m_closed = false;
    CollectorTotals m_totals; ///< strays and commits only
    std::atomic<qint64> m_lastSuccess = 0;
};

bool ReceiptCollector::State::add(Entry entry)
{
    WorkPointer work;
    {
        const std::lock_guard lock(m_mutex);
        const qsizetype events = entry.load.size();
        // A single request is never too large for an empty queue.
        if (m_closed || (m_waitingEvents > 0 && m_waitingEvents + events > m_limits.waiting))
            return false;
        m_waitingEvents += events;
        m_waiting.push_back(std::move(entry));
        if (m_gatherGoal > 0 && m_waiting.size() >= m_gatherGoal)
            m_gathered.notify_all();
        work = nextWork();
    }
    if (work)
        start(work);
    return true;
}

/// Under the lock: what is to be committed next, if nothing is under way.
ReceiptCollector::State::WorkPointer ReceiptCollector::State::nextWork()
{
    if (m_underWay || m_closed)
        return nullptr;
    WorkPointer work;
    if (!m_parts.empty()) {
        work = m_parts.front();
        m_parts.pop_front();
    } else if (!m_waiting.empty()) {
        work = std::make_shared<Work>();
        qsizetype events = 0;
        while (!m_waiting.empty()) {
            events += m_waiting.front().load.size();
            if (events > m_limits.transaction && !work->batch.empty())
                break;
            work->batch.push_back(std::move(m_waiting.front()));
            m_waiting.pop_front();
        }
    }
    m_underWay = work != nullptr;
    return work;
}

void ReceiptCollector::State::start(const WorkPointer &work)
{
    ++work->attempts;
    const qint64 now = m_clock.nowMs();
    m_database.transactThen(
            storage::Role::Receipts,
            [work, now](storage::Connection &connection) {
                work->began = Steady::now();
                return commit(connection, work->batch, now);
            },
            [self = shared_from_this(), work](const Result<void> &result) {
                self->finish(work, result);
            });
}

Result<void> ReceiptCollector::State::commit(storage::Connection &connection, const Batch &batch,
                                             qint64 nowMs)
{
    QList<storage::IncomingReceipt> receipts;
    QList<storage::InboxItem> strays;
    for (const Entry &entry : batch) {
        receipts.append(entry.load.receipts);
        strays.append(entry.load.strays);
    }
    MUSTER_TRY(storage::ReceiptJournal(connection).append(receipts));
    return storage::ReceiptStore(connection).keep(strays, nowMs);
}

void ReceiptCollector::State::finish(const WorkPointer &work, const Result<void> &result)
{
    m_lastSuccess = result ? m_clock.nowMs() : 0;
    const Steady::duration took = Steady::now() - work->began;
    bool isOver = true;
    size_t expected = 0;
    qsizetype receipts = 0; // that are kept now
    {
        const std::lock_guard lock(m_mutex);
        if (result) {
            for (const Entry &entry : work->batch) {
                receipts += entry.load.receipts.size();
                m_totals.strays += entry.load.strays.size();
            }
            ++m_totals.commits;
        } else if (!m_closed) {
            const bool again = result.error().retryable() && work->attempts < m_limits.attempts;
            // What is wrong with the data of one request must not fail the others.
            const bool narrow = !again && result.error().concernsData() && work->batch.size() > 1;
            isOver = !again && !narrow;
            if (again)
                m_parts.push_front(work);
            else if (narrow)
                halve(*work);
        }
        if (isOver)
            m_waitingEvents -= eventsIn(work->batch);
        expected = m_waiting.size() + work->batch.size();
    }
    if (receipts > 0)
        m_intake.noteKept(receipts);
    if (!result && isOver)
        qCWarning(logListener).noquote()
                << "callbacks are not kept:" << redacted(result.error().text());
    if (isOver)
        answer(work->batch, result);
    startNext(result ? expected : 0, took);
}

/// \a expected is how many requests the next transaction may wait for; 0 for none.
void ReceiptCollector::State::startNext(size_t expected, Steady::duration commit)
{
    WorkPointer next;
    {
        std::unique_lock lock(m_mutex);
        if (m_parts.empty())
            gather(lock, expected, commit);
        m_underWay = false;
        next = nextWork();
        if (!next)
            m_idle.notify_all();
    }
    if (next)
        start(next);
}

/// Whoever was just answered tends to come back at once. Without waiting for them the next
/// transaction takes only those that came in during the last one: the connections fall into two
/// groups of which each waits for the other's commit, and there are twice as many commits as needed.
/// Waits for at most a quarter of what a commit takes, so that a slow disk's time is well used and a
/// fast one's not wasted.
void ReceiptCollector::State::gather(std::unique_lock<std::mutex> &lock, size_t expected,
                                     Steady::duration commit)
{
    if (expected < 2 || commit < slowCommit)
        return;
    m_gatherGoal = std::min(expected, static_cast<size_t>(m_limits.transaction));
    m_gathered.wait_for(lock, std::min(commit / 4, longestGathering),
                        [this] { return m_closed || m_waiting.size() >= m_gatherGoal; });
    m_gatherGoal = 0;
}

void ReceiptCollector::State::halve(Work &work)
{
    const auto middle = work.batch.begin() + static_cast<std::ptrdiff_t>(work.batch.size() / 2);
    auto first = std::make_shared<Work>();
    auto second = std::make_shared<Work>();
    first->batch.assign(std::make_move_iterator(work.batch.begin()),
                        std::make_move_iterator(middle));
    second->batch.assign(std::make_move_iterator(middle),
                         std::make_move_iterator(work.batch.end()));
    work.batch.clear();
    m_parts.push_front(second);
    m_parts.push_front(first);
}

void ReceiptCollector::State::answer(const Batch &batch, const Result<void> &result)
{
    for (const Entry &entry : batch)
        entry.done(result);
}

void ReceiptCollector::State::close()
{
    Batch rest;
    {
        std::unique_lock lock(m_mutex);
        m_closed = true;
        m_gathered.notify_all();
        m_idle.wait(lock, [this] { return !m_underWay; });
        for (const WorkPointer &part : m_parts)
            std::move(part->batch.begin(), part->batch.end(), std::back_inserter(rest));
        std::move(m_waiting.begin(), m_waiting.end(), std::back_inserter(rest));
        m_parts.clear();
        m_waiting.clear();
    }
    answer(rest, fail(ErrorCode::Cancelled, Text::tr("The program is being closed.")));
}

CollectorTotals ReceiptCollector::State::totals() const
{
    const storage::TakenIn taken = m_intake.totals();
    const std::lock_guard lock(m_mutex);
    CollectorTotals totals = m_totals;
    totals.applied = taken.applied;
    totals.duplicates = taken.duplicates;
    totals.unknown = taken.unknown;
    totals.setAside = taken.setAside;
    return totals;
}

ReceiptCollector::ReceiptCollector(storage::Database &database, const Clock &clock)
    : ReceiptCollector(database, clock, Limits())
{
}

ReceiptCollector::ReceiptCollector(storage::Database &database, const Clock &clock,
                                   const Limits &limits)
    : m_intake(std::make_unique<ReceiptIntake>(database, clock, limits.pace))
    , m_state(std::make_shared<State>(database, clock, limits, *m_intake))
{
}

ReceiptCollector::~ReceiptCollector()
{
    close();
}

void ReceiptCollector::close()
{
    m_state->close();
    m_intake->close();
}

bool ReceiptCollector::add(CallbackLoad load, Done done)
{
    return m_state->add({std::move(load), std::move(done)});
}

CollectorTotals ReceiptCollector::totals() const
{
    return m_state->totals();
}

qint64 ReceiptCollector::lastSuccess() const
{
    return m_state->lastSuccess();
}

} // namespace muster::listener
