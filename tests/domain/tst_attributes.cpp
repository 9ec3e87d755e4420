// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/attributes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;

class TestAttributes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsFoldedAndNothingElseIsText()
    {
        QCOMPARE(attributeText(u"  GOLD Straße "_s), std::optional(u"gold strasse"_s));
        QCOMPARE(attributeText(u"   "_s), std::nullopt);
        QCOMPARE(attributeText(12), std::nullopt);
        QCOMPARE(attributeText(true), std::nullopt);
        QCOMPARE(attributeText(QJsonValue()), std::nullopt);
    }

    void numbersAreTenThousandths_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<std::optional<qint64>>("number");
        using Number = std::optional<qint64>;
        QTest::newRow("whole") << QJsonValue(12) << Number(120'000);
        QTest::newRow("zero") << QJsonValue(0) << Number(0);
        QTest::newRow("one") << QJsonValue(1) << Number(10'000);
        QTest::newRow("tenth") << QJsonValue(0.1) << Number(1'000);
        QTest::newRow("negative") << QJsonValue(-2.5) << Number(-25'000);
        QTest::newRow("rounded") << QJsonValue(1.23456) << Number(12'346);
        QTest::newRow("beyond a double")
                << QJsonValue(qint64(922'337'203'685'477)) << Number(9'223'372'036'854'770'000);
        QTest::newRow("too large") << QJsonValue(qint64(922'337'203'685'478)) << Number();
        QTest::newRow("far too large") << QJsonValue(1e300) << Number();
        QTest::newRow("text") << QJsonValue(u"12"_s) << Number();
        QTest::newRow("boolean") << QJsonValue(true) << Number();
    }

    void numbersAreTenThousandths()
    {
        QFETCH(QJsonValue, value);
        QFETCH(std::optional<qint64>, number);
        QCOMPARE(attributeNumber(value), number);
    }

    void datesAreWholeMilliseconds()
    {
        QCOMPARE(attributeDate(QJsonValue(qint64(1'750'000'000'000))),
                 std::optional<qint64>(1'750'000'000'000));
        QCOMPARE(attributeDate(-1.0), std::optional<qint64>(-1));
        QCOMPARE(attributeDate(1.5), std::nullopt);
        QCOMPARE(attributeDate(u"2025-06-30"_s), std::nullopt);
    }

    void booleansAreOneAndZero()
    {
        QCOMPARE(attributeBoolean(true), std::optional<qint64>(1));
        QCOMPARE(attributeBoolean(false), std::optional<qint64>(0));
        QCOMPARE(attributeBoolean(1), std::nullopt);
    }

    void comparableFormHoldsEveryReading()
    {
        const QJsonObject attributes{{u"plan"_s, u" Gold"_s},   {u"score"_s, 2},
                                     {u"ratio"_s, 0.5},         {u"vip"_s, true},
                                     {u"empty"_s, QString()},   {u"none"_s, QJsonValue()},
                                     {u"list"_s, QJsonArray{1}}};
        const QJsonObject expected{{u"t:plan"_s, u"gold"_s},
                                   {u"n:score"_s, 20'000},
                                   {u"d:score"_s, 2},
                                   {u"n:ratio"_s, 5'000},
                                   {u"b:vip"_s, 1}};
        QCOMPARE(comparableAttributes(attributes), expected);
    }

    void keysAreFitForAQuotedPath()
    {
        static const QRegularExpression safe(u"^[tndb]:[A-Za-z0-9%._~-]*$"_s);
        const QStringList keys{u"plan"_s, u"a b"_s, u"a.b"_s,  u"a\"b"_s,
                               u"a\\b"_s, u"शहर"_s, u"a%22b"_s};
        QStringList seen;
        for (const QString &key : keys) {
            const QString name = comparableKey(ComparableKind::Text, key);
            QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
            QVERIFY(!seen.contains(name));
            seen.append(name);
        }
    }
};

QTEST_GUILESS_MAIN(TestAttributes)
#include "tst_attributes.moc"
