// SPDX-License-Identifier: GPL-3.0-or-later
// One notice on the screen. Deletes itself when it is closed, acted on, or has been there long enough. Its time does not
// run while the pointer is on it, or while it is held. GUI thread.
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

    [[nodiscard]] const Notice &notice() const { return m_notice; }
    void close();
    void setHeld(bool held);

Q_SIGNALS:
    void closed();

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void runTime();

    Notice m_notice;
    QTimer m_life;
    bool m_isHeld = false;
    bool m_isUnderPointer = false;
    bool m_isClosing = false;
};

} // namespace muster::gui
