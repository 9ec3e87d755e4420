// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/segmentrepository.h"

#include "storage/campaignrepository.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;

class TestSegmentRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsSegments_data() { test::databaseRows(); }
    void keepsSegments();
    void refusesASecondOfAName_data() { test::databaseRows(); }
    void refusesASecondOfAName();
    void namesTheCampaignsThatUseIt_data() { test::databaseRows(); }
    void namesTheCampaignsThatUseIt();
};

void TestSegmentRepository::keepsSegments()
{
    MUSTER_TEST_DATABASE(database);
    const auto done =
            test::transactNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                SegmentRepository segments(connection);
                MUSTER_TRY_ASSIGN(const SegmentId big,
                                  segments.create(u"Big Spenders"_s, u"{\"a\":1}"_s, 10));
                MUSTER_TRY(segments.create(u"apfel"_s, u"{}"_s, 11));
                MUSTER_TRY_ASSIGN(const Segment found, segments.findByName(u" BIG spenders "_s));
                if (found != Segment{big, u"Big Spenders"_s, u"{\"a\":1}"_s, 10, 10})
                    return fail(ErrorCode::Internal, u"not as stored"_s);
                MUSTER_TRY(segments.update(big, u"Bigger"_s, u"{\"b\":2}"_s, 20));
                MUSTER_TRY_ASSIGN(const Segment updated, segments.find(big));
                if (updated != Segment{big, u"Bigger"_s, u"{\"b\":2}"_s, 10, 20})
                    return fail(ErrorCode::Internal, u"not as updated"_s);
                MUSTER_TRY_ASSIGN(const QList<Segment> all, segments.list());
                if (all.size() != 2 || all.first().name != u"apfel"_s)
                    return fail(ErrorCode::Internal, u"not in the order of names"_s);
                return segments.remove(big);
            });
    MUSTER_VERIFY_OK(done);
    const auto gone = test::runNow(*database, Role::Read, [](Connection &connection) {
        return SegmentRepository(connection).findByName(u"apfl"_s);
    });
    QVERIFY(!gone.has_value());
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
    QVERIFY2(gone.error().remedy.contains(u"apfel"_s), qPrintable(gone.error().text()));
}

void TestSegmentRepository::refusesASecondOfAName()
{
    MUSTER_TEST_DATABASE(database);
    const auto run = [&database](auto job) {
        return test::transactNow(*database, Role::Write, job);
    };
    const auto first =
            run([](Connection &c) { return SegmentRepository(c).create(u"Straße"_s, u"{}"_s, 1); });
    MUSTER_VERIFY_OK(first);
    const auto second = run(
            [](Connection &c) { return SegmentRepository(c).create(u" STRASSE"_s, u"{}"_s, 1); });
    QVERIFY(!second.has_value());
    QCOMPARE(second.error().code, ErrorCode::Conflict);
    const auto nameless =
            run([](Connection &c) { return SegmentRepository(c).create(u"  "_s, u"{}"_s, 1); });
    QVERIFY(!nameless.has_value());
    QCOMPARE(nameless.error().code, ErrorCode::InvalidInput);
    // Another spelling of its own name is no conflict.
    MUSTER_VERIFY_OK(run([&first](Connection &c) {
        return SegmentRepository(c).update(*first, u"Strasse"_s, u"{}"_s, 2);
    }));
}

void TestSegmentRepository::namesTheCampaignsThatUseIt()
{
    MUSTER_TEST_DATABASE(database);
    const auto refused =
            test::transactNow(*database, Role::Write, [](Connection &connection) -> Result<void> {
                SegmentRepository segments(connection);
                MUSTER_TRY_ASSIGN(const SegmentId id, segments.create(u"Loyal"_s, u"{}"_s, 1));
                Campaign campaign;
                campaign.name = u"Diwali offer"_s;
                campaign.segment = id;
                MUSTER_TRY(CampaignRepository(connection).create(campaign));
                return segments.remove(id);
            });
    QVERIFY(!refused.has_value());
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QVERIFY2(refused.error().message.contains(u"Diwali offer"_s),
             qPrintable(refused.error().text()));
}

QTEST_GUILESS_MAIN(TestSegmentRepository)
#include "tst_segmentrepository.moc"
