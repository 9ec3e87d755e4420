// SPDX-License-Identifier: GPL-3.0-or-later
// Messages a second over the last seconds, from the numbers of messages that were not waiting any more. Plain value.
#pragma once

#include <QtGlobal>
#include <deque>
#include <optional>

namespace muster::gui {

class RateMeter
{
public:
    void reset() { m_points.clear(); }
    void add(qint64 nowMs, qint64 settled);
    /// Nothing until two figures are a second apart.
    [[nodiscard]] std::optional<double> perSecond() const;

private:
    struct Point
    {
        qint64 ms;
        qint64 settled;
    };
    std::deque<Point> m_points;
};

} // namespace muster::gui
