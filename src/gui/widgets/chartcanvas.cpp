// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/chartcanvas.h"

#include "gui/widgets/chartreadout.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int usualWidth = 360;
constexpr int usualTimeHeight = 260;
constexpr int leastWidth = 220;
constexpr int legendHeight = 32;
constexpr int margins = 2 * ChartFigure::screenMargin;
constexpr qreal dotRadius = 4;

/// The summary as the description, the marked point as the value.
class AccessibleChart : public QAccessibleWidget
{
public:
    explicit AccessibleChart(ChartCanvas *canvas)
        : QAccessibleWidget(canvas, QAccessible::Chart)
        , m_canvas(canvas)
    {
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        const std::optional<ChartPoint> point = m_canvas->current();
        const QString said = point ? m_canvas->pointText(*point) : QString();
        if (kind == QAccessible::Value)
            return said;
        // Not every reader asks a chart for its value: so the point comes first here too.
        if (kind == QAccessible::Description)
            return said.isEmpty() ? m_canvas->summary() : said + u". "_s + m_canvas->summary();
        return QAccessibleWidget::text(kind);
    }

private:
    ChartCanvas *m_canvas;
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *canvas = qobject_cast<ChartCanvas *>(object);
    return canvas ? new AccessibleChart(canvas) : nullptr; // Qt's cache owns it
}

} // namespace

ChartCanvas::ChartCanvas(ChartKind kind, const Formats &formats, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_formats(formats)
    , m_figure(kind, formats)
    , m_emptyText(tr("No data"))
{
    static const bool installed = [] {
        QAccessible::installFactory(makeAccessible);
        return true;
    }();
    Q_UNUSED(installed)
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartCanvas::setChart(const ChartData &data)
{
    if (data == m_data)
        return;
    m_data = data;
    if (m_current && (m_current->category >= m_data.categories.size() ||
                      m_current->series >= m_data.series.size()))
        setCurrent(std::nullopt);
    updateGeometry();
    redraw();
}

void ChartCanvas::setEmptyText(const QString &text)
{
    m_emptyText = text;
    update();
}

QSize ChartCanvas::sizeHint() const
{
    const int height = m_figure.minimumHeight(m_data, font()) + margins;
    return {usualWidth, isInRows() ? height : std::max(height, usualTimeHeight)};
}

QSize ChartCanvas::minimumSizeHint() const
{
    const int legend = isInRows() ? 0 : legendHeight;
    return {leastWidth, m_figure.minimumHeight(m_data, font()) + legend + margins};
}

bool ChartCanvas::isInRows() const
{
    return m_kind == ChartKind::Bars || m_kind == ChartKind::Funnel;
}

/// Zeros throughout say as much in words.
bool ChartCanvas::hasSomething() const
{
    return std::any_of(m_data.series.begin(), m_data.series.end(), [](const ChartSeries &series) {
        return std::any_of(series.values.begin(), series.values.end(),
                           [](std::optional<qint64> value) { return value.value_or(0) != 0; });
    });
}

bool ChartCanvas::isOpenable(ChartPoint point) const
{
    // Of a stack a part that is not there opens nothing.
    const bool isThere = m_kind != ChartKind::StackedBars ||
                         m_data.value(point.category, point.series).value_or(0) != 0;
    return !m_openHint.isEmpty() && isThere && m_data.categories.value(point.category).isOpenable;
}

ChartLook ChartCanvas::look() const
{
    return {tokens(palette()), font(), devicePixelRatioF()};
}

void ChartCanvas::redraw()
{
    m_isStale = true;
    update();
}

void ChartCanvas::draw()
{
    const ChartLook wanted = look();
    if (!m_isStale && qFuzzyCompare(m_picture.devicePixelRatio(), wanted.pixelRatio))
        return;
    m_isStale = false;
    m_picture = QPixmap((QSizeF(size()) * wanted.pixelRatio).toSize());
    m_picture.setDevicePixelRatio(wanted.pixelRatio);
    m_picture.fill(Qt::transparent);
    m_figure.layOut(m_data, size(), wanted);
    m_figure.draw(m_picture);
}

bool ChartCanvas::event(QEvent *event)
{
    // The pointer's help is the readout, which is painted here.
    if (event->type() == QEvent::ToolTip)
        return true;
    return QWidget::event(event);
}

void ChartCanvas::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    switch (event->type()) {
    case QEvent::PaletteChange:
    case QEvent::StyleChange:
    case QEvent::FontChange:
        updateGeometry();
        redraw();
        break;
    default:
        break;
    }
}

void ChartCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    redraw();
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colours = tokens(palette());
    if (!hasSomething()) {
        painter.setPen(colours.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
    } else {
        draw();
        if (m_current && isInRows())
            paintMark(painter, m_figure.markOf(*m_current));
        painter.drawPixmap(0, 0, m_picture);
        if (m_current) {
            const ChartMark mark = m_figure.markOf(*m_current);
            if (!isInRows())
                paintMark(painter, mark);
            ChartReadout shown = readoutOf(m_kind, m_data, *m_current, m_formats);
            if (isOpenable(*m_current))
                shown.hint = m_openHint;
            paintReadout(painter, shown, mark.anchor, rect(), m_kind, m_data, look());
        }
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.focus, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), Space::radius,
                                Space::radius);
    }
}

