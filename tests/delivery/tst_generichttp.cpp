// SPDX-License-Identifier: GPL-3.0-or-later
// The generic HTTP vendor's codec: the bytes it sends, and what it makes of every answer and callback.
#include "delivery/vendors/generichttp.h"
#include "delivery/vendors/vendorregistry.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::delivery;

namespace {

constexpr qint64 now = 1'795'168'860'000;

WebhookSecret secretOf(const char *text)
{
    return WebhookSecret::parse(QString::fromLatin1(text)).value();
}

VendorSecrets secrets()
{
    return {secretOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"),
            secretOf("whsec_QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVo=")};
}

VendorAccount account(bool idempotent = false)
{
    VendorAccount account;
    account.name = u"acme"_s;
    account.url = QUrl(u"http://127.0.0.1:8099/v1/send?x=1"_s);
    account.idempotent = idempotent;
    account.batchSize = 500;
    return account;
}

SendingAccount prepared(bool idempotent = false)
{
    return GenericHttp().prepare(account(idempotent), secrets()).value();
}

OutgoingMessage message(const QByteArray &id)
{
    OutgoingMessage message;
    message.id = id;
    message.to = u"ada@example.com"_s;
    message.subject = u"Hi"_s;
    message.text = u"Hello"_s;
    return message;
}

http::Outcome answered(int status, const QByteArray &body = {}, const http::Headers &headers = {})
{
    http::Outcome outcome;
    outcome.kind = http::Outcome::Kind::Answered;
    outcome.response.status = status;
    outcome.response.body = body;
    outcome.response.headers = headers;
    return outcome;
}

http::Headers signedHeaders(const QByteArray &body, qint64 at = now, const QByteArray &id = "msg_1")
{
    const WebhookHeaders headers = signWebhook(*secrets().callback, id, at, body);
    return {{"Webhook-Id", headers.id},
            {"webhook-timestamp", headers.timestamp},
            {"WEBHOOK-SIGNATURE", headers.signature}};
}

Result<Callback> callback(const QByteArray &body)
{
    return GenericHttp().readCallback(signedHeaders(body), body, secrets(), now);
}

CallbackEvent onlyEvent(const QByteArray &body)
{
    const Result<Callback> result = callback(body);
    return result && result->events.size() == 1 ? result->events.first() : CallbackEvent();
}

} // namespace

Q_DECLARE_METATYPE(MessageVerdict)
Q_DECLARE_METATYPE(AccountVerdict)

class TestGenericHttp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheRequestByteForByte();
    void writesABatchOfOneAsAList();
    void escapesText();
    void signsTheRequest();
    void keysARepeatedRequestTheSame();
    void takesOnlyWhatFits();
    void refusesAMessageThatCanNeverFit();
    void refusesWhatWouldBeAHeader();
    void refusesUnusableAccounts_data();
    void refusesUnusableAccounts();
    void readsStatuses_data();
    void readsStatuses();
    void readsResults();
    void leavesUnmentionedMessagesOpen();
    void believesAcceptedOverRejected();
    void readsRetryAfter();
    void tellsNotSentFromLost();
    void readsACallback();
    void readsAListOfCallbacks();
    void readsEveryStatus();
    void readsTimestamps_data();
    void readsTimestamps();
    void keysEvents();
    void keepsTheReadableEventsOfAList();
    void namesThePlaceOfAFault_data();
    void namesThePlaceOfAFault();
    void cleansText();
    void limitsTheNumberOfEvents();
    void verifiesCallbacks();
    void acceptsThePublishedVector();
    void findsVendorsByKind();
};

