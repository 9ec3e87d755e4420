// SPDX-License-Identifier: GPL-3.0-or-later
// The orders' page as a person uses it; the customers' totals follow every change.
#include "gui/orders/orderspage.h"

#include "gui/filterfaults.h"
#include "gui/listhands.h"
#include "gui/theme/theme.h"
#include "storage/customerrepository.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

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
    void formAsksBeforeItThrowsAway();
    void keysHoldInTheWholePage();
    void createsAndEdits();
    void itemsAreTakenOutWhereThereIsOne();
    void formSpeaksTheLanguageOfMoney();
    void itemsHaveRoomForTheirTitles();
    void opensLinks();
    void saysThatThereAreNone();
    void saysThatTheDatabaseFails();
    void isForEverybody();
    void formIsForEverybody();
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
    // Several are asked for; and what has no notice any more is taken back by the page's action.
    auto *table = need<TableView>(&page, "table");
    table->selectAll();
    fixture.dialogs.choices = {Dialogs::cancelled, 0};
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(fixture.dialogs.asked.size(), 1);
    QVERIFY(fixture.dialogs.asked.first().text.contains(u'2'));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(modelOf(page)->rowCount(), 0);
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(modelOf(page)->rowCount(), 2);
    QCOMPARE(totalsOf(fixture).spendMinor, 150'000);
    QVERIFY(!need<QAction>(&page, "undoOrders")->isEnabled());
}

void TestOrdersPage::formAsksBeforeItThrowsAway()
{
    Fixture fixture(0);
    fill(fixture);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *add = need<QAction>(&page, "addOrder");
    add->trigger();
    QTest::keyClick(need<OrderForm>(&page, "orderForm"), Qt::Key_Escape); // untouched
    QTRY_VERIFY(!page.findChild<OrderForm *>());
    add->trigger();
    auto *form = need<OrderForm>(&page, "orderForm");
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QTest::mouseClick(need<QToolButton>(form, "addItem"), Qt::LeftButton);
    need<QTableWidget>(form, "itemsTable")->item(0, 1)->setText(u"Shirt"_s);
    fixture.dialogs.choices = {Dialogs::cancelled, 0};
    QTest::mouseClick(need<QPushButton>(form, "cancelButton"), Qt::LeftButton);
    QCOMPARE(fixture.dialogs.asked.size(), 1);
    QVERIFY(form->isVisible());
    QTest::mouseClick(need<QPushButton>(form, "cancelButton"), Qt::LeftButton);
    QTRY_VERIFY(!page.findChild<OrderForm *>());
}

void TestOrdersPage::keysHoldInTheWholePage()
{
    Fixture fixture(0);
    fill(fixture);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    selectRow(page, 0);
    QTRY_VERIFY(page.findChild<QPushButton *>(u"customerLink"_s));
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Return);
    QVERIFY(page.findChild<OrderForm *>());
    need<OrderForm>(&page, "orderForm")->close();
    QTRY_VERIFY(!page.findChild<OrderForm *>());
    QTRY_VERIFY((page.activateWindow(), page.isActiveWindow()));
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Delete);
    QTRY_COMPARE(modelOf(page)->rowCount(), 1);
}

