// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/charttime.h"

#include "gui/widgets/chartqcustomplot.h"

#include <QFontMetricsF>
#include <QtMath>
#include <limits>

namespace muster::gui {

namespace {

constexpr int axisSteps = 4;
constexpr int leastHeight = 180;
constexpr int fewPoints = 14; ///< each of them gets a dot
constexpr double barWidth = 0.72;
constexpr double leastWithGap = 4; ///< pixels of a segment
constexpr int daysApart = 18;      ///< pixels between two labels of days

} // namespace

TimeDrawing::TimeDrawing(bool stacked, const Formats &formats)
    : m_stacked(stacked)
    , m_formats(formats)
    , m_plot(std::make_unique<QCustomPlot>())
{
    m_plot->setNoAntialiasingOnDrag(false);
    m_plot->setBackground(Qt::NoBrush);
    m_plot->axisRect()->setBackground(Qt::NoBrush);
}

TimeDrawing::~TimeDrawing() = default;

void TimeDrawing::layOut(const ChartData &data, QSize size, const ChartLook &look)
{
    m_data = data;
    m_size = size;
    m_look = look;
    m_plot->clearPlottables();
    m_plot->setViewport(QRect(QPoint(0, 0), size));
    // Room for half of the highest label, and of the last one below: what does not fit is not drawn.
    const int halfLabel = qCeil(QFontMetricsF(look.font).height() / 2) + 2;
    m_plot->axisRect()->setMinimumMargins(QMargins(Space::s, halfLabel, Space::xl, 0));
    styleAxes();
    if (m_stacked) {
        addBars();
    } else {
        for (qsizetype i = 0; i < m_data.series.size(); ++i)
            addLine(i);
    }
    scaleAxis(m_plot->yAxis);
    scaleAxis(m_plot->yAxis2);
    m_plot->xAxis->setRange(-0.5, static_cast<double>(m_data.categories.size()) - 0.5);
    labelDays();
    // The layout of the axes is known to coordToPixel() after it was drawn once.
    QPicture nowhere;
    QCPPainter painter(&nowhere);
    m_plot->toPainter(&painter, m_size.width(), m_size.height());
    keepSmallSegments();
}

/// The gaps between the segments of a stack are taken off the segments: where one is too low for that there are none.
void TimeDrawing::keepSmallSegments()
{
    if (!m_stacked)
        return;
    double lowest = std::numeric_limits<double>::max();
    for (qsizetype c = 0; c < m_data.categories.size(); ++c) {
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            if (m_data.value(c, i).value_or(0) > 0)
                lowest = std::min(lowest, segment({c, i}).height());
        }
    }
    for (int i = 0; i < m_plot->plottableCount(); ++i) {
        if (auto *bars = qobject_cast<QCPBars *>(m_plot->plottable(i)))
            bars->setStackingGap(lowest < leastWithGap ? 0 : 1);
    }
}

void TimeDrawing::styleAxes()
{
    const Tokens &colours = m_look.colours;
    const QList<QCPAxis *> axes{m_plot->xAxis, m_plot->yAxis, m_plot->yAxis2};
    for (QCPAxis *axis : axes) {
        axis->setTickLabelFont(m_look.font);
        axis->setTickLabelColor(colours.muted);
        axis->setBasePen(axis == m_plot->xAxis ? QPen(colours.border) : Qt::NoPen);
        axis->setTickPen(Qt::NoPen);
        axis->setSubTickPen(Qt::NoPen);
        axis->setTickLength(0);
        axis->setTickLabelPadding(Space::s);
    }
    QCPGrid *grid = m_plot->yAxis->grid();
    grid->setPen(QPen(colours.border, 1));
    grid->setZeroLinePen(QPen(colours.border, 1));
    grid->setSubGridVisible(false);
    m_plot->xAxis->grid()->setVisible(false);
    const auto isRight = [](const ChartSeries &series) { return series.onRightAxis; };
    m_plot->yAxis2->setVisible(!m_stacked &&
                               std::any_of(m_data.series.begin(), m_data.series.end(), isRight));
}