void TestGenericHttp::writesTheRequestByteForByte()
{
    OutgoingMessage first = message("aaa");
    first.html = u"<p>Hi</p>"_s;
    first.headers = {{u"List-Id"_s, u"<l.example>"_s}, {u"X-A"_s, u"1"_s}};
    first.metadata = {{u"campaign"_s, 7}};
    OutgoingMessage second = message("bbb");
    second.channel = Channel::Sms;
    second.to = u"+911234567890"_s;
    const auto request = GenericHttp().request({first, second}, prepared(), now);
    QVERIFY(request);
    QCOMPARE(request->messages, 2);
    const auto expected = QByteArray(
            R"({"messages":[{"id":"aaa","channel":"email","to":"ada@example.com",)"
            R"("subject":"Hi","text":"Hello","html":"<p>Hi</p>",)"
            R"("headers":{"List-Id":"<l.example>","X-A":"1"},"metadata":{"campaign":7}},)"
            R"({"id":"bbb","channel":"sms","to":"+911234567890","subject":"Hi",)"
            R"("text":"Hello","html":"","headers":{},"metadata":{}}]})");
    QCOMPARE(request->request.body, expected);
    QCOMPARE(request->request.method, "POST");
    QCOMPARE(request->request.endpoint.target, "/v1/send?x=1");
    QCOMPARE(request->request.headers.value("content-type"), "application/json");
}

void TestGenericHttp::writesABatchOfOneAsAList()
{
    const auto request = GenericHttp().request({message("aaa")}, prepared(), now);
    const QJsonDocument document = QJsonDocument::fromJson(request->request.body);
    QCOMPARE(document.object().value("messages"_L1).toArray().size(), 1);
    QCOMPARE(request->request.headers.value("idempotency-key"), "aaa");
}

void TestGenericHttp::escapesText()
{
    OutgoingMessage hard = message("aaa");
    hard.subject = u"\"quoted\" \\ नमस्ते 😀"_s; // of one line, or it is not sent
    hard.html = u"\n\r\t\u0001"_s;
    hard.text = u"lone "_s + QChar(0xD800) + u" end"_s;
    const auto request = GenericHttp().request({hard}, prepared(), now);
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(request->request.body, &problem);
    QCOMPARE(problem.error, QJsonParseError::NoError);
    const QJsonObject read = document.object().value("messages"_L1).toArray().first().toObject();
    QCOMPARE(read.value("subject"_L1).toString(), hard.subject);
    QCOMPARE(read.value("html"_L1).toString(), hard.html);
    QVERIFY(read.value("text"_L1).toString().endsWith(u" end"_s));
}

void TestGenericHttp::signsTheRequest()
{
    const auto request = GenericHttp().request({message("aaa"), message("bbb")}, prepared(), now);
    const http::Headers &headers = request->request.headers;
    const WebhookHeaders signature{headers.value("webhook-id"), headers.value("webhook-timestamp"),
                                   headers.value("webhook-signature")};
    QVERIFY(verifyWebhook(*secrets().request, signature, now, request->request.body));
    QVERIFY(!verifyWebhook(*secrets().callback, signature, now, request->request.body));
    QCOMPARE(signature.timestamp, QByteArray::number(now / 1000));
    QVERIFY(headers.areSafe());
}

