// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chartrows.h"

#include "gui/widgets/chartqcustomplot.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <QtMath>
#include <algorithm>
#include <cmath>

namespace muster::gui {

namespace {

constexpr qreal namesAtMost = 0.5; ///< of the width
constexpr qreal barThickness = 14;
constexpr qreal stepThickness = 0.62; ///< of a row of the funnel
constexpr qreal leastBar = 2;         ///< of something that is not zero

} // namespace

void RowsDrawing::layOut(const ChartData &data, QSize size, const ChartLook &look)
{
    m_data = data;
    m_look = look;
    m_size = size;
    m_largest = 0;
    m_nameWidth = 0;
    m_valueWidth = 0;
    const QFontMetricsF metrics(look.font);
    const qsizetype rows = m_data.categories.size();
    for (qsizetype i = 0; i < rows; ++i) {
        m_largest = std::max(m_largest, m_data.value(i, 0).value_or(0));
        m_nameWidth =
                std::max(m_nameWidth, metrics.horizontalAdvance(m_data.categories[i].shown()) + 1);
        m_valueWidth = std::max(m_valueWidth, metrics.horizontalAdvance(valueText(i)) + 1);
    }
    // In whole pixels, or some edges of bars would be blurred and others not.
    m_nameWidth = std::floor(std::min(m_nameWidth + 1, m_size.width() * namesAtMost));
    m_valueWidth = std::ceil(m_valueWidth);
    m_rowHeight = std::max(
            1.0, std::floor(std::min<qreal>(
                         tallestRow(),
                         m_size.height() / static_cast<qreal>(std::max<qsizetype>(1, rows)))));
}

QString RowsDrawing::valueText(qsizetype row) const
{
    return chartValue(m_data.value(row, 0), m_data.series.value(0).unit, m_formats);
}

QRectF RowsDrawing::rowRect(qsizetype row) const
{
    return {0, m_rowHeight * static_cast<qreal>(row), m_size.width(), m_rowHeight};
}

QRectF RowsDrawing::barArea(qsizetype row) const
{
    return rowRect(row).adjusted(m_nameWidth + Space::m, 0, -(m_valueWidth + Space::m), 0);
}

double RowsDrawing::shareOf(qsizetype row) const
{
    const qint64 value = m_data.value(row, 0).value_or(0);
    return m_largest <= 0 || value <= 0
                   ? 0
                   : static_cast<double>(value) / static_cast<double>(m_largest);
}

void RowsDrawing::drawTexts(QPainter &painter) const
{
    const QFontMetricsF metrics(m_look.font);
    painter.setFont(m_look.font);
    painter.setPen(m_look.colours.text);
    for (qsizetype i = 0; i < m_data.categories.size(); ++i) {
        const QRectF row = rowRect(i);
        painter.drawText(
                QRectF(row.topLeft(), QSizeF(m_nameWidth, row.height())),
                Qt::AlignVCenter | Qt::AlignLeft,
                metrics.elidedText(m_data.categories[i].shown(), Qt::ElideRight, m_nameWidth));
        painter.drawText(row, Qt::AlignVCenter | Qt::AlignRight, valueText(i));
    }
}

std::optional<ChartPoint> RowsDrawing::pointAt(QPointF position) const
{
    const auto row = static_cast<qsizetype>(std::floor(position.y() / m_rowHeight));
    if (position.x() < 0 || position.x() > m_size.width() || position.y() < 0 ||
        row >= m_data.categories.size())
        return std::nullopt;
    return ChartPoint{row, 0};
}

ChartMark RowsDrawing::markOf(ChartPoint point) const
{
    ChartMark mark;
    mark.band = rowRect(point.category).adjusted(-Space::xs, 0, Space::xs, 0); // within the margin
    const QRectF area = barArea(point.category);
    mark.anchor = QPointF(area.left() + area.width() / 2, area.center().y());
    return mark;
}

void BarsDrawing::draw(QCPPainter &painter)
{
    painter.setAntialiasing(true);
    const QBrush fill = seriesBrush(data(), 0, look());
    for (qsizetype i = 0; i < data().categories.size(); ++i) {
        QRectF bar = barArea(i);
        const qreal thickness = std::floor(std::min(barThickness, bar.height() * 0.6));
        bar = QRectF(bar.left(), std::floor(bar.center().y() - thickness / 2), bar.width(),
                     thickness);
        const qreal round = std::min<qreal>(4, thickness / 2);
        painter.setPen(Qt::NoPen);
        painter.setBrush(look().colours.sunken);
        painter.drawRoundedRect(bar, round, round);
        if (shareOf(i) > 0) {
            bar.setWidth(std::max(leastBar, bar.width() * shareOf(i)));
            painter.setBrush(fill);
            painter.drawRoundedRect(bar, std::min(round, bar.width() / 2), round);
        }
    }
    drawTexts(painter);
}

int BarsDrawing::minimumHeight(const ChartData &data, const QFont &font) const
{
    const qreal row = std::max<qreal>(26, QFontMetricsF(font).height() + Space::s);
    return qCeil(row * static_cast<qreal>(std::max<qsizetype>(3, data.categories.size())));
}

QString FunnelDrawing::valueText(qsizetype row) const
{
    const QString value = RowsDrawing::valueText(row);
    const qint64 first = data().value(0, 0).value_or(0);
    if (row == 0 || first <= 0 || !data().value(row, 0))
        return value;
    const double share = static_cast<double>(*data().value(row, 0)) / static_cast<double>(first);
    return QStringLiteral("%1 · %2").arg(value, formats().percent(share));
}

QRectF FunnelDrawing::stepRect(qsizetype row) const
{
    const QRectF area = barArea(row);
    const qreal width =
            shareOf(row) > 0 ? std::max(leastBar, area.width() * shareOf(row)) : leastBar;
    const qreal height = area.height() * stepThickness;
    return {area.center().x() - width / 2, area.center().y() - height / 2, width, height};
}

void FunnelDrawing::draw(QCPPainter &painter)
{
    painter.setAntialiasing(true);
    painter.setPen(Qt::NoPen);
    const QColor colour = seriesColour(data(), 0, look().colours);
    QColor soft = colour;
    soft.setAlphaF(look().colours.isDark ? 0.3F : 0.2F);
    for (qsizetype i = 0; i < data().categories.size(); ++i) {
        const QRectF step = stepRect(i);
        if (i > 0) {
            const QRectF before = stepRect(i - 1);
            painter.setBrush(soft);
            painter.drawPolygon(QPolygonF(
                    {before.bottomLeft(), before.bottomRight(), step.topRight(), step.topLeft()}));
        }
        painter.setBrush(shareOf(i) > 0 ? colour : look().colours.border);
        const qreal round = std::min<qreal>(3, step.width() / 2);
        painter.drawRoundedRect(step, round, round);
    }
    drawTexts(painter);
}

int FunnelDrawing::minimumHeight(const ChartData &data, const QFont &font) const
{
    const qreal row = std::max<qreal>(34, QFontMetricsF(font).height() + Space::l);
    return qCeil(row * static_cast<qreal>(std::max<qsizetype>(3, data.categories.size())));
}

} // namespace muster::gui
