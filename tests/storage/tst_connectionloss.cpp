// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that go away, are not there, or do not let us in.
#include "storage/database.h"
#include "storage/importbulk.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QDeadlineTimer>
#include <QSemaphore>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestConnectionLoss : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void killedWhileIdle_data() { servers(); }
    void killedWhileIdle();
    void killedInMidStatement_data() { servers(); }
    void killedInMidStatement();
    void killedInATransaction_data() { servers(); }
    void killedInATransaction();
    void killedBeforeRowsInBulk_data() { servers(); }
    void killedBeforeRowsInBulk();
    void serverIsDown_data() { servers(); }
    void serverIsDown();
    void serverDoesNotAnswer_data() { servers(); }
    void serverDoesNotAnswer();
    void wrongPassword_data() { servers(); }
    void wrongPassword();
    void missingDatabase_data() { servers(); }
    void missingDatabase();

private:
    static void servers();
};

void TestConnectionLoss::servers()
{
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("postgresql") << Dialect::Postgresql;
    QTest::newRow("mysql") << Dialect::Mysql;
}

namespace {

Result<qint64> sessionOf(Connection &connection)
{
    const QString sql = connection.dialect() == Dialect::Postgresql ? u"SELECT pg_backend_pid()"_s
                                                                    : u"SELECT connection_id()"_s;
    MUSTER_TRY_ASSIGN(Statement statement, connection.prepare(sql));
    MUSTER_TRY(statement.run());
    const qint64 session = statement.next() ? statement.integer(0) : 0;
    MUSTER_TRY(statement.finished());
    return session;
}

/// As an administrator would.
Result<void> endSession(Dialect dialect, qint64 session)
{
    MUSTER_TRY_ASSIGN(auto server, Database::open(test::serverUrl(dialect)));
    const QString sql = dialect == Dialect::Postgresql ? u"SELECT pg_terminate_backend(%1)"_s
                                                       : u"KILL CONNECTION %1"_s;
    MUSTER_TRY(test::executeNow(*server, sql.arg(session)));
    // The server ends a session a moment after it was told to.
    const QString count =
            dialect == Dialect::Postgresql
                    ? u"SELECT COUNT(*) FROM pg_stat_activity WHERE pid = %1"_s
                    : u"SELECT COUNT(*) FROM information_schema.processlist WHERE id = %1"_s;
    const QDeadlineTimer deadline(10'000);
    while (!deadline.hasExpired()) {
        MUSTER_TRY_ASSIGN(const QVariant there, test::valueNow(*server, count.arg(session)));
        if (there.toLongLong() == 0)
            return {};
    }
    return fail(ErrorCode::Busy, u"the session does not end"_s);
}

Result<void> put(Connection &connection, const QString &name)
{
    MUSTER_TRY_ASSIGN(Statement * statement, connection.named(u"settings_set"_s));
    return statement->run({name, u"x"_s});
}

void verifyRefusal(const DatabaseUrl &url, ErrorCode code)
{
    OpenOptions options;
    options.connectTimeoutMs = 2000;
    const auto opened = Database::open(url, options);
    QVERIFY(!opened);
    QVERIFY2(opened.error().code == code, qPrintable(test::describe(opened.error())));
    QCOMPARE(opened.error().place, url.text());
    QVERIFY(!opened.error().message.isEmpty());
    QVERIFY(!opened.error().remedy.isEmpty());
    if (!url.password.isEmpty())
        QVERIFY(!test::describe(opened.error()).contains(url.password));
}

} // namespace

void TestConnectionLoss::killedWhileIdle()
{
    MUSTER_TEST_DATABASE(database);
    const auto session = test::runNow(*database, Role::Write, sessionOf);
    MUSTER_VERIFY_OK(session);
    // The thread clears away what a job prepared only after it has given its result, which would find the connection
    // dead and make a new one. Once another job has begun that is over, and this one leaves nothing to clear away.
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Write,
                                  [](Connection &connection) { return put(connection, u"a"_s); }));
    MUSTER_VERIFY_OK(endSession(dialect, *session));
    const auto lost = test::runNow(*database, Role::Write,
                                   [](Connection &connection) { return put(connection, u"b"_s); });
    QVERIFY(!lost);
    QVERIFY2(lost.error().code == ErrorCode::ConnectionLost,
             qPrintable(test::describe(lost.error())));
    QVERIFY(lost.error().retryable());
    // Nobody repeats the lost job; the next one finds a new connection with everything prepared anew.
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Write,
                                  [](Connection &connection) { return put(connection, u"c"_s); }));
    const auto names = test::valueNow(
            *database, u"SELECT count(*) FROM settings WHERE name IN ('a', 'b', 'c')"_s);
    QCOMPARE(names->toInt(), 2);
}

