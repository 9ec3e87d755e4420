// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/dashboardfigures.h"

#include "gui/widgets/messagewords.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dashboard)
};

constexpr double least = 0.001; ///< of what is written of a change
constexpr int leastOfWeek = 4;  ///< days that are shown as a week of their own

/// Whether there are two figures to compare; says what is missing.
bool isComparable(KpiFigure &figure, bool isNow, bool isBefore, const QString &beforeShown)
{
    if (isBefore)
        figure.beforeText = Text::tr("Before: %1").arg(beforeShown);
    if (!isBefore)
        figure.changeText = Text::tr("No data before");
    else if (!isNow)
        figure.changeText = Text::tr("No data now");
    return isNow && isBefore;
}

/// Compares figures as they are shown by their share: "12.5 % higher".
void compare(KpiFigure &figure, double now, double before, const Formats &formats)
{
    const double change = (now - before) / std::abs(before);
    if (qFuzzyIsNull(change)) {
        figure.change = KpiFigure::Change::Same;
        figure.changeText = Text::tr("No change");
        return;
    }
    const QString size = std::abs(change) < least / 2 ? u"< "_s + formats.percent(least)
                                                      : formats.percent(std::abs(change));
    figure.change = change > 0 ? KpiFigure::Change::Better : KpiFigure::Change::Worse;
    figure.changeText = change > 0 ? Text::tr("%1 higher", "percentage").arg(size)
                                   : Text::tr("%1 lower", "percentage").arg(size);
}

/// Compares shares as they are shown by their difference: "1.2 percentage points higher".
void compareShares(KpiFigure &figure, double now, double before, const Formats &formats)
{
    const qint64 change = std::llround(now / least) - std::llround(before / least);
    if (change == 0) {
        figure.change = KpiFigure::Change::Same;
        figure.changeText = Text::tr("No change");
        return;
    }
    const QString points =
            formats.locale().toString(static_cast<double>(std::abs(change)) * least * 100, 'f', 1);
    figure.change = change > 0 ? KpiFigure::Change::Better : KpiFigure::Change::Worse;
    figure.changeText = change > 0 ? Text::tr("%1 percentage points higher").arg(points)
                                   : Text::tr("%1 percentage points lower").arg(points);
}

KpiFigure counted(const QString &name, const QString &title, const QString &explanation, qint64 now,
                  qint64 before, const Formats &formats)
{
    KpiFigure figure{name, title, explanation, formats.number(now)};
    if (isComparable(figure, true, before != 0, formats.number(before)))
        compare(figure, static_cast<double>(now), static_cast<double>(before), formats);
    return figure;
}

KpiFigure paid(const QString &name, const QString &title, const QString &explanation,
               std::optional<qint64> now, std::optional<qint64> before, const Formats &formats)
{
    const bool isBefore = before.value_or(0) != 0;
    const auto [shownNow, shownBefore] =
            now && isBefore ? formats.comparedMoney(*now, *before)
                            : std::pair(ShownMoney{formats.compactMoney(now.value_or(0))},
                                        ShownMoney{formats.compactMoney(before.value_or(0))});
    KpiFigure figure{name, title, explanation, now ? shownNow.text : noValue()};
    if (isComparable(figure, now.has_value(), isBefore, shownBefore.text))
        compare(figure, shownNow.amount, shownBefore.amount, formats);
    return figure;
}

KpiFigure deliveryRate(const analytics::KeyFigures &now, const analytics::KeyFigures &before,
                       const Formats &formats)
{
    const std::optional<double> rate = now.deliveryRate();
    const std::optional<double> rateBefore = before.deliveryRate();
    KpiFigure figure{
            u"deliveryRate"_s, Text::tr("Delivery rate"),
            Text::tr("Delivered messages as a share of those that were sent or refused, of the "
                     "campaigns launched in this period. Waiting, skipped and cancelled "
                     "ones are left out."),
            rate ? formats.percent(*rate) : noValue()};
    if (isComparable(figure, rate.has_value(), rateBefore.has_value(),
                     formats.percent(rateBefore.value_or(0))))
        compareShares(figure, *rate, *rateBefore, formats);
    return figure;
}

ChartCategory categoryOf(const analytics::Bucket &bucket, const Formats &formats)
{
    const QLocale &locale = formats.locale();
    const bool isMonth = bucket.days() > 14;
    const QString label =
            isMonth ? locale.toString(bucket.first,
                                      Text::tr("MMM yyyy", "a month on the axis of a chart"))
                    : locale.toString(bucket.first,
                                      Text::tr("d MMM", "a day on the axis of a chart"));
    return {bucket.days() == 1
                    ? formats.date(bucket.first)
                    : Text::tr("%1 to %2", "days")
                              .arg(formats.date(bucket.first), formats.date(bucket.last)),
            label};
}

template<typename Entry>
QString bucketTitle(const QList<Entry> &buckets)
{
    const bool isLong = std::any_of(buckets.begin(), buckets.end(),
                                    [](const Entry &entry) { return entry.bucket.days() > 1; });
    return isLong ? Text::tr("Days") : Text::tr("Day");
}

} // namespace

