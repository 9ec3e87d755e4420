// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/periodchoice.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PeriodChoice)
};

constexpr int mostYears = 10;

} // namespace

analytics::Period PeriodChoice::period(QDate today, const QTimeZone &zone) const
{
    return days > 0 ? analytics::Period::lastDays(days, today, zone)
                    : analytics::Period{first, last, zone};
}

QVariantMap PeriodChoice::save() const
{
    QVariantMap state{{u"days"_s, days}};
    if (days == 0) {
        state.insert(u"first"_s, first.toString(Qt::ISODate));
        state.insert(u"last"_s, last.toString(Qt::ISODate));
    }
    return state;
}

PeriodChoice PeriodChoice::restore(const QVariantMap &state)
{
    const PeriodChoice read{state.value(u"days"_s, 30).toInt(),
                            QDate::fromString(state.value(u"first"_s).toString(), Qt::ISODate),
                            QDate::fromString(state.value(u"last"_s).toString(), Qt::ISODate)};
    if (usualDays().contains(read.days))
        return {read.days, {}, {}};
    const bool isWhole = read.days == 0 && read.first.isValid() && read.last.isValid() &&
                         whyNotPeriod(read.first, read.last, read.last).isEmpty();
    return isWhole ? read : PeriodChoice{};
}

QList<int> usualDays()
{
    return {7, 30, 90, 365};
}

QString whyNotPeriod(QDate first, QDate last, QDate today)
{
    if (!first.isValid() || !last.isValid())
        return Text::tr("Enter two dates.");
    if (first > last)
        return Text::tr("The first day lies after the last one. Swap them.");
    if (last > today)
        return Text::tr("The last day lies in the future. Choose today or an earlier day.");
    if (first.addYears(mostYears) <= last)
        return Text::tr("Choose at most %n year(s).", nullptr, mostYears);
    return {};
}

} // namespace muster::gui
