// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/decimal.h"

#include <QTest>

using namespace muster::rules;
using namespace Qt::StringLiterals;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scales_data();
    void scales();
    void refuses();
    void writtenNumbers_data();
    void writtenNumbers();
};

void TestDecimal::scales_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("first");
    QTest::addColumn<qint64>("last");
    const auto row = [](const QString &text, qint64 first, qint64 last) {
        QTest::newRow(qPrintable(text)) << text << first << last;
    };
    row(u"99.99"_s, 9999, 9999);
    row(u"99.990000"_s, 9999, 9999);
    row(u"99.995"_s, 10000, 9999);
    row(u"-99.995"_s, -9999, -10000);
    row(u"-0.001"_s, 0, -1);
    row(u"0.0000000000000000000000001"_s, 1, 0);
    row(u"1e-3"_s, 1, 0);
    row(u"12.5e1"_s, 12500, 12500);
    row(u"1e-400"_s, 1, 0);
    row(u"89999999999999999.99"_s, 8999999999999999999, 8999999999999999999);
}

void TestDecimal::scales()
{
    QFETCH(QString, text);
    QFETCH(qint64, first);
    QFETCH(qint64, last);
    const auto span = scaledDecimal(text, 2);
    QVERIFY(span);
    QCOMPARE(span->first, first);
    QCOMPARE(span->last, last);
}

void TestDecimal::refuses()
{
    for (const QString &text : {u""_s, u"."_s, u"1."_s, u".5"_s, u"1,000"_s, u"0x10"_s, u"inf"_s,
                                u"nan"_s, u"1e9999"_s, u"--1"_s, u"१२"_s})
        QVERIFY2(!scaledDecimal(text, 2) &&
                         scaledDecimal(text, 2).error() == DecimalFault::NotANumber,
                 qPrintable(text));
    QVERIFY(scaledDecimal(u"90000000000000000", 2).error() == DecimalFault::TooLarge);
    QVERIFY(scaledDecimal(u"1e300", 2).error() == DecimalFault::TooLarge);
}

void TestDecimal::writtenNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain"); ///< empty: not a number
    const auto row = [](const QString &text, const QString &plain) {
        QTest::newRow(qPrintable(text)) << text << plain;
    };
    row(u"₹10,000"_s, u"10000"_s);
    row(u"1,50,000.50"_s, u"150000.5"_s);
    row(u"12,34,56,789"_s, u"123456789"_s);
    row(u"1,234,567"_s, u"1234567"_s);
    row(u"1.5 lakh"_s, u"150000"_s);
    row(u"1.2345678 crore"_s, u"12345678"_s);
    row(u"10K"_s, u"10000"_s);
    row(u"-0"_s, u"0"_s);
    row(u"007"_s, u"7"_s);
    row(u"1,00,0"_s, {});
    row(u"10,0000"_s, {});
    row(u"1,00"_s, {});
    row(u"0,100"_s, {});
    row(u"5m"_s, {}); // million, months, metres?
    row(u"30d"_s, {});
}

void TestDecimal::writtenNumbers()
{
    QFETCH(QString, text);
    QFETCH(QString, plain);
    QCOMPARE(plainDecimal(text).value_or(QString()), plain);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
