// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/buckets.h"

#include <algorithm>

namespace muster::analytics {

namespace {

constexpr int mostDays = 92;
constexpr int mostDaysInWeeks = 2 * 366;

QDate lastDayOf(QDate day, BucketSize size, Qt::DayOfWeek weekStart)
{
    switch (size) {
    case BucketSize::Day:
        return day;
    case BucketSize::Week: {
        const int since = (day.dayOfWeek() - weekStart + 7) % 7;
        return day.addDays(6 - since);
    }
    case BucketSize::Month:
        break;
    }
    return QDate(day.year(), day.month(), day.daysInMonth());
}

/// Gives each day to its bucket; both lists are in order.
template<typename Out, typename Day, typename Add>
QList<Out> distribute(const QList<Day> &days, const QList<Bucket> &buckets, Add &&add)
{
    QList<Out> out;
    out.reserve(buckets.size());
    for (const Bucket &bucket : buckets) {
        Out entry;
        entry.bucket = bucket;
        out.append(entry);
    }
    for (const Day &day : days) {
        const auto at =
                std::lower_bound(out.begin(), out.end(), day.day, [](const Out &entry, QDate date) {
                    return entry.bucket.last < date;
                });
        if (at != out.end() && at->bucket.first <= day.day)
            add(*at, day);
    }
    return out;
}

} // namespace

BucketSize bucketSizeFor(int days)
{
    if (days <= mostDays)
        return BucketSize::Day;
    return days <= mostDaysInWeeks ? BucketSize::Week : BucketSize::Month;
}

QList<Bucket> bucketsOf(const Period &period, BucketSize size, Qt::DayOfWeek weekStart)
{
    QList<Bucket> out;
    for (QDate day = period.first; day <= period.last;) {
        const QDate last = std::min(lastDayOf(day, size, weekStart), period.last);
        out.append({day, last});
        day = last.addDays(1);
    }
    return out;
}

QList<BucketOfOrders> putTogether(const QList<DayOfOrders> &days, const QList<Bucket> &buckets)
{
    return distribute<BucketOfOrders>(days, buckets,
                                      [](BucketOfOrders &entry, const DayOfOrders &day) {
                                          entry.orders += day.orders;
                                          entry.revenueMinor += day.revenueMinor;
                                      });
}

QList<BucketOfMessages> putTogether(const QList<DayOfMessages> &days, const QList<Bucket> &buckets)
{
    return distribute<BucketOfMessages>(
            days, buckets, [](BucketOfMessages &entry, const DayOfMessages &day) {
                for (auto it = day.inState.begin(); it != day.inState.end(); ++it)
                    entry.inState[it.key()] += it.value();
            });
}

QMap<MessageState, qint64> allStates(const QList<DayOfMessages> &days)
{
    QMap<MessageState, qint64> out;
    for (const DayOfMessages &day : days) {
        for (auto it = day.inState.begin(); it != day.inState.end(); ++it)
            out[it.key()] += it.value();
    }
    return out;
}

} // namespace muster::analytics
