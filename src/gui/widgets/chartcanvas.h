// SPDX-License-Identifier: GPL-3.0-or-later
// The drawn side of a Chart: paints it, marks the point under the pointer or the keyboard's cursor and writes its values
// beside it, and says them to screen readers. Pages use Chart. GUI thread.
//
// Keys: left and right (in rows: up and down) go through the categories, the other two through the series; Home and End
// to the ends; Return opens what is behind the point; Escape takes the mark away.
#pragma once

#include "gui/widgets/chartfigure.h"

#include <QPixmap>
#include <QWidget>

namespace muster::gui {

class ChartCanvas : public QWidget
{
    Q_OBJECT

public:
    ChartCanvas(ChartKind kind, const Formats &formats, QWidget *parent = nullptr);

    void setChart(const ChartData &data);
    [[nodiscard]] const ChartData &chart() const { return m_data; }
    void setEmptyText(const QString &text);
    /// What Return and a click do, such as "Open the orders of this day"; empty: nothing.
    void setOpenHint(const QString &hint) { m_openHint = hint; }
    [[nodiscard]] std::optional<ChartPoint> current() const { return m_current; }
    void setCurrent(std::optional<ChartPoint> point);
    [[nodiscard]] QString summary() const;
    /// "12 Nov 2026, Revenue: ₹1,23,400", with what else belongs to the point.
    [[nodiscard]] QString pointText(ChartPoint point) const;
    /// As by a click: emits pointActivated() if there is something behind the point.
    void activate(ChartPoint point);
    /// In the middle of a point, in this widget's coordinates: for tests.
    [[nodiscard]] QPoint placeOf(ChartPoint point);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void pointActivated(muster::gui::ChartPoint point);
    void currentChanged();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isInRows() const;
    [[nodiscard]] bool isOpenable(ChartPoint point) const;
    [[nodiscard]] bool hasSomething() const;
    [[nodiscard]] ChartLook look() const;
    void draw();
    void redraw();
    void moveBy(qsizetype categories, qsizetype series);
    void moveSeries(ChartPoint &point, qsizetype step) const;
    void paintMark(QPainter &painter, const ChartMark &mark) const;
    void say();

    const ChartKind m_kind;
    const Formats m_formats;
    ChartFigure m_figure;
    ChartData m_data;
    QString m_emptyText;
    QString m_openHint;
    QPixmap m_picture;
    bool m_isStale = true;
    std::optional<ChartPoint> m_current;
};

} // namespace muster::gui
