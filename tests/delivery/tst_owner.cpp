// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/owner.h"

#include <QProcess>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace muster::delivery;

class TestOwner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOwnerIsDifferent();
    void theLivingAreNotDead();
    void theDeadAreSeenAtOnce();
    void othersAreNotJudged();
};

void TestOwner::everyOwnerIsDifferent()
{
    const QString owner = newOwner();
    QCOMPARE(owner.split(u':').size(), 4);
    QVERIFY(owner != newOwner());
    QVERIFY(owner.size() <= 190); // what fits into the column on every database
}

void TestOwner::theLivingAreNotDead()
{
    QVERIFY(!isDeadOwner(newOwner()));
}

void TestOwner::theDeadAreSeenAtOnce()
{
    if (!QFile::exists(u"/proc/self/stat"_s))
        QSKIP("this system has no /proc");
    // Our own process number, given to a process that started at another time.
    QStringList parts = newOwner().split(u':');
    parts[2] = parts[2].section(u'-', 0, 0) + u"-1"_s;
    QVERIFY(isDeadOwner(parts.join(u':')));
    // A process that has ended.
    QProcess process;
    process.start(u"/bin/sleep"_s, {u"60"_s});
    QVERIFY(process.waitForStarted());
    parts = newOwner().split(u':');
    parts[1] = QString::number(process.processId());
    process.kill();
    QVERIFY(process.waitForFinished());
    QVERIFY(isDeadOwner(parts.join(u':')));
}

void TestOwner::othersAreNotJudged()
{
    QStringList parts = newOwner().split(u':');
    parts[0] = u"elsewhere/1"_s;
    parts[2] = u"00000000-1"_s;
    QVERIFY(!isDeadOwner(parts.join(u':')));
    QVERIFY(!isDeadOwner(QString()));
    // Another machine may have the same name and, outside containers, has the same namespace: only
    // its boot is another.
    parts = newOwner().split(u':');
    parts[2] = u"00000000-1"_s;
    QVERIFY(!isDeadOwner(parts.join(u':')));
    QVERIFY(!isDeadOwner(u"no owner of ours"_s));
}

QTEST_GUILESS_MAIN(TestOwner)
#include "tst_owner.moc"
