// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/folding.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

QString named(char32_t codePoint)
{
    return u"U+%1"_s.arg(static_cast<uint>(codePoint), 4, 16, QChar(u'0'));
}

/// Calls \a check with each assigned code point that is a character of its own.
template<typename Check>
void forEachAssigned(Check check)
{
    for (char32_t c = 1; c <= QChar::LastValidCodePoint; ++c) {
        const QChar::Category category = QChar::category(c);
        if (category != QChar::Other_NotAssigned && category != QChar::Other_Surrogate)
            check(c);
    }
}

} // namespace

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsByExample_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("spaces only") << u" \t\u00a0\u3000 "_s << QString();
        QTest::newRow("ASCII") << u"  Hello World "_s << u"hello world"_s;
        QTest::newRow("inner spaces stay") << u"A  B"_s << u"a  b"_s;
        QTest::newRow("accents stay") << u"ÉCOLE"_s << u"école"_s;
        QTest::newRow("composed") << u"E\u0301cole"_s << u"école"_s;
        QTest::newRow("sharp s") << u"STRAßE"_s << u"strasse"_s;
        QTest::newRow("capital sharp s") << u"STRA\u1e9eE"_s << u"strasse"_s;
        QTest::newRow("final sigma") << u"ΟΔΟΣ οδος"_s << u"οδοσ οδοσ"_s;
        QTest::newRow("dotted capital I") << u"İstanbul"_s << u"i\u0307stanbul"_s;
        QTest::newRow("dotless i stays") << u"ısı"_s << u"ısı"_s;
        QTest::newRow("Greek with iota") << u"\u1f88"_s << u"\u1f00\u03b9"_s;
        QTest::newRow("Cyrillic") << u"МОСКВА"_s << u"москва"_s;
        QTest::newRow("Devanagari") << u"मुंबई"_s << u"मुंबई"_s;
        QTest::newRow("beyond the basic plane") << u"\U00010400"_s << u"\U00010428"_s;
        QTest::newRow("Kelvin sign") << u"\u212a"_s << u"k"_s;
        QTest::newRow("ligature") << u"ﬁn"_s << u"fin"_s;
    }

    void foldsByExample()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(folded(text), expected);
    }

    void isAFixedPointForEveryCodePoint()
    {
        QStringList wrong;
        int seen = 0;
        forEachAssigned([&wrong, &seen](char32_t c) {
            ++seen;
            // Alone, between letters, and before marks that compose with what folding leaves.
            const QString alone = QString::fromUcs4(&c, 1);
            for (const QString &text :
                 {alone, u"A"_s + alone + u"Z"_s, alone + u'\u0301', alone + u'\u0308',
                  alone + u'\u0345', alone + u"\u0345\u0301"_s, u'\u0391' + alone,
                  u"\u03b9\u0308"_s + alone}) {
                const QString once = folded(text);
                if (folded(once) != once)
                    wrong.append(named(c));
            }
        });
        QVERIFY(seen > 140'000);
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 fail: %2"_s.arg(wrong.size()).arg(wrong.mid(0, 20).join(u' '))));
    }

    void caseAndCompositionMakeNoDifference()
    {
        QStringList wrong;
        forEachAssigned([&wrong](char32_t c) {
            const QString text = u"x"_s + QString::fromUcs4(&c, 1) + u"y"_s;
            const QString key = folded(text);
            if (folded(text.normalized(QString::NormalizationForm_D)) != key ||
                folded(text.normalized(QString::NormalizationForm_C)) != key ||
                folded(text.toCaseFolded()) != key || folded(text.toLower()) != key ||
                (c != U'\u0131' &&
                 folded(text.toUpper()) != key)) // Unicode keeps "ı" apart from "i"
                wrong.append(named(c));
        });
        QVERIFY2(wrong.isEmpty(),
                 qPrintable(u"%1 fail: %2"_s.arg(wrong.size()).arg(wrong.mid(0, 20).join(u' '))));
    }

    void theFastPathAgreesWithTheFullOne()
    {
        for (char16_t c = 1; c < 0x80; ++c) {
            const QString text = u"q"_s + QChar(c) + u"q"_s;
            QCOMPARE(folded(text + u'é'), folded(text) + u'é');
        }
    }

    void measuresEditDistance_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<int>("distance");
        QTest::newRow("equal") << u"spend"_s << u"spend"_s << 0;
        QTest::newRow("both empty") << QString() << QString() << 0;
        QTest::newRow("one empty") << QString() << u"abc"_s << 3;
        QTest::newRow("insert") << u"spnd"_s << u"spend"_s << 1;
        QTest::newRow("delete") << u"speend"_s << u"spend"_s << 1;
        QTest::newRow("replace") << u"spand"_s << u"spend"_s << 1;
        QTest::newRow("swap") << u"psend"_s << u"spend"_s << 1;
        QTest::newRow("classic") << u"kitten"_s << u"sitting"_s << 3;
        QTest::newRow("no swap across others") << u"ca"_s << u"abc"_s << 3;
    }

    void measuresEditDistance()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(int, distance);
        QCOMPARE(editDistance(a, b), distance);
        QCOMPARE(editDistance(b, a), distance);
    }

    void suggestsOnlyWhatCouldBeMeant()
    {
        const QStringList fields{u"spend"_s, u"visits"_s, u"last_order_date"_s, u"City"_s, u"id"_s};
        QCOMPARE(nearestName(u"spned"_s, fields), u"spend"_s);
        QCOMPARE(nearestName(u"SPEND"_s, fields), u"spend"_s);
        QCOMPARE(nearestName(u"citty"_s, fields), u"City"_s);
        QCOMPARE(nearestName(u"last_ordr_dat"_s, fields), u"last_order_date"_s);
        QCOMPARE(nearestName(u"favourite_colour"_s, fields), QString());
        QCOMPARE(nearestName(u"xy"_s, fields), QString()); // not a letter in common with "id"
        QCOMPARE(nearestName(QString(), fields), QString());
        QCOMPARE(nearestName(u"spend"_s, {}), QString());
        QCOMPARE(nearestName(QString(100'000, u'a'), fields), QString());
    }
};

QTEST_APPLESS_MAIN(TestFolding)
#include "tst_folding.moc"
