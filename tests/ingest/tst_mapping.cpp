// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/filescan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ingest;

namespace {

const QString folder = QStringLiteral(MUSTER_SHARED_DATA "/csv-conformance/header-mapping/");

QJsonArray cases()
{
    QFile file(folder + u"expected-mapping.json"_s);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).array()
                                          : QJsonArray();
}

QStringList strings(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &item : value.isArray() ? value.toArray() : QJsonArray{value})
        list.append(item.toString());
    return list;
}

// The names of expected-mapping.json, which are not all ours.
QList<Field> fieldsFor(Kind kind, const QString &name, qsizetype parts)
{
    if (name == u"name"_s && parts > 1) {
        return parts == 2 ? QList<Field>{Field::FirstName, Field::LastName}
                          : QList<Field>{Field::FirstName, Field::MiddleName, Field::LastName};
    }
    static const QHash<QString, Field> names{{u"customer_id"_s, Field::ExternalId},
                                             {u"order_id"_s, Field::ExternalId},
                                             {u"consent_email"_s, Field::Consent},
                                             {u"order_date"_s, Field::Date}};
    if (kind == Kind::Orders && name == u"email"_s)
        return {Field::CustomerEmail};
    return {names.contains(name) ? names.value(name) : *fieldFromName(kind, name)};
}

Error errorOf(const QByteArray &json)
{
    const auto mapping = parseMapping(json, u"m.json"_s);
    return mapping ? Error{} : mapping.error();
}

} // namespace

