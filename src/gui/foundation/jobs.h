// SPDX-License-Identifier: GPL-3.0-or-later
// The long jobs under way (imports, exports, …), for the shell to show with progress and a way to cancel: a list on which
// whoever begins a job reports and from which it is taken at its end. And the work behind those that go on when the page
// that began them is gone. GUI thread.
#pragma once

#include <QList>
#include <QObject>
#include <functional>
#include <optional>

namespace muster::gui {

struct Job
{
    int id = 0;
    QString title;                  ///< "Importing customers.csv"
    QString details;                ///< "120,000 rows"; may be empty
    std::optional<double> progress; ///< 0 to 1; nothing where the end is not known
    std::function<void()> cancel;   ///< empty: cannot be cancelled
};

/// Work that outlives the page that began it: the page made anew finds it with Jobs::work().
class Work : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual bool isRunning() const = 0;

Q_SIGNALS:
    void ended();
};

class Jobs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~Jobs() override; ///< as dropWork()

    /// Returns the job's id.
    int begin(const QString &title, std::function<void()> cancel = {});
    void report(int id, std::optional<double> progress, const QString &details = {});
    void end(int id);
    [[nodiscard]] const QList<Job> &jobs() const { return m_jobs; }

    /// The work of this kind that was begun with this object as its parent; running, or its result not seen yet.
    template<typename Kind>
    [[nodiscard]] Kind *work() const
    {
        return findChild<Kind *>(QString(), Qt::FindDirectChildrenOnly);
    }
    /// Cancels what can be cancelled and calls \a then, if \a context is still there, when no work runs any more; it is
    /// gone then.
    void stopAll(QObject *context, const std::function<void()> &then);
    /// Destroys all work, which may wait for what is under way.
    void dropWork();

Q_SIGNALS:
    void changed();

private:
    QList<Job> m_jobs;
    int m_lastId = 0;
};

} // namespace muster::gui
