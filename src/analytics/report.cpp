// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/report.h"

#include "storage/suggestions.h"
#include "support/clock.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::analytics {

namespace {

// Added before a modulo so that times before 1970 are cut at midnight too: a whole number of days.
constexpr qint64 dayMs = 86'400'000;
constexpr qint64 farPast = 100'000 * dayMs;

Result<QList<qint64>> oneRow(storage::Connection &connection, const QString &query,
                             const QVariantList &values, int columns)
{
    MUSTER_TRY_ASSIGN(storage::Statement * statement, connection.named(query));
    MUSTER_TRY(statement->run(values));
    QList<qint64> row(columns, 0);
    if (statement->next()) {
        for (int i = 0; i < columns; ++i)
            row[i] = statement->integer(i);
    }
    MUSTER_TRY(statement->finished());
    return row;
}

/// Runs a query that groups by local midnight once for each stretch of the period; \a use gets the
/// day and the row.
template<typename Use>
Result<void> byDay(storage::Connection &connection, const QString &query, const Period &period,
                   Use &&use)
{
    MUSTER_TRY_ASSIGN(storage::Statement * statement, connection.named(query));
    for (const Stretch &stretch : stretchesOf(period)) {
        const qint64 shift = stretch.offsetMs + farPast;
        MUSTER_TRY(statement->run({shift, shift, stretch.beginMs, stretch.endMs}));
        while (statement->next()) {
            const qint64 localMidnight = statement->integer(0) - farPast;
            use(QDate(1970, 1, 1).addDays(localMidnight / dayMs), *statement);
        }
        MUSTER_TRY(statement->finished());
    }
    return {};
}

} // namespace

std::optional<qint64> KeyFigures::averageOrderMinor() const
{
    if (orders <= 0)
        return std::nullopt;
    const qint64 half = revenueMinor < 0 ? -orders / 2 : orders / 2;
    return (revenueMinor + half) / orders;
}

std::optional<double> KeyFigures::deliveryRate() const
{
    if (messages <= 0)
        return std::nullopt;
    return static_cast<double>(delivered) / static_cast<double>(messages);
}

Result<bool> hasNothing(storage::Connection &connection)
{
    MUSTER_TRY_ASSIGN(const auto row, oneRow(connection, u"analytics_anything"_s, {}, 1));
    return row[0] == 0;
}

Result<KeyFigures> keyFigures(storage::Connection &connection, const Period &period)
{
    const qint64 begin = period.beginMs();
    const qint64 end = period.endMs();
    MUSTER_TRY_ASSIGN(const auto customers,
                      oneRow(connection, u"analytics_customers"_s, {begin, end, end}, 2));
    MUSTER_TRY_ASSIGN(const auto orders,
                      oneRow(connection, u"analytics_orders"_s, {begin, end}, 3));
    MUSTER_TRY_ASSIGN(const auto messages,
                      oneRow(connection, u"analytics_messages"_s, {begin, end}, 2));
    MUSTER_TRY_ASSIGN(const auto campaigns,
                      oneRow(connection, u"analytics_campaigns"_s, {begin, end}, 1));
    return KeyFigures{customers[1], customers[0], orders[0],   orders[1],
                      orders[2],    messages[0],  messages[1], campaigns[0]};
}

Result<QList<DayOfOrders>> ordersByDay(storage::Connection &connection, const Period &period)
{
    QList<DayOfOrders> out;
    for (int i = 0; i < period.days(); ++i)
        out.append({period.first.addDays(i), 0, 0});
    MUSTER_TRY(byDay(connection, u"analytics_orders_by_day"_s, period,
                     [&](QDate day, const storage::Statement &row) {
                         DayOfOrders &entry = out[period.first.daysTo(day)];
                         entry.orders += row.integer(1);
                         entry.revenueMinor += row.integer(2);
                     }));
    return out;
}

Result<QList<DayOfMessages>> messagesByDay(storage::Connection &connection, const Period &period)
{
    QList<DayOfMessages> out;
    for (int i = 0; i < period.days(); ++i)
        out.append({period.first.addDays(i), {}});
    MUSTER_TRY(byDay(connection, u"analytics_messages_by_day"_s, period,
                     [&](QDate day, const storage::Statement &row) {
                         out[period.first.daysTo(day)].inState[MessageState(row.integer(1))] +=
                                 row.integer(2);
                     }));
    return out;
}

Result<Funnel> deliveryFunnel(storage::Connection &connection, const Period &period)
{
    MUSTER_TRY_ASSIGN(const auto row, oneRow(connection, u"analytics_funnel"_s,
                                             {period.beginMs(), period.endMs()}, 6));
    return Funnel{row[0], row[1], row[2], row[3], row[4], row[5]};
}

Result<QList<CampaignFigures>> recentCampaigns(storage::Connection &connection, int count)
{
    MUSTER_TRY_ASSIGN(storage::Statement * statement,
                      connection.named(u"analytics_recent_campaigns"_s));
    MUSTER_TRY(statement->run({count, count}));
    QList<CampaignFigures> out;
    while (statement->next()) {
        const CampaignId id{statement->integer(0)};
        if (out.isEmpty() || out.last().id != id)
            out.append({id,
                        statement->text(1),
                        CampaignState(statement->integer(2)),
                        statement->optionalInteger(3),
                        {}});
        if (statement->isNull(4))
            continue;
        CampaignAccount &account = out.last().account;
        account.inState[MessageState(statement->integer(4))] = statement->integer(5);
        account.audience += statement->integer(5);
    }
    MUSTER_TRY(statement->finished());
    return out;
}

Result<QList<CityFigure>> customersByCity(storage::Connection &connection, int count)
{
    MUSTER_TRY_ASSIGN(storage::Statement * statement, connection.named(u"analytics_cities"_s));
    MUSTER_TRY(statement->run({count}));
    QList<CityFigure> out;
    while (statement->next())
        out.append({statement->text(0), statement->integer(1), statement->integer(2)});
    MUSTER_TRY(statement->finished());
    for (CityFigure &figure : out) {
        if (!figure.city.isEmpty()) {
            MUSTER_TRY_ASSIGN(figure.city, storage::citySpelling(connection, figure.city));
        }
    }
    return out;
}

} // namespace muster::analytics
