// SPDX-License-Identifier: GPL-3.0-or-later
// The customers' page as a person uses it: searching, filtering, sorting, reading, editing, deleting and taking it back.
#include "gui/customers/customerspage.h"

#include "gui/filterfaults.h"
#include "gui/listhands.h"
#include "gui/theme/theme.h"
#include "storage/customerrepository.h"
#include "storage/orderrepository.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

qint64 countOf(Fixture &fixture, const QString &table)
{
    return fixture.number(u"SELECT count(*) FROM "_s + table);
}

void choose(CustomersPage &page, const char *chip, const QString &label)
{
    auto *button = need<ChoiceChip>(&page, chip);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *options = button->findChild<QListWidget *>();
    const QList<QListWidgetItem *> found = options->findItems(label, Qt::MatchExactly);
    QVERIFY2(!found.isEmpty(), qPrintable(label));
    QTest::mouseClick(options->viewport(), Qt::LeftButton, {},
                      options->visualItemRect(found.first()).center());
}

} // namespace

class TestCustomersPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void showsCustomersAndDetails();
    void searchesWhileTyping();
    void searchDoesNotOutliveTheProgram();
    void filtersBySegmentAndCity();
    void sortsByAClickOnTheHeader();
    void scrollsThroughAHundredThousand();
    void deletesAndTakesItBack();
    void takesBackAsLongAsThePageLives();
    void formAsksBeforeItThrowsAway();
    void selectionAndDetailsAgree();
    void whatIsChosenTakesNoRoomFromTheList();
    void keysHoldInTheWholePage();
    void keepsWhomACampaignHasReached();
    void tagsAndUndoes();
    void copiesAndExports();
    void keepsItsState();
    void columnsFitIntoTheWindow();
    void saysThatThereIsNobody();
    void toolsComeWithTheFirstCustomer();
    void saysWhichOrdersCount();
    void saysThatTheDatabaseFails();
    void opensLinks();
    void isForEverybody();
    void filtersAreForEverybody();
    void looksGood();
};

void TestCustomersPage::showsCustomersAndDetails()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    const QAbstractItemModelTester tester(modelOf(page),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(openPage(page));
    QCOMPARE(modelOf(page)->total(), std::optional<qint64>(300));
    QCOMPARE(need<QLabel>(&page, "listCount")->text(), u"300 in all"_s);
    selectRow(page, 2);
    QTRY_COMPARE(detailTitle(page), textAt(page, 2, u"name"_s));
    QVERIFY(page.findChild<QWidget *>(u"timeline"_s));
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_Down);
    QTRY_COMPARE(detailTitle(page), textAt(page, 3, u"name"_s));
}

