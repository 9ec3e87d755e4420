// SPDX-License-Identifier: GPL-3.0-or-later
// The simulated vendor over real HTTP: each way to misbehave, and a ledger that tells the truth about it.
#include "delivery/simulator/simulatedvendor.h"
#include "delivery/vendors/generichttp.h"
#include "http/client.h"
#include "http/server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <mutex>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::delivery;

namespace {

const WebhookSecret requestSecret = WebhookSecret::generate();
const WebhookSecret callbackSecret = WebhookSecret::generate();

/// Receives callbacks and checks them with our own reader.
class Receiver
{
public:
    Receiver()
        : m_server([this](QByteArrayView) { return &m_route; },
                   [this](const http::Request &request, const http::Responder &responder) {
                       take(request, responder);
                   })
    {
    }
    bool start(quint16 port = 0)
    {
        http::ServerOptions options;
        options.port = port ? port : m_port;
        const auto started = m_server.start(options);
        m_port = started.value_or(0);
        return started.has_value();
    }
    void stop() { m_server.stop(); }
    [[nodiscard]] QUrl url() const
    {
        return QUrl(u"http://127.0.0.1:%1/callbacks/sim"_s.arg(m_port));
    }
    /// The next so many requests are answered with a status of their own.
    void refuse(int count, int status)
    {
        m_status = status;
        m_refusals = count;
    }
    [[nodiscard]] QList<CallbackEvent> events() const
    {
        const std::lock_guard lock(m_mutex);
        return m_events;
    }
    [[nodiscard]] qsizetype count() const { return events().size(); }
    [[nodiscard]] int badRequests() const { return m_bad; }
    [[nodiscard]] int largest() const { return m_largest; }

private:
    void take(const http::Request &request, const http::Responder &responder)
    {
        http::Response answer;
        const auto callback = GenericHttp().readCallback(request.headers, request.body,
                                                         {std::nullopt, callbackSecret},
                                                         QDateTime::currentMSecsSinceEpoch());
        if (!callback || !callback->unreadable.isEmpty()) {
            ++m_bad;
            answer.status = 401;
        } else if (m_refusals-- > 0) {
            answer.status = m_status;
        } else {
            const std::lock_guard lock(m_mutex);
            m_events += callback->events;
            m_largest = std::max(m_largest.load(), static_cast<int>(callback->events.size()));
        }
        responder.respond(answer);
    }

