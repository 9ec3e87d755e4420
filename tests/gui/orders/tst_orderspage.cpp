// SPDX-License-Identifier: GPL-3.0-or-later
// The orders' page as a person uses it; the customers' totals follow every change.
#include "gui/orders/orderspage.h"

#include "gui/fixture.h"
#include "gui/theme/theme.h"
#include "storage/customerrepository.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

PagedModel *modelOf(OrdersPage &page)
{
    return need<TableView>(&page, "table")->pagedModel();
}

bool isReady(OrdersPage &page)
{
    return QTest::qWaitFor([&page] {
        return modelOf(page)->state() == PagedModel::State::Ready &&
               modelOf(page)->total().has_value();
    });
}

bool openPage(OrdersPage &page)
{
    page.activate();
    return showAt(&page) && isReady(page);
}

QString textAt(OrdersPage &page, int row, const QString &column)
{
    const PagedModel *model = modelOf(page);
    return model->index(row, model->columnNamed(column)).data().toString();
}

void selectRow(OrdersPage &page, int row)
{
    auto *table = need<TableView>(&page, "table");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(table->model()->index(row, 0)).center());
}

/// One customer "c1" with two orders, of 1,000.00 and 500.00.
void fill(Fixture &fixture)
{
    fixture.run([](storage::Connection &connection) -> Result<bool> {
        Customer customer;
        customer.externalId = u"c1"_s;
        customer.name = u"Asha Rao"_s;
        const auto id = storage::CustomerRepository(connection).insert(customer, 1);
        if (!id)
            return fail(id.error());
        for (const qint64 amount : {100'000, 50'000}) {
            Order order;
            order.externalId = u"o%1"_s.arg(amount);
            order.customer = *id;
            order.amountMinor = amount;
            order.orderedAt = 1'700'000'000'000 + amount;
            order.items = {{u"S1"_s, u"Shirt"_s, 2, 25'000}};
            if (const auto stored = storage::OrderRepository(connection).insert(order, 1); !stored)
                return fail(stored.error());
        }
        return true;
    });
}

OrderTotals totalsOf(Fixture &fixture)
{
    return fixture
            .run([](storage::Connection &connection) {
                return storage::CustomerRepository(connection).findByExternalId(u"c1"_s);
            })
            .totals();
}

} // namespace

class TestOrdersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void showsOrdersWithItems();
    void filters();
    void deletesAndTakesItBack();
    void createsAndEdits();
    void opensLinks();
    void saysThatThereAreNone();
    void looksGood();
};

void TestOrdersPage::showsOrdersWithItems()
{
    Fixture fixture(0);
    fill(fixture);
    OrdersPage page(fixture.services());
    const QAbstractItemModelTester tester(modelOf(page),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(openPage(page));
    QCOMPARE(modelOf(page)->rowCount(), 2);
    selectRow(page, 0); // the newest
    QTRY_VERIFY(page.findChild<QPushButton *>(u"customerLink"_s));
    QSignalSpy links(&page, &Page::linkActivated);
    QTest::mouseClick(need<QPushButton>(&page, "customerLink"), Qt::LeftButton);
    const auto link = links.first().first().value<PageLink>();
    QCOMPARE(link.page, u"customers"_s);
    QCOMPARE(link.arguments.value(u"id"_s).toLongLong(), 1);
}

void TestOrdersPage::filters()
{
    Fixture fixture(300);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    const qint64 all = *modelOf(page)->total();
    auto *status = need<ChoiceChip>(&page, "filter:status");
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Space);
    auto *options = status->findChild<QListWidget *>();
    options->setCurrentRow(static_cast<int>(OrderStatus::Cancelled) - 1);
    QTest::keyClick(options, Qt::Key_Space);
    QTRY_VERIFY(isReady(page) && modelOf(page)->total() < all);
    for (int row = 0; row < modelOf(page)->rowCount(); ++row)
        QCOMPARE(textAt(page, row, u"status"_s), u"Cancelled"_s);
    need<QFrame>(status, "panel:status")->hide();
    QTest::mouseClick(need<QPushButton>(&page, "clearFilters"), Qt::LeftButton);
    QTRY_COMPARE(modelOf(page)->total(), std::optional<qint64>(all));
    auto *period = need<PeriodChip>(&page, "filter:period");
    QTest::mouseClick(period, Qt::LeftButton);
    QTest::mouseClick(need<QPushButton>(period, "days30:period"), Qt::LeftButton);
    QTRY_VERIFY(isReady(page) && modelOf(page)->total() < all);
    QVERIFY(period->text().contains(u"30"_s));
}

