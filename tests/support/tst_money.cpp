// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/money.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace muster;

namespace {

constexpr qint64 least = std::numeric_limits<qint64>::min();
constexpr qint64 most = std::numeric_limits<qint64>::max();

const Currency inr{u"INR"_s, 2};
const Currency jpy{u"JPY"_s, 0};
const Currency kwd{u"KWD"_s, 3};

} // namespace

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlainDecimals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::newRow("whole") << u"1234"_s << u"INR"_s << qint64{123400};
        QTest::newRow("one place") << u"1234.5"_s << u"INR"_s << qint64{123450};
        QTest::newRow("two places") << u"1234.56"_s << u"INR"_s << qint64{123456};
        QTest::newRow("zeros beyond") << u"1234.5600"_s << u"INR"_s << qint64{123456};
        QTest::newRow("least amount") << u"-0.01"_s << u"INR"_s << qint64{-1};
        QTest::newRow("plus") << u"+7"_s << u"INR"_s << qint64{700};
        QTest::newRow("no whole part") << u".5"_s << u"INR"_s << qint64{50};
        QTest::newRow("leading zeros")
                << u"000000000000000000000000000001"_s << u"INR"_s << qint64{100};
        QTest::newRow("spaces around") << u"  3.10 "_s << u"INR"_s << qint64{310};
        QTest::newRow("negative zero") << u"-0.00"_s << u"INR"_s << qint64{0};
        QTest::newRow("no minor unit") << u"500"_s << u"JPY"_s << qint64{500};
        QTest::newRow("no minor unit, zeros") << u"500.00"_s << u"JPY"_s << qint64{500};
        QTest::newRow("thousandths") << u"1.234"_s << u"KWD"_s << qint64{1234};
        QTest::newRow("greatest") << u"92233720368547758.07"_s << u"INR"_s << most;
        QTest::newRow("least") << u"-92233720368547758.08"_s << u"INR"_s << least;
        QTest::newRow("greatest, whole") << u"9223372036854775807"_s << u"JPY"_s << most;
    }

    void readsPlainDecimals()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        const Result<qint64> read = parseMinor(text, currencyOf(currency).value());
        QVERIFY2(read.has_value(), read ? "" : qPrintable(read.error().text()));
        QCOMPARE(*read, minor);
    }

    void refusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"",
                                 " ",
                                 ".",
                                 "-",
                                 "+",
                                 "1.",
                                 "-.",
                                 "1,5",
                                 "1,234.50",
                                 "1_000",
                                 "1e3",
                                 "0x10",
                                 "--1",
                                 "+-1",
                                 "1.2.3",
                                 "1 2",
                                 "₹5",
                                 "5 INR",
                                 "nan",
                                 "inf",
                                 "0.001",
                                 "1.005",
                                 "92233720368547758.08",
                                 "-92233720368547758.09",
                                 "99999999999999999999",
                                 "١٢",
                                 "１２",
                                 "1.5.",
                                 "1.-5",
                                 "(5)"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void refusesEverythingElse()
    {
        QFETCH(QString, text);
        const Result<qint64> read = parseMinor(text, inr);
        QVERIFY2(!read, qPrintable(u"read as %1"_s.arg(read.value_or(0))));
        QCOMPARE(read.error().code, ErrorCode::InvalidInput);
        QVERIFY(!read.error().remedy.isEmpty());
    }

    void refusesFractionsThatTheCurrencyDoesNotHave()
    {
        QVERIFY(!parseMinor(u"1.5", jpy));
        QVERIFY(!parseMinor(u"1.2345", kwd));
        QVERIFY(parseMinor(u"1.2340", kwd));
    }

    void writesWhatItReads_data()
    {
        QTest::addColumn<qint64>("minor");
        for (const qint64 minor :
             {least, least + 1, qint64{-123456}, qint64{-100}, qint64{-99}, qint64{-1}, qint64{0},
              qint64{1}, qint64{9}, qint64{10}, qint64{99}, qint64{100}, qint64{101},
              qint64{123456}, most - 1, most})
            QTest::addRow("%lld", static_cast<long long>(minor)) << minor;
    }

    void writesWhatItReads()
    {
        QFETCH(qint64, minor);
        for (const Currency &currency : {inr, jpy, kwd}) {
            const QString text = minorToDecimal(minor, currency);
            const Result<qint64> back = parseMinor(text, currency);
            QVERIFY2(back.has_value(), qPrintable(text));
            QCOMPARE(*back, minor);
        }
    }

    void writesAllPlaces()
    {
        QCOMPARE(minorToDecimal(5, inr), u"0.05"_s);
        QCOMPARE(minorToDecimal(-5, inr), u"-0.05"_s);
        QCOMPARE(minorToDecimal(123450, inr), u"1234.50"_s);
        QCOMPARE(minorToDecimal(5, kwd), u"0.005"_s);
        QCOMPARE(minorToDecimal(5, jpy), u"5"_s);
        QCOMPARE(minorToDecimal(least, inr), u"-92233720368547758.08"_s);
    }

    void knowsEachCurrencysPlaces()
    {
        QCOMPARE(currencyOf(u"INR"_s).value(), inr);
        QCOMPARE(currencyOf(u" jpy "_s).value(), jpy);
        QCOMPARE(currencyOf(u"kwd"_s).value(), kwd);
        QCOMPARE(currencyOf(u"BBD"_s).value().digits, 2);
        QCOMPARE(currencyOf(u"VND"_s).value().digits, 0);
        for (const QString &wrong : {u""_s, u"IN"_s, u"ABC"_s, u"INRX"_s, u"₹"_s})
            QVERIFY2(!currencyOf(wrong), qPrintable(wrong));
        QCOMPARE(inr.minorPerMajor(), 100);
        QCOMPARE(jpy.minorPerMajor(), 1);
        QCOMPARE(kwd.minorPerMajor(), 1000);
    }

    void showsTheLocalesGrouping()
    {
        const QLocale indian(QLocale::English, QLocale::India);
        QCOMPARE(minorToDisplay(1234567890, inr, indian), u"₹1,23,45,678.90"_s);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        QCOMPARE(minorToDisplay(1234567890, Currency{u"USD"_s, 2}, american), u"$12,345,678.90"_s);
        QCOMPARE(minorToDisplay(1234567, jpy, american), u"JPY\u00a01,234,567"_s);
    }

    void showsOneSpaceBeforeWhatFollows()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(minorToDisplay(123456, inr, german), u"1.234,56\u00a0₹"_s);
        QCOMPARE(minorToDisplay(1234567, jpy, german), u"1.234.567\u00a0JPY"_s);
    }

    void showsLargeAmountsExactly()
    {
        // Beyond 2^53 minor units a double has no room for the last digits.
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const Currency usd{u"USD"_s, 2};
        QCOMPARE(minorToDisplay(most, usd, american), u"$92,233,720,368,547,758.07"_s);
        QCOMPARE(minorToDisplay(90071992547409939, usd, american), u"$900,719,925,474,099.39"_s);
    }

    void showsNegativeAmounts()
    {
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const Currency usd{u"USD"_s, 2};
        QCOMPARE(minorToDisplay(-5, usd, american), u"-$0.05"_s);
        QCOMPARE(minorToDisplay(std::numeric_limits<qint64>::min(), usd, american),
                 u"-$92,233,720,368,547,758.08"_s);
        QCOMPARE(minorToDisplay(-100, Currency{}, QLocale(QLocale::English, QLocale::India)),
                 u"-₹1.00"_s);
        QCOMPARE(minorToDisplay(-123456, Currency{u"EUR"_s, 2},
                                QLocale(QLocale::German, QLocale::Germany)),
                 u"-1.234,56\u00a0€"_s);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
