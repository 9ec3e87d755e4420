// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/notices.h"

namespace muster::gui {

namespace {

constexpr const char *keptClear = "keptClear";

} // namespace

void keepClear(QWidget *part)
{
    part->setProperty(keptClear, true);
}

bool isKeptClear(const QWidget *part)
{
    return part->property(keptClear).toBool();
}

} // namespace muster::gui
