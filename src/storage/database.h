// SPDX-License-Identifier: GPL-3.0-or-later
// The workspace's database: executor threads that own the connections, and the only way to run a job on one.
//
// run() may be called from any thread and returns at once. The job runs on the role's thread with a Connection, and
// its Result comes back through the QFuture. On the GUI thread take it with whenDone() of storage/whendone.h, which
// says why not with QFuture::then(); result() blocks, which is for programs without a window and for tests. Closing the
// database cancels what waits and joins the threads.
//
// Roles: SQLite has one writer thread (Write, Delivery, Receipts, Ingest) and two readers (Read). Servers have a
// thread and a connection for each writing role and a small pool for Read.
//
// A lost connection is opened again before the next job. A job that failed with ConnectionLost may be run again only by
// somebody who knows that it is safe: the Database never does that by itself.
#pragma once

#include "storage/connection.h"

#include <QFuture>
#include <QPromise>
#include <atomic>
#include <functional>
#include <memory>
#include <type_traits>

namespace muster::storage {

enum class Role { Read, Write, Delivery, Receipts, Ingest };

/// Cancels a job: one that waits never runs, one that runs has its statement stopped inside the database
/// (sqlite3_interrupt, PQcancel, KILL QUERY) and ends with ErrorCode::Cancelled. Copies share the state. Thread-safe.
class CancelToken
{
public:
    CancelToken();
    void cancel();
    [[nodiscard]] bool isCancelled() const;

private:
    friend class Executor;
    struct State;
    std::shared_ptr<State> m_state;
};

struct OpenOptions
{
    bool create = true; ///< SQLite: make the file where there is none
    bool readOnly = false;
    int connectTimeoutMs = 10'000;
    int busyTimeoutMs = 15'000; ///< how long to wait for another process's lock
};

class Database
{
public:
    /// Opens one connection to see that the database is there and can be used; does not migrate.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const DatabaseUrl &url,
                                                                const OpenOptions &options = {});
    ~Database();
    /// What the destructor does, for those who want it done on another thread: waits for what runs, and for SQLite to bring
    /// its log into its file. Jobs that come later are refused.
    void close();

    [[nodiscard]] Dialect dialect() const;
    [[nodiscard]] const DatabaseUrl &url() const;

    /// \a job is called as job(Connection &) and returns a Result<T>; the future carries that Result<T>.
    template<typename Job>
    [[nodiscard]] auto run(Role role, Job &&job, const CancelToken &cancel = {})
            -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        using R = std::invoke_result_t<Job, Connection &>;
        auto promise = std::make_shared<QPromise<R>>();
        QFuture<R> future = promise->future();
        promise->start();
        runThen(
                role, std::forward<Job>(job),
                [promise](R result) { settle(*promise, std::move(result)); }, cancel);
        return future;
    }

    /// The same without a future, for threads that have no event loop: \a done is called with the result, once, on the
    /// executor's thread, or at once where the database is closed. Never QFuture::then(): in Qt 6.4 what is attached with it
    /// while the job ends runs twice, the second time without its promise, and that ends the program.
    template<typename Job, typename Done>
    void runThen(Role role, Job &&job, Done done, const CancelToken &cancel = {})
    {
        using R = std::invoke_result_t<Job, Connection &>;
        post(
                role, cancel,
                [work = std::forward<Job>(job),
                 done](Connection &connection) mutable -> std::optional<Error> {
                    R result = work(connection);
                    std::optional<Error> error;
                    if (!result)
                        error = result.error();
                    done(std::move(result));
                    return error;
                },
                [done](const Error &error) { done(R(tl::unexpected<Error>(error))); });
    }

    /// Like run(), in one transaction that is committed if the job succeeds and rolled back if it fails.
    template<typename Job>
    [[nodiscard]] auto transact(Role role, Job &&job, const CancelToken &cancel = {})
            -> QFuture<std::invoke_result_t<Job, Connection &>>
    {
        return run(role, inTransaction(std::forward<Job>(job)), cancel);
    }

    /// Like runThen(), in one transaction.
    template<typename Job, typename Done>
    void transactThen(Role role, Job &&job, Done done)
    {
        runThen(role, inTransaction(std::forward<Job>(job)), std::move(done));
    }

private:
    Database();
    using Work = std::function<std::optional<Error>(
            Connection &)>; ///< the job's error, so that a lost connection is seen
    using Refuse = std::function<void(const Error &)>; ///< the job never ran
    void post(Role role, const CancelToken &cancel, Work work, Refuse refuse);
    template<typename Job>
    [[nodiscard]] static auto inTransaction(Job &&job)
    {
        using R = std::invoke_result_t<Job, Connection &>;
        return [work = std::forward<Job>(job)](Connection &connection) mutable -> R {
            auto transaction = Transaction::begin(connection);
            if (!transaction)
                return fail(transaction.error());
            R result = work(connection);
            if (result) {
                if (auto committed = transaction->commit(); !committed)
                    return fail(committed.error());
            }
            return result;
        };
    }
    /// Out of line, since GCC 14 takes a failure for a result that may be uninitialized where it sees both.
    template<typename R>
    [[gnu::noinline]] static void settle(QPromise<R> &promise, R result)
    {
        promise.addResult(std::move(result));
        promise.finish();
    }

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace muster::storage