void TestOrdersPage::itemsAreTakenOutWhereThereIsOne()
{
    Fixture fixture(0);
    OrderForm form({}, {}, fixture.services().formats, 0, fixture.dialogs, nullptr);
    QVERIFY(showAt(&form, {560, 640}));
    auto *items = need<QTableWidget>(&form, "itemsTable");
    auto *remove = need<QToolButton>(&form, "removeItem");
    QVERIFY(!remove->isEnabled());
    QTest::mouseClick(need<QToolButton>(&form, "addItem"), Qt::LeftButton);
    QVERIFY(remove->isEnabled());
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(items->rowCount(), 0);
    QVERIFY(!remove->isEnabled());
    // Items that come with the order wait until one of them is chosen.
    Order order;
    order.items = {{u"S1"_s, u"Shirt"_s, 1, 44'900}, {u"S2"_s, u"Shawl"_s, 1, 20'000}};
    OrderForm other(order, {}, fixture.services().formats, 0, fixture.dialogs, nullptr);
    QVERIFY(showAt(&other, {560, 640}));
    remove = need<QToolButton>(&other, "removeItem");
    QVERIFY(!remove->isEnabled());
    need<QTableWidget>(&other, "itemsTable")->setCurrentCell(1, 0);
    QTest::mouseClick(remove, Qt::LeftButton);
    QCOMPARE(other.order().items.size(), 1);
    QCOMPARE(other.order().items.first().sku, u"S1"_s);
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

void TestOrdersPage::formSpeaksTheLanguageOfMoney()
{
    const QTimeZone zone = QTimeZone::utc();
    const Formats german(QLocale(u"de_DE"_s), currencyOf(u"EUR"_s).value(), zone);
    Order order;
    order.id = OrderId{7};
    order.externalId = u"o7"_s;
    order.amountMinor = 149'950;
    order.orderedAt = 1'700'000'000'123;
    order.items = {{u"S1"_s, u"Hemd"_s, 1'200, 44'900}};
    PreparedDialogs dialogs;
    OrderForm form(order, u"c1"_s, german, 0, dialogs, nullptr);
    QVERIFY(showAt(&form, {560, 640}));
    auto *amount = need<QLineEdit>(&form, "amount");
    auto *items = need<QTableWidget>(&form, "itemsTable");
    QCOMPARE(amount->text(), u"1.499,50"_s);
    QCOMPARE(need<QDateTimeEdit>(&form, "time")->text(), u"14. Nov. 2023, 22:13"_s);
    QCOMPARE(items->item(0, 3)->text(), u"449,00"_s);
    QCOMPARE(items->item(0, 2)->text(), u"1.200"_s);
    QVERIFY(form.order() == order);
    amount->clear();
    QTest::keyClicks(amount, u"1.250,75"_s);
    items->item(0, 3)->setText(u"12,5"_s);
    QSignalSpy saving(&form, &FormDialog::saveRequested);
    QTest::mouseClick(need<QPushButton>(&form, "saveButton"), Qt::LeftButton);
    QCOMPARE(saving.size(), 1);
    QCOMPARE(form.order().amountMinor, 125'075);
    QCOMPARE(form.order().items.first().priceMinor, 1'250);

    // A draft outlives a change of the language, and what is no amount stays as it was typed.
    items->setRowCount(2);
    items->setItem(1, 3, new QTableWidgetItem(u"viel"_s));
    const Formats english(QLocale(u"en_IN"_s), currencyOf(u"EUR"_s).value(), zone);
    OrderForm again(order, u"c1"_s, english, 0, dialogs, nullptr);
    again.setDraft(form.draft());
    QCOMPARE(need<QLineEdit>(&again, "amount")->text(), u"1,250.75"_s);
    QCOMPARE(again.order().orderedAt, form.order().orderedAt);
    QCOMPARE(need<QTableWidget>(&again, "itemsTable")->item(0, 2)->text(), u"1,200"_s);
    QCOMPARE(need<QTableWidget>(&again, "itemsTable")->item(0, 3)->text(), u"12.50"_s);
    QCOMPARE(need<QTableWidget>(&again, "itemsTable")->item(1, 3)->text(), u"viel"_s);
}

void TestOrdersPage::itemsHaveRoomForTheirTitles()
{
    Fixture fixture(0);
    OrderForm form({}, {}, fixture.services().formats, 0, fixture.dialogs, nullptr);
    auto *items = need<QTableWidget>(&form, "itemsTable");
    // As long as in the longest language.
    items->horizontalHeaderItem(3)->setText(u"प्रत्येक वस्तु का मूल्य"_s);
    need<QToolButton>(&form, "addItem")->setText(u"One more item of this very order"_s);
    need<QToolButton>(&form, "removeItem")->setText(u"Take the chosen item out of it"_s);
    QVERIFY(showAt(&form, {560, 640}));
    // Nothing of the form is cut off, or out of sight.
    const auto *scroll = need<QScrollArea>(&form, "formScroll");
    QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
    QTRY_COMPARE(scroll->verticalScrollBar()->maximum(), 0);
    QTest::mouseClick(need<QToolButton>(&form, "addItem"), Qt::LeftButton);
    const QHeaderView *header = items->horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column),
                 qPrintable(items->horizontalHeaderItem(column)->text()));
    items->item(0, 1)->setText(u"Shirt"_s);
    items->item(0, 3)->setText(u"99999999999.99"_s); // and its sum
    QTRY_COMPARE(scroll->horizontalScrollBar()->maximum(), 0);
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
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
}

void TestOrdersPage::saysThatTheDatabaseFails()
{
    Fixture fixture(0);
    fill(fixture);
    const auto rename = [&fixture](const QString &from, const QString &to) {
        fixture.run([=](storage::Connection &connection) -> Result<bool> {
            const auto ran = connection.execute(u"ALTER TABLE %1 RENAME TO %2"_s.arg(from, to));
            if (!ran)
                return fail(ran.error());
            return true;
        });
    };
    OrdersPage page(fixture.services());
    rename(u"orders"_s, u"gone"_s);
    page.activate();
    QVERIFY(showAt(&page));
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Failed);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    rename(u"gone"_s, u"orders"_s);
    QTest::mouseClick(need<QPushButton>(&page, "retryButton"), Qt::LeftButton);
    QVERIFY(isReady(page));
    QCOMPARE(modelOf(page)->rowCount(), 2);
}

