// SPDX-License-Identifier: GPL-3.0-or-later
// Message ids as vendors, links and the API see them.
//
// A signed id is base32 of the 8-byte key and 10 bytes of its HMAC-SHA256 under the workspace key: 29 characters of
// [a-z2-7], not guessable, and checked without a query. The workspace key proves only that an id is ours; it opens
// nothing. Pure functions, thread-safe.
#pragma once

#include "support/ids.h"

#include <QByteArray>
#include <optional>

namespace muster {

[[nodiscard]] QByteArray signedId(MessageId id, const QByteArray &workspaceKey);

/// The key inside, or nothing if the text is not one of our ids. Compared in constant time.
[[nodiscard]] std::optional<MessageId> verifySignedId(QByteArrayView text,
                                                      const QByteArray &workspaceKey);

} // namespace muster