QList<KpiFigure> kpiFigures(const analytics::KeyFigures &now, const analytics::KeyFigures &before,
                            const Formats &formats)
{
    return {counted(u"customers"_s, Text::tr("Customers"),
                    Text::tr("All customers at the end of these days."), now.customers,
                    before.customers, formats),
            counted(u"newCustomers"_s, Text::tr("New customers"),
                    Text::tr("Customers who registered in this period."), now.newCustomers,
                    before.newCustomers, formats),
            counted(u"buyers"_s, Text::tr("Buyers"),
                    Text::tr("Customers with a completed order in this period."), now.buyers,
                    before.buyers, formats),
            counted(u"orders"_s, Text::tr("Orders"), Text::tr("Completed orders of these days."),
                    now.orders, before.orders, formats),
            paid(u"revenue"_s, Text::tr("Revenue"),
                 Text::tr("Of the completed orders of these days."), now.revenueMinor,
                 before.revenueMinor, formats),
            paid(u"averageOrder"_s, Text::tr("Average order"),
                 Text::tr("Revenue for each completed order."), now.averageOrderMinor(),
                 before.averageOrderMinor(), formats),
            counted(u"delivered"_s, Text::tr("Messages delivered"),
                    Text::tr("Of the campaigns launched in this period."), now.delivered,
                    before.delivered, formats),
            deliveryRate(now, before, formats)};
}

QString periodText(const analytics::Period &period, const Formats &formats)
{
    if (period.first == period.last)
        return formats.date(period.first);
    const QString first =
            period.first.year() == period.last.year()
                    ? formats.locale().toString(period.first,
                                                Text::tr("d MMM", "a day on the axis of a chart"))
                    : formats.date(period.first);
    return Text::tr("%1 – %2", "days").arg(first, formats.date(period.last));
}

QList<analytics::Bucket> chartBuckets(const analytics::Period &period)
{
    const analytics::BucketSize size = analytics::bucketSizeFor(period.days());
    // Weeks are counted back from the last day: whoever looks at a chart asks how it goes now, and there a week of five
    // or nine days would be a fall or a rally that never was. What remains is at the start, where it misleads least.
    const auto weekStart = static_cast<Qt::DayOfWeek>(period.last.addDays(1).dayOfWeek());
    QList<analytics::Bucket> buckets = analytics::bucketsOf(period, size, weekStart);
    // Months stay those of the calendar, also the one of which only some days belong to the period: its name says which,
    // and the axis too where they are few. Put to another month, they would make that one too high.
    const bool isScrap = size == analytics::BucketSize::Week && buckets.size() > 1 &&
                         buckets.first().days() < leastOfWeek;
    if (isScrap) {
        buckets[1].first = buckets.first().first;
        buckets.removeFirst();
    }
    return buckets;
}

ChartData ordersChart(const QList<analytics::BucketOfOrders> &buckets, const Formats &formats)
{
    ChartSeries revenue{Text::tr("Revenue"), ChartUnit::Money, {}, 0, false, true};
    ChartSeries orders{Text::tr("Orders"), ChartUnit::Count, {}, 1, true, false};
    ChartData data{bucketTitle(buckets), {}, {}};
    for (const analytics::BucketOfOrders &entry : buckets) {
        data.categories.append(categoryOf(entry.bucket, formats));
        revenue.values.append(entry.revenueMinor);
        orders.values.append(entry.orders);
    }
    data.series = {revenue, orders};
    return data;
}

MessagesChart messagesChart(const QList<analytics::BucketOfMessages> &buckets,
                            const Formats &formats)
{
    MessagesChart out;
    out.data.categoryTitle = bucketTitle(buckets);
    for (const analytics::BucketOfMessages &entry : buckets)
        out.data.categories.append(categoryOf(entry.bucket, formats));
    for (const MessageState state : statesInOrder()) {
        ChartSeries series{.name = chipOf(state).text, .meaning = colourOf(state)};
        qint64 sum = 0;
        for (const analytics::BucketOfMessages &entry : buckets) {
            const qint64 count = entry.inState.value(state, 0);
            series.values.append(count);
            sum += count;
        }
        if (sum == 0)
            continue;
        out.data.series.append(series);
        out.states.append(state);
    }
    return out;
}

ChartData funnelChart(const analytics::Funnel &funnel)
{
    return {Text::tr("Step"),
            {{Text::tr("Attempted"), {}, true},
             {Text::tr("Accepted"), {}, false},
             {Text::tr("Delivered"), {}, true},
             {Text::tr("Opened"), {}, false},
             {Text::tr("Clicked"), {}, false}},
            {{Text::tr("Messages"),
              ChartUnit::Count,
              {funnel.meant(), funnel.accepted, funnel.delivered, funnel.opened, funnel.clicked}}}};
}

ChartData citiesChart(const QList<analytics::CityFigure> &cities)
{
    ChartSeries customers{Text::tr("Customers"), ChartUnit::Count, {}, 0};
    ChartSeries spend{Text::tr("Spent"), ChartUnit::Money, {}};
    ChartData data{Text::tr("City"), {}, {}};
    for (const analytics::CityFigure &figure : cities) {
        const bool isNamed = !figure.city.isEmpty();
        data.categories.append({isNamed ? figure.city : Text::tr("No city given"), {}, isNamed});
        customers.values.append(figure.customers);
        spend.values.append(figure.spendMinor);
    }
    data.series = {customers, spend};
    return data;
}

ChartData segmentsChart(const analytics::SegmentSizes &sizes)
{
    ChartSeries customers{Text::tr("Customers"), ChartUnit::Count, {}, 4};
    ChartData data{Text::tr("Segment"), {}, {}};
    for (const analytics::SegmentSize &size : sizes.largest) {
        data.categories.append({size.name});
        customers.values.append(size.customers);
    }
    data.series = {customers};
    return data;
}

} // namespace muster::gui
