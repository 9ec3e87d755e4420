// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/celltext.h"
#include "ingest/dates.h"
#include "ingest/orderrows.h"
#include "ingest/values.h"

#include <QTimeZone>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ingest;

namespace {

constexpr qint64 none = std::numeric_limits<qint64>::min();
constexpr qint64 bad = none + 1;

qint64 asNumber(const Cell<qint64> &cell)
{
    return cell ? cell->value_or(none) : bad;
}

} // namespace

class TestValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<qint64>("minor");
        const auto row = [](const QString &cell, qint64 minor) {
            QTest::newRow(qPrintable(cell)) << cell << minor;
        };
        row(u"1270.92"_s, 127092);
        row(u"₹1,270.92"_s, 127092);
        row(u"₹ 5351.12"_s, 535112);
        row(u"1,23,456.00"_s, 12345600);
        row(u"12,34,56,789"_s, 12345678900);
        row(u"Rs. 2,120.88"_s, 212088);
        row(u"Rs. -96.00"_s, -9600);
        row(u"INR 1194.00"_s, 119400);
        row(u"inr1194"_s, 119400);
        row(u"1194 INR"_s, 119400);
        row(u"500/-"_s, 50000);
        row(u"₹ 500/-"_s, 50000);
        row(u"(99.00)"_s, -9900);
        row(u"(₹99.95)"_s, -9995);
        row(u"-₹2,415.04"_s, -241504);
        row(u"₹-2,415.04"_s, -241504);
        row(u"\u2212"
            u"5"_s,
            -500);
        row(u"5-"_s, -500);
        row(u"1.234,50"_s, 123450);
        row(u"1.234.567,5"_s, 123456750);
        row(u"12,5"_s, 1250);
        row(u"12,00"_s, 1200);
        row(u"1,234"_s, 123400);
        row(u"1 234,50"_s, 123450);
        row(u"1\u00a0"
            u"234.5"_s,
            123450);
        row(u"1'234.50"_s, 123450);
        row(u".5"_s, 50);
        row(u"0.125"_s, 13);
        row(u"1e3"_s, 100000);
        row(u"1.5E+6"_s, 150000000);
        row(u"१२३"_s, 12300);
        row(u"₹१,२३४.५०"_s, 123450);
        row(u"32.380000001"_s, 3238);
        row(u"0"_s, 0);
        row(u""_s, none);
        row(u"-"_s, none);
        row(u"n/a"_s, none);
        row(u"NULL"_s, none);
        // Two readings, another currency, or no amount at all.
        for (const QString &cell :
             {u"1.234"_s, u"$5"_s,       u"5 EUR"_s,      u"12,34,5.0"_s,
              u"1,2,3"_s, u"1.2.3"_s,    u"1,23,45.00"_s, u"--5"_s,
              u"(-5)"_s,  u"five"_s,     u"5 apples"_s,   u"1e"_s,
              u"₹"_s,     u"₹₹5"_s,      u"."_s,          u"12345678901234567890"_s,
              u"0x10"_s,  u"1,234,56"_s, u"+-5"_s,        u"1 2"_s})
            row(cell, bad);
    }
    void amounts()
    {
        QFETCH(QString, cell);
        QFETCH(qint64, minor);
        QCOMPARE(asNumber(readAmount(cell.toStdString(), AmountRules{})), minor);
    }

    void amountsWithKnownMark()
    {
        QCOMPARE(asNumber(readAmount("1.234", AmountRules{Currency{}, DecimalMark::Comma})),
                 123400);
        QCOMPARE(asNumber(readAmount("1.234", AmountRules{Currency{}, DecimalMark::Point})), 123);
        QCOMPARE(asNumber(readAmount("1,234", AmountRules{Currency{}, DecimalMark::Comma})), 123);
        QCOMPARE(asNumber(readAmount("1,234.5", AmountRules{Currency{}, DecimalMark::Comma})), bad);
        QCOMPARE(asNumber(readAmount("$1,299.00 ", AmountRules{Currency{u"USD"_s, 2}})), 129900);
        QCOMPARE(asNumber(readAmount("1.234,50 €", AmountRules{Currency{u"EUR"_s, 2}})), 123450);
        QCOMPARE(asNumber(readAmount("¥1,200", AmountRules{Currency{u"JPY"_s, 0}})), 1200);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("utc"); // in India, five and a half hours behind midnight there
        const auto row = [](const QString &cell, const QString &utc) {
            QTest::newRow(qPrintable(cell)) << cell << utc;
        };
        const QString day = u"2025-06-29T18:30:00.000Z"_s;
        for (const QString &cell : {u"2025-06-30"_s,
                                    u"30.06.2025"_s,
                                    u"30/06/2025"_s,
                                    u"06/30/2025"_s,
                                    u"30-Jun-25"_s,
                                    u"30-06-2025"_s,
                                    u"June 30, 2025"_s,
                                    u"30 Jun 2025"_s,
                                    u"Jun 30 2025"_s,
                                    u"45838"_s,
                                    u"20250630"_s,
                                    u"2025/06/30"_s,
                                    u"2025-6-30"_s,
                                    u"30th June 2025"_s,
                                    u"Mon, 30 Jun 2025"_s,
                                    u" 30/06/2025 "_s,
                                    u"30/06/25"_s,
                                    u"३०/०६/२०२५"_s,
                                    u"2025-06-30T00:00:00+05:30"_s,
                                    u"2025-06-30T00:00:00+0530"_s,
                                    u"2025-06-29T18:30:00Z"_s,
                                    u"2025-06-29 18:30 UTC"_s,
                                    u"1751221800"_s,
                                    u"1751221800000"_s,
                                    u"30/06/2025 12:00 AM"_s})
            row(cell, day);
        row(u"2025-06-30 14:55:51"_s, u"2025-06-30T09:25:51.000Z"_s);
        row(u"13/10/2023 15:22"_s, u"2023-10-13T09:52:00.000Z"_s);
        row(u"2025-06-30T14:55:51.123"_s, u"2025-06-30T09:25:51.123Z"_s);
        row(u"2025-06-30T14:55:51.1234567Z"_s, u"2025-06-30T14:55:51.123Z"_s);
        row(u"30/06/2025, 2:05 pm"_s, u"2025-06-30T08:35:00.000Z"_s);
        row(u"45838.5"_s, u"2025-06-30T06:30:00.000Z"_s);
        row(u"October 7, 2022"_s, u"2022-10-06T18:30:00.000Z"_s);
        row(u"10-Jul-2016"_s, u"2016-07-09T18:30:00.000Z"_s);
        row(u"04/10/2020"_s, u"2020-10-03T18:30:00.000Z"_s);
        row(u"29.2.2024"_s, u"2024-02-28T18:30:00.000Z"_s);
        row(u"1/6/25"_s, u"2025-05-31T18:30:00.000Z"_s);
        for (const QString &cell :
             {u""_s, u"-"_s, u"0000-00-00"_s, u"0.0.00"_s, u"0000-00-00 00:00:00"_s, u"NULL"_s})
            row(cell, u"none"_s);
        for (const QString &cell :
             {u"29.2.2023"_s, u"31/04/2025"_s, u"13/13/2025"_s, u"2025-13-01"_s, u"yesterday"_s,
              u"12"_s, u"2025"_s, u"1/2"_s, u"2025-06-30T25:00"_s, u"2025-06-30 14:5"_s,
              u"30/06/2025 x"_s, u"30 Foo 2025"_s, u"99999"_s, u"1234567"_s, u"30/06/125"_s,
              u"1800-01-01"_s, u"10:30"_s, u"2025-06-30T10:00+99:00"_s, u"12345678901234567"_s})
            row(cell, u"bad"_s);
    }
    void dates()
    {
        QFETCH(QString, cell);
        QFETCH(QString, utc);
        DateReader reader(QTimeZone("Asia/Kolkata"));
        for (int round = 0; round < 2; ++round) {
            const auto read = reader.read(cell.toStdString(), DateOrder::DayFirst);
            const QString got = !read    ? u"bad"_s
                                : !*read ? u"none"_s
                                         : QDateTime::fromMSecsSinceEpoch(**read).toUTC().toString(
                                                   Qt::ISODateWithMs);
            QCOMPARE(got, utc);
        }
    }

    void dateOrder()
    {
        DateReader reader(QTimeZone::utc());
        QCOMPARE(reader.read("7/4/1996", DateOrder::MonthFirst),
                 reader.read("1996-07-04", DateOrder::DayFirst));
        QCOMPARE(reader.read("7/4/1996", DateOrder::DayFirst),
                 reader.read("1996-04-07", DateOrder::DayFirst));
        QCOMPARE(orderProof("7/16/1996"), OrderProof::MonthFirst);
        QCOMPARE(orderProof("16/7/1996"), OrderProof::DayFirst);
        QCOMPARE(orderProof("7/7/1996"), OrderProof::None);
        QCOMPARE(orderProof("7/4/1996"), OrderProof::Either);
        QCOMPARE(orderProof("1996-07-16"), OrderProof::None);
        QCOMPARE(orderProof("45838"), OrderProof::None);
    }

    void summerTime()
    {
        DateReader reader(QTimeZone("Europe/Berlin"));
        const auto at = [&reader](const char *text) {
            return QDateTime::fromMSecsSinceEpoch(reader.read(text, DateOrder::DayFirst)->value())
                    .toUTC()
                    .toString(Qt::ISODate);
        };
        QCOMPARE(at("2025-03-30 01:30"), u"2025-03-30T00:30:00Z"_s);
        QCOMPARE(at("2025-03-30 03:30"), u"2025-03-30T01:30:00Z"_s);
        QCOMPARE(at("2025-03-30"), u"2025-03-29T23:00:00Z"_s);
        QCOMPARE(at("2025-07-01 12:00"), u"2025-07-01T10:00:00Z"_s);
    }

    void emails_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("address");
        const auto row = [](const QString &cell, const QString &address) {
            QTest::newRow(qPrintable(cell)) << cell << address;
        };
        row(u" Ann@Example.com "_s, u"Ann@Example.com"_s);
        row(u"\"Ann, Lee\" <ann@example.com>"_s, u"ann@example.com"_s);
        row(u"mailto:ann@example.com"_s, u"ann@example.com"_s);
        row(u"a@example.com ::: b@example.com"_s, u"a@example.com"_s);
        row(u"gayathri@bücher.example"_s, u"gayathri@bücher.example"_s);
        row(u"o'neil+shop@mail.example.co.in"_s, u"o'neil+shop@mail.example.co.in"_s);
        row(u"\u200b"
            u"ann@example.com\ufeff"_s,
            u"ann@example.com"_s);
        for (const QString &cell : {u""_s, u"-"_s, u"NULL"_s, u"n/a"_s, u"none"_s, u"नहीं है"_s})
            row(cell, u"none"_s);
        for (const QString &cell :
             {u"ann"_s, u"ann@"_s, u"@example.com"_s, u"ann@@example.com"_s,
              u"ann..lee@example.com"_s, u".ann@example.com"_s, u"ann.@example.com"_s,
              u"ann at example.com"_s, u"ann lee@example.com"_s, u"ann@example"_s,
              u"ann@example..com"_s, u"ann@-example.com"_s, u"ann@127.0.0.1"_s,
              u"ann@example.com\nBcc: x@example.com"_s, u"ann\u202e@example.com"_s,
              u"a@b.c,d@e.f"_s, u"a\u00a0b@example.com"_s, QString(65, u'a') + u"@example.com"_s})
            row(cell, u"bad"_s);
    }
    void emails()
    {
        QFETCH(QString, cell);
        QFETCH(QString, address);
        const auto read = readEmail(cell.toStdString());
        QCOMPARE(!read ? u"bad"_s : *read ? QString::fromStdString(**read) : u"none"_s, address);
    }

    void phones_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("phone");
        const auto row = [](const QString &cell, const QString &phone) {
            QTest::newRow(qPrintable(cell)) << cell << phone;
        };
        row(u"+91 81234-54988"_s, u"+918123454988"_s);
        row(u"'+918123454988"_s, u"+918123454988"_s);
        row(u"tel:+91-81234-25981"_s, u"+918123425981"_s);
        row(u"(+91) 8123454988"_s, u"+918123454988"_s);
        row(u"0091 8123417955"_s, u"00918123417955"_s);
        row(u"(209)172-7124x3651"_s, u"2091727124x3651"_s);
        row(u"001-915.112.1727 ext. 12"_s, u"0019151121727x12"_s);
        row(u"८१२३४५५००४"_s, u"8123455004"_s);
        row(u"\u202a+91 81234 55002\u202c"_s, u"+918123455002"_s);
        row(u"n/a"_s, u"none"_s);
        row(u""_s, u"none"_s);
        for (const QString &cell :
             {u"12"_s, u"call me"_s, u"+9181234+54988"_s, u"ask 12345"_s, QString(30, u'1')})
            row(cell, u"bad"_s);
    }
    void phones()
    {
        QFETCH(QString, cell);
        QFETCH(QString, phone);
        const auto read = readPhone(cell.toStdString());
        QCOMPARE(!read ? u"bad"_s : *read ? QString::fromStdString(**read) : u"none"_s, phone);
    }

    void counts()
    {
        for (const auto &[cell, count] :
             std::initializer_list<std::pair<const char *, qint64>>{{"3", 3},
                                                                    {" 3 ", 3},
                                                                    {"3.0", 3},
                                                                    {"1,234", 1234},
                                                                    {"१५", 15},
                                                                    {"", none},
                                                                    {"-", none},
                                                                    {"3.5", bad},
                                                                    {"-3", bad},
                                                                    {"three", bad},
                                                                    {"3x", bad},
                                                                    {"99999999999999999999", bad}})
            QCOMPARE(asNumber(readCount(cell)), count);
    }

    void yesAndNo()
    {
        for (const char *cell : {"yes", "Y", "TRUE", "1", "Subscribed", " Ja ", "हाँ"})
            QCOMPARE(readYesNo(cell), Cell<bool>(true));
        for (const char *cell : {"no", "N", "false", "0", "unsubscribed", "nein", "नहीं"})
            QCOMPARE(readYesNo(cell), Cell<bool>(false));
        for (const char *cell : {"", "n/a", "unknown"})
            QCOMPARE(readYesNo(cell), Cell<bool>(std::nullopt));
        QVERIFY(!readYesNo("perhaps"));
    }

    void statuses()
    {
        QCOMPARE(readStatus("DELIVERED "), Cell<OrderStatus>(OrderStatus::Delivered));
        QCOMPARE(readStatus("Canceled"), Cell<OrderStatus>(OrderStatus::Cancelled));
        QCOMPARE(readStatus(""), Cell<OrderStatus>(std::nullopt));
        QVERIFY(!readStatus("lost"));
    }

    void tags()
    {
        QCOMPARE(readTags("vip;festive"), (QStringList{u"vip"_s, u"festive"_s}));
        QCOMPARE(readTags("\"vip\",\"uk\""), (QStringList{u"vip"_s, u"uk"_s}));
        QCOMPARE(readTags(" VIP | vip ;; बड़ा ग्राहक\nx"),
                 (QStringList{u"VIP"_s, u"बड़ा ग्राहक"_s, u"x"_s}));
        QCOMPARE(readTags(""), QStringList());
        QCOMPARE(readTags("n/a"), QStringList());
    }

    void items()
    {
        const AmountRules rules;
        QVERIFY(!readItems("", rules));
        QVERIFY(!readItems("16", rules));
        QCOMPARE(*readItems("Tea; Cup", rules),
                 (QList<OrderItem>{{{}, u"Tea"_s, 1, 0}, {{}, u"Cup"_s, 1, 0}}));
        QCOMPARE(*readItems(R"([{"SKU":"T1","PRODUCT NAME":"Tea","QUANTITY":2,"UNIT PRICE":9.5}])",
                            rules),
                 (QList<OrderItem>{{u"T1"_s, u"Tea"_s, 2, 950}}));
    }

    void texts()
    {
        std::string scratch;
        QCOMPARE(toQString(cleaned("  a b \r\n", scratch)), u"a b"_s);
        QCOMPARE(toQString(cleaned("\u00a0"
                                   "à\u200b",
                                   scratch)),
                 u"à"_s);
        QCOMPARE(toQString(cleaned(std::string_view("a\0b", 3), scratch)), u"ab"_s);
        QCOMPARE(toQString(cleaned("", scratch)), u""_s);
        QCOMPARE(toQString(cleanedId("'8123450000001", scratch)), u"8123450000001"_s);
        QCOMPARE(toQString(cleanedId("'tis", scratch)), u"'tis"_s);
        std::string lower;
        appendFolded("MüLLER", lower);
        QCOMPARE(QString::fromStdString(lower), u"müller"_s);
    }
};

QTEST_GUILESS_MAIN(TestValues)
#include "tst_values.moc"
