// SPDX-License-Identifier: GPL-3.0-or-later
// Threads that run jobs on connections of their own.
//
// An Executor has one queue and one or more threads; each thread opens its connection when it first needs it, and
// closes it before it ends. post() may be called from any thread. Jobs of one role start in the order in which they
// were posted.
#pragma once

#include "storage/database.h"

#include <array>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

class QThread;

namespace muster::storage {

struct Job
{
    Role role = Role::Read;
    CancelToken cancel;
    std::function<std::optional<Error>(Connection &)> work;
    std::function<void(const Error &)> refuse; ///< instead of work, if it never runs
};

/// The jobs that wait. Receipts come before delivery, delivery before a person's own changes, and those before an
/// import; but a role that has been passed over several times has its turn, so that nobody waits for ever.
class JobQueue
{
public:
    void push(Job job);
    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] Job pop(); ///< only if not empty
    [[nodiscard]] std::vector<Job> takeAll();

private:
    struct Line
    {
        std::deque<Job> jobs;
        int passedOver = 0;
    };
    std::array<Line, 5> m_lines; ///< most urgent first
};

class Executor
{
public:
    struct Settings
    {
        QString name; ///< of the threads, for debuggers
        DatabaseUrl url;
        OpenOptions options;
        int threads = 1;
        bool readOnly = false;
    };

    explicit Executor(const Settings &settings);
    /// Refuses what waits, stops what only reads, lets what writes finish, and joins the threads.
    ~Executor();
    Executor(const Executor &) = delete;
    Executor &operator=(const Executor &) = delete;

    void post(Job job);
    /// As the destructor; jobs that come later are refused.
    void close();

private:
    class Worker;

    Settings m_settings;
    std::mutex m_mutex; ///< guards the queue and m_closing
    std::condition_variable m_changed;
    JobQueue m_queue;
    bool m_closing = false;
    std::vector<std::unique_ptr<Worker>> m_workers;
};

} // namespace muster::storage
