// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demodata.h"

#include "engine/demorandom.h"
#include "support/clock.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

static void initDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace muster::engine {

namespace {

constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
constexpr qint64 dayMs = 24 * hourMs;
constexpr int tradeDays = 730;

/// Orders a day compared with an ordinary one, January first. The festive season falls into October and November.
constexpr std::array monthWeight{1.10, 0.85, 0.95, 1.00, 0.95, 0.85,
                                 0.75, 0.95, 1.05, 1.90, 1.75, 1.25};

/// How people buy. The shares are of the customers, the orders a year are averages.
struct Habit
{
    double share;
    double ordersPerYear;
    double activeShare; ///< the part of the time since they came in which they still buy
    int basket;         ///< items at most
};
constexpr std::array habits{
        Habit{0.22, 0.0, 0.0, 0},  // signed up and never ordered
        Habit{0.30, 1.6, 1.0, 2},  // now and then
        Habit{0.26, 5.0, 1.0, 3},  // regular
        Habit{0.14, 6.0, 0.4, 3},  // used to be regular
        Habit{0.08, 13.0, 1.0, 5}, // the best customers
};

struct Product
{
    QString sku;
    QString name;
    qint64 priceMinor;
};

/// The names and goods of the shop, read once a call from the resource.
struct Stock
{
    QStringList given;
    QStringList family;
    QStringList nativeNames;
    QStringList cities; ///< each as often as its weight
    QList<Product> products;
    QJsonArray segments;
    QJsonArray campaigns;
};

QStringList textsOf(const QJsonValue &value)
{
    QStringList out;
    const QJsonArray entries = value.toArray();
    for (const auto &entry : entries)
        out.append(entry.toString());
    return out;
}

Stock readStock()
{
    initDemoResource();
    QFile file(u":/muster/demo/bazaar.json"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    const QJsonObject root =
            QJsonDocument::fromJson(isThere ? file.readAll() : QByteArray()).object();
    Stock stock{textsOf(root[u"given"_s]),
                textsOf(root[u"family"_s]),
                textsOf(root[u"nativeNames"_s]),
                {},
                {},
                root[u"segments"_s].toArray(),
                root[u"campaigns"_s].toArray()};
    const QJsonArray cities = root[u"cities"_s].toArray();
    for (const auto &city : cities) {
        for (int i = 0; i < city[1].toInt(); ++i)
            stock.cities.append(city[0].toString());
    }
    const QJsonArray products = root[u"products"_s].toArray();
    for (const auto &product : products)
        stock.products.append(
                {product[0].toString(), product[1].toString(), product[2].toInteger()});
    return stock;
}

class Generator
{
public:
    explicit Generator(const DemoOptions &options)
        : m_options(options)
        , m_random(options.seed)
        , m_stock(readStock())
        , m_todayMs(startOfDayMs(options.today, options.zone))
        , m_nowMs(options.now.value_or(startOfDayMs(options.today.addDays(1), options.zone)))
    {
    }

    DemoData run()
    {
        for (qint64 i = 0; i < m_options.customers; ++i)
            addCustomer(i);
        std::stable_sort(m_out.orders.begin(), m_out.orders.end(),
                         [](const DemoOrder &a, const DemoOrder &b) {
                             return a.order.orderedAt < b.order.orderedAt;
                         });
        for (qsizetype i = 0; i < m_out.orders.size(); ++i)
            m_out.orders[i].order.externalId = u"ORD-%1"_s.arg(i + 1, 7, 10, QChar(u'0'));
        addSegmentsAndCampaigns();
        return std::move(m_out);
    }

private:
    const Habit &pickHabit()
    {
        double rest = m_random.share();
        for (const Habit &habit : habits) {
            if (rest < habit.share)
                return habit;
            rest -= habit.share;
        }
        return habits[1];
    }

    void addCustomer(qint64 index)
    {
        const QString given = m_random.oneOf(m_stock.given);
        const QString family = m_random.oneOf(m_stock.family);
        static const std::array domains{u"example.com"_s, u"example.org"_s, u"example.net"_s};
        Customer customer;
        customer.externalId = u"CUS-%1"_s.arg(index + 1, 6, 10, QChar(u'0'));
        customer.name =
                m_random.chance(0.02) ? m_random.oneOf(m_stock.nativeNames) : given + u' ' + family;
        const QString mail = (given + u'.' + family).toLower() + QString::number(index + 1) + u'@' +
                             domains[static_cast<size_t>(m_random.below(3))];
        const QString phone = u"+911000%1"_s.arg(m_random.below(1'000'000), 6, 10, QChar(u'0'));
        // Not everybody gives everything.
        if (!m_random.chance(0.03))
            customer.email = mail;
        if (!m_random.chance(0.10))
            customer.phone = phone;
        if (!m_random.chance(0.02))
            customer.city = m_random.oneOf(m_stock.cities);
        customer.country = u"India"_s;
        const Habit &habit = pickHabit();
        const qint64 daysAgo = m_random.between(1, tradeDays);
        customer.registeredAt =
                m_todayMs - daysAgo * dayMs + m_random.between(8 * 60, 22 * 60) * minuteMs;
        customer.visits =
                m_random.between(1, 4) +
                static_cast<qint64>(habit.ordersPerYear * static_cast<double>(daysAgo) / 200);
        customer.consent = m_random.chance(0.88)
                                   ? Consent::Granted
                                   : (m_random.chance(0.5) ? Consent::Unknown : Consent::Denied);
        if (habit.ordersPerYear > 10)
            customer.tags.append(u"vip"_s);
        if (m_random.chance(0.25))
            customer.tags.append(u"newsletter"_s);
        m_out.customers.append(customer);
        addOrders(m_out.customers.size() - 1, habit, daysAgo);
    }

    /// Walks through the customer's days and lets the season decide when the next order comes.
    void addOrders(qsizetype customer, const Habit &habit, qint64 daysAgo)
    {
        if (habit.ordersPerYear <= 0)
            return;
        const auto activeDays =
                static_cast<qint64>(static_cast<double>(daysAgo) * habit.activeShare);
        const double perDay = habit.ordersPerYear / 365;
        const bool joinedToBuy = m_random.chance(0.8);
        for (qint64 day = 0; day <= activeDays; ++day) {
            const QDate date = m_options.today.addDays(day - daysAgo);
            const bool weekend = date.dayOfWeek() >= 6;
            const double today = perDay * monthWeight[static_cast<size_t>(date.month() - 1)] *
                                 (weekend ? 1.25 : 0.9);
            if ((day == 0 && joinedToBuy) || m_random.chance(today))
                addOrder(customer, habit, day - daysAgo);
        }
    }

    void addOrder(qsizetype customer, const Habit &habit, qint64 dayFromToday)
    {
        DemoOrder entry;
        entry.customer = customer;
        Order &order = entry.order;
        const qint64 sinceMidnight = m_random.between(8 * 60, 23 * 60 - 1) * minuteMs;
        // What a whole day has, today has had by now: it was a good morning.
        order.orderedAt = dayFromToday < 0
                                  ? m_todayMs + dayFromToday * dayMs + sinceMidnight
                                  : m_todayMs + sinceMidnight * ((m_nowMs - m_todayMs) / minuteMs) /
                                                        (dayMs / minuteMs);
        const qint64 items = m_random.between(1, habit.basket);
        for (qint64 i = 0; i < items; ++i) {
            const Product &product = m_random.oneOf(m_stock.products);
            OrderItem item{product.sku, product.name, m_random.chance(0.15) ? 2 : 1,
                           product.priceMinor};
            order.amountMinor += item.quantity * item.priceMinor;
            order.items.append(item);
        }
        static const std::array channels{u"web"_s, u"web"_s, u"web"_s,
                                         u"app"_s, u"app"_s, u"store"_s};
        order.channel =
                channels[static_cast<size_t>(m_random.below(static_cast<qint64>(channels.size())))];
        if (m_random.chance(0.12))
            order.coupon = m_random.chance(0.5) ? u"FESTIVE15"_s : u"WELCOME10"_s;
        order.status = pickStatus(m_nowMs - order.orderedAt);
        m_out.orders.append(entry);
    }

    /// The shop delivers on the same day or the next, as people in its cities are used to.
    OrderStatus pickStatus(qint64 age)
    {
        const double roll = m_random.share();
        if (roll < 0.05)
            return OrderStatus::Cancelled;
        if (age < hourMs)
            return roll < 0.6 ? OrderStatus::Pending : OrderStatus::Processing;
        if (age < 6 * hourMs && roll < 0.2)
            return OrderStatus::Processing;
        if (age < 2 * dayMs)
            return roll < (age < dayMs ? 0.3 : 0.2) ? OrderStatus::Shipped : OrderStatus::Delivered;
        if (roll < 0.09)
            return OrderStatus::Returned;
        return roll < 0.75 ? OrderStatus::Delivered : OrderStatus::Completed;
    }

    void addSegmentsAndCampaigns()
    {
        for (const auto &segment : std::as_const(m_stock.segments))
            m_out.segments.append({segment[0].toString(), segment[1].toString()});
        for (const auto &campaign : std::as_const(m_stock.campaigns)) {
            m_out.campaigns.append({campaign[0].toString(), campaign[2].toString(),
                                    campaign[3].toString(), campaign[4].toString(),
                                    m_todayMs - campaign[1].toInteger() * dayMs + 10 * hourMs});
        }
    }

    const DemoOptions &m_options;
    DemoRandom m_random;
    Stock m_stock;
    qint64 m_todayMs;
    qint64 m_nowMs;
    DemoData m_out;
};

} // namespace

DemoData makeDemoData(const DemoOptions &options)
{
    return Generator(options).run();
}

DemoOutcome demoOutcome(const DemoCampaign &campaign, qint64 number)
{
    DemoRandom random(static_cast<quint64>(campaign.launchedAt) ^
                      (static_cast<quint64>(number) * 0x9e3779b97f4a7c15ULL));
    DemoOutcome out;
    const double roll = random.share();
    if (roll < 0.015) {
        out.state = MessageState::Failed;
        out.reason = u"550 5.7.1 message refused by policy"_s;
        return out;
    }
    out.acceptedAt = campaign.launchedAt + random.between(1'000, 5 * minuteMs);
    if (roll < 0.035) {
        out.state = MessageState::Bounced;
        out.reason =
                roll < 0.028 ? u"550 5.1.1 mailbox does not exist"_s : u"552 5.2.2 mailbox full"_s;
        return out;
    }
    if (roll < 0.045) {
        out.state = MessageState::Accepted;
        return out;
    }
    out.deliveredAt = *out.acceptedAt + random.between(500, 4 * minuteMs);
    if (random.chance(0.38)) {
        out.openedAt = *out.deliveredAt + random.between(2 * minuteMs, 2 * dayMs);
        if (random.chance(0.22))
            out.clickedAt = *out.openedAt + random.between(5'000, 20 * minuteMs);
    }
    return out;
}

} // namespace muster::engine
