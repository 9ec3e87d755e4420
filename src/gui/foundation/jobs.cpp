// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/jobs.h"

#include <algorithm>

namespace muster::gui {

Jobs::~Jobs()
{
    dropWork();
}

int Jobs::begin(const QString &title, std::function<void()> cancel)
{
    m_jobs.append({++m_lastId, title, {}, std::nullopt, std::move(cancel)});
    Q_EMIT changed();
    return m_lastId;
}

void Jobs::report(int id, std::optional<double> progress, const QString &details)
{
    const auto job =
            std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job &j) { return j.id == id; });
    if (job == m_jobs.end())
        return;
    job->progress = progress;
    job->details = details;
    Q_EMIT changed();
}

void Jobs::end(int id)
{
    if (m_jobs.removeIf([id](const Job &job) { return job.id == id; }) > 0)
        Q_EMIT changed();
}

void Jobs::stopAll(QObject *context, const std::function<void()> &then)
{
    const QList<Job> jobs = m_jobs;
    for (const Job &job : jobs) {
        if (job.cancel)
            job.cancel();
    }
    const auto works = findChildren<Work *>(QString(), Qt::FindDirectChildrenOnly);
    const auto running = std::find_if(works.cbegin(), works.cend(),
                                      [](const Work *work) { return work->isRunning(); });
    if (running != works.cend()) {
        // Queued: the work is not to be destroyed by its own signal.
        connect(
                *running, &Work::ended, context, [this, context, then] { stopAll(context, then); },
                Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    dropWork();
    then();
}

void Jobs::dropWork()
{
    qDeleteAll(findChildren<Work *>(QString(), Qt::FindDirectChildrenOnly));
}

} // namespace muster::gui
