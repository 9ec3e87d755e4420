// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts that decide when something goes out: rate limit, backoff, gate.
#include "delivery/backoff.h"
#include "delivery/ratelimiter.h"
#include "delivery/sendgate.h"

#include <QtTest>

using namespace muster::delivery;

namespace {

double almostOne()
{
    return 0.999999;
}

double zero()
{
    return 0;
}

GatePolicy policy(double perSecond = 0)
{
    GatePolicy policy;
    policy.perSecond = perSecond;
    policy.faultsInARow = 3;
    policy.backoff = {1'000, 60'000, 3'600'000, 0};
    return policy;
}

} // namespace

class TestSendGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backoffDoublesUpToItsCap();
    void backoffObeysTheVendor();
    void randomNumbersAreInRange();
    void rateIsKeptOverAnyStretch();
    void waitsAreExact();
    void oneFaultChangesNothing();
    void faultsInARowCloseIt();
    void oneRequestAsksFirst();
    void togetherLostCountsOnce();
    void retryAfterIsObeyed();
    void rateMetersOutPortions();
};

void TestSendGate::backoffDoublesUpToItsCap()
{
    const BackoffPolicy backoff{1'000, 10'000, 0, 8};
    const QList<qint64> ceilings{1'000, 2'000, 4'000, 8'000, 10'000, 10'000};
    for (qsizetype i = 0; i < ceilings.size(); ++i) {
        const qint64 longest = backoff.delayMs(static_cast<int>(i) + 1, std::nullopt, almostOne);
        QVERIFY(longest <= ceilings[i] && longest >= ceilings[i] - 1);
        QCOMPARE(backoff.delayMs(static_cast<int>(i) + 1, std::nullopt, zero), 0);
    }
    QVERIFY(backoff.delayMs(1'000'000, std::nullopt, almostOne) <= 10'000);
    QVERIFY(backoff.delayMs(-5, std::nullopt, almostOne) <= 1'000);
}

void TestSendGate::backoffObeysTheVendor()
{
    const BackoffPolicy backoff{1'000, 10'000, 60'000, 8};
    QCOMPARE(backoff.delayMs(1, 30'000, zero), 30'000);
    QVERIFY(backoff.delayMs(1, 30'000, almostOne) < 31'000);
    QCOMPARE(backoff.delayMs(1, 3'000'000, zero), 60'000);
    QCOMPARE(backoff.delayMs(1, -1, zero), 0);
}

void TestSendGate::randomNumbersAreInRange()
{
    const RandomSource random = systemRandom();
    for (int i = 0; i < 1'000; ++i) {
        const double number = random();
        QVERIFY(number >= 0 && number < 1);
    }
}

void TestSendGate::rateIsKeptOverAnyStretch()
{
    RateLimiter limiter(50, 5, 0);
    int sent = 0;
    for (qint64 now = 0; now <= 10'000; now += 7) {
        const int available = limiter.available(now);
        limiter.take(available, now);
        sent += available;
        QVERIFY(sent <= 5 + now * 50 / 1'000 + 1);
    }
    QVERIFY(sent >= 500);
}

void TestSendGate::waitsAreExact()
{
    RateLimiter limiter(10, 3, 0);
    QCOMPARE(limiter.waitMs(3, 0), 0);
    limiter.take(3, 0);
    QCOMPARE(limiter.available(99), 0);
    QCOMPARE(limiter.waitMs(1, 0), 100);
    QCOMPARE(limiter.available(100), 1);
    QCOMPARE(limiter.waitMs(3, 100), 200);
    QCOMPARE(limiter.waitMs(100, 100), 200); // never more than the burst
    QCOMPARE(RateLimiter(0, 1, 0).waitMs(1'000, 0), 0);
}

void TestSendGate::oneFaultChangesNothing()
{
    SendGate gate(policy(), almostOne, 0);
    gate.failing(gate.period(), 0);
    gate.failing(gate.period(), 0);
    gate.succeeded(gate.period());
    gate.failing(gate.period(), 0);
    gate.failing(gate.period(), 0);
    QVERIFY(!gate.isClosed(0));
    QCOMPARE(gate.allowance(10, 5, 0), 10);
}

void TestSendGate::faultsInARowCloseIt()
{
    SendGate gate(policy(), almostOne, 0);
    for (int i = 0; i < 3; ++i)
        gate.failing(gate.period(), 0);
    QVERIFY(gate.isClosed(0));
    QCOMPARE(gate.allowance(10, 0, 0), 0);
    const qint64 wait = gate.waitMs(1, 0);
    QVERIFY(wait >= 500 && wait <= 1'000);
    QVERIFY(!gate.isClosed(wait));
}

void TestSendGate::oneRequestAsksFirst()
{
    SendGate gate(policy(), almostOne, 0);
    gate.slowDown(gate.period(), std::nullopt, 0);
    const qint64 open = gate.waitMs(1, 0);
    QCOMPARE(gate.allowance(10, 0, open), 10);
    QCOMPARE(gate.allowance(10, 1, open), 0); // one is under way
    // It fails: the next pause is about twice as long.
    gate.failing(gate.period(), open);
    QVERIFY(gate.waitMs(1, open) > 1'500);
    const qint64 again = open + gate.waitMs(1, open);
    gate.succeeded(gate.period());
    QCOMPARE(gate.allowance(10, 1, again), 10);
    QVERIFY(!gate.isTroubled());
}

void TestSendGate::togetherLostCountsOnce()
{
    SendGate gate(policy(), almostOne, 0);
    const int period = gate.period();
    for (int i = 0; i < 64; ++i)
        gate.slowDown(period, std::nullopt, 0);
    QVERIFY(gate.waitMs(1, 0) <= 1'000);
    // Nor does a late success from before open it.
    gate.succeeded(period);
    QVERIFY(gate.isTroubled());
}

void TestSendGate::retryAfterIsObeyed()
{
    SendGate gate(policy(), zero, 0);
    const int period = gate.period();
    gate.slowDown(period, 7'000, 0);
    QCOMPARE(gate.waitMs(1, 0), 7'000);
    // Also one that comes with a request of before.
    gate.slowDown(period, 9'000, 0);
    QCOMPARE(gate.waitMs(1, 0), 9'000);
}

void TestSendGate::rateMetersOutPortions()
{
    SendGate gate(policy(100), zero, 0);
    QCOMPARE(gate.allowance(500, 0, 0), 10);
    gate.took(10, 0);
    QCOMPARE(gate.allowance(500, 0, 50),
             0); // five would do for a request, but not for a worthwhile one
    QCOMPARE(gate.allowance(3, 0, 50), 3);
    QCOMPARE(gate.waitMs(500, 50), 50);
    QCOMPARE(gate.allowance(500, 0, 100), 10);
    QCOMPARE(gate.foreseen(1'000, 100), 110);
}

QTEST_GUILESS_MAIN(TestSendGate)
#include "tst_sendgate.moc"