void TestGenericHttp::keysARepeatedRequestTheSame()
{
    const auto keyOf = [](const QList<OutgoingMessage> &batch, qint64 at) {
        return GenericHttp()
                .request(batch, prepared(), at)
                ->request.headers.value("idempotency-key");
    };
    const QByteArray key = keyOf({message("aaa"), message("bbb")}, now);
    QCOMPARE(keyOf({message("aaa"), message("bbb")}, now + 60'000), key);
    QVERIFY(keyOf({message("aaa"), message("bbc")}, now) != key);
    QVERIFY(keyOf({message("bbb"), message("aaa")}, now) != key);
    QVERIFY(!key.contains('.'));
}

void TestGenericHttp::takesOnlyWhatFits()
{
    OutgoingMessage large = message("aaa");
    large.html = QString(3 * 1024 * 1024, u'x');
    const auto request = GenericHttp().request({large, large, large, large}, prepared(), now);
    QVERIFY(request);
    QCOMPARE(request->messages, 2);
    QVERIFY(request->request.body.size() <= GenericHttp::maxRequestBytes);
    const QJsonDocument document = QJsonDocument::fromJson(request->request.body);
    QCOMPARE(document.object().value("messages"_L1).toArray().size(), 2);
}

void TestGenericHttp::refusesAMessageThatCanNeverFit()
{
    OutgoingMessage large = message("aaa");
    large.html = QString(9 * 1024 * 1024, u'x');
    const auto request = GenericHttp().request({large, message("bbb")}, prepared(), now);
    QVERIFY(!request);
    QCOMPARE(request.error().code, ErrorCode::InvalidInput);
}

void TestGenericHttp::refusesWhatWouldBeAHeader()
{
    const auto with = [](auto change) {
        OutgoingMessage bad = message("bad");
        change(bad);
        return bad;
    };
    for (const OutgoingMessage &bad :
         {with([](OutgoingMessage &m) { m.subject = u"q\r\nBcc: z"_s; }),
          with([](OutgoingMessage &m) { m.to = u"a@example.com\nBcc: z"_s; }),
          with([](OutgoingMessage &m) { m.headers.insert(u"x-a"_s, u"1\r\nBcc: z"_s); }),
          with([](OutgoingMessage &m) { m.headers.insert(u"x-a\n"_s, u"1"_s); })}) {
        const auto alone = GenericHttp().request({bad, message("bbb")}, prepared(), now);
        QVERIFY(!alone);
        QCOMPARE(alone.error().code, ErrorCode::InvalidInput);
        // Those before it go out, and it is the first of the next request.
        const auto before = GenericHttp().request({message("aaa"), bad}, prepared(), now);
        QVERIFY(before);
        QCOMPARE(before->messages, 1);
        QVERIFY(!before->request.body.contains("Bcc"));
    }
    OutgoingMessage lines = message("aaa");
    lines.text = u"two\r\nlines"_s;
    QVERIFY(GenericHttp().request({lines}, prepared(), now));
}

void TestGenericHttp::refusesUnusableAccounts_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("concurrency");
    QTest::addColumn<double>("rate");
    const QUrl good(u"https://vendor.example/send"_s);
    QTest::newRow("no address") << QUrl() << 1 << 1 << 0.0;
    QTest::newRow("ftp") << QUrl(u"ftp://vendor.example/"_s) << 1 << 1 << 0.0;
    QTest::newRow("batch of none") << good << 0 << 1 << 0.0;
    QTest::newRow("huge batch") << good << 5001 << 1 << 0.0;
    QTest::newRow("no request at once") << good << 1 << 0 << 0.0;
    QTest::newRow("too many at once") << good << 1 << 1001 << 0.0;
    QTest::newRow("negative rate") << good << 1 << 1 << -1.0;
    QTest::newRow("no rate") << good << 1 << 1 << qQNaN();
    QTest::newRow("more than can be counted") << good << 1 << 1 << 1e12;
}

void TestGenericHttp::refusesUnusableAccounts()
{
    QFETCH(QUrl, url);
    QFETCH(int, batch);
    QFETCH(int, concurrency);
    QFETCH(double, rate);
    VendorAccount bad = account();
    bad.url = url;
    bad.batchSize = batch;
    bad.concurrency = concurrency;
    bad.ratePerSecond = rate;
    QVERIFY(!GenericHttp().prepare(bad, secrets()));
    const auto unsigned_ = GenericHttp().prepare(account(), VendorSecrets{});
    QVERIFY(!unsigned_);
    QCOMPARE(unsigned_.error().code, ErrorCode::Unauthorised);
}

void TestGenericHttp::readsStatuses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<MessageVerdict>("once");       // of an account that is not idempotent
    QTest::addColumn<MessageVerdict>("idempotent"); // of one that is
    QTest::addColumn<AccountVerdict>("verdict");
    using enum MessageVerdict;
    using enum AccountVerdict;
    for (const int status : {200, 201, 202, 204})
        QTest::addRow("%d", status) << status << Accepted << Accepted << Carry;
    for (const int status : {400, 402, 404, 405, 409, 410, 413, 415, 422, 451})
        QTest::addRow("%d", status) << status << Rejected << Rejected << Carry;
    for (const int status : {401, 403})
        QTest::addRow("%d", status) << status << RetryLater << RetryLater << Pause;
    for (const int status : {429, 503})
        QTest::addRow("%d", status) << status << RetryLater << RetryLater << SlowDown;
    QTest::addRow("408") << 408 << RetryLater << RetryLater << Failing;
    for (const int status : {500, 501, 502, 504, 520})
        QTest::addRow("%d", status) << status << InDoubt << RetryLater << Failing;
    for (const int status : {301, 302, 303, 307, 308})
        QTest::addRow("%d", status) << status << InDoubt << RetryLater << Pause;
}

