// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/toasts.h"

#include "gui/shell/toast.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QEvent>

namespace muster::gui {

namespace {

constexpr int mostShown = 4;

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
    parent->installEventFilter(this);
    connect(&notices, &Notices::shown, this, [this](const Notice &notice) { show(notice); });
    hide();
}

void Toasts::show(const Notice &notice)
{
    // The oldest makes room.
    if (m_toasts.size() >= mostShown && m_toasts.first())
        m_toasts.first()->close();
    auto *toast = new Toast(notice, this);
    m_column->addWidget(toast);
    m_toasts.append(toast);
    connect(toast, &Toast::closed, this, [this, toast] {
        m_toasts.removeOne(toast);
        m_column->removeWidget(toast);
        place();
    });
    toast->show(); // at once: the place is computed from what is shown
    place();
    QAccessibleEvent event(toast, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
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

bool Toasts::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void Toasts::place()
{
    setVisible(!m_toasts.isEmpty());
    if (m_toasts.isEmpty())
        return;
    const int width = m_toasts.last()->width();
    resize(width, m_column->totalHeightForWidth(width));
    const QSize room = parentWidget()->size();
    move(room.width() - this->width() - Space::l,
         room.height() - height() - Space::l - m_bottomMargin);
    raise();
}

} // namespace muster::gui
