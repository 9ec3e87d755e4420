// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/toasts.h"

#include "gui/shell/toast.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QBoxLayout>
#include <QEvent>

namespace muster::gui {

namespace {

constexpr int mostShown = 3;

using Kind = Notice::Kind;

/// That something went well, and nothing to do about it: the next such notice says more about now.
bool isPlain(const Notice &notice)
{
    return (notice.kind == Kind::Success || notice.kind == Kind::Information) &&
           notice.actionLabel.isEmpty();
}

bool supersedes(const Notice &newer, const Notice &older)
{
    if (!newer.about.isEmpty() && newer.about == older.about)
        return true;
    const bool saysTheSame = newer.kind == older.kind && newer.text == older.text &&
                             newer.actionLabel.isEmpty() && older.actionLabel.isEmpty();
    return saysTheSame || (isPlain(newer) && isPlain(older));
}

bool isBlocked(const QWidget *window)
{
    const QWidget *dialog = QApplication::activeModalWidget();
    return dialog && dialog->window() != window;
}

} // namespace

Toasts::Toasts(Notices &notices, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("toasts"));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Space::s);
    // place() knows the height; the least heights of texts that break would be too much.
    m_column->setSizeConstraint(QLayout::SetNoConstraint);
    m_placeSoon.setSingleShot(true);
    m_placeSoon.setInterval(0);
    connect(&m_placeSoon, &QTimer::timeout, this, &Toasts::place);
    parent->installEventFilter(this);
    connect(&notices, &Notices::shown, this, [this](const Notice &notice) { show(notice); });
    hide();
}

void Toasts::show(const Notice &notice)
{
    makeRoomFor(notice);
    auto *toast = new Toast(notice, this);
    m_column->addWidget(toast);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        m_toasts.removeOne(toast);
        m_column->removeWidget(toast);
        place();
    });
    window()->installEventFilter(this);
    toast->setHeld(isBlocked(window()));
    toast->show(); // at once: the place is computed from what is shown
    place();
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

void Toasts::makeRoomFor(const Notice &notice)
{
    const QList<QPointer<Toast>> before = m_toasts; // closing one changes the list
    for (Toast *toast : before) {
        if (toast && supersedes(notice, toast->notice()))
            toast->close();
    }
    if (m_toasts.size() < mostShown)
        return;
    // The oldest goes, but no failure as long as there is something else.
    const auto goesFirst = std::find_if(m_toasts.cbegin(), m_toasts.cend(), [](const Toast *toast) {
        return toast && toast->notice().kind != Kind::Failure;
    });
    Toast *gone = goesFirst == m_toasts.cend() ? m_toasts.first() : *goesFirst;
    if (gone)
        gone->close();
}

int Toasts::count() const
{
    return int(m_toasts.size());
}

void Toasts::setBottomMargin(int margin)
{
    m_bottomMargin = margin;
    place();
}

/// What happens below a dialog can only be read when that is gone.
void Toasts::setHeld(bool held)
{
    for (Toast *toast : std::as_const(m_toasts)) {
        if (toast)
            toast->setHeld(held);
    }
}

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::WindowBlocked:
    case QEvent::WindowUnblocked:
        if (watched == window())
            setHeld(event->type() == QEvent::WindowBlocked);
        break;
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        m_placeSoon.start();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// The lowest place, at most as low as \a wanted, that nothing is in that is to be kept clear; \a wanted where there is
/// none.
QRect Toasts::freePlace(const QRect &wanted)
{
    QList<QRect> kept;
    const QList<QWidget *> parts = parentWidget()->findChildren<QWidget *>();
    for (QWidget *part : parts) {
        if (!isKeptClear(part))
            continue;
        part->installEventFilter(this); // a second time does no harm
        if (part->isVisible())
            kept.append({part->mapTo(parentWidget(), QPoint()), part->size()});
    }
    std::sort(kept.begin(), kept.end(),
              [](const QRect &one, const QRect &other) { return one.bottom() > other.bottom(); });
    QRect place = wanted;
    for (const QRect &part : std::as_const(kept)) {
        if (place.intersects(part))
            place.moveBottom(part.top() - Space::s);
    }
    return place.top() < 0 ? wanted : place;
}

void Toasts::place()
{
    if (m_toasts.isEmpty())
        return hide();
    const int width = m_toasts.last()->width();
    const QSize room = parentWidget()->size();
    QRect wanted(0, 0, width, m_column->totalHeightForWidth(width));
    wanted.moveRight(room.width() - Space::xl - 1);
    wanted.moveBottom(room.height() - Space::xl - m_bottomMargin - 1);
    setGeometry(freePlace(wanted));
    setVisible(true); // not before: the pointer may be elsewhere
    raise();
}

} // namespace muster::gui