void TestConnectionLoss::killedInMidStatement()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(test::makeSlowTable(*database));
    std::atomic<qint64> session = 0;
    QSemaphore started;
    auto slow = database->run(Role::Read, [&](Connection &connection) -> Result<qint64> {
        MUSTER_TRY_ASSIGN(session, sessionOf(connection));
        started.release();
        return test::countSlowly(connection);
    });
    started.acquire();
    MUSTER_VERIFY_OK(endSession(dialect, session));
    QVERIFY(!slow.result());
    QVERIFY2(slow.result().error().code == ErrorCode::ConnectionLost,
             qPrintable(test::describe(slow.result().error())));
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Read, sessionOf));
}

void TestConnectionLoss::killedInATransaction()
{
    MUSTER_TEST_DATABASE(database);
    const auto lost = test::transactNow(
            *database, Role::Delivery, [dialect](Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(const qint64 session, sessionOf(connection));
                MUSTER_TRY(put(connection, u"half"_s));
                MUSTER_TRY(endSession(dialect, session));
                return put(connection, u"other half"_s);
            });
    QVERIFY(!lost);
    QCOMPARE(lost.error().code, ErrorCode::ConnectionLost);
    MUSTER_VERIFY_OK(test::transactNow(*database, Role::Delivery, [](Connection &connection) {
        return put(connection, u"whole"_s);
    }));
    const auto left =
            test::valueNow(*database, u"SELECT count(*) FROM settings WHERE name LIKE '%half'"_s);
    QCOMPARE(left->toInt(), 0);
}

void TestConnectionLoss::killedBeforeRowsInBulk()
{
    MUSTER_TEST_DATABASE(database);
    const auto lost = test::transactNow(
            *database, Role::Ingest, [dialect](Connection &connection) -> Result<void> {
                MUSTER_TRY_ASSIGN(const qint64 session, sessionOf(connection));
                MUSTER_TRY(endSession(dialect, session));
                const std::vector<BulkValue> values{qint64{1}, qint64{2}, std::string_view("x")};
                return ImportBulk::create(connection)
                        ->insert(u"import_row_insert"_s, values.size(), values);
            });
    QVERIFY(!lost);
    QVERIFY2(lost.error().code == ErrorCode::ConnectionLost,
             qPrintable(test::describe(lost.error())));
    MUSTER_VERIFY_OK(test::runNow(*database, Role::Ingest, sessionOf));
}

void TestConnectionLoss::serverIsDown()
{
    QFETCH(Dialect, dialect);
    QTcpServer once; // a port that is free, because nobody listens any more
    QVERIFY(once.listen(QHostAddress::LocalHost));
    DatabaseUrl url;
    url.dialect = dialect;
    url.host = u"127.0.0.1"_s;
    url.port = once.serverPort();
    url.user = u"me"_s;
    url.password = u"hunter2"_s;
    url.database = u"shop"_s;
    once.close();
    verifyRefusal(url, ErrorCode::ConnectionLost);
}

void TestConnectionLoss::serverDoesNotAnswer()
{
    QFETCH(Dialect, dialect);
    QTcpServer silent; // takes connections and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    DatabaseUrl url;
    url.dialect = dialect;
    url.host = u"127.0.0.1"_s;
    url.port = silent.serverPort();
    url.user = u"me"_s;
    url.password = u"hunter2"_s;
    url.database = u"shop"_s;
    verifyRefusal(url, ErrorCode::ConnectionLost);
}

void TestConnectionLoss::wrongPassword()
{
    MUSTER_TEST_DATABASE(database);
    DatabaseUrl url = database.url();
    url.password = u"hunter2"_s;
    verifyRefusal(url, ErrorCode::Unauthorised);
    url.user = u"nobody_of_that_name"_s;
    verifyRefusal(url, ErrorCode::Unauthorised);
}

void TestConnectionLoss::missingDatabase()
{
    QFETCH(Dialect, dialect);
    if (const QString why = test::whyNoDatabase(dialect); !why.isEmpty())
        QSKIP(qPrintable(why));
    DatabaseUrl url = test::serverUrl(dialect);
    url.database = u"no_such_database"_s;
    verifyRefusal(url, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestConnectionLoss)
#include "tst_connectionloss.moc"
