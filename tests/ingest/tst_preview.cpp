// SPDX-License-Identifier: GPL-3.0-or-later
#include "ingest/preview.h"

#include "ingest/filescan.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::ingest;

class TestPreview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainFileIsShownAsItIs()
    {
        const QString path = write("Id;Name;E-Mail\n1;Asha;asha@example.org\n\n2;\"Ravi; jr\";\n");
        const FilePreview preview = previewFile(path, {}).value();
        QCOMPARE(preview.delimiter, ';');
        QCOMPARE(preview.encoding, u"UTF-8"_s);
        QVERIFY(preview.encodingCertain);
        QCOMPARE(preview.header, (QStringList{u"Id"_s, u"Name"_s, u"E-Mail"_s}));
        QCOMPARE(preview.headerRecord, 1);
        QCOMPARE(preview.knownNames, 3);
        QVERIFY(preview.complete);
        QCOMPARE(preview.rows.size(), 2);
        QCOMPARE(preview.rows[1].line, 4);
        QCOMPARE(preview.rows[1].cells, (QStringList{u"2"_s, u"Ravi; jr"_s, QString()}));
        QCOMPARE(preview.size, QFileInfo(path).size());
        QVERIFY(!preview.compressed);
    }

    void onlyTheFirstRowsAreRead()
    {
        QByteArray text("id,name\n");
        for (int i = 0; i < 200; ++i)
            text += QByteArray::number(i) + ",x\n";
        const FilePreview preview = previewFile(write(text), {}).value();
        QCOMPARE(preview.rows.size(), 50);
        QVERIFY(!preview.complete);
    }

    void whatIsSettledIsNotGuessed()
    {
        const QString path = write("id|name\n1|M\xfcller\n");
        PreviewOptions options;
        options.mapping.delimiter = ',';
        options.mapping.encoding = u"WINDOWS-1252"_s;
        const FilePreview preview = previewFile(path, options).value();
        QCOMPARE(preview.delimiter, ',');
        QCOMPARE(preview.header, QStringList{u"id|name"_s});
        QCOMPARE(preview.rows.first().cells, QStringList{u"1|Müller"_s});
    }

    void aFileWithoutAHeaderIsShownByNumber()
    {
        const QString path = write("1,asha@example.org\n2,ravi@example.org\n");
        const FilePreview preview = previewFile(path, {}).value();
        QCOMPARE(preview.headerRecord, 0);
        QCOMPARE(preview.header, (QStringList{u"#1"_s, u"#2"_s}));
        QCOMPARE(preview.rows.size(), 2);
    }

    void strangeNamesAreAHeaderAllTheSame()
    {
        const FilePreview preview = previewFile(write("alpha,beta\nx,y\n"), {}).value();
        QCOMPARE(preview.headerRecord, 1);
        QCOMPARE(preview.knownNames, 0);
        QCOMPARE(preview.rows.size(), 1);
    }

    void theHeaderCanBeSaid()
    {
        const QString path = write("A list of customers\nid,name\nid,email\n7,seven\n");
        PreviewOptions options;
        QCOMPARE(previewFile(path, options).value().headerRecord, 2);
        options.mapping.headerRecord = 3;
        const FilePreview third = previewFile(path, options).value();
        QCOMPARE(third.header, (QStringList{u"id"_s, u"email"_s}));
        QCOMPARE(third.rows.size(), 1);
        options.mapping.headerRecord = 9;
        QCOMPARE(previewFile(path, options).error().code, ErrorCode::InvalidInput);
        options.mapping.headerRecord = 0;
        options.mapping.header = false;
        QCOMPARE(previewFile(path, options).value().rows.size(), 4);
    }

    void anImportReadsTheHeaderThatWasSaid()
    {
        const QString path = write("id,name\nid,email\n7,seven@example.org\n");
        ScanOptions options;
        options.mapping.headerRecord = 2;
        const auto scan = scanFile(path, options, {});
        QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().text()));
        QCOMPARE(scan->rows, 1);
        QCOMPARE(scan->header, (QStringList{u"id"_s, u"email"_s}));
    }

    // A cell "3" in the data is not the column "#3" of a mapping.
    void columnsByNumberDoNotMakeDataAHeader()
    {
        const QString path = write("alpha,beta,gamma\n1,2,3\n2,3,1\n");
        ScanOptions options;
        options.mapping.columns = {
                {u"#1"_s, u"external_id"_s}, {u"#2"_s, QString()}, {u"#3"_s, QString()}};
        const auto scan = scanFile(path, options, {});
        QVERIFY2(scan.has_value(), scan ? "" : qPrintable(scan.error().text()));
        QCOMPARE(scan->header.first(), u"alpha"_s);
        QCOMPARE(scan->rows, 2);
    }

    void rowsThatCannotBeReadSaySo()
    {
        const FilePreview preview = previewFile(write("id,name\n1,a,b,c\n2,\"open\n"), {}).value();
        QCOMPARE(preview.rows.size(), 2);
        QVERIFY(!preview.rows[0].fault.isEmpty());
        QVERIFY(!preview.rows[1].fault.isEmpty());
    }

    void filesThatAreNoneAreRefused()
    {
        QCOMPARE(previewFile(m_folder.path(), {}).error().code, ErrorCode::InvalidInput);
        QCOMPARE(previewFile(m_folder.filePath(u"gone.csv"_s), {}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(previewFile(write(""), {}).error().code, ErrorCode::InvalidInput);
    }

    void theKindIsGuessedByTheNames()
    {
        QCOMPARE(guessKind({u"customer id"_s, u"first name"_s, u"city"_s}), Kind::Customers);
        QCOMPARE(guessKind({u"order id"_s, u"customer id"_s, u"amount"_s, u"order date"_s,
                            u"status"_s}),
                 Kind::Orders);
        QVERIFY(!guessKind({u"alpha"_s, u"beta"_s}));
    }

    void aMappingIsReadAsItWasWritten()
    {
        MappingFile mapping;
        mapping.columns = {{u"#1"_s, u"external_id"_s},
                           {u"#2"_s, QString()},
                           {u"Größe"_s, u"attributes.size:number"_s}};
        mapping.headerRecord = 4;
        mapping.delimiter = '\t';
        mapping.quote = '\'';
        mapping.encoding = u"UTF-16LE"_s;
        mapping.dateOrder = DateOrder::MonthFirst;
        mapping.decimal = DecimalMark::Comma;
        mapping.defaults.insert(u"country"_s, u"India"_s);
        mapping.unmappedToAttributes = true;
        const MappingFile again = parseMapping(mappingJson(mapping), {}).value();
        QCOMPARE(again.columns, mapping.columns);
        QCOMPARE(again.headerRecord, 4);
        QVERIFY(again.header);
        QCOMPARE(*again.delimiter, '\t');
        QCOMPARE(*again.quote, '\'');
        QCOMPARE(again.encoding, mapping.encoding);
        QVERIFY(again.dateOrder == DateOrder::MonthFirst);
        QVERIFY(again.decimal == DecimalMark::Comma);
        QCOMPARE(again.defaults, mapping.defaults);
        QVERIFY(again.unmappedToAttributes);
        mapping.headerRecord = 0;
        mapping.header = false;
        QVERIFY(!parseMapping(mappingJson(mapping), {}).value().header);
        QVERIFY(!parseMapping("{\"header\": 0}", {}));
        QVERIFY(!parseMapping("{\"header\": 1001}", {}));
    }

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(u"file%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s", qPrintable(file.errorString()));
        return path;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
