// SPDX-License-Identifier: GPL-3.0-or-later
// A whole chart as it is seen: a title (of exports), the legend, and the drawing below it; and the same as a picture or a
// page for a file. For the chart widgets only; GUI thread.
#pragma once

#include "gui/widgets/chartdrawing.h"

#include <QImage>

namespace muster::gui {

class ChartFigure
{
public:
    static constexpr int screenMargin =
            Space::xs + 2; ///< for the ring around what has the keyboard

    ChartFigure(ChartKind kind, const Formats &formats);

    /// An empty \a title takes no room.
    void layOut(const ChartData &data, QSize size, const ChartLook &look,
                const QString &title = {});
    void draw(QPaintDevice &device);
    [[nodiscard]] std::optional<ChartPoint> pointAt(QPointF position) const;
    [[nodiscard]] ChartMark markOf(ChartPoint point) const;
    [[nodiscard]] int minimumHeight(const ChartData &data, const QFont &font) const;

private:
    struct Entry
    {
        qsizetype series = 0;
        QRectF place;
    };
    [[nodiscard]] qreal placeLegend(qreal top, qreal width);
    void drawLegend(QPainter &painter) const;

    const ChartKind m_kind;
    std::unique_ptr<ChartDrawing> m_drawing;
    ChartData m_data;
    ChartLook m_look;
    QString m_title;
    QRectF m_inner; ///< within the margins
    QList<Entry> m_legend;
    QPointF m_origin; ///< of the drawing
};

/// The sign of a series, as in the legend: a piece of its line or of its area.
void drawSeriesSign(QPainter &painter, const QRectF &place, ChartKind kind, const ChartData &data,
                    qsizetype series, const ChartLook &look);

/// For paper and documents: always light. The picture has two pixels for each device-independent one.
[[nodiscard]] QImage chartImage(ChartKind kind, const ChartData &data, const Formats &formats,
                                const QString &title, const QFont &font);
/// One page, A4 across.
[[nodiscard]] QByteArray chartPdf(ChartKind kind, const ChartData &data, const Formats &formats,
                                  const QString &title, const QFont &font);

} // namespace muster::gui