void ChartCanvas::paintMark(QPainter &painter, const ChartMark &mark) const
{
    const Tokens &colours = tokens(palette());
    if (isInRows()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.hover);
        painter.drawRoundedRect(mark.band, Space::xs, Space::xs);
        return;
    }
    if (m_kind == ChartKind::StackedBars) {
        QColor band = colours.text;
        band.setAlphaF(0.07F);
        painter.fillRect(mark.band, band);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colours.text, 1.5));
        if (mark.part.height() > 0)
            painter.drawRect(mark.part);
        return;
    }
    painter.setPen(QPen(colours.muted, 1));
    painter.drawLine(mark.band.topLeft(), mark.band.bottomLeft());
    for (const auto &[series, place] : mark.dots) {
        const bool isCurrent = m_current && m_current->series == series;
        painter.setPen(QPen(colours.surface, 2));
        painter.setBrush(seriesColour(m_data, series, colours));
        const qreal radius = isCurrent ? dotRadius + 2 : dotRadius;
        painter.drawEllipse(place, radius, radius);
    }
}

QString ChartCanvas::summary() const
{
    if (!hasSomething())
        return m_emptyText;
    switch (m_kind) {
    case ChartKind::Lines:
    case ChartKind::StackedBars:
        return timeSummary(m_data, m_formats);
    case ChartKind::Bars:
        return namesSummary(m_data, m_formats);
    case ChartKind::Funnel:
        break;
    }
    return funnelSummary(m_data, m_formats);
}

QString ChartCanvas::pointText(ChartPoint point) const
{
    return spokenPoint(m_kind, m_data, point, m_formats);
}

QPoint ChartCanvas::placeOf(ChartPoint point)
{
    draw();
    const ChartMark mark = m_figure.markOf(point);
    return (mark.part.isValid() ? mark.part.center() : mark.anchor).toPoint();
}

void ChartCanvas::setCurrent(std::optional<ChartPoint> point)
{
    if (point == m_current)
        return;
    m_current = point;
    setCursor(point && isOpenable(*point) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
    Q_EMIT currentChanged();
    if (hasFocus())
        say();
}

void ChartCanvas::say()
{
    QAccessibleValueChangeEvent value(this, m_current ? pointText(*m_current) : QString());
    QAccessible::updateAccessibility(&value);
    QAccessibleEvent description(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&description);
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!hasSomething())
        return;
    draw();
    setCurrent(m_figure.pointAt(event->position()));
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    QWidget::mousePressEvent(event);
    if (event->button() != Qt::LeftButton || !hasSomething())
        return;
    draw();
    setCurrent(m_figure.pointAt(event->position()));
    event->accept();
    if (m_current)
        activate(*m_current);
}

void ChartCanvas::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    setCurrent(std::nullopt);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartCanvas::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    setCurrent(std::nullopt);
    update();
}

void ChartCanvas::activate(ChartPoint point)
{
    if (isOpenable(point))
        Q_EMIT pointActivated(point);
}

/// To the next series that is drawn at this category.
void ChartCanvas::moveSeries(ChartPoint &point, qsizetype step) const
{
    for (qsizetype i = point.series + step; i >= 0 && i < m_data.series.size(); i += step) {
        if (m_kind == ChartKind::StackedBars && m_data.value(point.category, i).value_or(0) == 0)
            continue;
        point.series = i;
        return;
    }
}

void ChartCanvas::moveBy(qsizetype categories, qsizetype series)
{
    const qsizetype last = m_data.categories.size() - 1;
    if (last < 0 || !hasSomething())
        return;
    draw();
    if (!m_current) {
        // Over time one begins with the newest.
        setCurrent(ChartPoint{isInRows() ? 0 : last, 0});
        return;
    }
    ChartPoint point = *m_current;
    point.category = std::clamp<qsizetype>(point.category + categories, 0, last);
    if (series != 0)
        moveSeries(point, series);
    setCurrent(point);
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const qsizetype all = m_data.categories.size();
    const qsizetype forward = layoutDirection() == Qt::RightToLeft && !isInRows() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return isInRows() ? event->ignore() : moveBy(-forward, 0);
    case Qt::Key_Right:
        return isInRows() ? event->ignore() : moveBy(forward, 0);
    case Qt::Key_Up:
        return isInRows() ? moveBy(-1, 0) : moveBy(0, m_kind == ChartKind::StackedBars ? 1 : -1);
    case Qt::Key_Down:
        return isInRows() ? moveBy(1, 0) : moveBy(0, m_kind == ChartKind::StackedBars ? -1 : 1);
    case Qt::Key_Home:
        return moveBy(-all, 0);
    case Qt::Key_End:
        return moveBy(all, 0);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current)
            return activate(*m_current);
        break;
    case Qt::Key_Escape:
        if (m_current)
            return setCurrent(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

} // namespace muster::gui
