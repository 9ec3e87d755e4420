// SPDX-License-Identifier: GPL-3.0-or-later
// Lines, areas and stacked bars over time, drawn by QCustomPlot. For the chart widgets only; GUI thread.
#pragma once

#include "gui/widgets/chartdrawing.h"

class QCPAxis;
class QCPBars;
class QCustomPlot;

namespace muster::gui {

class TimeDrawing : public ChartDrawing
{
public:
    TimeDrawing(bool stacked, const Formats &formats);
    ~TimeDrawing() override;

    void layOut(const ChartData &data, QSize size, const ChartLook &look) override;
    void draw(QCPPainter &painter) override;
    [[nodiscard]] std::optional<ChartPoint> pointAt(QPointF position) const override;
    [[nodiscard]] ChartMark markOf(ChartPoint point) const override;
    [[nodiscard]] int minimumHeight(const ChartData &data, const QFont &font) const override;

private:
    void keepSmallSegments();
    void styleAxes();
    void scaleAxis(QCPAxis *axis);
    void labelDays();
    void addLine(qsizetype series);
    void addBars();
    [[nodiscard]] QCPAxis *axisOf(qsizetype series) const;
    [[nodiscard]] double height(qsizetype category, qsizetype series) const;
    [[nodiscard]] double plotted(qint64 value, ChartUnit unit) const;
    [[nodiscard]] QRectF segment(ChartPoint point) const;
    [[nodiscard]] QPointF pixelOf(ChartPoint point) const;

    const bool m_stacked;
    const Formats m_formats;
    std::unique_ptr<QCustomPlot> m_plot;
    ChartData m_data;
    ChartLook m_look;
    QSize m_size;
};

} // namespace muster::gui
