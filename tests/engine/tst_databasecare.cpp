// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/databasecare.h"

#include "engine/demoloader.h"
#include "engine/integrity.h"
#include "support/clock.h"
#include "support/testdatabases.h"

#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace Qt::StringLiterals;
using storage::Connection;
using storage::Role;

class DatabaseCareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void factsAreKnown_data() { muster::test::databaseRows(); }
    void factsAreKnown()
    {
        MUSTER_TEST_DATABASE(database);
        const auto facts = database->run(Role::Read, &databaseFacts).result();
        QVERIFY2(facts.has_value(), facts ? "" : qPrintable(facts.error().text()));
        QVERIFY(!facts->product.isEmpty());
        QVERIFY2(facts->version.contains(u'.'), qPrintable(facts->version));
        QVERIFY(facts->bytes > 10'000);
    }

    void nothingWasReportedYet_data() { muster::test::databaseRows(); }
    void nothingWasReportedYet()
    {
        MUSTER_TEST_DATABASE(database);
        const auto events = database->run(Role::Read,
                                          [](Connection &connection) {
                                              return recentCallbacks(connection, 10);
                                          })
                                    .result();
        QVERIFY2(events.has_value(), events ? "" : qPrintable(events.error().text()));
        QVERIFY(events->isEmpty());
    }

    void aCopyIsAWholeWorkspace()
    {
        const auto workspace = demo(u"workspace.db"_s);
        const QString path = m_folder.filePath(u"copy.db"_s);
        // An older copy is replaced.
        QVERIFY(QFile::copy(m_folder.filePath(u"workspace.db"_s), path));
        const auto copied = copy(*workspace, path);
        QVERIFY2(copied.has_value(), copied ? "" : qPrintable(copied.error().text()));
        QVERIFY(!QFile::exists(path + u".part"_s));
        QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));

        const auto again = Workspace::open(url(u"copy.db"_s), m_clock, WhenOlder::Migrate);
        QVERIFY(again.has_value());
        const auto report = (*again)->database().run(Role::Read, &checkIntegrity).result();
        QVERIFY2(report && report->isWhole(), "the copy is not whole");
        const auto events =
                (*again)->database()
                        .run(Role::Read,
                             [](Connection &connection) { return recentCallbacks(connection, 5); })
                        .result();
        QCOMPARE(events->size(), 5);
        QVERIFY(events->first().receivedAt > 0);
        QVERIFY(!events->first().account.isEmpty());
        // The demo's events are stored in the order of their messages.
        QVERIFY(std::is_sorted(
                events->crbegin(), events->crend(),
                [](const auto &a, const auto &b) { return a.receivedAt < b.receivedAt; }));
    }

    void readersStayReaders()
    {
        const auto workspace = demo(u"readers.db"_s);
        QVERIFY(copy(*workspace, m_folder.filePath(u"copy2.db"_s)));
        for (int i = 0; i < 4; ++i) {
            const auto written =
                    workspace->database()
                            .run(Role::Read,
                                 [](Connection &connection) {
                                     return connection.execute(u"DELETE FROM settings"_s);
                                 })
                            .result();
            QVERIFY(!written);
        }
    }

    void aCopyThatCannotBeMadeLeavesWhatWasThere()
    {
        const auto workspace = demo(u"faults.db"_s);
        const auto nowhere = copy(*workspace, m_folder.filePath(u"no/such/folder/copy.db"_s));
        QVERIFY(!nowhere);
        QVERIFY(!nowhere.error().remedy.isEmpty());
        QCOMPARE(copy(*workspace, m_folder.path()).error().code, ErrorCode::InvalidInput);
    }

    void serversAreBackedUpThere_data() { muster::test::databaseRows(); }
    void serversAreBackedUpThere()
    {
        MUSTER_TEST_DATABASE(database);
        if (database->dialect() == storage::Dialect::Sqlite)
            return;
        const auto copied = database->run(Role::Read,
                                          [](Connection &connection) {
                                              return backUp(connection, u"/tmp/never.db"_s);
                                          })
                                    .result();
        QCOMPARE(copied.error().code, ErrorCode::Unsupported);
    }

private:
    [[nodiscard]] storage::DatabaseUrl url(const QString &name) const
    {
        return storage::DatabaseUrl::parse(u"sqlite:"_s + m_folder.filePath(name)).value();
    }
    std::unique_ptr<Workspace> demo(const QString &name)
    {
        auto workspace = Workspace::open(url(name), m_clock, WhenOlder::Migrate);
        if (!workspace || !loadDemo(**workspace, 100))
            qFatal("no demo workspace");
        return std::move(*workspace);
    }
    static Result<void> copy(const Workspace &workspace, const QString &path)
    {
        return workspace.database()
                .run(Role::Read,
                     [path](Connection &connection) { return backUp(connection, path); })
                .result();
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(DatabaseCareTest)
#include "tst_databasecare.moc"
