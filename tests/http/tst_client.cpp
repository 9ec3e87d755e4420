// SPDX-License-Identifier: GPL-3.0-or-later
// What the client sends, which answers it takes, and what it says of every way in which a request can go wrong.
#include "http/clienttest.h"
#include "http/scriptedserver.h"

#include <QtTest>

using namespace muster::http;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;
using Kind = Outcome::Kind;
using Reason = Outcome::Reason;

Q_DECLARE_METATYPE(muster::http::Outcome::Kind)
Q_DECLARE_METATYPE(muster::http::Outcome::Reason)

namespace {

const QByteArray ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

ClientOptions quick()
{
    ClientOptions options;
    options.requestTimeout = milliseconds(10'000);
    return options;
}

} // namespace

class TestClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestOnTheWire()
    {
        ScriptedServer server(ScriptedServer::always(ok));
        Client client;
        OutgoingRequest request = postTo(QUrl(server.url().toString() + u"?a=b c"_s), "body");
        request.headers = {{"X-One", "1"},
                           {"Host", "evil"},
                           {"content-length", "99"},
                           {"Connection", "close"},
                           {"Transfer-Encoding", "chunked"}};
        const auto outcome = exchange(client, request);
        QVERIFY(outcome && outcome->answered());
        QCOMPARE(server.lastRequest(), "POST /send?a=b%20c HTTP/1.1\r\nHost: 127.0.0.1:" +
                                               QByteArray::number(server.serverPort()) +
                                               "\r\nX-One: 1\r\nContent-Length: 4\r\n\r\nbody");
        request = postTo(server.url(), {});
        request.method = "GET";
        QVERIFY(exchange(client, request));
        QVERIFY(!server.lastRequest().contains("Content-Length"));
    }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        const auto row = [](const char *name, const QByteArray &method, const QByteArray &bytes,
                            bool closes, int status, const QByteArray &body) {
            QTest::newRow(name) << method << bytes << closes << status << body;
        };
        row("length", "POST", ok, false, 200, "ok");
        row("length 0", "POST", "HTTP/1.1 202 \r\nContent-Length: 0\r\n\r\n", false, 202, {});
        row("chunked", "POST",
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\no\r\n1;x\r\nk\r\n0\r\nT: "
            "1\r\n\r\n",
            false, 200, "ok");
        row("204", "POST", "HTTP/1.1 204 No Content\r\n\r\n", false, 204, {});
        row("HEAD", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n", false, 200, {});
        row("until the end", "POST", "HTTP/1.1 200 OK\r\n\r\nall of it", true, 200, "all of it");
        row("1.0", "POST", "HTTP/1.0 200 OK\r\n\r\nall of it", true, 200, "all of it");
        row("interim answers", "POST",
            "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n" + ok, false,
            200, "ok");
        row("503", "POST", "HTTP/1.1 503 Busy\r\nRetry-After: 3\r\nContent-Length: 1\r\n\r\nx",
            false, 503, "x");
        row("a redirect is an answer", "POST",
            "HTTP/1.1 302 Found\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n", false, 302,
            {});
    }

