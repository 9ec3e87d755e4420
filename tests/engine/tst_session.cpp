// SPDX-License-Identifier: GPL-3.0-or-later
// A session opens, runs and stops the parts of a workspace without the caller's thread waiting, and says how they are.
#include "engine/session.h"
#include "support/testdatabases.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>
#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace muster;
using namespace muster::engine;
using namespace Qt::StringLiterals;

using Part = SessionStatus::Part;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opens();
    void saysWhyItCannotOpen();
    void startsAndStopsTheEngine();
    void aTakenPortCanBeMended();
    void stopsBehindWhatUsesTheWorkspace();
    void closesTheDatabase();
    void whatWorksGivesWayToTheWindow();
    void noticesALostDatabase();
    void passesOnWhatChanged();

private:
    [[nodiscard]] storage::DatabaseUrl url(const QString &name) const
    {
        return storage::DatabaseUrl::parse(u"sqlite:"_s + m_folder->filePath(name)).value();
    }
    [[nodiscard]] std::shared_ptr<SecretStore> secrets() const
    {
        return std::make_shared<FileSecretStore>(m_folder->filePath(u"secrets"_s), QByteArray());
    }
    [[nodiscard]] std::unique_ptr<Session> session()
    {
        auto workspace = Workspace::open(url(u"w.db"_s), m_clock, WhenOlder::Migrate);
        return workspace ? std::make_unique<Session>(std::move(*workspace), secrets()) : nullptr;
    }

    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void SessionTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SessionTest::opens()
{
    std::unique_ptr<Session> opened;
    Session::open(url(u"new.db"_s), WhenOlder::Refuse, m_clock, secrets(), this,
                  [&](Result<std::unique_ptr<Session>> session) {
                      QCOMPARE(QThread::currentThread(), thread());
                      if (session)
                          opened = std::move(*session);
                  });
    QVERIFY2(!opened, "open() has waited");
    QTRY_VERIFY(opened);
    QVERIFY(!opened->workspace().settings().id.isEmpty());
    QCOMPARE(opened->status().engine, Part::Stopped);
}

void SessionTest::saysWhyItCannotOpen()
{
    std::optional<Error> error;
    Session::open(url(u"no/such/folder/w.db"_s), WhenOlder::Refuse, m_clock, secrets(), this,
                  [&](const Result<std::unique_ptr<Session>> &session) {
                      if (!session)
                          error = session.error();
                  });
    QTRY_VERIFY(error);
    QVERIFY(!error->message.isEmpty());
}

void SessionTest::startsAndStopsTheEngine()
{
    const auto session = this->session();
    QVERIFY(session);
    session->startEngine({});
    QCOMPARE(session->status().engine, Part::Starting);
    QTRY_COMPARE(session->status().engine, Part::Running);
    QVERIFY(session->status().port > 0);
    bool stopped = false;
    session->stopEngine(this, [&] { stopped = true; });
    QVERIFY2(!stopped, "stopEngine() has waited");
    QTRY_VERIFY(stopped);
    QCOMPARE(session->status().engine, Part::Stopped);
    session->startEngine({});
    QTRY_COMPARE(session->status().engine, Part::Running);
}

void SessionTest::aTakenPortCanBeMended()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const auto session = this->session();
    QVERIFY(session);
    EngineOptions options;
    options.listener.port = other.serverPort();
    session->startEngine(options);
    QTRY_COMPARE(session->status().engine, Part::Failed);
    QVERIFY(session->status().error);
    QVERIFY(!session->status().error->remedy.isEmpty());
    other.close();
    session->startEngine(options);
    QTRY_COMPARE(session->status().engine, Part::Running);
    QCOMPARE(session->status().port, options.listener.port);
}

void SessionTest::stopsBehindWhatUsesTheWorkspace()
{
    auto session = this->session();
    QVERIFY(session);
    std::atomic<bool> mayEnd = false;
    std::atomic<bool> ended = false;
    const auto job = QtConcurrent::run([&, workspace = &session->workspace()] {
        while (!mayEnd)
            QThread::yieldCurrentThread();
        ended = !workspace->settings().id.isEmpty();
    });
    bool stopped = false;
    session->stopEngine(this, [&] { stopped = ended; });
    mayEnd = true;
    QTRY_VERIFY(stopped);
    session.reset();
    QVERIFY(job.isFinished());
}

void SessionTest::closesTheDatabase()
{
    auto session = this->session();
    QVERIFY(session);
    const auto write = [](storage::Connection &connection) {
        return connection.execute(u"CREATE TABLE more AS SELECT * FROM settings"_s);
    };
    MUSTER_VERIFY_OK(session->database().run(storage::Role::Write, write).takeResult());
    const QString log = session->database().url().path + u"-wal"_s;
    QVERIFY(QFile::exists(log));
    bool closed = false;
    session->close(this, [&] { closed = true; });
    QVERIFY2(!closed, "close() has waited");
    QTRY_VERIFY(closed);
    // What the log held is in the file, before the session is destroyed.
    QVERIFY(!QFile::exists(log));
    const auto late = session->database().run(storage::Role::Read, write).takeResult();
    QVERIFY(!late);
    QCOMPARE(late.error().code, ErrorCode::Cancelled);
}

void SessionTest::whatWorksGivesWayToTheWindow()
{
#ifdef Q_OS_LINUX
    const auto ownPriority = [] { return ::getpriority(PRIO_PROCESS, 0); }; // of the calling thread
    const int before = ownPriority();
    std::unique_ptr<Session> session;
    Session::open(url(u"w.db"_s), WhenOlder::Migrate, m_clock, secrets(), this,
                  [&session](Result<std::unique_ptr<Session>> opened) {
                      session = std::move(opened.value());
                  });
    QTRY_VERIFY(session);
    for (const storage::Role role : {storage::Role::Read, storage::Role::Write}) {
        const auto job = [ownPriority](storage::Connection &) {
            return Result<int>(ownPriority());
        };
        const auto priority = session->database().run(role, job).takeResult();
        MUSTER_VERIFY_OK(priority);
        QCOMPARE(*priority, std::max(before, 5));
    }
    QCOMPARE(ownPriority(), before);
#else
    QSKIP("Threads have no priorities of their own here.");
#endif
}

void SessionTest::noticesALostDatabase()
{
    const auto session = this->session();
    QVERIFY(session);
    QSignalSpy lost(session.get(), &Session::databaseLost);
    QSignalSpy restored(session.get(), &Session::databaseRestored);
    session->noticeFailure({ErrorCode::InvalidInput, u"a typing error"_s, {}, {}, {}});
    QCOMPARE(lost.count(), 0);
    const Error gone{ErrorCode::ConnectionLost, u"gone"_s, {}, {}, {}};
    session->noticeFailure(gone);
    session->noticeFailure(gone);
    QCOMPARE(lost.count(), 1);
    QVERIFY(session->status().databaseLost);
    // This database was never away, so the first look finds it.
    QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, 20'000);
    QVERIFY(!session->status().databaseLost);
}

void SessionTest::passesOnWhatChanged()
{
    const auto session = this->session();
    QVERIFY(session);
    QList<Change> changes;
    connect(session.get(), &Session::changed, this, [&](Change change) { changes.append(change); });
    session->announce(Change::Customers);
    session->announce(Change::Imports);
    QCOMPARE(changes, (QList<Change>{Change::Customers, Change::Imports}));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
