// SPDX-License-Identifier: GPL-3.0-or-later
// The sizes of saved segments against plain SQL over the same customers, on every database.
#include "analytics/report.h"
#include "analytics/segmentsizes.h"
#include "storage/segmentrepository.h"
#include "support/folding.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QTest>

using namespace muster;
using namespace muster::analytics;
using namespace muster::storage;
using namespace muster::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int customers = 500;

Result<void> store(Connection &connection)
{
    const QStringList cities{u"Mumbai"_s, u"Pune"_s, u"Delhi"_s, QString()};
    MUSTER_TRY_ASSIGN(Statement statement,
                      connection.prepare(u"INSERT INTO customers (id, external_id, "
                                         "external_id_folded, city, city_folded, spend, visits, "
                                         "created_at, updated_at) "
                                         "VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0)"_s));
    for (int i = 1; i <= customers; ++i) {
        const QString city = cities[i * 7 % 4];
        MUSTER_TRY(statement.run(
                {i, QString::number(i), QString::number(i), city.isEmpty() ? QVariant() : city,
                 city.isEmpty() ? QVariant() : folded(city), i * 131 % 100'000, i % 9}));
    }
    SegmentRepository segments(connection);
    const auto save = [&segments](const QString &name, const QString &rule) -> Result<void> {
        MUSTER_TRY(segments.create(
                name, u"{\"combinator\":\"and\",\"not\":false,\"rules\":[%1]}"_s.arg(rule), 0));
        return {};
    };
    MUSTER_TRY(save(u"In Pune"_s, u"{\"field\":\"city\",\"operator\":\"=\",\"value\":\"pune\"}"_s));
    MUSTER_TRY(
            save(u"Spenders"_s, u"{\"field\":\"spend\",\"operator\":\">\",\"value\":\"500\"}"_s));
    MUSTER_TRY(save(u"Everybody"_s, QString()));
    MUSTER_TRY(
            save(u"Regulars"_s, u"{\"field\":\"visits\",\"operator\":\">=\",\"value\":\"7\"}"_s));
    MUSTER_TRY(save(u"Of a removed field"_s,
                    u"{\"field\":\"attributes.gone\",\"operator\":\"=\",\"value\":\"1\"}"_s));
    return {};
}

} // namespace

class SegmentSizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizes_data() { databaseRows(); }
    void sizes()
    {
        MUSTER_TEST_DATABASE(workspace);
        MUSTER_VERIFY_OK(transactNow(*workspace, Role::Write, store));
        const auto ask = [&](int count) {
            return runNow(*workspace, Role::Read, [count](Connection &connection) {
                const rules::FieldCatalogue fields;
                const rules::RuleContext context{QDate(2026, 4, 10), QTimeZone::utc(), Currency()};
                return segmentSizes(connection, fields, context, count);
            });
        };
        const auto found = ask(10);
        MUSTER_VERIFY_OK(found);
        QCOMPARE(found->segments, 5);
        QCOMPARE(found->unreadable, 1);
        const QMap<QString, QString> conditions{{u"In Pune"_s, u"city = 'Pune'"_s},
                                                {u"Spenders"_s, u"spend > 50000"_s},
                                                {u"Everybody"_s, u"1 = 1"_s},
                                                {u"Regulars"_s, u"visits >= 7"_s}};
        QCOMPARE(found->largest.size(), conditions.size());
        for (const SegmentSize &size : found->largest) {
            const auto wanted = valueNow(*workspace, u"SELECT COUNT(*) FROM customers WHERE "_s +
                                                             conditions[size.name]);
            MUSTER_VERIFY_OK(wanted);
            QCOMPARE(size.customers, wanted->toLongLong());
            QVERIFY(size.customers > 0);
        }
        QCOMPARE(found->largest.first().name, u"Everybody"_s);
        for (qsizetype i = 1; i < found->largest.size(); ++i)
            QVERIFY(found->largest[i - 1].customers >= found->largest[i].customers);
        const auto two = ask(2);
        QCOMPARE(two->largest, found->largest.first(2));
        QCOMPARE(two->segments, 5);
    }

    void anythingThere_data() { databaseRows(); }
    void anythingThere()
    {
        MUSTER_TEST_DATABASE(workspace);
        const auto nothing = [&] { return runNow(*workspace, Role::Read, hasNothing); };
        QCOMPARE(nothing().value(), true);
        MUSTER_VERIFY_OK(transactNow(*workspace, Role::Write, store));
        QCOMPARE(nothing().value(), false);
        MUSTER_VERIFY_OK(executeNow(*workspace, u"DELETE FROM segments"_s));
        QCOMPARE(nothing().value(), false);
        MUSTER_VERIFY_OK(executeNow(*workspace, u"DELETE FROM customers"_s));
        QCOMPARE(nothing().value(), true);
    }
};

QTEST_GUILESS_MAIN(SegmentSizesTest)
#include "tst_segmentsizes.moc"
