// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the waiting jobs comes next.
#include "storage/executor.h"

#include <QtTest>

using namespace muster;
using namespace muster::storage;

class TestJobQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRoleKeepsItsOrder();
    void receiptsComeFirst();
    void nobodyWaitsForEver();
    void takesEverything();
};

namespace {

/// A job that writes \a number down.
Job job(Role role, int number, QList<int> *log)
{
    Job out;
    out.role = role;
    out.refuse = [number, log](const Error &) { log->append(number); };
    return out;
}

} // namespace

void TestJobQueue::oneRoleKeepsItsOrder()
{
    JobQueue queue;
    QList<int> log;
    QVERIFY(queue.isEmpty());
    for (int i = 0; i < 100; ++i)
        queue.push(job(Role::Write, i, &log));
    while (!queue.isEmpty())
        queue.pop().refuse({});
    QCOMPARE(log.size(), 100);
    QVERIFY(std::is_sorted(log.begin(), log.end()));
}

void TestJobQueue::receiptsComeFirst()
{
    JobQueue queue;
    QList<int> log;
    queue.push(job(Role::Ingest, 4, &log));
    queue.push(job(Role::Write, 3, &log));
    queue.push(job(Role::Delivery, 2, &log));
    queue.push(job(Role::Receipts, 1, &log));
    while (!queue.isEmpty())
        queue.pop().refuse({});
    QCOMPARE(log, (QList<int>{1, 2, 3, 4}));
}

void TestJobQueue::nobodyWaitsForEver()
{
    JobQueue queue;
    QList<int> log;
    queue.push(job(Role::Ingest, 1, &log));
    queue.push(job(Role::Write, 2, &log));
    queue.push(job(Role::Delivery, 3, &log));
    // Receipts come in as fast as they are worked off.
    for (int i = 0; i < 60; ++i) {
        queue.push(job(Role::Receipts, 0, &log));
        queue.pop().refuse({});
    }
    QVERIFY(log.contains(1));
    QVERIFY(log.contains(2));
    QVERIFY(log.contains(3));
    QVERIFY(log.indexOf(3) < log.indexOf(2));
    QVERIFY(log.indexOf(2) < log.indexOf(1));
    QVERIFY(log.count(0) >= 57);
}

void TestJobQueue::takesEverything()
{
    JobQueue queue;
    QList<int> log;
    queue.push(job(Role::Ingest, 1, &log));
    queue.push(job(Role::Receipts, 2, &log));
    QCOMPARE(queue.takeAll().size(), size_t(2));
    QVERIFY(queue.isEmpty());
}

QTEST_APPLESS_MAIN(TestJobQueue)
#include "tst_jobqueue.moc"
