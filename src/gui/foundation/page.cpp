// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/page.h"

#include "gui/foundation/taborder.h"

namespace muster::gui {

Page::Page(const char *name, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(QString::fromLatin1(name));
}

bool Page::focusNextPrevChild(bool next)
{
    orderTabsAsLaidOut(this);
    return QWidget::focusNextPrevChild(next);
}

} // namespace muster::gui
