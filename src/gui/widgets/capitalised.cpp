// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/capitalised.h"

#include <QStringList>

namespace muster::gui {

QString capitalised(const QString &text)
{
    const auto first = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c != u'('; });
    const qsizetype at = first - text.cbegin();
    return text.left(at) + text.mid(at, 1).toUpper() + text.mid(at + 1);
}

QString placeAndRemedy(const Error &error)
{
    QStringList lines{error.place, capitalised(error.remedy)};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace muster::gui
