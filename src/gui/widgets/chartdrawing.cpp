// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chartdrawing.h"

#include "gui/widgets/chartrows.h"
#include "gui/widgets/charttime.h"

#include <QPainter>
#include <algorithm>
#include <array>
#include <cmath>

namespace muster::gui {

namespace {

constexpr int axisSteps = 4;
constexpr int tile = 8;  ///< of a pattern, in device-independent pixels
constexpr int signs = 4; ///< of series that have no meaning of their own

/// The order of the patterns of what has a colour by its meaning. Each has its own: states that do not occur are left
/// out, so any two of them may be neighbours.
constexpr std::array meanings{&Tokens::delivered, &Tokens::accepted, &Tokens::failed,
                              &Tokens::bounced,   &Tokens::inDoubt,  &Tokens::skipped,
                              &Tokens::queued,    &Tokens::sending,  &Tokens::cancelled};

/// Which dashes and which pattern. By what the series is, not by its place: the same one looks the same in each picture,
/// whichever others are in it.
int signOf(const ChartData &data, qsizetype series)
{
    const ChartSeries one = data.series.value(series);
    const auto at = std::find(meanings.begin(), meanings.end(), one.meaning);
    if (one.meaning && at != meanings.end())
        return static_cast<int>(at - meanings.begin());
    return static_cast<int>((one.colour >= 0 ? one.colour : series) % signs);
}

/// What fits together at the edges of its tile.
void drawPattern(QPainter &painter, int sign)
{
    constexpr int half = tile / 2;
    const auto fall = [&painter] {
        painter.drawLine(-1, -1, tile + 1, tile + 1);
        painter.drawLine(-1, tile - 1, 1, tile + 1);
        painter.drawLine(tile - 1, -1, tile + 1, 1);
    };
    const auto rise = [&painter] {
        painter.drawLine(-1, tile + 1, tile + 1, -1);
        painter.drawLine(-1, 1, 1, -1);
        painter.drawLine(tile - 1, tile + 1, tile + 1, tile - 1);
    };
    switch (sign) {
    case 1:
        return rise();
    case 2:
        return painter.drawLine(0, half, tile, half);
    case 3:
        return fall();
    case 4: // dots
        painter.setBrush(painter.pen().color());
        painter.setPen(Qt::NoPen);
        return painter.drawEllipse(QPointF(half, half), tile / 4.0, tile / 4.0);
    case 5:
        return painter.drawLine(half, 0, half, tile);
    case 6:
        painter.drawLine(half, 0, half, tile);
        return painter.drawLine(0, half, tile, half);
    case 7:
        rise();
        return fall();
    case 8: // a chessboard
        painter.fillRect(0, 0, half, half, painter.pen().color());
        return painter.fillRect(half, half, half, half, painter.pen().color());
    default:
        return;
    }
}

} // namespace

std::unique_ptr<ChartDrawing> ChartDrawing::make(ChartKind kind, const Formats &formats)
{
    switch (kind) {
    case ChartKind::Lines:
    case ChartKind::StackedBars:
        return std::make_unique<TimeDrawing>(kind == ChartKind::StackedBars, formats);
    case ChartKind::Bars:
        return std::make_unique<BarsDrawing>(formats);
    case ChartKind::Funnel:
        break;
    }
    return std::make_unique<FunnelDrawing>(formats);
}

QColor seriesColour(const ChartData &data, qsizetype series, const Tokens &colours)
{
    if (colours.series.isEmpty())
        return colours.accent;
    if (const auto meaning = data.series.value(series).meaning)
        return colours.*meaning;
    const int own = data.series.value(series).colour;
    return colours.series[(own >= 0 ? own : series) % colours.series.size()];
}

QPen seriesPen(const ChartData &data, qsizetype series, const ChartLook &look)
{
    static const std::array<QList<qreal>, signs> dashes{
            QList<qreal>{}, {4, 2}, {1, 2}, {5, 2, 1, 2}};
    QPen pen(seriesColour(data, series, look.colours), 2, Qt::SolidLine, Qt::FlatCap,
             Qt::RoundJoin);
    const QList<qreal> &pattern = dashes.at(static_cast<std::size_t>(signOf(data, series) % signs));
    if (!pattern.isEmpty())
        pen.setDashPattern(pattern);
    return pen;
}

QBrush seriesBrush(const ChartData &data, qsizetype series, const ChartLook &look)
{
    const QColor colour = seriesColour(data, series, look.colours);
    const int sign = signOf(data, series);
    if (sign == 0)
        return colour;
    // A texture is laid in pixels of the device: the tile is drawn in those, and the brush scaled back.
    const qreal scale = look.pixelRatio;
    const int side = std::max(1, qRound(tile * scale));
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(colour);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / qreal(tile), side / qreal(tile));
    QColor lines = look.colours.surface;
    lines.setAlphaF(0.45F);
    painter.setPen(QPen(lines, 1.2));
    drawPattern(painter, sign);
    painter.end();
    QBrush brush(image);
    brush.setTransform(QTransform::fromScale(tile / qreal(side), tile / qreal(side)));
    return brush;
}

double roundStep(double highest, bool wholeNumbers)
{
    static constexpr std::array<double, 9> nice{1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10};
    const double least = highest > 0 ? highest / axisSteps : 1.0 / axisSteps;
    const double power = std::pow(10.0, std::floor(std::log10(least)));
    for (const double factor : nice) {
        const double step = factor * power;
        if (step < least * (1 - 1e-9))
            continue;
        if (!wholeNumbers || (step >= 1 && std::abs(step - std::round(step)) < 1e-9))
            return step;
    }
    return wholeNumbers ? std::max(1.0, std::ceil(least)) : 10 * power;
}

} // namespace muster::gui
