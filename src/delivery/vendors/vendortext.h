// SPDX-License-Identifier: GPL-3.0-or-later
// Text that a vendor sent, made fit for the database and a list on the screen. Pure functions,
// thread-safe.
#pragma once

#include <QString>

namespace muster::delivery {

/// Control characters (line breaks too) and lone surrogates become blanks, ends are trimmed, and
/// what is longer than \a limit is cut with an ellipsis.
[[nodiscard]] QString plainText(const QString &text, qsizetype limit);

} // namespace muster::delivery
