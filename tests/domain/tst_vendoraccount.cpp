// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vendoraccount.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class TestVendorAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesFitIntoAPath()
    {
        for (const QString &name : {u"a"_s, u"demo"_s, u"Demo-2_x"_s, u"0"_s, QString(64, u'z')})
            QVERIFY2(VendorAccount::isValidName(name), qPrintable(name));
        for (const QString &name :
             {u""_s, QString(65, u'z'), u"a b"_s, u"a/b"_s, u".."_s, u"a.b"_s, u"ä"_s, u"a%2f"_s,
              u"a\n"_s, u"a?b"_s, QString(u'a') + QChar(0), u"Ａ"_s})
            QVERIFY2(!VendorAccount::isValidName(name), qPrintable(name));
    }

    void everyAsciiCharacterIsDecided()
    {
        for (char16_t c = 0; c < 0x80; ++c) {
            const bool allowed = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                                 (c >= u'0' && c <= u'9') || c == u'-' || c == u'_';
            QCOMPARE(VendorAccount::isValidName(QString(QChar(c))), allowed);
        }
    }

    void costsWhatTheVendorCharges()
    {
        VendorAccount account;
        QVERIFY(!account.costOf(5));
        account.pricePerThousand = 0;
        QCOMPARE(account.costOf(5), 0);
        account.pricePerThousand = 8'500; // 85.00 for 1,000
        QCOMPARE(account.costOf(0), 0);
        QCOMPARE(account.costOf(1), 9); // 8.5 paise
        QCOMPARE(account.costOf(1'000), 8'500);
        QCOMPARE(account.costOf(2'161), 18'369); // 18,368.5
        account.pricePerThousand = VendorAccount::highestPrice;
        QCOMPARE(account.costOf(1'000'000'000), 1'000'000'000'000'000);
    }

    void secretsHaveNamesOfTheirOwn()
    {
        VendorAccount one;
        one.name = u"one"_s;
        VendorAccount two;
        two.name = u"two"_s;
        QVERIFY(one.secretName() != one.callbackSecretName());
        QVERIFY(one.secretName() != two.secretName());
        QVERIFY(one.callbackSecretName() != two.callbackSecretName());
        QVERIFY(one.secretName().contains(one.name));
    }
};

QTEST_APPLESS_MAIN(TestVendorAccount)
#include "tst_vendoraccount.moc"
