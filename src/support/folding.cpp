// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folding.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace muster {

namespace {

/// Characters that may fold to several. QString folds each to at most one, but turns them to several upper case ones.
bool mayExpand(char16_t c)
{
    return c == 0x00df || c == 0x0149 || c == 0x01f0 || c == 0x0390 || c == 0x03b0 || c == 0x0587 ||
           (c >= 0x1e96 && c <= 0x1e9a) || (c >= 0x1f50 && c <= 0x1ffc) ||
           (c >= 0xfb00 && c <= 0xfb17);
}

/// Full case folding, statuses C and F of Unicode's CaseFolding.txt: "ß" becomes "ss", as "SS" does.
QString fullyCaseFolded(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\u1e9e')
            out += u"ss";
        else if (c == u'\u0130')
            out += u"i\u0307";
        else if (mayExpand(c.unicode()))
            out += QString(c).toUpper();
        else
            out += c;
    }
    return out.toCaseFolded();
}

} // namespace

QString folded(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool ascii = std::all_of(trimmed.cbegin(), trimmed.cend(),
                                   [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return trimmed.toLower();
    // Case folding can leave a sequence that composes again, and composing one that folds again; one more round
    // reaches the fixed point for every assigned code point (a test walks through all of them).
    QString out = fullyCaseFolded(trimmed.normalized(QString::NormalizationForm_C));
    out = fullyCaseFolded(out.normalized(QString::NormalizationForm_C));
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

int editDistance(QStringView a, QStringView b)
{
    const auto rows = static_cast<size_t>(a.size()) + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> table(rows * columns);
    const auto at = [&table, columns](size_t i, size_t j) -> int & {
        return table[i * columns + j];
    };
    for (size_t i = 0; i < rows; ++i)
        at(i, 0) = static_cast<int>(i);
    for (size_t j = 0; j < columns; ++j)
        at(0, j) = static_cast<int>(j);
    for (size_t i = 1; i < rows; ++i) {
        for (size_t j = 1; j < columns; ++j) {
            const auto x = static_cast<qsizetype>(i) - 1;
            const auto y = static_cast<qsizetype>(j) - 1;
            const int replace = at(i - 1, j - 1) + (a[x] == b[y] ? 0 : 1);
            at(i, j) = std::min({at(i - 1, j) + 1, at(i, j - 1) + 1, replace});
            if (x > 0 && y > 0 && a[x] == b[y - 1] && a[x - 1] == b[y])
                at(i, j) = std::min(at(i, j), at(i - 2, j - 2) + 1);
        }
    }
    return table.back();
}

QString nearestName(const QString &wanted, const QStringList &names)
{
    const QString key = folded(wanted).left(64);
    // A third of the letters may be wrong, at least two; but not all of them.
    int best = std::max(2, static_cast<int>(key.size()) / 3) + 1;
    QString nearest;
    for (const QString &name : names) {
        const QString candidate = folded(name);
        const int distance = editDistance(key, candidate);
        if (distance < best && distance < std::max(key.size(), candidate.size())) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace muster
