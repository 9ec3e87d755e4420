// SPDX-License-Identifier: GPL-3.0-or-later
// What a chart shows, as plain values: categories (days, cities, steps) and for each of them a value in each series.
//
// Pure functions, no thread, no failure. Money is minor units. A value that is not known is absent, and is neither drawn
// as zero nor written as zero.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/theme/theme.h"

#include <QList>
#include <QStringList>
#include <optional>

namespace muster::gui {

enum class ChartKind {
    Lines,       ///< over time; areas too, with one or two axes
    StackedBars, ///< over time
    Bars,        ///< lying, by name; the first series is drawn, all are in the table
    Funnel       ///< steps from the first to the last, one series
};

enum class ChartUnit { Count, Money };

struct ChartSeries
{
    QString name; ///< "Revenue"
    ChartUnit unit = ChartUnit::Count;
    QList<std::optional<qint64>> values = {}; ///< one for each category
    int colour = -1;                          ///< in Tokens::series; -1: by its place
    bool onRightAxis = false;                 ///< line charts only
    bool isArea = false;                      ///< line charts only: filled below the line
    QColor Tokens::*meaning =
            nullptr; ///< the colour of what it counts, instead of one of the series'

    bool operator==(const ChartSeries &) const = default;
};

struct ChartCategory
{
    QString name;       ///< "12 Nov 2026", as it is read out
    QString label = {}; ///< "12 Nov", on the axis; empty: the name
    bool isOpenable =
            true; ///< there is something behind it; only where the chart opens anything at all

    [[nodiscard]] const QString &shown() const { return label.isEmpty() ? name : label; }
    bool operator==(const ChartCategory &) const = default;
};

struct ChartData
{
    QString categoryTitle; ///< "Day": the head of the table's first column
    QList<ChartCategory> categories;
    QList<ChartSeries> series;

    [[nodiscard]] bool isEmpty() const { return categories.isEmpty() || series.isEmpty(); }
    [[nodiscard]] std::optional<qint64> value(qsizetype category, qsizetype series) const;
    /// The known values of all series in a category.
    [[nodiscard]] qint64 total(qsizetype category) const;

    bool operator==(const ChartData &) const = default;
};

/// One value of a chart.
struct ChartPoint
{
    qsizetype category = 0;
    qsizetype series = 0;

    bool operator==(const ChartPoint &) const = default;
};

/// "₹1,23,400", "4,512", or noValue().
[[nodiscard]] QString chartValue(std::optional<qint64> value, ChartUnit unit,
                                 const Formats &formats);
/// RFC 4180 with CR LF, in UTF-8 with a byte order mark, which spreadsheets need. Numbers are plain: no grouping, a dot;
/// money in major units. What is not known is an empty field.
[[nodiscard]] QByteArray chartCsv(const ChartData &data, const Formats &formats);
/// Sentences that say what there is to see: for each series of a chart over time its total, highest and last value, for
/// bars by name the largest ones.
[[nodiscard]] QString timeSummary(const ChartData &data, const Formats &formats);
[[nodiscard]] QString namesSummary(const ChartData &data, const Formats &formats);
/// For a funnel: each step as a share of the first one.
[[nodiscard]] QString funnelSummary(const ChartData &data, const Formats &formats);

} // namespace muster::gui
