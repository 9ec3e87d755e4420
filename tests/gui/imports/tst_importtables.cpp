// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/columnmodel.h"
#include "gui/imports/customfielddialog.h"
#include "gui/imports/importhistory.h"
#include "gui/imports/tables.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace muster;
using namespace muster::gui;
using namespace Qt::StringLiterals;

namespace {

ingest::FilePreview preview(const QStringList &header, int rows)
{
    ingest::FilePreview out;
    out.header = header;
    for (int i = 0; i < rows; ++i) {
        QStringList cells;
        for (int column = 0; column < header.size(); ++column)
            cells.append(u"cell %1/%2"_s.arg(i).arg(column));
        out.rows.append({i + 2, cells, i == 1 ? u"broken"_s : QString()});
    }
    return out;
}

} // namespace

class ImportTablesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsKeepTheRules()
    {
        using Mode = QAbstractItemModelTester::FailureReportingMode;
        PreviewModel first;
        QAbstractItemModelTester testFirst(&first, Mode::QtTest);
        first.setPreview(preview({u"a"_s, u"b"_s}, 5));
        first.setPreview(preview({u"a"_s}, 0));
        first.setPreview({});
        NotesModel notes(Formats(QLocale::c(), {}, QTimeZone::utc()));
        QAbstractItemModelTester testNotes(&notes, Mode::QtTest);
        notes.setNotes({{3, u"x"_s}, {9, u"y"_s}});
        notes.setNotes({});
        ColumnModel columns;
        QAbstractItemModelTester testColumns(&columns, Mode::QtTest);
        columns.setFile(preview({u"id"_s, u"name"_s}, 3), ingest::Kind::Customers,
                        {u"external_id"_s, QString()});
        columns.setTarget(1, u"name"_s);
        columns.setFile({}, ingest::Kind::Orders, {});
        HistoryModel history(Formats(QLocale::c(), {}, QTimeZone::utc()));
        QAbstractItemModelTester testHistory(&history, Mode::QtTest);
        storage::ImportRecord record;
        record.id = ImportId{7};
        record.kind = u"orders"_s;
        record.state = u"finished"_s;
        history.setRecords({record, record});
        history.setRecords({});
    }

    void aFieldHasOneColumn()
    {
        ColumnModel model;
        model.setFile(preview({u"a"_s, u"b"_s, u"c"_s}, 2), ingest::Kind::Customers,
                      {u"external_id"_s, u"email"_s, QString()});
        QCOMPARE(model.leftOut(), QStringList{u"c"_s});
        model.setTarget(2, u"email"_s);
        QCOMPARE(model.targets(), (QStringList{u"external_id"_s, QString(), u"email"_s}));
        QCOMPARE(model.leftOut(), QStringList{u"b"_s});
        model.setTarget(1, QString());
        QCOMPARE(model.targets(), (QStringList{u"external_id"_s, QString(), u"email"_s}));
    }

    void aColumnOfPieceCountsIsNotImported()
    {
        ingest::FilePreview file;
        file.header = {u"order"_s, u"items"_s};
        file.rows = {{2, {u"1"_s, u"11"_s}, {}}, {3, {u"2"_s, {}}, {}}};
        ColumnModel model;
        model.setFile(file, ingest::Kind::Orders, {u"external_id"_s, u"items"_s});
        QCOMPARE(model.withoutUse(), QStringList{u"items"_s});
        file.rows.append({4, {u"3"_s, u"Shirt"_s}, {}});
        model.setFile(file, ingest::Kind::Orders, {u"external_id"_s, u"items"_s});
        QVERIFY(model.withoutUse().isEmpty());
        model.setFile(file, ingest::Kind::Orders, {u"external_id"_s, QString()});
        QVERIFY(model.withoutUse().isEmpty());
    }

    void columnsWithoutANameAreNumbered()
    {
        QCOMPARE(columnTitle({u"#1"_s, QString(), u" City "_s}, 0), u"Column 1"_s);
        QCOMPARE(columnTitle({u"#1"_s, QString(), u" City "_s}, 1), u"Column 2"_s);
        QCOMPARE(columnTitle({u"#1"_s, QString(), u" City "_s}, 2), u"City"_s);
        QCOMPARE(columnTitle({}, 4), u"Column 5"_s);
    }

    void aCustomFieldKeepsItsType()
    {
        ColumnModel model;
        model.setFile(preview({u"Size"_s}, 1), ingest::Kind::Customers,
                      {u"attributes.size:text"_s});
        model.setAttributes({{u"size"_s, u"Shoe size"_s, rules::AttributeType::Number}});
        QCOMPARE(model.targets(), QStringList{u"attributes.size:number"_s});
        QCOMPARE(model.data(model.index(0, ColumnModel::Becomes), Qt::DisplayRole).toString(),
                 u"Shoe size"_s);
        QCOMPARE(model.attributeTargetOf(u"size"_s), u"attributes.size:number"_s);
        QVERIFY(model.attributeTargetOf(u"other"_s).isEmpty());
    }

    void whatIsMissingIsSaid()
    {
        using ingest::Kind;
        QVERIFY(!whatIsMissing(Kind::Customers, {u"name"_s}).isEmpty());
        QVERIFY(whatIsMissing(Kind::Customers, {u"email"_s}).isEmpty());
        QVERIFY(!whatIsMissing(Kind::Orders, {u"amount"_s, u"date"_s}).isEmpty());
        QVERIFY(!whatIsMissing(Kind::Orders, {u"customer_external_id"_s, u"date"_s}).isEmpty());
        QVERIFY(!whatIsMissing(Kind::Orders, {u"customer_email"_s, u"amount"_s}).isEmpty());
        QVERIFY(whatIsMissing(Kind::Orders, {u"customer_email"_s, u"amount"_s, u"date"_s})
                        .isEmpty());
    }

    void aDraftSurvivesItsState()
    {
        ImportDraft draft;
        draft.path = u"/data/äöü.csv"_s;
        draft.kind = ingest::Kind::Orders;
        draft.kindChosen = true;
        draft.delimiter = '\t';
        draft.encoding = u"UTF-16LE"_s;
        draft.headerRecord = 3;
        draft.targets = {u"external_id"_s, QString()};
        draft.policy = storage::OnConflict::Fill;
        const ImportDraft again = ImportDraft::fromState(draft.toState());
        QCOMPARE(again.path, draft.path);
        QVERIFY(again.kind == draft.kind && again.kindChosen);
        QCOMPARE(*again.delimiter, '\t');
        QCOMPARE(again.encoding, draft.encoding);
        QCOMPARE(*again.headerRecord, 3);
        QCOMPARE(again.targets, draft.targets);
        QVERIFY(again.policy == storage::OnConflict::Fill);
        const ingest::MappingFile mapping = again.mapping();
        QCOMPARE(mapping.headerRecord, 3);
        QCOMPARE(mapping.columns.size(), 2);
        QCOMPARE(mapping.columns.first().first, u"#1"_s);
        QVERIFY(!ImportDraft::fromState({}).delimiter);
    }

    void keysAreMadeOfNames()
    {
        QCOMPARE(attributeKeyOf(u"Shoe Size (EU)"_s), u"shoe_size_eu"_s);
        QVERIFY(attributeKeyOf(u" … "_s).isEmpty());
        QVERIFY(rememberedName(ingest::Kind::Customers, {u"a,b"_s}) !=
                rememberedName(ingest::Kind::Customers, {u"a"_s, u"b"_s}));
    }
};

QTEST_MAIN(ImportTablesTest)
#include "tst_importtables.moc"
