// SPDX-License-Identifier: GPL-3.0-or-later
// Starting, stopping, and answers that come late, twice, never, or from other threads.
#include "http/rawclient.h"
#include "http/server.h"

#include <QTcpServer>
#include <QtTest>
#include <condition_variable>
#include <mutex>
#include <thread>
#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace muster;
using namespace muster::http;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace {

const Route *routeOf(QByteArrayView path)
{
    static const Route any{"/any/{part}", {"GET", "POST"}, 1000, {}};
    return path.startsWith("/any") ? &any : nullptr;
}

const QByteArray request = "GET /any HTTP/1.1\r\nHost: localhost\r\n\r\n";

// Keeps the responders until a test answers them.
class Deferred
{
public:
    Handler handler()
    {
        return [this](const Request &, const Responder &responder) {
            const std::lock_guard lock(m_mutex);
            m_waiting.append(responder);
            m_arrived.notify_one();
        };
    }
    /// Waits for a request to answer.
    bool hasOne()
    {
        std::unique_lock lock(m_mutex);
        return m_arrived.wait_for(lock, std::chrono::seconds(5),
                                  [this] { return !m_waiting.isEmpty(); });
    }
    QList<Responder> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_waiting, {});
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_arrived;
    QList<Responder> m_waiting;
};

ServerOptions quick()
{
    ServerOptions options;
    options.drainTime = milliseconds(100);
    options.stopTime = milliseconds(300);
    return options;
}

// A connection closed this way ends with RST instead of FIN.
void resetOnClose(QTcpSocket &socket)
{
#ifdef Q_OS_UNIX
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now,
                 sizeof now);
#endif
    socket.abort();
}

} // namespace

class TestServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestArrivesWhole()
    {
        Request seen;
        Server server(routeOf, [&](Request got, const Responder &responder) {
            seen = std::move(got);
            responder.respond({201, {{"X-One", "1"}, {"Content-Length", "99"}}, "made", "text/x"});
        });
        QVERIFY(server.start());
        RawClient client(server.port());
        client.send("POST /any/a?b=c HTTP/1.1\r\nHost: localhost:1\r\nX-A: 1\r\nx-a: 2\r\n"
                    "Content-Length: 2\r\n\r\nhi");
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 201);
        QVERIFY(answer.head.startsWith("HTTP/1.1 201 Created\r\n"));
        QCOMPARE(answer.body, QByteArray("made"));
        QCOMPARE(RawClient::field(answer.head, "X-One"), QByteArray("1"));
        QCOMPARE(RawClient::field(answer.head, "Content-Type"), QByteArray("text/x"));
        QCOMPARE(answer.head.count("Content-Length"), 1);
        server.stop();
        QCOMPARE(seen.method, QByteArray("POST"));
        QCOMPARE(seen.target, QByteArray("/any/a?b=c"));
        QCOMPARE(seen.path, QByteArray("/any/a"));
        QCOMPARE(seen.query, QByteArray("b=c"));
        QCOMPARE(seen.headers.count("X-A"), 2);
        QCOMPARE(seen.headers.value("X-A"), QByteArray("1"));
        QCOMPARE(seen.body, QByteArray("hi"));
        QCOMPARE(seen.host, QByteArray("localhost:1"));
        QCOMPARE(seen.peerAddress, QByteArray("127.0.0.1"));
        QCOMPARE(seen.clientAddress, QByteArray("127.0.0.1"));
    }

    void forwardedAddressIsBelievedOfProxiesOnly_data()
    {
        QTest::addColumn<QList<QByteArray>>("proxies");
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QByteArray>("client");
        const QList<QByteArray> proxies = {"127.0.0.1", "10.0.0.1"};
        QTest::newRow("no proxy") << QList<QByteArray>{}
                                  << QByteArray("X-Forwarded-For: 192.0.2.1\r\n")
                                  << QByteArray("127.0.0.1");
        QTest::newRow("proxy") << proxies << QByteArray("X-Forwarded-For: 1.1.1.1, 192.0.2.1\r\n")
                               << QByteArray("192.0.2.1");
        QTest::newRow("two proxies")
                << proxies
                << QByteArray("X-Forwarded-For: 1.1.1.1,192.0.2.1\r\nx-forwarded-for: 10.0.0.1\r\n")
                << QByteArray("192.0.2.1");
        QTest::newRow("nonsense") << proxies << QByteArray("X-Forwarded-For: 192.0.2.1, ?\r\n")
                                  << QByteArray("127.0.0.1");
        QTest::newRow("nothing") << proxies << QByteArray() << QByteArray("127.0.0.1");
    }

    void forwardedAddressIsBelievedOfProxiesOnly()
    {
        QFETCH(QList<QByteArray>, proxies);
        QFETCH(QByteArray, fields);
        QFETCH(QByteArray, client);
        Server server(routeOf, [](const Request &got, const Responder &responder) {
            responder.respond({200, {}, got.clientAddress, {}});
        });
        ServerOptions options;
        options.trustedProxies = proxies;
        QVERIFY(server.start(options));
        RawClient raw(server.port());
        raw.send("GET /any HTTP/1.1\r\nHost: localhost\r\n" + fields + "\r\n");
        QCOMPARE(raw.answer().body, client);
    }

    void portInUse()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        Server server(routeOf, [](const Request &, const Responder &) {});
        ServerOptions options;
        options.port = other.serverPort();
        const auto started = server.start(options);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Conflict);
        QVERIFY(started.error().place.contains(QString::number(options.port)));
        QVERIFY(!server.isRunning());
    }

    void foreignAndWrongAddresses()
    {
        Server server(routeOf, [](const Request &, const Responder &) {});
        ServerOptions options;
        options.address = u"192.0.2.1"_s; // reserved for documentation
        const auto foreign = server.start(options);
        QVERIFY(!foreign);
        QCOMPARE(foreign.error().code, ErrorCode::InvalidInput);
        options.address = u"localhost"_s;
        const auto name = server.start(options);
        QVERIFY(!name);
        QCOMPARE(name.error().code, ErrorCode::InvalidInput);
    }

    void privilegedPort()
    {
#ifdef Q_OS_UNIX
        if (::geteuid() == 0)
            QSKIP("The superuser may use every port.");
#endif
        Server server(routeOf, [](const Request &, const Responder &) {});
        ServerOptions options;
        options.port = 1;
        const auto started = server.start(options);
        QVERIFY(!started);
        QCOMPARE(started.error().code, ErrorCode::Unauthorised);
    }

    void answerFromAnotherThread()
    {
        Deferred deferred;
        Server server(routeOf, deferred.handler());
        QVERIFY(server.start(quick()));
        RawClient client(server.port());
        client.send(request);
        QVERIFY(deferred.hasOne());
        std::thread([&] { deferred.take().first().respond({202, {}, "late", {}}); }).join();
        QCOMPARE(client.answer().body, QByteArray("late"));
    }

    void onlyTheFirstAnswerCounts()
    {
        Server server(routeOf, [](const Request &, const Responder &responder) {
            const Responder copy = responder;
            copy.respond({200, {}, "first", {}});
            responder.respond({200, {}, "second", {}});
        });
        QVERIFY(server.start(quick()));
        RawClient client(server.port());
        client.send(request + request);
        QCOMPARE(client.answer().body, QByteArray("first"));
        QCOMPARE(client.answer().body, QByteArray("first"));
    }

    void droppedResponderAnswers500()
    {
        Server server(routeOf, [](const Request &, const Responder &) {});
        QVERIFY(server.start(quick()));
        RawClient client(server.port());
        client.send(request + request);
        QCOMPARE(client.answer().status, 500);
        QCOMPARE(client.answer().status, 500);
    }

    void unsafeAnswerIsNotSent()
    {
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"was not sent.*/any/\\{part\\}"_s));
        Server server(routeOf, [](const Request &, const Responder &responder) {
            responder.respond({200, {{"X-Evil", "a\r\nSet-Cookie: b"}}, {}, {}});
        });
        QVERIFY(server.start(quick()));
        RawClient client(server.port());
        client.send(request);
        const RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 500);
        QVERIFY(!answer.head.contains("Cookie"));
    }

    void clientGoneBeforeTheAnswer_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("FIN") << false;
        QTest::newRow("RST") << true;
    }

    void clientGoneBeforeTheAnswer()
    {
        QFETCH(bool, reset);
        Deferred deferred;
        Server server(routeOf, deferred.handler());
        QVERIFY(server.start(quick()));
        for (int i = 0; i < 100; ++i) {
            {
                RawClient client(server.port());
                client.send(request);
                QVERIFY(deferred.hasOne());
                if (reset)
                    resetOnClose(client.socket());
            }
            deferred.take().first().respond({200, {}, QByteArray(100'000, 'x'), {}});
        }
        RawClient next(server.port());
        next.send(request);
        QVERIFY(deferred.hasOne());
        deferred.take().first().respond({200, {}, "alive", {}});
        QCOMPARE(next.answer().body, QByteArray("alive"));
    }

    void manyThreadsAnswerManyClients()
    {
        Server server(routeOf, [](const Request &got, const Responder &responder) {
            std::thread([body = got.query, responder] {
                responder.respond({200, {}, body, {}});
            }).detach();
        });
        QVERIFY(server.start(quick()));
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 50; ++i)
            clients.push_back(std::make_unique<RawClient>(server.port()));
        for (int round = 0; round < 5; ++round) {
            for (size_t i = 0; i < clients.size(); ++i)
                clients[i]->send("GET /any?" + QByteArray::number(i) +
                                 " HTTP/1.1\r\nHost: localhost\r\n\r\n");
            for (size_t i = 0; i < clients.size(); ++i)
                QCOMPARE(clients[i]->answer().body, QByteArray::number(i));
        }
    }

    void stoppingLetsAnswersFinish()
    {
        Deferred deferred;
        auto server = std::make_unique<Server>(routeOf, deferred.handler());
        ServerOptions options = quick();
        options.stopTime = milliseconds(10'000);
        QVERIFY(server->start(options));
        const quint16 port = server->port();
        RawClient waiting(port);
        waiting.send(request);
        RawClient idle(port);
        idle.send("GET /any HT");
        QVERIFY(deferred.hasOne());
        std::thread stopper([&] { server->stop(); });
        QVERIFY(idle.isClosedBy()); // stopping has begun
        deferred.take().first().respond({200, {}, "done", {}});
        const RawAnswer answer = waiting.answer();
        QCOMPARE(answer.body, QByteArray("done"));
        QVERIFY(answer.head.contains("Connection: close"));
        QVERIFY(waiting.isClosedBy());
        waiting.socket().close();
        stopper.join();
        QVERIFY(!RawClient(port).isConnected());
    }

    void answerAfterStop()
    {
        Deferred deferred;
        auto server = std::make_unique<Server>(routeOf, deferred.handler());
        QVERIFY(server->start(quick()));
        RawClient client(server->port());
        client.send(request);
        QVERIFY(deferred.hasOne());
        server->stop();
        QVERIFY(client.isClosedBy());
        QList<Responder> late = deferred.take();
        server.reset();
        late.first().respond({200, {}, "late", {}});
        late.clear();
    }

    void startsAgainOnTheSamePort()
    {
        Server server(routeOf, [](const Request &, const Responder &r) { r.respond({}); });
        ServerOptions options = quick();
        QVERIFY(server.start(options));
        options.port = server.port();
        for (int i = 0; i < 20; ++i) {
            RawClient client(server.port());
            client.send(request);
            QCOMPARE(client.answer().status, 200);
            server.stop();
            server.stop();
            QVERIFY(server.start(options));
        }
    }

    void theLogHasNoSecrets()
    {
        std::mutex mutex;
        QStringList lines;
        ServerOptions options = quick();
        options.accessLog = [&](const AccessRecord &record) {
            const std::lock_guard lock(mutex);
            lines.append(record.text());
        };
        Server server(routeOf, [](const Request &, const Responder &responder) {
            responder.respond({200, {}, "answer", {}});
        });
        QVERIFY(server.start(options));
        RawClient client(server.port());
        client.send("POST /any/secret1?token=secret2 HTTP/1.1\r\nHost: localhost\r\n"
                    "Authorization: Bearer secret3\r\nContent-Length: 7\r\n\r\nsecret4");
        QCOMPARE(client.answer().status, 200);
        client.send("GET /secret5 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(client.answer().status, 404);
        server.stop();
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.at(0).startsWith(u"POST /any/{part} 200 in=7 out=6 ms="_s),
                 qPrintable(lines.at(0)));
        QVERIFY(lines.at(0).endsWith(u" peer=127.0.0.1"_s));
        QVERIFY2(lines.at(1).startsWith(u"GET - 404 in=0 out=14 ms="_s), qPrintable(lines.at(1)));
        QVERIFY(!lines.join(u' ').contains(u"secret"_s));
    }
};

QTEST_GUILESS_MAIN(TestServer)
#include "tst_server.moc"
