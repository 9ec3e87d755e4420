// SPDX-License-Identifier: GPL-3.0-or-later
// Days put together to weeks or months, so that a long period stays readable as a chart.
//
// Plain values and pure functions. Nothing is lost and nothing counted twice: every day of the period is in exactly one
// bucket. The first and the last bucket hold only the days that belong to the period.
#pragma once

#include "analytics/report.h"

namespace muster::analytics {

enum class BucketSize { Day, Week, Month };

struct Bucket
{
    QDate first;
    QDate last; ///< included

    [[nodiscard]] int days() const { return static_cast<int>(first.daysTo(last)) + 1; }
    bool operator==(const Bucket &) const = default;
};

/// Days up to 92 of them, weeks up to two years, months above.
[[nodiscard]] BucketSize bucketSizeFor(int days);
[[nodiscard]] QList<Bucket> bucketsOf(const Period &period, BucketSize size,
                                      Qt::DayOfWeek weekStart = Qt::Monday);

struct BucketOfOrders
{
    Bucket bucket;
    qint64 orders = 0;
    qint64 revenueMinor = 0;

    bool operator==(const BucketOfOrders &) const = default;
};

struct BucketOfMessages
{
    Bucket bucket;
    QMap<MessageState, qint64> inState;

    bool operator==(const BucketOfMessages &) const = default;
};

/// Days outside of all buckets are left out.
[[nodiscard]] QList<BucketOfOrders> putTogether(const QList<DayOfOrders> &days,
                                                const QList<Bucket> &buckets);
[[nodiscard]] QList<BucketOfMessages> putTogether(const QList<DayOfMessages> &days,
                                                  const QList<Bucket> &buckets);
/// The messages of all days by their state now.
[[nodiscard]] QMap<MessageState, qint64> allStates(const QList<DayOfMessages> &days);

} // namespace muster::analytics
