// SPDX-License-Identifier: GPL-3.0-or-later
// One notice on the screen. Deletes itself when it is closed, acted on, or has been there long enough. GUI thread.
#pragma once

#include "gui/foundation/notices.h"

#include <QFrame>
#include <QTimer>

namespace muster::gui {

class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(const Notice &notice, QWidget *parent = nullptr);

    void close();

Q_SIGNALS:
    void closed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QTimer m_life;
    bool m_isClosing = false;
};

} // namespace muster::gui
