// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/period.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

using namespace muster::analytics;

class PeriodTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lastDays()
    {
        const Period week = Period::lastDays(7, QDate(2026, 3, 3), QTimeZone::utc());
        QCOMPARE(week.first, QDate(2026, 2, 25));
        QCOMPARE(week.last, QDate(2026, 3, 3));
        QCOMPARE(week.days(), 7);
        QCOMPARE(week.before().last, QDate(2026, 2, 24));
        QCOMPARE(week.before().days(), 7);
        QCOMPARE(Period::lastDays(0, QDate(2026, 3, 3), QTimeZone::utc()).days(), 1);
    }

    void stretchesCoverThePeriod_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<int>("expected");
        QTest::newRow("UTC") << QByteArray("UTC") << 1;
        QTest::newRow("India") << QByteArray("Asia/Kolkata") << 1;
        QTest::newRow("Berlin, two changes a year") << QByteArray("Europe/Berlin") << 3;
        QTest::newRow("Lord Howe, half an hour") << QByteArray("Australia/Lord_Howe") << 3;
    }
    void stretchesCoverThePeriod()
    {
        QFETCH(QByteArray, zone);
        QFETCH(int, expected);
        const Period year{QDate(2025, 1, 1), QDate(2025, 12, 31), QTimeZone(zone)};
        const QList<Stretch> stretches = stretchesOf(year);
        QCOMPARE(stretches.size(), expected);
        QCOMPARE(stretches.first().beginMs, year.beginMs());
        QCOMPARE(stretches.last().endMs, year.endMs());
        for (qsizetype i = 0; i < stretches.size(); ++i) {
            if (i > 0)
                QCOMPARE(stretches[i].beginMs, stretches[i - 1].endMs);
            const auto offsetAt = [&year](qint64 ms) {
                return qint64{1000} * year.zone.offsetFromUtc(
                                              QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc()));
            };
            QCOMPARE(offsetAt(stretches[i].beginMs), stretches[i].offsetMs);
            QCOMPARE(offsetAt(stretches[i].endMs - 1), stretches[i].offsetMs);
        }
    }
};

QTEST_APPLESS_MAIN(PeriodTest)
#include "tst_period.moc"
