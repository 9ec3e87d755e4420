// SPDX-License-Identifier: GPL-3.0-or-later
// The listener from outside: signed callbacks over real connections, and what is on disk when they are answered.
#include "callbackfixture.h"
#include "listener/listener.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSemaphore>
#include <QTest>
#include <QThreadPool>
#include <QtConcurrent>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::listener;
using namespace muster::storage;
using namespace muster::test;

namespace {

qint64 numberIn(Database &database, const QString &sql)
{
    const auto value = valueNow(database, sql);
    return value ? value->toLongLong() : -1;
}

qint64 events(Database &database)
{
    return numberIn(database, u"SELECT COUNT(*) FROM message_events"_s);
}

int stateOf(Database &database, int message)
{
    return static_cast<int>(
            numberIn(database, u"SELECT state FROM messages WHERE id = %1"_s.arg(message)));
}

ListenedAccount listened(int id, const QString &name, int secret)
{
    ListenedAccount account;
    account.account.id = VendorAccountId{id};
    account.account.name = name;
    account.secrets.callback = secretNumber(secret);
    return account;
}

/// A workspace with 100 sent messages and a listener on it.
struct Scene
{
    explicit Scene(Dialect dialect = Dialect::Sqlite, const ListenerOptions &options = {},
                   const OpenOptions &opening = {})
        : database(dialect, TempDatabase::Content::Migrated, opening)
    {
        if (!database.error().isEmpty())
            return;
        filled = transactNow(*database, Role::Write,
                             [](Connection &c) { return fillWorkspace(c, 100); });
        listener = std::make_unique<Listener>(*database, vendors, workspaceKey, clock);
        listener->setAccounts({listened(1, u"acme"_s, 0), listened(2, u"other"_s, 1)});
        const auto started = listener->start(options);
        port = started.value_or(0);
    }

    http::RawAnswer ask(const QByteArray &request) const
    {
        http::RawClient client(port);
        client.send(request);
        return client.answer(false, 20'000);
    }
    http::RawAnswer callBack(const QByteArray &body, const QByteArray &id = "msg_1") const
    {
        return ask(signedPost("/callbacks/acme", body, secretNumber(0), id));
    }

    SystemClock clock;
    delivery::VendorRegistry vendors = delivery::VendorRegistry::withAll();
    TempDatabase database;
    Result<void> filled;
    std::unique_ptr<Listener> listener;
    quint16 port = 0;
};

} // namespace

/// In a test with the rows of databaseRows(): skips, or declares a scene.
#define MUSTER_SCENE(name, ...)                                                                    \
    QFETCH(muster::storage::Dialect, dialect);                                                     \
    if (const QString why = muster::test::whyNoDatabase(dialect); !why.isEmpty())                  \
        QSKIP(qPrintable(why));                                                                    \
    Scene name(dialect __VA_OPT__(, ) __VA_ARGS__);                                                \
    QVERIFY2(name.port != 0, qPrintable(name.database.error()));                                   \
    MUSTER_VERIFY_OK(name.filled)

class TestListener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsBeforeItAnswers_data() { databaseRows(); }
    void keepsBeforeItAnswers();
    void acceptsPublishedSignatures();
    void refusesWhatIsNotAuthentic_data();
    void refusesWhatIsNotAuthentic();
    void saysTheSameToStrangersAndForgers();
    void asksToComeBackWhileSecretsAreLocked();
    void toleratesRepetition_data() { databaseRows(); }
    void toleratesRepetition();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void takesAListOfFiveThousand();
    void refusesLargeBodies();
    void keepsStraysInTheInbox_data() { databaseRows(); }
    void keepsStraysInTheInbox();
    void knowsOnlyItsPaths();
    void tellsItsHealth();
    void recoversFromALockedDatabase();
    void answersBusyWhenFull();
    void servesManyAtOnce_data() { databaseRows(); }
    void servesManyAtOnce();
    void survivesClientsThatGoAway();
    void changesAccountsWhileRunning();
    void answersWhatIsUnderWayWhenStopped();
};

void TestListener::keepsBeforeItAnswers()
{
    MUSTER_SCENE(scene);
    auto second = Database::open(scene.database.url());
    MUSTER_VERIFY_OK(second);
    http::RawClient client(scene.port);
    for (int i = 1; i <= 50; ++i) {
        const QByteArray number = QByteArray::number(i);
        client.send(signedPost("/callbacks/acme", eventJson(i, "delivered", "e" + number),
                               secretNumber(0), "msg_" + number));
        const http::RawAnswer answer = client.answer();
        QCOMPARE(answer.status, 200);
        QCOMPARE(keptEvents(**second), i);
    }
    QTRY_COMPARE(numberIn(**second, u"SELECT COUNT(*) FROM messages WHERE state = 4"_s), 50);
    QCOMPARE(events(**second), 50);
    QTRY_COMPARE(scene.listener->figures().kept.applied, 50);
    QCOMPARE(scene.listener->figures().requests, 50);
}