void TestCustomersPage::searchesWhileTyping()
{
    Fixture fixture(0);
    fixture.addCustomers(20'000);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *search = need<SearchField>(&page, "searchField");
    search->setFocus();
    modelOf(page)->fetchMore({}); // pages are arriving
    QTest::keyClicks(search, u"customer 0199"_s);
    QTRY_COMPARE(modelOf(page)->rowCount(), 100);
    QTRY_COMPARE(need<QLabel>(&page, "listCount")->text(), u"100 of 20,000"_s);
    QTest::keyClicks(search, u"99"_s);
    QTRY_COMPARE(modelOf(page)->rowCount(), 1);
    QCOMPARE(textAt(page, 0, u"name"_s), u"Customer 019999"_s);
    QTest::keyClicks(search, u"x"_s);
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Empty);
    QTRY_COMPARE(need<QLabel>(&page, "listCount")->text(), u"0 of 20,000"_s);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    QTest::mouseClick(need<QPushButton>(&page, "emptyAction"), Qt::LeftButton);
    QTRY_COMPARE(modelOf(page)->total(), std::optional<qint64>(20'000));
    QVERIFY(search->text().isEmpty());
    // All that has been read is not all.
    QTRY_COMPARE(need<QLabel>(&page, "listCount")->text(), u"20,000 in all"_s);
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(need<QLabel>(&page, "selectionCount")->text(), u"The first 500 selected"_s);
    selectRow(page, 0);
    QCOMPARE(need<QLabel>(&page, "selectionCount")->text(), u"1 selected"_s);
}

void TestCustomersPage::searchDoesNotOutliveTheProgram()
{
    Fixture fixture(0);
    fixture.addCustomers(3);
    const QString path = fixture.path(u"preferences.ini"_s);
    const QString name = QString::fromLatin1(PageName::Customers);
    {
        Preferences preferences(path);
        CustomersPage page(fixture.services());
        QVERIFY(openPage(page));
        modelOf(page)->sort(modelOf(page)->columnNamed(u"spend"_s), Qt::DescendingOrder);
        need<SearchField>(&page, "searchField")->setSearch(u"000002"_s);
        preferences.setPageState(u"w"_s, name, page.saveState());
        // The page is made anew in another language: there the search is still what the person looks for.
        CustomersPage again(fixture.services());
        again.restoreState(preferences.pageState(u"w"_s, name));
        QVERIFY(openPage(again));
        QCOMPARE(modelOf(again)->rowCount(), 1);
    }
    const Preferences preferences(path);
    CustomersPage page(fixture.services());
    page.restoreState(preferences.pageState(u"w"_s, name));
    QVERIFY(openPage(page));
    QCOMPARE(need<SearchField>(&page, "searchField")->text(), QString());
    QCOMPARE(modelOf(page)->rowCount(), 3);
    QCOMPARE(modelOf(page)->sortColumn(), modelOf(page)->columnNamed(u"spend"_s));
}

void TestCustomersPage::filtersBySegmentAndCity()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    choose(page, "filter:city", u"Mumbai"_s);
    QTRY_VERIFY(modelOf(page)->total() < 300 && modelOf(page)->state() == PagedModel::State::Ready);
    const auto inMumbai = modelOf(page)->total();
    QVERIFY(inMumbai > 0);
    for (int row = 0; row < modelOf(page)->rowCount(); ++row)
        QCOMPARE(textAt(page, row, u"city"_s), u"Mumbai"_s);
    choose(page, "filter:ordered", u"Has ordered"_s);
    QTRY_VERIFY(modelOf(page)->total() < inMumbai);
    for (int row = 0; row < modelOf(page)->rowCount(); ++row)
        QVERIFY(textAt(page, row, u"orders"_s) != u"0"_s);
    QTest::mouseClick(need<QPushButton>(&page, "clearFilters"), Qt::LeftButton);
    QTRY_COMPARE(modelOf(page)->total(), std::optional<qint64>(300));
    // A segment, with the keyboard alone.
    auto *segment = need<ChoiceChip>(&page, "filter:segment");
    segment->setFocus();
    QTest::keyClick(segment, Qt::Key_Space);
    auto *options = segment->findChild<QListWidget *>();
    QVERIFY(options->count() > 0);
    QTest::keyClick(options, Qt::Key_Return);
    QVERIFY(segment->isSet());
    QTRY_VERIFY(modelOf(page)->state() == PagedModel::State::Ready &&
                modelOf(page)->total() != 300);
}

void TestCustomersPage::sortsByAClickOnTheHeader()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    const auto *header = need<TableView>(&page, "table")->horizontalHeader();
    const int column = modelOf(page)->columnNamed(u"name"_s);
    const QPoint place(header->sectionViewportPosition(column) + 20, header->height() / 2);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTRY_COMPARE(modelOf(page)->state(), PagedModel::State::Ready);
    QCOMPARE(modelOf(page)->sortColumn(), column);
    const QString first = textAt(page, 0, u"name"_s);
    QVERIFY(first.compare(textAt(page, 200, u"name"_s), Qt::CaseInsensitive) < 0);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, place);
    QTRY_VERIFY(textAt(page, 0, u"name"_s).compare(first, Qt::CaseInsensitive) > 0);
}

