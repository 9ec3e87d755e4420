// SPDX-License-Identifier: GPL-3.0-or-later
// Each section of the settings by clicks and keys; vendors are real servers on loopback.
#include "gui/pagefaults.h"
#include "gui/settings/settingspage.h"

#include "delivery/simulator/simulatedvendor.h"
#include "engine/vendoraccounts.h"
#include "gui/fixture.h"
#include "gui/foundation/engineoptions.h"
#include "gui/settings/vendordialog.h"
#include "gui/theme/theme.h"
#include "gui/widgets/stateview.h"
#include "storage/settingsstore.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QFileInfo>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTcpServer>
#include <QTest>

using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;
using namespace Qt::StringLiterals;
using storage::Connection;

namespace {

constexpr int longMs = 30'000;

void click(QWidget *root, const char *name)
{
    auto *button = need<QAbstractButton>(root, name);
    QVERIFY2(button->isEnabled(), name);
    QTRY_VERIFY2(button->isVisible(), name);
    QTest::mouseClick(button, Qt::LeftButton, {}, QPoint(12, button->height() / 2));
}

void type(QWidget *root, const char *name, const QString &text)
{
    auto *edit = need<QLineEdit>(root, name);
    edit->setFocus();
    edit->selectAll();
    QTest::keyClicks(edit, text);
}

} // namespace

class SettingsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }

    void init()
    {
        m_fixture = std::make_unique<Fixture>(
                QTest::currentTestFunction() == "theWorkspaceIsNamedAndMoved"_ba ? 0 : 50);
        m_shortcuts = std::make_unique<Shortcuts>(m_fixture->services().preferences);
        m_fixture->services().shortcuts = m_shortcuts.get();
        m_help = std::make_unique<QAction>(u"&Help"_s);
        m_help->setObjectName(u"help"_s);
        m_help->setShortcut(QKeySequence(u"F1"_s));
        m_find = std::make_unique<QAction>(u"Find a customer…"_s);
        m_find->setObjectName(u"find"_s);
        m_find->setShortcut(QKeySequence(u"Ctrl+F"_s));
        m_shortcuts->add({}, u"Window"_s, m_help.get());
        m_shortcuts->add(u"customers"_s, u"Customers"_s, m_find.get());
        makePage();
    }
    void cleanup()
    {
        bool stopped = false;
        m_page.reset();
        QObject context;
        m_fixture->session().stopEngine(&context, [&stopped] { stopped = true; });
        QTRY_VERIFY_WITH_TIMEOUT(stopped, longMs);
        m_fixture.reset();
    }

    void everySectionIsNamedAndReached()
    {
        const QStringList sections{u"workspace"_s,  u"database"_s, u"vendors"_s,  u"listener"_s,
                                   u"appearance"_s, u"language"_s, u"shortcuts"_s};
        auto *list = need<QListWidget>(m_page.get(), "settingsSections");
        QCOMPARE(list->count(), sections.size());
        open("workspace");
        QTRY_VERIFY(need<QLineEdit>(m_page.get(), "workspaceName")->isEnabled());
        for (const QString &section : sections) {
            m_page->open({{u"section"_s, section}});
            QCOMPARE(m_page->saveState().value(u"section"_s).toString(), section);
            QVERIFY(m_page->findChild<QWidget *>(section)->isVisible());
            QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());
        }
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Home);
        QVERIFY(m_page->findChild<QWidget *>(u"workspace"_s)->isVisible());
        QTest::keyClick(list, Qt::Key_Down);
        QVERIFY(m_page->findChild<QWidget *>(u"database"_s)->isVisible());
    }

    void theWorkspaceIsNamedAndMoved()
    {
        QSignalSpy changed(&m_fixture->session(), &engine::Session::changed);
        open("workspace");
        QTRY_VERIFY(need<QLineEdit>(m_page.get(), "workspaceName")->isEnabled());
        QTRY_VERIFY(need<QComboBox>(m_page.get(), "workspaceCurrency")->isEnabled());
        QVERIFY(!need<QPushButton>(m_page.get(), "saveWorkspace")->isEnabled());
        // Without a name of its own it is called as its file is.
        const QFileInfo file(m_fixture->session().database().url().path);
        QCOMPARE(need<QLineEdit>(m_page.get(), "workspaceName")->placeholderText(),
                 file.completeBaseName());
        type(m_page.get(), "workspaceName", u"Bazaar"_s);
        auto *currency = need<QComboBox>(m_page.get(), "workspaceCurrency");
        currency->setFocus();
        QTest::keyClicks(currency, u"EUR"_s);
        QCOMPARE(currency->currentText(), u"EUR"_s);
        type(m_page.get(), "timeZoneSearch", u"nowhere at all"_s);
        QVERIFY(!need<QPushButton>(m_page.get(), "saveWorkspace")->isEnabled());
        takePicture(m_page.get(), u"settings-workspace-error-light"_s);
        type(m_page.get(), "timeZoneSearch", u"Europe/Berlin"_s);
        QTRY_VERIFY(need<QPushButton>(m_page.get(), "saveWorkspace")->isEnabled());
        takePicture(m_page.get(), u"settings-workspace-light"_s);
        click(m_page.get(), "saveWorkspace");
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().value<engine::Change>(), engine::Change::Settings);
        const auto stored = settings();
        QCOMPARE(stored.name, u"Bazaar"_s);
        QCOMPARE(stored.currency.code, u"EUR"_s);
        QCOMPARE(stored.timeZone.id(), "Europe/Berlin"_ba);
        QVERIFY(!need<QPushButton>(m_page.get(), "saveWorkspace")->isEnabled());
    }

    void theCurrencyStaysWhereThereAreOrders()
    {
        open("workspace");
        auto *name = need<QLineEdit>(m_page.get(), "workspaceName");
        QTRY_VERIFY(need<QLineEdit>(m_page.get(), "workspaceName")->isEnabled());
        QTRY_VERIFY(!need<QComboBox>(m_page.get(), "workspaceCurrency")->isEnabled());
        const QString before = name->text();
        type(m_page.get(), "workspaceName", u"Another name"_s);
        click(m_page.get(), "revertWorkspace");
        QCOMPARE(name->text(), before);
    }

    void whatWasTypedOutlivesThePage()
    {
        open("workspace");
        QTRY_VERIFY(need<QLineEdit>(m_page.get(), "workspaceName")->isEnabled());
        type(m_page.get(), "workspaceName", u"Half a na"_s);
        open("listener");
        type(m_page.get(), "publicUrl", u"https://hooks.exam"_s);
        const QVariantMap state = m_page->saveState();
        makePage();
        m_page->restoreState(state);
        QCOMPARE(need<QLineEdit>(m_page.get(), "publicUrl")->text(), u"https://hooks.exam"_s);
        QVERIFY(m_page->findChild<QWidget *>(u"listener"_s)->isVisible());
        open("workspace");
        QTRY_COMPARE(need<QLineEdit>(m_page.get(), "workspaceName")->text(), u"Half a na"_s);
    }

    void theDatabaseIsCheckedAndBackedUp()
    {
        open("database");
        QVERIFY(textOf(m_page.get(), "databaseUrl").startsWith(u"sqlite:"_s));
        QTRY_VERIFY(textOf(m_page.get(), "databaseProduct").startsWith(u"SQLite 3"_s));
        QVERIFY(!textOf(m_page.get(), "databaseSize").isEmpty());
        click(m_page.get(), "checkDatabase");
        QTRY_COMPARE_WITH_TIMEOUT(textOf(m_page.get(), "checkResult"), u"Everything is in order."_s,
                                  longMs);
        QVERIFY(m_fixture->jobs.jobs().isEmpty());
        const QString copy = m_fixture->path(u"copy.db"_s);
        m_fixture->dialogs.files.push_back(copy);
        click(m_page.get(), "backUpDatabase");
        QTRY_VERIFY_WITH_TIMEOUT(!m_fixture->noticed.isEmpty(), longMs);
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Success);
        QVERIFY(QFile::exists(copy));
        takePicture(m_page.get(), u"settings-database-light"_s);

        // Never onto itself, and a folder that is not there is said.
        m_fixture->dialogs.files.push_back(m_fixture->session().database().url().path);
        click(m_page.get(), "backUpDatabase");
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Failure);
        m_fixture->dialogs.files.push_back(m_fixture->path(u"no/folder/copy.db"_s));
        const auto before = m_fixture->noticed.size();
        click(m_page.get(), "backUpDatabase");
        QTRY_COMPARE(m_fixture->noticed.size(), before + 1);
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Failure);
        QVERIFY(!m_fixture->noticed.last().details.isEmpty());
    }

    void wrongTotalsAreFound()
    {
        execute({u"UPDATE customers SET order_spend = order_spend + 1"_s});
        open("database");
        click(m_page.get(), "checkDatabase");
        QTRY_VERIFY_WITH_TIMEOUT(textOf(m_page.get(), "checkResult").contains(u"•"_s), longMs);
        takePicture(m_page.get(), u"settings-database-problems-light"_s);
    }

    void aVendorIsAddedCheckedTestedEditedAndRemoved()
    {
        removeDemoAccounts();
        open("vendors");
        auto *state = need<StateView>(m_page.get(), "vendorsState");
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        takePicture(m_page.get(), u"settings-vendors-empty-light"_s);
        click(state, "emptyAction");
        QDialog *dialog = vendorDialog();
        // What is missing is said beside the fields.
        click(dialog, "saveVendor");
        QCOMPARE(dialog->focusWidget(), need<QLineEdit>(dialog, "vendorName"));
        QVERIFY(need<QLabel>(dialog, "vendorUrlProblem")->isVisible());
        type(dialog, "vendorName", u"acme shop"_s);
        need<QLineEdit>(dialog, "vendorUrl")->setFocus();
        QVERIFY(textOf(dialog, "vendorNameHint").startsWith(u"Only the letters"_s));
        takePicture(dialog, u"settings-vendordialog-problems-light"_s);
        type(dialog, "vendorName", u"acme"_s);
        QVERIFY(textOf(dialog, "vendorNameHint").startsWith(u"Letters, digits"_s));
        click(dialog, "vendorSecretGenerate");
        const QString secret = need<QLineEdit>(dialog, "vendorSecret")->text();
        QVERIFY(secret.startsWith(u"whsec_"_s));
        QCOMPARE(need<QLineEdit>(dialog, "vendorSecret")->echoMode(), QLineEdit::Password);
        click(dialog, "vendorSecretShow");
        QCOMPARE(need<QLineEdit>(dialog, "vendorSecret")->echoMode(), QLineEdit::Normal);
        click(dialog, "vendorSecretCopy");
        QCOMPARE(QApplication::clipboard()->text(), secret);

        delivery::SimulatorOptions options;
        options.requestSecret = WebhookSecret::parse(secret).value();
        delivery::SimulatedVendor vendor(options);
        const QString url = u"http://127.0.0.1:%1/messages"_s.arg(vendor.start().value());
        type(dialog, "vendorUrl", u"ftp://nowhere"_s);
        click(dialog, "saveVendor");
        QVERIFY(need<QLabel>(dialog, "vendorUrlProblem")->isVisible());
        QCOMPARE(dialog->focusWidget(), need<QLineEdit>(dialog, "vendorUrl"));
        takePicture(dialog, u"settings-vendordialog-error-light"_s);
        type(dialog, "vendorUrl", url);
        QVERIFY(need<QLabel>(dialog, "vendorUrlProblem")->isHidden());
        type(dialog, "vendorPrice", u"much"_s);
        click(dialog, "saveVendor");
        QVERIFY2(textOf(dialog, "vendorError").contains(u"85.00"_s),
                 qPrintable(textOf(dialog, "vendorError")));
        type(dialog, "vendorPrice", u"1,250.50"_s);
        QVERIFY(need<QLabel>(dialog, "vendorError")->isHidden());
        need<QSpinBox>(dialog, "vendorBatch")->setValue(100);
        click(dialog, "vendorIdempotent");
        QCOMPARE(pageFaults(dialog).join(u'\n'), QString());
        click(dialog, "saveVendor");
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"vendorDialog"_s));
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"check-acme"_s) &&
                    m_page->findChild<QPushButton *>(u"check-acme"_s)->isVisible());
        QVERIFY(textOf(m_page.get(), "secretsPlace").contains(u"secrets.json"_s));
        QCOMPARE(accounts().first().account.pricePerThousand, std::optional<qint64>(125'050));

        click(m_page.get(), "check-acme");
        QTRY_COMPARE_WITH_TIMEOUT(textOf(m_page.get(), "result-acme"),
                                  u"The vendor answers and takes the secret."_s, longMs);
        m_fixture->dialogs.texts = {u"nonsense"_s, u"me@example.org"_s};
        click(m_page.get(), "test-acme");
        QCOMPARE(m_fixture->dialogs.faults,
                 QStringList{u"This is neither an e-mail address nor a phone number."_s});
        click(m_page.get(), "test-acme");
        QTRY_VERIFY_WITH_TIMEOUT(textOf(m_page.get(), "result-acme").contains(u"me@example.org"_s),
                                 longMs);
        QCOMPARE(vendor.countersJson().value(u"messages"_s).toInt(), 1);
        // The note on secrets stands close to the accounts, however high the window is.
        const QSize size = m_page->size();
        m_page->resize(1700, 1000);
        const auto bottomOf = [this](const char *name) {
            const auto *widget = need<QWidget>(m_page.get(), name);
            return widget->mapTo(m_page.get(), QPoint(0, widget->height())).y();
        };
        QTRY_VERIFY(need<QWidget>(m_page.get(), "secretsPlace")->mapTo(m_page.get(), QPoint()).y() <
                    bottomOf("vendor-acme") + 40);
        m_page->resize(size);
        // Facts that go on in the next line leave no mark behind.
        const auto labels = need<QWidget>(m_page.get(), "vendor-acme")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->text().contains(u'·'), qPrintable(label->text()));
        takePicture(m_page.get(), u"settings-vendors-light"_s);
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());

        click(m_page.get(), "edit-acme");
        dialog = vendorDialog();
        // The name stays: it is no field any more.
        QVERIFY(!need<QLineEdit>(dialog, "vendorName")->isVisible());
        QCOMPARE(textOf(dialog, "vendorNameShown"), u"acme"_s);
        QCOMPARE(pageFaults(dialog).join(u'\n'), QString());
        QCOMPARE(need<QSpinBox>(dialog, "vendorBatch")->value(), 100);
        QCOMPARE(need<QLineEdit>(dialog, "vendorPrice")->text(), u"1,250.50"_s);
        need<QLineEdit>(dialog, "vendorPrice")->clear();
        need<QDoubleSpinBox>(dialog, "vendorRate")->setValue(50);
        click(dialog, "vendorSecretGenerate");
        click(dialog, "saveVendor");
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"vendorDialog"_s));
        QTRY_COMPARE(accounts().first().account.ratePerSecond, 50.0);
        QVERIFY(!accounts().first().account.pricePerThousand);
        // Now signed with another secret, which the vendor does not know.
        QTRY_VERIFY(!m_page->findChild<QLabel *>(u"result-acme"_s)->isVisible());
        click(m_page.get(), "check-acme");
        QTRY_VERIFY_WITH_TIMEOUT(textOf(m_page.get(), "result-acme").contains(u"cannot be used"_s),
                                 longMs);

        m_fixture->dialogs.choices = {Dialogs::cancelled, 0};
        click(m_page.get(), "remove-acme");
        QCOMPARE(accounts().size(), 1);
        click(m_page.get(), "remove-acme");
        QTRY_COMPARE(state->state(), StateView::State::Empty);
        QVERIFY(m_fixture->dialogs.asked.last().isDangerous);
    }

    void onlyWhatIsThereIsCopiedAndShown()
    {
        const auto isOn = [](VendorDialog &dialog, const char *name) {
            return need<QPushButton>(&dialog, name)->isEnabled();
        };
        const Formats formats = m_fixture->services().formats;
        VendorDialog stopped({}, formats, nullptr);
        need<QLineEdit>(&stopped, "vendorName")->setText(u"acme"_s);
        const auto *address = need<QLineEdit>(&stopped, "vendorCallback");
        QCOMPARE(address->text(), QString());
        QCOMPARE(address->placeholderText(), u"known once the listener runs"_s);
        QVERIFY(!isOn(stopped, "copyCallback"));

        // Whether a vendor can use the address is said with it.
        const auto hintFor = [&formats](const QString &base) {
            const VendorDialog dialog(base, formats, nullptr);
            return dialog.findChild<QLabel *>(u"vendorCallbackHint"_s)->text();
        };
        QVERIFY(hintFor(u"http://127.0.0.1:8484"_s).contains(u"Only programs on this computer"_s));
        QVERIFY(hintFor(u"http://0.0.0.0:8484"_s).contains(u"all networks"_s));
        QCOMPARE(hintFor(u"https://hooks.example.com"_s), u"Give this address to the vendor."_s);

        VendorDialog running(u"https://hooks.example.com"_s, formats, nullptr);
        QVERIFY(!isOn(running, "copyCallback")); // the name belongs to the address
        need<QLineEdit>(&running, "vendorName")->setText(u"acme"_s);
        QVERIFY(isOn(running, "copyCallback"));
        for (const QString &secret : {u"vendorSecret"_s, u"callbackSecret"_s}) {
            const QByteArray field = secret.toLatin1();
            const QByteArray show = field + "Show";
            const QByteArray copy = field + "Copy";
            QVERIFY(!isOn(running, show.constData()) && !isOn(running, copy.constData()));
            need<QLineEdit>(&running, field.constData())->setText(u"whsec_x"_s);
            QVERIFY(isOn(running, show.constData()) && isOn(running, copy.constData()));
            need<QLineEdit>(&running, field.constData())->clear();
            QVERIFY(!isOn(running, show.constData()) && !isOn(running, copy.constData()));
        }
    }

    void aSecretThatIsMissingHereIsAskedForWhereverTheAccountIsShown()
    {
        removeDemoAccounts();
        engine::NewVendorAccount added;
        added.account.name = u"acme"_s;
        added.account.url = QUrl(u"http://127.0.0.1:9/"_s);
        added.secret = WebhookSecret::generate().text();
        QVERIFY(engine::addVendorAccount(m_fixture->workspace(), *m_fixture->session().secrets(),
                                         added));
        QVERIFY(m_fixture->session().secrets()->remove(
                m_fixture->workspace().secretKey(added.account.secretName())));
        // As a link from the campaign that it keeps waiting.
        m_page->open({{u"section"_s, u"vendors"_s}, {u"account"_s, u"acme"_s}});
        m_page->activate();
        QDialog *dialog = vendorDialog();
        QVERIFY(textOf(m_page.get(), "result-acme").contains(u"not on this computer"_s));
        QVERIFY2(textOf(dialog, "vendorSecretHint").contains(u"not on this computer"_s),
                 qPrintable(textOf(dialog, "vendorSecretHint")));
        QVERIFY(need<QLineEdit>(dialog, "vendorSecret")->placeholderText() != u"unchanged"_s);
        click(dialog, "saveVendor");
        QCOMPARE(dialog->focusWidget(), need<QLineEdit>(dialog, "vendorSecret"));
        type(dialog, "vendorSecret", added.secret);
        click(dialog, "saveVendor");
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"vendorDialog"_s));
        QVERIFY(accounts().first().secrets);
        // Now there is one to keep.
        QTRY_VERIFY(!m_page->findChild<QLabel *>(u"result-acme"_s)->isVisible());
        click(m_page.get(), "edit-acme");
        dialog = vendorDialog();
        QCOMPARE(need<QLineEdit>(dialog, "vendorSecret")->placeholderText(), u"unchanged"_s);
        dialog->reject();
    }

    void withoutAKeyringThePersonSaysHowSecretsAreSealed()
    {
        // Nobody has said it yet.
        QVERIFY(QDir(m_fixture->path(u"secrets"_s)).removeRecursively());
        open("vendors");
        QTRY_VERIFY(need<QPushButton>(m_page.get(), "addVendor")->isVisible());
        QTRY_VERIFY(textOf(m_page.get(), "secretsPlace").contains(u"is made when"_s));
        click(m_page.get(), "addVendor");
        QDialog *vendor = vendorDialog();
        type(vendor, "vendorName", u"sealed"_s);
        type(vendor, "vendorUrl", u"http://127.0.0.1:9/"_s);
        // What is no secret is said before anybody is asked how to seal it.
        type(vendor, "vendorSecret", u"hunter2"_s);
        click(vendor, "saveVendor");
        QCOMPARE(vendor->focusWidget(), need<QLineEdit>(vendor, "vendorSecret"));
        QVERIFY(textOf(vendor, "vendorSecretHint").contains(u"not a webhook secret"_s));
        click(vendor, "vendorSecretGenerate");
        QVERIFY(!textOf(vendor, "vendorSecretHint").contains(u"not a webhook secret"_s));
        click(vendor, "saveVendor");
        QDialog *dialog = passphraseDialog();
        click(dialog, "cancelSeal"); // then nothing is saved
        QTRY_VERIFY(need<QLabel>(vendor, "vendorError")->isVisible());
        QVERIFY(!QFile::exists(m_fixture->path(u"secrets/secrets.json"_s)));
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"passphraseDialog"_s));
        click(vendor, "saveVendor");
        dialog = passphraseDialog();
        type(dialog, "passphrase", u"correct horse"_s);
        type(dialog, "passphraseAgain", u"correct horse"_s);
        click(dialog, "sealSecrets");
        QTRY_VERIFY(!m_page->findChild<QDialog *>(u"vendorDialog"_s));
        QTRY_VERIFY(textOf(m_page.get(), "secretsPlace").contains(u"your passphrase"_s));
        takePicture(m_page.get(), u"settings-vendors-passphrase-light"_s);
        QCOMPARE(pageFaults(m_page.get()).join(u'\n'), QString());

        // And otherwise, later.
        click(m_page.get(), "changeSeal");
        dialog = passphraseDialog();
        click(dialog, "sealByKeyFile");
        click(dialog, "sealSecrets");
        QTRY_VERIFY(textOf(m_page.get(), "secretsPlace").contains(u"key file"_s));
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Success);
        const auto ready = accounts();
        QVERIFY(std::any_of(ready.cbegin(), ready.cend(), [](const engine::ReadyAccount &account) {
            return account.account.name == u"sealed"_s && account.secrets;
        }));
    }

    void aLinkToAnAccountAsksForThePassphraseWhereThatIsMissing()
    {
        engine::FileSecretStore other(m_fixture->path(u"secrets"_s), QByteArray());
        QVERIFY(other.setPassphrase("correct horse"));
        QVERIFY(other.write(u"any"_s, "secret"));
        m_page->open({{u"section"_s, u"vendors"_s}, {u"account"_s, u"demo-vendor"_s}});
        m_page->activate();
        QDialog *dialog = passphraseDialog();
        QVERIFY(!m_page->findChild<QDialog *>(u"vendorDialog"_s));
        dialog->reject();
    }

    void aVendorThatIsNotThereIsSaid()
    {
        QTcpServer nobody;
        QVERIFY(nobody.listen(QHostAddress::LocalHost));
        const QString url = u"http://127.0.0.1:%1/"_s.arg(nobody.serverPort());
        nobody.close();
        engine::NewVendorAccount added;
        added.account.name = u"gone"_s;
        added.account.url = QUrl(url);
        added.secret = WebhookSecret::generate().text();
        QVERIFY(engine::addVendorAccount(m_fixture->workspace(), *m_fixture->session().secrets(),
                                         added));
        open("vendors");
        QTRY_VERIFY(m_page->findChild<QPushButton *>(u"check-gone"_s) &&
                    m_page->findChild<QPushButton *>(u"check-gone"_s)->isVisible());
        click(m_page.get(), "check-gone");
        QTRY_VERIFY_WITH_TIMEOUT(textOf(m_page.get(), "result-gone").contains(u"cannot be used"_s),
                                 longMs);
    }

    void theListenerIsMovedAndStartedAnew()
    {
        open("listener");
        QVERIFY(textOf(m_page.get(), "listenerState").contains(u"Stopped"_s));
        QVERIFY(need<QLabel>(m_page.get(), "listenerFigures")->isHidden()); // it has not counted
        QTRY_VERIFY(!textOf(m_page.get(), "recentCallbacks").isEmpty());
        click(m_page.get(), "restartEngine");
        QTRY_VERIFY_WITH_TIMEOUT(textOf(m_page.get(), "listenerState").contains(u"Running"_s),
                                 longMs);
        QVERIFY(need<QLabel>(m_page.get(), "listenerFigures")->isVisible());
        QTcpServer probe;
        QVERIFY(probe.listen(QHostAddress::LocalHost));
        const quint16 port = probe.serverPort();
        probe.close();
        need<QSpinBox>(m_page.get(), "listenPort")->setValue(port);
        type(m_page.get(), "publicUrl", u"not a url"_s);
        QVERIFY(!need<QPushButton>(m_page.get(), "applyListener")->isEnabled());
        type(m_page.get(), "publicUrl", u"https://hooks.example.com/"_s);
        click(m_page.get(), "applyListener");
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->session().status().port, port, longMs);
        QTRY_VERIFY(textOf(m_page.get(), "listenerState")
                            .contains(u"https://hooks.example.com/callbacks/"_s));
        takePicture(m_page.get(), u"settings-listener-light"_s);
        QVERIFY(!need<QPushButton>(m_page.get(), "applyListener")->isEnabled());
    }

    void aPortThatIsTakenIsSaid()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        open("listener");
        need<QSpinBox>(m_page.get(), "listenPort")->setValue(other.serverPort());
        click(m_page.get(), "applyListener");
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->session().status().engine,
                                  engine::SessionStatus::Part::Failed, longMs);
        QVERIFY(!textOf(m_page.get(), "listenerState").isEmpty());
        QVERIFY(need<QPushButton>(m_page.get(), "restartEngine")->isVisible());
        takePicture(m_page.get(), u"settings-listener-failed-light"_s);
        other.close();
        click(m_page.get(), "restartEngine");
        QTRY_COMPARE_WITH_TIMEOUT(m_fixture->session().status().engine,
                                  engine::SessionStatus::Part::Running, longMs);
    }

    void appearanceAndLanguageHoldAtOnce()
    {
        Preferences &preferences = m_fixture->services().preferences;
        QSignalSpy appearance(&preferences, &Preferences::appearanceChanged);
        QSignalSpy language(&preferences, &Preferences::languageChanged);
        open("appearance");
        takePicture(m_page.get(), u"settings-appearance-light"_s);
        click(m_page.get(), "appearanceDark");
        QCOMPARE(appearance.size(), 1);
        QCOMPARE(preferences.appearance(), Appearance::Dark);
        open("language");
        takePicture(m_page.get(), u"settings-language-light"_s);
        click(m_page.get(), "languageGerman");
        QCOMPARE(language.size(), 1);
        QCOMPARE(preferences.language(), u"de"_s);
        auto *region = need<QComboBox>(m_page.get(), "region");
        region->setFocus();
        QTest::keyClick(region, Qt::Key_Down);
        QCOMPARE(preferences.region(), u"en_IN"_s);
    }

    void aRunningJobIsNotEndedUnasked()
    {
        Preferences &preferences = m_fixture->services().preferences;
        const int job = m_fixture->jobs.begin(u"Importing customers.csv"_s);
        open("language");
        m_fixture->dialogs.choices = {Dialogs::cancelled, 0};
        click(m_page.get(), "languageHindi");
        QVERIFY(preferences.language().isEmpty());
        QVERIFY(need<QRadioButton>(m_page.get(), "languageSystem")->isChecked());
        click(m_page.get(), "languageHindi");
        QCOMPARE(preferences.language(), u"hi"_s);
        QVERIFY(m_fixture->dialogs.asked.first().text.contains(u"customers.csv"_s));
        m_fixture->jobs.end(job);
    }

    void shortcutsAreRecordedAndConflictsSaid()
    {
        open("shortcuts");
        auto *table = need<QTableView>(m_page.get(), "shortcutsTable");
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(1, 1)).center());
        QVERIFY(textOf(m_page.get(), "chosenAction").contains(u"Find a customer"_s));
        record(Qt::Key_F1, {});
        QTRY_VERIFY(need<QLabel>(m_page.get(), "shortcutConflict")->isVisible());
        QVERIFY(!need<QPushButton>(m_page.get(), "setShortcut")->isEnabled());
        takePicture(m_page.get(), u"settings-shortcuts-light"_s);
        // Also after the keys were taken away.
        need<QKeySequenceEdit>(m_page.get(), "shortcutKeys")->clear();
        QCOMPARE(need<QLineEdit>(m_page.get(), "qt_keysequenceedit_lineedit")->placeholderText(),
                 u"Press the keys"_s);
        record(Qt::Key_J, Qt::ControlModifier);
        QTRY_VERIFY(!need<QLabel>(m_page.get(), "shortcutConflict")->isVisible());
        QTRY_VERIFY(need<QPushButton>(m_page.get(), "setShortcut")->isEnabled());
        click(m_page.get(), "setShortcut");
        QCOMPARE(m_find->shortcut(), QKeySequence(u"Ctrl+J"_s));
        click(m_page.get(), "resetShortcut");
        QCOMPARE(m_find->shortcut(), QKeySequence(u"Ctrl+F"_s));
        click(m_page.get(), "clearShortcut");
        QVERIFY(m_find->shortcut().isEmpty());
        m_fixture->dialogs.choices = {0};
        click(m_page.get(), "resetAllShortcuts");
        QCOMPARE(m_find->shortcut(), QKeySequence(u"Ctrl+F"_s));
    }

    void inTheDarkAndNarrow()
    {
        applyTheme(*qApp, true);
        m_page->resize(1000, 700);
        const QStringList sections{u"workspace"_s,  u"database"_s, u"vendors"_s,  u"listener"_s,
                                   u"appearance"_s, u"language"_s, u"shortcuts"_s};
        for (const QString &section : sections) {
            m_page->open({{u"section"_s, section}});
            if (section == u"vendors"_s)
                QTRY_VERIFY(need<StateView>(m_page.get(), "vendorsState")->state() !=
                            StateView::State::Loading);
            takePicture(m_page.get(), u"settings-%1-dark-narrow"_s.arg(section));
        }
        m_page->open({{u"section"_s, u"vendors"_s}});
        QTRY_VERIFY(need<StateView>(m_page.get(), "vendorsState")->state() !=
                    StateView::State::Loading);
        // Nothing reaches beyond the right edge, however narrow it is: there is no scroll bar that way.
        const auto *area = need<QScrollArea>(m_page.get(), "vendorsScroll");
        m_page->resize(620, 600);
        QTRY_VERIFY(area->widget()->width() <= area->viewport()->width());
        applyTheme(*qApp, false);
    }

    void aDatabaseThatIsGoneIsSaid()
    {
        execute({u"DROP TABLE settings"_s});
        open("workspace");
        QTRY_VERIFY(!m_fixture->noticed.isEmpty());
        QCOMPARE(m_fixture->noticed.last().kind, Notice::Kind::Failure);
        QVERIFY(!need<QPushButton>(m_page.get(), "saveWorkspace")->isEnabled());
    }

