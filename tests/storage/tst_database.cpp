// SPDX-License-Identifier: GPL-3.0-or-later
// The executor and its connections, on every database.
#include "storage/database.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data() { test::databaseRows(); }
    void roundTrip();
};

void TestDatabase::roundTrip()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(test::executeNow(*database, u"CREATE TABLE t (a BIGINT, b TEXT)"_s));
    MUSTER_VERIFY_OK(test::executeNow(*database, u"INSERT INTO t VALUES (?, ?)"_s, {7, u"x"_s}));
    const auto value = test::valueNow(*database, u"SELECT a FROM t WHERE b = ?"_s, {u"x"_s});
    MUSTER_VERIFY_OK(value);
    QCOMPARE(value->toLongLong(), 7);
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
