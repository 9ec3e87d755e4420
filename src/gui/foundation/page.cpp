// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/page.h"

namespace muster::gui {

Page::Page(const char *name, Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
{
    setObjectName(QString::fromLatin1(name));
}

} // namespace muster::gui
