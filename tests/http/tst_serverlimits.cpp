// SPDX-License-Identifier: GPL-3.0-or-later
// Limits of size, number and time, with durations short enough to wait for.
#include "http/rawclient.h"
#include "http/server.h"

#include <QtTest>

using namespace muster::http;
using std::chrono::milliseconds;

namespace {

constexpr qint64 bodyLimit = 1024 * 1024;

const Route *routeOf(QByteArrayView path)
{
    static const Route upload{"/upload", {"GET", "POST"}, bodyLimit, {}};
    return path.startsWith("/upload") ? &upload : nullptr;
}

void size(const Request &request, const Responder &responder)
{
    Response response;
    response.body = QByteArray::number(request.body.size());
    responder.respond(response);
}

QByteArray get(const QByteArray &fields = {})
{
    return "GET /upload HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n";
}

// A request line of exactly \a length bytes.
QByteArray lineOf(qsizetype length)
{
    const QByteArray head = "GET /upload?";
    const QByteArray tail = " HTTP/1.1";
    return head + QByteArray(length - head.size() - tail.size(), 'q') + tail;
}

ServerOptions quick()
{
    ServerOptions options;
    options.drainTime = milliseconds(100);
    return options;
}

} // namespace

class TestServerLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestLine()
    {
        Server server(routeOf, size);
        QVERIFY(server.start(quick()));
        RawClient fits(server.port());
        fits.send(lineOf(8192) + "\r\nHost: localhost\r\n\r\n");
        QCOMPARE(fits.answer().status, 200);
        RawClient over(server.port());
        over.send(lineOf(8193) + "\r\nHost: localhost\r\n\r\n");
        QCOMPARE(over.answer().status, 414);
        QVERIFY(over.isClosedBy());
        RawClient endless(server.port());
        endless.send(QByteArray(9000, 'G'));
        QCOMPARE(endless.answer().status, 414);
    }

    void headerBlock()
    {
        Server server(routeOf, size);
        QVERIFY(server.start(quick()));
        const qsizetype rest = get("X: \r\n").size();
        RawClient fits(server.port());
        fits.send(get("X: " + QByteArray(16384 - rest, 'x') + "\r\n"));
        QCOMPARE(fits.answer().status, 200);
        RawClient over(server.port());
        over.send(get("X: " + QByteArray(16385 - rest, 'x') + "\r\n"));
        QCOMPARE(over.answer().status, 431);
        QVERIFY(over.isClosedBy());
        RawClient endless(server.port());
        endless.send(get().chopped(2) + "X: " + QByteArray(100'000, 'x'));
        QCOMPARE(endless.answer().status, 431);
    }

    void numberOfFields()
    {
        Server server(routeOf, size);
        QVERIFY(server.start(quick()));
        RawClient fits(server.port());
        fits.send(get(QByteArray("A: b\r\n").repeated(99)));
        QCOMPARE(fits.answer().status, 200);
        RawClient over(server.port());
        over.send(get(QByteArray("A: b\r\n").repeated(100)));
        QCOMPARE(over.answer().status, 431);
    }

    void bodyIsRefusedBeforeItIsRead()
    {
        Server server(routeOf, size);
        QVERIFY(server.start(quick()));
        RawClient over(server.port());
        over.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048577\r\n\r\n");
        QCOMPARE(over.answer().status, 413); // and not one byte of the body was sent
        QVERIFY(over.isClosedBy());
        RawClient fits(server.port());
        fits.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1048576\r\n\r\n" +
                  QByteArray(1048576, 'x'));
        QCOMPARE(fits.answer().body, QByteArray("1048576"));
    }

    void theAnswerArrivesThoughTheBodyIsStillBeingSent()
    {
        Server server(routeOf, size);
        ServerOptions options;
        options.drainTime = milliseconds(2000);
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 3000000\r\n\r\n");
        client.send(QByteArray(3'000'000, 'x'));
        QCOMPARE(client.answer().status, 413);
        QVERIFY(client.isClosedBy());
    }

    void requestsOnOneConnection()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.requestsPerConnection = 3;
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.send(get().repeated(5));
        QVERIFY(!client.answer().head.contains("Connection: close"));
        QVERIFY(!client.answer().head.contains("Connection: close"));
        QVERIFY(client.answer().head.contains("Connection: close"));
        QVERIFY(client.isClosedBy());

        options.requestsPerConnection = 0;
        QVERIFY(server.start(options));
        RawClient endless(server.port());
        for (int i = 0; i < 300; ++i) {
            endless.send(get());
            QVERIFY(!endless.answer().head.contains("Connection: close"));
        }
    }

    void halfOpenConnectionsStarveNobody()
    {
        Server server(routeOf, size);
        QVERIFY(server.start(quick()));
        std::vector<std::unique_ptr<RawClient>> halfOpen;
        for (int i = 0; i < 200; ++i) {
            halfOpen.push_back(std::make_unique<RawClient>(server.port()));
            halfOpen.back()->send(i % 2 == 0 ? "GET /upl" : "POST /upload HTTP/1.1\r\nHost: lo");
        }
        RawClient client(server.port());
        client.send(get());
        QCOMPARE(client.answer().status, 200);
    }

    void connectionsInAll()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.connectionLimit = 5;
        QVERIFY(server.start(options));
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 5; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(get());
            QCOMPARE(clients.back()->answer().status, 200);
        }
        RawClient over(server.port());
        QCOMPARE(over.answer().status, 503);
        QVERIFY(over.isClosedBy());
        clients.pop_back();
        QVERIFY(QTest::qWaitFor([&] { return statusOf(server) == 200; }));
    }

    void connectionsOfOneAddress()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.connectionsPerAddress = 2;
        QVERIFY(server.start(options));
        std::vector<std::unique_ptr<RawClient>> clients;
        const auto open = [&] {
            clients.push_back(std::make_unique<RawClient>(server.port()));
            clients.back()->send(get());
            return clients.back()->answer().status;
        };
        for (int i = 0; i < 20; ++i)
            QCOMPARE(open(), 200); // loopback is exempt
        clients.clear();

        options.limitLoopback = true;
        QVERIFY(server.start(options));
        QCOMPARE(open(), 200);
        QCOMPARE(open(), 200);
        QCOMPARE(statusOf(server), 503);
        clients.pop_back();
        QVERIFY(QTest::qWaitFor([&] { return statusOf(server) == 200; }));

        options.trustedProxies = {"127.0.0.1"};
        clients.clear();
        QVERIFY(server.start(options));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(open(), 200);
    }

    void slowHeadIsEndedThoughItDrips()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.headerTime = milliseconds(250);
        QVERIFY(server.start(options));
        RawClient client(server.port());
        QElapsedTimer timer;
        timer.start();
        RawAnswer answer;
        for (const char byte : get(QByteArray(2000, 'x') + ": y\r\n")) { // a byte every 10 ms
            client.send(QByteArray(1, byte));
            answer = client.answer(false, 10);
            if (answer.status != 0)
                break;
        }
        QCOMPARE(answer.status, 408);
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(client.isClosedBy());
    }

    void silentConnectionIsClosed()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.headerTime = milliseconds(100);
        QVERIFY(server.start(options));
        RawClient client(server.port());
        QVERIFY(client.isClosedBy());
    }

    void idleConnectionIsClosed()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.idleTime = milliseconds(100);
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.send(get());
        QCOMPARE(client.answer().status, 200);
        QVERIFY(client.isClosedBy());
    }

    void slowBodyIsEnded()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.bodyTime = milliseconds(200);
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nsome");
        QCOMPARE(client.answer().status, 408);
        QVERIFY(client.isClosedBy());
        RawClient chunks(server.port());
        chunks.send(
                "POST /upload HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n3");
        QCOMPARE(chunks.answer().status, 408);
    }

    void steadyBodyMayTakeLonger()
    {
        Server server(routeOf, size);
        ServerOptions options = quick();
        options.bodyTime = milliseconds(100);
        options.minimumBodyRate = 1024;
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.send("POST /upload HTTP/1.1\r\nHost: localhost\r\nContent-Length: 20000\r\n\r\n");
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i) {
            client.send(QByteArray(1000, 'x'));
            if (i < 19)
                QCOMPARE(client.answer(false, 20).status, 0);
        }
        QVERIFY(timer.elapsed() > 200);
        QCOMPARE(client.answer().body, QByteArray("20000"));
    }

    void aClientThatDoesNotReadIsCutOff()
    {
        std::atomic<int> answered = 0;
        Server server(routeOf, [](const Request &, const Responder &responder) {
            Response response;
            response.body = QByteArray(20'000'000, 'x');
            responder.respond(response);
        });
        ServerOptions options = quick();
        options.writeTime = milliseconds(200);
        options.accessLog = [&](const AccessRecord &) { ++answered; };
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.socket().setReadBufferSize(1);
        client.send(get());
        QElapsedTimer timer;
        timer.start();
        while (client.socket().state() == QAbstractSocket::ConnectedState &&
               timer.elapsed() < 5000) {
            client.send("x"); // notices the reset
            client.socket().waitForReadyRead(20);
        }
        QCOMPARE(client.socket().state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(answered.load(), 0);
    }

    void aHandlerThatDoesNotAnswerIsReplaced()
    {
        QList<Responder> kept;
        Server server(routeOf,
                      [&](const Request &, const Responder &responder) { kept.append(responder); });
        ServerOptions options = quick();
        options.answerTime = milliseconds(100);
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.send(get());
        QCOMPARE(client.answer().status, 503);
        QVERIFY(client.isClosedBy());
        server.stop();
        kept.first().respond({});
    }

private:
    static int statusOf(const Server &server)
    {
        RawClient client(server.port());
        client.send(get());
        return client.answer().status;
    }
};

QTEST_GUILESS_MAIN(TestServerLimits)
#include "tst_serverlimits.moc"
