// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clock.h"

#include <QDateTime>
#include <QTest>

using namespace muster;

namespace {

class FixedClock : public Clock
{
public:
    explicit FixedClock(qint64 ms)
        : m_ms(ms)
    {
    }
    [[nodiscard]] qint64 nowMs() const override { return m_ms; }

private:
    qint64 m_ms;
};

qint64 utcMs(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute), QTimeZone::utc())
            .toMSecsSinceEpoch();
}

} // namespace

class TestClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayDependsOnTheZone()
    {
        const FixedClock clock(utcMs(2026, 3, 1, 20, 0));
        QCOMPARE(clock.today(QTimeZone::utc()), QDate(2026, 3, 1));
        QCOMPARE(clock.today(QTimeZone("Asia/Kolkata")), QDate(2026, 3, 2));
        QCOMPARE(clock.today(QTimeZone("America/Los_Angeles")), QDate(2026, 3, 1));
    }

    void asOfPinsTodayAndLeavesTheTimeAlone()
    {
        const SystemClock pinned(QDate(2020, 2, 29));
        QCOMPARE(pinned.today(QTimeZone("Asia/Kolkata")), QDate(2020, 2, 29));
        QCOMPARE(pinned.today(QTimeZone::utc()), QDate(2020, 2, 29));
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const qint64 now = pinned.nowMs();
        QVERIFY(now >= before);
        QVERIFY(now <= QDateTime::currentMSecsSinceEpoch());
    }

    void aDayBeginsAtItsFirstMoment_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<qint64>("ms");
        QTest::newRow("UTC") << QByteArray("UTC") << QDate(2026, 1, 1) << utcMs(2026, 1, 1);
        QTest::newRow("before the epoch")
                << QByteArray("UTC") << QDate(1969, 12, 31) << qint64{-86'400'000};
        QTest::newRow("half-hour zone")
                << QByteArray("Asia/Kolkata") << QDate(2026, 1, 1) << utcMs(2025, 12, 31, 18, 30);
        // Clocks went from 23:59:59 on the 3rd to 01:00 on the 4th.
        QTest::newRow("midnight skipped") << QByteArray("America/Sao_Paulo") << QDate(2018, 11, 4)
                                          << utcMs(2018, 11, 4, 3, 0);
        // Midnight came twice; the day begins at the first one.
        QTest::newRow("midnight twice")
                << QByteArray("America/Havana") << QDate(2018, 11, 4) << utcMs(2018, 11, 4, 4, 0);
    }

    void aDayBeginsAtItsFirstMoment()
    {
        QFETCH(QByteArray, zone);
        QFETCH(QDate, day);
        QFETCH(qint64, ms);
        const QTimeZone timeZone(zone);
        if (!timeZone.isValid())
            QSKIP("This machine has no time zone data (package tzdata).");
        QCOMPARE(startOfDayMs(day, timeZone), ms);
        QCOMPARE(dayOfMs(ms, timeZone), day);
        QCOMPARE(dayOfMs(ms - 1, timeZone), day.addDays(-1));
    }

    void everyDayOfTwoYearsIsConsistent_data()
    {
        QTest::addColumn<QByteArray>("zone");
        for (const char *zone : {"UTC", "Asia/Kolkata", "Europe/Berlin", "America/New_York",
                                 "Australia/Lord_Howe", "Pacific/Apia"})
            QTest::newRow(zone) << QByteArray(zone);
    }

    void everyDayOfTwoYearsIsConsistent()
    {
        QFETCH(QByteArray, zone);
        const QTimeZone timeZone(zone);
        if (!timeZone.isValid())
            QSKIP("This machine has no time zone data (package tzdata).");
        for (QDate day(2025, 1, 1); day < QDate(2027, 1, 1); day = day.addDays(1)) {
            const qint64 start = startOfDayMs(day, timeZone);
            const qint64 end = startOfDayMs(day.addDays(1), timeZone);
            QVERIFY2(start < end, qPrintable(day.toString(Qt::ISODate)));
            QCOMPARE(dayOfMs(start, timeZone), day);
            QCOMPARE(dayOfMs(end - 1, timeZone), day);
        }
    }
};

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