    const http::Route m_route{"/callbacks", {"POST"}, 1024 * 1024, {}};
    mutable std::mutex m_mutex;
    QList<CallbackEvent> m_events;
    std::atomic<int> m_bad = 0;
    std::atomic<int> m_refusals = 0;
    std::atomic<int> m_status = 500;
    std::atomic<int> m_largest = 0;
    quint16 m_port = 0;
    http::Server m_server;
};

SimulatorOptions quick()
{
    SimulatorOptions options;
    options.requestSecret = requestSecret;
    options.delay = {1, 20};
    options.success = 1;
    return options;
}

SimulatorOptions quick(const Receiver &receiver)
{
    SimulatorOptions options = quick();
    options.callbackUrl = receiver.url();
    options.callbackSecret = callbackSecret;
    return options;
}

QList<QByteArray> idsTo(int count, const QByteArray &prefix = "id")
{
    QList<QByteArray> ids;
    for (int i = 1; i <= count; ++i)
        ids.append(prefix + QByteArray::number(i));
    return ids;
}

/// Sends with our own codec and client, as the worker does.
class Sender : public QObject
{
public:
    explicit Sender(quint16 port, bool idempotent = false)
    {
        VendorAccount account;
        account.name = u"sim"_s;
        account.url = QUrl(u"http://127.0.0.1:%1/send"_s.arg(port));
        account.batchSize = 500;
        account.idempotent = idempotent;
        m_account = m_vendor.prepare(account, {requestSecret, std::nullopt}).value();
    }
    BatchAnswer send(const QList<QByteArray> &ids)
    {
        return m_vendor.readAnswer(exchange(requestFor(ids)), ids, m_account,
                                   QDateTime::currentMSecsSinceEpoch());
    }
    http::OutgoingRequest requestFor(const QList<QByteArray> &ids) const
    {
        QList<OutgoingMessage> batch;
        for (const QByteArray &id : ids) {
            OutgoingMessage message;
            message.id = id;
            message.to = QString::fromLatin1(id) + u"@example.com"_s;
            message.text = u"Hello"_s;
            batch.append(message);
        }
        return m_vendor.request(batch, m_account, QDateTime::currentMSecsSinceEpoch())->request;
    }
    http::Outcome exchange(const http::OutgoingRequest &request)
    {
        std::optional<http::Outcome> result;
        m_client.send(request, this, [&result](const http::Outcome &outcome) { result = outcome; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
        return result.value_or(http::Outcome());
    }
    QJsonObject get(const QByteArray &target)
    {
        return QJsonDocument::fromJson(getBytes(target)).object();
    }
    QByteArray getBytes(const QByteArray &target)
    {
        http::OutgoingRequest request;
        request.endpoint = m_account.endpoint;
        request.endpoint.target = target;
        request.method = "GET";
        return exchange(request).response.body;
    }

private:
    GenericHttp m_vendor;
    SendingAccount m_account;
    http::Client m_client;
};

int count(const BatchAnswer &answer, MessageVerdict verdict)
{
    return static_cast<int>(std::count_if(
            answer.messages.cbegin(), answer.messages.cend(),
            [verdict](const MessageAnswer &each) { return each.verdict == verdict; }));
}

} // namespace

Q_DECLARE_METATYPE(SimulatorOptions)

class TestSimulator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesAndCallsBack();
    void answersEachMessage();
    void keepsToTheSuccessRate();
    void rejectsAShare();
    void decidesByIdAndSeedAlone();
    void verifiesRequests();
    void refusesMalformedRequests();
    void throttles();
    void isUnavailable();
    void breaksAfterTaking();
    void cutsConnections_data();
    void cutsConnections();
    void rollsFaultsAnew();
    void answersIdempotently();
    void sendsAgainWhereItIsNotIdempotent();
    void answersLate();
    void keepsTheDelayOfCallbacks();
    void reportsTwice();
    void reportsInDisorder();
    void reportsOpensAndClicks();
    void batchesCallbacks();
    void repeatsRefusedCallbacks_data();
    void repeatsRefusedCallbacks();
    void waitsForAListenerThatIsDown();
    void listsALargeLedgerInParts();
    void keepsTheLedgerInAFile();
    void refusesUselessOptions_data();
    void refusesUselessOptions();
};

void TestSimulator::takesAndCallsBack()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatedVendor vendor(quick(receiver));
    Sender sender(vendor.start().value());
    QCOMPARE(sender.getBytes("/health"), "{\"status\":\"ok\"}");
    QCOMPARE(count(sender.send(idsTo(50)), MessageVerdict::Accepted), 50);
    QTRY_COMPARE(vendor.pendingCallbacks(), 0);
    QCOMPARE(receiver.count(), 50);
    QCOMPARE(receiver.badRequests(), 0);

    const QJsonObject ledger = sender.get("/ledger");
    const QJsonArray messages = ledger.value("messages"_L1).toArray();
    QCOMPARE(messages.size(), 50);
    for (qsizetype i = 0; i < messages.size(); ++i) {
        const QJsonObject entry = messages.at(i).toObject();
        const QString id = u"id%1"_s.arg(i + 1);
        QCOMPARE(entry.value("id"_L1).toString(), id);
        QCOMPARE(entry.value("to"_L1).toString(), id + u"@example.com"_s);
        QCOMPARE(entry.value("sent"_L1).toInt(), 1);
        QCOMPARE(entry.value("reported"_L1).toInt(), 1);
        QCOMPARE(entry.value("outcome"_L1).toString(), u"delivered"_s);
        QVERIFY(QDateTime::fromString(entry.value("at"_L1).toString(), Qt::ISODateWithMs)
                        .isValid());
    }
    const QJsonObject counters = ledger.value("counters"_L1).toObject();
    QCOMPARE(counters.value("sent"_L1).toInt(), 50);
    QCOMPARE(counters.value("requests"_L1).toInt(), 1);
    QCOMPARE(counters.value("events_acknowledged"_L1).toInt(), 50);
    QCOMPARE(
            sender.get("/ledger/counters").value("counters"_L1).toObject().value("sent"_L1).toInt(),
            50);
}

void TestSimulator::answersEachMessage()
{
    SimulatedVendor vendor(quick());
    Sender sender(vendor.start().value());
    const BatchAnswer answer = sender.send(idsTo(3));
    QSet<QString> ids;
    for (const MessageAnswer &each : answer.messages)
        ids.insert(each.vendorMessageId);
    QCOMPARE(ids.size(), 3);
    QVERIFY(!ids.contains(QString()));
}

