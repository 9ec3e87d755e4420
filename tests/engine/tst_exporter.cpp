// SPDX-License-Identifier: GPL-3.0-or-later
// What is exported can be imported again: into the same workspace it changes nothing, into a new one it gives the same.
#include "engine/audiences.h"
#include "engine/demoloader.h"
#include "engine/exporter.h"
#include "ingest/importer.h"
#include "rules/ruletext.h"
#include "storage/databasefiles.h"
#include "support/testdatabases.h"

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

} // namespace

class ExporterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = std::make_unique<TempDatabase>(storage::Dialect::Sqlite,
                                                    TempDatabase::Content::Empty);
        m_database->close();
        auto workspace = Workspace::open(m_database->url(), m_clock, WhenOlder::Refuse);
        MUSTER_VERIFY_OK(workspace);
        m_workspace = std::move(*workspace);
        MUSTER_VERIFY_OK(loadDemo(*m_workspace, 1'000));
        // Texts that a careless writer breaks, and opening values beside orders.
        MUSTER_VERIFY_OK(executeNow(m_workspace->database(),
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
        const auto rows = exportRows(
                *m_workspace, {orders ? ExportKind::Orders : ExportKind::Customers, path, {}});
        MUSTER_VERIFY_OK(rows);
        const QString before = digest(*m_workspace);
        const auto report =
                import(*m_workspace, orders ? ingest::Kind::Orders : ingest::Kind::Customers, path);
        QVERIFY2(!report.error, report.error ? qPrintable(report.error->text()) : "");
        QCOMPARE(report.account.rows, *rows);
        QCOMPARE(report.account.created, 0);
        QCOMPARE(report.account.refused, 0);
        QCOMPARE(digest(*m_workspace), before);
    }

    void movesToANewWorkspace()
    {
        const QString customers = m_folder.filePath(u"c.csv"_s);
        const QString orders = m_folder.filePath(u"o.csv"_s);
        MUSTER_VERIFY_OK(exportRows(*m_workspace, {ExportKind::Customers, customers, {}}));
        MUSTER_VERIFY_OK(exportRows(*m_workspace, {ExportKind::Orders, orders, {}}));
        TempDatabase other(storage::Dialect::Sqlite, TempDatabase::Content::Empty);
        other.close();
        const auto moved = Workspace::open(other.url(), m_clock, WhenOlder::Refuse);
        MUSTER_VERIFY_OK(moved);
        QVERIFY(!import(**moved, ingest::Kind::Customers, customers).error);
        QVERIFY(!import(**moved, ingest::Kind::Orders, orders).error);
        QCOMPARE(digest(**moved), digest(*m_workspace));
    }

    void segmentOnly()
    {
        const auto tree = rules::readRuleText(u"city = \"Mumbai\""_s);
        QVERIFY(tree);
        const auto rule = checkRule(*m_workspace, *tree);
        MUSTER_VERIFY_OK(rule);
        const QString path = m_folder.filePath(u"mumbai.csv"_s);
        const auto rows = exportRows(*m_workspace, {ExportKind::Customers, path, rule->node});
        MUSTER_VERIFY_OK(rows);
        QCOMPARE(*rows, valueNow(m_workspace->database(),
                                 u"SELECT COUNT(*) FROM customers WHERE city = 'Mumbai'"_s)
                                ->toLongLong());
        const auto messages =
                exportRows(*m_workspace, {ExportKind::Messages, m_folder.filePath(u"m.csv"_s), {}});
        MUSTER_VERIFY_OK(messages);
        QCOMPARE(*messages, valueNow(m_workspace->database(), u"SELECT COUNT(*) FROM messages"_s)
                                    ->toLongLong());
    }

    void theWorkspaceIsNotWrittenOver()
    {
        const QStringList files = storage::filesOf(m_database->url());
        QCOMPARE(files.size(), 3);
        for (const QString &path : files) {
            const auto rows = exportRows(*m_workspace, {ExportKind::Customers, path, {}});
            QVERIFY2(!rows, qPrintable(path));
            QCOMPARE(rows.error().code, ErrorCode::Conflict);
        }
        MUSTER_VERIFY_OK(exportRows(*m_workspace,
                                    {ExportKind::Customers, m_folder.filePath(u"c.csv"_s), {}}));
    }

    void folderMissing()
    {
        const auto rows =
                exportRows(*m_workspace,
                           {ExportKind::Customers, m_folder.filePath(u"no/such/folder.csv"_s), {}});
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::Io);
        QVERIFY(!rows.error().remedy.isEmpty());
    }

private:
    SystemClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<TempDatabase> m_database;
    std::unique_ptr<Workspace> m_workspace;
};

QTEST_GUILESS_MAIN(ExporterTest)
#include "tst_exporter.moc"
