// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/oneline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class TestOneLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsLineEnds()
    {
        QVERIFY(isOneLine(QString()));
        QVERIFY(isOneLine(u"Hallo, नमस्ते 👋🏽"_s));
        for (const char16_t c : {u'\0', u'\t', u'\n', u'\v', u'\f', u'\r', u'\x1b', u'\x7f',
                                 u'\u0085', u'\u2028', u'\u2029'}) {
            const QString text = u"a"_s + QChar(c) + u"b"_s;
            QVERIFY2(!isOneLine(text), qPrintable(QString::number(c, 16)));
            QCOMPARE(oneLine(text), u"a b"_s);
        }
    }
};

QTEST_GUILESS_MAIN(TestOneLine)
#include "tst_oneline.moc"
