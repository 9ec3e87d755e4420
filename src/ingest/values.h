// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in one cell, checked and brought into the form that is stored.
//
// Pure functions over UTF-8 cells; thread-safe. Each gives a value, or none where the cell says "nothing" (empty, n/a,
// -, NULL), or a reason for the person why the cell cannot be used. Nothing is guessed: what can be read in two ways
// that matter is refused, with the one exception of dates, where DateOrder decides.
#pragma once

#include "domain/customer.h"
#include "domain/order.h"
#include "support/money.h"

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace muster::ingest {

template<typename T>
using Cell = tl::expected<std::optional<T>, QString>;

/// Which mark separates the decimals; Unknown reads what is clear by itself ("1,234.50", "1.234,50", "12,5").
enum class DecimalMark { Unknown, Point, Comma };

struct AmountRules
{
    Currency currency;
    DecimalMark mark = DecimalMark::Unknown;
    bool currencyIsFixed = true; ///< else the person is told where it can be changed
};

/// Minor units. Symbols and codes of the own currency, "/-", brackets and minus signs for negatives, grouping by
/// thousands or lakhs, digits of every script. Another currency's symbol is refused: converting is not our business.
[[nodiscard]] Cell<qint64> readAmount(std::string_view cell, const AmountRules &rules);

/// A whole number that is not negative.
[[nodiscard]] Cell<qint64> readCount(std::string_view cell);

/// A number as a custom field holds it.
[[nodiscard]] Cell<double> readNumber(std::string_view cell, DecimalMark mark);

/// yes/no in the words that exports use.
[[nodiscard]] Cell<bool> readYesNo(std::string_view cell);

[[nodiscard]] Cell<OrderStatus> readStatus(std::string_view cell);

/// The address, also out of '"Name" <address>' and of the first of several. Letter case is kept. A practical check:
/// one @, a dotted domain, lengths of RFC 5321, no white space or control characters; letters of every script pass.
[[nodiscard]] Cell<std::string> readEmail(std::string_view cell);

/// Digits with a leading +, separators removed, an extension as "x12".
[[nodiscard]] Cell<std::string> readPhone(std::string_view cell);

/// Separated by ; , | or line ends, quoted or not; the first spelling of a repeated tag stays.
[[nodiscard]] QStringList readTags(std::string_view cell);

} // namespace muster::ingest
