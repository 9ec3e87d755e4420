// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/rowhandle.h"

#include "gui/theme/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QPainter>

namespace muster::gui {

RowHandle::RowHandle(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("Drag to move; arrow keys go to other conditions, Alt with arrow keys moves"));
}

void RowHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &colors = tokens(palette());
    if (hasFocus()) {
        painter.setPen(QPen(colors.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    painter.setPen(Qt::NoPen);
    const bool isHot = underMouse() || hasFocus() || m_isDragging;
    painter.setBrush(!isEnabled() ? colors.border : isHot ? colors.muted : colors.control);
    const QPointF middle = QRectF(rect()).center();
    for (const int column : {-1, 1}) {
        for (const int row : {-1, 0, 1})
            painter.drawEllipse(middle + QPointF(column * 3, row * 5), 1.5, 1.5);
    }
}

void RowHandle::keyPressEvent(QKeyEvent *event)
{
    static const QList<int> keys{Qt::Key_Up,     Qt::Key_Down,     Qt::Key_Left,   Qt::Key_Right,
                                 Qt::Key_Home,   Qt::Key_End,      Qt::Key_Return, Qt::Key_Enter,
                                 Qt::Key_Delete, Qt::Key_Backspace};
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (m_isDragging && event->key() == Qt::Key_Escape) {
        m_isDragging = m_isPressed = false;
        setCursor(Qt::OpenHandCursor);
        Q_EMIT dragCancelled();
    } else if (isPlain && keys.contains(event->key())) {
        Q_EMIT keyPressed(event->key());
    } else {
        QWidget::keyPressEvent(event);
    }
}

void RowHandle::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressedAt = event->globalPosition().toPoint();
    m_isPressed = true;
}

void RowHandle::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->globalPosition().toPoint();
    if (!m_isPressed)
        return;
    if (!m_isDragging && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragMoved(at);
}

void RowHandle::mouseReleaseEvent(QMouseEvent *event)
{
    const bool wasDragging = m_isDragging;
    m_isDragging = m_isPressed = false;
    setCursor(Qt::OpenHandCursor);
    if (wasDragging)
        Q_EMIT dropped(event->globalPosition().toPoint());
}

void RowHandle::contextMenuEvent(QContextMenuEvent *)
{
    Q_EMIT menuRequested();
}

void RowHandle::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void RowHandle::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void RowHandle::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void RowHandle::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace muster::gui
