// SPDX-License-Identifier: GPL-3.0-or-later
// Slow work off the GUI thread, and its result back on it.
#pragma once

#include "storage/database.h"
#include "storage/whendone.h"

#include <QtConcurrentRun>

namespace muster::gui {

/// Calls \a work on a pool thread and \a then with its result on \a context's thread; not at all if \a context is gone
/// by then. What \a work returns is copied.
template<typename Work, typename Then>
void runInBackground(QObject *context, Work &&work, Then &&then)
{
    storage::whenDone(QtConcurrent::run(std::forward<Work>(work)), context,
                      std::forward<Then>(then));
}

/// Runs only the newest of several requests to its end on the screen: results of earlier ones, and of all before
/// reset(), are dropped, and their jobs in the database are cancelled. Owned by whoever asks; GUI thread.
class Latest
{
public:
    Latest() = default;
    ~Latest() { m_token.cancel(); }
    Latest(const Latest &) = delete;
    Latest &operator=(const Latest &) = delete;

    /// For Database::run(); cancels the one before.
    [[nodiscard]] storage::CancelToken next()
    {
        reset();
        return m_token;
    }
    void reset()
    {
        m_token.cancel();
        m_token = storage::CancelToken();
        ++m_number;
    }
    /// Calls \a then only while no newer request was made. \a context must own this object.
    template<typename T, typename Then>
    void whenDone(const QFuture<T> &future, QObject *context, Then &&then)
    {
        storage::whenDone(future, context,
                          [this, number = m_number,
                           call = std::forward<Then>(then)](const T &result) mutable {
                              if (number == m_number)
                                  call(result);
                          });
    }

private:
    storage::CancelToken m_token;
    quint64 m_number = 0;
};

} // namespace muster::gui
