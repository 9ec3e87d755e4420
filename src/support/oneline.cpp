// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oneline.h"

#include <algorithm>

namespace muster {

namespace {

/// Controls, and what Unicode counts among the line ends besides them.
bool endsLine(QChar c)
{
    if (c.unicode() < 0x7f)
        return c.unicode() < 0x20;
    return c.category() == QChar::Other_Control || c == QChar::LineSeparator ||
           c == QChar::ParagraphSeparator;
}

} // namespace

bool isOneLine(QStringView text)
{
    return std::none_of(text.cbegin(), text.cend(), endsLine);
}

QString oneLine(const QString &text)
{
    QString out = text;
    std::replace_if(out.begin(), out.end(), endsLine, QChar(u' '));
    return out;
}

} // namespace muster
