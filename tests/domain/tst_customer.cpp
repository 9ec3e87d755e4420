// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include <QTest>

using namespace muster;

class TestCustomer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void totalsAddUpAndTheLaterDateWins_data()
    {
        using Date = std::optional<qint64>;
        QTest::addColumn<OrderTotals>("opening");
        QTest::addColumn<OrderTotals>("fromOrders");
        QTest::addColumn<OrderTotals>("sum");
        QTest::newRow("nothing") << OrderTotals{} << OrderTotals{} << OrderTotals{};
        QTest::newRow("opening only")
                << OrderTotals{500, 2, Date(10)} << OrderTotals{} << OrderTotals{500, 2, Date(10)};
        QTest::newRow("orders only")
                << OrderTotals{} << OrderTotals{500, 2, Date(10)} << OrderTotals{500, 2, Date(10)};
        QTest::newRow("orders are later")
                << OrderTotals{500, 2, Date(10)} << OrderTotals{70, 1, Date(20)}
                << OrderTotals{570, 3, Date(20)};
        QTest::newRow("opening is later")
                << OrderTotals{500, 2, Date(30)} << OrderTotals{70, 1, Date(20)}
                << OrderTotals{570, 3, Date(30)};
        QTest::newRow("before the epoch")
                << OrderTotals{0, 1, Date(-30)} << OrderTotals{0, 1, Date(-20)}
                << OrderTotals{0, 2, Date(-20)};
        QTest::newRow("the epoch itself is a date")
                << OrderTotals{0, 1, Date(0)} << OrderTotals{0, 1, Date(-20)}
                << OrderTotals{0, 2, Date(0)};
    }

    void totalsAddUpAndTheLaterDateWins()
    {
        QFETCH(OrderTotals, opening);
        QFETCH(OrderTotals, fromOrders);
        QFETCH(OrderTotals, sum);
        QCOMPARE(opening.plus(fromOrders), sum);
        QCOMPARE(fromOrders.plus(opening), sum);
        Customer customer;
        customer.opening = opening;
        customer.fromOrders = fromOrders;
        QCOMPARE(customer.totals(), sum);
    }

    void unknownConsentIsTheDefault() { QCOMPARE(Customer{}.consent, Consent::Unknown); }
};

QTEST_APPLESS_MAIN(TestCustomer)
#include "tst_customer.moc"
