// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/order.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class TestOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyCompletedOrdersCount()
    {
        for (const OrderStatus status : allOrderStatuses())
            QCOMPARE(countsAsCompleted(status),
                     status == OrderStatus::Delivered || status == OrderStatus::Completed);
    }

    void namesComeBackInAnyCase()
    {
        QSet<QString> names;
        for (const OrderStatus status : allOrderStatuses()) {
            const QString name = orderStatusName(status);
            names.insert(name);
            QCOMPARE(orderStatusFromName(name), std::optional(status));
            QCOMPARE(orderStatusFromName(name.toUpper()), std::optional(status));
            QCOMPARE(orderStatusFromName(u"  "_s + name + u' '), std::optional(status));
        }
        QCOMPARE(names.size(), 8);
    }

    void readsCommonSynonyms_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<OrderStatus>("status");
        QTest::newRow("American") << u"Canceled"_s << OrderStatus::Cancelled;
        QTest::newRow("fulfilled") << u"FULFILLED"_s << OrderStatus::Completed;
        QTest::newRow("paid") << u"paid"_s << OrderStatus::Completed;
        QTest::newRow("underscore") << u"on_hold"_s << OrderStatus::Pending;
        QTest::newRow("hyphens") << u"Out-For-Delivery"_s << OrderStatus::Shipped;
        QTest::newRow("returned to origin") << u"RTO"_s << OrderStatus::Returned;
        QTest::newRow("failed payment") << u"failed"_s << OrderStatus::Cancelled;
    }

    void readsCommonSynonyms()
    {
        QFETCH(QString, name);
        QFETCH(OrderStatus, status);
        QCOMPARE(orderStatusFromName(name), std::optional(status));
    }

    void doesNotGuess()
    {
        for (const QString &name :
             {u""_s, u" "_s, u"complet"_s, u"5"_s, u"not delivered"_s, u"deliveredd"_s})
            QVERIFY2(!orderStatusFromName(name), qPrintable(name));
    }

    void storedNumbersNeverChange()
    {
        QList<int> numbers;
        for (const OrderStatus status : allOrderStatuses())
            numbers.append(static_cast<int>(status));
        QCOMPARE(numbers, (QList<int>{1, 2, 3, 4, 5, 6, 7, 8}));
        QCOMPARE(static_cast<int>(OrderStatus::Completed), 5);
    }
};

QTEST_APPLESS_MAIN(TestOrder)
#include "tst_order.moc"
