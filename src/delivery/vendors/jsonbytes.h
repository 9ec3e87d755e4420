// SPDX-License-Identifier: GPL-3.0-or-later
// Writing JSON (RFC 8259) straight into bytes: a request of hundreds of messages is put together
// without a tree of values in between. Pure functions, thread-safe.
#pragma once

#include <QByteArray>
#include <QString>

namespace muster::delivery {

/// Appends \a text as a JSON string, with its quotes. A lone surrogate becomes U+FFFD.
void appendJson(QByteArray &out, QStringView text);
/// The same for text that is UTF-8 already.
void appendJsonUtf8(QByteArray &out, QByteArrayView utf8);

} // namespace muster::delivery
