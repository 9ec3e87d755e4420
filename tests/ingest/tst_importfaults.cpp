// SPDX-License-Identifier: GPL-3.0-or-later
// What goes wrong: each fault has a clear error, the account adds up, and importing again is safe.
#include "ingest/importer.h"
#include "storage/databasefiles.h"
#include "storage/importstore.h"
#include "support/testdatabases.h"

#include <QSignalSpy>
#include <unistd.h>
#include <zlib.h>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ingest;
using namespace muster::storage;
using muster::test::TempDatabase;
using muster::test::valueNow;

namespace {

QByteArray manyCustomers(int count)
{
    QByteArray bytes = "customer_id,name,email,city\n";
    for (int i = 1; i <= count; ++i) {
        const QByteArray n = QByteArray::number(i);
        bytes += "C" + n + ",Name of customer " + n + ",c" + n + "@example.com,City " +
                 QByteArray::number(i % 97) + "\n";
    }
    return bytes;
}

qint64 customersIn(Database &database)
{
    const auto value = valueNow(database, u"SELECT COUNT(*) FROM customers"_s);
    return value ? value->toLongLong() : -1;
}

} // namespace

class TestImportFaults : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;

    QString written(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
                       ? file.fileName()
                       : QString();
    }
    ImportOptions optionsFor(const QString &path, Kind kind = Kind::Customers)
    {
        ImportOptions options;
        options.kind = kind;
        options.path = path;
        return options;
    }

