// SPDX-License-Identifier: GPL-3.0-or-later
// Reading amounts of money as people and programs write them.
#include "ingest/celltext.h"
#include "ingest/values.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Amounts)
};

constexpr int maxDigits = 15; ///< before and after the mark together; far from overflow

struct Sign
{
    std::string_view text; ///< lower case
    const char *code;      ///< the currencies that it may stand for, separated by blanks
};

constexpr std::array signs{
        Sign{"₹", "INR"},
        Sign{"rs.", "INR PKR LKR NPR"},
        Sign{"rs", "INR PKR LKR NPR"},
        Sign{"रु.", "INR NPR"},
        Sign{"रु", "INR NPR"},
        Sign{"us$", "USD"},
        Sign{"$", "USD CAD AUD SGD HKD NZD MXN BRL"},
        Sign{"€", "EUR"},
        Sign{"£", "GBP EGP"},
        Sign{"¥", "JPY CNY"},
        Sign{"zł", "PLN"},
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

enum class Stripped { Nothing, Own, Foreign };

bool isOneOf(const char *codes, const QString &code)
{
    return QLatin1StringView(codes).contains(QLatin1StringView(code.toLatin1()));
}

Stripped stripSide(std::string_view &text, std::string_view sign, bool own)
{
    if (text.starts_with(sign))
        text.remove_prefix(sign.size());
    else if (text.ends_with(sign))
        text.remove_suffix(sign.size());
    else
        return Stripped::Nothing;
    return own ? Stripped::Own : Stripped::Foreign;
}

// Takes one currency sign or three-letter code off either end.
Stripped stripCurrency(std::string_view &text, const Currency &currency)
{
    for (const Sign &sign : signs) {
        const Stripped stripped = stripSide(text, sign.text, isOneOf(sign.code, currency.code));
        if (stripped != Stripped::Nothing)
            return stripped;
    }
    const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
    if (text.size() < 4)
        return Stripped::Nothing;
    for (const std::string_view code : {text.substr(0, 3), text.substr(text.size() - 3)}) {
        if (!std::all_of(code.begin(), code.end(), letter))
            continue;
        const QString name = toQString(code).toUpper();
        if (!currencyOf(name))
            continue;
        return stripSide(text, code, name == currency.code);
    }
    return Stripped::Nothing;
}

void trimSpaces(std::string_view &text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
}

// Takes signs, brackets, currency and "/-" off, in whatever order they stand. False for a foreign currency.
struct Shell
{
    bool negative = false;
    bool foreign = false;
    bool malformed = false;
};

Shell unwrap(std::string_view &text, const Currency &currency)
{
    Shell shell;
    bool currencySeen = false;
    bool signSeen = false;
    const auto negate = [&] {
        shell.malformed = shell.malformed || signSeen;
        signSeen = shell.negative = true;
    };
    for (size_t before = 0; before != text.size();) {
        before = text.size();
        trimSpaces(text);
        if (text.size() > 2 && text.front() == '(' && text.back() == ')') {
            text = text.substr(1, text.size() - 2);
            negate();
        } else if (text.ends_with("/-")) {
            text.remove_suffix(2);
        } else if (text.size() > 1 && (text.front() == '-' || text.back() == '-')) {
            text.front() == '-' ? text.remove_prefix(1) : text.remove_suffix(1);
            negate();
        } else if (text.size() > 1 && text.front() == '+') {
            text.remove_prefix(1);
            shell.malformed = shell.malformed || signSeen;
            signSeen = true;
        } else if (const Stripped stripped = stripCurrency(text, currency);
                   stripped != Stripped::Nothing) {
            shell.foreign = shell.foreign || stripped == Stripped::Foreign;
            shell.malformed = shell.malformed || currencySeen;
            currencySeen = true;
        }
    }
    return shell;
}

// Groups of three, or of two before a last group of three (lakh, crore); the first may be shorter.
bool isGrouped(std::string_view whole, char mark)
{
    std::array<size_t, 16> sizes{};
    size_t groups = 0;
    size_t run = 0;
    for (const char c : whole) {
        if (c != mark) {
            ++run;
            continue;
        }
        if (groups + 1 >= sizes.size())
            return false;
        sizes[groups++] = run;
        run = 0;
    }
    sizes[groups++] = run;
    if (groups < 2 || sizes[groups - 1] != 3 || sizes[0] == 0 || sizes[0] > 3)
        return false;
    const auto middle = [&](size_t size) {
        return std::all_of(sizes.begin() + 1, sizes.begin() + static_cast<long>(groups) - 1,
                           [size](size_t s) { return s == size; });
    };
    return middle(3) || (sizes[0] <= 2 && middle(2));
}

struct Parts
{
    std::string_view whole;
    std::string_view decimals;
    char groupMark = '\0';
};

enum class Reading { Clear, Ambiguous, Wrong };

// One kind of mark only: is it grouping or does it begin the decimals?
Reading splitOneMark(std::string_view text, char mark, DecimalMark known, Parts &parts)
{
    const bool isDecimal = known == (mark == '.' ? DecimalMark::Point : DecimalMark::Comma);
    const auto count = std::count(text.begin(), text.end(), mark);
    const size_t at = text.find(mark);
    const size_t after = text.size() - at - 1;
    const bool looksGrouped = isGrouped(text, mark) && text.front() != '0';
    const bool grouping = count > 1 || (known != DecimalMark::Unknown && !isDecimal);
    if (grouping || (looksGrouped && !isDecimal && mark == ',')) {
        parts = {text, {}, mark};
        return looksGrouped ? Reading::Clear : Reading::Wrong;
    }
    // "1.234" is a thousand in half of Europe and one and a quarter elsewhere.
    if (looksGrouped && known == DecimalMark::Unknown)
        return Reading::Ambiguous;
    parts = {text.substr(0, at), text.substr(at + 1), '\0'};
    return after == 0 && mark == ',' ? Reading::Wrong : Reading::Clear;
}

Reading split(std::string_view text, DecimalMark known, Parts &parts)
{
    const size_t point = text.rfind('.');
    const size_t comma = text.rfind(',');
    if (point == std::string_view::npos && comma == std::string_view::npos) {
        parts = {text, {}, '\0'};
        return Reading::Clear;
    }
    if (point == std::string_view::npos || comma == std::string_view::npos)
        return splitOneMark(text, comma == std::string_view::npos ? '.' : ',', known, parts);
    const size_t last = std::max(point, comma);
    const char decimal = text[last];
    const char group = decimal == '.' ? ',' : '.';
    if (known != DecimalMark::Unknown && (known == DecimalMark::Point) != (decimal == '.'))
        return Reading::Wrong;
    if (text.find(decimal) != last)
        return Reading::Wrong;
    parts = {text.substr(0, last), text.substr(last + 1), group};
    return isGrouped(parts.whole, group) ? Reading::Clear : Reading::Wrong;
}

// Digits to minor units; more decimals than the currency has are rounded, half away from zero.
std::optional<qint64> toMinor(const Parts &parts, int digits)
{
    qint64 minor = 0;
    int seen = 0;
    for (const char c : parts.whole) {
        if (c == parts.groupMark && c != '\0')
            continue;
        if (!isDigit(c) || ++seen > maxDigits)
            return std::nullopt;
        minor = minor * 10 + (c - '0');
    }
    if (seen == 0 && parts.decimals.empty())
        return std::nullopt;
    if (!std::all_of(parts.decimals.begin(), parts.decimals.end(), isDigit))
        return std::nullopt;
    for (int i = 0; i < digits; ++i) {
        const auto at = static_cast<size_t>(i);
        minor = minor * 10 + (at < parts.decimals.size() ? parts.decimals[at] - '0' : 0);
    }
    const auto next = static_cast<size_t>(digits);
    if (parts.decimals.size() > next && parts.decimals[next] >= '5')
        ++minor;
    return minor;
}

// "1e3", "1.5E+6": what a spreadsheet makes of a large number.
std::string withoutExponent(std::string_view text)
{
    const size_t e = text.find('e');
    if (e == std::string_view::npos || e == 0 || e + 1 >= text.size())
        return std::string(text);
    bool known = false;
    const QString wide = toQString(text);
    const double value = wide.toDouble(&known);
    if (!known || !std::all_of(text.begin(), text.end(), [](char c) {
            return isDigit(c) || c == '.' || c == 'e' || c == '+' || c == '-';
        }))
        return std::string(text);
    return QString::number(value, 'f', 4).toStdString();
}

} // namespace