void TestCustomersPage::scrollsThroughAHundredThousand()
{
    Fixture fixture(0);
    fixture.addCustomers(100'000);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *table = need<TableView>(&page, "table");
    QVERIFY(QTest::qWaitFor(
            [&] {
                table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
                return modelOf(page)->rowCount() == 100'000;
            },
            100'000));
    QVERIFY(modelOf(page)->keptRows() <= PagedModel::keptPages * PagedModel::pageSize);
    table->verticalScrollBar()->setValue(0);
    QTRY_COMPARE(textAt(page, 0, u"name"_s), u"Customer 100000"_s); // read again; newest first
}

void TestCustomersPage::deletesAndTakesItBack()
{
    Fixture fixture(0);
    fixture.addCustomers(5);
    fixture.run([](storage::Connection &connection) -> Result<bool> {
        const auto ran = connection.execute(
                u"INSERT INTO orders (external_id, external_id_folded, customer_id, amount, "
                "ordered_at, status, created_at, updated_at) VALUES ('o', 'o', 5, 700, 1, 5, 1, 1)"_s);
        if (!ran)
            return fail(ran.error());
        return true;
    });
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    selectRow(page, 0); // c5
    selectRow(page, 1, Qt::ControlModifier);
    QCOMPARE(need<QLabel>(&page, "selectionCount")->text(), u"2 selected"_s);
    // They are asked for, with the numbers.
    fixture.dialogs.choices = {Dialogs::cancelled, 0};
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_Delete);
    QTRY_COMPARE(fixture.dialogs.asked.size(), 1);
    const Question asked = fixture.dialogs.asked.first();
    QVERIFY(asked.isDangerous);
    QVERIFY2(asked.text.contains(u'2'), qPrintable(asked.text));
    QVERIFY2(asked.details.startsWith(u"1 order"), qPrintable(asked.details));
    QCOMPARE(countOf(fixture, u"customers"_s), 5);
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_Delete);
    QTRY_COMPARE(modelOf(page)->rowCount(), 3);
    QCOMPARE(countOf(fixture, u"customers"_s), 3);
    QCOMPARE(countOf(fixture, u"orders"_s), 0);
    const Notice notice = fixture.noticed.last();
    QCOMPARE(notice.actionLabel, u"Undo"_s);
    notice.action();
    QTRY_COMPARE(modelOf(page)->rowCount(), 5);
    QTRY_VERIFY(!need<QAction>(&page, "undoCustomers")->isEnabled());
    QCOMPARE(countOf(fixture, u"orders"_s), 1);
    QCOMPARE(textAt(page, 0, u"external_id"_s), u"c5"_s);
}

void TestCustomersPage::takesBackAsLongAsThePageLives()
{
    Fixture fixture(0);
    fixture.addCustomers(5);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *table = need<TableView>(&page, "table");
    auto *undo = need<QAction>(&page, "undoCustomers");
    QVERIFY(page.pageActions().contains(undo));
    QVERIFY(!undo->isEnabled());
    selectRow(page, 0);
    fixture.dialogs.texts = {u"vip"_s};
    QTest::keyClick(table, Qt::Key_T, Qt::ControlModifier);
    QTRY_COMPARE(textAt(page, 0, u"tags"_s), u"vip"_s);
    // One without orders goes without a question.
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(modelOf(page)->rowCount(), 4);
    QVERIFY(fixture.dialogs.asked.isEmpty());
    // With the notices gone, the last change is taken back first; the focus returns to the list.
    fixture.noticed.clear();
    page.setFocus();
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(modelOf(page)->rowCount(), 5);
    QVERIFY(table->hasFocus());
    QTRY_COMPARE(textAt(page, 0, u"tags"_s), u"vip"_s);
    QVERIFY(undo->isEnabled());
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(textAt(page, 0, u"tags"_s), QString());
    QTRY_VERIFY(!undo->isEnabled());
    // What one types is one's own.
    selectRow(page, 0);
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(modelOf(page)->rowCount(), 4);
    auto *search = need<SearchField>(&page, "searchField");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(undo->isEnabled());
}

void TestCustomersPage::formAsksBeforeItThrowsAway()
{
    Fixture fixture(0);
    fixture.addCustomers(1);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *add = need<QAction>(&page, "addCustomer");
    add->trigger();
    QTest::keyClick(need<CustomerForm>(&page, "customerForm"), Qt::Key_Escape); // untouched
    QTRY_VERIFY(!page.findChild<CustomerForm *>());
    add->trigger();
    auto *form = need<CustomerForm>(&page, "customerForm");
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QTest::keyClicks(need<QLineEdit>(form, "name"), u"Asha"_s);
    fixture.dialogs.choices = {Dialogs::cancelled, Dialogs::cancelled, Dialogs::cancelled, 0};
    QTest::keyClick(form, Qt::Key_Escape);
    QTest::mouseClick(need<QPushButton>(form, "cancelButton"), Qt::LeftButton);
    form->close();
    QCOMPARE(fixture.dialogs.asked.size(), 3);
    QVERIFY(form->isVisible());
    QCOMPARE(need<QLineEdit>(form, "name")->text(), u"Asha"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    QTRY_VERIFY(!page.findChild<CustomerForm *>());
    QCOMPARE(countOf(fixture, u"customers"_s), 1);
}

void TestCustomersPage::selectionAndDetailsAgree()
{
    Fixture fixture(0);
    fixture.addCustomers(8); // the newest first: row 1 is c7
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *table = need<TableView>(&page, "table");
    const auto agree = [&] {
        return table->selectedIds() == QList<qint64>{7} && table->currentId() == 7 &&
               detailTitle(page) == u"Customer 000007"_s;
    };
    for (const int row : {1, 3, 5})
        selectRow(page, row, Qt::ControlModifier);
    QTRY_COMPARE(detailTitle(page), u"Customer 000003"_s);
    // Somebody else deletes two of the three, the current one among them.
    fixture.run([](storage::Connection &connection) {
        return storage::removeCustomers(connection, {CustomerId{5}, CustomerId{3}});
    });
    fixture.session().announce(engine::Change::Customers);
    QTRY_COMPARE(modelOf(page)->rowCount(), 6);
    QTRY_VERIFY(agree());
    QTest::keyClick(table, Qt::Key_F2);
    auto *form = need<CustomerForm>(&page, "customerForm");
    QCOMPARE(need<QLineEdit>(form, "external_id")->text(), u"c7"_s);
    form->close();
    QTRY_VERIFY(!page.findChild<CustomerForm *>());
    // The arrows go on from what is selected.
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(table->selectedIds(), QList<qint64>{6});
    QTest::keyClick(table, Qt::Key_Up);
    // One takes the current row out of the selection.
    selectRow(page, 3, Qt::ControlModifier);
    QTRY_COMPARE(detailTitle(page), u"Customer 000004"_s);
    selectRow(page, 3, Qt::ControlModifier);
    QTRY_VERIFY(agree());
    // The list is read anew, and the current row is not in it.
    selectRow(page, 4, Qt::ControlModifier);
    QTRY_COMPARE(detailTitle(page), u"Customer 000002"_s);
    QTest::keyClicks(need<SearchField>(&page, "searchField"), u"Customer 000007"_s);
    QTRY_COMPARE(modelOf(page)->rowCount(), 1);
    QTRY_VERIFY(agree());
}

void TestCustomersPage::keysHoldInTheWholePage()
{
    Fixture fixture(0);
    fixture.addCustomers(5);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    selectRow(page, 1);
    QTRY_COMPARE(detailTitle(page), u"Customer 000004"_s);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_F2}) {
        page.setFocus();
        QTest::keyClick(&page, key);
        QVERIFY(page.findChild<CustomerForm *>());
        need<CustomerForm>(&page, "customerForm")->close();
        QTRY_VERIFY(!page.findChild<CustomerForm *>());
        QTRY_VERIFY((page.activateWindow(), page.isActiveWindow()));
    }
    // What one types is one's own.
    auto *search = need<SearchField>(&page, "searchField");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Delete);
    QTest::keyClick(search, Qt::Key_Return);
    QVERIFY(!page.findChild<CustomerForm *>());
    QCOMPARE(fixture.noticed.size(), 0);
    auto *chip = need<ChoiceChip>(&page, "filter:city");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(modelOf(page)->rowCount(), 4);
    QCOMPARE(countOf(fixture, u"customers"_s), 4);
}

