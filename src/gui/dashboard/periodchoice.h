// SPDX-License-Identifier: GPL-3.0-or-later
// Which days the dashboard looks at: a number of days that end today, or two dates. Plain value and pure functions.
#pragma once

#include "analytics/period.h"

#include <QVariantMap>

namespace muster::gui {

struct PeriodChoice
{
    int days = 30; ///< 0: from first to last
    QDate first;
    QDate last;

    [[nodiscard]] analytics::Period period(QDate today, const QTimeZone &zone) const;
    [[nodiscard]] QVariantMap save() const;
    /// What cannot be read is the usual choice.
    [[nodiscard]] static PeriodChoice restore(const QVariantMap &state);

    bool operator==(const PeriodChoice &) const = default;
};

/// The numbers of days to choose from.
[[nodiscard]] QList<int> usualDays();
/// Why these two dates cannot be shown; empty if they can.
[[nodiscard]] QString whyNotPeriod(QDate first, QDate last, QDate today);

} // namespace muster::gui
