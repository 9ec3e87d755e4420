// SPDX-License-Identifier: GPL-3.0-or-later
// Every query file is understood by every database that would get it: the server itself prepares it.
#include "storage/sqlcatalog.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestQueries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allPrepare_data() { test::databaseRows(); }
    void allPrepare();
};

void TestQueries::allPrepare()
{
    MUSTER_TEST_DATABASE(database);
    const QStringList names = SqlCatalog::queryNames(dialect);
    QVERIFY(names.size() > 5);
    // MySQL looks at once whether a session that may only read is asked to write.
    const QStringList refused = *test::runNow(
            *database, Role::Write, [&](Connection &connection) -> Result<QStringList> {
                QStringList out;
                for (const QString &name : names) {
                    if (const auto statement = connection.named(name); !statement)
                        out.append(test::describe(statement.error()));
                }
                return out;
            });
    QVERIFY2(refused.isEmpty(), qPrintable(u"\n"_s + refused.join(u'\n')));
    qInfo("%lld queries", static_cast<long long>(names.size()));
}

QTEST_GUILESS_MAIN(TestQueries)
#include "tst_queries.moc"