void TestSimulator::keepsToTheSuccessRate()
{
    SimulatorOptions options = quick();
    options.success = 0.9;
    options.failureReasons = QStringList{u"5.1.1 gone"_s, u"expired"_s};
    int delivered = 0;
    QSet<QString> reasons;
    for (const QByteArray &id : idsTo(20'000)) {
        const MessagePlan plan = planMessage(options, id);
        delivered += plan.outcome == ReceiptKind::Delivered;
        if (plan.outcome == ReceiptKind::Delivered)
            continue;
        reasons.insert(plan.reason);
        QCOMPARE(plan.outcome,
                 plan.reason == "expired"_L1 ? ReceiptKind::Failed : ReceiptKind::Bounced);
    }
    QVERIFY2(delivered > 17'800 && delivered < 18'200, qPrintable(QString::number(delivered)));
    QCOMPARE(reasons.size(), 2);
}

void TestSimulator::rejectsAShare()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatorOptions options = quick(receiver);
    options.reject = 0.5;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    const BatchAnswer answer = sender.send(idsTo(200));
    const int rejected = count(answer, MessageVerdict::Rejected);
    QVERIFY(rejected > 60 && rejected < 140);
    QCOMPARE(count(answer, MessageVerdict::Accepted), 200 - rejected);
    QCOMPARE(vendor.ledger().sent(), 200 - rejected);
    QTRY_COMPARE(vendor.pendingCallbacks(), 0);
    QCOMPARE(receiver.count(), 200 - rejected);
    for (qsizetype i = 0; i < answer.messages.size(); ++i) {
        const auto entry = vendor.ledger().find(idsTo(200).at(i));
        QCOMPARE(entry->rejected, answer.messages.at(i).verdict == MessageVerdict::Rejected);
        QCOMPARE(entry->sent, entry->rejected ? 0 : 1);
    }
    // A second try is refused as well.
    QCOMPARE(count(sender.send(idsTo(200)), MessageVerdict::Rejected), rejected);
}

void TestSimulator::decidesByIdAndSeedAlone()
{
    SimulatorOptions options = quick();
    options.success = 0.5;
    options.duplicates = 0.3;
    SimulatorOptions other = options;
    other.seed = 2;
    int different = 0;
    for (const QByteArray &id : idsTo(500)) {
        const MessagePlan plan = planMessage(options, id);
        const MessagePlan again = planMessage(options, id);
        QCOMPARE(again.outcome, plan.outcome);
        QCOMPARE(again.reason, plan.reason);
        QCOMPARE(again.events.size(), plan.events.size());
        QCOMPARE(again.events.first().afterMs, plan.events.first().afterMs);
        QCOMPARE(again.events.first().twice, plan.events.first().twice);
        different += planMessage(other, id).outcome != plan.outcome;
    }
    QVERIFY(different > 100);
    // The same figures on every machine: a change of the generator would make old runs incomparable.
    QCOMPARE(roll(1, "id1", "outcome"), roll(1, "id1", "outcome", 0));
    QVERIFY(roll(1, "id1", "outcome") != roll(1, "id1", "outcome", 1));
}

void TestSimulator::verifiesRequests()
{
    SimulatedVendor vendor(quick());
    Sender sender(vendor.start().value());
    const http::OutgoingRequest good = sender.requestFor({"a"});
    http::OutgoingRequest bad = good;
    bad.headers.set("webhook-signature", "v1,AAAA");
    QCOMPARE(sender.exchange(bad).response.status, 401);
    bad = good;
    bad.headers.remove("webhook-id");
    QCOMPARE(sender.exchange(bad).response.status, 401);
    bad = good;
    bad.body.replace("Hello", "Hallo");
    QCOMPARE(sender.exchange(bad).response.status, 401);
    QCOMPARE(vendor.ledger().size(), 0);
    QCOMPARE(sender.exchange(good).response.status, 200);
    QCOMPARE(vendor.countersJson().value("unauthorised"_L1).toInt(), 3);
}

void TestSimulator::refusesMalformedRequests()
{
    SimulatorOptions options = quick();
    options.requestSecret.reset();
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    for (const char *body :
         {"", "{", "[]", "{}", R"({"messages":{}})",
          R"({"messages":[{"channel":"email","to":"a"}]})", R"({"messages":[{"id":"a","to":"a"}]})",
          R"({"messages":[{"id":"a","channel":"email"}]})"}) {
        http::OutgoingRequest request = sender.requestFor({"a"});
        request.body = body;
        QCOMPARE(sender.exchange(request).response.status, 400);
    }
    QCOMPARE(vendor.ledger().size(), 0);
    QCOMPARE(vendor.countersJson().value("malformed"_L1).toInt(), 8);
}