    void answers()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        qsizetype cut = bytes.size();
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, int) {
            socket.write(bytes.left(cut));
            socket.flush();
            QTimer::singleShot(0, &socket, [&socket, rest = bytes.mid(cut), closes] {
                socket.write(rest);
                if (closes)
                    socket.disconnectFromHost();
            });
        });
        Client client(quick());
        OutgoingRequest request = postTo(server.url());
        request.method = method;
        for (; cut > 0; --cut) { // whole, and cut in two at every place
            const auto outcome = exchange(client, request);
            QVERIFY(outcome);
            QVERIFY2(outcome->answered(), qPrintable(outcome->text));
            QCOMPARE(outcome->response.status, status);
            QCOMPARE(outcome->response.body, body);
        }
        QCOMPARE(server.connections(), closes ? server.requests() : 1);
        QCOMPARE(server.requests(), bytes.size());
    }

    void notSent_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("nobody listens")
                << u"http://127.0.0.1:%1/"_s.arg(closedPort()) << Reason::Refused;
        QTest::newRow("no such name") << u"http://nothing.invalid/"_s << Reason::Dns;
        QTest::newRow("nobody listens for TLS")
                << u"https://127.0.0.1:%1/"_s.arg(closedPort()) << Reason::Refused;
    }

    void notSent()
    {
        QFETCH(QString, url);
        QFETCH(Reason, reason);
        Client client;
        const auto outcome = exchange(client, postTo(QUrl(url)));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::NotSent);
        if (reason == Reason::Dns && outcome->reason == Reason::ConnectTimeout)
            QSKIP("The resolver of this machine does not answer in time.");
        QCOMPARE(outcome->reason, reason);
        QVERIFY(!outcome->text.isEmpty());
        QCOMPARE(client.underWay(), 0);
    }

    void unknown_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("closes");
        QTest::addColumn<Reason>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, bool closes, Reason reason) {
            QTest::newRow(name) << bytes << closes << reason;
        };
        const QByteArray head = "HTTP/1.1 200 OK\r\n";
        const auto with = [&head](const QByteArray &rest) { return head + rest; };
        row("closed without an answer", {}, true, Reason::ConnectionLost);
        row("closed in the head", with("Content-Le"), true, Reason::BadAnswer);
        row("closed in the body", with("Content-Length: 9\r\n\r\nhalf"), true, Reason::BadAnswer);
        row("closed in a chunk", with("Transfer-Encoding: chunked\r\n\r\n9\r\nhalf"), true,
            Reason::BadAnswer);
        row("closed after an interim answer", "HTTP/1.1 100 Continue\r\n\r\n", true,
            Reason::BadAnswer);
        row("no answer in time", {}, false, Reason::Timeout);
        row("half an answer in time", with("Content-Length: 9\r\n\r\nhalf"), false,
            Reason::Timeout);
        row("not HTTP", "220 mail.example.com ESMTP\r\n\r\n", false, Reason::BadAnswer);
        row("HTTP/2", "HTTP/2.0 200 OK\r\n\r\n", false, Reason::BadAnswer);
        row("two lengths", with("Content-Length: 2\r\nContent-Length: 3\r\n\r\nok"), false,
            Reason::BadAnswer);
        row("length and coding",
            with("Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"), false,
            Reason::BadAnswer);
        row("unknown coding", with("Transfer-Encoding: gzip\r\n\r\n"), false, Reason::BadAnswer);
        row("bad chunk", with("Transfer-Encoding: chunked\r\n\r\nx\r\n"), false, Reason::BadAnswer);
        row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 0\n\n", false, Reason::BadAnswer);
        row("protocol switched", "HTTP/1.1 101 Switching\r\n\r\n", false, Reason::BadAnswer);
        row("interim answers without end", QByteArray("HTTP/1.1 100 C\r\n\r\n").repeated(20), false,
            Reason::BadAnswer);
        row("head too large", with("X: " + QByteArray(3000, 'x') + "\r\n\r\n"), false,
            Reason::AnswerTooLarge);
        row("head without end", QByteArray(3000, 'x'), false, Reason::AnswerTooLarge);
        row("body too large", with("Content-Length: 1001\r\n\r\n"), false, Reason::AnswerTooLarge);
        row("chunks too large", with("Transfer-Encoding: chunked\r\n\r\n3e9\r\n"), false,
            Reason::AnswerTooLarge);
        row("body without end", with("\r\n" + QByteArray(1001, 'x')), false,
            Reason::AnswerTooLarge);
    }

    void unknown()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, closes);
        QFETCH(Reason, reason);
        ScriptedServer server([&](QTcpSocket &socket, const QByteArray &, int) {
            socket.write(bytes);
            if (closes)
                socket.disconnectFromHost();
        });
        ClientOptions options;
        options.requestTimeout = milliseconds(reason == Reason::Timeout ? 100 : 10'000);
        options.headerLimit = 2000;
        options.bodyLimit = 1000;
        Client client(options);
        const auto outcome = exchange(client, postTo(server.url()));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Unknown);
        QCOMPARE(outcome->reason,
                 reason == Reason::BadAnswer && closes ? Reason::ConnectionLost : reason);
        QVERIFY(outcome->text.contains(u"127.0.0.1"_s));
        QVERIFY(!outcome->reusedConnection);
        QCOMPARE(client.underWay(), 0);
    }

    void resetAfterTheRequest()
    {
        ScriptedServer server([](QTcpSocket &socket, const QByteArray &, int) { socket.abort(); });
        Client client(quick());
        const auto outcome = exchange(client, postTo(server.url(), QByteArray(100'000, 'x')));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Unknown);
        QCOMPARE(outcome->reason, Reason::ConnectionLost);
    }

    void closedBeforeTheRequestWasRead()
    {
        QTcpServer server; // closes every connection at once
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server,
                [&server] { server.nextPendingConnection()->abort(); });
        Client client(quick());
        const auto outcome =
                exchange(client, postTo(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()))));
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::Unknown); // the system took the bytes
        QCOMPARE(outcome->reason, Reason::ConnectionLost);
    }

    void answerBeforeTheWholeRequest()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            ++connections;
            QTcpSocket *socket = server.nextPendingConnection();
            socket->setReadBufferSize(1);
            socket->write("HTTP/1.1 413 Content Too Large\r\nContent-Length: 0\r\n\r\n");
        });
        Client client(quick());
        const OutgoingRequest request =
                postTo(QUrl(u"http://127.0.0.1:%1/"_s.arg(server.serverPort())),
                       QByteArray(20'000'000, 'x'));
        for (int i = 1; i <= 2; ++i) {
            const auto outcome = exchange(client, request);
            QVERIFY(outcome && outcome->answered());
            QCOMPARE(outcome->response.status, 413);
            QCOMPARE(connections, i); // the rest of the request must not look like the next one
        }
    }

    void injection_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        const auto row = [](const char *what, const QByteArray &method, const QByteArray &target,
                            const QByteArray &name, const QByteArray &value) {
            QTest::newRow(what) << method << target << name << value;
        };
        row("CR LF in a value", "POST", "/", "X", "a\r\nY: b");
        row("LF in a value", "POST", "/", "X", "a\nY: b");
        row("NUL in a value", "POST", "/", "X", QByteArray("a\0b", 3));
        row("CR LF in a name", "POST", "/", "X\r\nY", "a");
        row("colon in a name", "POST", "/", "X: y", "a");
        row("empty name", "POST", "/", "", "a");
        row("CR LF in the target", "POST", "/ HTTP/1.1\r\nX: y", "X", "a");
        row("blank in the target", "POST", "/a b", "X", "a");
        row("target of another form", "POST", "http://else/", "X", "a");
        row("CR LF in the method", "POST / HTTP/1.1\r\n", "/", "X", "a");
        row("no method", "", "/", "X", "a");
    }

    void injection()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        ScriptedServer server(ScriptedServer::always(ok));
        Client client;
        OutgoingRequest request = postTo(server.url());
        request.method = method;
        request.endpoint.target = target;
        request.headers.add(name, value);
        const auto outcome = exchange(client, request);
        QVERIFY(outcome);
        QCOMPARE(outcome->kind, Kind::NotSent);
        QCOMPARE(outcome->reason, Reason::InvalidRequest);
        QCOMPARE(server.connections(), 0);
    }

    void addressFilter()
    {
        ScriptedServer server(ScriptedServer::always(ok));
        ClientOptions options;
        options.addressAllowed = isPublicAddress;
        Client closed(options);
        for (const QString &host : {u"127.0.0.1"_s, u"localhost"_s, u"[::ffff:127.0.0.1]"_s}) {
            QUrl url(u"http://%1:%2/"_s.arg(host).arg(server.serverPort()));
            const auto outcome = exchange(closed, postTo(url));
            QVERIFY(outcome);
            QCOMPARE(outcome->kind, Kind::NotSent);
            QCOMPARE(outcome->reason, Reason::AddressForbidden);
        }
        QCOMPARE(server.connections(), 0);
        options.addressAllowed = [](const QHostAddress &address) { return address.isLoopback(); };
        Client open(options); // the name may mean ::1 as well, where nobody listens
        const auto outcome =
                exchange(open, postTo(QUrl(u"http://localhost:%1/"_s.arg(server.serverPort()))));
        QVERIFY(outcome);
        QVERIFY2(outcome->answered(), qPrintable(outcome->text));
    }

    void publicAddresses_data()
    {
        QTest::addColumn<bool>("isPublic");
        for (const char *address : {"8.8.8.8", "100.128.0.1", "2606:4700::1", "::ffff:8.8.8.8"})
            QTest::newRow(address) << true;
        for (const char *address : {"127.0.0.1",
                                    "10.1.2.3",
                                    "172.16.0.1",
                                    "192.168.1.1",
                                    "169.254.169.254",
                                    "100.64.0.1",
                                    "192.0.2.1",
                                    "198.18.0.1",
                                    "240.0.0.1",
                                    "2001:db8::1",
                                    "2002:a00:1::1",
                                    "64:ff9b::a00:1",
                                    "2001:0:1::1",
                                    "0.0.0.0",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "::1",
                                    "::",
                                    "fe80::1",
                                    "fd00::1",
                                    "ff02::1",
                                    "::ffff:10.0.0.1"})
            QTest::newRow(address) << false;
    }

    void publicAddresses()
    {
        QFETCH(bool, isPublic);
        QCOMPARE(isPublicAddress(QHostAddress(QString::fromLatin1(QTest::currentDataTag()))),
                 isPublic);
    }
};

QTEST_GUILESS_MAIN(TestClient)
#include "tst_client.moc"
