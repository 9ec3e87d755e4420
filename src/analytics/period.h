// SPDX-License-Identifier: GPL-3.0-or-later
// A run of whole days in the workspace's zone, and how days are cut out of time stamps in SQL.
//
// Plain values and pure functions.
#pragma once

#include <QDate>
#include <QList>
#include <QTimeZone>

namespace muster::analytics {

struct Period
{
    QDate first;
    QDate last; ///< included
    QTimeZone zone = QTimeZone::utc();

    /// The \a days whole days that end with \a today.
    [[nodiscard]] static Period lastDays(int days, QDate today, const QTimeZone &zone);
    /// As long, and ending the day before this one begins.
    [[nodiscard]] Period before() const;
    [[nodiscard]] int days() const;
    [[nodiscard]] qint64 beginMs() const; ///< UTC ms, included
    [[nodiscard]] qint64 endMs() const;   ///< UTC ms, not included

    bool operator==(const Period &) const = default;
};

/// A stretch of a period in which the zone's offset from UTC does not change, so that SQL can cut
/// days by arithmetic.
struct Stretch
{
    qint64 beginMs = 0;  ///< UTC, included
    qint64 endMs = 0;    ///< UTC, not included
    qint64 offsetMs = 0; ///< add to UTC to get local time

    bool operator==(const Stretch &) const = default;
};

/// The period as stretches in order, without gap or overlap.
[[nodiscard]] QList<Stretch> stretchesOf(const Period &period);

} // namespace muster::analytics