void TestSimulator::throttles()
{
    SimulatorOptions options = quick();
    options.throttled = 1;
    options.retryAfterSeconds = 3;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    const BatchAnswer answer = sender.send({"a"});
    QCOMPARE(answer.account, AccountVerdict::SlowDown);
    QCOMPARE(answer.retryAfterMs, std::optional<qint64>(3'000));
    QCOMPARE(vendor.ledger().size(), 0);
}

void TestSimulator::isUnavailable()
{
    SimulatorOptions options = quick();
    options.unavailable = 1;
    options.retryAfterSeconds = 0;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    const BatchAnswer answer = sender.send({"a"});
    QCOMPARE(answer.messages.first().verdict, MessageVerdict::RetryLater);
    QVERIFY(!answer.retryAfterMs);
    QCOMPARE(vendor.ledger().size(), 0);
}

void TestSimulator::breaksAfterTaking()
{
    SimulatorOptions options = quick();
    options.brokenAfter = 1;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    QCOMPARE(sender.send({"a"}).messages.first().verdict, MessageVerdict::InDoubt);
    QCOMPARE(vendor.ledger().sent(), 1);
}

void TestSimulator::cutsConnections_data()
{
    QTest::addColumn<bool>("after");
    QTest::newRow("before taking") << false;
    QTest::newRow("after taking") << true;
}

void TestSimulator::cutsConnections()
{
    QFETCH(bool, after);
    SimulatorOptions options = quick();
    (after ? options.cutAfter : options.cutBefore) = 1;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    const http::Outcome outcome = sender.exchange(sender.requestFor({"a"}));
    QCOMPARE(outcome.kind, http::Outcome::Kind::Unknown);
    QCOMPARE(vendor.ledger().sent(), after ? 1 : 0);
    QCOMPARE(vendor.countersJson().value(after ? "cut_after"_L1 : "cut_before"_L1).toInt(), 1);
}

void TestSimulator::rollsFaultsAnew()
{
    SimulatorOptions options = quick();
    options.idempotent = true;
    options.throttled = 0.1;
    options.unavailable = 0.1;
    options.brokenAfter = 0.1;
    options.cutBefore = 0.1;
    options.cutAfter = 0.1;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value(), true);
    for (const QByteArray &id : idsTo(40)) {
        BatchAnswer answer;
        for (int attempt = 0; attempt < 60 && count(answer, MessageVerdict::Accepted) == 0;
             ++attempt)
            answer = sender.send({id});
        QCOMPARE(count(answer, MessageVerdict::Accepted), 1);
    }
    QCOMPARE(vendor.ledger().sent(), 40);
    const QJsonObject counters = vendor.countersJson();
    for (const char *name :
         {"throttled", "unavailable", "broken_after", "cut_before", "cut_after", "repeats"})
        QVERIFY2(counters.value(QLatin1StringView(name)).toInt() > 0, name);
}

void TestSimulator::answersIdempotently()
{
    SimulatorOptions options = quick();
    options.idempotent = true;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value(), true);
    const QString first = sender.send({"a"}).messages.first().vendorMessageId;
    QCOMPARE(sender.send({"a", "b"}).messages.first().vendorMessageId, first);
    QCOMPARE(vendor.ledger().find("a")->sent, 1);
    QCOMPARE(vendor.ledger().find("a")->repeats, 1);
    QCOMPARE(vendor.ledger().sent(), 2);
}

void TestSimulator::sendsAgainWhereItIsNotIdempotent()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatedVendor vendor(quick(receiver));
    Sender sender(vendor.start().value());
    const QString first = sender.send({"a"}).messages.first().vendorMessageId;
    QVERIFY(sender.send({"a"}).messages.first().vendorMessageId != first);
    QCOMPARE(vendor.ledger().find("a")->sent, 2);
    QCOMPARE(vendor.ledger().sent(), 2);
    QTRY_COMPARE(receiver.count(), 2);
    QVERIFY(receiver.events().at(0).eventKey != receiver.events().at(1).eventKey);
}

