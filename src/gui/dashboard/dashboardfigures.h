// SPDX-License-Identifier: GPL-3.0-or-later
// From the figures of the database to what the cards and charts show. Pure functions; they translate.
#pragma once

#include "analytics/buckets.h"
#include "analytics/segmentsizes.h"
#include "gui/widgets/chartdata.h"

namespace muster::gui {

/// A figure with its change against the days before.
struct KpiFigure
{
    enum class Change {
        None, ///< nothing to compare
        Better,
        Worse,
        Same
    };

    QString name; ///< for tests and code: "customers"
    QString title;
    QString explanation; ///< "Of the completed orders of these days.": what is counted
    QString value;
    Change change = Change::None;
    QString changeText = {}; ///< "12.5 % more", "No data before"
    QString beforeText = {}; ///< "Before: 1,234"; may be empty

    bool operator==(const KpiFigure &) const = default;
};

/// Changes are those of the figures as they are shown.
[[nodiscard]] QList<KpiFigure> kpiFigures(const analytics::KeyFigures &now,
                                          const analytics::KeyFigures &before,
                                          const Formats &formats);

/// "23 Oct – 21 Nov 2026"
[[nodiscard]] QString periodText(const analytics::Period &period, const Formats &formats);

/// The buckets of a chart over this period.
[[nodiscard]] QList<analytics::Bucket> chartBuckets(const analytics::Period &period);

[[nodiscard]] ChartData ordersChart(const QList<analytics::BucketOfOrders> &buckets,
                                    const Formats &formats);
/// The states that occur, and for each series the state behind it.
struct MessagesChart
{
    ChartData data;
    QList<MessageState> states;
};
[[nodiscard]] MessagesChart messagesChart(const QList<analytics::BucketOfMessages> &buckets,
                                          const Formats &formats);
[[nodiscard]] ChartData funnelChart(const analytics::Funnel &funnel);
[[nodiscard]] ChartData citiesChart(const QList<analytics::CityFigure> &cities);
[[nodiscard]] ChartData segmentsChart(const analytics::SegmentSizes &sizes);

} // namespace muster::gui
