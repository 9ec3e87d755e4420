// SPDX-License-Identifier: GPL-3.0-or-later
// Bytes that secrets depend on: comparing them without a timing leak, and drawing them at random. Thread-safe.
#pragma once

#include <QByteArray>

namespace muster {

/// Takes the same time wherever the first difference is. The lengths are not secret.
[[nodiscard]] bool equalInConstantTime(QByteArrayView a, QByteArrayView b);

/// \a count bytes from the operating system's generator, for keys and secrets.
[[nodiscard]] QByteArray randomBytes(qsizetype count);

} // namespace muster
