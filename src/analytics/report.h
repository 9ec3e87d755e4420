// SPDX-License-Identifier: GPL-3.0-or-later
// The figures of the dashboard: aggregate queries over one workspace, turned into plain series.
//
// Each function runs on the executor thread that owns the Connection and only reads. A figure
// without data is missing or an empty list, never made up. Money is minor units, times are UTC ms,
// days are days of the period's zone.
#pragma once

#include "analytics/period.h"
#include "domain/campaign.h"
#include "storage/connection.h"

#include <QList>

namespace muster::analytics {

struct KeyFigures
{
    qint64 customers = 0;    ///< all there are at the end of the period
    qint64 newCustomers = 0; ///< registered in the period
    qint64 orders = 0;       ///< completed orders in the period
    qint64 revenueMinor = 0; ///< of those orders
    qint64 buyers = 0;       ///< customers with such an order
    qint64 messages = 0;  ///< attempted, of the campaigns launched in the period (CampaignAccount)
    qint64 delivered = 0; ///< of those, delivered by now
    qint64 campaigns = 0; ///< launched in the period

    /// Rounded to the nearest minor unit; nothing without orders.
    [[nodiscard]] std::optional<qint64> averageOrderMinor() const;
    /// As CampaignAccount has it, over those campaigns: 0 to 1; nothing without messages.
    [[nodiscard]] std::optional<double> deliveryRate() const;

    bool operator==(const KeyFigures &) const = default;
};

struct DayOfOrders
{
    QDate day;
    qint64 orders = 0;
    qint64 revenueMinor = 0;

    bool operator==(const DayOfOrders &) const = default;
};

struct DayOfMessages
{
    QDate day;
    QMap<MessageState, qint64>
            inState; ///< the messages last dealt with on this day, by their state now

    bool operator==(const DayOfMessages &) const = default;
};

/// Each step counts the messages that got at least that far. Those that wait, are being sent or were cancelled are in none.
struct Funnel
{
    qint64 planned = 0;
    qint64 skipped = 0; ///< of those: never to be sent
    qint64 accepted = 0;
    qint64 delivered = 0;
    qint64 opened = 0;
    qint64 clicked = 0;

    /// The whole of which the steps are parts.
    [[nodiscard]] qint64 meant() const { return planned - skipped; }
    bool operator==(const Funnel &) const = default;
};

struct CampaignFigures
{
    CampaignId id;
    QString name;
    CampaignState state = CampaignState::Draft;
    std::optional<qint64> launchedAt;
    CampaignAccount account;
};

struct CityFigure
{
    QString city; ///< empty: customers without a city
    qint64 customers = 0;
    qint64 spendMinor = 0;

    bool operator==(const CityFigure &) const = default;
};

/// The workspace has no customer, order, segment or campaign yet.
[[nodiscard]] Result<bool> hasNothing(storage::Connection &connection);
[[nodiscard]] Result<KeyFigures> keyFigures(storage::Connection &connection, const Period &period);
/// One entry for every day of the period, also those without orders.
[[nodiscard]] Result<QList<DayOfOrders>> ordersByDay(storage::Connection &connection,
                                                     const Period &period);
/// One entry for every day of the period.
[[nodiscard]] Result<QList<DayOfMessages>> messagesByDay(storage::Connection &connection,
                                                         const Period &period);
/// Over the messages of the campaigns that were launched in the period.
[[nodiscard]] Result<Funnel> deliveryFunnel(storage::Connection &connection, const Period &period);
/// The campaigns launched last, newest first.
[[nodiscard]] Result<QList<CampaignFigures>> recentCampaigns(storage::Connection &connection,
                                                             int count);
/// The cities with the most customers.
[[nodiscard]] Result<QList<CityFigure>> customersByCity(storage::Connection &connection, int count);

} // namespace muster::analytics