void TestCustomersPage::keepsWhomACampaignHasReached()
{
    Fixture fixture(300);
    const qint64 before = countOf(fixture, u"customers"_s);
    const qint64 reached = fixture.run([](storage::Connection &connection) -> Result<qint64> {
        auto statement = connection.prepare(u"SELECT customer_id FROM messages LIMIT 1"_s);
        if (!statement)
            return fail(statement.error());
        if (const auto ran = statement->run(); !ran)
            return fail(ran.error());
        return statement->next() ? statement->integer(0) : 0;
    });
    QVERIFY(reached > 0);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    page.open({{u"id"_s, reached}});
    need<QAction>(&page, "deleteCustomers")->trigger();
    QTRY_VERIFY(!fixture.noticed.isEmpty());
    QCOMPARE(fixture.noticed.last().kind, Notice::Kind::Warning);
    QVERIFY(fixture.noticed.last().details.contains(u"campaign"_s));
    QCOMPARE(countOf(fixture, u"customers"_s), before);
}

void TestCustomersPage::tagsAndUndoes()
{
    Fixture fixture(0);
    fixture.addCustomers(3);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_A, Qt::ControlModifier);
    fixture.dialogs.texts = {u"spring sale"_s};
    QTest::mouseClick(need<QToolButton>(&page, "do:addTag"), Qt::LeftButton);
    QTRY_COMPARE(textAt(page, 0, u"tags"_s), u"spring sale"_s);
    QCOMPARE(textAt(page, 2, u"tags"_s), u"spring sale"_s);
    fixture.noticed.last().action();
    QTRY_COMPARE(textAt(page, 2, u"tags"_s), QString());
}

