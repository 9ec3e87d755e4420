// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/foundation/formats.h"

#include "gui/foundation/dayformat.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Formats)
};

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;

bool countsInLakh(const QLocale &locale)
{
    return locale.territory() == QLocale::India;
}

bool hasGapBeforePercent(const QLocale &locale)
{
    static const QList<QLocale::Language> languages{
            QLocale::German,  QLocale::French,          QLocale::Spanish, QLocale::Swedish,
            QLocale::Danish,  QLocale::NorwegianBokmal, QLocale::Finnish, QLocale::Czech,
            QLocale::Russian, QLocale::Ukrainian};
    return languages.contains(locale.language());
}

/// What large figures are counted in.
struct Unit
{
    double size = 1;
    QString pattern = u"%1"_s;
};

Unit unitOf(double value, const QLocale &locale)
{
    if (countsInLakh(locale)) {
        if (value >= 9'995'000)
            return {10'000'000, Text::tr("%1 crore")};
        if (value >= 99'950)
            return {100'000, Text::tr("%1 lakh")};
    } else {
        if (value >= 999'500)
            return {1'000'000, Text::tr("%1 M")};
        if (value >= 99'950)
            return {1'000, Text::tr("%1 K")};
    }
    return {};
}

double rounded(double value, int decimals)
{
    const double power = std::pow(10.0, decimals);
    return std::round(value * power) / power;
}

/// For four digits of the least value, without those that are zero in all; what is in no larger unit has the decimals of
/// its currency, or none.
int decimalsFor(const QList<double> &values, const Unit &unit, const Currency &currency)
{
    double least = *std::max_element(values.begin(), values.end());
    for (const double value : values)
        least = value > 0 ? std::min(least, value) : least;
    int decimals = least >= 1000 ? 0 : least >= 100 ? 1 : least >= 10 ? 2 : 3;
    if (unit.size == 1 && decimals > 0)
        decimals = currency.digits;
    const auto isNeeded = [&decimals, &unit](double value) {
        const int fewer = unit.size == 1 ? 0 : decimals - 1;
        return std::abs(rounded(value, decimals) - rounded(value, fewer)) >
               0.1 * std::pow(10.0, -decimals);
    };
    while (decimals > 0 && std::none_of(values.begin(), values.end(), isNeeded))
        decimals = unit.size == 1 ? 0 : decimals - 1;
    return decimals;
}

QString threeDigits(double value, const QLocale &locale)
{
    const double size = std::abs(value);
    QString text = locale.toString(value, 'f', size < 9.995 ? 2 : size < 99.95 ? 1 : 0);
    const QString point = locale.decimalPoint();
    if (!text.contains(point))
        return text;
    while (text.endsWith(locale.zeroDigit()))
        text.chop(1);
    if (text.endsWith(point))
        text.chop(point.size());
    return text;
}

/// Whether "1", "234", "567" can be the groups of a number; those of a lakh have two digits.
bool areGroups(const QStringList &groups)
{
    const auto isLong = [&groups](qsizetype i, qsizetype least, qsizetype most) {
        return groups.at(i).size() >= least && groups.at(i).size() <= most;
    };
    bool are = isLong(0, 1, 3) && groups.last().size() == 3;
    for (qsizetype i = 1; i < groups.size(); ++i)
        are = are && isLong(i, 2, 3);
    return are;
}

/// "1.234,50" of the locale as "1234.50"; nothing where the signs do not stand as the locale sets them. There is no sign
/// in front.
std::optional<QString> plainNumber(const QString &text, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    const qsizetype at = text.indexOf(point);
    QStringList groups = (at < 0 ? text : text.left(at)).split(locale.groupSeparator());
    if (groups.size() > 1 && !areGroups(groups))
        return std::nullopt;
    const QString whole = groups.join(QString());
    return at < 0 ? whole : whole + u'.' + text.mid(at + point.size());
}

/// How a number that was typed may be read, the likeliest first: as the locale writes it, then plainly.
QStringList readingsOf(const QString &text, const QLocale &locale)
{
    QString typed = text.trimmed().replace(locale.negativeSign(), u"-"_s);
    const QString group = locale.groupSeparator();
    for (QChar &c : typed) {
        if (c.isDigit())
            c = QChar(u'0' + c.digitValue()); // of any script
        else if (group == u"’" && c == u'\'')
            c = u'’'; // no key has it
        else if (c.isSpace() && group.size() == 1 && group.front().isSpace())
            c = group.front(); // likewise the narrow spaces
    }
    QStringList readings;
    const bool isNegative = typed.startsWith(u'-');
    if (const auto plain = plainNumber(isNegative ? typed.mid(1) : typed, locale))
        readings.append(isNegative ? u'-' + *plain : *plain);
    readings.append(typed);
    return readings;
}

/// "d.M.yyyy" of the locale's "dd.MM.yy".
QString shortFormat(const QLocale &locale)
{
    QString format = locale.dateFormat(QLocale::ShortFormat);
    for (const QChar c : {u'd', u'M', u'y'}) {
        const QString pair(2, c);
        while (format.contains(pair))
            format.replace(pair, QString(c));
    }
    return format.replace(u'y', u"yyyy"_s);
}

} // namespace

Formats::Formats(const QLocale &locale, const Currency &currency, const QTimeZone &zone)
    : m_locale(locale)
    , m_currency(currency)
    , m_zone(zone)
{
}

QString Formats::number(qint64 value) const
{
    return m_locale.toString(value);
}

QString Formats::compactNumber(double value) const
{
    const Unit unit = unitOf(std::abs(value), m_locale);
    return unit.size > 1 || std::abs(value) < 1000
                   ? unit.pattern.arg(threeDigits(value / unit.size, m_locale))
                   : m_locale.toString(static_cast<qint64>(std::llround(value)));
}

QString Formats::money(qint64 minor) const
{
    return minorToDisplay(minor, m_currency, m_locale);
}

QString Formats::amount(qint64 minor) const
{
    const QString plain = minorToDecimal(minor, m_currency);
    const bool isNegative = plain.startsWith(u'-');
    const QStringList parts = plain.mid(isNegative ? 1 : 0).split(u'.');
    QString text = isNegative ? m_locale.negativeSign() : QString();
    text += m_locale.toString(parts.front().toULongLong());
    if (parts.size() < 2)
        return text;
    text += m_locale.decimalPoint();
    for (const QChar digit : parts.back())
        text += m_locale.toString(digit.digitValue());
    return text;
}

std::optional<qint64> Formats::amountOf(const QString &text) const
{
    for (const QString &reading : readingsOf(text, m_locale)) {
        if (const auto minor = parseMinor(reading, m_currency))
            return *minor;
    }
    return std::nullopt;
}

QString Formats::decimal(double value) const
{
    return m_locale.toString(value, 'g', 15);
}

std::optional<qint64> Formats::numberOf(const QString &text) const
{
    for (const QString &reading : readingsOf(text, m_locale)) {
        bool isNumber = false;
        const qint64 number = reading.toLongLong(&isNumber);
        if (isNumber)
            return number;
    }
    return std::nullopt;
}

std::optional<double> Formats::decimalOf(const QString &text) const
{
    for (const QString &reading : readingsOf(text, m_locale)) {
        bool isNumber = false;
        const double number = QLocale::c().toDouble(reading, &isNumber);
        if (isNumber)
            return number;
    }
    return std::nullopt;
}

QString Formats::compactMoney(qint64 minor) const
{
    const double major =
            static_cast<double>(minor) / static_cast<double>(m_currency.minorPerMajor());
    return withCurrency(compactNumber(std::abs(major)), minor);
}

QString Formats::withCurrency(const QString &figures, qint64 minor) const
{
    // The sign and its place are those of the full form of the same sign.
    QString text =
            minorToDisplay(minor < 0 ? -m_currency.minorPerMajor() : m_currency.minorPerMajor(),
                           m_currency, m_locale);
    const QString one = m_locale.toString(1.0, 'f', m_currency.digits);
    return text.contains(one) ? text.replace(one, figures) : money(minor);
}

std::pair<ShownMoney, ShownMoney> Formats::comparedMoney(qint64 first, qint64 second) const
{
    const auto sizeOf = [this](qint64 minor) {
        return static_cast<double>(std::abs(minor)) /
               static_cast<double>(m_currency.minorPerMajor());
    };
    const auto show = [this, sizeOf](qint64 minor, const Unit &unit, int decimals) {
        const double figures = rounded(sizeOf(minor) / unit.size, decimals);
        return ShownMoney{
                withCurrency(unit.pattern.arg(m_locale.toString(figures, 'f', decimals)), minor),
                figures * unit.size * (minor < 0 ? -1 : 1)};
    };
    const double larger = std::max(sizeOf(first), sizeOf(second));
    const double smaller = std::min(sizeOf(first), sizeOf(second));
    const Unit unit = unitOf(larger, m_locale);
    if (unit.size == 1 || smaller == 0 || smaller >= unit.size / 10) {
        const int decimals =
                decimalsFor({larger / unit.size, smaller / unit.size}, unit, m_currency);
        return {show(first, unit, decimals), show(second, unit, decimals)};
    }
    const auto alone = [this, sizeOf, show](qint64 minor) {
        const Unit own = unitOf(sizeOf(minor), m_locale);
        return show(minor, own, decimalsFor({sizeOf(minor) / own.size}, own, m_currency));
    };
    return {alone(first), alone(second)};
}

QString Formats::percent(double share, int decimals) const
{
    const QString figure = m_locale.toString(share * 100, 'f', decimals);
    return (hasGapBeforePercent(m_locale) ? u"%1 %2"_s : u"%1%2"_s).arg(figure, m_locale.percent());
}

QString Formats::date(qint64 utcMs) const
{
    return date(QDateTime::fromMSecsSinceEpoch(utcMs, m_zone).date());
}

QString Formats::date(QDate day) const
{
    return m_locale.toString(day, dayFormat(m_locale));
}

QString Formats::shortDate(QDate day) const
{
    return m_locale.toString(day, shortFormat(m_locale));
}

std::optional<QDate> Formats::dayOf(const QString &text) const
{
    const QString typed = text.simplified();
    const QString usual = dayFormat(m_locale);
    const QString figures = shortFormat(m_locale);
    const QStringList formats{usual, QString(usual).replace(u"MMM"_s, u"MMMM"_s),
                              m_locale.dateFormat(QLocale::LongFormat), figures};
    for (const QString &format : formats) {
        if (const QDate day = m_locale.toDate(typed, format); day.isValid())
            return day;
    }
    if (const QDate day = QDate::fromString(typed, Qt::ISODate); day.isValid())
        return day;
    // Qt takes two figures for a year of the last century.
    constexpr int oldest = 1950;
    const QDate day = m_locale.toDate(typed, QString(figures).replace(u"yyyy"_s, u"yy"_s));
    if (!day.isValid())
        return std::nullopt;
    return day.year() < oldest ? day.addYears(100) : day;
}

QString Formats::dateTime(qint64 utcMs) const
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(utcMs, m_zone);
    return Text::tr("%1, %2", "date, time")
            .arg(date(time.date()), m_locale.toString(time.time(), QLocale::ShortFormat));
}

QString Formats::dateTimeFormat() const
{
    return Text::tr("%1, %2", "date, time")
            .arg(dayFormat(m_locale), m_locale.timeFormat(QLocale::ShortFormat));
}

QString Formats::ago(qint64 utcMs, qint64 nowMs) const
{
    const qint64 past = nowMs - utcMs;
    if (past < 0 || past >= 30 * dayMs)
        return dateTime(utcMs);
    if (past < minuteMs)
        return Text::tr("just now");
    if (past < hourMs)
        return Text::tr("%n minute(s) ago", nullptr, static_cast<int>(past / minuteMs));
    if (past < dayMs)
        return Text::tr("%n hour(s) ago", nullptr, static_cast<int>(past / hourMs));
    return Text::tr("%n day(s) ago", nullptr, static_cast<int>(past / dayMs));
}

QString Formats::bytes(qint64 count) const
{
    return m_locale.formattedDataSize(count);
}

QString noValue()
{
    return u"–"_s;
}

} // namespace muster::gui
