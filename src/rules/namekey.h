// SPDX-License-Identifier: GPL-3.0-or-later
// How names of fields and operators are compared where their exact spelling is not known: folded, without "_", "-" and
// blanks, so that "Total Spent", "total_spent" and "totalSpent" are one. Internal to rules; pure, thread-safe.
#pragma once

#include "support/folding.h"

namespace muster::rules {

[[nodiscard]] inline QString nameKey(const QString &name)
{
    QString key = folded(name);
    key.removeIf([](QChar c) { return c == u'_' || c == u'-' || c.isSpace(); });
    return key;
}

} // namespace muster::rules