class TestMapping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knownExports_data()
    {
        QTest::addColumn<QJsonObject>("expected");
        if (cases().isEmpty())
            QSKIP("header-mapping is not here");
        for (const QJsonValue &value : cases())
            QTest::newRow(qPrintable(value[u"file"].toString())) << value.toObject();
    }
    void knownExports()
    {
        QFETCH(QJsonObject, expected);
        const QJsonObject mapping = expected.value(u"mapping"_s).toObject();
        ScanOptions options;
        options.kind = mapping.contains(u"order_id"_s) ? Kind::Orders : Kind::Customers;
        const auto scan = scanFile(folder + expected.value(u"file"_s).toString(), options, {});
        QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().text()));
        QCOMPARE(QString(QLatin1Char(scan->stream.dialect().format.delimiter)),
                 expected.value(u"delimiter"_s).toString());
        for (auto it = mapping.begin(); it != mapping.end(); ++it) {
            if (options.kind == Kind::Orders && it.key() == u"name"_s)
                continue; // an order has no name of its own
            const QStringList headers = strings(it.value());
            const QList<Field> fields = fieldsFor(options.kind, it.key(), headers.size());
            for (qsizetype i = 0; i < headers.size(); ++i) {
                const MappedColumn *column = scan->rules.mapping.column(fields[i]);
                QVERIFY2(column, qPrintable(fieldName(fields[i])));
                QCOMPARE(column->header, headers[i]);
            }
        }
        // No column is both used and reported as unused, and none gets lost.
        QCOMPARE(scan->rules.mapping.columns.size() + scan->rules.mapping.unmapped.size(),
                 scan->header.size());
    }

    void headersAreComparedLoosely()
    {
        for (const QString &header : {u"Customer ID"_s, u"customer_id"_s, u"CustomerID"_s,
                                      u"customerId"_s, u" CUSTOMER-ID "_s, u"customer\u200b id"_s})
            QCOMPARE(headerKey(header), u"customer id"_s);
        QCOMPARE(headerKey(u"e\u2011mail"_s), u"e mail"_s);
    }

    void mappingFileDecides()
    {
        const auto file =
                parseMapping(R"({"columns":{"Freight":"amount","Fax":"","#1":"external_id"},
                "delimiter":"tab","date_order":"mdy","decimal":",","defaults":{"status":"completed"},"encoding":"CP850"})",
                             u"m.json"_s);
        QVERIFY2(file.has_value(), file ? "" : qPrintable(file.error().text()));
        QCOMPARE(file->delimiter, '\t');
        QCOMPARE(file->dateOrder, DateOrder::MonthFirst);
        QCOMPARE(file->decimal, DecimalMark::Comma);
        const auto mapping = resolveMapping(
                Kind::Orders,
                {u"OrderID"_s, u"CustomerID"_s, u"OrderDate"_s, u"Total"_s, u"Freight"_s, u"Fax"_s},
                *file, u"f"_s);
        QVERIFY2(mapping.has_value(), mapping ? "" : qPrintable(mapping.error().text()));
        QCOMPARE(mapping->column(Field::Amount)->header, u"Freight"_s);
        QCOMPARE(mapping->column(Field::ExternalId)->header, u"OrderID"_s);
        QCOMPARE(mapping->unmapped, QStringList{u"Total"_s});
        QCOMPARE(mapping->defaults.value(Field::Status), u"completed"_s);
    }

    void mistakesAreNamed()
    {
        QCOMPARE(errorOf("[1]").code, ErrorCode::InvalidInput);
        QVERIFY(errorOf("{\n\"columns\":{,}}").message.contains(u"line 2"_s));
        QVERIFY(errorOf(R"({"colums":{}})").remedy.contains(u"columns"_s));
        QVERIFY(errorOf(R"({"date_order":"ymd"})").message.contains(u"dmy"_s));
        QVERIFY(errorOf(R"({"delimiter":"::"})").message.contains(u"delimiter"_s));
        QVERIFY(errorOf(R"({"columns":{"a":5}})").message.contains(u"columns.a"_s));

        const QStringList header{u"id"_s, u"Spendings"_s};
        const auto resolve = [&header](const QByteArray &json) {
            const auto mapping =
                    resolveMapping(Kind::Customers, header, *parseMapping(json, {}), u"f.csv"_s);
            return mapping ? Error{} : mapping.error();
        };
        QVERIFY(resolve(R"({"columns":{"Spendings":"spent"}})").remedy.contains(u"spend"_s));
        QVERIFY(resolve(R"({"columns":{"Spending":"spend"}})").remedy.contains(u"Spendings"_s));
        QVERIFY(resolve(R"({"columns":{"id":"name","Spendings":"name"}})")
                        .message.contains(u"twice"_s));
        QVERIFY(resolve(R"({"columns":{"Spendings":"attributes.x:colour"}})")
                        .remedy.contains(u"number"_s));
        QVERIFY(resolve(R"({"defaults":{"external_id":"1"}})").message.contains(u"external_id"_s));
        const auto nobody = resolveMapping(Kind::Customers, {u"name"_s}, {}, u"f.csv"_s);
        QVERIFY(!nobody);
        QVERIFY(nobody.error().message.contains(u"ids"_s));
    }

    void namesInPartsAndWhole()
    {
        const auto whole =
                resolveMapping(Kind::Customers, {u"id"_s, u"First Name"_s, u"Name"_s}, {}, {});
        QVERIFY(whole->column(Field::Name) && !whole->column(Field::FirstName));
        const auto parts =
                resolveMapping(Kind::Customers, {u"id"_s, u"First Name"_s, u"Last Name"_s}, {}, {});
        QVERIFY(!parts->column(Field::Name) && parts->column(Field::FirstName) &&
                parts->column(Field::LastName));
        const auto twice = resolveMapping(Kind::Customers,
                                          {u"name"_s, u"email"_s, u"name"_s, u"email"_s}, {}, {});
        QCOMPARE(twice->column(Field::Name)->index, 0u);
        QCOMPARE(twice->unmapped, (QStringList{u"name"_s, u"email"_s}));
    }

    void theRestToAttributes()
    {
        MappingFile file;
        file.unmappedToAttributes = true;
        const auto mapping =
                resolveMapping(Kind::Customers, {u"id"_s, u"Favourite Colour"_s, u""_s}, file, {});
        QCOMPARE(mapping->columns.size(), 2);
        QCOMPARE(mapping->columns[1].attribute, u"favourite_colour"_s);
    }
};

QTEST_GUILESS_MAIN(TestMapping)
#include "tst_mapping.moc"