void TestListener::acceptsPublishedSignatures()
{
    // The secret, id, body and signature of the standard-webhooks repository; only the clock is set back to then. The
    // body is no callback of ours, so the answer is 400 where the signature is right.
    class OldClock : public Clock
    {
        qint64 nowMs() const override { return 1'614'265'330'000; }
    };
    const OldClock clock;
    const auto vendors = delivery::VendorRegistry::withAll();
    TempDatabase database(Dialect::Sqlite);
    Listener listener(*database, vendors, workspaceKey, clock);
    ListenedAccount account = listened(1, u"acme"_s, 0);
    account.secrets.callback =
            WebhookSecret::parse(u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s).value();
    listener.setAccounts({account});
    const auto port = listener.start();
    MUSTER_VERIFY_OK(port);
    const auto statusFor = [&](const QByteArray &time, const QByteArray &signature) {
        http::RawClient client(*port);
        client.send(post("/callbacks/acme", R"({"test": 2432232314})",
                         "webhook-id: msg_p5jXN8AQM9LWM0D4loKWxJek\r\nwebhook-timestamp: " + time +
                                 "\r\nwebhook-signature: " + signature + "\r\n"));
        return client.answer().status;
    };
    const QByteArray good = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
    const QByteArray bad = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
    QCOMPARE(statusFor("1614265330", good), 400);
    QCOMPARE(statusFor("1614265330", bad + " v2" + bad.mid(2) + " " + good + " " + bad), 400);
    QCOMPARE(statusFor("1614265330", bad), 401);
    QCOMPARE(statusFor("1614265330", "v2" + good.mid(2)), 401);
    QCOMPARE(statusFor("1614265331", good), 401);
}

