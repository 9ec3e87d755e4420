// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folding.h"

#include <QStringList>
#include <algorithm>
#include <vector>

namespace muster {

QString folded(const QString &text)
{
    const QString trimmed = text.trimmed();
    const bool ascii = std::all_of(trimmed.cbegin(), trimmed.cend(),
                                   [](QChar c) { return c.unicode() < 0x80; });
    if (ascii)
        return trimmed.toLower();
    // Case folding can leave a sequence that composes again, and composing one that folds again; one more round
    // reaches the fixed point for every assigned code point (a test walks through all of them).
    QString out = trimmed.normalized(QString::NormalizationForm_C).toCaseFolded();
    out = out.normalized(QString::NormalizationForm_C).toCaseFolded();
    return out.normalized(QString::NormalizationForm_C).trimmed();
}

int editDistance(QStringView a, QStringView b)
{
    const auto rows = static_cast<size_t>(a.size()) + 1;
    const auto columns = static_cast<size_t>(b.size()) + 1;
    std::vector<int> table(rows * columns);
    const auto at = [&table, columns](size_t i, size_t j) -> int & { return table[i * columns + j]; };
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
    // A third of the letters may be wrong, at least two.
    int best = std::max(2, static_cast<int>(key.size()) / 3) + 1;
    QString nearest;
    for (const QString &name : names) {
        const int distance = editDistance(key, folded(name));
        if (distance < best) {
            best = distance;
            nearest = name;
        }
    }
    return nearest;
}

} // namespace muster
