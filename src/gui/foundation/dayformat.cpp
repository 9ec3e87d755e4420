// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/dayformat.h"

using namespace Qt::StringLiterals;

namespace muster::gui {

QString dayFormat(const QLocale &locale)
{
    const bool isOrdinal = locale.dateFormat(QLocale::LongFormat).contains(u"d. "_s);
    return isOrdinal ? u"d. MMM yyyy"_s : u"d MMM yyyy"_s;
}

} // namespace muster::gui
