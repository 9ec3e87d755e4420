// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes that an import puts off: none is lost, whoever ends it, and nothing but speed depends on
// them.
#include "storage/deferredindexes.h"

#include "storage/audience.h"
#include "storage/migration.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

namespace {

/// Name and definition of every index of the customers, one to a line.
Result<QVariant> indexesOf(test::TempDatabase &database)
{
    return test::valueNow(*database, u"SELECT group_concat(sql, char(10)) FROM (SELECT sql FROM "
                                     u"sqlite_master WHERE type = 'index' "
                                     "AND tbl_name = 'customers' ORDER BY name)"_s);
}

Result<int> deferNow(test::TempDatabase &database, Needed needed = Needed::ExternalId)
{
    return test::transactNow(*database, Role::Ingest, [needed](Connection &connection) {
        return deferCustomerIndexes(connection, needed);
    });
}

rules::Node bothAtLeast(qint64 spend, qint64 visits)
{
    const rules::Node first{false, rules::RangeTest{{rules::Column::Spend, {}}, spend, {}}};
    const rules::Node second{false, rules::RangeTest{{rules::Column::Visits, {}}, visits, {}}};
    return {false, std::make_shared<const rules::Group>(
                           rules::Group{rules::Combinator::And, {first, second}})};
}

} // namespace

class TestDeferredIndexes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeBackAsTheyWere()
    {
        test::TempDatabase database(Dialect::Sqlite);
        const auto before = indexesOf(database);
        MUSTER_VERIFY_OK(before);
        QCOMPARE(before->toString().count(u'\n'), 6);
        QCOMPARE(deferNow(database), 6);
        QCOMPARE(indexesOf(database)->toString(),
                 u"CREATE UNIQUE INDEX customers_external_id ON customers (external_id)"_s);
        // A second import leaves alone what the first one put off.
        QCOMPARE(deferNow(database), 0);
        for (int left = 6; left > 0; --left)
            QCOMPARE(test::runNow(*database, Role::Ingest, &restoreNextIndex), true);
        QCOMPARE(test::runNow(*database, Role::Ingest, &restoreNextIndex), false);
        QCOMPARE(indexesOf(database)->toString(), before->toString());
    }

    void keepsWhatTheImportNeeds()
    {
        test::TempDatabase database(Dialect::Sqlite);
        QCOMPARE(deferNow(database, Needed::ExternalIdAndEmail), 5);
        QVERIFY(indexesOf(database)->toString().contains(u"customers_email"_s));
    }

    void rolledBackIsNotPutOff()
    {
        test::TempDatabase database(Dialect::Sqlite);
        const auto before = indexesOf(database);
        const auto failed = test::transactNow(
                *database, Role::Ingest, [](Connection &connection) -> Result<int> {
                    const auto deferred = deferCustomerIndexes(connection, Needed::ExternalId);
                    return deferred ? Result<int>(fail(ErrorCode::Internal, u"undone"_s))
                                    : deferred;
                });
        QVERIFY(!failed.has_value());
        QCOMPARE(indexesOf(database)->toString(), before->toString());
        QCOMPARE(test::runNow(*database, Role::Ingest, &restoreNextIndex), false);
    }

    void theNextStartBuildsThem()
    {
        test::TempDatabase database(Dialect::Sqlite);
        const auto before = indexesOf(database);
        QCOMPARE(deferNow(database), 6);
        // Half way through building them the program is gone.
        QCOMPARE(test::runNow(*database, Role::Ingest, &restoreNextIndex), true);
        MUSTER_VERIFY_OK(database.reopen());
        MUSTER_VERIFY_OK(migrate(*database, {}).result());
        QCOMPARE(indexesOf(database)->toString(), before->toString());
        QCOMPARE(test::valueNow(*database,
                                u"SELECT COUNT(*) FROM settings WHERE name = 'deferred_indexes'"_s)
                         ->toInt(),
                 0);
    }

    void countingWorksMeanwhile()
    {
        test::TempDatabase database(Dialect::Sqlite);
        MUSTER_VERIFY_OK(test::executeNow(
                *database, u"INSERT INTO customers (external_id, external_id_folded, spend, "
                           u"visits, created_at, updated_at) "
                           "VALUES ('C1', 'c1', 500, 3, 0, 0), ('C2', 'c2', 900, 1, 0, 0)"_s));
        // Two columns of the covering index: the rule whose count names it.
        const rules::Node rule = bothAtLeast(400, 2);
        const auto count = [&] {
            return test::runNow(*database, Role::Read, [&rule](Connection &connection) {
                return countMembers(connection, rule);
            });
        };
        QCOMPARE(count(), 1);
        QCOMPARE(deferNow(database), 6);
        QCOMPARE(count(), 1);
    }

    void serversAreLeftAlone_data()
    {
        QTest::addColumn<Dialect>("dialect");
        QTest::newRow("postgresql") << Dialect::Postgresql;
        QTest::newRow("mysql") << Dialect::Mysql;
    }
    void serversAreLeftAlone()
    {
        MUSTER_TEST_DATABASE(database);
        QCOMPARE(deferNow(database), 0);
        QCOMPARE(test::runNow(*database, Role::Ingest, &restoreNextIndex), false);
    }
};

QTEST_GUILESS_MAIN(TestDeferredIndexes)
#include "tst_deferredindexes.moc"
