// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/feed.h"

#include <algorithm>

namespace muster::gui {

namespace {

constexpr qint64 leastPauseMs = 1500;
constexpr qint64 pausePerAnswer = 3; ///< a question that takes long is asked less often

} // namespace

void Feed::setUp()
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &Feed::next);
}

void Feed::reload()
{
    if (!m_isActive) {
        m_reloadWanted = true;
        return;
    }
    m_pause.stop();
    Q_EMIT loading();
    start();
}

void Feed::refresh()
{
    m_refreshWanted = true;
    next();
}

void Feed::setActive(bool active)
{
    m_isActive = active;
    if (!m_isActive && m_isRunning) {
        // Others have the readers now; it is asked again when somebody looks.
        m_latest.reset();
        m_isRunning = false;
        m_refreshWanted = true;
    }
    if (m_isActive && m_reloadWanted)
        reload();
    else
        next();
}

void Feed::next()
{
    if (m_isActive && m_refreshWanted && !m_isRunning && !m_pause.isActive())
        start();
}

void Feed::start()
{
    m_reloadWanted = false;
    m_refreshWanted = false;
    m_isRunning = true;
    m_since.start();
    m_ask();
}

void Feed::finish(const std::optional<Error> &error)
{
    m_isRunning = false;
    m_pause.start(static_cast<int>(
            std::clamp<qint64>(m_since.elapsed() * pausePerAnswer, leastPauseMs, 60'000)));
    if (!error) {
        Q_EMIT loaded();
        return;
    }
    // Not by us, who would have dropped the answer: the database is being closed.
    if (error->code == ErrorCode::Cancelled)
        return;
    m_session.noticeFailure(*error);
    Q_EMIT failed(*error);
}

} // namespace muster::gui
