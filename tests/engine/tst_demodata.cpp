// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/demodata.h"
#include "support/clock.h"

#include <QSet>
#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace Qt::StringLiterals;

class DemoDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_options.today = QDate(2026, 3, 15);
        m_data = makeDemoData(m_options);
    }

    void isLargeEnough()
    {
        QCOMPARE(m_data.customers.size(), 10'000);
        QVERIFY2(m_data.orders.size() >= 40'000, qPrintable(QString::number(m_data.orders.size())));
        QCOMPARE(m_data.segments.size(), 6);
        QCOMPARE(m_data.campaigns.size(), 8);
    }

    void isDeterministic()
    {
        const DemoData again = makeDemoData(m_options);
        QCOMPARE(again.customers, m_data.customers);
        QCOMPARE(again.orders.size(), m_data.orders.size());
        for (qsizetype i = 0; i < again.orders.size(); ++i) {
            QCOMPARE(again.orders[i].order, m_data.orders[i].order);
            QCOMPARE(again.orders[i].customer, m_data.orders[i].customer);
        }
        QCOMPARE(demoOutcome(m_data.campaigns[0], 7).acceptedAt,
                 demoOutcome(m_data.campaigns[0], 7).acceptedAt);
    }

    void idsAreUnique()
    {
        QSet<QString> customers;
        for (const Customer &customer : m_data.customers)
            customers.insert(customer.externalId);
        QCOMPARE(customers.size(), m_data.customers.size());
        QSet<QString> orders;
        for (const DemoOrder &entry : m_data.orders)
            orders.insert(entry.order.externalId);
        QCOMPARE(orders.size(), m_data.orders.size());
    }

    void reachesNobody()
    {
        for (const Customer &customer : m_data.customers) {
            const QString domain = customer.email.section(u'@', 1);
            QVERIFY(customer.email.isEmpty() || domain == u"example.com"_s ||
                    domain == u"example.org"_s || domain == u"example.net"_s);
            QVERIFY(customer.phone.isEmpty() || customer.phone.startsWith(u"+911000"_s));
        }
    }

    void ordersAddUp()
    {
        const qint64 begin = startOfDayMs(m_options.today.addDays(-730), m_options.zone);
        const qint64 end = startOfDayMs(m_options.today.addDays(1), m_options.zone);
        qint64 last = 0;
        for (const DemoOrder &entry : m_data.orders) {
            qint64 sum = 0;
            for (const OrderItem &item : entry.order.items)
                sum += item.quantity * item.priceMinor;
            QCOMPARE(entry.order.amountMinor, sum);
            QVERIFY(entry.order.orderedAt >= begin && entry.order.orderedAt < end);
            QVERIFY(entry.order.orderedAt >= last);
            last = entry.order.orderedAt;
            QVERIFY(entry.customer >= 0 && entry.customer < m_data.customers.size());
            const QDate day = dayOfMs(entry.order.orderedAt, m_options.zone);
            QVERIFY(day >= dayOfMs(*m_data.customers[entry.customer].registeredAt, m_options.zone));
        }
    }

    void festiveSeasonIsBusy()
    {
        // The last whole year, so that the growth of the customer base weighs on both months alike.
        qint64 june = 0;
        qint64 october = 0;
        for (const DemoOrder &entry : m_data.orders) {
            const QDate day = dayOfMs(entry.order.orderedAt, m_options.zone);
            june += day.year() == 2025 && day.month() == 7 ? 1 : 0;
            october += day.year() == 2025 && day.month() == 10 ? 1 : 0;
        }
        QVERIFY2(october > 2 * june,
                 qPrintable(u"%1 in October, %2 in July"_s.arg(october).arg(june)));
    }

    void nothingIsLaterThanNow()
    {
        DemoOptions options = m_options;
        options.now = startOfDayMs(options.today, options.zone) + 9 * 3'600'000 + 1;
        const DemoData data = makeDemoData(options);
        QCOMPARE(data.orders.size(), m_data.orders.size());
        QVERIFY(data.orders.last().order.orderedAt <= *options.now);
        QCOMPARE(dayOfMs(data.orders.last().order.orderedAt, options.zone), options.today);
    }

    /// What counts as completed does not thin out towards the end, or the dashboard's curves would droop.
    void theLastDaysAreAsGoodAsThoseBefore()
    {
        const auto completedOn = [this](int daysAgo) {
            return std::count_if(m_data.orders.cbegin(), m_data.orders.cend(),
                                 [&](const DemoOrder &entry) {
                                     return countsAsCompleted(entry.order.status) &&
                                            dayOfMs(entry.order.orderedAt, m_options.zone) ==
                                                    m_options.today.addDays(-daysAgo);
                                 });
        };
        // The same days of the week.
        for (int daysAgo = 0; daysAgo < 7; ++daysAgo) {
            const auto now = completedOn(daysAgo);
            const auto before = completedOn(daysAgo + 7);
            QVERIFY2(10 * now > 6 * before,
                     qPrintable(u"%1 days ago: %2, a week before %3"_s.arg(daysAgo).arg(now).arg(
                             before)));
        }
    }

    void outcomesAreBelievable()
    {
        QMap<MessageState, int> states;
        int opened = 0;
        for (int i = 0; i < 10'000; ++i) {
            const DemoOutcome outcome = demoOutcome(m_data.campaigns[2], i);
            ++states[outcome.state];
            opened += outcome.openedAt ? 1 : 0;
            QVERIFY(!outcome.deliveredAt || *outcome.deliveredAt > *outcome.acceptedAt);
            QVERIFY(!outcome.openedAt || *outcome.openedAt > *outcome.deliveredAt);
            QVERIFY(!outcome.clickedAt || *outcome.clickedAt > *outcome.openedAt);
            QCOMPARE(outcome.state == MessageState::Failed ||
                             outcome.state == MessageState::Bounced,
                     !outcome.reason.isEmpty());
        }
        QVERIFY(states[MessageState::Delivered] > 9'300);
        QVERIFY(states[MessageState::Failed] > 50);
        QVERIFY(states[MessageState::Bounced] > 50);
        QVERIFY(opened > 3'000 && opened < 4'500);
    }

private:
    DemoOptions m_options;
    DemoData m_data;
};

QTEST_APPLESS_MAIN(DemoDataTest)
#include "tst_demodata.moc"
