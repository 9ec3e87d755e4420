// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a long list as a model: arriving, changing under the view, being replaced while they are under way, failing.
#include "gui/widgets/pagedmodel.h"

#include "gui/fixture.h"
#include "storage/customerrepository.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QSignalSpy>
#include <QTest>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;

namespace {

class Customers : public PagedModelOf<storage::CustomerRow>
{
public:
    explicit Customers(engine::Session &session)
        : PagedModelOf(session)
    {
        setColumns({{u"name"_s, u"Name"_s, 200, false, true}, {u"spend"_s, u"Spend"_s, 90, true}});
    }

    QString search;
    std::shared_ptr<std::atomic<int>> pagesRead = std::make_shared<std::atomic<int>>(0);
    std::shared_ptr<std::atomic<bool>> fails = std::make_shared<std::atomic<bool>>(false);
    std::shared_ptr<std::atomic<bool>> isSlow = std::make_shared<std::atomic<bool>>(false);

protected:
    PagedSource source() const override
    {
        storage::CustomerQuery query;
        query.search = search;
        if (sortColumn() == 0)
            query.sort = storage::CustomerSort::Name;
        query.descending = sortOrder() == Qt::DescendingOrder;
        const auto read = [query, read = pagesRead, fails = fails, isSlow = isSlow](
                                  storage::Connection &connection,
                                  const std::optional<storage::PageKey> &after,
                                  int limit) -> Result<storage::Page<storage::CustomerRow>> {
            read->fetch_add(1);
            if (*fails)
                return fail(ErrorCode::Io, u"the disk is gone"_s);
            if (*isSlow) {
                auto statement = connection.prepare(
                        u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) "
                        "SELECT count(*) FROM n"_s); // ends only by being cancelled
                if (!statement)
                    return fail(statement.error());
                if (const auto ran = statement->run(); !ran)
                    return fail(ran.error());
            }
            storage::CustomerQuery page = query;
            page.after = after;
            page.limit = limit;
            return storage::CustomerRepository(connection).list(page);
        };
        return sourceOf(read, [](storage::Connection &connection) {
            return storage::CustomerRepository(connection).count();
        });
    }
    QVariant value(const storage::CustomerRow &row, int column, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return column == 0 ? QVariant(row.name) : QVariant(row.spendMinor);
    }
};

QString nameAt(const Customers &model, int row)
{
    return model.index(row, 0).data().toString();
}

bool readAll(Customers &model)
{
    return QTest::qWaitFor(
            [&model] {
                model.fetchMore({});
                return model.state() == PagedModel::State::Ready && !model.canFetchMore({}) &&
                       model.total() == model.rowCount();
            },
            60'000);
}

} // namespace

class TestPagedModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPageByPage();
    void keepsLittleOfAMillionRows();
    void letsGoAndReadsAgain();
    void anotherQuestionCancelsTheFirst();
    void keepsRowsUntilTheNewOnesAreThere();
    void sorts();
    void refreshKeepsSelection();
    void refreshSeesNewOrder();
    void refreshInTheMiddle();
    void failsAndGoesOn();
    void showsAnEmptyList();
};

