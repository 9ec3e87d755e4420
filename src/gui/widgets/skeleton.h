// SPDX-License-Identifier: GPL-3.0-or-later
// Grey bars in the place of a content that is still loading. Paints only; GUI thread.
#pragma once

#include <QWidget>

namespace muster::gui {

class Skeleton : public QWidget
{
    Q_OBJECT

public:
    explicit Skeleton(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace muster::gui