void TestListener::refusesWhatIsNotAuthentic_data()
{
    QTest::addColumn<QByteArray>("request");
    const QByteArray body = eventJson(1, "delivered", "e1");
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QTest::newRow("unsigned") << post("/callbacks/acme", body, {});
    QTest::newRow("wrong secret") << signedPost("/callbacks/acme", body, secretNumber(1));
    QTest::newRow("another account's path")
            << signedPost("/callbacks/other", body, secretNumber(0));
    QTest::newRow("unknown account") << signedPost("/callbacks/nobody", body, secretNumber(0));
    QTest::newRow("other case") << signedPost("/callbacks/Acme", body, secretNumber(0));
    QTest::newRow("old") << signedPost("/callbacks/acme", body, secretNumber(0), "m",
                                       now - 310'000);
    QTest::newRow("from the future")
            << signedPost("/callbacks/acme", body, secretNumber(0), "m", now + 310'000);
    QByteArray changed = signedPost("/callbacks/acme", body, secretNumber(0));
    QTest::newRow("changed body") << changed.replace("delivered", "complaind");
    QByteArray renamed = signedPost("/callbacks/acme", body, secretNumber(0), "msg_1");
    QTest::newRow("changed id") << renamed.replace("msg_1", "msg_2");
    QByteArray unnamed = signedPost("/callbacks/acme", body, secretNumber(0), "msg_1");
    QTest::newRow("no id") << unnamed.replace("webhook-id: msg_1\r\n", "");
    QByteArray empty = signedPost("/callbacks/acme", body, secretNumber(0));
    QTest::newRow("empty signature") << empty.replace("v1,", "v1,,");
}

void TestListener::refusesWhatIsNotAuthentic()
{
    QFETCH(QByteArray, request);
    Scene scene;
    const http::RawAnswer answer = scene.ask(request);
    QCOMPARE(answer.status, 401);
    QCOMPARE(keptEvents(*scene.database), 0);
    QCOMPARE(numberIn(*scene.database, u"SELECT COUNT(*) FROM inbox"_s), 0);
    QCOMPARE(scene.listener->figures().unauthorised, 1);
}

void TestListener::saysTheSameToStrangersAndForgers()
{
    Scene scene;
    const QByteArray body = eventJson(1, "delivered", "e1");
    const http::RawAnswer stranger =
            scene.ask(signedPost("/callbacks/nobody", body, secretNumber(0)));
    const http::RawAnswer forger = scene.ask(signedPost("/callbacks/acme", body, secretNumber(1)));
    const http::RawAnswer garbled =
            scene.ask(signedPost("/callbacks/acme", "garbage", secretNumber(1)));
    QCOMPARE(stranger.status, 401);
    QCOMPARE(stranger.body, forger.body);
    QCOMPARE(garbled.body, forger.body);
    QCOMPARE(http::RawClient::field(stranger.head, "Content-Type"),
             http::RawClient::field(forger.head, "Content-Type"));
}

void TestListener::asksToComeBackWhileSecretsAreLocked()
{
    Scene scene;
    ListenedAccount locked = listened(1, u"acme"_s, 0);
    locked.secrets = {};
    locked.isLocked = true;
    scene.listener->setAccounts({locked, listened(2, u"other"_s, 1)});
    const QByteArray body = eventJson(1, "delivered", "e1");
    const http::RawAnswer answer = scene.callBack(body);
    QCOMPARE(answer.status, 503);
    QVERIFY(http::RawClient::field(answer.head, "retry-after").toInt() > 0);
    // Nobody learns which of them is an account.
    const http::RawAnswer stranger =
            scene.ask(signedPost("/callbacks/nobody", body, secretNumber(0)));
    QCOMPARE(stranger.status, 503);
    QCOMPARE(stranger.body, answer.body);
    // Those that can be verified are.
    QCOMPARE(scene.ask(signedPost("/callbacks/other", body, secretNumber(0))).status, 401);
    QCOMPARE(scene.listener->figures().locked, 2);
    QCOMPARE(scene.listener->figures().unauthorised, 1);
    QCOMPARE(scene.listener->figures().requests, 1);
    scene.listener->setAccounts({listened(1, u"acme"_s, 0)});
    QCOMPARE(scene.callBack(body).status, 200);
    QCOMPARE(scene.ask(signedPost("/callbacks/nobody", body, secretNumber(0))).status, 401);
}

void TestListener::toleratesRepetition()
{
    MUSTER_SCENE(scene);
    const QByteArray bare =
            R"({"message_id":")" + signedId(MessageId{2}, workspaceKey) + R"(","status":"opened"})";
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(scene.callBack(eventJson(1, "delivered", "e1"), "msg_" + QByteArray::number(i))
                         .status,
                 200);
        QCOMPARE(scene.callBack(bare, "msg_bare").status,
                 200); // no id and no time: the same request again
    }
    QTRY_COMPARE(scene.listener->figures().kept.duplicates, 4);
    QCOMPARE(events(*scene.database), 2);
    // Late and out of order.
    QCOMPARE(scene.callBack(eventJson(1, "sent", "e0")).status, 200);
    QCOMPARE(scene.callBack(eventJson(1, "deferred", "e00")).status, 200);
    QTRY_COMPARE(events(*scene.database), 4);
    QCOMPARE(stateOf(*scene.database, 1), static_cast<int>(MessageState::Delivered));
    QCOMPARE(scene.listener->figures().kept.duplicates, 4);
}

void TestListener::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("no JSON") << QByteArray("hello") << u"byte 1"_s;
    QTest::newRow("cut") << QByteArray(R"({"message_id":"abc)") << u"byte"_s;
    QTest::newRow("nothing") << QByteArray() << u"byte"_s;
    QTest::newRow("no status") << QByteArray(R"([{"message_id":"abc"}])") << u"[0].status"_s;
    QTest::newRow("no id") << QByteArray(R"({"status":"sent"})") << u"message_id"_s;
}

void TestListener::namesThePlaceOfAFault()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    Scene scene;
    const http::RawAnswer answer = scene.callBack(body);
    QCOMPARE(answer.status, 400);
    const QJsonObject said = QJsonDocument::fromJson(answer.body).object();
    QVERIFY2(said.value("place"_L1).toString().startsWith(place), answer.body.constData());
    QVERIFY(!said.value("error"_L1).toString().isEmpty());
    QCOMPARE(scene.listener->figures().malformed, 1);
}

