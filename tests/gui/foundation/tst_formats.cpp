// SPDX-License-Identifier: GPL-3.0-or-later
// Figures in fields to type in: as the language writes them, and plainly.
#include "gui/foundation/formats.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;

class TestFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAmountsAsTheLanguageWritesThem_data();
    void readsAmountsAsTheLanguageWritesThem();
    void readsNumbersAsTheLanguageWritesThem_data();
    void readsNumbersAsTheLanguageWritesThem();
    void comparesAmountsInOneUnit_data();
    void comparesAmountsInOneUnit();
    void writesFiguresInGroups();
    void readsDaysAsTheLanguageWritesThem_data();
    void readsDaysAsTheLanguageWritesThem();
};

void TestFormats::readsAmountsAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<qint64>("minor"); // -1: it is no amount
    const auto add = [](const char *language, const QString &typed, qint64 minor,
                        const char *currency = "INR") {
        QTest::addRow("%s %s %s", language, qPrintable(typed), currency)
                << QString::fromLatin1(language) << QString::fromLatin1(currency) << typed << minor;
    };
    add("de", u"449,00"_s, 44'900);
    add("de", u" 449,5 "_s, 44'950);
    add("de", u"449"_s, 44'900);
    add("de", u"449.00"_s, 44'900);
    add("de", u"449.5"_s, 44'950);
    add("de", u"1499.00"_s, 149'900);
    add("de", u"1.499"_s, 149'900); // not 1.499
    add("de", u"1.499,00"_s, 149'900);
    add("de", u"1.234.567,89"_s, 123'456'789);
    add("de", u"1.499.00"_s, -1);
    add("de", u"1,499.00"_s, -1); // English, or a slip of the finger
    add("de", u"1,499"_s, -1);
    add("de", u"14.99,00"_s, -1);
    add("de", u"449,"_s, -1);
    add("de", u",50"_s, 50);
    add("de", u"viel"_s, -1);
    add("de", u""_s, -1);
    add("de", u"1,499"_s, 1499, "KWD");
    add("de", u"1.499"_s, 1'499'000, "KWD");
    add("de", u"1.499"_s, 1499, "JPY");
    add("en_IN", u"449.00"_s, 44'900);
    add("en_IN", u"1,49,900.50"_s, 14'990'050);
    add("en_IN", u"149,900"_s, 14'990'000);
    add("en_IN", u"449,00"_s, -1);
    add("hi_IN", u"1,49,900.50"_s, 14'990'050);
    add("hi_IN", u"४४९.००"_s, 44'900);
    add("fr", u"1 499,50"_s, 149'950); // with the space of the keyboard
    add("de_CH", u"1'499.50"_s, 149'950);
}

void TestFormats::readsAmountsAsTheLanguageWritesThem()
{
    QFETCH(QString, language);
    QFETCH(QString, currency);
    QFETCH(QString, typed);
    QFETCH(qint64, minor);
    const Formats formats(QLocale(language), currencyOf(currency).value(), QTimeZone::utc());
    QCOMPARE(formats.amountOf(typed).value_or(-1), minor);
    if (minor < 0)
        return;
    QCOMPARE(formats.amountOf(formats.amount(minor)), std::optional(minor));
    QCOMPARE(formats.amountOf(u'-' + typed.trimmed()), std::optional(-minor));
}

void TestFormats::readsNumbersAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("number"); // NaN: it is none
    const auto add = [](const char *language, const QString &typed, double number) {
        QTest::addRow("%s %s", language, qPrintable(typed))
                << QString::fromLatin1(language) << typed << number;
    };
    add("de", u"12,5"_s, 12.5);
    add("de", u"-12,5"_s, -12.5);
    add("de", u"12.5"_s, 12.5);
    add("de", u"1.234,5"_s, 1234.5);
    add("de", u"1.234"_s, 1234);
    add("de", u"0,000125"_s, 0.000125);
    add("de", u"viel"_s, qQNaN());
    add("de", u""_s, qQNaN());
    add("en_IN", u"1,00,000.25"_s, 100'000.25);
    add("en_IN", u"12,5"_s, qQNaN());
    add("hi_IN", u"१२.५"_s, 12.5);
}

void TestFormats::readsNumbersAsTheLanguageWritesThem()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(double, number);
    const Formats formats(QLocale(language), currencyOf(u"INR"_s).value(), QTimeZone::utc());
    const std::optional<double> read = formats.decimalOf(typed);
    QCOMPARE(read.has_value(), !qIsNaN(number));
    if (!read)
        return;
    QCOMPARE(*read, number);
    QCOMPARE(formats.decimalOf(formats.decimal(number)), std::optional(number));
}

void TestFormats::comparesAmountsInOneUnit_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<qint64>("first"); // minor units
    QTest::addColumn<qint64>("second");
    QTest::addColumn<QString>("firstShown");
    QTest::addColumn<QString>("secondShown");
    const auto add = [](const char *language, qint64 first, qint64 second,
                        const QString &firstShown, const QString &secondShown) {
        QTest::addRow("%s %lld %lld", language, first, second)
                << QString::fromLatin1(language) << first << second << firstShown << secondShown;
    };
    add("en_IN", 1'009'340'000, 1'096'000'000, u"₹1.009 crore"_s, u"₹1.096 crore"_s);
    add("en_IN", 1'010'000'000, 1'100'000'000, u"₹1.01 crore"_s, u"₹1.10 crore"_s);
    add("en_IN", 1'010'000'000, 985'100'000, u"₹1.010 crore"_s, u"₹0.985 crore"_s);
    add("en_IN", 20'000, 50'000, u"₹200"_s, u"₹500"_s);
    add("en_IN", 20'050, 50'000, u"₹200.50"_s, u"₹500.00"_s);
    add("en_IN", 265'049, 276'312, u"₹2,650"_s, u"₹2,763"_s);
    add("en_IN", 1'009'340'000, 4'500'000, u"₹1.009 crore"_s, u"₹45,000"_s);
    add("en_IN", -1'009'340'000, 1'100'000'000, u"-₹1.009 crore"_s, u"₹1.100 crore"_s);
    add("de", 1'009'340'000, 1'096'000'000, u"10,09 M ₹"_s, u"10,96 M ₹"_s);
    add("en_US", 1'009'340'000, 109'600'000, u"₹10.093 M"_s, u"₹1.096 M"_s);
}

void TestFormats::comparesAmountsInOneUnit()
{
    QFETCH(QString, language);
    QFETCH(qint64, first);
    QFETCH(qint64, second);
    const Formats formats(QLocale(language), Currency(), QTimeZone::utc());
    const auto [one, other] = formats.comparedMoney(first, second);
    QTEST(one.text.simplified(), "firstShown"); // a space that does not break is one
    QTEST(other.text.simplified(), "secondShown");
    QVERIFY(std::abs(one.amount * 100 - static_cast<double>(first)) <= std::abs(first) / 2000.0);
    QCOMPARE(formats.comparedMoney(second, first), std::pair(other, one));
}

void TestFormats::writesFiguresInGroups()
{
    const auto formats = [](const QString &language) {
        return Formats(QLocale(language), currencyOf(u"INR"_s).value(), QTimeZone::utc());
    };
    QCOMPARE(formats(u"de"_s).amount(123'456'750), u"1.234.567,50"_s);
    QCOMPARE(formats(u"en_IN"_s).amount(123'456'750), u"12,34,567.50"_s);
    QCOMPARE(formats(u"en_GB"_s).amount(-5), u"-0.05"_s);
    QCOMPARE(formats(u"de"_s).decimal(1234.5), u"1.234,5"_s);
    for (const char *language : {"de", "de_CH", "fr", "sv", "en_IN", "hi_IN", "mr_IN", "C"}) {
        const Formats its = formats(QString::fromLatin1(language));
        QCOMPARE(its.amountOf(its.amount(-123'456'750)), std::optional<qint64>(-123'456'750));
        QCOMPARE(its.decimalOf(its.decimal(-1234.5)), std::optional(-1234.5));
        QCOMPARE(its.numberOf(its.number(-1'234'567)), std::optional<qint64>(-1'234'567));
    }
    QVERIFY(!formats(u"de"_s).numberOf(u"1,5"_s));
    QVERIFY(!formats(u"en_GB"_s).numberOf(u"1.234"_s));
}

void TestFormats::readsDaysAsTheLanguageWritesThem_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("day");
    const auto add = [](const char *language, const QString &typed, QDate day) {
        QTest::addRow("%s %s", language, qPrintable(typed))
                << QString::fromLatin1(language) << typed << day;
    };
    const QDate day(2025, 5, 3);
    for (const char *language : {"de", "en_IN", "en_US", "hi_IN", "fr", "ja", "C"}) {
        const Formats formats(QLocale(QString::fromLatin1(language)), currencyOf(u"INR"_s).value(),
                              QTimeZone::utc());
        for (int month = 1; month <= 12; ++month)
            add(language, formats.date(QDate(2025, month, 3)), QDate(2025, month, 3));
        add(language, formats.shortDate(day), day);
        add(language, u"2025-05-03"_s, day);
        add(language, u"tomorrow"_s, {});
        add(language, u""_s, {});
    }
    add("de", u"3. Mai 2025"_s, day);
    add("de", u"03.05.2025"_s, day);
    add("de", u"3.5.25"_s, day);
    add("de", u"3.5.1961"_s, QDate(1961, 5, 3));
    add("de", u"3. September 2025"_s, QDate(2025, 9, 3));
    add("de", u"31.02.2025"_s, {});
    add("en_IN", u"03/05/2025"_s, day);
    add("en_IN", u"3 September 2025"_s, QDate(2025, 9, 3));
    add("en_US", u"5/3/2025"_s, day);
    add("hi_IN", u"3/5/2025"_s, day);
}

void TestFormats::readsDaysAsTheLanguageWritesThem()
{
    QFETCH(QString, language);
    QFETCH(QString, typed);
    QFETCH(QDate, day);
    const Formats formats(QLocale(language), currencyOf(u"INR"_s).value(), QTimeZone::utc());
    QCOMPARE(formats.dayOf(typed).value_or(QDate()), day);
}

QTEST_APPLESS_MAIN(TestFormats)
#include "tst_formats.moc"
