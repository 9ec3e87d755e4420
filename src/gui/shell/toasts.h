// SPDX-License-Identifier: GPL-3.0-or-later
// Notices as small cards in the lower right corner of the window. They go by themselves after a while, unless the
// pointer is on one; failures stay until they are closed. GUI thread.
#pragma once

#include "gui/foundation/notices.h"

#include <QPointer>
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QBoxLayout *m_column;
    QList<QPointer<Toast>> m_toasts;
    int m_bottomMargin = 0;
};

} // namespace muster::gui
