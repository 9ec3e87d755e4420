// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/brake.h"
#include "delivery/vendors/generichttp.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::delivery;

namespace {

http::Outcome answered(int status, const QByteArray &body = {})
{
    http::Outcome outcome;
    outcome.kind = http::Outcome::Kind::Answered;
    outcome.response.status = status;
    outcome.response.body = body;
    return outcome;
}

http::Outcome cut()
{
    http::Outcome outcome;
    outcome.kind = http::Outcome::Kind::Unknown;
    outcome.text = u"cut"_s;
    return outcome;
}

/// As the worker asks, with \a lost messages a request.
std::optional<int> pulled(Brake &brake, const http::Outcome &outcome, int lost = 1)
{
    const SendingAccount account;
    return brake.pulledBy(outcome, GenericHttp().readAnswer(outcome, {"a"}, account, 0), lost);
}

} // namespace

class TestBrake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRowOfTheSameStops_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("not found") << 404 << QByteArray("page 1");
        QTest::newRow("server error") << 500 << QByteArray();
        QTest::newRow("not implemented") << 501 << QByteArray();
        QTest::newRow("a web page") << 200 << QByteArray("<html>");
        QTest::newRow("the same complaint") << 422 << QByteArray("no such sender");
        QTest::newRow("cut") << 0 << QByteArray();
    }
    void aRowOfTheSameStops()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        const http::Outcome outcome = status == 0 ? cut() : answered(status, body);
        Brake brake(3);
        for (int round = 0; round < 2; ++round) { // once resumed, the same again
            QVERIFY(!pulled(brake, outcome));
            QVERIFY(!pulled(brake, outcome));
            QCOMPARE(pulled(brake, outcome), std::optional(3));
        }
        // A whole batch at once is a row too.
        QCOMPARE(pulled(brake, outcome, 500), std::optional(500));
    }

    void whatIsNoRowDoesNot()
    {
        Brake brake(3);
        for (int i = 0; i < 10; ++i) {
            QVERIFY(!pulled(brake, answered(404)));
            QVERIFY(!pulled(brake, answered(404)));
            QVERIFY(!pulled(brake, answered(200))); // taken
            QVERIFY(!pulled(brake, answered(500)));
            QVERIFY(!pulled(brake, answered(404)));
            // The vendor says of each message that it will not have it: no fault of the account.
            const QByteArray refused = R"({"results":[{"id":"a","status":"rejected"}]})";
            QVERIFY(!pulled(brake, answered(200, refused)));
            // About its message each.
            QVERIFY(!pulled(brake, answered(422, "no such mailbox " + QByteArray::number(i))));
            // Tried again later.
            QVERIFY(!pulled(brake, answered(429), 0));
            QVERIFY(!pulled(brake, answered(503), 0));
        }
        Brake never(0);
        QVERIFY(!pulled(never, answered(404), 1'000));
    }
};

QTEST_GUILESS_MAIN(TestBrake)
#include "tst_brake.moc"