void TestOrdersPage::isForEverybody()
{
    Fixture fixture(300);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    QCOMPARE(filterFaults(&page).join(u'\n'), QString());
    selectRow(page, 3);
    QTRY_VERIFY(page.findChild<QLabel *>(u"detailTitle"_s));
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    QTest::mouseClick(need<PeriodChip>(&page, "filter:period"), Qt::LeftButton);
    QTest::mouseClick(need<QPushButton>(&page, "days90:period"), Qt::LeftButton);
    QVERIFY(isReady(page));
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
}

void TestOrdersPage::formIsForEverybody()
{
    Fixture fixture(0);
    fill(fixture);
    OrdersPage page(fixture.services());
    QVERIFY(openPage(page));
    selectRow(page, 0);
    QTRY_VERIFY(page.findChild<QPushButton *>(u"customerLink"_s));
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_F2);
    auto *form = need<OrderForm>(&page, "orderForm");
    QVERIFY(QTest::qWaitForWindowActive(form));
    QTRY_VERIFY(need<QLineEdit>(form, "external_id")->hasFocus());
    QTest::keyClick(form, Qt::Key_E, Qt::AltModifier);
    QVERIFY(need<QTableWidget>(form, "itemsTable")->hasFocus());
    QTest::keyClick(form, Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(need<QTableWidget>(form, "itemsTable")->rowCount(), 2);
    QTest::keyClick(form, Qt::Key_M, Qt::AltModifier);
    QTRY_COMPARE(need<QTableWidget>(form, "itemsTable")->rowCount(), 1);
    QCOMPARE(pageFaults(form).join(u'\n'), QString());
    need<QLineEdit>(form, "customer")->setText(u"nobody"_s);
    need<QLineEdit>(form, "amount")->setText(u"lots"_s);
    QTest::mouseClick(need<QToolButton>(form, "addItem"), Qt::LeftButton);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(need<QLabel>(form, "problem:items")->isVisible());
    QCOMPARE(pageFaults(form).join(u'\n'), QString());
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