void TestCustomersPage::copiesAndExports()
{
    Fixture fixture(0);
    fixture.addCustomers(3);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    auto *table = need<TableView>(&page, "table");
    selectRow(page, 0);
    selectRow(page, 2, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.first().startsWith(u"Customer 000003\t"_s));
    const QString path = fixture.path(u"out.csv"_s);
    fixture.dialogs.files = {path};
    need<QAction>(&page, "exportSelected")->trigger();
    QCOMPARE(fixture.jobs.jobs().size(), 1);
    QTRY_VERIFY(fixture.jobs.jobs().isEmpty());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll().trimmed().count('\n'), 2); // the header and two customers
}

void TestCustomersPage::keepsItsState()
{
    Fixture fixture(300);
    QVariantMap state;
    {
        CustomersPage page(fixture.services());
        QVERIFY(openPage(page));
        choose(page, "filter:city", u"Mumbai"_s);
        auto *table = need<TableView>(&page, "table");
        table->horizontalHeader()->resizeSection(0, 321);
        table->setColumnHidden(modelOf(page)->columnNamed(u"email"_s), true);
        modelOf(page)->sort(modelOf(page)->columnNamed(u"spend"_s), Qt::DescendingOrder);
        QVERIFY(isReady(page));
        selectRow(page, 1);
        need<QAction>(&page, "addCustomer")->trigger();
        need<QLineEdit>(&page, "name")->setText(u"Half a name"_s);
        state = page.saveState();
    }
    CustomersPage page(fixture.services());
    page.restoreState(state);
    QVERIFY(openPage(page));
    auto *table = need<TableView>(&page, "table");
    QCOMPARE(table->columnWidth(0), 321);
    QVERIFY(table->isColumnHidden(modelOf(page)->columnNamed(u"email"_s)));
    QCOMPARE(modelOf(page)->sortColumn(), modelOf(page)->columnNamed(u"spend"_s));
    QCOMPARE(textAt(page, 0, u"city"_s), u"Mumbai"_s);
    QTRY_COMPARE(table->selectedCount(), 1);
    QTRY_COMPARE(need<QLineEdit>(&page, "name")->text(), u"Half a name"_s);
}

