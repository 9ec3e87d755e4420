// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/log.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class TestLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSecretsOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("password in a URL")
                << u"open postgresql://ann:hunter2@db.example:5432/shop now"_s
                << u"open postgresql://ann:***@db.example:5432/shop now"_s;
        QTest::newRow("an @ in the password") << u"mysql://ann:hunt@er2@db.example/shop"_s
                                              << u"mysql://ann:***@db.example/shop"_s;
        QTest::newRow("a slash in the password") << u"mysql://ann:hunt/er2@db.example/shop"_s
                                                 << u"mysql://ann:***@db.example/shop"_s;
        QTest::newRow("no user") << u"redis://:hunter2@cache:6379"_s
                                 << u"redis://:***@cache:6379"_s;
        QTest::newRow("two URLs") << u"a://u:p@h, b://u:q@h"_s << u"a://u:***@h, b://u:***@h"_s;
        QTest::newRow("webhook secret") << u"secret is whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw."_s
                                        << u"secret is whsec_***."_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abc.def-ghi"_s
                                << u"Authorization: Bearer ***"_s;
        QTest::newRow("basic") << u"authorization: basic dXNlcjpwYXNz"_s
                               << u"authorization: basic ***"_s;
        QTest::newRow("query") << u"GET /x?api_key=abc123&page=2"_s
                               << u"GET /x?api_key=***&page=2"_s;
        QTest::newRow("pair") << u"password=hunter2, user=ann"_s << u"password=***, user=ann"_s;
        QTest::newRow("pair with spaces") << u"Password : hunter2"_s << u"Password : ***"_s;
        QTest::newRow("environment") << u"MUSTER_DB_PASSWORD=hunter2 PGPASSWORD=x"_s
                                     << u"MUSTER_DB_PASSWORD=*** PGPASSWORD=***"_s;
        QTest::newRow("longer names") << u"client_secret=a&access_token=b&x-api-key: c"_s
                                      << u"client_secret=***&access_token=***&x-api-key: ***"_s;
        QTest::newRow("JSON") << u"{\"user\":\"ann\",\"password\":\"hunter2\",\"n\":1}"_s
                              << u"{\"user\":\"ann\",\"password\":\"***\",\"n\":1}"_s;
        QTest::newRow("JSON with a comma")
                << u"{\"password\": \"a, b; c\",\"n\":1}"_s << u"{\"password\": \"***\",\"n\":1}"_s;
        QTest::newRow("JSON with an escaped quote")
                << u"{\"token\":\"a\\\"b\",\"n\":1}"_s << u"{\"token\":\"***\",\"n\":1}"_s;
        QTest::newRow("single quotes")
                << u"password='hunter 2' host=db"_s << u"password='***' host=db"_s;
    }

    void keepsSecretsOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redacted(text), expected);
        QCOMPARE(redacted(redacted(text)), expected);
    }

    void leavesTheRestAlone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << u"12 rows refused in customers.csv"_s;
        QTest::newRow("plain URL") << u"http://127.0.0.1:8080/callbacks/demo"_s;
        QTest::newRow("port and an @ later")
                << u"http://127.0.0.1:8080/find?mail=ann@example.com"_s;
        QTest::newRow("user without a password") << u"postgresql://ann@db.example/shop"_s;
        QTest::newRow("address") << u"mail to ann@example.com: refused"_s;
        QTest::newRow("keys in SQL") << u"PRAGMA foreign_keys=ON"_s;
        QTest::newRow("a word that ends like one") << u"monkey=banana"_s;
        QTest::newRow("empty") << QString();
    }

    void leavesTheRestAlone()
    {
        QFETCH(QString, text);
        QCOMPARE(redacted(text), text);
    }

    void categoriesAreNamedAfterTheirFolders()
    {
        QCOMPARE(QString::fromLatin1(logStorage().categoryName()), u"muster.storage"_s);
        QCOMPARE(QString::fromLatin1(logIngest().categoryName()), u"muster.ingest"_s);
        QCOMPARE(QString::fromLatin1(logDelivery().categoryName()), u"muster.delivery"_s);
        QCOMPARE(QString::fromLatin1(logListener().categoryName()), u"muster.listener"_s);
        QCOMPARE(QString::fromLatin1(logEngine().categoryName()), u"muster.engine"_s);
        QVERIFY(logStorage().isInfoEnabled());
        QVERIFY(!logStorage().isDebugEnabled());
    }
};

QTEST_APPLESS_MAIN(TestLog)
#include "tst_log.moc"
