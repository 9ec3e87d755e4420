// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clock.h"

#include <QDateTime>

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
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

QDate dayOfMs(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

} // namespace muster