void TestSimulator::answersLate()
{
    SimulatorOptions options = quick();
    options.answerDelay = {150, 200};
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(count(sender.send({"a"}), MessageVerdict::Accepted), 1);
    QVERIFY(timer.elapsed() >= 150);
}

void TestSimulator::keepsTheDelayOfCallbacks()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatorOptions options = quick(receiver);
    options.delay = {200, 400};
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    (void)sender.send(idsTo(20));
    const qint64 after = QDateTime::currentMSecsSinceEpoch();
    QTRY_COMPARE(receiver.count(), 20);
    QVERIFY(QDateTime::currentMSecsSinceEpoch() - before >= 200);
    for (const CallbackEvent &event : receiver.events())
        QVERIFY(event.occurredAt >= before + 200 && event.occurredAt <= after + 400);
}

void TestSimulator::reportsTwice()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatorOptions options = quick(receiver);
    options.duplicates = 1;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    (void)sender.send(idsTo(10));
    QTRY_COMPARE(receiver.count(), 20);
    QSet<QString> keys;
    for (const CallbackEvent &event : receiver.events())
        keys.insert(event.eventKey);
    QCOMPARE(keys.size(), 10);
    QTRY_COMPARE(vendor.pendingCallbacks(), 0);
}

void TestSimulator::reportsInDisorder()
{
    SimulatorOptions options = quick();
    options.sentEvents = true;
    options.disorder = 0.5;
    int late = 0;
    for (const QByteArray &id : idsTo(1'000)) {
        const MessagePlan plan = planMessage(options, id);
        QCOMPARE(plan.events.size(), 2);
        const bool sentLast = plan.events.last().kind == ReceiptKind::Sent;
        QCOMPARE(plan.events.first().kind == ReceiptKind::Sent, !sentLast);
        QVERIFY(plan.events.first().afterMs <= plan.events.last().afterMs);
        late += sentLast;
    }
    QVERIFY(late > 400 && late < 600);
}

void TestSimulator::reportsOpensAndClicks()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatorOptions options = quick(receiver);
    options.opened = 1;
    options.clicked = 1;
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    (void)sender.send({"a"});
    QTRY_COMPARE(receiver.count(), 3);
    const QList<CallbackEvent> events = receiver.events();
    const auto timeOf = [&events](ReceiptKind kind) {
        const auto found = std::find_if(events.cbegin(), events.cend(),
                                        [kind](const CallbackEvent &e) { return e.kind == kind; });
        return found == events.cend() ? -1 : found->occurredAt;
    };
    QVERIFY(timeOf(ReceiptKind::Delivered) > 0);
    QVERIFY(timeOf(ReceiptKind::Delivered) <= timeOf(ReceiptKind::Opened));
    QVERIFY(timeOf(ReceiptKind::Opened) <= timeOf(ReceiptKind::Clicked));
}

void TestSimulator::batchesCallbacks()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatorOptions options = quick(receiver);
    options.callbackBatch = 100;
    options.callbackConcurrency = 2;
    options.delay = {50, 50};
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    (void)sender.send(idsTo(500));
    QTRY_COMPARE(receiver.count(), 500);
    QVERIFY(receiver.largest() > 1);
    QVERIFY(receiver.largest() <= 100);
    QCOMPARE(receiver.badRequests(), 0);
}

void TestSimulator::repeatsRefusedCallbacks_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {500, 503, 429, 400, 404})
        QTest::addRow("%d", status) << status;
}

