// SPDX-License-Identifier: GPL-3.0-or-later
// The forms in which vendors write a time. Pure functions, thread-safe.
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <optional>

namespace muster::delivery {

/// Reads RFC 3339 ("2026-11-20T10:00:00.1234567Z", "…+05:30", a blank for the "T"; more than three
/// decimals are cut), epoch seconds (a number or digits, decimals allowed) and epoch milliseconds
/// (from 100,000,000,000 up). UTC ms. Nothing for any other text and for years before 1970 or after
/// 9999.
[[nodiscard]] std::optional<qint64> timestampFromJson(const QJsonValue &value);

/// "2026-11-20T10:00:00.123Z"
[[nodiscard]] QByteArray timestampToText(qint64 ms);

} // namespace muster::delivery