void TestPagedModel::readsPageByPage()
{
    test::Fixture fixture(0);
    fixture.addCustomers(1'234);
    Customers model(fixture.session());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.state(), PagedModel::State::Idle);
    model.reload();
    QCOMPARE(model.state(), PagedModel::State::Loading);
    QCOMPARE(model.rowCount(), 0);
    // The tester asks for more by itself as soon as there is a page.
    QTRY_VERIFY(readAll(model));
    QCOMPARE(model.rowCount(), 1'234);
    QCOMPARE(nameAt(model, 0), u"Customer 000001"_s);
    QCOMPARE(nameAt(model, 1'233), u"Customer 001234"_s);
    QCOMPARE(model.idAt(700), 701);
    QCOMPARE(model.rowOf(701), 700);
    QCOMPARE(*model.pagesRead, 3);
}

void TestPagedModel::keepsLittleOfAMillionRows()
{
    test::Fixture fixture(0);
    fixture.addCustomers(120'000);
    Customers model(fixture.session());
    model.reload();
    QTRY_COMPARE(model.rowCount(), PagedModel::pageSize);
    QTRY_COMPARE(model.total(), std::optional<qint64>(120'000)); // before the rows are there
    QVERIFY(readAll(model));
    QCOMPARE(model.rowCount(), 120'000);
    QVERIFY(model.keptRows() <= PagedModel::keptPages * PagedModel::pageSize);
    QCOMPARE(nameAt(model, 119'999), u"Customer 120000"_s);
}

void TestPagedModel::letsGoAndReadsAgain()
{
    test::Fixture fixture(0);
    fixture.addCustomers(40'000);
    Customers model(fixture.session());
    model.reload();
    QVERIFY(readAll(model));
    QVERIFY(model.keptRows() < 40'000);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    QCOMPARE(nameAt(model, 3), u"…"_s);
    QCOMPARE(model.idAt(3), 4); // known still, so that a selection lasts
    QTRY_COMPARE(nameAt(model, 3), u"Customer 000004"_s);
    QVERIFY(!changed.isEmpty());
    QCOMPARE(model.rowCount(), 40'000);
    QVERIFY(model.keptRows() <= PagedModel::keptPages * PagedModel::pageSize);
}

void TestPagedModel::anotherQuestionCancelsTheFirst()
{
    test::Fixture fixture(0);
    fixture.addCustomers(2'000);
    Customers model(fixture.session());
    *model.isSlow = true;
    // More of them than there are threads to read: they must end for the last one to be answered.
    for (int i = 0; i < 4; ++i)
        model.reload();
    QCOMPARE(model.state(), PagedModel::State::Loading);
    *model.isSlow = false;
    model.search = u"Customer 00012"_s;
    model.reload();
    QTRY_COMPARE(model.state(), PagedModel::State::Ready);
    QCOMPARE(model.rowCount(), 10);
    QCOMPARE(model.total(), std::optional<qint64>(10));
}

void TestPagedModel::keepsRowsUntilTheNewOnesAreThere()
{
    test::Fixture fixture(0);
    fixture.addCustomers(2'000);
    Customers model(fixture.session());
    model.reload();
    QTRY_COMPARE(model.rowCount(), PagedModel::pageSize);
    model.fetchMore({});
    model.search = u"1999"_s; // while the second page is under way
    model.reload();
    QCOMPARE(model.state(), PagedModel::State::Loading);
    QVERIFY(!model.canFetchMore({}));
    QCOMPARE(model.rowCount(), PagedModel::pageSize);
    QTRY_COMPARE(model.rowCount(), 1);
    QCOMPARE(nameAt(model, 0), u"Customer 001999"_s);
}

void TestPagedModel::sorts()
{
    test::Fixture fixture(0);
    fixture.addCustomers(1'500);
    Customers model(fixture.session());
    model.reload();
    QTRY_COMPARE(model.state(), PagedModel::State::Ready);
    model.sort(1, Qt::DescendingOrder); // not a column to sort by
    QCOMPARE(model.sortColumn(), -1);
    model.sort(0, Qt::DescendingOrder);
    QTRY_COMPARE(model.state(), PagedModel::State::Ready);
    QVERIFY(readAll(model));
    QCOMPARE(nameAt(model, 0), u"Customer 001500"_s);
    QCOMPARE(nameAt(model, 1'499), u"Customer 000001"_s);
}

void TestPagedModel::refreshKeepsSelection()
{
    test::Fixture fixture(0);
    fixture.addCustomers(600);
    Customers model(fixture.session());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QVERIFY(readAll(model));
    QItemSelectionModel selection(&model);
    selection.select(model.index(9, 0),
                     QItemSelectionModel::Select | QItemSelectionModel::Rows); // id 10
    selection.setCurrentIndex(model.index(19, 0), QItemSelectionModel::NoUpdate);

    fixture.execute(u"DELETE FROM customers WHERE id IN (2, 3, 5)"_s);
    fixture.execute(u"UPDATE customers SET name = 'Somebody else' WHERE id = 10"_s);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    model.refresh();
    model.refresh(); // becomes one more behind the first
    QTRY_COMPARE(model.rowCount(), 597);
    QVERIFY(reset.isEmpty());
    QCOMPARE(selection.selectedRows().size(), 1);
    QCOMPARE(selection.selectedRows().first().row(), 6);
    QCOMPARE(model.idAt(6), 10);
    QCOMPARE(nameAt(model, 6), u"Somebody else"_s);
    QCOMPARE(selection.currentIndex().row(), 16);
    QTRY_COMPARE(model.total(), std::optional<qint64>(597));
}

void TestPagedModel::refreshSeesNewOrder()
{
    test::Fixture fixture(0);
    fixture.addCustomers(50);
    Customers model(fixture.session());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSorting(0, Qt::AscendingOrder);
    model.reload();
    QTRY_COMPARE(model.rowCount(), 50);
    const QPersistentModelIndex last = model.index(49, 0);
    fixture.execute(u"UPDATE customers SET name = 'Aaron', name_folded = 'aaron' WHERE id = 50"_s);
    fixture.execute(u"INSERT INTO customers (external_id, external_id_folded, name, name_folded, "
                    "created_at, updated_at) VALUES ('n', 'n', 'Abel', 'abel', 0, 0)"_s);
    model.refresh();
    QTRY_COMPARE(model.rowCount(), 51);
    QCOMPARE(nameAt(model, 0), u"Aaron"_s);
    QCOMPARE(nameAt(model, 1), u"Abel"_s);
    QCOMPARE(last.row(), 0);
}

void TestPagedModel::refreshInTheMiddle()
{
    test::Fixture fixture(0);
    fixture.addCustomers(3'000);
    Customers model(fixture.session());
    model.reload();
    QVERIFY(readAll(model));
    const QPersistentModelIndex later = model.index(1'800, 0);
    // The row at which the second page ends is one of them.
    fixture.execute(u"DELETE FROM customers WHERE id BETWEEN 996 AND 1000"_s);
    fixture.execute(u"DELETE FROM customers WHERE id BETWEEN 1100 AND 1104"_s);
    model.refresh();
    // Every part is looked at once more.
    QTRY_VERIFY([&] {
        for (int row = 0; row < model.rowCount(); ++row)
            nameAt(model, row);
        model.fetchMore({});
        return model.rowCount() == 2'990 && !model.canFetchMore({});
    }());
    for (int row = 0; row < model.rowCount(); ++row) {
        const int number = row < 995 ? row + 1 : row < 1'094 ? row + 6 : row + 11;
        QCOMPARE(model.idAt(row), number);
    }
}

void TestPagedModel::failsAndGoesOn()
{
    test::Fixture fixture(0);
    fixture.addCustomers(1'200);
    Customers model(fixture.session());
    *model.fails = true;
    model.reload();
    QTRY_COMPARE(model.state(), PagedModel::State::Failed);
    QCOMPARE(model.error()->message, u"the disk is gone"_s);
    QCOMPARE(model.rowCount(), 0);

    *model.fails = false;
    model.retry();
    QTRY_COMPARE(model.rowCount(), PagedModel::pageSize);
    *model.fails = true;
    model.fetchMore({});
    QTRY_COMPARE(model.state(), PagedModel::State::Failed);
    QCOMPARE(model.rowCount(), PagedModel::pageSize); // what was there stays
    QVERIFY(!model.canFetchMore({}));                 // and nothing is asked again and again

    *model.fails = false;
    model.retry();
    QVERIFY(!model.error());
    QVERIFY(readAll(model));
    QCOMPARE(model.rowCount(), 1'200);
}

void TestPagedModel::showsAnEmptyList()
{
    test::Fixture fixture(0);
    Customers model(fixture.session());
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.reload();
    QTRY_COMPARE(model.state(), PagedModel::State::Ready);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(model.total(), std::optional<qint64>(0));
    QVERIFY(!model.canFetchMore({}));
    model.refresh();
    QTRY_COMPARE(model.state(), PagedModel::State::Ready);
}

QTEST_MAIN(TestPagedModel)
#include "tst_pagedmodel.moc"