private Q_SLOTS:
    void refusesFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("says");
        QTest::newRow("empty") << QByteArray() << u"empty"_s;
        QTest::newRow("only a mark") << QByteArray("\xef\xbb\xbf") << u"empty"_s;
        QTest::newRow("only newlines") << QByteArray("\n\r\n \n") << u"empty"_s;
        QTest::newRow("only a header") << QByteArray("id,name\n") << u"no rows"_s;
        QTest::newRow("no header")
                << QByteArray("1,Ann,ann@example.com\n2,Bob,bob@example.com\n") << u"no header"_s;
        QTest::newRow("unknown header")
                << QByteArray("foo,bar\nx,y\n") << u"No column is recognised"_s;
        QTest::newRow("nobody named")
                << QByteArray("name,city\nAnn,Pune\n") << u"No column holds"_s;
        QTest::newRow("cut gzip") << QByteArray("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\x4b", 11)
                                  << u"incomplete"_s;
    }
    void refusesFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, says);
        TempDatabase database(Dialect::Sqlite);
        const QString path = written(u"bad.csv"_s, bytes);
        const auto report = runImport(*database, optionsFor(path), m_clock, CancelToken());
        QVERIFY(report.error.has_value());
        QCOMPARE(report.error->code, ErrorCode::InvalidInput);
        QVERIFY2(report.error->message.contains(says), qPrintable(report.error->text()));
        QCOMPARE(report.error->place, path);
        QVERIFY(!report.error->remedy.isEmpty());
        QCOMPARE(report.account, ImportAccount());
        QCOMPARE(customersIn(*database), 0);
        QCOMPARE(valueNow(*database, u"SELECT COUNT(*) FROM imports"_s)->toInt(), 0);
    }

    void refusesPlaces()
    {
        TempDatabase database(Dialect::Sqlite);
        const auto missing = runImport(*database, optionsFor(m_folder.filePath(u"none.csv"_s)),
                                       m_clock, CancelToken());
        QVERIFY(missing.error && missing.error->code == ErrorCode::NotFound);
        const auto folder =
                runImport(*database, optionsFor(m_folder.path()), m_clock, CancelToken());
        QVERIFY(folder.error && folder.error->code == ErrorCode::InvalidInput);
        auto options = optionsFor(written(u"ok.csv"_s, manyCustomers(3)));
        options.refusedPath = m_folder.filePath(u"no/such/folder/refused.csv"_s);
        const auto refused = runImport(*database, options, m_clock, CancelToken());
        QVERIFY(refused.error && refused.error->code == ErrorCode::Io);
        QCOMPARE(customersIn(*database), 0);
    }

    void refusedRowsDestroyNothing()
    {
        TempDatabase database(Dialect::Sqlite);
        const QByteArray rows = "id,name\n1,Ann\n,nobody\n";
        auto options = optionsFor(written(u"mine.csv"_s, rows));
        const auto mapping =
                loadMapping(written(u"mine.json"_s, R"({"columns":{"id":"external_id"}})"));
        MUSTER_VERIFY_OK(mapping);
        options.mapping = *mapping;
        for (const bool dryRun : {true, false}) {
            options.dryRun = dryRun;
            QStringList needed{options.path, mapping->path};
            needed += filesOf(database.url());
            for (const QString &path : std::as_const(needed)) {
                options.refusedPath = path;
                const auto report = runImport(*database, options, m_clock, CancelToken());
                QVERIFY2(report.error && report.error->code == ErrorCode::Conflict,
                         qPrintable(path));
                QCOMPARE(report.error->place, path);
            }
        }
        QFile file(options.path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), rows);
        QCOMPARE(customersIn(*database), 0);
    }

    void withoutHeaderByNumber()
    {
        TempDatabase database(Dialect::Sqlite);
        auto options = optionsFor(
                written(u"plain.csv"_s, "1,Ann,ann@example.com\n2,Bob,bob@example.com\n"));
        options.mapping = *parseMapping("{\"header\":false,\"columns\":{\"#1\":\"external_id\",\"#"
                                        "2\":\"name\",\"#3\":\"email\"}}",
                                        {});
        const auto report = runImport(*database, options, m_clock, CancelToken());
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.created, 2);
    }

    void headerBelowTitles()
    {
        TempDatabase database(Dialect::Sqlite);
        const auto report =
                runImport(*database,
                          optionsFor(written(u"titles.csv"_s,
                                             "# exported 2025\n# by shop\n\nid,name\n1,Ann\n")),
                          m_clock, CancelToken());
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.rows, 1);
    }

    void anotherCurrencyLeadsToTheSettings()
    {
        TempDatabase database(Dialect::Sqlite);
        const auto path =
                written(u"orders.csv"_s, "order id,customer id,amount,currency,date,status\n"
                                         "O1,C1,5,EUR,2026-01-02,completed\n"
                                         "O2,C1,€5,,2026-01-02,completed\n");
        ImportOptions options = optionsFor(path, Kind::Orders);
        const QString way = u"Change the workspace’s currency in the settings."_s;
        const auto first = runImport(*database, options, m_clock, CancelToken());
        QCOMPARE(first.refused.size(), 2);
        for (const ImportNote &note : first.refused)
            QVERIFY2(note.text.contains(way), qPrintable(note.text));
        // With an order it stays, and there is no such way.
        QVERIFY(runImport(*database, optionsFor(written(u"customers.csv"_s, "id,name\nC1,Ann\n")),
                          m_clock, CancelToken())
                        .refused.isEmpty());
        const auto own = written(u"own.csv"_s, "order id,customer id,amount,date,status\n"
                                               "O3,C1,5,2026-01-02,completed\n");
        QVERIFY(runImport(*database, optionsFor(own, Kind::Orders), m_clock, CancelToken())
                        .refused.isEmpty());
        const auto later = runImport(*database, options, m_clock, CancelToken());
        QCOMPARE(later.refused.size(), 2);
        for (const ImportNote &note : later.refused)
            QVERIFY2(!note.text.contains(way), qPrintable(note.text));
    }

    void brokenRowsAreRefusedAlone()
    {
        TempDatabase database(Dialect::Sqlite);
        const QByteArray bytes = "id,name,city\n1,Ann,Pune\n2,Zo\xeb,K\xf6ln\n3,Bo,Goa,extra\n4,"
                                 "Cy\n5,नेहा,दिल्ली\n6,हरि,पुणे\n7,\"open,x\n8,y,z\n";
        const auto report = runImport(*database, optionsFor(written(u"broken.csv"_s, bytes)),
                                      m_clock, CancelToken());
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account, (ImportAccount{7, 4, 0, 0, 3, 0}));
        QCOMPARE(report.refused[0].line, 3);
        QVERIFY(report.refused[0].text.contains(u"encoding"_s));
        QCOMPARE(report.refused[1].line, 4);
        QVERIFY(report.refused[1].text.contains(u"4 cells"_s));
        QCOMPARE(report.refused[2].line, 8);
        QVERIFY(report.refused[2].text.contains(u"never closed"_s));
        QCOMPARE(report.warningCount, 1);
        QCOMPARE(report.warnings[0].line, 5);
    }

    void fullDisk()
    {
        TempDatabase database(Dialect::Sqlite);
        const auto pages = valueNow(*database, u"PRAGMA page_count"_s);
        MUSTER_VERIFY_OK(pages);
        MUSTER_VERIFY_OK(muster::test::runNow(*database, Role::Ingest, [&](Connection &connection) {
            return connection.execute(u"PRAGMA max_page_count = %1"_s.arg(pages->toInt() + 500));
        }));
        auto options = optionsFor(written(u"many.csv"_s, manyCustomers(20000)));
        options.batchRows = 500;
        const auto report = runImport(*database, options, m_clock, CancelToken());
        QVERIFY(report.error.has_value());
        QCOMPARE(report.error->code, ErrorCode::DiskFull);
        QVERIFY(report.account.balances());
        QVERIFY(report.account.created > 0 && report.account.created < 20000);
        QCOMPARE(report.account.created % 500, 0);
        QCOMPARE(customersIn(*database), report.account.created);
        QVERIFY2(report.error->remedy.contains(u"line %1"_s.arg(report.account.rows + 1)),
                 qPrintable(report.error->text()));

        MUSTER_VERIFY_OK(muster::test::runNow(*database, Role::Ingest, [](Connection &connection) {
            return connection.execute(u"PRAGMA max_page_count = 1073741823"_s);
        }));
        const auto again = runImport(*database, options, m_clock, CancelToken());
        QVERIFY2(!again.error, again.error ? qPrintable(again.error->text()) : "");
        QCOMPARE(again.account, (ImportAccount{20000, 20000 - report.account.created, 0,
                                               report.account.created, 0, 0}));
    }

    /// Enough rows that the indexes are put off: they are back when the import says that it is done, the rows are the
    /// same as in one that looked for everybody, and so is the account of the next.
    void indexesComeBack()
    {
        const QString indexes = u"SELECT COUNT(*) FROM sqlite_master WHERE type = 'index' AND "
                                "tbl_name = 'customers'"_s;
        TempDatabase database(Dialect::Sqlite);
        const auto options = optionsFor(written(u"many.csv"_s, manyCustomers(50'000)));
        const auto report = runImport(*database, options, m_clock, CancelToken());
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account, (ImportAccount{50'000, 50'000, 0, 0, 0, 0}));
        QCOMPARE(valueNow(*database, indexes)->toInt(), 7);
        QCOMPARE(valueNow(*database, u"PRAGMA integrity_check"_s)->toString(), u"ok"_s);

        TempDatabase looked(Dialect::Sqlite);
        auto first = optionsFor(written(u"one.csv"_s, "customer_id,name\nC1,Nobody\n"));
        QVERIFY(!runImport(*looked, first, m_clock, CancelToken()).error);
        const auto other = runImport(*looked, options, m_clock, CancelToken());
        QCOMPARE(other.account, (ImportAccount{50'000, 49'999, 1, 0, 0, 0}));
        QCOMPARE(valueNow(*looked, indexes)->toInt(), 7);
        const QString content =
                u"SELECT COUNT(*) || ' ' || SUM(id) || ' ' || SUM(LENGTH(external_id || name || "
                "name_folded || email || email_folded || city || city_folded)) || ' ' || "
                "SUM(spend) "
                "FROM customers"_s;
        QCOMPARE(valueNow(*looked, content)->toString(), valueNow(*database, content)->toString());

        const auto again = runImport(*database, options, m_clock, CancelToken());
        QCOMPARE(again.account, (ImportAccount{50'000, 0, 0, 50'000, 0, 0}));
        QCOMPARE(valueNow(*database, indexes)->toInt(), 7);
    }

    /// Somebody adds a customer whom the file speaks of too, after the import found that nobody was there: the batch
    /// that meets him is taken back and done again with looking.
    void somebodyIsAddedMeanwhile()
    {
        TempDatabase database(Dialect::Sqlite);
        MUSTER_VERIFY_OK(muster::test::executeNow(
                *database,
                u"CREATE TRIGGER another AFTER UPDATE ON imports WHEN NEW.rows_read = 200 BEGIN "
                u"INSERT OR IGNORE "
                "INTO customers (id, external_id, external_id_folded, created_at, updated_at) "
                "VALUES (1000000, 'C777', 'c777', 0, 0); END"_s));
        auto options = optionsFor(written(u"many.csv"_s, manyCustomers(2'000)));
        options.batchRows = 100;
        const auto report = runImport(*database, options, m_clock, CancelToken());
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account, (ImportAccount{2'000, 1'999, 1, 0, 0, 0}));
        QCOMPARE(customersIn(*database), 2'000);
        QCOMPARE(valueNow(*database, u"SELECT city FROM customers WHERE external_id = 'C777'"_s)
                         ->toString(),
                 u"City 1"_s); // 777 % 97
    }

    void cancelled_data() { muster::test::databaseRows(); }
    void cancelled()
    {
        MUSTER_TEST_DATABASE(database);
        // So many that the import goes on when the word that it has begun arrives here, also on a busy machine.
        const int rows = database->dialect() == Dialect::Sqlite ? 300'000 : 30'000;
        auto options = optionsFor(written(u"many.csv"_s, manyCustomers(rows)));
        options.batchRows = 200;
        Importer importer(*database, m_clock);
        QSignalSpy finished(&importer, &Importer::finished);
        connect(&importer, &Importer::progressed, this,
                [&importer](const ImportProgress &progress) {
                    if (progress.phase == ImportProgress::Phase::Writing)
                        importer.cancel();
                });
        MUSTER_VERIFY_OK(importer.start(options));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 60000);
        const auto report = finished.first().first().value<ImportReport>();
        QVERIFY(report.error.has_value());
        QCOMPARE(report.error->code, ErrorCode::Cancelled);
        QVERIFY(report.account.balances());
        QVERIFY(report.account.created > 0 && report.account.created < rows);
        QCOMPARE(customersIn(*database), report.account.created);
        QCOMPARE(valueNow(*database, u"SELECT state FROM imports"_s)->toString(), u"cancelled"_s);
        QCOMPARE(valueNow(*database, u"SELECT created FROM imports"_s)->toLongLong(),
                 report.account.created);
        const auto again = runImport(*database, options, m_clock, CancelToken());
        QVERIFY2(!again.error, again.error ? qPrintable(again.error->text()) : "");
        QCOMPARE(again.account.created + again.account.unchanged, rows);
        QCOMPARE(customersIn(*database), rows);
    }

    void cancelledBeforeItBegins()
    {
        TempDatabase database(Dialect::Sqlite);
        CancelToken cancel;
        cancel.cancel();
        const auto report = runImport(
                *database, optionsFor(written(u"few.csv"_s, manyCustomers(10))), m_clock, cancel);
        QVERIFY(report.error && report.error->code == ErrorCode::Cancelled);
        QCOMPARE(customersIn(*database), 0);
    }

    void destroyedWhileRunning()
    {
        TempDatabase database(Dialect::Sqlite);
        auto options = optionsFor(written(u"many.csv"_s, manyCustomers(30000)));
        options.batchRows = 100;
        {
            Importer importer(*database, m_clock);
            MUSTER_VERIFY_OK(importer.start(options));
            QVERIFY(!importer.start(options).has_value());
        }
        const auto again = runImport(*database, options, m_clock, CancelToken());
        QVERIFY(!again.error);
        QCOMPARE(customersIn(*database), 30000);
    }
};

QTEST_GUILESS_MAIN(TestImportFaults)
#include "tst_importfaults.moc"
