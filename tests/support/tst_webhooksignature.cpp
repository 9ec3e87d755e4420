// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/webhooksignature.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

// The published example of Standard Webhooks, used by its libraries in every language.
const QString secretText = u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s;
const QByteArray exampleId("msg_p5jXN8AQM9LWM0D4loKWxJek");
const QByteArray exampleBody(R"({"test": 2432232314})");
const QByteArray exampleSignature("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
constexpr qint64 exampleSeconds = 1614265330;

WebhookSecret secret()
{
    return WebhookSecret::parse(secretText).value();
}

WebhookHeaders exampleHeaders()
{
    return {exampleId, QByteArray::number(exampleSeconds), exampleSignature};
}

} // namespace

class TestWebhookSignature : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePublishedVectors_data()
    {
        QTest::addColumn<QString>("secretText");
        QTest::addColumn<qint64>("now");
        QTest::addColumn<QByteArray>("signature");
        QTest::addColumn<bool>("valid");
        const QByteArray other("v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=");
        QTest::newRow("sw-1") << secretText << exampleSeconds << exampleSignature << true;
        QTest::newRow("sw-1-noprefix")
                << secretText.mid(6) << exampleSeconds << exampleSignature << true;
        QTest::newRow("sw-1-multi")
                << secretText << exampleSeconds
                << other + " v2," + other.mid(3) + ' ' + exampleSignature + ' ' + other << true;
        QTest::newRow("sw-1-v2only")
                << secretText << exampleSeconds << "v2," + exampleSignature.mid(3) << false;
        QTest::newRow("sw-1-old") << secretText << exampleSeconds + 301 << exampleSignature
                                  << false;
        QTest::newRow("other signature") << secretText << exampleSeconds << other << false;
        QTest::newRow("v1a is another scheme")
                << secretText << exampleSeconds << "v1a," + exampleSignature.mid(3) << false;
    }

    void agreesWithThePublishedVectors()
    {
        QFETCH(QString, secretText);
        QFETCH(qint64, now);
        QFETCH(QByteArray, signature);
        QFETCH(bool, valid);
        const Result<WebhookSecret> key = WebhookSecret::parse(secretText);
        QVERIFY(key.has_value());
        WebhookHeaders headers = exampleHeaders();
        headers.signature = signature;
        const Result<void> verified = verifyWebhook(*key, headers, now * 1000, exampleBody);
        QCOMPARE(verified.has_value(), valid);
        if (!verified)
            QCOMPARE(verified.error().code, ErrorCode::Unauthorised);
    }

    void signsLikeThePublishedVector()
    {
        const WebhookHeaders headers =
                signWebhook(secret(), exampleId, exampleSeconds * 1000 + 999, exampleBody);
        QCOMPARE(headers.id, exampleId);
        QCOMPARE(headers.timestamp, QByteArray::number(exampleSeconds));
        QCOMPARE(headers.signature, exampleSignature);
    }

    void toleratesFiveMinutesBothWays_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<bool>("valid");
        QTest::newRow("exact") << qint64{0} << true;
        QTest::newRow("300 s late") << qint64{300} << true;
        QTest::newRow("301 s late") << qint64{301} << false;
        QTest::newRow("300 s early") << qint64{-300} << true;
        QTest::newRow("301 s early") << qint64{-301} << false;
    }

    void toleratesFiveMinutesBothWays()
    {
        QFETCH(qint64, offset);
        QFETCH(bool, valid);
        QCOMPARE(verifyWebhook(secret(), exampleHeaders(), (exampleSeconds + offset) * 1000,
                               exampleBody)
                         .has_value(),
                 valid);
    }

    void refusesWhatIsMissingOrMalformed()
    {
        const qint64 now = exampleSeconds * 1000;
        for (const auto member :
             {&WebhookHeaders::id, &WebhookHeaders::timestamp, &WebhookHeaders::signature}) {
            WebhookHeaders headers = exampleHeaders();
            headers.*member = {};
            QVERIFY(!verifyWebhook(secret(), headers, now, exampleBody));
        }
        for (const char *time :
             {"yesterday", "1614265330.5", "0x60369e32", "", "99999999999999999999",
              "-9223372036854775808", "9223372036854775807"}) {
            WebhookHeaders headers = exampleHeaders();
            headers.timestamp = time;
            QVERIFY2(!verifyWebhook(secret(), headers, now, exampleBody), time);
        }
        for (const char *signature :
             {"v1,", "v1", ",", " ", "v1,=", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="}) {
            WebhookHeaders headers = exampleHeaders();
            headers.signature = signature;
            QVERIFY2(!verifyWebhook(secret(), headers, now, exampleBody), signature);
        }
    }

    void coversEveryByte()
    {
        const qint64 now = exampleSeconds * 1000;
        for (qsizetype place = 0; place < exampleBody.size(); ++place) {
            QByteArray body = exampleBody;
            body[place] = static_cast<char>(body[place] ^ 1);
            QVERIFY(!verifyWebhook(secret(), exampleHeaders(), now, body));
        }
        QVERIFY(!verifyWebhook(secret(), exampleHeaders(), now, exampleBody + '\n'));
        QVERIFY(!verifyWebhook(secret(), exampleHeaders(), now, {}));
        WebhookHeaders headers = exampleHeaders();
        headers.id = "msg_other";
        QVERIFY(!verifyWebhook(secret(), headers, now, exampleBody));
        headers = exampleHeaders();
        headers.timestamp = QByteArray::number(exampleSeconds + 1);
        QVERIFY(!verifyWebhook(secret(), headers, now, exampleBody));
        for (qsizetype place = 3; place < exampleSignature.size(); ++place) {
            headers = exampleHeaders();
            headers.signature[place] = headers.signature[place] == 'A' ? 'B' : 'A';
            QVERIFY(!verifyWebhook(secret(), headers, now, exampleBody));
        }
        QVERIFY(!verifyWebhook(WebhookSecret::generate(), exampleHeaders(), now, exampleBody));
    }

    void verifiesWhatItSigned()
    {
        const WebhookSecret fresh = WebhookSecret::generate();
        const QByteArray bodies[] = {
                {}, "x", QByteArray(1'000'000, '\0'), QByteArray::fromHex("ff00fe0d0a")};
        for (const QByteArray &body : bodies) {
            const WebhookHeaders headers = signWebhook(fresh, "abc", 1'700'000'000'000, body);
            QVERIFY(verifyWebhook(fresh, headers, 1'700'000'000'000, body));
        }
    }

    void readsSecretsOfTheRightLengthOnly_data()
    {
        QTest::addColumn<int>("bytes");
        QTest::addColumn<bool>("valid");
        for (const int bytes : {0, 1, 23, 24, 25, 32, 63, 64, 65, 100})
            QTest::addRow("%d bytes", bytes) << bytes << (bytes >= 24 && bytes <= 64);
    }

    void readsSecretsOfTheRightLengthOnly()
    {
        QFETCH(int, bytes);
        QFETCH(bool, valid);
        const QByteArray key(bytes, 'x');
        const Result<WebhookSecret> read =
                WebhookSecret::parse(u"whsec_"_s + QString::fromLatin1(key.toBase64()));
        QCOMPARE(read.has_value(), valid);
        if (read)
            QCOMPARE(read->key(), key);
    }

    void refusesWhatIsNoSecretAndDoesNotRepeatIt()
    {
        for (const QString &text :
             {u""_s, u"whsec_"_s, u"hunter2"_s, u"whsec_not base64 at all, but quite long indeed"_s,
              u"whsec_ßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßßß"_s}) {
            const Result<WebhookSecret> read = WebhookSecret::parse(text);
            QVERIFY2(!read, qPrintable(text));
            QVERIFY(!read.error().remedy.isEmpty());
            QVERIFY(text.size() <= 6 || !read.error().text().contains(text));
        }
    }

    void generatedSecretsDifferAndComeBack()
    {
        const WebhookSecret one = WebhookSecret::generate();
        QCOMPARE(one.key().size(), 32);
        QVERIFY(one.text().startsWith(u"whsec_"_s));
        QCOMPARE(WebhookSecret::parse(one.text()).value().key(), one.key());
        QVERIFY(WebhookSecret::generate().key() != one.key());
    }
};

QTEST_APPLESS_MAIN(TestWebhookSignature)
#include "tst_webhooksignature.moc"
