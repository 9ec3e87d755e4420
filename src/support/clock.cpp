// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clock.h"

#include <QDateTime>
#include <QTimeZone>

namespace muster {

QDate Clock::today(const QTimeZone &zone) const
{
    return dayOfMs(nowMs(), zone);
}

qint64 SystemClock::nowMs() const
{
    return QDateTime::currentMSecsSinceEpoch();
}

QDate SystemClock::today(const QTimeZone &zone) const
{
    return m_asOf ? *m_asOf : Clock::today(zone);
}

qint64 startOfDayMs(QDate day, const QTimeZone &zone)
{
    const qint64 start = day.startOfDay(zone).toMSecsSinceEpoch();
    if (dayOfMs(start - 1, zone) != day)
        return start;
    // Where clocks go back to midnight, Qt gives the second one; the day began at the first.
    const auto offsetAt = [&zone](qint64 ms) {
        return zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()));
    };
    return start - qint64{1000} * (offsetAt(start - 1) - offsetAt(start));
}

QDate dayOfMs(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

} // namespace muster