void TestSimulator::repeatsRefusedCallbacks()
{
    QFETCH(int, status);
    Receiver receiver;
    QVERIFY(receiver.start());
    receiver.refuse(7, status);
    SimulatedVendor vendor(quick(receiver));
    Sender sender(vendor.start().value());
    (void)sender.send(idsTo(5));
    QTRY_COMPARE_WITH_TIMEOUT(receiver.count(), 5, 20'000);
    QCOMPARE(vendor.countersJson().value("callback_failures"_L1).toInt(), 7);
    QSet<QString> keys;
    for (const CallbackEvent &event : receiver.events())
        keys.insert(event.eventKey);
    QCOMPARE(keys.size(), 5);
}

void TestSimulator::waitsForAListenerThatIsDown()
{
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatorOptions options = quick(receiver);
    receiver.stop();
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    (void)sender.send(idsTo(300));
    QTRY_VERIFY(vendor.countersJson().value("callback_failures"_L1).toInt() > 0);
    // All wait together, instead of each trying by itself.
    QVERIFY(vendor.countersJson().value("callback_failures"_L1).toInt() < 100);
    QCOMPARE(vendor.pendingCallbacks(), 300);
    QVERIFY(receiver.start());
    QTRY_COMPARE_WITH_TIMEOUT(vendor.pendingCallbacks(), 0, 20'000);
    QCOMPARE(receiver.count(), 300);
}

void TestSimulator::listsALargeLedgerInParts()
{
    SimulatedVendor vendor(quick());
    Sender sender(vendor.start().value());
    for (int i = 0; i < 10; ++i)
        (void)sender.send(idsTo(500, QByteArray::number(i) + '-'));
    QCOMPARE(sender.get("/ledger").value("messages"_L1).toArray().size(), 5'000);
    const QJsonArray part =
            sender.get("/ledger?from=4990&count=100").value("messages"_L1).toArray();
    QCOMPARE(part.size(), 10);
    QCOMPARE(part.last().toObject().value("id"_L1).toString(), u"9-500"_s);
    const QList<QByteArray> lines =
            sender.getBytes("/ledger?format=lines&from=1&count=3").trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    QCOMPARE(QJsonDocument::fromJson(lines.first()).object().value("id"_L1).toString(), u"0-2"_s);
    QVERIFY(sender.get("/ledger?from=99999").value("messages"_L1).toArray().isEmpty());
    QVERIFY(sender.get("/ledger?count=-1").value("messages"_L1).toArray().isEmpty());
}

void TestSimulator::keepsTheLedgerInAFile()
{
    QTemporaryDir folder;
    Receiver receiver;
    QVERIFY(receiver.start());
    SimulatorOptions options = quick(receiver);
    options.idempotent = true;
    options.ledgerFile = folder.filePath(u"ledger.jsonl"_s);
    options.delay = {3'600'000, 3'600'000};
    QString vendorId;
    {
        SimulatedVendor vendor(options);
        Sender sender(vendor.start().value());
        vendorId = sender.send(idsTo(100)).messages.first().vendorMessageId;
    }
    QFile file(options.ledgerFile);
    QVERIFY(file.open(QIODevice::Append));
    file.write(R"({"taken":"cut of)"); // as if the machine had stopped there
    file.close();
    options.delay = {0, 0}; // what was not reported is due now
    SimulatedVendor vendor(options);
    Sender sender(vendor.start().value());
    QCOMPARE(vendor.ledger().size(), 100);
    QCOMPARE(vendor.ledger().sent(), 100);
    QTRY_COMPARE(receiver.count(), 100);
    QCOMPARE(sender.send({"id1"}).messages.first().vendorMessageId, vendorId);
    QCOMPARE(vendor.ledger().find("id1")->sent, 1);
    QTRY_COMPARE(vendor.pendingCallbacks(), 0);
    vendor.stop();

    SimulatedVendor third(options);
    QVERIFY(third.start());
    QCOMPARE(third.ledger().unsettled().size(), 0);
    QCOMPARE(third.ledger().size(), 100);
}

void TestSimulator::refusesUselessOptions_data()
{
    QTest::addColumn<SimulatorOptions>("options");
    const auto with = [](const std::function<void(SimulatorOptions &)> &change) {
        SimulatorOptions options;
        change(options);
        return options;
    };
    QTest::newRow("share above 1") << with([](SimulatorOptions &o) { o.success = 1.1; });
    QTest::newRow("negative share") << with([](SimulatorOptions &o) { o.duplicates = -0.1; });
    QTest::newRow("too many faults")
            << with([](SimulatorOptions &o) { o.throttled = o.cutAfter = 0.6; });
    QTest::newRow("backward range") << with([](SimulatorOptions &o) { o.delay = {5, 4}; });
    QTest::newRow("no batch") << with([](SimulatorOptions &o) { o.callbackBatch = 0; });
    QTest::newRow("no secret") << with(
            [](SimulatorOptions &o) { o.callbackUrl = QUrl(u"http://127.0.0.1/"_s); });
    QTest::newRow("no such folder")
            << with([](SimulatorOptions &o) { o.ledgerFile = u"/nowhere/at/all"_s; });
}

void TestSimulator::refusesUselessOptions()
{
    QFETCH(SimulatorOptions, options);
    const auto started = SimulatedVendor(options).start();
    QVERIFY(!started);
    QVERIFY(!started.error().message.isEmpty());
}

QTEST_GUILESS_MAIN(TestSimulator)
#include "tst_simulator.moc"