void TestCustomersPage::columnsFitIntoTheWindow()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    page.resize(1072, 740); // in a window of 1280 × 800
    auto *table = need<TableView>(&page, "table");
    const int email = modelOf(page)->columnNamed(u"email"_s);
    QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    const int narrow = table->columnWidth(email);
    page.resize(1700, 740);
    QTRY_VERIFY(table->columnWidth(email) > narrow);
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    page.resize(1072, 740);
    QTRY_COMPARE(table->columnWidth(email), narrow);
    // What the person has chosen stays.
    table->horizontalHeader()->resizeSection(email, 201);
    page.resize(1700, 740);
    QTRY_VERIFY(table->width() > 1000);
    QCOMPARE(table->columnWidth(email), 201);
}

void TestCustomersPage::saysThatThereIsNobody()
{
    Fixture fixture(0);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Empty);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    takePicture(&page, u"customers-empty"_s);
    QSignalSpy links(&page, &Page::linkActivated);
    QTest::mouseClick(need<QPushButton>(&page, "emptyAction"), Qt::LeftButton);
    QCOMPARE(links.first().first().value<PageLink>().page, u"imports"_s);
}

void TestCustomersPage::whatIsChosenTakesNoRoomFromTheList()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page, {820, 640}));
    auto *table = need<TableView>(&page, "table");
    const int height = table->height();
    selectRow(page, 0);
    auto *more = need<QToolButton>(&page, "moreToDo");
    QTRY_VERIFY(more->isVisible());
    QCOMPARE(table->height(), height);
    const QAction *remove = need<QAction>(&page, "deleteCustomers");
    QVERIFY(more->menu()->actions().contains(remove));
    QVERIFY(!need<QWidget>(&page, "do:deleteCustomers")->isVisible());
    page.resize(1700, 800);
    QTRY_VERIFY(!more->isVisible());
    QVERIFY(need<QWidget>(&page, "do:deleteCustomers")->isVisible());
}

void TestCustomersPage::toolsComeWithTheFirstCustomer()
{
    Fixture fixture(0);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    const QList<QWidget *> tools{
            need<QWidget>(&page, "searchField"),   need<QWidget>(&page, "filters"),
            need<QWidget>(&page, "columnsButton"), need<QWidget>(&page, "listCount"),
            need<QWidget>(&page, "detailPane"),    need<QWidget>(&page, "exportCustomersButton")};
    for (const QWidget *tool : tools)
        QTRY_VERIFY2(!tool->isVisible(), qPrintable(tool->objectName()));
    const QWidget *add = need<QWidget>(&page, "primaryAction");
    QVERIFY(add->isVisible());
    const int top = need<QWidget>(&page, "splitter")->y();

    fixture.addCustomers(1);
    fixture.session().announce(engine::Change::Customers);
    for (const QWidget *tool : tools)
        QTRY_VERIFY2(tool->isVisible(), qPrintable(tool->objectName()));
    QVERIFY(add->isVisible());
    QCOMPARE(need<QWidget>(&page, "splitter")->y(), top);

    // What is searched in vain keeps what it was searched with.
    auto *search = need<SearchField>(&page, "searchField");
    QTest::keyClicks(search, u"nobody of this name"_s);
    QTRY_COMPARE(modelOf(page)->rowCount(), 0);
    QTRY_COMPARE(modelOf(page)->state(), PagedModel::State::Ready);
    for (const QWidget *tool : tools)
        QVERIFY2(tool->isVisible(), qPrintable(tool->objectName()));
}

