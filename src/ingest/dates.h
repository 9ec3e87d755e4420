// SPDX-License-Identifier: GPL-3.0-or-later
// Reading dates as people and programs write them.
//
// Understood: ISO 8601 with or without time and offset, d/m/y and m/d/y with / - or . and two or four digits of year,
// "10-Jul-2016", "06 Aug 2023", "October 7, 2022", times with seconds, fractions, am/pm and zone; Excel serial days
// (20000 to 80000), yyyymmdd, epoch seconds and milliseconds. A date that can be read in two ways is read as its
// DateOrder says; one that can be read in only one way is read in that. Results are UTC milliseconds; what has no
// offset of its own is in the given zone, a day without time is its first moment there. One thread per DateReader.
#pragma once

#include "ingest/values.h"

#include <QTimeZone>
#include <array>
#include <unordered_map>

namespace muster::ingest {

enum class DateOrder { DayFirst, MonthFirst };

/// What one cell proves about the order of day and month in its column.
enum class OrderProof {
    None, ///< nothing: it is not written so, or means the same in both orders
    DayFirst,
    MonthFirst,
    Either, ///< it means another day in the other order
};
[[nodiscard]] OrderProof orderProof(std::string_view cell);

class DateReader
{
public:
    explicit DateReader(const QTimeZone &zone);

    [[nodiscard]] Cell<qint64> read(std::string_view cell, DateOrder order);

private:
    [[nodiscard]] qint64 toUtc(qint64 day, qint64 msOfDay);

    QTimeZone m_zone;
    struct Day
    {
        qint64 startMs = 0;
        bool even = false; ///< the offset does not change during the day
    };
    std::unordered_map<qint64, Day> m_days; ///< asking a time zone is slow, and days repeat
};

} // namespace muster::ingest
