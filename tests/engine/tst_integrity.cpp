// SPDX-License-Identifier: GPL-3.0-or-later
// "musterctl check" must find what it claims to look for: each kind of damage is made, and seen.
#include "engine/demoworkspace.h"
#include "engine/integrity.h"
#include "support/testdatabases.h"

#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace muster::test;
using namespace Qt::StringLiterals;
using storage::Role;

class IntegrityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<DemoWorkspace>(1'000); }

    void findsDamage_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<QString>("repair");
        QTest::addColumn<QString>("says");
        QTest::newRow("spend") << u"UPDATE customers SET spend = spend + 1 WHERE id = 7"_s
                               << u"UPDATE customers SET spend = spend - 1 WHERE id = 7"_s
                               << u"CUS-000007"_s;
        QTest::newRow("order count")
                << u"UPDATE customers SET order_count = order_count + 1, orders = orders + 1 WHERE id = 9"_s
                << u"UPDATE customers SET order_count = order_count - 1, orders = orders - 1 WHERE id = 9"_s
                << u"CUS-000009"_s;
        QTest::newRow("audience")
                << u"UPDATE campaigns SET audience = audience + 5 WHERE name = 'Monsoon teas'"_s
                << u"UPDATE campaigns SET audience = audience - 5 WHERE name = 'Monsoon teas'"_s
                << u"Monsoon teas"_s;
        QTest::newRow("state") << u"UPDATE messages SET state = state + 20 WHERE id = 3"_s
                               << u"UPDATE messages SET state = state - 20 WHERE id = 3"_s
                               << u"impossible state"_s;
    }
    void findsDamage()
    {
        QFETCH(QString, damage);
        QFETCH(QString, repair);
        QFETCH(QString, says);
        MUSTER_VERIFY_OK(executeNow(m_demo->workspace->database(), damage));
        auto report = runNow(m_demo->workspace->database(), Role::Read, checkIntegrity);
        MUSTER_VERIFY_OK(report);
        QVERIFY(!report->isWhole());
        QVERIFY2(report->problems.join(u'\n').contains(says),
                 qPrintable(report->problems.join(u'\n')));
        MUSTER_VERIFY_OK(executeNow(m_demo->workspace->database(), repair));
        report = runNow(m_demo->workspace->database(), Role::Read, checkIntegrity);
        QVERIFY2(report->isWhole(), qPrintable(report->problems.join(u'\n')));
    }

    void namesTenCasesAndCountsTheRest()
    {
        MUSTER_VERIFY_OK(executeNow(m_demo->workspace->database(),
                                    u"UPDATE customers SET spend = spend + 1 WHERE id <= 25"_s));
        const auto report = runNow(m_demo->workspace->database(), Role::Read, checkIntegrity);
        QCOMPARE(report->problems.size(), 11);
        QVERIFY(report->problems.last().contains(u"15"_s));
        MUSTER_VERIFY_OK(executeNow(m_demo->workspace->database(),
                                    u"UPDATE customers SET spend = spend - 1 WHERE id <= 25"_s));
    }

private:
    std::unique_ptr<DemoWorkspace> m_demo;
};

QTEST_GUILESS_MAIN(IntegrityTest)
#include "tst_integrity.moc"