void TestGenericHttp::readsStatuses()
{
    QFETCH(int, status);
    QFETCH(MessageVerdict, once);
    QFETCH(MessageVerdict, idempotent);
    QFETCH(AccountVerdict, verdict);
    for (const bool isIdempotent : {false, true}) {
        const BatchAnswer answer = GenericHttp().readAnswer(answered(status), {"aaa", "bbb"},
                                                            prepared(isIdempotent), now);
        QCOMPARE(answer.messages.size(), 2);
        for (const MessageAnswer &each : answer.messages) {
            QCOMPARE(each.verdict, isIdempotent ? idempotent : once);
            QCOMPARE(each.reason.isEmpty(), each.verdict == MessageVerdict::Accepted);
        }
        QCOMPARE(answer.account, verdict);
        QVERIFY(!answer.retryAfterMs);
    }
    if (status >= 400) {
        const BatchAnswer explained = GenericHttp().readAnswer(
                answered(status, "{\"error\":\"no\nway\"}"), {"aaa"}, prepared(), now);
        QVERIFY(explained.messages.first().reason.contains(QString::number(status)));
        QVERIFY(explained.messages.first().reason.endsWith(u": no way"_s));
    }
}

void TestGenericHttp::readsResults()
{
    const QByteArray body = R"({"results":[
        {"id":"bbb","status":"rejected","reason":"no such mailbox"},
        {"id":"zzz","status":"accepted"},
        {"id":"aaa","status":"accepted","vendor_message_id":"v-1"},
        {"id":"ccc","status":"rejected"}]})";
    const BatchAnswer answer =
            GenericHttp().readAnswer(answered(202, body), {"aaa", "bbb", "ccc"}, prepared(), now);
    QCOMPARE(answer.messages.size(), 3);
    QCOMPARE(answer.messages.at(0).verdict, MessageVerdict::Accepted);
    QCOMPARE(answer.messages.at(0).vendorMessageId, u"v-1"_s);
    QVERIFY(answer.messages.at(0).reason.isEmpty());
    QCOMPARE(answer.messages.at(1).verdict, MessageVerdict::Rejected);
    QCOMPARE(answer.messages.at(1).reason, u"no such mailbox"_s);
    QCOMPARE(answer.messages.at(2).verdict, MessageVerdict::Rejected);
    QVERIFY(!answer.messages.at(2).reason.isEmpty());
    QCOMPARE(answer.account, AccountVerdict::Carry);
}

void TestGenericHttp::leavesUnmentionedMessagesOpen()
{
    const QList<QByteArray> bodies = {
            R"({"results":[{"id":"aaa","status":"accepted"}]})",
            R"({"results":[{"id":"aaa","status":"accepted"},{"id":"bbb","status":"maybe"}]})",
            R"({"results":[{"id":"aaa","status":"accepted"},{"id":"bbb"},5,null,[]]})",
    };
    for (const QByteArray &body : bodies) {
        for (const bool idempotent : {false, true}) {
            const BatchAnswer answer = GenericHttp().readAnswer(answered(200, body), {"aaa", "bbb"},
                                                                prepared(idempotent), now);
            QCOMPARE(answer.messages.at(0).verdict, MessageVerdict::Accepted);
            QCOMPARE(answer.messages.at(1).verdict,
                     idempotent ? MessageVerdict::RetryLater : MessageVerdict::InDoubt);
            QVERIFY(!answer.messages.at(1).reason.isEmpty());
        }
    }
    for (const QByteArray &body : {QByteArray("{}"), QByteArray("OK"), QByteArray("[]"),
                                   QByteArray(R"({"results":[{"id":"aaa","status":"acc)"),
                                   QByteArray(R"({"results":{}})"), QByteArray("\xff\xfe")}) {
        const BatchAnswer answer =
                GenericHttp().readAnswer(answered(200, body), {"aaa"}, prepared(), now);
        QCOMPARE(answer.messages.first().verdict, MessageVerdict::InDoubt);
        QCOMPARE(answer.account, AccountVerdict::Failing);
    }
}

