// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/capitalised.h"

#include <QStringList>

namespace muster::gui {

QString capitalised(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

QString placeAndRemedy(const Error &error)
{
    QStringList lines{error.place, capitalised(error.remedy)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace muster::gui
