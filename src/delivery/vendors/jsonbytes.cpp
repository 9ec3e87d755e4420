// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/vendors/jsonbytes.h"

namespace muster::delivery {

namespace {

bool needsEscape(char c)
{
    return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20;
}

void appendEscaped(QByteArray &out, char c)
{
    switch (c) {
    case '"':
        out.append("\\\"");
        return;
    case '\\':
        out.append("\\\\");
        return;
    case '\n':
        out.append("\\n");
        return;
    case '\r':
        out.append("\\r");
        return;
    case '\t':
        out.append("\\t");
        return;
    default:
        break;
    }
    static constexpr char digits[] = "0123456789abcdef";
    out.append("\\u00");
    out.append(digits[(c >> 4) & 15]);
    out.append(digits[c & 15]);
}

} // namespace

void appendJson(QByteArray &out, QStringView text)
{
    appendJsonUtf8(out, text.toUtf8());
}

void appendJsonUtf8(QByteArray &out, QByteArrayView utf8)
{
    out.append('"');
    qsizetype done = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        if (!needsEscape(utf8[i]))
            continue;
        out.append(utf8.sliced(done, i - done));
        appendEscaped(out, utf8[i]);
        done = i + 1;
    }
    out.append(utf8.sliced(done));
    out.append('"');
}

} // namespace muster::delivery
