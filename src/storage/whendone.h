// SPDX-License-Identifier: GPL-3.0-or-later
// Taking the result of a database job to an object with an event loop, safely where the object may
// go first.
//
// QFuture::then(context, …) is not used for that: up to Qt 6.5 at least it reads the context on the
// job's thread without a lock, and a context that is being destroyed there crashes the program.
// Call it on the context's own thread.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <utility>

namespace muster::storage {

/// What is there already, for whom a future is asked. (Qt's own makeReadyFuture() is deprecated from 6.6 on, and its
/// successor is not in 6.4.)
template<typename T>
[[nodiscard]] QFuture<T> readyFuture(T value)
{
    QPromise<T> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

/// Calls \a function with the job's result on \a context's thread; not at all if \a context is gone
/// by then.
template<typename T, typename Function>
void whenDone(const QFuture<T> &future, QObject *context, Function &&function)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, call = std::forward<Function>(function)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().resultCount() > 0)
                             call(watcher->result());
                     });
    watcher->setFuture(future);
}

} // namespace muster::storage
