// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's form: on the page, where it creates and edits, and by itself in the languages' ways of writing.
#include "gui/customers/customerform.h"

#include "gui/customers/customerspage.h"
#include "gui/listhands.h"
#include "gui/pagefaults.h"
#include "gui/theme/theme.h"
#include "storage/attributerepository.h"
#include "storage/customerrepository.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

class TestCustomerForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void createsAndEdits();
    void isForEverybody();
    void speaksTheLanguageOfNumbers();
    void speaksTheLanguageOfDays();
};

void TestCustomerForm::createsAndEdits()
{
    Fixture fixture(0);
    fixture.addCustomers(3);
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

void TestCustomerForm::isForEverybody()
{
    Fixture fixture(0);
    fixture.addCustomers(3);
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

void TestCustomerForm::speaksTheLanguageOfNumbers()
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

void TestCustomerForm::speaksTheLanguageOfDays()
{
    const Currency currency = currencyOf(u"EUR"_s).value();
    const Formats german(QLocale(u"de_DE"_s), currency, QTimeZone::utc());
    const Formats english(QLocale(u"en_GB"_s), currency, QTimeZone::utc());
    const QList<rules::AttributeDefinition> attributes{
            {u"since"_s, u"Since"_s, rules::AttributeType::Date}};
    Customer customer;
    customer.externalId = u"c1"_s;
    customer.visits = 1'200;
    customer.registeredAt =
            QDateTime(QDate(2026, 2, 2), QTime(9, 30), QTimeZone::utc()).toMSecsSinceEpoch();
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

QTEST_MAIN(TestCustomerForm)
#include "tst_customerform.moc"