private:
    void makePage()
    {
        m_page = std::make_unique<SettingsPage>(m_fixture->services());
        QVERIFY(showAt(m_page.get()));
    }
    void open(const char *section)
    {
        m_page->open({{u"section"_s, QLatin1String(section)}});
        m_page->activate();
    }
    QDialog *passphraseDialog()
    {
        if (!QTest::qWaitFor([this] {
                const auto *found = m_page->findChild<QDialog *>(u"passphraseDialog"_s);
                return found && found->isVisible();
            }))
            qFatal("no dialog about the seal of secrets");
        return m_page->findChild<QDialog *>(u"passphraseDialog"_s);
    }
    QDialog *vendorDialog()
    {
        QDialog *dialog = nullptr;
        [&] { QTRY_VERIFY((dialog = m_page->findChild<QDialog *>(u"vendorDialog"_s))); }();
        [&] { QTRY_VERIFY(dialog->isVisible()); }();
        return dialog;
    }
    void record(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        auto *keys = need<QKeySequenceEdit>(m_page.get(), "shortcutKeys");
        keys->clear();
        QWidget *inner = keys->focusProxy() ? keys->focusProxy() : keys;
        inner->setFocus();
        QTest::keyClick(inner, key, modifiers);
        QTRY_COMPARE(keys->keySequence(), QKeySequence(QKeyCombination(modifiers, key)));
    }
    QList<engine::ReadyAccount> accounts()
    {
        return engine::vendorAccounts(m_fixture->workspace(), *m_fixture->session().secrets())
                .value();
    }
    void removeDemoAccounts()
    {
        execute({u"DELETE FROM message_events"_s, u"DELETE FROM messages"_s,
                 u"DELETE FROM campaigns"_s, u"DELETE FROM vendor_accounts"_s});
    }
    void execute(const QStringList &statements)
    {
        m_fixture->run([statements](Connection &connection) -> Result<bool> {
            for (const QString &sql : statements) {
                if (const auto done = connection.execute(sql); !done)
                    return fail(done.error());
            }
            return true;
        });
    }
    storage::WorkspaceSettings settings()
    {
        return m_fixture->run([](Connection &connection) {
            return storage::SettingsStore(connection).workspace();
        });
    }

    std::unique_ptr<Fixture> m_fixture;
    std::unique_ptr<Shortcuts> m_shortcuts;
    std::unique_ptr<QAction> m_help;
    std::unique_ptr<QAction> m_find;
    std::unique_ptr<SettingsPage> m_page;
};

QTEST_MAIN(SettingsPageTest)
#include "tst_settingspage.moc"
