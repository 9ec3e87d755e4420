// SPDX-License-Identifier: GPL-3.0-or-later
// The customers' page as a person uses it: searching, filtering, sorting, reading, editing, deleting and taking it back.
#include "gui/customers/customerspage.h"

#include "gui/filterfaults.h"
#include "gui/theme/theme.h"
#include "storage/attributerepository.h"
#include "storage/customerrepository.h"

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

PagedModel *modelOf(CustomersPage &page)
{
    return need<TableView>(&page, "table")->pagedModel();
}

bool isReady(CustomersPage &page)
{
    return QTest::qWaitFor([&page] {
        return modelOf(page)->state() == PagedModel::State::Ready &&
               modelOf(page)->total().has_value();
    });
}

bool openPage(CustomersPage &page, QSize size = {1280, 800})
{
    page.activate();
    return showAt(&page, size) && isReady(page);
}

QString detailTitle(CustomersPage &page)
{
    const auto *label = page.findChild<QLabel *>(u"detailTitle"_s);
    return label ? label->text() : QString();
}

QString textAt(CustomersPage &page, int row, const QString &column)
{
    const PagedModel *model = modelOf(page);
    return model->index(row, model->columnNamed(column)).data().toString();
}

/// Customers whom no campaign has reached, one with two orders.
void addPeople(Fixture &fixture, int count)
{
    fixture.run([count](storage::Connection &connection) -> Result<bool> {
        auto statement = connection.prepare(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
                "INSERT INTO customers (external_id, external_id_folded, name, name_folded, spend, "
                "opening_spend, created_at, updated_at) SELECT 'c' || i, 'c' || i, "
                "printf('Customer %06d', i), printf('customer %06d', i), i, i, 0, 0 FROM n"_s);
        if (!statement)
            return fail(statement.error());
        if (const auto ran = statement->run({count}); !ran)
            return fail(ran.error());
        return true;
    });
}

