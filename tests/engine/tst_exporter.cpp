// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported can be imported again: into the same workspace it changes nothing, into a new one it gives the same.
#include "engine/audiences.h"
#include "engine/demoworkspace.h"
#include "engine/exporter.h"
#include "ingest/importer.h"
#include "rules/ruletext.h"
#include "storage/databasefiles.h"
#include "support/testdatabases.h"

#include <QRandomGenerator>
#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

ingest::ImportReport import(const Workspace &workspace, ingest::Kind kind, const QString &path)
{
    ingest::ImportOptions options;
    options.kind = kind;
    options.path = path;
    options.currency = workspace.settings().currency;
    options.zone = workspace.settings().timeZone;
    return ingest::runImport(workspace.database(), options, workspace.clock(), {});
}

/// Everything a rule can look at, in one text.
QString digest(const Workspace &workspace)
{
    QString out;
    for (const QString &sql :
         {u"SELECT COUNT(*), SUM(spend), SUM(orders), SUM(last_order_at), SUM(visits), SUM(registered_at) FROM customers"_s,
          u"SELECT COUNT(*), SUM(amount), SUM(ordered_at), SUM(status), COUNT(coupon), COUNT(channel) FROM orders"_s,
          u"SELECT COUNT(email), COUNT(phone), COUNT(city), COUNT(tags), SUM(consent), COUNT(*) FROM customers"_s,
          u"SELECT COUNT(*), SUM(quantity), SUM(price), COUNT(sku), COUNT(name), SUM(position) FROM order_items"_s}) {
        const auto row = runNow(workspace.database(), storage::Role::Read,
                                [sql](storage::Connection &connection) -> Result<QString> {
                                    auto statement = connection.prepare(sql);
                                    if (!statement)
                                        return fail(statement.error());
                                    if (auto run = statement->run(); !run)
                                        return fail(run.error());
                                    QString line;
                                    if (statement->next()) {
                                        for (int i = 0; i < 6; ++i)
                                            line += QString::number(statement->integer(i)) + u' ';
                                    }
                                    return line;
                                });
        out += row.value_or(u"failed"_s) + u'\n';
    }
    return out;
}

/// A workspace of its own on a kind of database, empty.
struct Fresh
{
    explicit Fresh(storage::Dialect dialect, const Clock &clock)
        : database(dialect, TempDatabase::Content::Empty)
    {
        database.close();
        workspace = Workspace::open(database.url(), clock, WhenOlder::Refuse);
    }

    TempDatabase database;
    Result<std::unique_ptr<Workspace>> workspace;
};

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// Chance, and values as a file may hold them; each may be missing.
struct Chance
{
    QRandomGenerator random;

