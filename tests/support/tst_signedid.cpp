// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/signedid.h"

#include "support/bytes.h"

#include <QSet>
#include <QTest>
#include <limits>

using namespace muster;

namespace {

const QByteArray alphabet("abcdefghijklmnopqrstuvwxyz234567");
const QByteArray workspaceKey(32, 'k');

} // namespace

class TestSignedId : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackForEveryKey_data()
    {
        QTest::addColumn<qint64>("key");
        QTest::newRow("first") << qint64{1};
        QTest::newRow("million") << qint64{1'000'000};
        QTest::newRow("32 bits") << qint64{0xffffffff};
        QTest::newRow("greatest") << std::numeric_limits<qint64>::max();
    }

    void comesBackForEveryKey()
    {
        QFETCH(qint64, key);
        const QByteArray text = signedId(MessageId{key}, workspaceKey);
        QCOMPARE(text.size(), 29);
        QVERIFY(text.size() <= 40);
        for (const char c : text)
            QVERIFY2(alphabet.contains(c), text.constData());
        const std::optional<MessageId> back = verifySignedId(text, workspaceKey);
        QVERIFY(back.has_value());
        QCOMPARE(back->value, key);
    }

    void staysTheSameForEver()
    {
        // Recomputed outside: base32(key big-endian ‖ first 10 bytes of HMAC-SHA256), lower case, no padding.
        // Vendors hold these for months; another form would orphan their callbacks.
        QCOMPARE(signedId(MessageId{1}, workspaceKey), QByteArray("aaaaaaaaaaaacfoqnk4dmcw5htcmg"));
        QCOMPARE(signedId(MessageId{1234567890123}, QByteArray("another key")),
                 QByteArray("aaaach3r7mcmxtbl24ddtno5ctrnm"));
    }

    void refusesEveryChangedCharacter()
    {
        const QByteArray text = signedId(MessageId{123456789}, workspaceKey);
        for (qsizetype place = 0; place < text.size(); ++place) {
            for (const char c : alphabet) {
                QByteArray changed = text;
                changed[place] = c;
                QCOMPARE(verifySignedId(changed, workspaceKey).has_value(), c == text[place]);
            }
        }
    }

    void refusesCharactersOutsideTheAlphabet()
    {
        const QByteArray text = signedId(MessageId{123456789}, workspaceKey);
        QVERIFY(!verifySignedId(text.toUpper(), workspaceKey));
        for (qsizetype place = 0; place < text.size(); ++place) {
            for (int byte = 0; byte < 256; ++byte) {
                const char c = static_cast<char>(byte);
                if (alphabet.contains(c))
                    continue;
                QByteArray changed = text;
                changed[place] = c;
                QVERIFY(!verifySignedId(changed, workspaceKey));
            }
        }
    }

    void refusesEveryOtherLength()
    {
        const QByteArray text = signedId(MessageId{42}, workspaceKey);
        for (qsizetype length = 0; length < text.size(); ++length)
            QVERIFY(!verifySignedId(text.left(length), workspaceKey));
        QVERIFY(!verifySignedId(text + 'a', workspaceKey));
        QVERIFY(!verifySignedId(text + text, workspaceKey));
        QVERIFY(!verifySignedId(QByteArrayView(), workspaceKey));
    }

    void refusesAnotherWorkspacesId()
    {
        QByteArray otherKey = workspaceKey;
        otherKey[31] = 'K';
        QVERIFY(!verifySignedId(signedId(MessageId{42}, otherKey), workspaceKey));
        QVERIFY(!verifySignedId(signedId(MessageId{42}, workspaceKey), otherKey));
    }

    void refusesKeysThatNoMessageHas()
    {
        QVERIFY(!verifySignedId(signedId(MessageId{0}, workspaceKey), workspaceKey));
        QVERIFY(!verifySignedId(signedId(MessageId{-1}, workspaceKey), workspaceKey));
    }

    void differsForEveryMessage()
    {
        QSet<QByteArray> seen;
        for (qint64 key = 1; key <= 10'000; ++key)
            seen.insert(signedId(MessageId{key}, workspaceKey));
        QCOMPARE(seen.size(), 10'000);
    }

    void refusesRandomText()
    {
        for (int round = 0; round < 10'000; ++round) {
            QByteArray text = randomBytes(29);
            for (char &c : text)
                c = alphabet[static_cast<quint8>(c) % 32];
            QVERIFY(!verifySignedId(text, workspaceKey));
        }
    }
};

QTEST_APPLESS_MAIN(TestSignedId)
#include "tst_signedid.moc"