qint64 countOf(Fixture &fixture, const QString &table)
{
    return fixture.run([table](storage::Connection &connection) -> Result<qint64> {
        auto statement = connection.prepare(u"SELECT count(*) FROM "_s + table);
        if (!statement)
            return fail(statement.error());
        if (const auto ran = statement->run(); !ran)
            return fail(ran.error());
        return statement->next() ? statement->integer(0) : -1;
    });
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

void selectRow(CustomersPage &page, int row, Qt::KeyboardModifiers modifiers = {})
{
    auto *table = need<TableView>(&page, "table");
    const QModelIndex index = table->model()->index(row, 0);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers,
                      table->visualRect(index).center());
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
    void keysHoldInTheWholePage();
    void keepsWhomACampaignHasReached();
    void createsAndEdits();
    void tagsAndUndoes();
    void copiesAndExports();
    void keepsItsState();
    void columnsFitIntoTheWindow();
    void saysThatThereIsNobody();
    void saysThatTheDatabaseFails();
    void opensLinks();
    void isForEverybody();
    void filtersAreForEverybody();
    void formIsForEverybody();
    void formSpeaksTheLanguageOfNumbers();
    void formSpeaksTheLanguageOfDays();
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
    addPeople(fixture, 20'000);
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
    addPeople(fixture, 3);
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
    addPeople(fixture, 100'000);
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
    addPeople(fixture, 5);
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
    addPeople(fixture, 5);
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
    addPeople(fixture, 1);
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
    addPeople(fixture, 8); // the newest first: row 1 is c7
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
    addPeople(fixture, 5);
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

void TestCustomersPage::createsAndEdits()
{
    Fixture fixture(0);
    addPeople(fixture, 3);
    fixture.run([](storage::Connection &connection) -> Result<bool> {
        storage::AttributeRepository attributes(connection);
        const auto made = attributes.define({u"score"_s, u"Score"_s, rules::AttributeType::Number});
        if (!made)
            return fail(made.error());
        return true;
    });
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    QTest::keyClick(&page, Qt::Key_N, Qt::ControlModifier);
    auto *form = need<CustomerForm>(&page, "customerForm");
    QVERIFY(QTest::qWaitForWindowExposed(form));
    QCOMPARE(withoutAccessibleName(form).join(u'\n'), QString());
    need<QLineEdit>(form, "name")->insert(u"अनिता Rao"_s); // there are no keys for these letters
    QTest::keyClicks(need<QLineEdit>(form, "email"), u"anita"_s);
    QTest::keyClicks(need<QLineEdit>(form, "attributes.score"), u"many"_s);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QVERIFY(need<QLabel>(form, "problem:external_id")->isVisible());
    QVERIFY(need<QLabel>(form, "problem:email")->isVisible());
    QVERIFY(need<QLabel>(form, "problem:attributes.score")->isVisible());
    takePicture(form, u"customers-form-problems"_s);
    QTest::keyClicks(need<QLineEdit>(form, "external_id"), u"c1"_s); // taken
    QTest::keyClicks(need<QLineEdit>(form, "email"), u"@example.com"_s);
    QVERIFY(!need<QLabel>(form, "problem:email")->isVisible());
    need<QLineEdit>(form, "attributes.score")->clear();
    QTest::keyClicks(need<QLineEdit>(form, "attributes.score"), u"7.5"_s);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(need<QLabel>(form, "formError")->isVisible());
    QTest::keyClicks(need<QLineEdit>(form, "external_id"), u"23"_s); // "c123"
    QTest::keyClick(need<QLineEdit>(form, "external_id"), Qt::Key_Return);
    QTRY_COMPARE(modelOf(page)->rowCount(), 4);
    QTRY_COMPARE(detailTitle(page), u"अनिता Rao"_s);
    const auto stored = [&fixture] {
        return fixture.run([](storage::Connection &connection) {
            return storage::CustomerRepository(connection).findByExternalId(u"c123"_s);
        });
    };
    QCOMPARE(stored().attributes.value(u"score"_s).toDouble(), 7.5);

    // Edited, and the edit taken back.
    QTRY_VERIFY(!page.findChild<CustomerForm *>());
    // Asked again: the platform gives the window back only after the dialog has gone.
    QTRY_VERIFY((page.activateWindow(), page.isActiveWindow()));
    need<TableView>(&page, "table")->setFocus();
    QTest::keyClick(need<TableView>(&page, "table"), Qt::Key_F2);
    form = need<CustomerForm>(&page, "customerForm");
    need<QLineEdit>(form, "city")->setText(u"Pune"_s);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_COMPARE(stored().city, u"Pune"_s);
    QTRY_COMPARE(fixture.noticed.last().text, u"Customer saved"_s);
    fixture.noticed.last().action();
    QTRY_COMPARE(stored().city, QString());
}

void TestCustomersPage::tagsAndUndoes()
{
    Fixture fixture(0);
    addPeople(fixture, 3);
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
    addPeople(fixture, 3);
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

void TestCustomersPage::formSpeaksTheLanguageOfNumbers()
{
    const Currency currency = currencyOf(u"EUR"_s).value();
    const Formats german(QLocale(u"de_DE"_s), currency, QTimeZone::utc());
    const Formats english(QLocale(u"en_GB"_s), currency, QTimeZone::utc());
    const QList<rules::AttributeDefinition> attributes{
            {u"score"_s, u"Score"_s, rules::AttributeType::Number},
            {u"size"_s, u"Size"_s, rules::AttributeType::Number},
            {u"motto"_s, u"Motto"_s, rules::AttributeType::Text}};
    Customer customer;
    customer.externalId = u"c1"_s;
    customer.attributes = {{u"score"_s, 12.5}, {u"motto"_s, u"1,5"_s}};
    PreparedDialogs dialogs;
    CustomerForm form(customer, attributes, german, dialogs, nullptr);
    auto *score = need<QLineEdit>(&form, "attributes.score");
    QCOMPARE(score->text(), u"12,5"_s);
    QCOMPARE(form.customer().attributes, customer.attributes);
    score->setText(u"1.234,25"_s);
    QCOMPARE(form.customer().attributes.value(u"score"_s).toDouble(), 1234.25);

    // A draft outlives a change of the language; what is no number stays as it was typed.
    need<QLineEdit>(&form, "attributes.size")->setText(u"groß"_s);
    CustomerForm later(customer, attributes, english, dialogs, nullptr);
    later.setDraft(form.draft());
    QCOMPARE(need<QLineEdit>(&later, "attributes.score")->text(), u"1,234.25"_s);
    QCOMPARE(need<QLineEdit>(&later, "attributes.size")->text(), u"groß"_s);
    QCOMPARE(need<QLineEdit>(&later, "attributes.motto")->text(), u"1,5"_s);
}

void TestCustomersPage::formSpeaksTheLanguageOfDays()
{
    const Currency currency = currencyOf(u"EUR"_s).value();
    const Formats german(QLocale(u"de_DE"_s), currency, QTimeZone::utc());
    const Formats english(QLocale(u"en_GB"_s), currency, QTimeZone::utc());
    const QList<rules::AttributeDefinition> attributes{
            {u"since"_s, u"Since"_s, rules::AttributeType::Date}};
    Customer customer;
    customer.externalId = u"c1"_s;
    customer.visits = 1'200;
    customer.registeredAt = QDateTime(QDate(2026, 2, 2), QTime(9, 30), Qt::UTC).toMSecsSinceEpoch();
    PreparedDialogs dialogs;
    CustomerForm form(customer, attributes, german, dialogs, nullptr);
    auto *registered = need<QLineEdit>(&form, "registered");
    QCOMPARE(registered->text(), u"2. Feb. 2026"_s);
    QCOMPARE(need<QLineEdit>(&form, "visits")->text(), u"1.200"_s);
    QCOMPARE(form.customer().registeredAt, customer.registeredAt); // with its time of day
    QCOMPARE(form.customer().visits, customer.visits);
    registered->setText(u"31.5.2025"_s);
    need<QLineEdit>(&form, "attributes.since")->setText(u"neulich"_s);
    QCOMPARE(form.customer().registeredAt,
             std::optional(QDate(2025, 5, 31).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch()));
    // A draft outlives a change of the language.
    CustomerForm later(customer, attributes, english, dialogs, nullptr);
    later.setDraft(form.draft());
    QCOMPARE(need<QLineEdit>(&later, "registered")->text(), u"31 May 2025"_s);
    QCOMPARE(need<QLineEdit>(&later, "visits")->text(), u"1,200"_s);
    QCOMPARE(need<QLineEdit>(&later, "attributes.since")->text(), u"neulich"_s);
}

void TestCustomersPage::formIsForEverybody()
{
    Fixture fixture(0);
    addPeople(fixture, 3);
    fixture.run([](storage::Connection &connection) -> Result<bool> {
        storage::AttributeRepository attributes(connection);
        for (const auto &[key, type] : {std::pair(u"score"_s, rules::AttributeType::Number),
                                        std::pair(u"member"_s, rules::AttributeType::Boolean),
                                        std::pair(u"since"_s, rules::AttributeType::Date)}) {
            if (const auto made = attributes.define({key, key, type}); !made)
                return fail(made.error());
        }
        return true;
    });
    CustomersPage page(fixture.services());
    QVERIFY(openPage(page));
    need<QAction>(&page, "addCustomer")->trigger();
    auto *form = need<CustomerForm>(&page, "customerForm");
    QVERIFY(QTest::qWaitForWindowActive(form));
    QTRY_VERIFY(need<QLineEdit>(form, "external_id")->hasFocus());
    QTest::keyClick(form, Qt::Key_O, Qt::AltModifier);
    QVERIFY(need<QLineEdit>(form, "country")->hasFocus());
    QCOMPARE(need<QLineEdit>(form, "country")->accessibleName(), u"Country"_s);
    QCOMPARE(pageFaults(form).join(u'\n'), QString());
    need<QLineEdit>(form, "email")->setText(u"anita"_s);
    need<QLineEdit>(form, "attributes.score")->setText(u"many"_s);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(need<QLabel>(form, "problem:email")->isVisible());
    QCOMPARE(pageFaults(form).join(u'\n'), QString());
    // A failure of saving: the id is taken.
    need<QLineEdit>(form, "email")->clear();
    need<QLineEdit>(form, "attributes.score")->clear();
    need<QLineEdit>(form, "external_id")->setText(u"c1"_s);
    QTest::mouseClick(need<QPushButton>(form, "saveButton"), Qt::LeftButton);
    QTRY_VERIFY(need<QLabel>(form, "formError")->isVisible());
    QCOMPARE(pageFaults(form).join(u'\n'), QString());
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
