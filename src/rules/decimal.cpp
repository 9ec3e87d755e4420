// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decimal.h"

#include <QLocale>
#include <QRegularExpression>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

constexpr qint64 largest = 9'000'000'000'000'000'000;
constexpr int largestExponent = 400; // more than any double has

struct Parts
{
    bool negative = false;
    QString digits;      ///< without the point
    qsizetype point = 0; ///< how many digits stand before it; may lie outside of them
};

std::optional<Parts> split(QStringView text)
{
    static const QRegularExpression shape(
            u"^([+-]?)([0-9]+)(?:\\.([0-9]+))?(?:[eE]([+-]?[0-9]{1,4}))?$"_s);
    const auto match = shape.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int exponent = match.captured(4).toInt();
    if (std::abs(exponent) > largestExponent)
        return std::nullopt;
    return Parts{match.captured(1) == u"-", match.captured(2) + match.captured(3),
                 match.capturedLength(2) + exponent};
}

QString repeated(QChar c, qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), c);
}

/// Moves the point \a places to the right, in text.
QString shiftedDecimal(const QString &plain, int places)
{
    const auto parts = split(plain);
    QString digits = parts->digits;
    const qsizetype point = parts->point + places;
    digits += repeated(u'0', point - digits.size());
    QString whole = digits.left(point);
    while (whole.size() > 1 && whole.startsWith(u'0'))
        whole.remove(0, 1);
    QString fraction = digits.mid(point);
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    const bool zero = whole == u"0" && fraction.isEmpty();
    const QString sign = parts->negative && !zero ? u"-"_s : QString();
    return sign + whole + (fraction.isEmpty() ? QString() : u'.' + fraction);
}

std::optional<int> magnitudeOf(const QString &word)
{
    static const QHash<QString, int> magnitudes{
            {QString(), 0},     {u"k"_s, 3},   {u"thousand"_s, 3}, {u"lakh"_s, 5},
            {u"lakhs"_s, 5},    {u"lac"_s, 5}, {u"lacs"_s, 5},     {u"crore"_s, 7},
            {u"crores"_s, 7},   {u"cr"_s, 7},  {u"mn"_s, 6},       {u"million"_s, 6},
            {u"millions"_s, 6}, {u"bn"_s, 9},  {u"billion"_s, 9},
    };
    const auto found = magnitudes.constFind(word.toLower());
    return found == magnitudes.cend() ? std::nullopt : std::optional<int>(*found);
}

} // namespace

tl::expected<WholeSpan, DecimalFault> scaledDecimal(QStringView text, int digits)
{
    const auto parts = split(text);
    if (!parts)
        return tl::unexpected(DecimalFault::NotANumber);
    const qsizetype wanted = parts->point + digits;
    QString all = parts->digits;
    if (wanted < 0)
        all.prepend(repeated(u'0', -wanted));
    else
        all += repeated(u'0', wanted - all.size());
    const QString whole = all.left(std::max<qsizetype>(wanted, 0));
    const QString rest = all.mid(std::max<qsizetype>(wanted, 0));
    qint64 magnitude = 0;
    for (const QChar digit : whole) {
        if (__builtin_mul_overflow(magnitude, 10, &magnitude) ||
            __builtin_add_overflow(magnitude, digit.unicode() - u'0', &magnitude) ||
            magnitude >= largest)
            return tl::unexpected(DecimalFault::TooLarge);
    }
    const bool exact = rest.count(u'0') == rest.size();
    const qint64 below = parts->negative ? -magnitude - (exact ? 0 : 1) : magnitude;
    return exact ? WholeSpan{below, below} : WholeSpan{below + 1, below};
}

QString decimalText(const QJsonValue &value)
{
    if (!value.isDouble())
        return {};
    const double number = value.toDouble();
    if (number == std::floor(number) && std::abs(number) < 9e18)
        return QString::number(value.toInteger());
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

std::optional<QString> plainDecimal(QStringView text)
{
    static const QRegularExpression shape(
            u"^([+-]?)\\s*(?:₹|Rs\\.?|INR|\\$|€|£)?\\s*"
            "([1-9][0-9]{0,2}(?:,[0-9]{3})+|[1-9][0-9]?(?:,[0-9]{2})+,[0-9]{3}|[0-9]+)"
            "(\\.[0-9]+)?\\s*([A-Za-z]*)$"_s,
            QRegularExpression::CaseInsensitiveOption);
    const auto match = shape.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const auto places = magnitudeOf(match.captured(4));
    if (!places)
        return std::nullopt;
    const QString sign = match.captured(1) == u"-" ? u"-"_s : QString();
    const QString whole = match.captured(2).remove(u',');
    return shiftedDecimal(sign + whole + match.captured(3), *places);
}

QJsonValue decimalValue(const QString &plain)
{
    bool fits = false;
    const qint64 whole = plain.toLongLong(&fits);
    if (fits && QString::number(whole) == plain)
        return QJsonValue(whole);
    const double number = plain.toDouble(&fits);
    if (fits && decimalText(QJsonValue(number)) == plain)
        return QJsonValue(number);
    return QJsonValue(plain);
}

} // namespace muster::rules
