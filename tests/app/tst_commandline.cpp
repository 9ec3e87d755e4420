// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::app;

class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void optionsAreRead();
    void fileNamesAreWorkspaces();
    void wrongOnesAreRefused_data();
    void wrongOnesAreRefused();
    void helpNamesEveryOption();
};

void TestCommandLine::optionsAreRead()
{
    const auto line = parseCommandLine({u"--db"_s, u"postgresql://asha@db.example.com:5433/shop"_s,
                                        u"--page=orders"_s, u"--language"_s, u"de"_s, u"--size"_s,
                                        u"1920x1080"_s, u"--as-of"_s, u"2025-06-30"_s,
                                        u"--screenshot"_s, u"pictures"_s});
    QVERIFY(line);
    QCOMPARE(line->workspace->dialect, storage::Dialect::Postgresql);
    QCOMPARE(line->workspace->port, 5433);
    QCOMPARE(line->page, u"orders"_s);
    QCOMPARE(line->language, u"de"_s);
    QCOMPARE(line->size, QSize(1920, 1080));
    QCOMPARE(*line->asOf, QDate(2025, 6, 30));
    QCOMPARE(line->screenshotFolder, u"pictures"_s);
    QVERIFY(!line->demo && !line->help && !line->version);
}

void TestCommandLine::fileNamesAreWorkspaces()
{
    const QString shop = QDir::current().absoluteFilePath(u"shop.db"_s);
    QCOMPARE(parseCommandLine({u"shop.db"_s})->workspace->path, shop);
    QCOMPARE(parseCommandLine({u"--workspace"_s, u"shop.db"_s})->workspace->path, shop);
    QCOMPARE(parseCommandLine({u"--workspace=sqlite:/tmp/a.db"_s})->workspace->path,
             u"/tmp/a.db"_s);
    QVERIFY(!parseCommandLine({})->workspace);
}

void TestCommandLine::wrongOnesAreRefused_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("unknown") << QStringList{u"--colour"_s, u"red"_s};
    QTest::newRow("unknown, alone") << QStringList{u"--verbose"_s};
    QTest::newRow("unknown, short") << QStringList{u"-x"_s};
    QTest::newRow("no value") << QStringList{u"--page"_s};
    QTest::newRow("page") << QStringList{u"--page"_s, u"reports"_s};
    QTest::newRow("language") << QStringList{u"--language"_s, u"fr"_s};
    QTest::newRow("size") << QStringList{u"--size"_s, u"big"_s};
    QTest::newRow("size, tiny") << QStringList{u"--size"_s, u"1x1"_s};
    QTest::newRow("date") << QStringList{u"--as-of"_s, u"30.6.2025"_s};
    QTest::newRow("url") << QStringList{u"--db"_s, u"oracle://a@b/c"_s};
    QTest::newRow("two workspaces") << QStringList{u"--demo"_s, u"shop.db"_s};
}

void TestCommandLine::wrongOnesAreRefused()
{
    QFETCH(QStringList, words);
    const auto line = parseCommandLine(words);
    QVERIFY(!line);
    QVERIFY(!line.error().message.isEmpty());
}

void TestCommandLine::helpNamesEveryOption()
{
    const QString help = helpText();
    for (const auto &option :
         {u"--workspace"_s, u"--db"_s, u"--demo"_s, u"--page"_s, u"--language"_s, u"--as-of"_s,
          u"--screenshot"_s, u"--size"_s, u"--help"_s, u"--version"_s})
        QVERIFY2(help.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
