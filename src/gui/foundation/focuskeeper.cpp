// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/focuskeeper.h"

#include "gui/foundation/taborder.h"

#include <QApplication>
#include <QKeyEvent>
#include <tuple>

namespace muster::gui {

namespace {

bool isUsable(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled();
}

} // namespace

FocusKeeper::FocusKeeper(QWidget *frame, std::function<bool()> rest)
    : QObject(frame)
    , m_frame(frame)
    , m_rest(std::move(rest))
{
    frame->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, &FocusKeeper::focusChanged);
}

bool FocusKeeper::isOurs(const QWidget *widget) const
{
    for (; widget && widget != m_frame; widget = widget->parentWidget()) {
        if (widget->isWindow() || widget->findChild<FocusKeeper *>({}, Qt::FindDirectChildrenOnly))
            return false;
    }
    return widget != nullptr;
}

void FocusKeeper::focusChanged(QWidget *before, QWidget *now)
{
    // A window that is not active keeps its focus for later.
    if (!now || now == m_frame || now->window() != m_frame->window())
        return;
    // Qt has sent it on, and says only then that the widget is disabled.
    if (m_current && before == m_current && !isUsable(m_current) && isUsable(m_frame))
        return;
    follow(isOurs(now) ? now : nullptr);
    if (m_lost && m_lost != m_current)
        m_lost->removeEventFilter(this);
    m_lost = nullptr;
}

void FocusKeeper::follow(QWidget *widget)
{
    if (widget == m_current)
        return;
    if (m_current) {
        m_current->removeEventFilter(this);
        disconnect(m_current, &QObject::destroyed, this, nullptr);
    }
    m_current = widget;
    if (!widget)
        return;
    widget->installEventFilter(this);
    // Not at once: the frame may be on its way too.
    connect(widget, &QObject::destroyed, this, &FocusKeeper::rescueFromDestroyed,
            Qt::QueuedConnection);
}

bool FocusKeeper::eventFilter(QObject *watched, QEvent *event)
{
    const bool isGone = event->type() == QEvent::EnabledChange ||
                        (event->type() == QEvent::Hide && !event->spontaneous());
    if (isGone && watched == m_current && !isUsable(m_current)) {
        rescue();
    } else if ((event->type() == QEvent::EnabledChange || event->type() == QEvent::Show) &&
               watched == m_lost) {
        giveBack();
    } else if (event->type() == QEvent::KeyPress && watched == m_frame && m_lost &&
               m_frame->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isBack = key->key() == Qt::Key_Backtab;
        if (isBack || (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier))
            return goOn(!isBack);
    }
    return QObject::eventFilter(watched, event);
}

void FocusKeeper::rescue()
{
    if (!isUsable(m_frame))
        return; // all of it is out of sight, and comes back as it was
    const QPointer<QWidget> lost = m_current;
    follow(nullptr);
    if (findsRest())
        return;
    m_lost = lost;
    lost->installEventFilter(this);
}

void FocusKeeper::rescueFromDestroyed()
{
    if (!m_current && !m_frame->window()->focusWidget() && isUsable(m_frame))
        std::ignore = findsRest();
}

bool FocusKeeper::findsRest()
{
    if (m_rest && m_rest())
        return true;
    m_frame->setFocus(Qt::OtherFocusReason);
    return false;
}

void FocusKeeper::giveBack()
{
    if (!isUsable(m_lost) || m_frame->window()->focusWidget() != m_frame)
        return;
    QWidget *widget = m_lost;
    m_lost = nullptr;
    widget->removeEventFilter(this);
    follow(widget);
    widget->setFocus(Qt::OtherFocusReason);
}

bool FocusKeeper::goOn(bool next)
{
    orderTabsAsLaidOut(m_frame);
    const auto step = [next](const QWidget *widget) {
        return next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    };
    for (QWidget *widget = step(m_lost); widget != m_lost; widget = step(widget)) {
        const bool isStop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (isStop && isUsable(widget) && m_frame->isAncestorOf(widget)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

} // namespace muster::gui
