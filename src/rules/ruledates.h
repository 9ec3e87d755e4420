// SPDX-License-Identifier: GPL-3.0-or-later
// Calendar words in rules: days, spans ("30 days") and periods ("last month"), counted from a given today.
// What they mean is said in rulecheck.h. Internal to rules; pure functions, thread-safe.
#pragma once

#include <QDate>
#include <QString>
#include <optional>

namespace muster::rules {

enum class CalendarUnit { Day, Week, Month, Year };

/// "30 days"
struct CalendarSpan
{
    int amount = 0;
    CalendarUnit unit = CalendarUnit::Day;
};

enum class PeriodUnit { Day, Week, Month, Quarter, Year };

/// "last month" is {-1, Month}, "today" is {0, Day}.
struct Period
{
    int offset = 0;
    PeriodUnit unit = PeriodUnit::Day;
};

/// A day, given ("2025-05-31") or relative ("today", "3 weeks ago").
struct DayWord
{
    QDate day;         ///< valid where it is given
    CalendarSpan span; ///< else: how far from today
    int direction = 0; ///< -1 ago, 1 from now, 0 today
};

/// Both ends included.
struct DayRange
{
    QDate first;
    QDate last;
};

[[nodiscard]] std::optional<CalendarSpan> spanFromText(const QString &text);
[[nodiscard]] std::optional<Period> periodFromText(const QString &text);
[[nodiscard]] std::optional<DayWord> dayFromText(const QString &text);

/// Invalid outside of the years 1 to 9999.
[[nodiscard]] QDate shiftedDay(QDate day, const CalendarSpan &span, int direction);
[[nodiscard]] QDate dayOf(const DayWord &word, QDate today);
[[nodiscard]] DayRange daysOf(const Period &period, QDate today);

} // namespace muster::rules
