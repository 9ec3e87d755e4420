// SPDX-License-Identifier: GPL-3.0-or-later
// The demo workspace as values: an invented shop's customers, orders, segments and past campaigns.
//
// Deterministic: the same options give the same data. Addresses are in example.com, example.org and example.net, and
// telephone numbers begin with +91 1000, which no subscriber in India has; nothing here can reach a person. Pure.
#pragma once

#include "domain/campaign.h"
#include "domain/customer.h"
#include "domain/order.h"

#include <QDate>
#include <QTimeZone>

namespace muster::engine {

struct DemoOptions
{
    qint64 customers = 10'000;
    QDate today;
    std::optional<qint64> now =
            {}; ///< UTC ms, on that day: no order is later. Without it the day is over
    QTimeZone zone = QTimeZone("Asia/Kolkata");
    quint64 seed = 20'240'101;
};

struct DemoOrder
{
    Order order;            ///< the customer's key is not known yet
    qsizetype customer = 0; ///< index into DemoData::customers
};

struct DemoSegment
{
    QString name;
    QString ruleText; ///< in the text form of rules
};

struct DemoCampaign
{
    QString name;
    QString segment;
    QString subject;
    QString text;
    qint64 launchedAt = 0; ///< UTC ms
};

struct DemoData
{
    QList<Customer> customers;
    QList<DemoOrder> orders; ///< oldest first
    QList<DemoSegment> segments;
    QList<DemoCampaign> campaigns; ///< oldest first
};

/// Two years of trade up to this moment, with a festive peak in October and November and quieter monsoon months.
[[nodiscard]] DemoData makeDemoData(const DemoOptions &options);

/// What became of one message of a past campaign.
struct DemoOutcome
{
    MessageState state = MessageState::Delivered;
    QString reason;
    std::optional<qint64> acceptedAt; ///< UTC ms
    std::optional<qint64> deliveredAt;
    std::optional<qint64> openedAt;
    std::optional<qint64> clickedAt;
};

/// \a number tells the campaign's messages apart; the same number gives the same outcome.
[[nodiscard]] DemoOutcome demoOutcome(const DemoCampaign &campaign, qint64 number);

} // namespace muster::engine
