// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/ids.h"

#include <QSet>
#include <QTest>
#include <limits>
#include <type_traits>

using namespace muster;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyStoredKeysAreValid()
    {
        QVERIFY(!CustomerId{}.isValid());
        QVERIFY(!CustomerId{0}.isValid());
        QVERIFY(!CustomerId{-1}.isValid());
        QVERIFY(CustomerId{1}.isValid());
        QVERIFY(CustomerId{std::numeric_limits<qint64>::max()}.isValid());
    }

    void oneKindOfIdCannotBePassedAsAnother()
    {
        QVERIFY((!std::is_convertible_v<CustomerId, OrderId>));
        QVERIFY((!std::is_constructible_v<MessageId, CampaignId>));
        QVERIFY((!std::is_convertible_v<CustomerId, qint64>));
    }

    void idsCompareAndHashByValue()
    {
        QVERIFY(OrderId{1} < OrderId{2});
        QVERIFY(OrderId{2} == OrderId{2});
        QSet<OrderId> set{OrderId{1}, OrderId{2}, OrderId{1}};
        QCOMPARE(set.size(), 2);
        QVERIFY(set.contains(OrderId{2}));
        QVERIFY(!set.contains(OrderId{3}));
    }
};

QTEST_APPLESS_MAIN(TestIds)
#include "tst_ids.moc"