void TestListener::takesAListOfFiveThousand()
{
    Scene scene;
    QByteArray body = "[";
    for (int i = 0; i < 5'000; ++i)
        body += (i ? "," : "") +
                eventJson(1 + i % 100, i % 2 ? "opened" : "delivered", "e" + QByteArray::number(i));
    body += "]";
    QVERIFY(body.size() < 1024 * 1024);
    QCOMPARE(scene.callBack(body).status, 200);
    QCOMPARE(keptEvents(*scene.database), 5'000);
    QTRY_COMPARE(events(*scene.database), 5'000);
    body.chop(1);
    QCOMPARE(scene.callBack(body + "," + eventJson(1, "sent", "x") + "]").status, 400);
}

void TestListener::refusesLargeBodies()
{
    Scene scene;
    const QByteArray body = "[" + QByteArray(1024 * 1024, ' ') + "]";
    QCOMPARE(scene.callBack(body).status, 413);
    QCOMPARE(scene.callBack(eventJson(1, "delivered", "e1")).status, 200);
}

void TestListener::keepsStraysInTheInbox()
{
    MUSTER_SCENE(scene);
    QByteArray forged = eventJson(1, "delivered", "e1");
    forged.replace(signedId(MessageId{1}, workspaceKey),
                   signedId(MessageId{1}, QByteArray(32, 'x')));
    QCOMPARE(scene.callBack(forged).status, 200);
    QCOMPARE(scene.callBack(eventJson(1'000'000, "bounced", "e2")).status, 200);
    QCOMPARE(scene.callBack("[" + eventJson(2, "sent", "e3") +
                            R"(,{"message_id":"x","status":"odd"}])")
                     .status,
             200);
    QTRY_COMPARE(
            numberIn(*scene.database, u"SELECT COUNT(*) FROM inbox WHERE vendor_account_id = 1"_s),
            3);
    QTRY_COMPARE(events(*scene.database), 1);
    QCOMPARE(stateOf(*scene.database, 1), static_cast<int>(MessageState::Accepted));
    // Another vendor's word about a message that it never got.
    QCOMPARE(scene.ask(signedPost("/callbacks/other", eventJson(1, "bounced", "e4"),
                                  secretNumber(1)))
                     .status,
             200);
    QTRY_COMPARE(
            numberIn(*scene.database, u"SELECT COUNT(*) FROM inbox WHERE vendor_account_id = 2"_s),
            1);
    QCOMPARE(stateOf(*scene.database, 1), static_cast<int>(MessageState::Accepted));
}

void TestListener::knowsOnlyItsPaths()
{
    Scene scene;
    const auto statusOf = [&](const QByteArray &line) {
        return scene.ask(line + " HTTP/1.1\r\nHost: localhost\r\n\r\n").status;
    };
    QCOMPARE(statusOf("GET /callbacks/acme"), 405);
    QCOMPARE(statusOf("GET /"), 404);
    QCOMPARE(statusOf("GET /callbacks/"), 404);
    QCOMPARE(statusOf("GET /callbacks/acme/more"), 404);
    QCOMPARE(statusOf("GET /callbacks/a%2e"), 404);
    QCOMPARE(statusOf("DELETE /health"), 405);
}

void TestListener::tellsItsHealth()
{
    OpenOptions opening;
    opening.connectTimeoutMs = 500;
    Scene scene(Dialect::Sqlite, {}, opening);
    const QByteArray question = "GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n";
    const http::RawAnswer answer = scene.ask(question);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, "{\"status\":\"ok\"}");
    // Many at once.
    std::vector<std::unique_ptr<http::RawClient>> clients;
    for (int i = 0; i < 20; ++i) {
        clients.push_back(std::make_unique<http::RawClient>(scene.port));
        clients.back()->send(question);
    }
    for (const auto &client : clients)
        QCOMPARE(client->answer().status, 200);
}

void TestListener::recoversFromALockedDatabase()
{
    OpenOptions opening;
    opening.busyTimeoutMs = 30;
    Scene scene(Dialect::Sqlite, {}, opening);
    OtherWriter other(scene.database.url());
    const http::RawAnswer refused = scene.callBack(eventJson(1, "delivered", "e1"));
    QCOMPARE(refused.status, 503);
    QVERIFY(http::RawClient::field(refused.head, "retry-after").toInt() > 0);
    QCOMPARE(scene.listener->figures().refused, 1);
    other.release();
    QCOMPARE(keptEvents(*scene.database), 0);
    QCOMPARE(scene.callBack(eventJson(1, "delivered", "e1")).status, 200);
    QCOMPARE(keptEvents(*scene.database), 1);
    QTRY_COMPARE(events(*scene.database), 1);
}

void TestListener::answersBusyWhenFull()
{
    ListenerOptions options;
    options.limits.waiting = 5;
    Scene scene(Dialect::Sqlite, options);
    Busy busy(*scene.database, Role::Receipts);
    std::vector<std::unique_ptr<http::RawClient>> clients;
    for (int i = 1; i <= 8; ++i) {
        const QByteArray number = QByteArray::number(i);
        clients.push_back(std::make_unique<http::RawClient>(scene.port));
        clients.back()->send(signedPost("/callbacks/acme", eventJson(i, "delivered", "e" + number),
                                        secretNumber(0), "m" + number));
    }
    QTRY_COMPARE(scene.listener->figures().refused, 3); // the others wait
    busy.release();
    QMap<int, int> statuses;
    for (const auto &client : clients)
        ++statuses[client->answer().status];
    QCOMPARE(statuses, (QMap<int, int>{{200, 5}, {503, 3}}));
    QCOMPARE(keptEvents(*scene.database), 5);
}

void TestListener::servesManyAtOnce()
{
    MUSTER_SCENE(scene);
    constexpr int clients = 64;
    constexpr int each = 25;
    QThreadPool pool;
    pool.setMaxThreadCount(clients);
    std::atomic<int> good = 0;
    QList<QFuture<void>> futures;
    for (int c = 0; c < clients; ++c) {
        futures.append(QtConcurrent::run(&pool, [&, c] {
            http::RawClient client(scene.port);
            for (int i = 0; i < each; ++i) {
                const QByteArray key = QByteArray::number(c) + '-' + QByteArray::number(i);
                client.send(signedPost("/callbacks/acme",
                                       eventJson(1 + (c * each + i) % 100, "opened", key),
                                       secretNumber(0), "m" + key));
                if (client.answer(false, 20'000).status == 200)
                    ++good;
            }
        }));
    }
    for (QFuture<void> &future : futures)
        future.waitForFinished();
    QCOMPARE(good.load(), clients * each);
    QCOMPARE(keptEvents(*scene.database), clients * each);
    QTRY_COMPARE(scene.listener->figures().kept.applied, clients * each);
    QCOMPARE(events(*scene.database), clients * each);
    QVERIFY(scene.listener->figures().kept.commits < clients * each); // in groups
}

void TestListener::survivesClientsThatGoAway()
{
    Scene scene;
    Busy busy(*scene.database, Role::Receipts);
    for (int i = 1; i <= 20; ++i) {
        http::RawClient client(scene.port);
        const QByteArray number = QByteArray::number(i);
        client.send(signedPost("/callbacks/acme", eventJson(i, "delivered", "e" + number),
                               secretNumber(0), "m" + number));
        QTRY_COMPARE(scene.listener->figures().requests, i);
        client.socket().abort();
    }
    {
        http::RawClient half(scene.port);
        half.send(signedPost("/callbacks/acme", eventJson(50, "delivered", "half"), secretNumber(0))
                          .chopped(10));
        half.socket().abort();
    }
    busy.release();
    QCOMPARE(scene.callBack(eventJson(60, "delivered", "last")).status, 200);
    QCOMPARE(keptEvents(*scene.database), 21); // what was read whole is kept, answered or not
}

void TestListener::changesAccountsWhileRunning()
{
    Scene scene;
    QCOMPARE(scene.callBack(eventJson(1, "delivered", "e1")).status, 200);
    scene.listener->setAccounts({listened(1, u"acme"_s, 5)});
    QCOMPARE(scene.callBack(eventJson(1, "opened", "e2")).status, 401);
    QCOMPARE(scene.ask(signedPost("/callbacks/acme", eventJson(1, "opened", "e2"), secretNumber(5)))
                     .status,
             200);
    ListenedAccount strange = listened(1, u"acme"_s, 0);
    strange.account.kind = u"pigeon"_s;
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"no callbacks for acme"_s));
    scene.listener->setAccounts({strange});
    QCOMPARE(scene.callBack(eventJson(1, "opened", "e3")).status, 401);
}

void TestListener::answersWhatIsUnderWayWhenStopped()
{
    Scene scene;
    Busy busy(*scene.database, Role::Receipts);
    http::RawClient client(scene.port);
    client.send(signedPost("/callbacks/acme", eventJson(1, "delivered", "e1"), secretNumber(0)));
    QTRY_COMPARE(scene.listener->figures().requests, 1);
    auto freeing = QtConcurrent::run([&busy] { busy.release(); });
    scene.listener->stop();
    freeing.waitForFinished();
    QCOMPARE(client.answer().status, 200);
    QCOMPARE(events(*scene.database), 1);
    MUSTER_VERIFY_OK(scene.listener->start());
}

QTEST_GUILESS_MAIN(TestListener)
#include "tst_listener.moc"
