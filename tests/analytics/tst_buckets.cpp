// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/buckets.h"

#include <QTest>

using namespace muster;
using namespace muster::analytics;

class BucketsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes()
    {
        QCOMPARE(bucketSizeFor(1), BucketSize::Day);
        QCOMPARE(bucketSizeFor(92), BucketSize::Day);
        QCOMPARE(bucketSizeFor(93), BucketSize::Week);
        QCOMPARE(bucketSizeFor(365), BucketSize::Week);
        QCOMPARE(bucketSizeFor(732), BucketSize::Week);
        QCOMPARE(bucketSizeFor(733), BucketSize::Month);
    }

    void everyDayIsInOneBucket_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<int>("weekStart");
        QTest::newRow("days") << int(BucketSize::Day) << int(Qt::Monday);
        QTest::newRow("weeks from Monday") << int(BucketSize::Week) << int(Qt::Monday);
        QTest::newRow("weeks from Sunday") << int(BucketSize::Week) << int(Qt::Sunday);
        QTest::newRow("months") << int(BucketSize::Month) << int(Qt::Monday);
    }
    void everyDayIsInOneBucket()
    {
        QFETCH(int, size);
        QFETCH(int, weekStart);
        for (int shift = 0; shift < 40; ++shift) {
            const Period period{QDate(2024, 1, 20).addDays(shift),
                                QDate(2025, 3, 3).addDays(2 * shift), QTimeZone::utc()};
            const auto buckets = bucketsOf(period, BucketSize(size), Qt::DayOfWeek(weekStart));
            QDate next = period.first;
            for (const Bucket &bucket : buckets) {
                QCOMPARE(bucket.first, next);
                QVERIFY(bucket.last >= bucket.first);
                if (BucketSize(size) == BucketSize::Week && bucket.first != period.first)
                    QCOMPARE(bucket.first.dayOfWeek(), weekStart);
                if (BucketSize(size) == BucketSize::Month && bucket.first != period.first)
                    QCOMPARE(bucket.first.day(), 1);
                next = bucket.last.addDays(1);
            }
            QCOMPARE(next, period.last.addDays(1));
        }
    }

    void sumsStayTheSame()
    {
        const Period period{QDate(2025, 12, 25), QDate(2026, 1, 20), QTimeZone::utc()};
        QList<DayOfOrders> orders;
        QList<DayOfMessages> messages;
        for (int i = 0; i < period.days(); ++i) {
            const QDate day = period.first.addDays(i);
            orders.append({day, i, 10 * i});
            messages.append({day, {{MessageState::Delivered, i}, {MessageState::Failed, 1}}});
        }
        const auto weeks = bucketsOf(period, BucketSize::Week);
        QCOMPARE(weeks.size(), 5);
        const auto orderWeeks = putTogether(orders, weeks);
        const auto messageWeeks = putTogether(messages, weeks);
        // 25 December 2025 is a Thursday: four days, then whole weeks, then two days.
        QCOMPARE(orderWeeks[0].orders, 0 + 1 + 2 + 3);
        QCOMPARE(orderWeeks[1].revenueMinor, 10 * (4 + 5 + 6 + 7 + 8 + 9 + 10));
        QCOMPARE(orderWeeks[4].orders, 25 + 26);
        QCOMPARE(messageWeeks[4].inState.value(MessageState::Failed), 2);
        qint64 sum = 0;
        for (const auto &week : orderWeeks)
            sum += week.orders;
        QCOMPARE(sum, 26 * 27 / 2);
        QCOMPARE(allStates(messages).value(MessageState::Delivered), 26 * 27 / 2);
        QCOMPARE(allStates(messages).value(MessageState::Failed), 27);
        // A day outside of all buckets is nobody's.
        QCOMPARE(putTogether({DayOfOrders{QDate(2020, 1, 1), 5, 5}}, weeks)[0].orders, 0);
    }

    void averages()
    {
        KeyFigures figures;
        QVERIFY(!figures.averageOrderMinor());
        QVERIFY(!figures.deliveryRate());
        figures.orders = 3;
        figures.revenueMinor = 100;
        QCOMPARE(figures.averageOrderMinor(), 33);
        figures.revenueMinor = 101;
        QCOMPARE(figures.averageOrderMinor(), 34);
        figures.revenueMinor = -101;
        QCOMPARE(figures.averageOrderMinor(), -34);
        figures.messages = 4;
        figures.delivered = 1;
        QCOMPARE(figures.deliveryRate(), 0.25);
    }
};

QTEST_APPLESS_MAIN(BucketsTest)
#include "tst_buckets.moc"
