// SPDX-License-Identifier: GPL-3.0-or-later
// The grip at the beginning of a row: takes the keyboard for the row as a whole (arrows go to other rows, Delete removes,
// Return goes to the fields) and is where the row is dragged with the mouse. Dragging is done with plain mouse events, so
// that no event loop runs inside another one. GUI thread.
#pragma once

#include "gui/theme/theme.h"

#include <QWidget>

namespace muster::gui {

class RowHandle : public QWidget
{
    Q_OBJECT

public:
    explicit RowHandle(QWidget *parent = nullptr);
    /// As high as the fields beside it: it has their middle.
    [[nodiscard]] QSize sizeHint() const override { return {18, Space::rowHeight}; }

Q_SIGNALS:
    /// An arrow, Home, End, Return, Delete or Backspace.
    void keyPressed(int key);
    void dragMoved(const QPoint &globalPosition);
    void dropped(const QPoint &globalPosition);
    void dragCancelled();
    void menuRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QPoint m_pressedAt;
    bool m_isPressed = false;
    bool m_isDragging = false;
};

} // namespace muster::gui
