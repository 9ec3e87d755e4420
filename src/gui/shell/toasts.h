// SPDX-License-Identifier: GPL-3.0-or-later
// Notices as small cards in the lower right corner of the page, above what the page keeps clear. They go by themselves
// after a while, unless the pointer is on one or a dialog lies over them; failures stay until they are closed. Few at a
// time: newer news takes the place of what it supersedes, and the oldest makes room. GUI thread.
#pragma once

#include "gui/foundation/notices.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QBoxLayout;

namespace muster::gui {

class Toast;

class Toasts : public QWidget
{
    Q_OBJECT

public:
    /// Lies on \a parent, over what is below it. \a notices must live longer.
    Toasts(Notices &notices, QWidget *parent);

    void show(const Notice &notice);
    [[nodiscard]] int count() const;
    using QWidget::show;
    /// Distance from the parent's lower edge.
    void setBottomMargin(int margin);
    /// Looks again at what is to be kept clear: another page may be there.
    void place();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeRoomFor(const Notice &notice);
    void setHeld(bool held);
    [[nodiscard]] QRect freePlace(const QRect &wanted);

    QBoxLayout *m_column;
    QList<QPointer<Toast>> m_toasts;
    QTimer m_placeSoon;
    int m_bottomMargin = 0;
};

} // namespace muster::gui
