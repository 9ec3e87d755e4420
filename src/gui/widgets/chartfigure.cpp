// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chartfigure.h"

#include "gui/widgets/chartqcustomplot.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPdfWriter>
#include <QtMath>

namespace muster::gui {

namespace {

constexpr qreal signHeight = 10;

/// A line is longer than a piece of a bar.
qreal signWidth(ChartKind kind)
{
    return kind == ChartKind::Lines ? 22 : 16;
}
constexpr QSize exportSize(960, 540);
constexpr int exportMargin = Space::xl;
constexpr qreal exportScale = 2;
constexpr int pdfResolution = 96; ///< a device-independent pixel of the screen is one of the page

QFont titleFont(QFont font)
{
    font.setBold(true);
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * 1.2);
    else
        font.setPixelSize(qRound(font.pixelSize() * 1.2));
    return font;
}

} // namespace

ChartFigure::ChartFigure(ChartKind kind, const Formats &formats)
    : m_kind(kind)
    , m_drawing(ChartDrawing::make(kind, formats))
{
}

void ChartFigure::layOut(const ChartData &data, QSize size, const ChartLook &look,
                         const QString &title)
{
    m_data = data;
    m_look = look;
    m_title = title;
    const int margin = m_title.isEmpty() ? screenMargin : exportMargin;
    m_inner = QRectF(QPointF(), QSizeF(size)).adjusted(margin, margin, -margin, -margin);
    qreal top = 0;
    if (!m_title.isEmpty())
        top = QFontMetricsF(titleFont(look.font)).height() + Space::m;
    top = placeLegend(top, m_inner.width());
    m_origin = m_inner.topLeft() + QPointF(0, qCeil(top));
    m_drawing->layOut(m_data,
                      QSize(std::max(1, qFloor(m_inner.width())),
                            std::max(1, qFloor(m_inner.height()) - qCeil(top))),
                      m_look);
}

/// Rows have their names beside them; what is over time has a legend, also for one series: it says what is counted.
qreal ChartFigure::placeLegend(qreal top, qreal width)
{
    m_legend.clear();
    if (m_kind == ChartKind::Bars || m_kind == ChartKind::Funnel)
        return top;
    const QFontMetricsF metrics(m_look.font);
    const qreal height = metrics.height() + Space::xs;
    qreal x = 0;
    for (qsizetype i = 0; i < m_data.series.size(); ++i) {
        const qreal wide =
                signWidth(m_kind) + Space::s + metrics.horizontalAdvance(m_data.series[i].name) + 1;
        if (x > 0 && x + wide > width) {
            x = 0;
            top += height;
        }
        m_legend.append({i, QRectF(x, top, wide, height)});
        x += wide + Space::l;
    }
    return m_legend.isEmpty() ? top : top + height + Space::m;
}

void ChartFigure::drawLegend(QPainter &painter) const
{
    painter.setFont(m_look.font);
    for (const Entry &entry : m_legend) {
        const QRectF sign(entry.place.left(), entry.place.center().y() - signHeight / 2,
                          signWidth(m_kind), signHeight);
        drawSeriesSign(painter, sign, m_kind, m_data, entry.series, m_look);
        painter.setPen(m_look.colours.text);
        painter.drawText(entry.place.adjusted(signWidth(m_kind) + Space::s, 0, 0, 0),
                         Qt::AlignVCenter | Qt::AlignLeft, m_data.series[entry.series].name);
    }
}

void ChartFigure::draw(QPaintDevice &device)
{
    QCPPainter painter(&device);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(m_inner.topLeft());
    if (!m_title.isEmpty()) {
        painter.setFont(titleFont(m_look.font));
        painter.setPen(m_look.colours.text);
        painter.drawText(QRectF(QPointF(), m_inner.size()), Qt::AlignTop | Qt::AlignLeft, m_title);
    }
    drawLegend(painter);
    painter.translate(m_origin - m_inner.topLeft());
    m_drawing->draw(painter);
}

std::optional<ChartPoint> ChartFigure::pointAt(QPointF position) const
{
    return m_drawing->pointAt(position - m_origin);
}

ChartMark ChartFigure::markOf(ChartPoint point) const
{
    ChartMark mark = m_drawing->markOf(point);
    mark.band.translate(m_origin);
    mark.part.translate(m_origin);
    mark.anchor += m_origin;
    for (auto &dot : mark.dots)
        dot.second += m_origin;
    return mark;
}

int ChartFigure::minimumHeight(const ChartData &data, const QFont &font) const
{
    return m_drawing->minimumHeight(data, font);
}

void drawSeriesSign(QPainter &painter, const QRectF &place, ChartKind kind, const ChartData &data,
                    qsizetype series, const ChartLook &look)
{
    if (kind == ChartKind::Lines) {
        painter.setPen(seriesPen(data, series, look));
        painter.drawLine(QPointF(place.left(), place.center().y()),
                         QPointF(place.right(), place.center().y()));
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(seriesBrush(data, series, look));
    painter.drawRoundedRect(place, 2, 2);
}

QImage chartImage(ChartKind kind, const ChartData &data, const Formats &formats,
                  const QString &title, const QFont &font)
{
    ChartFigure figure(kind, formats);
    const ChartLook look{tokens(false), font, exportScale};
    const QSize whole(exportSize.width(),
                      std::max(exportSize.height(), figure.minimumHeight(data, font) + 120));
    figure.layOut(data, whole, look, title);
    QImage image(whole * exportScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(exportScale);
    image.fill(look.colours.surface);
    figure.draw(image);
    return image;
}

QByteArray chartPdf(ChartKind kind, const ChartData &data, const Formats &formats,
                    const QString &title, const QFont &font)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("Muster"));
    writer.setResolution(pdfResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(10, 10, 10, 10), QPageLayout::Millimeter));
    ChartFigure figure(kind, formats);
    const int height = std::max(figure.minimumHeight(data, font) + 120,
                                std::min(exportSize.height(), writer.height()));
    figure.layOut(data, {writer.width(), height}, {tokens(false), font, exportScale}, title);
    figure.draw(writer);
    buffer.close();
    return bytes;
}

} // namespace muster::gui
