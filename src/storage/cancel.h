// SPDX-License-Identifier: GPL-3.0-or-later
// How a running job is stopped from another thread, without ever stopping the job after it.
//
// JobControl belongs to a connection. Its begin(), end(), hold() and release() are called on the connection's thread;
// requestStop() from anywhere, and it does not wait for a network. An interruption happens only between begin() and
// end() and never while held (commit, roll back); end() and hold() wait for one that is under way. Because a statement
// may start just after an interruption passed, servers are interrupted again until the job has ended; SQLite asks
// mustStop() from its progress handler instead.
#pragma once

#include "storage/database.h"

#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace muster::storage {

class JobControl
{
public:
    using Interrupt = std::function<void()>;

    JobControl() = default;
    ~JobControl();
    JobControl(const JobControl &) = delete;
    JobControl &operator=(const JobControl &) = delete;

    /// What stops the statement that runs now. \a overNetwork: it may take long, and is done on a thread of its own.
    void setInterrupt(Interrupt interrupt, bool overNetwork);
    void begin();
    void end();
    void hold();
    void release();

    void requestStop();
    /// Somebody wants the job to end.
    [[nodiscard]] bool stopRequested() const { return m_stop.load(std::memory_order_relaxed); }
    /// The statement that runs now is to be given up.
    [[nodiscard]] bool mustStop() const
    {
        return stopRequested() && m_held.load(std::memory_order_relaxed) == 0;
    }
    /// An interruption was sent during this job: the server may still have to be told that it is over.
    [[nodiscard]] bool wasInterrupted() const { return m_interrupted; }

private:
    void interruptUntilEnd();

    std::atomic<bool> m_stop = false;
    std::atomic<int> m_held = 0;
    std::atomic<bool> m_interrupted = false;
    std::mutex m_mutex; ///< guards what follows, and is held during an interruption
    std::condition_variable m_ended;
    Interrupt m_interrupt;
    std::thread m_stopper;
    bool m_overNetwork = false;
    bool m_active = false;
};

struct CancelToken::State
{
    std::atomic<bool> cancelled = false;
    std::mutex mutex;
    std::vector<JobControl *> running; ///< the jobs that this token would stop

    /// False if the token was cancelled before.
    [[nodiscard]] bool attach(JobControl *control);
    void detach(JobControl *control);
};

} // namespace muster::storage
