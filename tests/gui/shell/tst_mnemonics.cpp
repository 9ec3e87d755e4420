// SPDX-License-Identifier: GPL-3.0-or-later
// In each language the window with each page, the settings, the forms and the dialogs underline each letter once, and no
// dialog is higher than a small screen.
#include "gui/mnemonicfaults.h"
#include "gui/shell/shellfixture.h"

#include "engine/vendoraccounts.h"
#include "gui/customers/customerform.h"
#include "gui/imports/customfielddialog.h"
#include "gui/orders/orderform.h"
#include "gui/shell/languages.h"
#include "gui/shell/pagefactory.h"
#include "gui/theme/theme.h"
#include "gui/widgets/passphrasedialog.h"

#include <QCheckBox>
#include <QDialog>
#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

constexpr int highestDialog = 700; ///< on a screen of 768 lines, with its title and panels

} // namespace

class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void eachLetterIsUnderlinedOnce_data();
    void eachLetterIsUnderlinedOnce();

private:
    void judge(QWidget *root, const char *where)
    {
        const QStringList faults = mnemonicFaults(root);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QLatin1StringView(where) + u": "_s + faults.join(u"; "_s)));
        if (root->isWindow() && !qobject_cast<QMainWindow *>(root))
            QVERIFY2(root->height() <= highestDialog, where);
    }
    /// Of that name, once it is shown; it is closed afterwards.
    void judgeDialog(const char *name)
    {
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_shell->window->findChild<QDialog *>(QLatin1StringView(name))) &&
                    dialog->isVisible());
        judge(dialog, name);
        if (auto *own = dialog->findChild<QCheckBox *>(u"ownCallbackSecret"_s)) {
            own->click();
            judge(dialog, "with a secret for reports");
        }
        dialog->reject();
        QTRY_VERIFY(!m_shell->window->findChild<QDialog *>(QLatin1StringView(name)));
    }
    void judgePages(const QString &language);
    void judgeForms();
    void judgeSettings();
    void judgeVendorDialogs();

    std::unique_ptr<ShellFixture> m_shell;
};

void TestMnemonics::eachLetterIsUnderlinedOnce_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("German") << u"de"_s;
    QTest::newRow("Hindi") << u"hi"_s;
}

void TestMnemonics::eachLetterIsUnderlinedOnce()
{
    QFETCH(QString, language);
    QVERIFY(Languages::available().contains(language));
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"language.ini"_s));
    preferences.setLanguage(language);
    const Languages languages(preferences);
    m_shell = std::make_unique<ShellFixture>();
    m_shell->context.pages = pageKinds;
    QVERIFY(m_shell->showWindow());
    judge(m_shell->window.get(), "the start page");
    m_shell->window->chooser().connectToServer();
    judgeDialog("connectDialog");
    QVERIFY(m_shell->open(m_shell->newFile()));
    for (const engine::Seal seal : {engine::Seal::KeyFile, engine::Seal::Locked}) {
        (new PassphraseDialog(m_shell->context.secrets.result(), seal, m_shell->window.get()))
                ->open();
        judgeDialog("passphraseDialog");
    }
    judgePages(language);
    judgeForms();
    judgeSettings();
    judgeVendorDialogs();
    m_shell.reset();
}

void TestMnemonics::judgePages(const QString &language)
{
    const QList<PageKind> kinds = pageKinds();
    for (const PageKind &kind : kinds) {
        m_shell->window->openLink({kind.name, {}});
        QTRY_VERIFY(m_shell->window->findChild<Page *>(kind.name) &&
                    m_shell->window->findChild<Page *>(kind.name)->isVisible());
        judge(m_shell->window.get(), qPrintable(kind.name));
        if (language != u"hi")
            continue;
        // Its own script has no letters for it, so that any will do: either all entries of a menu have one or none.
        const QList<QAction *> actions =
                m_shell->window->findChild<Page *>(kind.name)->pageActions();
        for (const QAction *action : actions)
            QVERIFY2(!QKeySequence::mnemonic(action->text()).isEmpty(),
                     qPrintable(kind.name + u": "_s + action->objectName()));
    }
}

void TestMnemonics::judgeForms()
{
    const Services *services = m_shell->window->services();
    (new CustomerForm({}, {}, services->formats, services->dialogs, m_shell->window.get()))->open();
    judgeDialog("customerForm");
    (new OrderForm({}, {}, services->formats, 0, services->dialogs, m_shell->window.get()))->open();
    judgeDialog("orderForm");
    (new CustomFieldDialog({}, m_shell->window.get()))->open();
    judgeDialog("customFieldDialog");
}

void TestMnemonics::judgeSettings()
{
    for (const char *section :
         {"workspace", "database", "vendors", "listener", "appearance", "language", "shortcuts"}) {
        m_shell->window->openLink({QString::fromLatin1(PageName::Settings),
                                   {{u"section"_s, QLatin1StringView(section)}}});
        QTRY_VERIFY(m_shell->window->findChild<QWidget *>(QLatin1StringView(section)) &&
                    m_shell->window->findChild<QWidget *>(QLatin1StringView(section))->isVisible());
        judge(m_shell->window.get(), section);
    }
}

void TestMnemonics::judgeVendorDialogs()
{
    engine::Session &session = m_shell->window->services()->session;
    engine::NewVendorAccount added;
    added.account.name = u"acme"_s;
    added.account.url = QUrl(u"http://127.0.0.1:9/"_s);
    added.secret = WebhookSecret::generate().text();
    QVERIFY(engine::addVendorAccount(session.workspace(), *session.secrets(), added));
    m_shell->window->openLink(
            {QString::fromLatin1(PageName::Settings), {{u"section"_s, u"vendors"_s}}});
    session.announce(engine::Change::VendorAccounts);
    const auto *settings =
            m_shell->window->findChild<Page *>(QLatin1StringView(PageName::Settings));
    QVERIFY(settings);
    for (const char *button : {"addVendor", "edit-acme"}) {
        QPushButton *opens = nullptr;
        QTRY_VERIFY((opens = settings->findChild<QPushButton *>(QLatin1StringView(button))) &&
                    opens->isVisible());
        opens->click();
        judgeDialog("vendorDialog");
    }
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
