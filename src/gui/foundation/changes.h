// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes in a page: each change runs in one transaction on the database's writing thread, its failure is
// told, what it touched is announced to everybody, and the notice of its success offers to take it back. GUI thread.
#pragma once

#include "gui/foundation/services.h"
#include "storage/rowsnapshot.h"
#include "storage/whendone.h"

#include <QCoreApplication>

namespace muster::gui {

class Changes
{
    Q_DECLARE_TR_FUNCTIONS(muster::gui::Changes)

public:
    using Undo = std::function<void()>;
    using Words = std::function<QString(int count)>;

    /// \a context owns this object: nothing is told after it has gone. \a touched: what announce() names.
    Changes(Services &services, QObject *context, const QList<engine::Change> &touched);

    /// Runs \a job, which returns a Result; then \a done with its value, or \a failed with its error.
    template<typename Job, typename Done, typename Failed>
    void run(Job &&job, Done &&done, Failed &&failed)
    {
        const auto future = m_services.session.database().transact(storage::Role::Write,
                                                                   std::forward<Job>(job));
        storage::whenDone(future, m_context,
                          [done = std::forward<Done>(done),
                           failed = std::forward<Failed>(failed)](const auto &result) {
                              if (result)
                                  done(*result);
                              else
                                  failed(result.error());
                          });
    }
    /// The same; a failure is told as a notice.
    template<typename Job, typename Done>
    void run(Job &&job, Done &&done)
    {
        run(std::forward<Job>(job), std::forward<Done>(done),
            [services = &m_services](const Error &error) { services->tellFailure(error); });
    }

    /// Shows \a notice with a button that calls \a undo.
    void offerUndo(Notice notice, const Undo &undo);
    /// Runs \a job, which takes a change back, and tells that it was undone.
    template<typename Job>
    void takeBack(Job &&job)
    {
        run(std::forward<Job>(job), [this](const auto &) {
            m_services.notices.success(tr("The change was undone"));
            announce();
        });
    }
    /// Brings back what was deleted, and tells it in \a words, which get the number of rows.
    void putBack(const storage::RemovedRows &rows, const Words &words);
    void announce();
    /// Customers or orders were deleted or brought back: each touches the other's list.
    void announceRows();

private:
    Services &m_services;
    QObject *m_context;
    QList<engine::Change> m_touched;
};

} // namespace muster::gui
