// SPDX-License-Identifier: GPL-3.0-or-later
// A benchmark does the whole work that it times, and leaves nothing behind.
#include "engine/benchmark.h"
#include "engine/demoloader.h"
#include "support/testdatabases.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace Qt::StringLiterals;

class BenchmarkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWholeMainJob();
    void onlyWhatComesBefore();
    void segmentsAreCounted();
    void aWorkspaceWithoutSegments();
    void ratePerSecond();

private:
    SystemClock m_clock;
};

void BenchmarkTest::theWholeMainJob()
{
    QTemporaryDir folder;
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", folder.path().toLocal8Bit());
    BenchmarkOptions options;
    options.customers = 1000;
    options.batch = 10;
    const auto figures = runBenchmark(u"callbacks"_s, options, m_clock);
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QVERIFY2(figures, qPrintable(figures ? QString() : figures.error().text()));

    QStringList works;
    for (const BenchmarkFigure &figure : *figures) {
        works.append(figure.work);
        QVERIFY(figure.seconds > 0);
    }
    QCOMPARE(works, benchmarkNames());
    QCOMPARE(figures->at(0).things, 1000);
    QCOMPARE(figures->at(1).things, 1000);
    // Those without an address or consent are skipped at the launch.
    QVERIFY(figures->at(2).things > 500);
    QCOMPARE(figures->at(3).things, figures->at(2).things);
    QVERIFY(figures->at(3).seconds >= figures->at(2).seconds);
    QVERIFY2(QDir(folder.path()).isEmpty(), "something was left behind");
}

void BenchmarkTest::onlyWhatComesBefore()
{
    const auto figures = runBenchmark(u"import"_s, {1000, 1, 4}, m_clock);
    QVERIFY2(figures, qPrintable(figures ? QString() : figures.error().text()));
    QCOMPARE(figures->size(), 1);
    QCOMPARE(figures->first().work, u"import"_s);
}

void BenchmarkTest::segmentsAreCounted()
{
    QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"w.db"_s));
    const auto workspace = Workspace::open(url.value(), m_clock, WhenOlder::Migrate);
    QVERIFY(workspace && loadDemo(**workspace, 1000));
    const auto figures = benchmarkCounts(**workspace);
    QVERIFY2(figures, qPrintable(figures ? QString() : figures.error().text()));
    QCOMPARE(figures->size(), 6);
    for (const BenchmarkFigure &figure : *figures) {
        QVERIFY(!figure.work.isEmpty());
        QVERIFY(figure.seconds > 0);
        QVERIFY(figure.members <= 1000);
    }
}

void BenchmarkTest::aWorkspaceWithoutSegments()
{
    QTemporaryDir folder;
    const auto url = storage::DatabaseUrl::parse(u"sqlite:"_s + folder.filePath(u"w.db"_s));
    const auto workspace = Workspace::open(url.value(), m_clock, WhenOlder::Migrate);
    QVERIFY(workspace);
    const auto figures = benchmarkCounts(**workspace);
    QVERIFY(!figures);
    QCOMPARE(figures.error().code, ErrorCode::NotFound);
    QVERIFY(!figures.error().remedy.isEmpty());
}

void BenchmarkTest::ratePerSecond()
{
    QCOMPARE((BenchmarkFigure{u"import"_s, 500, 0.25, 0}).perSecond(), 2000.0);
    QCOMPARE((BenchmarkFigure{u"import"_s, 500, 0, 0}).perSecond(), 0.0);
}

QTEST_GUILESS_MAIN(BenchmarkTest)
#include "tst_benchmark.moc"