void TestCustomersPage::saysWhichOrdersCount()
{
    Fixture fixture(0);
    fixture.addCustomers(1);
    fixture.run([](storage::Connection &connection) -> Result<bool> {
        storage::CustomerRepository customers(connection);
        Customer customer = customers.find(CustomerId{1}).value();
        customer.opening.orders = 4;
        if (const auto updated = customers.update(customer, 1); !updated)
            return fail(updated.error());
        int number = 0;
        for (const OrderStatus status :
             {OrderStatus::Delivered, OrderStatus::Completed, OrderStatus::Cancelled}) {
            Order order;
            order.externalId = u"o%1"_s.arg(++number);
            order.customer = customer.id;
            order.orderedAt = 1'750'000'000'000;
            order.status = status;
            if (const auto made = storage::OrderRepository(connection).insert(order, 1); !made)
                return fail(made.error());
        }
        return true;
    });
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    selectRow(page, 0);
    QTRY_COMPARE(detailTitle(page), u"Customer 000001"_s);
    QStringList said;
    const QList<QLabel *> labels = need<QWidget>(&page, "detailPane")->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        said.append(label->accessibleName());
    QVERIFY2(said.contains(u"6 delivered or completed"_s), qPrintable(said.join(u'\n')));
    QVERIFY(!said.filter(u"Not counting 1 order"_s).isEmpty());
    QVERIFY(!said.filter(u"Includes 4 earlier order"_s).isEmpty());
}

void TestCustomersPage::saysThatTheDatabaseFails()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    fixture.run([](storage::Connection &connection) -> Result<bool> {
        if (const auto ran = connection.execute(u"ALTER TABLE customers RENAME TO gone"_s); !ran)
            return fail(ran.error());
        return true;
    });
    page.activate();
    QVERIFY(showAt(&page));
    QTRY_COMPARE(need<StateView>(&page, "listState")->state(), StateView::State::Failed);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    takePicture(&page, u"customers-failed"_s);
    fixture.run([](storage::Connection &connection) -> Result<bool> {
        if (const auto ran = connection.execute(u"ALTER TABLE gone RENAME TO customers"_s); !ran)
            return fail(ran.error());
        return true;
    });
    QTest::mouseClick(need<QPushButton>(&page, "retryButton"), Qt::LeftButton);
    QVERIFY(isReady(page));
    QCOMPARE(modelOf(page)->total(), std::optional<qint64>(300));
}

void TestCustomersPage::opensLinks()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    page.open({{u"city"_s, u"Pune"_s}});
    QVERIFY(openPage(page));
    QVERIFY(modelOf(page)->rowCount() > 0);
    QCOMPARE(textAt(page, 0, u"city"_s), u"Pune"_s);
    page.open({{u"id"_s, 5}});
    QTRY_VERIFY(!detailTitle(page).isEmpty());
}

void TestCustomersPage::isForEverybody()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    selectRow(page, 1);
    QTRY_VERIFY(!detailTitle(page).isEmpty());
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    choose(page, "filter:city", u"Mumbai"_s);
    QTRY_VERIFY(modelOf(page)->total() < 300 && isReady(page));
    selectRow(page, 0);
    selectRow(page, 1, Qt::ShiftModifier);
    QCOMPARE(pageFaults(&page).join(u'\n'), QString());
    for (const QAction *action : page.pageActions())
        QVERIFY(!action->objectName().isEmpty());
}

void TestCustomersPage::filtersAreForEverybody()
{
    Fixture fixture(300);
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    QCOMPARE(filterFaults(&page).join(u'\n'), QString());
}

void TestCustomersPage::looksGood()
{
    Fixture fixture(300);
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark);
        CustomersPage page(fixture.services());
        QVERIFY(openPage(page));
        selectRow(page, 3);
        QTRY_VERIFY(!detailTitle(page).isEmpty());
        takePicture(&page, dark ? u"customers-dark"_s : u"customers-light"_s);
        page.resize(1000, 700);
        takePicture(&page, dark ? u"customers-dark-narrow"_s : u"customers-light-narrow"_s);
    }
    applyTheme(*qApp, false);
}

QTEST_MAIN(TestCustomersPage)
#include "tst_customerspage.moc"
