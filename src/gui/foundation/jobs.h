// SPDX-License-Identifier: GPL-3.0-or-later
// The long jobs under way (imports, exports, …), for the shell to show with progress and a way to cancel. Only a list:
// whoever begins a job reports on it and ends it. GUI thread.
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

class Jobs : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Returns the job's id.
    int begin(const QString &title, std::function<void()> cancel = {});
    void report(int id, std::optional<double> progress, const QString &details = {});
    void end(int id);
    [[nodiscard]] const QList<Job> &jobs() const { return m_jobs; }

Q_SIGNALS:
    void changed();

private:
    QList<Job> m_jobs;
    int m_lastId = 0;
};

} // namespace muster::gui
