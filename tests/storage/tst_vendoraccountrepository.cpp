// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vendoraccountrepository.h"
#include "support/outboxfixture.h"
#include "support/testdatabases.h"

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::storage;
using namespace muster::test;

class TestVendorAccountRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverything_data() { databaseRows(); }
    void keepsEverything();
    void refusesWhatCannotBe_data() { databaseRows(); }
    void refusesWhatCannotBe();
    void isNotRemovedWhileInUse_data() { databaseRows(); }
    void isNotRemovedWhileInUse();
};

void TestVendorAccountRepository::keepsEverything()
{
    MUSTER_TEST_DATABASE(database);
    VendorAccount account =
            testAccount(u"main-sms_1"_s, QUrl(u"https://vendor.example/send?x=%20y"_s));
    account.idempotent = true;
    account.batchSize = 500;
    account.ratePerSecond = 12.5;
    account.concurrency = 32;
    account.pricePerThousand = 12'345;
    const auto id = addAccount(*database, account);
    MUSTER_VERIFY_OK(id);
    account.id = *id;

    const auto found = transactNow(*database, Role::Write, [&](Connection &connection) {
        return VendorAccountRepository(connection).findByName(account.name);
    });
    MUSTER_VERIFY_OK(found);
    QCOMPARE(*found, account);

    account.name = u"renamed"_s;
    account.batchSize = 1;
    account.idempotent = false;
    account.pricePerThousand.reset();
    MUSTER_VERIFY_OK(transactNow(*database, Role::Write, [&](Connection &connection) {
        return VendorAccountRepository(connection).update(account);
    }));
    const auto list = runNow(*database, Role::Read, [](Connection &connection) {
        return VendorAccountRepository(connection).list();
    });
    MUSTER_VERIFY_OK(list);
    QCOMPARE(*list, QList<VendorAccount>{account});
}

void TestVendorAccountRepository::refusesWhatCannotBe()
{
    MUSTER_TEST_DATABASE(database);
    MUSTER_VERIFY_OK(addAccount(*database, testAccount(u"one"_s)));
    const auto again = addAccount(*database, testAccount(u"one"_s));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::Conflict);

    VendorAccount wrong = testAccount(u"two words"_s);
    QCOMPARE(addAccount(*database, wrong).error().code, ErrorCode::InvalidInput);
    wrong = testAccount(u"two"_s, QUrl());
    QCOMPARE(addAccount(*database, wrong).error().code, ErrorCode::InvalidInput);
    wrong = testAccount(u"two"_s);
    wrong.batchSize = 0;
    QCOMPARE(addAccount(*database, wrong).error().code, ErrorCode::InvalidInput);
    wrong.batchSize = VendorAccount::largestBatch + 1;
    QCOMPARE(addAccount(*database, wrong).error().code, ErrorCode::InvalidInput);
    wrong = testAccount(u"two"_s);
    wrong.pricePerThousand = -1;
    QCOMPARE(addAccount(*database, wrong).error().code, ErrorCode::InvalidInput);
    wrong.pricePerThousand = VendorAccount::highestPrice + 1;
    QCOMPARE(addAccount(*database, wrong).error().code, ErrorCode::InvalidInput);
    wrong.pricePerThousand = VendorAccount::highestPrice;
    wrong.ratePerSecond = -1;
    QCOMPARE(addAccount(*database, wrong).error().code, ErrorCode::InvalidInput);
    wrong = testAccount(u"two"_s);
    wrong.id = VendorAccountId{77};
    const auto update = transactNow(*database, Role::Write, [&](Connection &connection) {
        return VendorAccountRepository(connection).update(wrong);
    });
    QCOMPARE(update.error().code, ErrorCode::NotFound);
}

void TestVendorAccountRepository::isNotRemovedWhileInUse()
{
    MUSTER_TEST_DATABASE(database);
    const auto used = addAccount(*database, testAccount(u"used"_s));
    const auto unused = addAccount(*database, testAccount(u"unused"_s));
    MUSTER_VERIFY_OK(addDraft(*database, u"A campaign"_s, *used));
    const auto remove = [&](VendorAccountId id) {
        return transactNow(*database, Role::Write, [id](Connection &connection) {
            return VendorAccountRepository(connection).remove(id);
        });
    };
    QCOMPARE(remove(*used).error().code, ErrorCode::Conflict);
    MUSTER_VERIFY_OK(remove(*unused));
    QCOMPARE(remove(*unused).error().code, ErrorCode::NotFound);
}

QTEST_GUILESS_MAIN(TestVendorAccountRepository)
#include "tst_vendoraccountrepository.moc"
