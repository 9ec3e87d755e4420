// SPDX-License-Identifier: GPL-3.0-or-later
// What a person changes in a page: each change runs in one transaction on the database's writing thread, its failure is
// told, what it touched is announced to everybody, and the notice of its success offers to take it back. That can be
// done later too, with the page's own action: the last changes are remembered as long as this object lives. GUI thread.
#pragma once

#include "gui/foundation/services.h"
#include "storage/rowsnapshot.h"
#include "storage/whendone.h"

#include <QAction>

namespace muster::gui {

class Changes : public QObject
{
    Q_OBJECT

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

    /// Takes back the last change that is remembered; disabled while there is none.
    void setUndoAction(QAction *action);
    /// Shows \a notice with a button that calls \a undo, and remembers the change. \a undo calls takeBack() or putBack().
    void offerUndo(Notice notice, const Undo &undo);
    /// Runs \a job, which takes a change back, and tells that it was undone.
    template<typename Job>
    void takeBack(Job &&job)
    {
        runUndo(std::forward<Job>(job), [this](const auto &) {
            m_services.notices.success(tr("The change was undone"));
            announce();
        });
    }
    /// Brings back what was deleted, and tells it in \a words, which get the number of rows.
    void putBack(const storage::RemovedRows &rows, const Words &words);
    void announce();
    /// Customers or orders were deleted or brought back: each touches the other's list.
    void announceRows();

Q_SIGNALS:
    /// Somebody takes a change back: what had the focus, a notice, goes away.
    void takingBack();

private:
    struct Remembered
    {
        int number = 0;
        Undo undo;
    };

    void undo(int number);
    void remember(const Remembered &change);
    void showUndo();
    /// run(); a change that could not be taken back now, but perhaps later, is remembered again.
    template<typename Job, typename Done>
    void runUndo(Job &&job, Done &&done)
    {
        run(std::forward<Job>(job), std::forward<Done>(done),
            [this, change = m_underWay](const Error &error) {
                if (change.undo && error.retryable())
                    remember(change);
                m_services.tellFailure(error);
            });
    }

    Services &m_services;
    QObject *m_context;
    QList<engine::Change> m_touched;
    QList<Remembered> m_remembered; ///< the last one is the newest
    Remembered m_underWay;          ///< while its undo is being called
    int m_lastNumber = 0;
    QAction *m_undo = nullptr;
};

} // namespace muster::gui
