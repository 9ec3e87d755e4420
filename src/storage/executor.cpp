// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/executor.h"

#include "storage/connectionprivate.h"
#include "storage/sqlerrors.h"

#include <QCoreApplication>
#include <QThread>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Executor)
};

// After so long without a word, a server or a firewall may have dropped the connection.
constexpr qint64 AskAfterIdleMs = 60'000;

[[nodiscard]] size_t lineOf(Role role)
{
    switch (role) {
    case Role::Receipts:
        return 0;
    case Role::Delivery:
        return 1;
    case Role::Write:
        return 2;
    case Role::Read:
        return 3;
    case Role::Ingest:
        break;
    }
    return 4;
}

/// How often a line may be passed over before it has its turn: more often the less urgent it is.
[[nodiscard]] int patienceOf(size_t line)
{
    constexpr std::array<int, 5> Patience{1, 4, 8, 8, 16};
    return Patience[line];
}

[[nodiscard]] Error closedError()
{
    Error error = cancelledError();
    error.message = Text::tr("The database was closed.");
    return error;
}

} // namespace

void JobQueue::push(Job job)
{
    m_lines[lineOf(job.role)].jobs.push_back(std::move(job));
}

bool JobQueue::isEmpty() const
{
    return std::all_of(m_lines.begin(), m_lines.end(),
                       [](const Line &line) { return line.jobs.empty(); });
}

Job JobQueue::pop()
{
    size_t chosen = m_lines.size();
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].jobs.empty())
            continue;
        if (chosen == m_lines.size() || m_lines[i].passedOver >= patienceOf(i))
            chosen = i;
    }
    for (size_t i = 0; i < m_lines.size(); ++i)
        m_lines[i].passedOver =
                i == chosen || m_lines[i].jobs.empty() ? 0 : m_lines[i].passedOver + 1;
    Job job = std::move(m_lines[chosen].jobs.front());
    m_lines[chosen].jobs.pop_front();
    return job;
}

std::vector<Job> JobQueue::takeAll()
{
    std::vector<Job> out;
    for (Line &line : m_lines) {
        std::move(line.jobs.begin(), line.jobs.end(), std::back_inserter(out));
        line.jobs.clear();
    }
    return out;
}

/// One thread with its connection.
class Executor::Worker
{
public:
    explicit Worker(Executor *executor)
        : m_executor(executor)
        , m_thread(QThread::create([this] { loop(); }))
    {
        m_connection.d->url = executor->m_settings.url;
        m_connection.d->options = executor->m_settings.options;
        m_connection.d->readOnly = executor->m_settings.readOnly;
        m_thread->setObjectName(executor->m_settings.name);
        m_thread->start();
    }
    ~Worker() { m_thread->wait(); }
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    void stopCurrentJob() { m_connection.d->control.requestStop(); }

private:
    void loop();
    void perform(Job &job);
    [[nodiscard]] Result<void> ensureOpen();

    Executor *m_executor;
    Connection m_connection; ///< used on m_thread, except for its JobControl
    std::unique_ptr<QThread> m_thread;
};

void Executor::Worker::loop()
{
    for (;;) {
        std::optional<Job> job;
        {
            std::unique_lock lock(m_executor->m_mutex);
            m_executor->m_changed.wait(lock, [this] {
                return m_executor->m_closing || !m_executor->m_queue.isEmpty();
            });
            if (m_executor->m_closing)
                break;
            job = m_executor->m_queue.pop();
            // Under the lock: whoever closes either finds this job begun, or finds it in the queue.
            m_connection.d->control.begin();
        }
        perform(*job);
    }
    m_connection.d->close();
}

void Executor::Worker::perform(Job &job)
{
    Connection::Private &d = *m_connection.d;
    CancelToken::State &token = *job.cancel.m_state;
    if (!token.attach(&d.control)) {
        d.control.end();
        job.refuse(cancelledError());
        return;
    }
    const Result<void> opened = ensureOpen();
    std::optional<Error> error;
    if (!opened)
        job.refuse(opened.error());
    else
        error = job.work(m_connection);
    token.detach(&d.control);
    d.control.end();
    if (!opened)
        return;
    d.tidyUp();
    if (d.lost || (error && error->code == ErrorCode::ConnectionLost))
        d.close();
}

Result<void> Executor::Worker::ensureOpen()
{
    Connection::Private &d = *m_connection.d;
    if (d.isOpen() && (d.idle.elapsed() < AskAfterIdleMs || d.answers()))
        return {};
    return d.open();
}

Executor::Executor(const Settings &settings)
    : m_settings(settings)
{
    for (int i = 0; i < settings.threads; ++i)
        m_workers.push_back(std::make_unique<Worker>(this));
}

Executor::~Executor()
{
    close();
}

void Executor::close()
{
    std::vector<Job> waiting;
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
        waiting = m_queue.takeAll();
    }
    m_changed.notify_all();
    for (const Job &job : waiting)
        job.refuse(closedError());
    if (m_settings.readOnly) {
        for (const auto &worker : m_workers)
            worker->stopCurrentJob();
    }
    m_workers.clear();
}

void Executor::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_closing) {
            m_queue.push(std::move(job));
            m_changed.notify_one();
            return;
        }
    }
    job.refuse(closedError());
}

} // namespace muster::storage
