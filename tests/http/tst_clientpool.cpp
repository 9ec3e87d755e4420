// SPDX-License-Identifier: GPL-3.0-or-later
// Connections kept and given up, many requests at once, and clients that end at awkward moments.
#include "http/clienttest.h"
#include "http/scriptedserver.h"
#include "http/server.h"

#include <QThread>
#include <QtTest>
#include <mutex>

using namespace muster::http;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Kind = Outcome::Kind;
using Reason = Outcome::Reason;

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

const Route *anyRoute(QByteArrayView)
{
    static const Route route{"/", {"POST"}, 10'000'000, {}};
    return &route;
}

QUrl urlOf(const Server &server)
{
    return QUrl(u"http://127.0.0.1:%1/send"_s.arg(server.port()));
}

} // namespace

class TestClientPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionIsKept()
    {
        ScriptedServer server(ScriptedServer::always(ok));
        Client client;
        for (int i = 0; i < 20; ++i) {
            const auto outcome = exchange(client, postTo(server.url()));
            QVERIFY(outcome && outcome->answered());
            QCOMPARE(outcome->reusedConnection, i > 0);
        }
        QCOMPARE(server.connections(), 1);
    }

    void connectionIsNotKept_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("the server says so") << QByteArray(
                "HTTP/1.1 200 OK\r\nConnection: x, Close\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("1.0") << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 0\r\n\r\n");
        QTest::newRow("more than one answer") << ok + ok;
    }

    void connectionIsNotKept()
    {
        QFETCH(QByteArray, answer);
        ScriptedServer server(ScriptedServer::always(answer));
        Client client;
        for (int i = 1; i <= 3; ++i) {
            const auto outcome = exchange(client, postTo(server.url()));
            QVERIFY(outcome && outcome->answered());
            QCOMPARE(server.connections(), i);
        }
    }

    void unaskedAnswerIsNotTakenForTheNext()
    {
        QPointer<QTcpSocket> first;
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, int number) {
            if (number == 1)
                first = &socket;
            socket.write(ok);
        });
        Client client;
        QVERIFY(exchange(client, postTo(server.url())));
        first->write("HTTP/1.1 500 Poisoned\r\nContent-Length: 0\r\n\r\n");
        QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
        const auto outcome = exchange(client, postTo(server.url()));
        QVERIFY(outcome && outcome->answered());
        QCOMPARE(outcome->response.status, 200);
        QCOMPARE(server.connections(), 2);
    }

    void idleConnectionIsClosed()
    {
        QPointer<QTcpSocket> first;
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, int) {
            first = &socket;
            socket.write(ok);
        });
        ClientOptions options;
        options.idleTimeout = milliseconds(50);
        Client client(options);
        QVERIFY(exchange(client, postTo(server.url())));
        QTRY_COMPARE(first->state(), QAbstractSocket::UnconnectedState);
        const auto outcome = exchange(client, postTo(server.url()));
        QVERIFY(outcome && outcome->answered());
        QVERIFY(!outcome->reusedConnection);
    }

    void closedWhileIdleIsNoticed()
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &, int) {
            socket.write(ok);
            socket.disconnectFromHost();
        });
        Client client;
        for (int i = 1; i <= 20; ++i) {
            const auto outcome = exchange(client, postTo(server.url()));
            QVERIFY(outcome);
            QVERIFY2(outcome->answered(), qPrintable(outcome->text));
            QTRY_COMPARE(server.findChildren<QTcpSocket *>().constLast()->state(),
                         QAbstractSocket::UnconnectedState);
            QCOMPARE(server.connections(), i);
        }
    }

    void closedWhileTheEventLoopWasBusyIsNoticed()
    {
        Server server(anyRoute, [](const Request &, const Responder &r) { r.respond({}); });
        ServerOptions options;
        QVERIFY(server.start(options));
        options.port = server.port();
        Client client;
        QVERIFY(exchange(client, postTo(urlOf(server))));
        QElapsedTimer timer; // the client's event loop does not run meanwhile
        timer.start();
        do
            QVERIFY(server.start(options));
        while (timer.elapsed() < 30);
        const auto outcome = exchange(client, postTo(urlOf(server)));
        QVERIFY(outcome);
        QVERIFY2(outcome->answered(), qPrintable(outcome->text));
        QVERIFY(!outcome->reusedConnection);
    }

    void keepAliveRaceIsUnknown()
    {
        int requests = 0;
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, int) {
            if (++requests == 1)
                socket.write(ok);
            else
                socket.abort(); // the request is lost, or acted upon: nobody can tell
        });
        Client client;
        QVERIFY(exchange(client, postTo(server.url())));
        const auto outcome = exchange(client, postTo(server.url()));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Unknown);
        QCOMPARE(outcome->reason, Reason::ConnectionLost);
        QVERIFY(outcome->reusedConnection);
    }

    void manyAtOnce()
    {
        constexpr int count = 500;
        std::mutex mutex;
        QList<std::pair<QByteArray, Responder>> waiting;
        Server server(anyRoute, [&](Request request, const Responder &responder) {
            const std::lock_guard lock(mutex);
            waiting.append({request.body, responder});
            if (waiting.size() < count)
                return;
            for (const auto &[body, answer] : std::as_const(waiting)) // all at once, or never
                answer.respond({200, {}, body, {}});
            waiting.clear();
        });
        ServerOptions serverOptions;
        serverOptions.connectionLimit = count;
        QVERIFY(server.start(serverOptions));
        ClientOptions options;
        options.connectionsPerOrigin = count;
        Client client(options);
        OutgoingRequest request = postTo(urlOf(server));
        QSet<QByteArray> answered;
        for (int round = 0; round < 3; ++round) {
            answered.clear();
            for (int i = 0; i < count; ++i) {
                QCOMPARE(client.freeSlots(request.endpoint), count - i);
                request.body = QByteArray::number(i);
                client.send(request, this,
                            [&answered, body = request.body](const Outcome &outcome) {
                                if (outcome.answered() && outcome.response.body == body)
                                    answered.insert(body);
                            });
            }
            QCOMPARE(client.underWay(), count);
            const auto over = exchange(client, request);
            QVERIFY(over);
            QCOMPARE(over->kind, Kind::NotSent);
            QCOMPARE(over->reason, Reason::NoFreeSlot);
            QTRY_COMPARE_WITH_TIMEOUT(answered.size(), count, 20'000);
            QCOMPARE(client.freeSlots(request.endpoint), count);
        }
    }

    void originsHaveSlotsOfTheirOwn()
    {
        ScriptedServer silent([](QTcpSocket &, const QByteArray &, int) {});
        ScriptedServer lively(ScriptedServer::always(ok));
        ClientOptions options;
        options.connectionsPerOrigin = 1;
        Client client(options);
        client.send(postTo(silent.url()), this, [](const Outcome &) {});
        QCOMPARE(client.freeSlots(postTo(silent.url()).endpoint), 0);
        QCOMPARE(client.freeSlots(postTo(lively.url()).endpoint), 1);
        const auto outcome = exchange(client, postTo(lively.url()));
        QVERIFY(outcome && outcome->answered());
    }

    void theSlotIsFreeInTheCallback()
    {
        ScriptedServer server(ScriptedServer::always(ok));
        ClientOptions options;
        options.connectionsPerOrigin = 1;
        Client client(options);
        const OutgoingRequest request = postTo(server.url());
        int answered = 0;
        std::function<void(Outcome)> next = [&](const Outcome &outcome) {
            answered += outcome.answered() ? 1 : 0;
            if (server.requests() < 50)
                client.send(request, this, next);
        };
        client.send(request, this, next);
        QTRY_COMPARE(answered, 50);
        QCOMPARE(server.connections(), 1);
    }

    void aTimeoutOfItsOwn()
    {
        ScriptedServer silent([](QTcpSocket &, const QByteArray &, int) {});
        Client client;
        OutgoingRequest request = postTo(silent.url());
        request.timeout = milliseconds(50);
        QElapsedTimer timer;
        timer.start();
        const auto outcome = exchange(client, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->reason, Reason::Timeout);
        QVERIFY(timer.elapsed() < 5000);
    }

    void abortAllTellsWhatIsKnown()
    {
        ScriptedServer silent([](QTcpSocket &, const QByteArray &, int) {});
        Client client;
        QList<Outcome> outcomes;
        const auto keep = [&outcomes](const Outcome &outcome) { outcomes.append(outcome); };
        client.send(postTo(silent.url()), this, keep);
        QTRY_COMPARE(silent.requests(), 1);
        client.send(postTo(silent.url()), this, keep); // not even connected
        client.abortAll();
        QTRY_COMPARE(outcomes.size(), 2);
        std::sort(outcomes.begin(), outcomes.end(),
                  [](const Outcome &a, const Outcome &b) { return a.kind < b.kind; });
        QCOMPARE(outcomes.at(0).kind, Kind::NotSent);
        QCOMPARE(outcomes.at(1).kind, Kind::Unknown);
        QCOMPARE(outcomes.at(0).reason, Reason::Aborted);
        QCOMPARE(outcomes.at(1).reason, Reason::Aborted);
        QCOMPARE(client.underWay(), 0);
    }

    void nobodyIsCalledWhoIsGone()
    {
        ScriptedServer server(ScriptedServer::always(ok));
        Client client;
        bool called = false;
        {
            QObject context;
            client.send(postTo(server.url()), &context,
                        [&called](const Outcome &) { called = true; });
        }
        QTRY_COMPARE(client.underWay(), 0);
        QVERIFY(!called);
        QCOMPARE(server.requests(), 1);
    }

    void clientEndsWithRequestsUnderWay()
    {
        ScriptedServer silent([](QTcpSocket &, const QByteArray &, int) {});
        bool called = false;
        auto client = std::make_unique<Client>();
        for (int i = 0; i < 10; ++i)
            client->send(postTo(silent.url()), this, [&called](const Outcome &) { called = true; });
        QTRY_COMPARE(silent.requests(), 10);
        client->send(postTo(silent.url()), this, [&called](const Outcome &) { called = true; });
        client.reset();
        QTRY_VERIFY(silent.findChildren<QTcpSocket *>().constFirst()->state() ==
                    QAbstractSocket::UnconnectedState);
        QVERIFY(!called);
    }

    void clientEndsInACallback_data()
    {
        QTest::addColumn<bool>("answers");
        QTest::newRow("of an answer") << true;
        QTest::newRow("of a deadline") << false;
    }

    void clientEndsInACallback()
    {
        QFETCH(bool, answers);
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, int) {
            if (answers)
                socket.write(ok);
        });
        ClientOptions options;
        options.requestTimeout = milliseconds(answers ? 10'000 : 50);
        auto client = std::make_unique<Client>(options);
        int called = 0;
        for (int i = 0; i < 5; ++i) {
            client->send(postTo(server.url()), this, [&](const Outcome &) {
                ++called;
                client.reset();
            });
        }
        QTRY_VERIFY(!client);
        QCOMPARE(called, 1);
    }

    void worksOnAThreadOfItsOwn()
    {
        Server server(anyRoute, [](const Request &, const Responder &r) { r.respond({}); });
        QVERIFY(server.start());
        QThread thread;
        thread.start();
        auto *client = new Client;
        client->moveToThread(&thread);
        connect(&thread, &QThread::finished, client, &QObject::deleteLater);
        std::atomic<int> answered = 0;
        std::atomic<bool> elsewhere = false;
        const OutgoingRequest request = postTo(urlOf(server));
        QMetaObject::invokeMethod(client, [&, client] {
            for (int i = 0; i < 10; ++i) {
                client->send(request, client, [&](const Outcome &outcome) {
                    elsewhere = elsewhere || QThread::currentThread() != &thread;
                    answered += outcome.answered() ? 1 : 0;
                });
            }
        });
        QTRY_COMPARE(answered.load(), 10);
        QVERIFY(!elsewhere);
        thread.quit();
        QVERIFY(thread.wait(5000));
    }

    void aLargeRequestArrivesWhole()
    {
        Server server(anyRoute, [](const Request &request, const Responder &responder) {
            responder.respond({200, {}, QByteArray::number(request.body.count('x')), {}});
        });
        QVERIFY(server.start());
        Client client;
        const auto outcome = exchange(client, postTo(urlOf(server), QByteArray(5'000'000, 'x')));
        QVERIFY(outcome && outcome->answered());
        QCOMPARE(outcome->response.body, QByteArray("5000000"));
    }
};

QTEST_GUILESS_MAIN(TestClientPool)
#include "tst_clientpool.moc"
