// SPDX-License-Identifier: GPL-3.0-or-later
// How a kind of chart is put onto a surface: for the chart widgets in this folder, not for pages.
//
// A drawing is laid out for a size first; then it draws itself and answers where its points are, in the same
// coordinates. GUI thread. Charts over time draw by QCustomPlot, which never becomes a visible widget: so the chart's
// keyboard, hover and accessibility are our own.
#pragma once

#include "gui/theme/theme.h"
#include "gui/widgets/chartdata.h"

#include <QFont>
#include <QPen>
#include <QRectF>
#include <memory>

class QCPPainter;

namespace muster::gui {

struct ChartLook
{
    Tokens colours;
    QFont font;
    qreal pixelRatio = 1;
};

/// Where a category lies, to be marked under the pointer or the keyboard's cursor.
struct ChartMark
{
    QRectF band;                               ///< the whole category
    QList<std::pair<qsizetype, QPointF>> dots; ///< series and place, of lines
    QRectF part;                               ///< one series in it, of stacked bars
    QPointF anchor;                            ///< beside which its values are written
};

class ChartDrawing
{
public:
    [[nodiscard]] static std::unique_ptr<ChartDrawing> make(ChartKind kind, const Formats &formats);
    virtual ~ChartDrawing() = default;

    virtual void layOut(const ChartData &data, QSize size, const ChartLook &look) = 0;
    virtual void draw(QCPPainter &painter) = 0;
    [[nodiscard]] virtual std::optional<ChartPoint> pointAt(QPointF position) const = 0;
    [[nodiscard]] virtual ChartMark markOf(ChartPoint point) const = 0;
    /// The least height in which everything can be read.
    [[nodiscard]] virtual int minimumHeight(const ChartData &data, const QFont &font) const = 0;
};

/// Series are told apart by colour and by a second sign: the dashes of a line, the pattern of an area.
[[nodiscard]] QColor seriesColour(const ChartData &data, qsizetype series, const Tokens &colours);
[[nodiscard]] QPen seriesPen(const ChartData &data, qsizetype series, const ChartLook &look);
[[nodiscard]] QBrush seriesBrush(const ChartData &data, qsizetype series, const ChartLook &look);

/// The axis from zero to a round number that holds \a highest, in four equal steps.
[[nodiscard]] double roundStep(double highest, bool wholeNumbers);

} // namespace muster::gui
