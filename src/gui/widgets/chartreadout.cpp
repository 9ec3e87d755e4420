// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chartreadout.h"

#include "gui/widgets/chartfigure.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QtMath>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Chart)
};

constexpr int padding = 10;
constexpr int distance = 14;
constexpr qreal signWidth = 16;
constexpr qreal signHeight = 8;

std::optional<double> shareOfStep(const ChartData &data, qsizetype category, qsizetype step)
{
    const qint64 whole = data.value(step, 0).value_or(0);
    const std::optional<qint64> value = data.value(category, 0);
    if (whole <= 0 || !value || category <= step)
        return std::nullopt;
    return static_cast<double>(*value) / static_cast<double>(whole);
}

QList<ChartReadout::Line> stackLines(const ChartData &data, ChartPoint point,
                                     const Formats &formats)
{
    QList<ChartReadout::Line> lines;
    // The uppermost part of a stack is the last series.
    for (qsizetype i = data.series.size() - 1; i >= 0; --i) {
        const ChartSeries &series = data.series[i];
        const std::optional<qint64> value = series.values.value(point.category);
        if (value.value_or(0) != 0)
            lines.append(
                    {i, series.name, chartValue(value, series.unit, formats), i == point.series});
    }
    if (!data.series.isEmpty() && lines.size() != 1)
        lines.append({-1, Text::tr("All"),
                      chartValue(data.total(point.category), data.series.first().unit, formats),
                      false});
    return lines;
}

/// The box beside its anchor: right of it where there is room, else left, and always inside.
QRectF placeBox(QSizeF size, QPointF anchor, const QRectF &room)
{
    QRectF box(QPointF(), size);
    box.moveCenter(anchor);
    box.moveLeft(anchor.x() + distance);
    if (box.right() > room.right())
        box.moveRight(anchor.x() - distance);
    box.moveLeft(std::max(room.left(), std::min(box.left(), room.right() - box.width())));
    box.moveTop(std::max(room.top(), std::min(box.top(), room.bottom() - box.height())));
    return box;
}

} // namespace

ChartReadout readoutOf(ChartKind kind, const ChartData &data, ChartPoint point,
                       const Formats &formats)
{
    ChartReadout out;
    out.title = data.categories.value(point.category).name;
    if (kind == ChartKind::StackedBars) {
        out.lines = stackLines(data, point, formats);
        return out;
    }
    const bool isLines = kind == ChartKind::Lines;
    for (qsizetype i = 0; i < data.series.size(); ++i) {
        const ChartSeries &series = data.series[i];
        out.lines.append({isLines ? i : -1, series.name,
                          chartValue(series.values.value(point.category), series.unit, formats),
                          isLines && data.series.size() > 1 && i == point.series});
    }
    if (kind != ChartKind::Funnel)
        return out;
    if (const auto share = shareOfStep(data, point.category, 0))
        out.lines.append({-1, Text::tr("Of the first step"), formats.percent(*share), false});
    if (const auto share = shareOfStep(data, point.category, point.category - 1);
        share && point.category > 1)
        out.lines.append({-1, Text::tr("Of the step before"), formats.percent(*share), false});
    return out;
}

QString spokenPoint(ChartKind kind, const ChartData &data, ChartPoint point, const Formats &formats)
{
    if (point.category >= data.categories.size() || point.series >= data.series.size())
        return {};
    const ChartSeries &series = data.series[point.series];
    const QString text =
            Text::tr("%1, %2: %3", "category, series, value")
                    .arg(data.categories[point.category].name, series.name,
                         chartValue(series.values.value(point.category), series.unit, formats));
    const auto share = shareOfStep(data, point.category, 0);
    return kind == ChartKind::Funnel && share
                   ? text + u", "_s + Text::tr("%1 of the first step").arg(formats.percent(*share))
                   : text;
}

void paintReadout(QPainter &painter, const ChartReadout &shown, QPointF anchor, const QRectF &room,
                  ChartKind kind, const ChartData &data, const ChartLook &look)
{
    const Tokens &colours = look.colours;
    QFont bold = look.font;
    bold.setBold(true);
    const QFontMetricsF metrics(look.font);
    const QFontMetricsF boldMetrics(bold);
    const auto indent = [](const ChartReadout::Line &line) {
        return line.series >= 0 ? signWidth + Space::s : 0;
    };
    qreal width = std::max(boldMetrics.horizontalAdvance(shown.title),
                           metrics.horizontalAdvance(shown.hint));
    for (const ChartReadout::Line &line : shown.lines)
        width = std::max(width, indent(line) + boldMetrics.horizontalAdvance(line.name) + Space::l +
                                        boldMetrics.horizontalAdvance(line.value));
    const qreal step = metrics.height() + 2;
    const auto rows = static_cast<qreal>(shown.lines.size() + 1 + (shown.hint.isEmpty() ? 0 : 1));
    const QRectF box =
            placeBox(QSizeF(qCeil(width) + 2 * padding, step * rows + 2 * padding), anchor, room);
    painter.setPen(QPen(colours.control, 1));
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), Space::radius, Space::radius);

    QRectF line = box.adjusted(padding, padding, -padding, 0);
    line.setHeight(step);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shown.title);
    for (const ChartReadout::Line &entry : shown.lines) {
        line.translate(0, step);
        if (entry.series >= 0)
            drawSeriesSign(
                    painter,
                    QRectF(line.left(), line.center().y() - signHeight / 2, signWidth, signHeight),
                    kind, data, entry.series, look);
        painter.setFont(entry.isCurrent ? bold : look.font);
        painter.setPen(colours.text);
        painter.drawText(line.adjusted(indent(entry), 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         entry.name);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignRight, entry.value);
    }
    if (!shown.hint.isEmpty()) {
        line.translate(0, step);
        painter.setFont(look.font);
        painter.setPen(colours.muted);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, shown.hint);
    }
}

} // namespace muster::gui
