// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/money.h"

#include <QCoreApplication>
#include <array>

using namespace Qt::StringLiterals;

namespace muster {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Money)
};

// ISO 4217, the currencies in use, by the decimal places of their minor unit.
constexpr std::array zeroDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW",
                                "PYG", "RWF", "UGX", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array threeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array twoDigits{
        "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT",
        "BGN", "BMD", "BND", "BOB", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHF",
        "CNY", "COP", "CRC", "CUP", "CVE", "CZK", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB", "EUR",
        "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GTQ", "GYD", "HKD", "HNL", "HTG", "HUF",
        "IDR", "ILS", "INR", "IRR", "JMD", "KES", "KGS", "KHR", "KPW", "KYD", "KZT", "LAK", "LBP",
        "LKR", "LRD", "LSL", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRU", "MUR", "MVR",
        "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "PAB", "PEN", "PGK",
        "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD",
        "SHP", "SLE", "SOS", "SRD", "SSP", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TOP",
        "TRY", "TTD", "TWD", "TZS", "UAH", "USD", "UYU", "UZS", "VED", "VES", "WST", "XCD", "YER",
        "ZAR", "ZMW", "ZWG"};

template<size_t N>
bool listed(const std::array<const char *, N> &codes, const QString &code)
{
    return std::any_of(codes.begin(), codes.end(),
                       [&code](const char *known) { return code == QLatin1StringView(known); });
}

} // namespace

qint64 Currency::minorPerMajor() const
{
    qint64 factor = 1;
    for (int i = 0; i < digits; ++i)
        factor *= 10;
    return factor;
}

Result<Currency> currencyOf(const QString &code)
{
    const QString upper = code.trimmed().toUpper();
    if (listed(twoDigits, upper))
        return Currency{upper, 2};
    if (listed(zeroDigits, upper))
        return Currency{upper, 0};
    if (listed(threeDigits, upper))
        return Currency{upper, 3};
    return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a currency code.").arg(code), {},
                Text::tr("Use a three-letter code such as INR or EUR."));
}

Result<qint64> parseMinor(QStringView text, const Currency &currency)
{
    const auto refuse = [text] {
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not an amount.").arg(text), {},
                    Text::tr("Write it like 1234.50."));
    };
    QStringView rest = text.trimmed();
    const bool negative = rest.startsWith(u'-');
    if (negative || rest.startsWith(u'+'))
        rest = rest.mid(1);
    const qsizetype point = rest.indexOf(u'.');
    const QStringView whole = point < 0 ? rest : rest.left(point);
    const QStringView fraction = point < 0 ? QStringView() : rest.mid(point + 1);
    if ((whole.isEmpty() && fraction.isEmpty()) || (point >= 0 && fraction.isEmpty()))
        return refuse();

    // Counted downwards, because the negative numbers reach one further.
    qint64 minor = 0;
    const auto append = [&minor](QChar digit) {
        return !__builtin_mul_overflow(minor, 10, &minor) &&
               !__builtin_sub_overflow(minor, digit.unicode() - u'0', &minor);
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    for (const QChar c : whole) {
        if (!isDigit(c) || !append(c))
            return refuse();
    }
    for (qsizetype i = 0; i < std::max<qsizetype>(fraction.size(), currency.digits); ++i) {
        const QChar c = i < fraction.size() ? fraction[i] : QChar(u'0');
        if (!isDigit(c) || (i >= currency.digits ? c != u'0' : !append(c)))
            return refuse();
    }
    if (!negative && __builtin_sub_overflow(qint64{0}, minor, &minor))
        return refuse();
    return minor;
}

namespace {

/// Through unsigned arithmetic, so that the most negative value has a magnitude too.
quint64 magnitudeOf(qint64 minor)
{
    return minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
}

} // namespace

QString minorToDecimal(qint64 minor, const Currency &currency)
{
    QString digits = QString::number(magnitudeOf(minor));
    if (currency.digits > 0) {
        digits = digits.rightJustified(currency.digits + 1, u'0');
        digits.insert(digits.size() - currency.digits, u'.');
    }
    return minor < 0 ? u'-' + digits : digits;
}

namespace {

/// The sign of the locale's own currency, one that means only that currency, or the code.
QString symbolOf(const Currency &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code)
        return locale.currencySymbol();
    if (currency.code == "INR"_L1)
        return u"₹"_s;
    if (currency.code == "EUR"_L1)
        return u"€"_s;
    // Letters keep their distance from the figure; behind it there is one anyway.
    const bool isBehind = locale.toCurrencyString(1, currency.code).endsWith(currency.code);
    return isBehind ? currency.code : currency.code + QChar(QChar::Nbsp);
}

} // namespace

QString minorToDisplay(qint64 minor, const Currency &currency, const QLocale &locale)
{
    const QString symbol = symbolOf(currency, locale);
    // A minus sign in every language: in some, QLocale puts amounts below zero in parentheses, as accountants do.
    const QString sign = minor < 0 ? locale.negativeSign() : QString();
    const quint64 magnitude = magnitudeOf(minor);
    const auto factor = static_cast<quint64>(currency.minorPerMajor());
    // A double holds whole numbers up to 2^53 exactly.
    constexpr quint64 exact = quint64{1} << 53;
    if (magnitude <= exact)
        return sign +
               locale.toCurrencyString(static_cast<double>(magnitude) / static_cast<double>(factor),
                                       symbol, currency.digits);
    QString shown = sign + locale.toCurrencyString(magnitude / factor, symbol);
    if (currency.digits == 0)
        return shown;
    const auto lastDigit =
            std::find_if(shown.crbegin(), shown.crend(), [](QChar c) { return c.isDigit(); });
    const quint64 fraction = magnitude % factor;
    QString places =
            locale.toString(fraction).rightJustified(currency.digits, locale.zeroDigit().at(0));
    return shown.insert(std::distance(lastDigit, shown.crend()), locale.decimalPoint() + places);
}

} // namespace muster
