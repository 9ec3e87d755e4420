// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/vendors/timestamps.h"

#include <array>
#include <chrono>
#include <cmath>

namespace muster::delivery {

namespace {

constexpr qint64 msPerDay = 86'400'000;
constexpr double firstMilliseconds = 1e11;     // as seconds: the year 5138
constexpr qint64 latest = 253'402'300'799'999; // the end of the year 9999

/// Reads digits and single characters from the front of a text; remembers a failure.
class Scanner
{
public:
    explicit Scanner(QByteArrayView text)
        : m_rest(text)
    {
    }

    int number(int digits)
    {
        int value = 0;
        for (int i = 0; i < digits; ++i) {
            if (m_rest.isEmpty() || m_rest.front() < '0' || m_rest.front() > '9') {
                m_good = false;
                return 0;
            }
            value = value * 10 + (m_rest.front() - '0');
            m_rest = m_rest.sliced(1);
        }
        return value;
    }

    bool skip(QByteArrayView oneOf)
    {
        if (m_rest.isEmpty() || !oneOf.contains(m_rest.front()))
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    void expect(QByteArrayView oneOf)
    {
        if (!skip(oneOf))
            m_good = false;
    }

    /// The first three of any number of decimals, as milliseconds.
    int decimals()
    {
        int ms = 0;
        int count = 0;
        while (!m_rest.isEmpty() && m_rest.front() >= '0' && m_rest.front() <= '9') {
            if (count < 3)
                ms = ms * 10 + (m_rest.front() - '0');
            ++count;
            m_rest = m_rest.sliced(1);
        }
        if (count == 0)
            m_good = false;
        for (int i = count; i < 3; ++i)
            ms *= 10;
        return ms;
    }

    [[nodiscard]] bool startsWith(char c) const { return !m_rest.isEmpty() && m_rest.front() == c; }
    [[nodiscard]] bool atEnd() const { return m_rest.isEmpty(); }
    [[nodiscard]] bool good() const { return m_good; }

private:
    QByteArrayView m_rest;
    bool m_good = true;
};

std::optional<qint64> inRange(qint64 ms)
{
    return ms >= 0 && ms <= latest ? std::optional(ms) : std::nullopt;
}

std::optional<qint64> fromNumber(double number)
{
    if (!std::isfinite(number) || number < 0 || number > static_cast<double>(latest))
        return std::nullopt;
    return inRange(std::llround(number >= firstMilliseconds ? number : number * 1000));
}

/// Minutes east of Greenwich.
std::optional<int> offset(Scanner &scan)
{
    if (scan.skip("Zz"))
        return 0;
    const int sign = scan.startsWith('-') ? -1 : 1;
    scan.expect("+-");
    const int hours = scan.number(2);
    (void)scan.skip(":");
    const int minutes = scan.number(2);
    if (!scan.good() || hours > 23 || minutes > 59)
        return std::nullopt;
    return sign * (hours * 60 + minutes);
}

std::optional<qint64> fromRfc3339(QByteArrayView text)
{
    Scanner scan(text);
    const int year = scan.number(4);
    scan.expect("-");
    const auto month = static_cast<unsigned>(scan.number(2));
    scan.expect("-");
    const auto day = static_cast<unsigned>(scan.number(2));
    scan.expect("Tt ");
    const int hour = scan.number(2);
    scan.expect(":");
    const int minute = scan.number(2);
    scan.expect(":");
    const int second = scan.number(2);
    const int ms = scan.skip(".,") ? scan.decimals() : 0;
    const std::optional<int> east = offset(scan);
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(month),
                                           std::chrono::day(day)};
    // 60 is a leap second.
    if (!east || !scan.good() || !scan.atEnd() || !date.ok() || hour > 23 || minute > 59 ||
        second > 60)
        return std::nullopt;
    const qint64 days = std::chrono::sys_days(date).time_since_epoch().count();
    return inRange(days * msPerDay + ((hour * 60 + minute - *east) * 60LL + second) * 1000 + ms);
}

void putDigits(char *at, int value, int digits)
{
    for (int i = digits - 1; i >= 0; --i) {
        at[i] = static_cast<char>('0' + value % 10);
        value /= 10;
    }
}

} // namespace

std::optional<qint64> timestampFromJson(const QJsonValue &value)
{
    if (value.isDouble())
        return fromNumber(value.toDouble());
    if (!value.isString())
        return std::nullopt;
    const QByteArray text = value.toString().trimmed().toUtf8();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber ? fromNumber(number) : fromRfc3339(text);
}

QByteArray timestampToText(qint64 ms)
{
    using namespace std::chrono;
    const sys_time<milliseconds> moment{milliseconds(ms)};
    const auto day = floor<days>(moment);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> time(moment - day);
    QByteArray text("0000-00-00T00:00:00.000Z");
    putDigits(text.data(), static_cast<int>(date.year()), 4);
    putDigits(text.data() + 5, static_cast<int>(static_cast<unsigned>(date.month())), 2);
    putDigits(text.data() + 8, static_cast<int>(static_cast<unsigned>(date.day())), 2);
    putDigits(text.data() + 11, static_cast<int>(time.hours().count()), 2);
    putDigits(text.data() + 14, static_cast<int>(time.minutes().count()), 2);
    putDigits(text.data() + 17, static_cast<int>(time.seconds().count()), 2);
    putDigits(text.data() + 20, static_cast<int>(time.subseconds().count()), 3);
    return text;
}

} // namespace muster::delivery