    [[nodiscard]] qint64 upTo(qint64 most) { return random.bounded(most + 1); }
    [[nodiscard]] QByteArray maybe(const QByteArray &cell)
    {
        return random.bounded(3) == 0 ? QByteArray() : cell;
    }
    [[nodiscard]] QByteArray text()
    {
        static const QList<QByteArray> texts{"plain",    "\"a, \"\"quoted\"\"; one\"",
                                             "आशा राव",  "\"two\nlines\"",
                                             "0",        "007",
                                             "=1+1",     "O'Neil",
                                             "1.5",      "true",
                                             "x:number", "Zoë 👋🏽"};
        return maybe(texts.at(random.bounded(texts.size())));
    }
    [[nodiscard]] QByteArray number()
    {
        // One in five has three decimals, which could be a group of thousands.
        const qint64 scaled = upTo(4) == 0 ? upTo(9'999) * 10 : upTo(1'000'000'000'000);
        return maybe((upTo(1) ? "-" : "") + QByteArray::number(double(scaled) / 10'000, 'f', 4));
    }
    [[nodiscard]] QByteArray time()
    {
        const qint64 ms = upTo(2'700'000'000'000) - 1'000'000'000'000;
        return maybe(QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::utc())
                             .toString(Qt::ISODateWithMs)
                             .toLatin1());
    }
    [[nodiscard]] QByteArray yesNo() { return maybe(upTo(1) ? "yes" : "no"); }
    [[nodiscard]] QByteArray count() { return maybe(QByteArray::number(upTo(3))); }
};

QByteArray randomCustomers(Chance &chance, int count)
{
    QByteArray out =
            "external_id,name,email,phone,city,country,tags,consent,visits,registration_date,"
            "opening_spend,opening_orders,opening_last_order_date,attributes.note:text,"
            "attributes.size:number,attributes.since:date,attributes.vip:boolean,"
            "attributes.a:b:text\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArrayList cells{"C" + n,
                                   chance.text(),
                                   chance.maybe("c" + n + "@example.com"),
                                   chance.maybe("+9198" + QByteArray::number(10'000'000 + i)),
                                   chance.text(),
                                   chance.text(),
                                   chance.maybe("vip;spring"),
                                   chance.yesNo(),
                                   chance.count(),
                                   chance.time(),
                                   chance.maybe(QByteArray::number(chance.upTo(99'999)) + ".50"),
                                   chance.count(),
                                   chance.time(),
                                   chance.text(),
                                   chance.number(),
                                   chance.time(),
                                   chance.yesNo(),
                                   chance.text()};
        out += cells.join(',') + '\n';
    }
    return out;
}

QByteArray randomOrders(Chance &chance, int count, int customers)
{
    QByteArray out = "order_id,customer_id,date,amount,status,channel,coupon,items\n";
    static const QList<QByteArray> statuses{"completed", "pending", "cancelled", "refunded"};
    for (int i = 0; i < count; ++i) {
        const QByteArray items =
                R"("[{""sku"":""A-1"",""name"":""Tea, green"",""quantity"":2,""price"":""12.34""},)"
                R"({""sku"":""B"",""quantity"":1,""price"":""5""}]")";
        const QByteArrayList cells{
                "O" + QByteArray::number(i),
                "C" + QByteArray::number(chance.upTo(customers - 1)),
                QDateTime::fromMSecsSinceEpoch(chance.upTo(1'700'000'000'000), QTimeZone::utc())
                        .toString(Qt::ISODateWithMs)
                        .toLatin1(),
                QByteArray::number(chance.upTo(99'999)) + ".25",
                statuses.at(chance.random.bounded(statuses.size())),
                chance.text(),
                chance.text(),
                chance.maybe(items)};
        out += cells.join(',') + '\n';
    }
    return out;
}

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_demo = std::make_unique<DemoWorkspace>(1'000);
        // Texts that a careless writer breaks, and opening values beside orders.
        MUSTER_VERIFY_OK(executeNow(m_demo->workspace->database(),
                                    u"UPDATE customers SET name = 'Rao, \"Asha\"' || char(10) || "
                                    u"'आशा', name_folded = 'x', "
                                    "opening_spend = 12345, spend = spend + 12345 WHERE id = 5"_s));
    }

    void reimportChangesNothing_data()
    {
        QTest::addColumn<bool>("orders");
        QTest::newRow("customers") << false;
        QTest::newRow("orders") << true;
    }
    void reimportChangesNothing()
    {
        QFETCH(bool, orders);
        const QString path = m_folder.filePath(u"out.csv"_s);
        const auto rows =
                exportRows(*m_demo->workspace,
                           {orders ? ExportKind::Orders : ExportKind::Customers, path, {}});
        MUSTER_VERIFY_OK(rows);
        const QString before = digest(*m_demo->workspace);
        const auto report = import(*m_demo->workspace,
                                   orders ? ingest::Kind::Orders : ingest::Kind::Customers, path);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.rows, *rows);
        QCOMPARE(report.account.created, 0);
        QCOMPARE(report.account.refused, 0);
        QCOMPARE(digest(*m_demo->workspace), before);
    }

    void movesToANewWorkspace()
    {
        const QString customers = m_folder.filePath(u"c.csv"_s);
        const QString orders = m_folder.filePath(u"o.csv"_s);
        MUSTER_VERIFY_OK(exportRows(*m_demo->workspace, {ExportKind::Customers, customers, {}}));
        MUSTER_VERIFY_OK(exportRows(*m_demo->workspace, {ExportKind::Orders, orders, {}}));
        TempDatabase other(storage::Dialect::Sqlite, TempDatabase::Content::Empty);
        other.close();
        const auto moved = Workspace::open(other.url(), m_demo->clock, WhenOlder::Refuse);
        MUSTER_VERIFY_OK(moved);
        QVERIFY(!import(**moved, ingest::Kind::Customers, customers).error);
        QVERIFY(!import(**moved, ingest::Kind::Orders, orders).error);
        QCOMPARE(digest(**moved), digest(*m_demo->workspace));
    }

    void comesBackAsItWas_data()
    {
        QTest::addColumn<storage::Dialect>("from");
        QTest::addColumn<storage::Dialect>("to");
        using enum storage::Dialect;
        QTest::newRow("SQLite") << Sqlite << Sqlite;
        QTest::newRow("PostgreSQL") << Postgresql << Postgresql;
        QTest::newRow("MySQL") << Mysql << Mysql;
        QTest::newRow("from SQLite to PostgreSQL") << Sqlite << Postgresql;
        QTest::newRow("from PostgreSQL to MySQL") << Postgresql << Mysql;
        QTest::newRow("from MySQL to SQLite") << Mysql << Sqlite;
    }
    void comesBackAsItWas()
    {
        QFETCH(storage::Dialect, from);
        QFETCH(storage::Dialect, to);
        for (const storage::Dialect dialect : {from, to}) {
            if (const QString reason = whyNoDatabase(dialect); !reason.isEmpty())
                QSKIP(qPrintable(reason));
        }
        const quint32 seed = QRandomGenerator::global()->generate();
        const QByteArray note = "seed " + QByteArray::number(seed);
        Chance chance{QRandomGenerator(seed)};
        const Fresh first(from, m_demo->clock);
        MUSTER_VERIFY_OK(first.workspace);
        const Fresh second(to, m_demo->clock);
        MUSTER_VERIFY_OK(second.workspace);
        constexpr int customers = 300;
        const QString path = m_folder.filePath(u"source.csv"_s);
        const auto load = [&](const Workspace &workspace, ingest::Kind kind) {
            const auto report = import(workspace, kind, path);
            if (!report.error && report.account.refused == 0 && report.warningCount == 0)
                return QString();
            QString text = report.error ? report.error->text() : QString();
            for (const auto &said : report.refused + report.warnings)
                text += u'\n' + QString::number(said.line) + u": "_s + said.text;
            return text;
        };
        QVERIFY(write(path, randomCustomers(chance, customers)));
        QCOMPARE(load(**first.workspace, ingest::Kind::Customers), QString());
        QVERIFY(write(path, randomOrders(chance, 200, customers)));
        QCOMPARE(load(**first.workspace, ingest::Kind::Orders), QString());

        const QString again = m_folder.filePath(u"again.csv"_s);
        for (const auto &[kind, read] : {std::pair{ExportKind::Customers, ingest::Kind::Customers},
                                         std::pair{ExportKind::Orders, ingest::Kind::Orders}}) {
            MUSTER_VERIFY_OK(exportRows(**first.workspace, {kind, path, {}}));
            QCOMPARE(load(**second.workspace, read), QString());
            // And where it came from, it changes nothing.
            const auto same = import(**first.workspace, read, path);
            QVERIFY(!same.error);
            QVERIFY2(same.account.unchanged == same.account.rows, note.constData());
        }
        // The customers' totals are whole only after the orders.
        for (const ExportKind kind : {ExportKind::Customers, ExportKind::Orders}) {
            MUSTER_VERIFY_OK(exportRows(**first.workspace, {kind, path, {}}));
            MUSTER_VERIFY_OK(exportRows(**second.workspace, {kind, again, {}}));
            const QByteArrayList was = bytesOf(path).split('\n');
            const QByteArrayList is = bytesOf(again).split('\n');
            for (qsizetype i = 0; i < std::min(was.size(), is.size()); ++i)
                QVERIFY2(is.at(i) == was.at(i),
                         (note + "\n" + was.at(i) + "\n" + is.at(i)).constData());
            QCOMPARE(is.size(), was.size());
        }
        for (const Fresh *fresh : {&first, &second}) {
            QCOMPARE(valueNow((*fresh->workspace)->database(),
                              u"SELECT COUNT(*) FROM attribute_definitions"_s)
                             ->toInt(),
                     5);
        }
    }

    void segmentOnly()
    {
        const auto tree = rules::readRuleText(u"city = \"Mumbai\""_s);
        QVERIFY(tree);
        const auto rule = checkRule(*m_demo->workspace, *tree);
        MUSTER_VERIFY_OK(rule);
        const QString path = m_folder.filePath(u"mumbai.csv"_s);
        const auto rows = exportRows(*m_demo->workspace, {ExportKind::Customers, path, rule->node});
        MUSTER_VERIFY_OK(rows);
        QCOMPARE(*rows, valueNow(m_demo->workspace->database(),
                                 u"SELECT COUNT(*) FROM customers WHERE city = 'Mumbai'"_s)
                                ->toLongLong());
        const auto messages = exportRows(*m_demo->workspace,
                                         {ExportKind::Messages, m_folder.filePath(u"m.csv"_s), {}});
        MUSTER_VERIFY_OK(messages);
        QCOMPARE(*messages,
                 valueNow(m_demo->workspace->database(), u"SELECT COUNT(*) FROM messages"_s)
                         ->toLongLong());
    }

    void theWorkspaceIsNotWrittenOver()
    {
        const QStringList files = storage::filesOf(m_demo->database.url());
        QCOMPARE(files.size(), 3);
        for (const QString &path : files) {
            const auto rows = exportRows(*m_demo->workspace, {ExportKind::Customers, path, {}});
            QVERIFY2(!rows, qPrintable(path));
            QCOMPARE(rows.error().code, ErrorCode::Conflict);
        }
        MUSTER_VERIFY_OK(exportRows(*m_demo->workspace,
                                    {ExportKind::Customers, m_folder.filePath(u"c.csv"_s), {}}));
    }

    void folderMissing()
    {
        const auto rows =
                exportRows(*m_demo->workspace,
                           {ExportKind::Customers, m_folder.filePath(u"no/such/folder.csv"_s), {}});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Io);
        QVERIFY(!rows.error().remedy.isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<DemoWorkspace> m_demo;
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
