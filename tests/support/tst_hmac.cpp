// SPDX-License-Identifier: GPL-3.0-or-later
// HMAC-SHA-256 against the test cases of RFC 4231, and against Qt's own.
#include "support/hmac.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>
#include <QTest>
#include <thread>

using namespace muster;

class TestHmac : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithRfc4231_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("1")
                << QByteArray(20, '\x0b') << QByteArray("Hi There")
                << QByteArray("b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7");
        QTest::newRow("2")
                << QByteArray("Jefe") << QByteArray("what do ya want for nothing?")
                << QByteArray("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
        QTest::newRow("3")
                << QByteArray(20, '\xaa') << QByteArray(50, '\xdd')
                << QByteArray("773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe");
        QTest::newRow("6")
                << QByteArray(131, '\xaa')
                << QByteArray("Test Using Larger Than Block-Size Key - Hash Key First")
                << QByteArray("60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
    }
    void agreesWithRfc4231()
    {
        QFETCH(QByteArray, key);
        QFETCH(QByteArray, data);
        QFETCH(QByteArray, digest);
        for (qsizetype split = 0; split <= data.size(); ++split)
            QCOMPARE(hmacSha256(key, {data.first(split), data.sliced(split)}).toHex(), digest);
    }

    void agreesWithQt()
    {
        for (int round = 0; round < 500; ++round) {
            QByteArray key(QRandomGenerator::global()->bounded(1, 100), Qt::Uninitialized);
            QByteArray data(QRandomGenerator::global()->bounded(300), Qt::Uninitialized);
            for (QByteArray *bytes : {&key, &data}) {
                for (char &byte : *bytes)
                    byte = static_cast<char>(QRandomGenerator::global()->generate());
            }
            QCOMPARE(hmacSha256(key, {data}),
                     QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256));
        }
    }

    void takesNothing()
    {
        QCOMPARE(hmacSha256({}, {}).toHex(),
                 QByteArray("b613679a0814d9ec772f95d778c35fc5ff1697c493715653c6c712144292c5ad"));
    }

    void worksOnManyThreads()
    {
        const QByteArray expected = hmacSha256("key", {"text"});
        std::vector<std::thread> threads;
        std::atomic<int> wrong = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&] {
                for (int i = 0; i < 1000; ++i)
                    wrong += hmacSha256("key", {"text"}) == expected ? 0 : 1;
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
    }
};

QTEST_APPLESS_MAIN(TestHmac)
#include "tst_hmac.moc"
