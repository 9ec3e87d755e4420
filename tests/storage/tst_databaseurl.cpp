// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/databaseurl.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestDatabaseUrl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void files_data();
    void files();
    void servers_data();
    void servers();
    void refuses_data();
    void refuses();
    void passwordIsNeverPrinted();
    void hasAShortName();
    void textReadsBack_data();
    void textReadsBack();
};

void TestDatabaseUrl::files_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("path");
    QTest::newRow("relative") << u"sqlite:shop.db"_s << u"shop.db"_s;
    QTest::newRow("absolute") << u"sqlite:/home/me/shop.db"_s << u"/home/me/shop.db"_s;
    QTest::newRow("three slashes") << u"sqlite:///home/me/shop.db"_s << u"/home/me/shop.db"_s;
    QTest::newRow("characters that mean something in a URL")
            << u"sqlite:/tmp/50% off? #1 दुकान.db"_s << u"/tmp/50% off? #1 दुकान.db"_s;
    QTest::newRow("scheme in capitals") << u"SQLite:shop.db"_s << u"shop.db"_s;
}

void TestDatabaseUrl::files()
{
    QFETCH(QString, text);
    QFETCH(QString, path);
    const auto url = DatabaseUrl::parse(text);
    QVERIFY(url.has_value());
    QCOMPARE(url->dialect, Dialect::Sqlite);
    QCOMPARE(url->path, path);
}

void TestDatabaseUrl::servers_data()
{
    using Url = DatabaseUrl;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Url>("url");
    const auto pg = Dialect::Postgresql;
    const auto my = Dialect::Mysql;
    QTest::newRow("all parts") << u"postgresql://me:secret@db.example:5433/shop"_s
                               << Url{pg,   {},        u"me"_s,    u"db.example"_s,
                                      5433, u"shop"_s, u"secret"_s};
    QTest::newRow("default port") << u"postgres://me@db.example/shop"_s
                                  << Url{pg, {}, u"me"_s, u"db.example"_s, 5432, u"shop"_s, {}};
    QTest::newRow("mysql's default port")
            << u"mariadb://me@db.example/shop"_s
            << Url{my, {}, u"me"_s, u"db.example"_s, 3306, u"shop"_s, {}};
    QTest::newRow("no user") << u"mysql://localhost/shop"_s
                             << Url{my, {}, {}, u"localhost"_s, 3306, u"shop"_s, {}};
    QTest::newRow("no database") << u"mysql://me@localhost/"_s
                                 << Url{my, {}, u"me"_s, u"localhost"_s, 3306, {}, {}};
    QTest::newRow("IPv6") << u"postgresql://me@[2001:db8::1]:6000/shop"_s
                          << Url{pg, {}, u"me"_s, u"2001:db8::1"_s, 6000, u"shop"_s, {}};
    QTest::newRow("IPv6, default port")
            << u"postgresql://[::1]/shop"_s << Url{pg, {}, {}, u"::1"_s, 5432, u"shop"_s, {}};
    QTest::newRow("percent-encoded")
            << u"postgresql://m%40e:p%3A%2F%40ss%25@db/my%20shop"_s
            << Url{pg, {}, u"m@e"_s, u"db"_s, 5432, u"my shop"_s, u"p:/@ss%"_s};
    QTest::newRow("a password with @") << u"mysql://me:a@b@db/shop"_s
                                       << Url{my, {}, u"me"_s, u"db"_s, 3306, u"shop"_s, u"a@b"_s};
    QTest::newRow("Unicode") << u"mysql://%E0%A4%B0@db/%E0%A4%A6"_s
                             << Url{my, {}, u"र"_s, u"db"_s, 3306, u"द"_s, {}};
}

void TestDatabaseUrl::servers()
{
    QFETCH(QString, text);
    QFETCH(DatabaseUrl, url);
    const auto parsed = DatabaseUrl::parse(text);
    QVERIFY2(parsed.has_value(), parsed ? "" : qPrintable(parsed.error().text()));
    QCOMPARE(*parsed, url);
}