void TestGenericHttp::believesAcceptedOverRejected()
{
    for (const char *body :
         {R"({"results":[{"id":"a","status":"accepted"},{"id":"a","status":"rejected"}]})",
          R"({"results":[{"id":"a","status":"rejected"},{"id":"a","status":"accepted"}]})"}) {
        const BatchAnswer answer =
                GenericHttp().readAnswer(answered(200, body), {"a"}, prepared(), now);
        QCOMPARE(answer.messages.first().verdict, MessageVerdict::Accepted);
    }
}

void TestGenericHttp::readsRetryAfter()
{
    const auto delayOf = [](int status, const QByteArray &value) {
        return GenericHttp()
                .readAnswer(answered(status, {}, {{"Retry-After", value}}), {"a"}, prepared(), now)
                .retryAfterMs;
    };
    QCOMPARE(delayOf(429, "7"), std::optional<qint64>(7000));
    QCOMPARE(delayOf(503, "0"), std::optional<qint64>(0));
    QCOMPARE(delayOf(503, "Fri, 20 Nov 2026 10:01:30 GMT"), std::optional<qint64>(30'000));
    QCOMPARE(delayOf(429, "soon"), std::optional<qint64>());
}

void TestGenericHttp::tellsNotSentFromLost()
{
    http::Outcome outcome;
    outcome.text = u"Nobody listens."_s;
    outcome.kind = http::Outcome::Kind::NotSent;
    for (const bool idempotent : {false, true}) {
        const BatchAnswer answer =
                GenericHttp().readAnswer(outcome, {"a"}, prepared(idempotent), now);
        QCOMPARE(answer.messages.first().verdict, MessageVerdict::RetryLater);
        QCOMPARE(answer.account, AccountVerdict::SlowDown);
        QCOMPARE(answer.reason, outcome.text);
    }
    outcome.kind = http::Outcome::Kind::Unknown;
    QCOMPARE(
            GenericHttp().readAnswer(outcome, {"a"}, prepared(false), now).messages.first().verdict,
            MessageVerdict::InDoubt);
    QCOMPARE(GenericHttp().readAnswer(outcome, {"a"}, prepared(true), now).messages.first().verdict,
             MessageVerdict::RetryLater);
}

void TestGenericHttp::readsACallback()
{
    const CallbackEvent event = onlyEvent(
            R"({"message_id":"aaa","status":"bounced","vendor_message_id":"v-1","reason":"5.1.1 unknown",)"
            R"("timestamp":"2026-11-20T10:00:00.123Z","event_id":"e-9"})");
    QCOMPARE(event.messageId, "aaa");
    QCOMPARE(event.kind, ReceiptKind::Bounced);
    QCOMPARE(event.vendorMessageId, u"v-1"_s);
    QCOMPARE(event.reason, u"5.1.1 unknown"_s);
    QCOMPARE(event.occurredAt, 1'795'168'800'123);
    QCOMPARE(event.eventKey, u"e-9"_s);
}

void TestGenericHttp::readsAListOfCallbacks()
{
    const auto result = callback(R"([{"message_id":"a","status":"sent","event_id":1},
                                     {"message_id":"b","status":"delivered","event_id":2}])");
    QVERIFY(result);
    QCOMPARE(result->events.size(), 2);
    QCOMPARE(result->events.at(1).eventKey, u"2"_s);
    const auto none = callback("[]");
    QVERIFY(none);
    QVERIFY(none->events.isEmpty());
}

void TestGenericHttp::readsEveryStatus()
{
    for (const ReceiptKind kind : allReceiptKinds()) {
        const QByteArray body = R"({"message_id":"a","event_id":"e","status":")" +
                                receiptKindName(kind).toLatin1() + R"("})";
        QCOMPARE(onlyEvent(body).kind, kind);
        QCOMPARE(onlyEvent(body).occurredAt, now);
    }
}

