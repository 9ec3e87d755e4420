// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/ruledates.h"

#include "support/folding.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace muster::rules {

namespace {

std::optional<CalendarUnit> unitFromText(QString word)
{
    if (word.endsWith(u's'))
        word.chop(1);
    static const QHash<QString, CalendarUnit> units{{u"day"_s, CalendarUnit::Day},
                                                    {u"week"_s, CalendarUnit::Week},
                                                    {u"month"_s, CalendarUnit::Month},
                                                    {u"year"_s, CalendarUnit::Year}};
    const auto found = units.constFind(word);
    return found == units.cend() ? std::nullopt : std::optional<CalendarUnit>(*found);
}

QDate inRange(QDate day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999 ? day : QDate();
}

QString simple(const QString &text)
{
    return folded(text).simplified();
}

} // namespace

std::optional<CalendarSpan> spanFromText(const QString &text)
{
    static const QRegularExpression shape(u"^([0-9]{1,6}) ?([a-z]+)$"_s);
    const auto match = shape.match(simple(text));
    if (!match.hasMatch())
        return std::nullopt;
    const auto unit = unitFromText(match.captured(2));
    if (!unit)
        return std::nullopt;
    return CalendarSpan{match.captured(1).toInt(), *unit};
}

std::optional<Period> periodFromText(const QString &text)
{
    static const QHash<QString, int> offsets{
            {u"this"_s, 0}, {u"last"_s, -1}, {u"previous"_s, -1}, {u"next"_s, 1}};
    static const QHash<QString, PeriodUnit> units{{u"week"_s, PeriodUnit::Week},
                                                  {u"month"_s, PeriodUnit::Month},
                                                  {u"quarter"_s, PeriodUnit::Quarter},
                                                  {u"year"_s, PeriodUnit::Year}};
    static const QHash<QString, int> days{
            {u"today"_s, 0}, {u"yesterday"_s, -1}, {u"tomorrow"_s, 1}};
    const QString words = simple(text);
    if (const auto day = days.constFind(words); day != days.cend())
        return Period{*day, PeriodUnit::Day};
    const qsizetype blank = words.indexOf(u' ');
    const auto offset = offsets.constFind(words.left(blank));
    const auto unit = units.constFind(words.mid(blank + 1));
    if (blank < 0 || offset == offsets.cend() || unit == units.cend())
        return std::nullopt;
    return Period{*offset, *unit};
}

std::optional<DayWord> dayFromText(const QString &text)
{
    const QString words = simple(text);
    static const QRegularExpression given(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    if (given.match(words).hasMatch()) {
        const QDate day = inRange(QDate::fromString(words, Qt::ISODate));
        return day.isValid() ? std::optional<DayWord>(DayWord{day, {}, 0}) : std::nullopt;
    }
    if (words == u"today")
        return DayWord{{}, {}, 0};
    if (words == u"yesterday")
        return DayWord{{}, {1, CalendarUnit::Day}, -1};
    if (words == u"tomorrow")
        return DayWord{{}, {1, CalendarUnit::Day}, 1};
    const bool past = words.endsWith(u" ago");
    if (!past && !words.endsWith(u" from now"))
        return std::nullopt;
    const auto span = spanFromText(words.left(words.size() - (past ? 4 : 9)));
    if (!span)
        return std::nullopt;
    return DayWord{{}, *span, past ? -1 : 1};
}

QDate shiftedDay(QDate day, const CalendarSpan &span, int direction)
{
    const int amount = span.amount * direction;
    switch (span.unit) {
    case CalendarUnit::Day:
        return inRange(day.addDays(amount));
    case CalendarUnit::Week:
        return inRange(day.addDays(qint64(7) * amount));
    case CalendarUnit::Month:
        return inRange(day.addMonths(amount));
    case CalendarUnit::Year:
        return inRange(day.addYears(amount));
    }
    return {};
}

QDate dayOf(const DayWord &word, QDate today)
{
    return word.day.isValid() ? word.day : shiftedDay(today, word.span, word.direction);
}

DayRange daysOf(const Period &period, QDate today)
{
    QDate first = today.addDays(period.offset);
    QDate next = first.addDays(1);
    switch (period.unit) {
    case PeriodUnit::Day:
        break;
    case PeriodUnit::Week:
        first = today.addDays(1 - today.dayOfWeek() + 7 * period.offset);
        next = first.addDays(7);
        break;
    case PeriodUnit::Month:
        first = QDate(today.year(), today.month(), 1).addMonths(period.offset);
        next = first.addMonths(1);
        break;
    case PeriodUnit::Quarter:
        first = QDate(today.year(), (today.month() - 1) / 3 * 3 + 1, 1)
                        .addMonths(3 * period.offset);
        next = first.addMonths(3);
        break;
    case PeriodUnit::Year:
        first = QDate(today.year() + period.offset, 1, 1);
        next = first.addYears(1);
        break;
    }
    return {first, next.addDays(-1)};
}

} // namespace muster::rules
