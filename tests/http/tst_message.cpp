// SPDX-License-Identifier: GPL-3.0-or-later
// Header fields, Retry-After, and endpoints taken from URLs.
#include "http/endpoint.h"
#include "http/message.h"

#include <QTimeZone>
#include <QtTest>

using namespace muster;
using namespace muster::http;
using namespace Qt::StringLiterals;

class TestMessage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersKeepOrderAndIgnoreCase()
    {
        Headers headers{{"X-One", "1"}, {"x-two", "2"}, {"X-ONE", "3"}};
        QCOMPARE(headers.size(), 3);
        QCOMPARE(headers.count("x-one"), 2);
        QCOMPARE(headers.value("x-oNe"), QByteArray("1"));
        QCOMPARE(headers.nameAt(1), QByteArrayView("x-two"));
        QCOMPARE(headers.valueAt(2), QByteArrayView("3"));
        QVERIFY(!headers.contains("X"));
        QVERIFY(headers.view("X").isEmpty());
    }

    void headersAreReplacedAndRemoved()
    {
        Headers headers{{"A", "1"}, {"B", "2"}, {"a", "3"}};
        headers.set(headers.nameAt(0), headers.valueAt(1)); // views into the block that changes
        QCOMPARE(headers.size(), 2);
        QCOMPARE(headers.value("A"), QByteArray("2"));
        headers.remove("b");
        QCOMPARE(headers.size(), 1);
        headers.remove("nothing");
        QCOMPARE(headers.size(), 1);
        headers.clear();
        QVERIFY(headers.isEmpty());
    }

    void copiesAreIndependent()
    {
        Headers one{{"A", "1"}};
        Headers two = one;
        two.add("B", "2");
        QCOMPARE(one.size(), 1);
        QCOMPARE(two.value("B"), QByteArray("2"));
        QCOMPARE(one.value("A"), QByteArray("1"));
    }

    void unsafeHeadersAreKnown_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("safe");
        QTest::newRow("plain") << QByteArray("X-A_1") << QByteArray("a\tb \xc3\xbc") << true;
        QTest::newRow("empty value") << QByteArray("X") << QByteArray() << true;
        QTest::newRow("CR") << QByteArray("X") << QByteArray("a\rb") << false;
        QTest::newRow("LF") << QByteArray("X") << QByteArray("a\nb") << false;
        QTest::newRow("NUL") << QByteArray("X") << QByteArray("a\0b", 3) << false;
        QTest::newRow("DEL") << QByteArray("X") << QByteArray("a\x7f") << false;
        QTest::newRow("blank in the name") << QByteArray("X Y") << QByteArray("a") << false;
        QTest::newRow("no name") << QByteArray() << QByteArray("a") << false;
    }

    void unsafeHeadersAreKnown()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, value);
        Headers headers;
        headers.add("Fine", "fine");
        headers.add(name, value);
        QTEST(headers.areSafe(), "safe");
    }

    void mediaTypes()
    {
        QCOMPARE(mediaType("Application/JSON ; charset=utf-8"), QByteArray("application/json"));
        QCOMPARE(mediaType("text/plain"), QByteArray("text/plain"));
        QCOMPARE(mediaType(""), QByteArray());
    }

    void retryAfter_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("milliseconds"); // -1: not understood
        const auto row = [](const QByteArray &value, qint64 milliseconds) {
            QTest::newRow(value.isEmpty() ? "nothing" : value.constData()) << value << milliseconds;
        };
        row("120", 120'000);
        row(" 0 ", 0);
        row("999999999", 999'999'999'000);
        row("Sun, 06 Nov 1994 08:50:37 GMT", 60'000);
        row("Sunday, 06-Nov-94 08:50:37 GMT", 60'000);
        row("Sun Nov  6 08:50:37 1994", 60'000);
        row("Sun, 06 Nov 1994 08:49:36 GMT", 0); // past
        row("Mon, 07 Nov 1994 08:49:37 GMT", 86'400'000);
        row("Sunday, 06-Nov-45 08:49:37 GMT", 0); // 1945, as 2045 would be 51 years ahead
        row("Saturday, 31-Dec-94 23:59:60 GMT", 4'806'622'000); // a leap second
        row("", -1);
        row("-5", -1);
        row("+5", -1);
        row("1.5", -1);
        row("1e3", -1);
        row("99999999999999999999", -1);
        row("soon", -1);
        row("Sun, 06 Nov 1994 08:50:37", -1);
        row("Sun, 06 Nov 1994 08:50:37 CET", -1);
        row("Sun, 31 Feb 1994 08:50:37 GMT", -1);
        row("Sun, 06 Nov 1994 25:50:37 GMT", -1);
        row("Sun, 06 Foo 1994 08:50:37 GMT", -1);
    }

    void retryAfter()
    {
        QFETCH(QByteArray, value);
        const qint64 now = QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), QTimeZone::utc())
                                   .toMSecsSinceEpoch();
        QTEST(retryAfterMs(value, now).value_or(-1), "milliseconds");
    }

    void endpoints_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("hostField");
        QTest::addColumn<QByteArray>("target");
        const auto row = [](const QString &url, const QByteArray &origin,
                            const QByteArray &hostField, const QByteArray &target) {
            QTest::newRow(qPrintable(url)) << url << origin << hostField << target;
        };
        row(u"https://api.example.com"_s, "https://api.example.com:443", "api.example.com", "/");
        row(u"HTTPS://API.Example.com/v3/send?x=1"_s, "https://api.example.com:443",
            "api.example.com", "/v3/send?x=1");
        row(u"http://localhost:8025/a b?c=d e&f=%26"_s, "http://localhost:8025", "localhost:8025",
            "/a%20b?c=d%20e&f=%26");
        row(u"http://127.0.0.1:80/?"_s, "http://127.0.0.1:80", "127.0.0.1", "/?");
        row(u"http://[::1]:8080/x"_s, "http://[::1]:8080", "[::1]:8080", "/x");
        row(u"https://b\u00fccher.example/"_s, "https://xn--bcher-kva.example:443",
            "xn--bcher-kva.example", "/");
        row(u"https://h/\u00fc\r\nX: y"_s, "https://h:443", "h", "/%C3%BC%0D%0AX:%20y");
    }

    void endpoints()
    {
        QFETCH(QString, url);
        const auto endpoint = Endpoint::fromUrl(QUrl(url));
        QVERIFY(endpoint);
        QTEST(endpoint->origin, "origin");
        QTEST(endpoint->hostField, "hostField");
        QTEST(endpoint->target, "target");
        QVERIFY(!endpoint->host.contains(u'['));
    }

    void refusedUrls_data()
    {
        QTest::addColumn<QString>("url");
        for (const QString &url : {u""_s, u"api.example.com/send"_s, u"ftp://example.com/"_s,
                                   u"https:///send"_s, u"https://user:hunter2@example.com/"_s,
                                   u"https://example.com/#part"_s, u"https://example.com:0/"_s,
                                   u"https://example.com:99999/"_s, u"https://exa mple.com/"_s})
            QTest::newRow(qPrintable(url)) << url;
    }

    void refusedUrls()
    {
        QFETCH(QString, url);
        const auto endpoint = Endpoint::fromUrl(QUrl(url));
        QVERIFY(!endpoint);
        QCOMPARE(endpoint.error().code, ErrorCode::InvalidInput);
        QVERIFY(!endpoint.error().text().contains(u"hunter2"_s));
    }
};

QTEST_APPLESS_MAIN(TestMessage)
#include "tst_message.moc"
