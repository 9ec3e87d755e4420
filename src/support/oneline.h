// SPDX-License-Identifier: GPL-3.0-or-later
// Texts that have to be one line, such as a subject or an address: behind a line end they could begin a header of their
// own where a message is sent on. Pure functions.
#pragma once

#include <QString>

namespace muster {

/// Without line ends of any script and other control characters.
[[nodiscard]] bool isOneLine(QStringView text);
/// The same text with a space for each of them.
[[nodiscard]] QString oneLine(const QString &text);

} // namespace muster
