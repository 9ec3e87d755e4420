// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/dates.h"

#include "ingest/celltext.h"
#include "support/clock.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace muster::ingest {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Dates)
};

constexpr qint64 dayMs = 86'400'000;
constexpr qint64 excelEpochDay = -25569; // 1899-12-30, counted from 1970-01-01

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0;
}

// Days from 1970-01-01 of a date of the proleptic Gregorian calendar (H. Hinnant's days_from_civil, a known formula).
qint64 dayNumber(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<qint64>(era) * 146097 + dayOfEra - 719468;
}

std::optional<qint64> validDay(int year, int month, int day)
{
    constexpr std::array lengths{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    const int length = lengths[static_cast<size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
    return day <= length ? std::optional(dayNumber(year, month, day)) : std::nullopt;
}

int fullYear(int year, size_t digits)
{
    if (digits != 2)
        return year;
    return year <= 68 ? 2000 + year : 1900 + year;
}

// The first three letters decide; what follows must be the rest of the English name, or nothing.
int monthOf(std::string_view word)
{
    constexpr std::array<std::string_view, 12> names{
            "january", "february", "march",     "april",   "may",      "june",
            "july",    "august",   "september", "october", "november", "december"};
    if (word == "sept")
        return 9;
    for (size_t i = 0; i < names.size(); ++i) {
        if (word == names[i] || (word.size() == 3 && names[i].starts_with(word)))
            return static_cast<int>(i) + 1;
    }
    return 0;
}

bool isWeekday(std::string_view word)
{
    constexpr std::array<std::string_view, 7> names{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    return std::any_of(names.begin(), names.end(), [word](std::string_view name) {
        return word == name || (word.size() >= 3 && word.size() <= 4 && name.starts_with(word));
    });
}

/// Walks over the text token by token.
class Scanner
{
public:
    explicit Scanner(std::string_view text)
        : m_rest(text)
    {
    }
    [[nodiscard]] bool atEnd() const { return m_rest.empty(); }
    [[nodiscard]] char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    void skip(std::string_view any)
    {
        while (!m_rest.empty() && any.find(m_rest.front()) != std::string_view::npos)
            m_rest.remove_prefix(1);
    }
    bool take(char c)
    {
        if (peek() != c || m_rest.empty())
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    // At most nine digits; 0 digits if there is no number here.
    int number(size_t &digits)
    {
        digits = 0;
        int value = 0;
        while (!m_rest.empty() && isDigit(m_rest.front()) && digits < 9) {
            value = value * 10 + (m_rest.front() - '0');
            m_rest.remove_prefix(1);
            ++digits;
        }
        return value;
    }
    std::string_view word()
    {
        size_t length = 0;
        while (length < m_rest.size() && isLetter(m_rest[length]))
            ++length;
        const std::string_view found = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return found;
    }

private:
    std::string_view m_rest;
};

struct Moment
{
    qint64 day = 0;
    qint64 msOfDay = 0;
    std::optional<qint64> offsetMs; ///< of the text's own zone
};

struct Numbers
{
    int first = 0;
    int second = 0;
    int third = 0;
    size_t firstDigits = 0;
    size_t thirdDigits = 0;
};

// number / number / number with one kind of mark; nothing where the text begins otherwise.
std::optional<Numbers> threeNumbers(Scanner &scanner)
{
    Numbers n;
    size_t digits = 0;
    n.first = scanner.number(n.firstDigits);
    const char mark = scanner.peek();
    if (n.firstDigits == 0 || (mark != '/' && mark != '-' && mark != '.'))
        return std::nullopt;
    scanner.take(mark);
    n.second = scanner.number(digits);
    if (digits == 0 || digits > 2 || !scanner.take(mark))
        return std::nullopt;
    n.third = scanner.number(n.thirdDigits);
    if (n.thirdDigits == 0)
        return std::nullopt;
    return n;
}

std::optional<qint64> dayOfNumbers(const Numbers &n, DateOrder order)
{
    if (n.firstDigits == 4 && n.thirdDigits <= 2)
        return validDay(n.first, n.second, n.third);
    if (n.firstDigits > 2 || (n.thirdDigits != 2 && n.thirdDigits != 4))
        return std::nullopt;
    const int year = fullYear(n.third, n.thirdDigits);
    const auto dayFirst = validDay(year, n.second, n.first);
    const auto monthFirst = validDay(year, n.first, n.second);
    if (dayFirst && monthFirst)
        return order == DateOrder::DayFirst ? dayFirst : monthFirst;
    return dayFirst ? dayFirst : monthFirst;
}

// "7 Oct 2022", "7-Oct-22", "October 7, 2022", each perhaps after a weekday.
std::optional<qint64> dayInWords(Scanner &scanner)
{
    constexpr std::string_view between = " -/.,";
    size_t digits = 0;
    size_t yearDigits = 0;
    std::string_view word = scanner.word();
    if (isWeekday(word)) {
        scanner.skip(between);
        word = scanner.word();
    }
    int month = monthOf(word);
    if (!word.empty() && month == 0)
        return std::nullopt;
    scanner.skip(between);
    const int day = scanner.number(digits);
    if (const std::string_view ordinal = scanner.word(); !ordinal.empty() && ordinal != "st" &&
                                                         ordinal != "nd" && ordinal != "rd" &&
                                                         ordinal != "th")
        return std::nullopt;
    scanner.skip(between);
    if (month == 0) {
        month = monthOf(scanner.word());
        scanner.skip(between);
    }
    const int year = scanner.number(yearDigits);
    if (digits == 0 || digits > 2 || (yearDigits != 2 && yearDigits != 4))
        return std::nullopt;
    return validDay(fullYear(year, yearDigits), month, day);
}

bool readZone(Scanner &scanner, Moment &moment)
{
    scanner.skip(" ");
    if (const std::string_view word = scanner.word(); !word.empty()) {
        if (word != "z" && word != "utc" && word != "gmt")
            return false;
        moment.offsetMs = 0;
    }
    const char sign = scanner.peek();
    if (sign != '+' && sign != '-')
        return true;
    scanner.take(sign);
    size_t digits = 0;
    int hours = scanner.number(digits);
    int minutes = 0;
    if (digits == 4) {
        minutes = hours % 100;
        hours /= 100;
    } else if (scanner.take(':')) {
        minutes = scanner.number(digits);
    }
    if (hours > 15 || minutes > 59)
        return false;
    const qint64 offset = (hours * 60 + minutes) * 60'000LL;
    moment.offsetMs = sign == '-' ? -offset : offset;
    return true;
}

// hh:mm[:ss[.fff]] [am|pm] [zone]; true also where no time follows.
bool readTime(Scanner &scanner, Moment &moment)
{
    scanner.skip(" ,");
    scanner.take('t');
    scanner.skip(" ");
    if (scanner.atEnd())
        return true;
    size_t digits = 0;
    int hours = scanner.number(digits);
    if (digits == 0 || digits > 2 || !scanner.take(':'))
        return false;
    const int minutes = scanner.number(digits);
    int seconds = 0;
    int fraction = 0;
    if (digits != 2)
        return false;
    if (scanner.take(':')) {
        seconds = scanner.number(digits);
        if (digits != 2)
            return false;
        if (scanner.take('.')) {
            fraction = scanner.number(digits);
            for (; digits < 3; ++digits)
                fraction *= 10;
            for (; digits > 3; --digits)
                fraction /= 10;
        }
    }
    scanner.skip(" ");
    const bool morning = scanner.peek() == 'a';
    if (morning || scanner.peek() == 'p') {
        const std::string_view half = scanner.word();
        if ((half != "am" && half != "pm") || hours < 1 || hours > 12)
            return false;
        hours = hours % 12 + (morning ? 0 : 12);
    }
    if (hours > 23 || minutes > 59 || seconds > 60)
        return false;
    moment.msOfDay = ((hours * 60 + minutes) * 60 + std::min(seconds, 59)) * 1000LL + fraction;
    return readZone(scanner, moment) && scanner.atEnd();
}

// Digits alone, perhaps with a fraction: serial days, yyyymmdd, epoch seconds or milliseconds.
struct Bare
{
    std::optional<Moment> moment;
    std::optional<qint64> utcMs;
};

std::optional<Bare> bareNumber(std::string_view text)
{
    const size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view fraction = point == std::string_view::npos ? "" : text.substr(point + 1);
    if (!std::all_of(whole.begin(), whole.end(), isDigit) ||
        !std::all_of(fraction.begin(), fraction.end(), isDigit) || whole.size() < 5)
        return std::nullopt;
    qint64 value = 0;
    if (whole.size() > 14 ||
        std::from_chars(whole.data(), whole.data() + whole.size(), value).ec != std::errc())
        return Bare{};
    if (whole.size() == 5 && value >= 20'000 && value <= 80'000) {
        const double share = fraction.empty() ? 0 : (u"0."_s + toQString(fraction)).toDouble();
        // To the second: the fraction of a day is a rounded one.
        const qint64 ms = qint64{std::lround(share * 86'400)} * 1000;
        return Bare{Moment{excelEpochDay + value, std::min(ms, dayMs - 1000), {}}, {}};
    }
    if (whole.size() == 8 && fraction.empty()) {
        const auto day =
                validDay(static_cast<int>(value / 10'000), static_cast<int>(value / 100 % 100),
                         static_cast<int>(value % 100));
        return day ? Bare{Moment{*day, 0, {}}, {}} : Bare{};
    }
    if (whole.size() == 9 || whole.size() == 10)
        return Bare{{}, value * 1000};
    if (whole.size() == 12 || whole.size() == 13)
        return Bare{{}, value};
    return Bare{};
}

// Outlook, MySQL and others write zeros where there is no date.
bool isZeroDate(std::string_view text)
{
    return text.size() >= 6 && std::all_of(text.begin(), text.end(), [](char c) {
               return c == '0' || c == '-' || c == '/' || c == '.' || c == ':' || c == ' ' ||
                      c == 't';
           });
}

std::optional<Moment> momentOf(std::string_view text, DateOrder order)
{
    Moment moment;
    Scanner numbers(text);
    if (const auto three = threeNumbers(numbers)) {
        const auto day = dayOfNumbers(*three, order);
        if (!day)
            return std::nullopt;
        moment.day = *day;
        return readTime(numbers, moment) ? std::optional(moment) : std::nullopt;
    }
    Scanner words(text);
    const auto day = dayInWords(words);
    if (!day)
        return std::nullopt;
    moment.day = *day;
    return readTime(words, moment) ? std::optional(moment) : std::nullopt;
}

} // namespace

OrderProof orderProof(std::string_view cell)
{
    // Only "n/n/n" can prove anything; that it begins so is quickly seen.
    if (cell.size() < 6 || cell.find_first_of("/-.") > 4)
        return OrderProof::None;
    const std::string text = plainForm(cell);
    Scanner scanner(text);
    const auto n = threeNumbers(scanner);
    if (!n || n->firstDigits > 2 || (n->thirdDigits != 2 && n->thirdDigits != 4))
        return OrderProof::None;
    if (n->first > 12 && n->first <= 31 && n->second >= 1 && n->second <= 12)
        return OrderProof::DayFirst;
    if (n->second > 12 && n->second <= 31 && n->first >= 1 && n->first <= 12)
        return OrderProof::MonthFirst;
    const bool bothMonths = n->first >= 1 && n->first <= 12 && n->second >= 1 && n->second <= 12;
    return bothMonths && n->first != n->second ? OrderProof::Either : OrderProof::None;
}

DateReader::DateReader(const QTimeZone &zone)
    : m_zone(zone)
{
}

qint64 DateReader::toUtc(qint64 day, qint64 msOfDay)
{
    const auto known = m_days.find(day);
    Day entry;
    if (known != m_days.end()) {
        entry = known->second;
    } else {
        const QDate date = QDate(1970, 1, 1).addDays(day);
        entry.startMs = startOfDayMs(date, m_zone);
        entry.even = startOfDayMs(date.addDays(1), m_zone) - entry.startMs == dayMs;
        m_days.emplace(day, entry);
    }
    if (entry.even || msOfDay == 0)
        return entry.startMs + msOfDay;
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(msOfDay));
    return QDateTime(QDate(1970, 1, 1).addDays(day), time, m_zone).toMSecsSinceEpoch();
}

Cell<qint64> DateReader::read(std::string_view cell, DateOrder order)
{
    const std::string text = plainForm(cell);
    if (isPlaceholder(text) || isZeroDate(text))
        return std::nullopt;
    if (const auto bare = bareNumber(text); bare && (bare->moment || bare->utcMs))
        return bare->utcMs ? *bare->utcMs : toUtc(bare->moment->day, bare->moment->msOfDay);
    const auto moment = momentOf(text, order);
    if (!moment) {
        return tl::unexpected(Text::tr("“%1” is not a date.")
                                      .arg(toQString(cell.substr(0, 60)).simplified().left(40)));
    }
    if (moment->offsetMs)
        return moment->day * dayMs + moment->msOfDay - *moment->offsetMs;
    return toUtc(moment->day, moment->msOfDay);
}

} // namespace muster::ingest