QCPAxis *TimeDrawing::axisOf(qsizetype series) const
{
    return !m_stacked && m_data.series.value(series).onRightAxis ? m_plot->yAxis2 : m_plot->yAxis;
}

double TimeDrawing::plotted(qint64 value, ChartUnit unit) const
{
    return unit == ChartUnit::Money
                   ? static_cast<double>(value) /
                             static_cast<double>(m_formats.currency().minorPerMajor())
                   : static_cast<double>(value);
}

/// Of a stack: up to the upper edge of the series.
double TimeDrawing::height(qsizetype category, qsizetype series) const
{
    const auto one = [&](qsizetype i) {
        return plotted(m_data.value(category, i).value_or(0), m_data.series[i].unit);
    };
    if (!m_stacked)
        return one(series);
    double sum = 0;
    for (qsizetype i = 0; i <= series; ++i)
        sum += one(i);
    return sum;
}

void TimeDrawing::scaleAxis(QCPAxis *axis)
{
    double highest = 0;
    double lowest = 0;
    ChartUnit unit = ChartUnit::Count;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        if (axisOf(i) != axis)
            continue;
        unit = m_data.series[i].unit;
        for (qsizetype c = 0; c < m_data.categories.size(); ++c) {
            highest = std::max(highest, height(c, i));
            lowest = std::min(lowest, height(c, i));
        }
    }
    // As many steps on both sides, so that the lines of the grid hold for both.
    const double step = roundStep(std::max(highest, -lowest), unit == ChartUnit::Count);
    const int below = lowest < 0 ? axisSteps : 0;
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    for (int i = -below; i <= axisSteps; ++i) {
        const double value = step * i;
        const QString label =
                unit == ChartUnit::Money
                        ? m_formats.compactMoney(qRound64(
                                  value *
                                  static_cast<double>(m_formats.currency().minorPerMajor())))
                        : m_formats.compactNumber(value);
        ticker->addTick(value, label);
    }
    axis->setTicker(ticker);
    axis->setRange(-step * below, step * axisSteps);
}

void TimeDrawing::labelDays()
{
    const QFontMetricsF metrics(m_look.font);
    double widest = 1;
    for (const ChartCategory &category : std::as_const(m_data.categories))
        widest = std::max(widest, metrics.horizontalAdvance(category.shown()));
    const auto count = static_cast<double>(m_data.categories.size());
    // Both vertical axes take some of the width; a label too few is better than two that touch.
    const double room = std::max(1.0, m_size.width() - 140.0);
    const int every = std::max(1, qCeil((widest + daysApart) * count / room));
    const QSharedPointer<QCPAxisTickerText> ticker(new QCPAxisTickerText);
    // From the last one backwards: the newest day is the one that is looked for.
    for (qsizetype i = m_data.categories.size() - 1; i >= 0; i -= every)
        ticker->addTick(static_cast<double>(i), m_data.categories[i].shown());
    m_plot->xAxis->setTicker(ticker);
}

void TimeDrawing::addLine(qsizetype series)
{
    const ChartSeries &line = m_data.series[series];
    QCPGraph *graph = m_plot->addGraph(m_plot->xAxis, axisOf(series));
    const QPen pen = seriesPen(m_data, series, m_look);
    graph->setPen(pen);
    graph->setAntialiased(true);
    if (line.isArea) {
        QColor soft = pen.color();
        soft.setAlphaF(m_look.colours.isDark ? 0.22F : 0.14F);
        graph->setBrush(soft);
        graph->setAntialiasedFill(true);
    }
    if (m_data.categories.size() <= fewPoints)
        graph->setScatterStyle(
                QCPScatterStyle(QCPScatterStyle::ssDisc, QPen(pen.color(), 1), pen.color(), 5));
    QVector<double> keys;
    QVector<double> values;
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const std::optional<qint64> value = m_data.value(i, series);
        keys.append(static_cast<double>(i));
        values.append(value ? plotted(*value, line.unit)
                            : std::numeric_limits<double>::quiet_NaN());
    }
    graph->setData(keys, values, true);
}

