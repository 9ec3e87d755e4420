// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/ratemeter.h"

namespace muster::gui {

namespace {

constexpr qint64 rateWindowMs = 8000;

} // namespace

void RateMeter::add(qint64 nowMs, qint64 settled)
{
    // A retry puts messages back: then what was measured before says nothing any more.
    if (!m_points.empty() && settled < m_points.back().settled)
        m_points.clear();
    m_points.push_back({nowMs, settled});
    while (m_points.size() > 2 && nowMs - m_points.front().ms > rateWindowMs)
        m_points.pop_front();
}

std::optional<double> RateMeter::perSecond() const
{
    if (m_points.size() < 2)
        return std::nullopt;
    const qint64 span = m_points.back().ms - m_points.front().ms;
    if (span < 1000)
        return std::nullopt;
    return double(m_points.back().settled - m_points.front().settled) * 1000 / double(span);
}

} // namespace muster::gui
