// SPDX-License-Identifier: GPL-3.0-or-later
// The demo shop in a real workspace: complete, whole, the same on every database, and refused where it does not belong.
#include "engine/demoloader.h"
#include "engine/integrity.h"
#include "storage/campaignrepository.h"
#include "storage/messagestorereport.h"
#include "support/testdatabases.h"

#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace muster::test;
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Role;

class DemoLoaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAWorkspace_data() { databaseRows(); }
    void fillsAWorkspace()
    {
        MUSTER_TEST_DATABASE(database, TempDatabase::Content::Empty);
        database.close();
        const SystemClock clock(QDate(2026, 3, 15));
        const auto workspace = Workspace::open(database.url(), clock, WhenOlder::Refuse);
        MUSTER_VERIFY_OK(workspace);
        const auto loaded = loadDemo(**workspace, 2'000);
        MUSTER_VERIFY_OK(loaded);
        QCOMPARE(loaded->customers, 2'000);
        QVERIFY(loaded->orders > 6'000);
        QCOMPARE(loaded->segments, 6);
        QCOMPARE(loaded->campaigns, 8);
        QVERIFY(loaded->events > loaded->messages);

        const auto whole = runNow((*workspace)->database(), Role::Read, checkIntegrity);
        MUSTER_VERIFY_OK(whole);
        QVERIFY2(whole->isWhole(), qPrintable(whole->problems.join(u'\n')));
        const auto counted =
                valueNow((*workspace)->database(), u"SELECT COUNT(*) FROM message_events"_s);
        QCOMPARE(counted->toLongLong(), loaded->events);

        // The demo's time zone is the workspace's own, so the figures are equal wherever it is the same.
        const QString figures =
                u"%1 %2 %3"_s.arg(loaded->orders).arg(loaded->messages).arg(loaded->events);
        if (m_figures.isEmpty())
            m_figures = figures;
        QCOMPARE(figures, m_figures);
    }

    void everyCampaignBalances()
    {
        TempDatabase database(storage::Dialect::Sqlite, TempDatabase::Content::Empty);
        database.close();
        const SystemClock clock(QDate(2026, 3, 15));
        const auto workspace = Workspace::open(database.url(), clock, WhenOlder::Refuse);
        MUSTER_VERIFY_OK(workspace);
        MUSTER_VERIFY_OK(loadDemo(**workspace, 1'000));
        const auto campaigns =
                runNow((*workspace)->database(), Role::Read, [](Connection &connection) {
                    return storage::CampaignRepository(connection).list(100);
                });
        MUSTER_VERIFY_OK(campaigns);
        for (const Campaign &campaign : *campaigns) {
            QCOMPARE(campaign.state, CampaignState::Completed);
            const auto account =
                    runNow((*workspace)->database(), Role::Read, [&](Connection &connection) {
                        return storage::MessageStoreReport(connection).account(campaign.id);
                    });
            MUSTER_VERIFY_OK(account);
            QVERIFY(account->balances());
            QVERIFY(account->audience > 0);
            QVERIFY(account->isDispatched());
        }
    }

    void refusesAUsedWorkspace()
    {
        TempDatabase database(storage::Dialect::Sqlite, TempDatabase::Content::Empty);
        database.close();
        const SystemClock clock;
        const auto workspace = Workspace::open(database.url(), clock, WhenOlder::Refuse);
        MUSTER_VERIFY_OK(workspace);
        MUSTER_VERIFY_OK(loadDemo(**workspace, 1'000));
        const auto again = loadDemo(**workspace, 1'000);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(valueNow((*workspace)->database(), u"SELECT COUNT(*) FROM customers"_s)
                         ->toLongLong(),
                 1'000);
    }

private:
    QString m_figures;
};

QTEST_GUILESS_MAIN(DemoLoaderTest)
#include "tst_demoloader.moc"
