// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse wheel does in the whole window: it scrolls. It never changes the value of a field that has not got the
// focus, so that scrolling a page past a box is not an entry in it, and it never moves the focus. GUI thread.
#pragma once

#include <QObject>

namespace muster::gui {

class WheelRule : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// To be called as often as one likes.
    void applyTo(QWidget *widget);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace muster::gui
