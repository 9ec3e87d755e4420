// SPDX-License-Identifier: GPL-3.0-or-later
// Opening a workspace: what a killed program left in the journal of callbacks is in the messages before anybody looks.
#include "engine/workspace.h"
#include "listener/callbackfixture.h"
#include "storage/receiptjournal.h"
#include "storage/settingsstore.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

namespace {

Result<void> leaveInTheJournal(Connection &connection)
{
    MUSTER_TRY(fillWorkspace(connection, 3));
    for (int i = 1; i <= 3; ++i)
        MUSTER_TRY(ReceiptJournal(connection)
                           .append({{VendorAccountId{1},
                                     {MessageId{i}, ReceiptKind::Delivered, u"e"_s, {}, {}, 1000},
                                     2000}}));
    return {};
}

qint64 delivered(Database &database)
{
    const auto count = valueNow(database, u"SELECT COUNT(*) FROM messages WHERE state = 4"_s);
    return count ? count->toLongLong() : -1;
}

} // namespace

class TestWorkspace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesInWhatWasLeft_data() { databaseRows(); }
    void takesInWhatWasLeft()
    {
        MUSTER_TEST_DATABASE(database);
        MUSTER_VERIFY_OK(transactNow(*database, Role::Write, leaveInTheJournal));
        QCOMPARE(delivered(*database), 0);
        database.close();
        const auto workspace =
                engine::Workspace::open(database.url(), m_clock, engine::WhenOlder::Refuse);
        MUSTER_VERIFY_OK(workspace);
        QCOMPARE(delivered((*workspace)->database()), 3);
    }

    void opensWhereItCannotTakeThemIn()
    {
        TempDatabase database(Dialect::Sqlite);
        MUSTER_VERIFY_OK(transactNow(*database, Role::Write, leaveInTheJournal));
        // As on a failing disk, for the messages and for the inbox.
        for (const auto &table : {u"messages"_s, u"message_events"_s, u"inbox"_s})
            MUSTER_VERIFY_OK(executeNow(
                    *database, u"CREATE TRIGGER broken_%1 BEFORE %2 ON %1 BEGIN SELECT "
                               "RAISE(ABORT, 'broken'); END"_s.arg(
                                       table, table == u"messages"_s ? u"UPDATE"_s : u"INSERT"_s)));
        database.close();
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"a callback is set aside"_s));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"callbacks wait in the journal"_s));
        const auto workspace =
                engine::Workspace::open(database.url(), m_clock, engine::WhenOlder::Refuse);
        MUSTER_VERIFY_OK(workspace);
        QCOMPARE(delivered((*workspace)->database()), 0);
        const auto waiting =
                valueNow((*workspace)->database(), u"SELECT COUNT(*) FROM receipt_journal"_s);
        MUSTER_VERIFY_OK(waiting);
        QCOMPARE(waiting->toInt(), 3);
    }

    void newOnesBeginAsTheDesktop()
    {
        using engine::NewWorkspace;
        QCOMPARE(NewWorkspace::ofDesktop(QLocale(QLocale::German, QLocale::Austria)).currency,
                 u"EUR"_s);
        QCOMPARE(NewWorkspace::ofDesktop(QLocale(QLocale::Hindi, QLocale::India)).currency,
                 u"INR"_s);
        QCOMPARE(NewWorkspace::ofDesktop(QLocale::c()), NewWorkspace());
        QTemporaryDir folder;
        storage::DatabaseUrl url;
        url.path = folder.filePath(u"new.db"_s);
        {
            const auto workspace =
                    engine::Workspace::open(url, m_clock, engine::WhenOlder::Ask,
                                            {.currency = u"CHF"_s, .timeZone = u"Europe/Zurich"_s});
            MUSTER_VERIFY_OK(workspace);
            QCOMPARE((*workspace)->settings().currency.code, u"CHF"_s);
            QCOMPARE((*workspace)->settings().timeZone.id(), QByteArray("Europe/Zurich"));
        }
        // One that exists keeps what it has.
        const auto again = engine::Workspace::open(url, m_clock, engine::WhenOlder::Ask, {});
        MUSTER_VERIFY_OK(again);
        QCOMPARE((*again)->settings().currency.code, u"CHF"_s);
    }

    void settingsAreReadAgain()
    {
        QTemporaryDir folder;
        storage::DatabaseUrl url;
        url.path = folder.filePath(u"new.db"_s);
        const auto workspace = engine::Workspace::open(url, m_clock, engine::WhenOlder::Ask);
        MUSTER_VERIFY_OK(workspace);
        MUSTER_VERIFY_OK(
                transactNow((*workspace)->database(), Role::Write, [](Connection &connection) {
                    return storage::SettingsStore(connection).setCurrency(u"EUR"_s);
                }));
        QCOMPARE((*workspace)->settings().currency.code, u"INR"_s);
        MUSTER_VERIFY_OK((*workspace)->reloadSettings().takeResult());
        QCOMPARE((*workspace)->settings().currency.code, u"EUR"_s);
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(TestWorkspace)
#include "tst_workspace.moc"
