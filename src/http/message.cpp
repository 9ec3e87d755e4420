// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/message.h"

#include <QDateTime>
#include <QTimeZone>
#include <array>

namespace muster::http {

namespace {

constexpr char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

constexpr std::array<bool, 256> makeTokenTable()
{
    std::array<bool, 256> table{};
    for (unsigned c = '0'; c <= '9'; ++c)
        table[c] = true;
    for (unsigned c = 'a'; c <= 'z'; ++c)
        table[c] = table[c - 32] = true;
    for (const char c :
         {'!', '#', '$', '%', '&', '\'', '*', '+', '-', '.', '^', '_', '`', '|', '~'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

constexpr std::array<bool, 256> tokenTable = makeTokenTable();

constexpr std::array<QByteArrayView, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// RFC 9110 15, RFC 6585.
constexpr std::array<std::pair<int, QByteArrayView>, 36> phrases = {{
        {200, "OK"},
        {201, "Created"},
        {202, "Accepted"},
        {204, "No Content"},
        {206, "Partial Content"},
        {301, "Moved Permanently"},
        {302, "Found"},
        {303, "See Other"},
        {304, "Not Modified"},
        {307, "Temporary Redirect"},
        {308, "Permanent Redirect"},
        {400, "Bad Request"},
        {401, "Unauthorized"},
        {403, "Forbidden"},
        {404, "Not Found"},
        {405, "Method Not Allowed"},
        {406, "Not Acceptable"},
        {408, "Request Timeout"},
        {409, "Conflict"},
        {410, "Gone"},
        {411, "Length Required"},
        {412, "Precondition Failed"},
        {413, "Content Too Large"},
        {414, "URI Too Long"},
        {415, "Unsupported Media Type"},
        {417, "Expectation Failed"},
        {421, "Misdirected Request"},
        {422, "Unprocessable Content"},
        {429, "Too Many Requests"},
        {431, "Request Header Fields Too Large"},
        {500, "Internal Server Error"},
        {501, "Not Implemented"},
        {502, "Bad Gateway"},
        {503, "Service Unavailable"},
        {504, "Gateway Timeout"},
        {505, "HTTP Version Not Supported"},
}};

std::optional<int> number(QByteArrayView digits)
{
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    int value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

std::optional<qint64> epochMs(QByteArrayView day, QByteArrayView month, std::optional<int> year,
                              QByteArrayView time)
{
    const auto monthAt = std::find(months.begin(), months.end(), month);
    if (monthAt == months.end() || !year || time.size() != 8 || time[2] != ':' || time[5] != ':')
        return std::nullopt;
    const auto dayNumber = number(day);
    const auto hour = number(time.first(2));
    const auto minute = number(time.sliced(3, 2));
    const auto second = number(time.sliced(6, 2));
    if (!dayNumber || !hour || !minute || !second)
        return std::nullopt;
    const QDate date(*year, static_cast<int>(monthAt - months.begin()) + 1, *dayNumber);
    const QTime clock(*hour, *minute, std::min(*second, 59)); // 60 is a leap second
    if (!date.isValid() || !clock.isValid())
        return std::nullopt;
    return QDateTime(date, clock, QTimeZone::utc()).toMSecsSinceEpoch();
}

// RFC 9110 5.6.7: "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6
// 08:49:37 1994".
std::optional<qint64> parseHttpDate(QByteArrayView text, qint64 nowMs)
{
    const QList<QByteArray> words = text.toByteArray().simplified().split(' ');
    if (words.size() == 6 && words.at(0).endsWith(',') && words.at(5) == "GMT")
        return epochMs(words.at(1), words.at(2), number(words.at(3)), words.at(4));
    if (words.size() == 5 && !words.at(0).endsWith(','))
        return epochMs(words.at(2), words.at(1), number(words.at(4)), words.at(3));
    if (words.size() != 4 || !words.at(0).endsWith(',') || words.at(3) != "GMT")
        return std::nullopt;
    const QList<QByteArray> parts = words.at(1).split('-');
    if (parts.size() != 3 || parts.at(2).size() != 2)
        return std::nullopt;
    std::optional<int> year = number(parts.at(2));
    if (year) { // two digits that would lie more than 50 years ahead are of the past century
        const int now = QDateTime::fromMSecsSinceEpoch(nowMs, QTimeZone::utc()).date().year();
        *year += now / 100 * 100;
        if (*year > now + 50)
            *year -= 100;
    }
    return epochMs(parts.at(0), parts.at(1), year, words.at(2));
}

} // namespace

Headers::Headers(std::initializer_list<std::pair<QByteArrayView, QByteArrayView>> fields)
{
    for (const auto &[name, value] : fields)
        add(name, value);
}

void Headers::add(QByteArrayView name, QByteArrayView value)
{
    m_fields.push_back({static_cast<quint32>(m_text.size()), static_cast<quint32>(name.size()),
                        static_cast<quint32>(value.size())});
    m_text.append(name).append(value);
}

void Headers::set(QByteArrayView name, QByteArrayView value)
{
    const QByteArray keptName = name.toByteArray(); // the views may point into this very block
    const QByteArray keptValue = value.toByteArray();
    remove(keptName);
    add(keptName, keptValue);
}

void Headers::remove(QByteArrayView name)
{
    Headers rest;
    for (qsizetype i = 0; i < size(); ++i) {
        if (!equalFolded(nameAt(i), name))
            rest.add(nameAt(i), valueAt(i));
    }
    if (rest.size() != size())
        *this = rest;
}

void Headers::reserve(qsizetype fields, qsizetype bytes)
{
    m_fields.reserve(static_cast<size_t>(fields));
    m_text.reserve(bytes);
}

void Headers::clear()
{
    m_text.clear();
    m_fields.clear();
}

qsizetype Headers::count(QByteArrayView name) const
{
    qsizetype found = 0;
    for (qsizetype i = 0; i < size(); ++i)
        found += equalFolded(nameAt(i), name) ? 1 : 0;
    return found;
}

QByteArrayView Headers::view(QByteArrayView name) const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (equalFolded(nameAt(i), name))
            return valueAt(i);
    }
    return {};
}

QByteArrayView Headers::nameAt(qsizetype index) const
{
    const Field &field = m_fields[static_cast<size_t>(index)];
    return QByteArrayView(m_text).sliced(field.offset, field.nameLength);
}

QByteArrayView Headers::valueAt(qsizetype index) const
{
    const Field &field = m_fields[static_cast<size_t>(index)];
    return QByteArrayView(m_text).sliced(qsizetype(field.offset) + field.nameLength,
                                         field.valueLength);
}

bool Headers::areSafe() const
{
    for (qsizetype i = 0; i < size(); ++i) {
        if (!isToken(nameAt(i)) || !isFieldValue(valueAt(i)))
            return false;
    }
    return true;
}

bool equalFolded(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(),
                                              [](char x, char y) { return lower(x) == lower(y); });
}

bool isToken(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return tokenTable[static_cast<unsigned char>(c)];
    });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7f) || c == '\t';
    });
}

QByteArray mediaType(QByteArrayView contentType)
{
    const qsizetype semicolon = contentType.indexOf(';');
    return contentType.first(semicolon < 0 ? contentType.size() : semicolon)
            .trimmed()
            .toByteArray()
            .toLower();
}

std::optional<qint64> retryAfterMs(QByteArrayView value, qint64 nowMs)
{
    const QByteArrayView text = value.trimmed();
    if (const auto seconds = number(text))
        return *seconds * qint64(1000);
    if (const auto at = parseHttpDate(text, nowMs))
        return std::max<qint64>(0, *at - nowMs);
    return std::nullopt;
}

QByteArrayView reasonPhrase(int status)
{
    const auto found = std::find_if(phrases.begin(), phrases.end(),
                                    [status](const auto &it) { return it.first == status; });
    return found == phrases.end() ? QByteArrayView("Unknown") : found->second;
}

} // namespace muster::http
