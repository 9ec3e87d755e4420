// SPDX-License-Identifier: GPL-3.0-or-later
// Exact decimal numbers: from the text that a person or a file wrote to whole units, never through a double.
// Internal to rules; pure functions, thread-safe.
#pragma once

#include <QJsonValue>
#include <QString>
#include <optional>
#include <tl/expected.hpp>

namespace muster::rules {

/// The whole numbers that equal a threshold: none (last = first - 1) where it lies between two, else one.
struct WholeSpan
{
    qint64 first = 0;
    qint64 last = 0;

    [[nodiscard]] bool isExact() const { return first == last; }
};

enum class DecimalFault { NotANumber, TooLarge };

/// "-12.345", "1e3" times 10^\a digits. Magnitudes from 9 * 10^18 on are too large.
[[nodiscard]] tl::expected<WholeSpan, DecimalFault> scaledDecimal(QStringView text, int digits);

/// The number's shortest decimal text, which for up to 15 digits is what was written; empty for other values.
[[nodiscard]] QString decimalText(const QJsonValue &value);

/// What people write: "₹10,000", "1,50,000", "10k", "1.5 lakh", "2 crore", "3 million", "Rs. 500" as a plain decimal
/// ("150000"), or nothing where it is no such number. Commas must group the Western or the Indian way.
[[nodiscard]] std::optional<QString> plainDecimal(QStringView text);

/// A plain decimal as a JSON number where that holds all its digits, else as a text.
[[nodiscard]] QJsonValue decimalValue(const QString &plain);

} // namespace muster::rules
