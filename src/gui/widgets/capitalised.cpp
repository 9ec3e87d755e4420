// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/capitalised.h"

#include <QStringList>

using namespace Qt::StringLiterals;

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

QString messageAndRemedy(const Error &error)
{
    const bool isSentence = error.message.endsWith(u'.') || error.remedy.isEmpty();
    return (error.message + (isSentence ? u" "_s : u". "_s) + capitalised(error.remedy)).trimmed();
}

} // namespace muster::gui
