// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlcatalog.h"

#include <QDirIterator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestSqlCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesCommentsOut_data();
    void takesCommentsOut();
    void splitsAtItsOwnLinesOnly();
    void dialectComesBeforeCommon();
    void unknownNameIsAFault();
    void everyFileBeginsWithAComment();
    void everyQueryIsOneStatement();
};

void TestSqlCatalog::takesCommentsOut_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("bare");
    QTest::newRow("line") << u"-- why? it's so\nSELECT 1"_s << u"SELECT 1"_s;
    QTest::newRow("end of line") << u"SELECT a, -- the first?\n b"_s << u"SELECT a,  \n b"_s;
    QTest::newRow("block") << u"SELECT /* ? ' */ 1"_s << u"SELECT   1"_s;
    QTest::newRow("in a text") << u"SELECT '-- no /* comment */'"_s
                               << u"SELECT '-- no /* comment */'"_s;
    QTest::newRow("doubled quote") << u"SELECT 'it''s -- text'"_s << u"SELECT 'it''s -- text'"_s;
    QTest::newRow("in a name") << u"SELECT \"a--b\""_s << u"SELECT \"a--b\""_s;
    QTest::newRow("semicolon") << u"SELECT 1 ;\n-- end"_s << u"SELECT 1"_s;
    QTest::newRow("minus") << u"SELECT 3 - 2"_s << u"SELECT 3 - 2"_s;
    QTest::newRow("nothing else") << u"-- only words"_s << u""_s;
    QTest::newRow("unclosed text") << u"SELECT 'abc"_s << u"SELECT 'abc"_s;
}

void TestSqlCatalog::takesCommentsOut()
{
    QFETCH(QString, sql);
    QFETCH(QString, bare);
    QCOMPARE(SqlCatalog::withoutComments(sql), bare);
}

void TestSqlCatalog::splitsAtItsOwnLinesOnly()
{
    const QString file = u"-- about\nINSERT INTO t VALUES ('a;b -- ;;')\n-- ;;\r\nSELECT 1;\n"
                         "-- ;; not a separator\n-- ;;\n-- nothing\n"_s;
    QCOMPARE(SqlCatalog::split(file),
             (QStringList{u"INSERT INTO t VALUES ('a;b -- ;;')"_s, u"SELECT 1"_s}));
}

void TestSqlCatalog::dialectComesBeforeCommon()
{
    const auto common = SqlCatalog::query(Dialect::Postgresql, u"settings_set"_s);
    const auto own = SqlCatalog::query(Dialect::Mysql, u"settings_set"_s);
    QVERIFY(common && own);
    QVERIFY(common->contains(u"ON CONFLICT"_s));
    QVERIFY(own->contains(u"ON DUPLICATE KEY"_s));
}

void TestSqlCatalog::unknownNameIsAFault()
{
    const auto query = SqlCatalog::query(Dialect::Sqlite, u"no_such_query"_s);
    QVERIFY(!query);
    QCOMPARE(query.error().code, ErrorCode::Internal);
    QVERIFY(query.error().place.contains(u"no_such_query"_s));
}

void TestSqlCatalog::everyFileBeginsWithAComment()
{
    QStringList silent;
    QDirIterator files(u":/muster/sql"_s, {u"*.sql"_s}, QDir::Files, QDirIterator::Subdirectories);
    int count = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        ++count;
        if (!file.readLine().startsWith("--"))
            silent.append(file.fileName());
    }
    QVERIFY(count > 0);
    QCOMPARE(silent, QStringList());
}

void TestSqlCatalog::everyQueryIsOneStatement()
{

    for (const Dialect dialect : {Dialect::Sqlite, Dialect::Postgresql, Dialect::Mysql}) {
        const QStringList names = SqlCatalog::queryNames(dialect);
        QVERIFY(!names.isEmpty());
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
        for (const QString &name : names) {
            const auto sql = SqlCatalog::query(dialect, name);
            QVERIFY(sql.has_value());
            QVERIFY2(!sql->isEmpty(), qPrintable(name));
            QVERIFY2(!sql->contains(u';'), qPrintable(name));
        }
    }
}

QTEST_APPLESS_MAIN(TestSqlCatalog)
#include "tst_sqlcatalog.moc"