void TestOrdersPage::deletesAndTakesItBack()
{
    Fixture fixture(0);
    fill(fixture);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    QCOMPARE(totalsOf(fixture).spendMinor, 150'000);
    selectRow(page, 0);
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_Delete);
    QTRY_COMPARE(modelOf(page)->rowCount(), 1);
    QCOMPARE(totalsOf(fixture).spendMinor, 50'000);
    fixture.noticed.last().action();
    QTRY_COMPARE(modelOf(page)->rowCount(), 2);
    QCOMPARE(totalsOf(fixture).spendMinor, 150'000);
}

void TestOrdersPage::createsAndEdits()
{
    Fixture fixture(0);
    fill(fixture);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    auto *form = need<OrderForm>(&page, "orderForm");
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QCOMPARE(withoutAccessibleName(form).join(u'\n'), QString());
    QTest::keyClicks(need<QLineEdit>(form, "external_id"), u"new-1"_s);
    QTest::keyClicks(need<QLineEdit>(form, "customer"), u"nobody"_s);
    QTest::keyClicks(need<QLineEdit>(form, "amount"), u"lots"_s);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(need<QLabel>(form, "problem:amount")->isVisible());
    need<QLineEdit>(form, "amount")->clear();
    QTest::keyClicks(need<QLineEdit>(form, "amount"), u"250.50"_s);
    QTest::mouseClick(need<QToolButton>(form, "addItem"), Qt::LeftButton);
    auto *items = need<QTableWidget>(form, "itemsTable");
    items->item(0, 1)->setText(u"Shirt"_s);
    items->item(0, 3)->setText(u"250.50"_s);
    QVERIFY(need<QLabel>(form, "itemsSum")->text().contains(u"250.50"_s));
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(need<QLabel>(form, "problem:customer")->isVisible()); // the database knows
    takePicture(form, u"orders-form"_s);
    need<QLineEdit>(form, "customer")->clear();
    QTest::keyClicks(need<QLineEdit>(form, "customer"), u"c1"_s);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_COMPARE(modelOf(page)->rowCount(), 3);
    QCOMPARE(totalsOf(fixture).spendMinor, 175'050);

    // Cancelled: it does not count any more; and the edit is taken back.
    QTRY_VERIFY(!page.findChild<OrderForm *>());
    // Asked again: the platform gives the window back only after the dialog has gone.
    QTRY_VERIFY((page.activateWindow(), page.isActiveWindow()));
    selectRow(page, 0);
    QTRY_VERIFY(page.findChild<QLabel *>(u"detailTitle"_s) &&
                need<QLabel>(&page, "detailTitle")->text().contains(u"250.50"_s));
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_F2);
    form = need<OrderForm>(&page, "orderForm");
    auto *status = need<QComboBox>(form, "status");
    status->setCurrentIndex(
            status->findData(QString::number(static_cast<int>(OrderStatus::Cancelled))));
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_COMPARE(totalsOf(fixture).spendMinor, 150'000);
    QTRY_COMPARE(fixture.noticed.last().text, u"Order saved"_s);
    fixture.noticed.last().action();
    QTRY_COMPARE(totalsOf(fixture).spendMinor, 175'050);
}

void TestOrdersPage::opensLinks()
{
    Fixture fixture(0);
    fill(fixture);
    OrdersPage page(fixture.services());
    page.open({{u"customer"_s, 1}});
    QVERIFY(openPage(page));
    QCOMPARE(modelOf(page)->rowCount(), 2);
    QTRY_VERIFY(need<ChoiceChip>(&page, "filter:customer")->text().contains(u"Asha Rao"_s));
    page.open({{u"day"_s, u"1999-01-01"_s}});
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Empty);
}

void TestOrdersPage::saysThatThereAreNone()
{
    Fixture fixture(0);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Empty);
    QCOMPARE(withoutAccessibleName(&page).join(u'\n'), QString());
}

void TestOrdersPage::looksGood()
{
    Fixture fixture(300);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark);
        OrdersPage page(fixture.services());
        QVERIFY(openPage(page));
        selectRow(page, 3);
        QTRY_VERIFY(page.findChild<QLabel *>(u"detailTitle"_s));
        QCOMPARE(withoutAccessibleName(&page).join(u'\n'), QString());
        takePicture(&page, dark ? u"orders-dark"_s : u"orders-light"_s);
    }
    applyTheme(*qApp, false);
}

QTEST_MAIN(TestOrdersPage)
#include "tst_orderspage.moc"