void TestGenericHttp::readsTimestamps_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<qint64>("expected");
    const qint64 time = 1'795'168'800'000;
    QTest::newRow("seconds") << QByteArray("1795168800") << time;
    QTest::newRow("fraction") << QByteArray("1795168800.25") << time + 250;
    QTest::newRow("milliseconds") << QByteArray("1795168800001") << time + 1;
    QTest::newRow("digits in a text") << QByteArray(R"("1795168800")") << time;
    QTest::newRow("zulu") << QByteArray(R"("2026-11-20T10:00:00Z")") << time;
    QTest::newRow("lower case") << QByteArray(R"("2026-11-20t10:00:00z")") << time;
    QTest::newRow("india") << QByteArray(R"("2026-11-20T15:30:00+05:30")") << time;
    QTest::newRow("west") << QByteArray(R"("2026-11-20 05:00:00.1-0500")") << time + 100;
    QTest::newRow("seven decimals")
            << QByteArray(R"("2026-11-20T10:00:00.1239999Z")") << time + 123;
    QTest::newRow("leap day") << QByteArray(R"("2024-02-29T00:00:00Z")")
                              << qint64(1'709'164'800'000);
    QTest::newRow("no zone") << QByteArray(R"("2026-11-20T10:00:00")") << now;
    QTest::newRow("no such day") << QByteArray(R"("2026-02-29T10:00:00Z")") << now;
    QTest::newRow("words") << QByteArray(R"("yesterday")") << now;
    QTest::newRow("negative") << QByteArray("-5") << now;
    QTest::newRow("huge") << QByteArray("1e300") << now;
    QTest::newRow("null") << QByteArray("null") << now;
    QTest::newRow("trailing") << QByteArray(R"("2026-11-20T10:00:00Zx")") << now;
}

void TestGenericHttp::readsTimestamps()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, expected);
    const QByteArray body = R"({"message_id":"a","status":"sent","timestamp":)" + json + "}";
    QCOMPARE(onlyEvent(body).occurredAt, expected);
}

void TestGenericHttp::keysEvents()
{
    const auto keyOf = [](const QByteArray &body, const QByteArray &webhookId) {
        const auto read = GenericHttp().readCallback(signedHeaders(body, now, webhookId), body,
                                                     secrets(), now);
        return read && !read->events.isEmpty() ? read->events.last().eventKey : QString();
    };
    const QByteArray timed = R"({"message_id":"a","status":"opened","timestamp":1795168800})";
    QVERIFY(!keyOf(timed, "m1").isEmpty());
    QCOMPARE(keyOf(timed, "m2"), keyOf(timed, "m1")); // the event itself says enough
    QByteArray other = timed;
    QVERIFY(keyOf(other.replace("opened", "clicked"), "m1") != keyOf(timed, "m1"));
    const QByteArray bare = R"({"message_id":"a","status":"opened"})";
    QCOMPARE(keyOf(bare, "m1"), keyOf(bare, "m1"));
    QVERIFY(keyOf(bare, "m1") != keyOf(bare, "m2"));
    QVERIFY(keyOf("[" + bare + "," + bare + "]", "m1") != keyOf(bare, "m1"));
    const QByteArray longId =
            R"({"message_id":"a","status":"opened","event_id":")" + QByteArray(1000, 'e');
    QVERIFY(keyOf(longId + "1\"}", "m1").size() <= 120);
    QVERIFY(keyOf(longId + "1\"}", "m1") != keyOf(longId + "2\"}", "m1"));
}

void TestGenericHttp::keepsTheReadableEventsOfAList()
{
    const auto result =
            callback(R"([{"message_id":"a","status":"sent"},{"message_id":"b","status":"odd"},7,
                                     {"status":"sent"},{"message_id":"c","status":"delivered"}])");
    QVERIFY(result);
    QCOMPARE(result->events.size(), 2);
    QCOMPARE(result->unreadable.size(), 3);
    const QByteArray odd = R"({"message_id":"b","status":"odd"})";
    QCOMPARE(result->unreadable.at(0).body, odd);
    QVERIFY(result->unreadable.at(0).reason.startsWith(u"[1].status"_s));
    QVERIFY(result->unreadable.at(2).reason.startsWith(u"[3].message_id"_s));
}

void TestGenericHttp::namesThePlaceOfAFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << u"byte "_s;
    QTest::newRow("cut") << QByteArray(R"({"message_id":"a)") << u"byte "_s;
    QTest::newRow("bad utf-8") << QByteArray("{\"message_id\":\"\xff\"}") << u"byte "_s;
    QTest::newRow("text") << QByteArray("\"a\"") << u"byte "_s;
    QTest::newRow("no id") << QByteArray(R"({"status":"sent"})") << u"message_id"_s;
    QTest::newRow("number as id") << QByteArray(R"({"message_id":5,"status":"sent"})")
                                  << u"message_id"_s;
    QTest::newRow("no status") << QByteArray(R"({"message_id":"a"})") << u"status"_s;
    QTest::newRow("unknown status")
            << QByteArray(R"([{"message_id":"a","status":"x"}])") << u"[0].status"_s;
    QTest::newRow("list of numbers") << QByteArray("[1,2]") << u"[0]"_s;
}

