// SPDX-License-Identifier: GPL-3.0-or-later
// HMAC-SHA-256 (RFC 2104), by OpenSSL, which uses the processor's own instructions for it. Thread-safe.
#pragma once

#include <QByteArray>
#include <initializer_list>

namespace muster {

/// Of \a parts, one after the other: 32 bytes.
[[nodiscard]] QByteArray hmacSha256(QByteArrayView key,
                                    std::initializer_list<QByteArrayView> parts);

} // namespace muster