void TestDatabaseUrl::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("only a name") << u"shop.db"_s << u""_s;
    QTest::newRow("unknown kind") << u"oracle://me@db/shop"_s << u""_s;
    QTest::newRow("no file") << u"sqlite:"_s << u"sqlite:"_s;
    QTest::newRow("no file after slashes") << u"sqlite://"_s << u"sqlite:"_s;
    QTest::newRow("no slashes") << u"postgresql:shop"_s << u""_s;
    QTest::newRow("no host") << u"postgresql:///shop"_s << u"host"_s;
    QTest::newRow("user, no host") << u"postgresql://me@/shop"_s << u"host"_s;
    QTest::newRow("port 0") << u"mysql://db:0/shop"_s << u"port"_s;
    QTest::newRow("port too large") << u"mysql://db:65536/shop"_s << u"port"_s;
    QTest::newRow("port in words") << u"mysql://db:https/shop"_s << u"port"_s;
    QTest::newRow("port with a sign") << u"mysql://db:+33/shop"_s << u"port"_s;
    QTest::newRow("bare IPv6") << u"postgresql://::1/shop"_s << u"host"_s;
    QTest::newRow("open bracket") << u"postgresql://[::1/shop"_s << u"host"_s;
    QTest::newRow("something after the bracket") << u"postgresql://[::1]x/shop"_s << u"host"_s;
    QTest::newRow("bare percent") << u"postgresql://me:100%@db/shop"_s << u"password"_s;
    QTest::newRow("half a percent pair") << u"postgresql://db/shop%4"_s << u"database"_s;
    QTest::newRow("no UTF-8") << u"postgresql://db/%FF%FE"_s << u"database"_s;
    QTest::newRow("NUL") << u"postgresql://db/a%00b"_s << u"database"_s;
    QTest::newRow("options") << u"postgresql://db/shop?sslmode=require"_s << u""_s;
    QTest::newRow("path in the database") << u"postgresql://db/shop/other"_s << u"database"_s;
}

void TestDatabaseUrl::refuses()
{
    QFETCH(QString, text);
    QFETCH(QString, place);
    const auto parsed = DatabaseUrl::parse(text);
    QVERIFY(!parsed.has_value());
    QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
    QCOMPARE(parsed.error().place, place);
    QVERIFY(!parsed.error().message.isEmpty());
}

void TestDatabaseUrl::passwordIsNeverPrinted()
{
    const auto url = DatabaseUrl::parse(u"postgresql://me:hunter2@db.example:5433/shop"_s);
    QVERIFY(url.has_value());
    QCOMPARE(url->text(), u"postgresql://me@db.example:5433/shop"_s);
    // A refused address is not repeated in the message either.
    const auto wrong = DatabaseUrl::parse(u"postgresql://me:hunter2@db.example:0/shop"_s);
    QVERIFY(!wrong.has_value());
    QVERIFY(!wrong.error().text().contains(u"hunter2"_s));
}

void TestDatabaseUrl::hasAShortName()
{
    const auto nameOf = [](const QString &text) {
        return DatabaseUrl::parse(text).value().shortName();
    };
    QCOMPARE(nameOf(u"sqlite:/home/me/my.shop.db"_s), u"my.shop"_s);
    QCOMPARE(nameOf(u"sqlite:shop"_s), u"shop"_s);
    QCOMPARE(nameOf(u"postgresql://me@db.example/shop"_s), u"shop"_s);
}

void TestDatabaseUrl::textReadsBack_data()
{
    servers_data();
}

void TestDatabaseUrl::textReadsBack()
{
    QFETCH(DatabaseUrl, url);
    url.password.clear();
    const auto again = DatabaseUrl::parse(url.text());
    QVERIFY(again.has_value());
    QCOMPARE(*again, url);
}

QTEST_APPLESS_MAIN(TestDatabaseUrl)
#include "tst_databaseurl.moc"
