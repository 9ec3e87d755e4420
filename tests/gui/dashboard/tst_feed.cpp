// SPDX-License-Identifier: GPL-3.0-or-later
// How a card asks: only the newest question counts, older ones are stopped in the database, and changes that come fast
// are asked about slowly.
#include "gui/dashboard/feed.h"
#include "gui/fixture.h"
#include "gui/theme/theme.h"
#include "support/testdatabases.h"

#include <QSignalSpy>
#include <QTest>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace muster::storage;
using muster::test::countSlowly;
using muster::test::makeSlowTable;
using namespace Qt::StringLiterals;

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }

    void manyChangesAreOneQuestion()
    {
        Fixture fixture(0);
        int asked = 0;
        QList<int> shown;
        Feed feed(
                fixture.session(),
                [&asked] {
                    return [number = ++asked](Connection &) -> Result<int> { return number; };
                },
                [&shown](int number) { shown.append(number); }, nullptr);
        feed.reload();
        feed.refresh();
        QCOMPARE(asked, 0); // nobody looks
        feed.setActive(true);
        QTRY_COMPARE(shown, QList<int>{1});
        for (int i = 0; i < 50; ++i)
            feed.refresh();
        QCOMPARE(asked, 1);
        QTRY_COMPARE_WITH_TIMEOUT(shown, (QList<int>{1, 2}), 8000);
        QCOMPARE(asked, 2);
        // What does not hold any more is asked about at once.
        feed.reload();
        QCOMPARE(asked, 3);
        QTRY_COMPARE(shown.size(), 3);
    }

    void onlyTheNewestCounts_data()
    {
        QTest::addColumn<bool>("hide");
        QTest::newRow("asked anew") << false;
        QTest::newRow("nobody looks any more") << true;
    }
    void onlyTheNewestCounts()
    {
        QFETCH(bool, hide);
        Fixture fixture(0);
        const auto slowTable = makeSlowTable(fixture.session().database());
        MUSTER_VERIFY_OK(slowTable);
        bool slow = true;
        auto started = std::make_shared<std::atomic<bool>>(false);
        auto ended = std::make_shared<std::atomic<int>>(-1);
        QList<qint64> shown;
        Feed feed(
                fixture.session(),
                [&slow, started, ended] {
                    return [isSlow = slow, started,
                            ended](Connection &connection) -> Result<qint64> {
                        if (!isSlow)
                            return 7;
                        *started = true;
                        const Result<qint64> counted = countSlowly(connection);
                        *ended = counted ? 0 : static_cast<int>(counted.error().code);
                        return counted;
                    };
                },
                [&shown](qint64 number) { shown.append(number); }, nullptr);
        QSignalSpy failed(&feed, &Feed::failed);
        QSignalSpy loading(&feed, &Feed::loading);
        feed.setActive(true);
        feed.reload();
        QTRY_VERIFY(*started);
        slow = false;
        if (hide) {
            feed.setActive(false);
            QTRY_COMPARE(int(*ended), int(ErrorCode::Cancelled));
            QVERIFY(shown.isEmpty());
            feed.setActive(true);
        } else {
            feed.reload();
        }
        QCOMPARE(loading.count(), hide ? 1 : 2);
        QTRY_COMPARE(shown, QList<qint64>{7});
        // The other one was stopped inside the database.
        QTRY_COMPARE(int(*ended), int(ErrorCode::Cancelled));
        QCOMPARE(failed.count(), 0);
        QCOMPARE(shown.size(), 1);
    }

    void failuresAreSaid()
    {
        Fixture fixture(0);
        bool fails = true;
        QList<int> shown;
        Feed feed(
                fixture.session(),
                [&fails] {
                    return [now = fails](Connection &) -> Result<int> {
                        if (now)
                            return fail(ErrorCode::Database, u"It does not work"_s);
                        return 1;
                    };
                },
                [&shown](int number) { shown.append(number); }, nullptr);
        QSignalSpy failed(&feed, &Feed::failed);
        feed.setActive(true);
        feed.reload();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().message, u"It does not work"_s);
        fails = false;
        feed.reload();
        QTRY_COMPARE(shown, QList<int>{1});
    }
};

QTEST_MAIN(FeedTest)
#include "tst_feed.moc"
