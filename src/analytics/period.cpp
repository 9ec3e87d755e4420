// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/period.h"

#include "support/clock.h"

#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace muster::analytics {

Period Period::lastDays(int days, QDate today, const QTimeZone &zone)
{
    return {today.addDays(1 - std::max(1, days)), today, zone};
}

Period Period::before() const
{
    return {first.addDays(-days()), first.addDays(-1), zone};
}

int Period::days() const
{
    return static_cast<int>(first.daysTo(last)) + 1;
}

qint64 Period::beginMs() const
{
    return startOfDayMs(first, zone);
}

qint64 Period::endMs() const
{
    return startOfDayMs(last.addDays(1), zone);
}

QList<Stretch> stretchesOf(const Period &period)
{
    const auto offsetAt = [&period](qint64 ms) {
        return qint64{1000} *
               period.zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()));
    };
    const qint64 begin = period.beginMs();
    const qint64 end = period.endMs();
    QList<Stretch> out{{begin, end, offsetAt(begin)}};
    const auto transitions =
            period.zone.transitions(QDateTime::fromMSecsSinceEpoch(begin + 1, QTimeZone::utc()),
                                    QDateTime::fromMSecsSinceEpoch(end - 1, QTimeZone::utc()));
    for (const QTimeZone::OffsetData &change : transitions) {
        const qint64 at = change.atUtc.toMSecsSinceEpoch();
        const qint64 offset = qint64{1000} * change.offsetFromUtc;
        if (offset == out.last().offsetMs)
            continue;
        out.last().endMs = at;
        out.append({at, end, offset});
    }
    return out;
}

} // namespace muster::analytics
