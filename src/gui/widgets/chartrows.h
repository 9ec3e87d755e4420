// SPDX-License-Identifier: GPL-3.0-or-later
// Charts made of rows: lying bars by name, and a funnel of steps. For the chart widgets only; GUI thread.
#pragma once

#include "gui/widgets/chartdrawing.h"

namespace muster::gui {

/// What bars and funnels share: a row for each category, its name at the left and its value at the right.
class RowsDrawing : public ChartDrawing
{
public:
    explicit RowsDrawing(const Formats &formats)
        : m_formats(formats)
    {
    }
    void layOut(const ChartData &data, QSize size, const ChartLook &look) override;
    [[nodiscard]] std::optional<ChartPoint> pointAt(QPointF position) const override;
    [[nodiscard]] ChartMark markOf(ChartPoint point) const override;

protected:
    [[nodiscard]] virtual int tallestRow() const = 0;
    [[nodiscard]] virtual QString valueText(qsizetype row) const;
    [[nodiscard]] const ChartData &data() const { return m_data; }
    [[nodiscard]] const ChartLook &look() const { return m_look; }
    [[nodiscard]] const Formats &formats() const { return m_formats; }
    [[nodiscard]] QRectF rowRect(qsizetype row) const;
    /// Between the names and the values.
    [[nodiscard]] QRectF barArea(qsizetype row) const;
    /// The row's value as a share of the largest one.
    [[nodiscard]] double shareOf(qsizetype row) const;
    void drawTexts(QPainter &painter) const;

private:
    const Formats m_formats;
    ChartData m_data;
    ChartLook m_look;
    QSizeF m_size;
    qreal m_rowHeight = 1;
    qreal m_nameWidth = 0;
    qreal m_valueWidth = 0;
    qint64 m_largest = 0;
};

class BarsDrawing : public RowsDrawing
{
public:
    using RowsDrawing::RowsDrawing;
    void draw(QCPPainter &painter) override;
    [[nodiscard]] int minimumHeight(const ChartData &data, const QFont &font) const override;

protected:
    [[nodiscard]] int tallestRow() const override
    {
        return 30;
    } // lists beside each other keep step
};

class FunnelDrawing : public RowsDrawing
{
public:
    using RowsDrawing::RowsDrawing;
    void draw(QCPPainter &painter) override;
    [[nodiscard]] int minimumHeight(const ChartData &data, const QFont &font) const override;

protected:
    [[nodiscard]] int tallestRow() const override { return 64; }
    [[nodiscard]] QString valueText(qsizetype row) const override;

private:
    [[nodiscard]] QRectF stepRect(qsizetype row) const;
};

} // namespace muster::gui
