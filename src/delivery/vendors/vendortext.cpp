// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/vendors/vendortext.h"

namespace muster::delivery {

QString plainText(const QString &text, qsizetype limit)
{
    QString out = text;
    for (qsizetype i = 0; i < out.size(); ++i) {
        const QChar c = out.at(i);
        if (c.isHighSurrogate() && i + 1 < out.size() && out.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate() || c.category() == QChar::Other_Control)
            out[i] = u' ';
    }
    out = out.trimmed();
    if (out.size() <= limit)
        return out;
    out.truncate(limit - 1);
    if (out.back().isHighSurrogate())
        out.chop(1);
    return out + u'…';
}

} // namespace muster::delivery
