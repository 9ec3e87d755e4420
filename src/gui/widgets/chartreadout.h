// SPDX-License-Identifier: GPL-3.0-or-later
// The values of one point, written beside it and read out. For the chart widgets only; GUI thread.
#pragma once

#include "gui/widgets/chartdrawing.h"

namespace muster::gui {

struct ChartReadout
{
    struct Line
    {
        qsizetype series = -1; ///< -1: no sign before it
        QString name;
        QString value;
        bool isCurrent = false;
    };
    QString title;
    QList<Line> lines;
    QString hint; ///< below the values, less loud
};

[[nodiscard]] ChartReadout readoutOf(ChartKind kind, const ChartData &data, ChartPoint point,
                                     const Formats &formats);
/// "12 Nov 2026, Revenue: ₹1,23,400": for a screen reader.
[[nodiscard]] QString spokenPoint(ChartKind kind, const ChartData &data, ChartPoint point,
                                  const Formats &formats);
/// In a box beside \a anchor, where it fits into \a room.
void paintReadout(QPainter &painter, const ChartReadout &shown, QPointF anchor, const QRectF &room,
                  ChartKind kind, const ChartData &data, const ChartLook &look);

} // namespace muster::gui