Cell<qint64> readAmount(std::string_view cell, const AmountRules &rules)
{
    const std::string plain = plainForm(cell);
    if (isPlaceholder(plain))
        return std::nullopt;
    const QString shown = toQString(cell.substr(0, 40)).simplified();
    std::string_view inner = plain;
    const Shell shell = unwrap(inner, rules.currency);
    if (shell.foreign) {
        const QString text =
                rules.currencyIsFixed
                        ? Text::tr("“%1” is in another currency than the workspace, which "
                                   "counts in %2.")
                        : Text::tr("“%1” is in another currency than the workspace, which counts "
                                   "in %2. Change the workspace’s currency in the settings.");
        return tl::unexpected(text.arg(shown, rules.currency.code));
    }
    std::string number = withoutExponent(inner);
    // Spaces and apostrophes group digits in some countries.
    if (number.find_first_of(" '") != std::string::npos) {
        std::string_view whole = std::string_view(number).substr(0, number.find_first_of(".,"));
        const char mark = number[number.find_first_of(" '")];
        if (!isGrouped(whole, mark))
            return tl::unexpected(Text::tr("“%1” is not an amount.").arg(shown));
        std::erase(number, mark);
    }
    Parts parts;
    const Reading reading = split(number, rules.mark, parts);
    if (reading == Reading::Ambiguous) {
        return tl::unexpected(
                Text::tr("“%1” can be read in two ways; say in the mapping which mark "
                         "separates the decimals (\"decimal\": \".\" or \",\").")
                        .arg(shown));
    }
    const auto minor =
            reading == Reading::Clear ? toMinor(parts, rules.currency.digits) : std::nullopt;
    if (!minor || shell.malformed)
        return tl::unexpected(Text::tr("“%1” is not an amount.").arg(shown));
    return shell.negative ? -*minor : *minor;
}

} // namespace muster::ingest
