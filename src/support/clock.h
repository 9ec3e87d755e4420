// SPDX-License-Identifier: GPL-3.0-or-later
// The program's only source of the time and of "today".
//
// Time is UTC in epoch milliseconds. A clock may be pinned to a reference date (--as-of): then the rules' "today" is
// that date, while time stamps, leases and deadlines keep following the real time. Implementations are thread-safe.
#pragma once

#include <QDate>
#include <QTimeZone>
#include <optional>

namespace muster {

class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC, epoch milliseconds.
    [[nodiscard]] virtual qint64 nowMs() const = 0;
    /// The calendar day that rules and reports count from.
    [[nodiscard]] virtual QDate today(const QTimeZone &zone) const;
};

class SystemClock : public Clock
{
public:
    explicit SystemClock(std::optional<QDate> asOf = std::nullopt)
        : m_asOf(asOf)
    {
    }
    [[nodiscard]] qint64 nowMs() const override;
    [[nodiscard]] QDate today(const QTimeZone &zone) const override;

private:
    std::optional<QDate> m_asOf;
};

/// Epoch milliseconds at which \a day begins in \a zone (its first moment, where midnight is skipped or comes
/// twice).
[[nodiscard]] qint64 startOfDayMs(QDate day, const QTimeZone &zone);
/// The calendar day in \a zone to which \a ms belongs.
[[nodiscard]] QDate dayOfMs(qint64 ms, const QTimeZone &zone);

} // namespace muster