void TimeDrawing::addBars()
{
    QCPBars *below = nullptr;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        auto *bars = new QCPBars(m_plot->xAxis, m_plot->yAxis); // owned by the plot
        bars->setWidth(barWidth);
        bars->setBrush(seriesBrush(m_data, i, m_look));
        bars->setPen(Qt::NoPen);
        bars->setAntialiased(false);
        if (below)
            bars->moveAbove(below);
        below = bars;
        QVector<double> keys;
        QVector<double> values;
        for (qsizetype c = 0; c < m_data.categories.size(); ++c) {
            keys.append(static_cast<double>(c));
            values.append(plotted(m_data.value(c, i).value_or(0), m_data.series[i].unit));
        }
        bars->setData(keys, values, true);
    }
}

void TimeDrawing::draw(QCPPainter &painter)
{
    m_plot->toPainter(&painter, m_size.width(), m_size.height());
}

QPointF TimeDrawing::pixelOf(ChartPoint point) const
{
    return {m_plot->xAxis->coordToPixel(static_cast<double>(point.category)),
            axisOf(point.series)->coordToPixel(height(point.category, point.series))};
}

QRectF TimeDrawing::segment(ChartPoint point) const
{
    const auto x = static_cast<double>(point.category);
    const double top = height(point.category, point.series);
    const double bottom = point.series > 0 ? height(point.category, point.series - 1) : 0;
    return QRectF(QPointF(m_plot->xAxis->coordToPixel(x - barWidth / 2),
                          m_plot->yAxis->coordToPixel(top)),
                  QPointF(m_plot->xAxis->coordToPixel(x + barWidth / 2),
                          m_plot->yAxis->coordToPixel(bottom)));
}

std::optional<ChartPoint> TimeDrawing::pointAt(QPointF position) const
{
    const QRect area = m_plot->axisRect()->rect();
    if (m_data.isEmpty() || position.x() < area.left() || position.x() > area.right() + 1 ||
        position.y() < area.top() - Space::s || position.y() > area.bottom() + 1)
        return std::nullopt;
    const qsizetype category = std::clamp<qsizetype>(
            qRound(m_plot->xAxis->pixelToCoord(position.x())), 0, m_data.categories.size() - 1);
    ChartPoint nearest{category, 0};
    double best = std::numeric_limits<double>::max();
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const ChartPoint point{category, i};
        double distance = 0;
        if (m_stacked) {
            const QRectF part = segment(point);
            if (part.height() < 1)
                continue;
            distance = std::max({part.top() - position.y(), position.y() - part.bottom(), 0.0});
        } else {
            if (!m_data.value(category, i))
                continue;
            distance = std::abs(pixelOf(point).y() - position.y());
        }
        if (distance < best) {
            best = distance;
            nearest = point;
        }
    }
    return nearest;
}

ChartMark TimeDrawing::markOf(ChartPoint point) const
{
    ChartMark mark;
    const QRectF area = m_plot->axisRect()->rect();
    const auto x = static_cast<double>(point.category);
    if (m_stacked) {
        const double left = m_plot->xAxis->coordToPixel(x - 0.5);
        mark.band = QRectF(left, area.top(), m_plot->xAxis->coordToPixel(x + 0.5) - left,
                           area.height());
        mark.part = segment(point);
    } else {
        mark.band = QRectF(m_plot->xAxis->coordToPixel(x), area.top(), 0, area.height());
        for (qsizetype i = 0; i < m_data.series.size(); ++i) {
            if (m_data.value(point.category, i))
                mark.dots.append({i, pixelOf({point.category, i})});
        }
    }
    mark.anchor = pixelOf(point);
    return mark;
}

int TimeDrawing::minimumHeight(const ChartData &, const QFont &font) const
{
    return std::max(leastHeight, qCeil(QFontMetricsF(font).height() * (2 * axisSteps + 2)));
}

} // namespace muster::gui