void TestGenericHttp::namesThePlaceOfAFault()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, place);
    const auto result = callback(body);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    QVERIFY2(result.error().place.startsWith(place), qPrintable(result.error().text()));
}

void TestGenericHttp::cleansText()
{
    const CallbackEvent event =
            onlyEvent(R"({"message_id":"a","status":"failed","event_id":"e\u0000x",)"
                      R"("reason":" two\nlines\u0000 \ud800 ","vendor_message_id":12})");
    QCOMPARE(event.reason, u"two lines"_s);
    QCOMPARE(event.vendorMessageId, u"12"_s);
    QVERIFY(!event.eventKey.contains(QChar(0)));
    const QByteArray longBody =
            R"({"message_id":"a","status":"failed","reason":")" + QByteArray(5000, 'r') + "\"}";
    QCOMPARE(onlyEvent(longBody).reason.size(), 500);
}

void TestGenericHttp::limitsTheNumberOfEvents()
{
    QByteArray body = R"([{"message_id":"a","status":"sent"})";
    for (int i = 1; i < 5000; ++i)
        body += R"(,{"message_id":"a","status":"sent"})";
    const auto most = callback(body + "]");
    QVERIFY(most);
    QCOMPARE(most->events.size(), 5000);
    body += R"(,{"message_id":"a","status":"sent"}])";
    QVERIFY(!callback(body));
}

void TestGenericHttp::verifiesCallbacks()
{
    const QByteArray body = R"({"message_id":"a","status":"sent"})";
    const auto codeOf = [&](const http::Headers &headers, const QByteArray &bytes,
                            const VendorSecrets &with) {
        const auto result = GenericHttp().readCallback(headers, bytes, with, now);
        return result ? std::optional<ErrorCode>() : result.error().code;
    };
    const std::optional<ErrorCode> refused = ErrorCode::Unauthorised;
    QCOMPARE(codeOf(signedHeaders(body), body, secrets()), std::optional<ErrorCode>());
    QCOMPARE(codeOf({}, body, secrets()), refused);
    QCOMPARE(codeOf(signedHeaders(body), body + " ", secrets()), refused);
    QCOMPARE(codeOf(signedHeaders(body, now - 301'000), body, secrets()), refused);
    QCOMPARE(codeOf(signedHeaders(body, now + 301'000), body, secrets()), refused);
    QCOMPARE(codeOf(signedHeaders(body), body, {secrets().request, std::nullopt}), refused);
    QCOMPARE(codeOf(signedHeaders(body), body, {secrets().callback, secrets().request}), refused);
    // What is not authentic is not even looked at.
    QCOMPARE(codeOf({}, "not json", secrets()), refused);
}

void TestGenericHttp::acceptsThePublishedVector()
{
    // standard-webhooks repository; the body is JSON but no callback of ours, so it must get past the signature.
    const VendorSecrets with{std::nullopt, secretOf("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")};
    http::Headers headers{{"webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek"},
                          {"webhook-timestamp", "1614265330"},
                          {"webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}};
    const QByteArray body = R"({"test": 2432232314})";
    const auto good = GenericHttp().readCallback(headers, body, with, 1'614'265'330'000);
    QVERIFY(!good);
    QCOMPARE(good.error().code, ErrorCode::InvalidInput);
    headers.set("webhook-signature", "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    const auto wrong = GenericHttp().readCallback(headers, body, with, 1'614'265'330'000);
    QCOMPARE(wrong.error().code, ErrorCode::Unauthorised);
}

void TestGenericHttp::findsVendorsByKind()
{
    const VendorRegistry registry = VendorRegistry::withAll();
    QVERIFY(registry.kinds().contains(u"http"_s));
    QCOMPARE(registry.find(u"http"_s).value()->kind(), u"http"_s);
    const auto missing = registry.find(u"pigeon"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestGenericHttp)
#include "tst_generichttp.moc"
