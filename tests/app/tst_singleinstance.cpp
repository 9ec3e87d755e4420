// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singleinstance.h"

#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;
using namespace muster::app;

class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void secondHandsOver();
    void passwordStaysBehind();
    void tooLongIsDropped();
    void lockEndsWithTheFirst();
};

void TestSingleInstance::secondHandsOver()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    QList<Wish> wishes;
    connect(&first, &SingleInstance::wished, this, [&](const Wish &wish) { wishes.append(wish); });
    SingleInstance second(folder.path());
    QVERIFY(!second.claim());
    const Wish wish{u"sqlite:/data/गुलाब.db"_s, u"orders"_s, false};
    // It waits for the first one, whose event loop runs here.
    const QFuture<bool> done = QtConcurrent::run([&] { return second.handOver(wish); });
    QTRY_VERIFY(done.isFinished());
    QVERIFY(done.result());
    QCOMPARE(wishes.size(), 1);
    QCOMPARE(wishes.first(), wish);
}

void TestSingleInstance::passwordStaysBehind()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    Wish received;
    connect(&first, &SingleInstance::wished, this, [&](const Wish &wish) { received = wish; });
    const SingleInstance second(folder.path());
    Wish wish{u"mysql://asha@db/shop"_s, {}, false};
    wish.password = u"secret"_s;
    const QFuture<bool> done = QtConcurrent::run([&] { return second.handOver(wish); });
    QTRY_VERIFY(done.isFinished());
    QCOMPARE(received.workspace, wish.workspace);
    QVERIFY(received.password.isEmpty());
}

void TestSingleInstance::tooLongIsDropped()
{
    const QTemporaryDir folder;
    SingleInstance first(folder.path());
    QVERIFY(first.claim());
    const QSignalSpy wished(&first, &SingleInstance::wished);
    QLocalSocket socket;
    socket.connectToServer(folder.filePath(u"muster.socket"_s));
    QVERIFY(socket.waitForConnected(2000));
    socket.write(QByteArray(200'000, 'x'));
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QCOMPARE(wished.size(), 0);
}

void TestSingleInstance::lockEndsWithTheFirst()
{
    const QTemporaryDir folder;
    {
        SingleInstance first(folder.path());
        QVERIFY(first.claim());
    }
    SingleInstance next(folder.path());
    QVERIFY(next.claim());
}

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
