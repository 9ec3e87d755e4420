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

// ISO 4217: the currencies whose minor unit is not a hundredth, and the common ones whose is.
constexpr std::array zeroDigits{"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::array threeDigits{"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::array twoDigits{"AED", "AFN", "ALL", "AMD", "ARS", "AUD", "AZN", "BAM", "BDT", "BGN",
                               "BOB", "BRL", "BWP", "BYN", "CAD", "CHF", "CNY", "COP", "CRC", "CZK",
                               "DKK", "DOP", "DZD", "EGP", "ETB", "EUR", "FJD", "GBP", "GEL", "GHS",
                               "GTQ", "HKD", "HNL", "HUF", "IDR", "ILS", "INR", "IRR", "JMD", "KES",
                               "KGS", "KHR", "KZT", "LAK", "LBP", "LKR", "MAD", "MDL", "MKD", "MMK",
                               "MNT", "MUR", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR",
                               "NZD", "PAB", "PEN", "PHP", "PKR", "PLN", "QAR", "RON", "RSD", "RUB",
                               "SAR", "SEK", "SGD", "THB", "TRY", "TTD", "TWD", "TZS", "UAH", "USD",
                               "UYU", "UZS", "VES", "YER", "ZAR", "ZMW"};

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

    qint64 minor = 0;
    const auto append = [&minor](QChar digit) {
        return !__builtin_mul_overflow(minor, 10, &minor)
                && !__builtin_add_overflow(minor, digit.unicode() - u'0', &minor);
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
    return negative ? -minor : minor;
}

QString minorToDecimal(qint64 minor, const Currency &currency)
{
    // Through unsigned arithmetic, so that the most negative value has a magnitude too.
    const quint64 magnitude = minor < 0 ? 0 - static_cast<quint64>(minor) : static_cast<quint64>(minor);
    QString digits = QString::number(magnitude);
    if (currency.digits > 0) {
        digits = digits.rightJustified(currency.digits + 1, u'0');
        digits.insert(digits.size() - currency.digits, u'.');
    }
    return minor < 0 ? u'-' + digits : digits;
}

QString minorToDisplay(qint64 minor, const Currency &currency, const QLocale &locale)
{
    const double major = static_cast<double>(minor) / static_cast<double>(currency.minorPerMajor());
    const bool own = locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code;
    const QString symbol = own ? locale.currencySymbol() : currency.code + QChar(QChar::Nbsp);
    return locale.toCurrencyString(major, symbol, currency.digits);
}

} // namespace muster
