// SPDX-License-Identifier: GPL-3.0-or-later
// A language that anybody can tell from English.
#pragma once

#include <QTranslator>

namespace muster::test {

class Shouting : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *, const char *text, const char *,
                                    int) const override
    {
        return QString::fromUtf8(text).toUpper();
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace muster::test
