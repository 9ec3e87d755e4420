// SPDX-License-Identifier: GPL-3.0-or-later
// Money as whole minor units (paise, cents) of one currency. Plain values; thread-safe.
#pragma once

#include "support/error.h"

#include <QLocale>

namespace muster {

struct Currency
{
    QString code = QStringLiteral("INR"); ///< ISO 4217
    int digits = 2;                       ///< decimal places of the minor unit

    [[nodiscard]] qint64 minorPerMajor() const;
    bool operator==(const Currency &) const = default;
};

/// The currency of an ISO 4217 code, with its own number of decimal places; an unknown code is refused.
[[nodiscard]] Result<Currency> currencyOf(const QString &code);

/// Exact conversion of "1234.5", "-0.01"; no grouping, no symbol. More decimal places than the currency has are
/// accepted only if they are zeros. Fails on overflow and on anything else.
[[nodiscard]] Result<qint64> parseMinor(QStringView text, const Currency &currency);

/// "1234.50": plain decimal text, for files and JSON.
[[nodiscard]] QString minorToDecimal(qint64 minor, const Currency &currency);

/// For a person, with symbol and the locale's grouping (lakh for Hindi and Indian English).
[[nodiscard]] QString minorToDisplay(qint64 minor, const Currency &currency, const QLocale &locale);

} // namespace muster
