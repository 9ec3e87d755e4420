// SPDX-License-Identifier: GPL-3.0-or-later
// Every probe of the framing rules as raw bytes, sent whole, byte by byte, and cut in two at every place.
#include "http/framingprobes.h"
#include "http/rawclient.h"
#include "http/server.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace muster::http;

namespace {

const Route *routeOf(QByteArrayView path)
{
    static const Route anything{"/anything", {"GET", "POST"}, probeBodyLimit, {}};
    static const Route json{"/json", {"POST"}, probeBodyLimit, {"application/json"}};
    static const Route star{"*", {"OPTIONS"}, 0, {}};
    if (path == "/json")
        return &json;
    if (path == "*")
        return &star;
    return path.startsWith("/anything") ? &anything : nullptr;
}

void echo(const Request &request, const Responder &responder)
{
    Response response;
    response.contentType = "text/plain";
    response.body = request.method + '|' + request.path + '|' + request.query + '|' + request.body;
    responder.respond(response);
}

} // namespace

class TestServerFraming : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ServerOptions options;
        options.drainTime = std::chrono::milliseconds(200);
        QVERIFY(m_server.start(options));
    }

    void probe_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<QByteArray>("body");
        for (const auto &list : {acceptedProbes(), refusedHeads(), refusedBodies(), turnedAway()}) {
            for (const Probe &probe : list)
                QTest::newRow(probe.name)
                        << probe.bytes << probe.status << probe.closes << probe.body;
        }
    }

    void probe()
    {
        QFETCH(QByteArray, bytes);
        RawClient whole(m_server.port());
        whole.send(bytes);
        check(whole, "whole");
        RawClient single(m_server.port());
        single.sendByteByByte(bytes);
        check(single, "byte by byte");
        for (qsizetype cut = 1; cut < bytes.size() && !QTest::currentTestFailed(); ++cut) {
            RawClient client(m_server.port());
            client.send(bytes.left(cut));
            client.send(bytes.mid(cut));
            check(client, "cut at " + QByteArray::number(cut));
        }
    }

    // What a damaged request is taken for must not depend on how its bytes arrive.
    void damagedRequestsAreJudgedTheSameHoweverTheyArrive()
    {
        QRandomGenerator random(20'240'229);
        const QList<Probe> probes = acceptedProbes() + refusedBodies();
        for (int round = 0; round < 1500; ++round) {
            QByteArray bytes = probes.at(random.bounded(int(probes.size()))).bytes;
            const QByteArray spice("\r\n \t:;0\0aF", 10);
            for (int i = random.bounded(1, 4); i > 0; --i)
                bytes[random.bounded(int(bytes.size()))] = spice.at(random.bounded(10));
            const int cut = random.bounded(1, int(bytes.size()));
            const int whole = statusOf({bytes});
            const int inTwo = statusOf({bytes.left(cut), bytes.mid(cut)});
            if (whole != inTwo)
                qInfo() << "cut at" << cut << bytes;
            QCOMPARE(inTwo, whole);
            QVERIFY(whole < 500 || whole == 505);
        }
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        RawClient client(m_server.port());
        QByteArray all;
        for (int i = 0; i < 50; ++i)
            all += post("Content-Length: 3\r\n", QByteArray::number(100 + i));
        client.send(all);
        for (int i = 0; i < 50; ++i)
            QCOMPARE(client.answer().body, "POST|/anything||" + QByteArray::number(100 + i));
    }

    void nothingIsReadAfterAFramingError()
    {
        RawClient client(m_server.port());
        client.send(get({}) + get("X : y\r\n") + get({}));
        QCOMPARE(client.answer().status, 200);
        QCOMPARE(client.answer().status, 400);
        QVERIFY(client.isClosedBy());
    }

    void headHasTheLengthAndNoBody()
    {
        RawClient client(m_server.port());
        client.send("HEAD /anything HTTP/1.1\r\nHost: localhost\r\n\r\n" + get({}));
        const RawAnswer head = client.answer(true);
        QCOMPARE(head.status, 200);
        QCOMPARE(RawClient::field(head.head, "Content-Length"), QByteArray("16"));
        QCOMPARE(client.answer().body, QByteArray("GET|/anything||"));
    }

    void allowNamesTheMethods()
    {
        RawClient client(m_server.port());
        client.send("PUT /anything HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 405);
        QCOMPARE(RawClient::field(answer.head, "Allow"), QByteArray("GET, POST, HEAD"));
    }

    void anAnswerGivesNoVersionAway()
    {
        RawClient client(m_server.port());
        client.send("GET /nothing HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.body, QByteArray("404 Not Found\n"));
        QVERIFY(!answer.head.contains("Server:"));
        QVERIFY(!answer.head.contains("Access-Control"));
        QVERIFY(RawClient::field(answer.head, "Date").endsWith(" GMT"));
    }

    void expectedContinueIsSentBeforeTheBody()
    {
        RawClient client(m_server.port());
        client.send(post("Expect: 100-continue\r\nContent-Length: 5\r\n", {}));
        QCOMPARE(client.answer().status, 100);
        client.send("hello");
        QCOMPARE(client.answer().body, QByteArray("POST|/anything||hello"));
        client.send(post("Expect: 100-Continue\r\nTransfer-Encoding: chunked\r\n", {}));
        QCOMPARE(client.answer().status, 100);
        client.send("5\r\nhello\r\n0\r\n\r\n");
        QCOMPARE(client.answer().body, QByteArray("POST|/anything||hello"));
    }

    void aRefusedBodyIsNotAskedFor()
    {
        RawClient client(m_server.port());
        client.send(post("Expect: 100-continue\r\nContent-Length: 500000000\r\n", {}));
        QCOMPARE(client.answer().status, 413);
        QVERIFY(client.isClosedBy());
    }

private:
    int statusOf(const QByteArrayList &pieces)
    {
        RawClient client(m_server.port());
        for (const QByteArray &piece : pieces)
            client.send(piece);
        return client.endSending() ? client.answer().status : -1;
    }

    static void check(RawClient &client, const QByteArray &how)
    {
        QFETCH(int, status);
        QFETCH(bool, closes);
        QFETCH(QByteArray, body);
        const RawAnswer answer = client.answer();
        if (answer.status != status)
            qInfo() << how << answer.head;
        QCOMPARE(answer.status, status);
        if (status == 200)
            QCOMPARE(answer.body, body);
        QCOMPARE(RawClient::field(answer.head, "Connection") == "close", closes);
        if (closes)
            QVERIFY2(client.isClosedBy(), how.constData());
    }

    Server m_server{routeOf, echo};
};

QTEST_GUILESS_MAIN(TestServerFraming)
#include "tst_serverframing.moc"
