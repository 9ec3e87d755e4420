// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bytes.h"

#include <QSet>
#include <QTest>
#include <array>

using namespace muster;

class TestBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesByContent()
    {
        QVERIFY(equalInConstantTime({}, {}));
        QVERIFY(equalInConstantTime("abc", "abc"));
        QVERIFY(!equalInConstantTime("abc", "ab"));
        QVERIFY(!equalInConstantTime("", "a"));
        const QByteArray zeros(3, '\0');
        QVERIFY(equalInConstantTime(zeros, QByteArray(3, '\0')));
        QVERIFY(!equalInConstantTime(zeros, QByteArray(4, '\0')));
    }

    void seesEverySingleBit()
    {
        const QByteArray base(32, '\x5a');
        for (qsizetype place = 0; place < base.size(); ++place) {
            for (int bit = 0; bit < 8; ++bit) {
                QByteArray other = base;
                other[place] = static_cast<char>(other[place] ^ (1 << bit));
                QVERIFY(!equalInConstantTime(base, other));
            }
        }
    }

    void drawsTheBytesAskedFor()
    {
        QCOMPARE(randomBytes(0).size(), 0);
        QCOMPARE(randomBytes(1).size(), 1);
        QCOMPARE(randomBytes(1000).size(), 1000);
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(randomBytes(16));
        QCOMPARE(seen.size(), 1000);
    }

    void everyByteValueIsDrawn()
    {
        // 256 000 draws: a value is missing by chance with a probability below 1e-400.
        std::array<bool, 256> seen{};
        for (const char byte : randomBytes(256'000))
            seen[static_cast<quint8>(byte)] = true;
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](bool drawn) { return drawn; }));
    }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "tst_bytes.moc"
