// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps the keyboard where the person works when the widget that has it is disabled, hidden or destroyed. Qt gives it to
// whatever comes next, which may be a button that does something else on the next key, or is in another part of the
// window. Instead the frame itself has it, in which no key does anything by mistake; Tab goes on from where one was; and
// the widget has it back as soon as it is enabled or shown again. GUI thread.
#pragma once

#include <QPointer>
#include <QWidget>
#include <functional>

namespace muster::gui {

class FocusKeeper : public QObject
{
    Q_OBJECT

public:
    /// Belongs to \a frame and looks after what is in it, but not in frames within it that have a keeper of their own.
    /// \a rest gives the focus to something better than the frame itself; false where there is nothing.
    explicit FocusKeeper(QWidget *frame, std::function<bool()> rest = {});

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void focusChanged(QWidget *before, QWidget *now);
    void follow(QWidget *widget);
    [[nodiscard]] bool isOurs(const QWidget *widget) const;
    void rescue();
    void rescueFromDestroyed();
    [[nodiscard]] bool findsRest();
    void giveBack();
    bool goOn(bool next);

    QWidget *m_frame;
    std::function<bool()> m_rest;
    QPointer<QWidget> m_current; ///< has the focus, or has it as soon as the window is active again
    QPointer<QWidget> m_lost;    ///< had it before the frame
};

} // namespace muster::gui
