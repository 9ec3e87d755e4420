// SPDX-License-Identifier: GPL-3.0-or-later
// The window around the pages: going about by keys, what is kept, themes and languages, notices and jobs, and the bad days
// of an open workspace.
#include "gui/foundation/engineoptions.h"
#include "gui/pagefaults.h"
#include "gui/shell/connectdialog.h"
#include "gui/shell/quickjump.h"
#include "gui/shell/shellfixture.h"
#include "gui/shell/sidebar.h"
#include "gui/theme/theme.h"
#include "gui/watchdog.h"
#include "gui/widgets/passphrasedialog.h"
#include "gui/widgets/searchfield.h"
#include "storage/campaignrepository.h"
#include "storage/customerrepository.h"
#include "storage/database.h"
#include "storage/segmentrepository.h"
#include "storage/settingsstore.h"
#include "storage/whendone.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScopeGuard>
#include <QScreen>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

/// A clock that is a day behind.
class SlowClock : public Clock
{
public:
    qint64 nowMs() const override { return m_real.nowMs() - 86'400'000; }

private:
    SystemClock m_real;
};

/// Passes on to a server until it is cut.
class Proxy : public QObject
{
public:
    Proxy(const QString &host, int port)
        : m_host(host)
        , m_port(quint16(port))
    {
        connect(&m_server, &QTcpServer::newConnection, this, &Proxy::accept);
    }
    [[nodiscard]] bool start() { return m_server.listen(QHostAddress::LocalHost, m_listenPort); }
    [[nodiscard]] int port()
    {
        m_listenPort = m_server.serverPort();
        return m_listenPort;
    }
    void cut()
    {
        m_server.close();
        const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
        for (QTcpSocket *socket : sockets)
            socket->abort();
    }

private:
    void accept()
    {
        while (QTcpSocket *client = m_server.nextPendingConnection()) {
            client->setParent(this);
            auto *server = new QTcpSocket(this);
            server->connectToHost(m_host, m_port);
            pass(client, server);
            pass(server, client);
        }
    }
    static void pass(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }

    QString m_host;
    quint16 m_port;
    quint16 m_listenPort = 0;
    QTcpServer m_server;
};

/// Through the dialog, as a person would.
void connectByHand(ShellFixture &fixture, const storage::DatabaseUrl &url, int port)
{
    QTest::mouseClick(need<QAbstractButton>(fixture.window.get(), "connectChoice"), Qt::LeftButton);
    QTRY_VERIFY(fixture.window->findChild<ConnectDialog *>());
    auto *dialog = fixture.window->findChild<ConnectDialog *>();
    QTest::keyClicks(need<QLineEdit>(dialog, "host"), u"127.0.0.1"_s);
    auto *portField = need<QSpinBox>(dialog, "port");
    portField->setFocus();
    portField->selectAll();
    QTest::keyClicks(portField, QString::number(port));
    QTest::keyClicks(need<QLineEdit>(dialog, "database"), url.database);
    QTest::keyClicks(need<QLineEdit>(dialog, "user"), url.user);
    QTest::keyClicks(need<QLineEdit>(dialog, "password"), url.password);
    QTest::mouseClick(need<QPushButton>(dialog, "testConnection"), Qt::LeftButton);
    auto *result = need<QLabel>(dialog, "connectResult");
    QTRY_COMPARE_WITH_TIMEOUT(look(result), QLatin1StringView(Look::Good), 20'000);
    QTest::mouseClick(need<QPushButton>(dialog, "connect"), Qt::LeftButton);
}

/// A list with a search above it and, before both, a button.
class ListLike : public Page
{
public:
    explicit ListLike(Services &services)
        : Page(PageName::Orders, services)
        , m_table(new QListWidget)
    {
        auto *column = new QVBoxLayout(this);
        auto *button = new QPushButton(u"Export list"_s);
        auto *search = new SearchField;
        search->setObjectName(u"search"_s);
        m_table->setObjectName(u"list"_s);
        for (QWidget *part : std::initializer_list<QWidget *>{button, search, m_table})
            column->addWidget(part);
    }
    QString title() const override { return name(); }

protected:
    QWidget *firstFocus() override { return m_table; }

private:
    QListWidget *m_table;
};

bool hasBanner(ShellFixture &fixture, const char *id)
{
    return fixture.window->view() && fixture.window->view()->banners().has(QLatin1StringView(id));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void pagesByKeys();
    void sidebarByMouse();
    void narrowWindowShowsIcons();
    void linksLeadToPages();
    void firstWindowFitsTheScreen();
    void shortcutsOfAPageHoldAtOnce();
    void shortcutsOfAPageHoldInTheWholeWindow();
    void listsHaveTheKeyboardFirst();
    void noticesGiveTheKeyboardBack();
    void quickJumpFindsPages();
    void quickJumpFindsEntries();
    void settingsHoldAtOnce();
    void draftsOutliveTheWindow();
    void languageSwitchKeepsDrafts();
    void themeIsSwitched();
    void everythingHasAName();
    void closingStopsTheEngine();
    void takenPortIsSaidAndMended();
    void secondProgramIsSaid();
    void twoWindowsOnOneFile();
    void clockSetBackIsSaid();
    void lockedSecretsAreSaid();
    void thePassphraseIsAskedForWhereMessagesWait();
    void theListenerKeepsItsPort();
    void heldCampaignIsSaid();
    void lostServerComesBack();
    void openingDoesNotBlock();
};

void TestMainWindow::pagesByKeys()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QCOMPARE(fixture.window->view()->currentPage()->name(), u"customers"_s);
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(fixture.window->view()->currentPage()->name(), u"orders"_s);
    QCOMPARE(fixture.window->windowTitle(), u"orders – Muster"_s);
    QTest::keyClick(fixture.window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(fixture.window->view()->currentPage()->name(), u"customers"_s);
    // A page's own action, by its key.
    auto *draft = need<QLineEdit>(fixture.window->view()->currentPage(), "draft");
    QTest::keyClicks(draft, u"Diwali"_s);
    QCOMPARE(draft->text(), u"Diwali"_s);
    QTest::keyClick(draft, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(draft->text(), QString());
}

void TestMainWindow::sidebarByMouse()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    auto *entry = need<QToolButton>(fixture.window.get(), "ordersEntry");
    QTest::mouseClick(entry, Qt::LeftButton);
    QTRY_COMPARE(fixture.window->view()->currentPage()->name(), u"orders"_s);
    QVERIFY(entry->isChecked());
    takePicture(fixture.window.get(), u"shell-light"_s);
}

void TestMainWindow::narrowWindowShowsIcons()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    auto *sidebar = need<Sidebar>(fixture.window.get(), "sidebar");
    QTRY_VERIFY(!sidebar->isCompact());
    fixture.window->resize(1000, 700);
    QTRY_VERIFY(sidebar->isCompact());
    QVERIFY(sidebar->width() < 80);
    takePicture(fixture.window.get(), u"shell-narrow"_s);
}

void TestMainWindow::linksLeadToPages()
{
    ShellFixture fixture;
    fixture.window->openLink({u"orders"_s, {{u"customer"_s, 7}}}); // before there is a workspace
    QVERIFY(fixture.open(fixture.newFile()));
    auto *page = static_cast<SmallPage *>(fixture.window->view()->currentPage());
    QCOMPARE(page->name(), u"orders"_s);
    QCOMPARE(page->opened.value(u"customer"_s).toInt(), 7);
    Q_EMIT page->linkActivated({u"customers"_s, {{u"search"_s, u"Asha"_s}}});
    page = static_cast<SmallPage *>(fixture.window->view()->currentPage());
    QCOMPARE(page->name(), u"customers"_s);
    QCOMPARE(page->opened.value(u"search"_s).toString(), u"Asha"_s);
    fixture.window->openLink({u"nowhere"_s});
    QCOMPARE(fixture.window->view()->currentPage()->name(), u"customers"_s);
}

void TestMainWindow::firstWindowFitsTheScreen()
{
    ShellFixture fixture;
    fixture.window->show();
    const QSize room = fixture.window->screen()->availableSize();
    // The frame of the window manager comes on top.
    QVERIFY2(fixture.window->height() < room.height(), qPrintable(QString::number(room.height())));
    QVERIFY(fixture.window->width() <= std::max(room.width(), fixture.window->minimumWidth()));
}

void TestMainWindow::shortcutsOfAPageHoldAtOnce()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    for (const Qt::Key key : {Qt::Key_1, Qt::Key_2}) {
        QTest::keyClick(fixture.window.get(), key, Qt::ControlModifier);
        Page *page = fixture.window->view()->currentPage();
        auto *draft = need<QLineEdit>(page, "draft");
        draft->setText(u"a draft"_s);
        QTest::keyClick(fixture.window.get(), Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(draft->text().isEmpty());
        // As after a click on a button that has gone since.
        QApplication::focusWidget()->clearFocus();
    }
    // Where one is, one stays.
    auto *draft = need<QLineEdit>(fixture.window->view()->currentPage(), "draft");
    draft->setFocus();
    fixture.window->openLink({u"orders"_s, {{u"customer"_s, 7}}});
    QVERIFY(draft->hasFocus());
}

void TestMainWindow::shortcutsOfAPageHoldInTheWholeWindow()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    fixture.window->openLink({u"orders"_s});
    auto *orders = need<QLineEdit>(fixture.window->view()->currentPage(), "draft");
    orders->setText(u"of the orders"_s);
    fixture.window->openLink({u"customers"_s});
    auto *draft = need<QLineEdit>(fixture.window->view()->currentPage(), "draft");
    for (const char *name : {"customersEntry", "databaseStatus"}) {
        draft->setText(u"a draft"_s);
        auto *elsewhere = need<QToolButton>(fixture.window.get(), name);
        elsewhere->setFocus();
        QVERIFY(elsewhere->hasFocus());
        QTest::keyClick(elsewhere, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(draft->text().isEmpty());
    }
    QCOMPARE(orders->text(), u"of the orders"_s);
    // Not while a dialog is open.
    draft->setText(u"a draft"_s);
    need<QAction>(fixture.window.get(), "about")->trigger();
    auto *about = need<QDialog>(fixture.window.get(), "aboutBox");
    QVERIFY(QTest::qWaitForWindowActive(about));
    QTest::keyClick(about, Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(draft->text(), u"a draft"_s);
}

void TestMainWindow::listsHaveTheKeyboardFirst()
{
    ShellFixture fixture;
    fixture.context.pages = [] {
        QList<PageKind> kinds = smallPages();
        kinds[1].make = [](Services &services) -> Page * { return new ListLike(services); };
        return kinds;
    };
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QWidget *window = fixture.window.get();
    QTest::keyClick(window, Qt::Key_2, Qt::ControlModifier);
    auto *list = need<QListWidget>(window, "list");
    QTRY_VERIFY(list->hasFocus());
    auto *search = need<SearchField>(window, "search");
    search->setSearch(u"Asha"_s);
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(search->hasFocus());
    QCOMPARE(search->selectedText(), u"Asha"_s);
    // By the mouse too, and back to where one was.
    QTest::mouseClick(need<QToolButton>(window, "customersEntry"), Qt::LeftButton);
    QTRY_VERIFY(need<QLineEdit>(fixture.window->view()->currentPage(), "draft")->isVisible());
    QVERIFY(!fixture.window->findChild<QuickJump *>());
    // Where there is no list it is looked for everywhere.
    QTest::keyClick(window, Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(fixture.window->findChild<QuickJump *>());
    fixture.window->findChild<QuickJump *>()->close();
    QTest::mouseClick(need<QToolButton>(window, "ordersEntry"), Qt::LeftButton);
    QTRY_VERIFY(search->hasFocus());
    const auto shortcuts = fixture.window->services()->shortcuts->list();
    QVERIFY(std::any_of(shortcuts.cbegin(), shortcuts.cend(), [](const Shortcut &shortcut) {
        return shortcut.id == u"/findAction"_s && shortcut.current == QKeySequence::Find;
    }));
}

void TestMainWindow::noticesGiveTheKeyboardBack()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    auto *draft = need<QLineEdit>(fixture.window->view()->currentPage(), "draft");
    draft->setFocus();
    bool isUndone = false;
    fixture.window->services()->notices.show(
            {Notice::Kind::Success, u"Deleted"_s, {}, u"Undo"_s, [&isUndone] { isUndone = true; }});
    auto *undo = need<QAbstractButton>(fixture.window.get(), "toastAction");
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Space);
    QVERIFY(isUndone);
    QTRY_VERIFY(draft->hasFocus());
}

void TestMainWindow::quickJumpFindsEntries()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    const auto add = [](storage::Connection &connection) -> Result<CustomerId> {
        Customer customer;
        customer.externalId = u"C1"_s;
        customer.name = u"Asha Bigelow"_s;
        customer.email = u"asha@example.com"_s;
        MUSTER_TRY(storage::SegmentRepository(connection)
                           .create(u"Big spenders"_s,
                                   uR"({"combinator":"and","not":false,"rules":[]})"_s, 1));
        return storage::CustomerRepository(connection).insert(customer, 1);
    };
    const auto id = fixture.window->services()
                            ->session.database()
                            .transact(storage::Role::Write, add)
                            .takeResult();
    MUSTER_VERIFY_OK(id);
    fixture.window->openLink({u"orders"_s});
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(fixture.window->findChild<QuickJump *>());
    auto *field = need<QLineEdit>(fixture.window.get(), "quickJumpField");
    auto *list = need<QListWidget>(fixture.window.get(), "quickJumpList");
    QTest::keyClicks(field, u"big"_s);
    QTRY_COMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"Big spenders – Segment"_s);
    QCOMPARE(list->item(1)->text(), u"Asha Bigelow – Customer, asha@example.com"_s);
    // What was found is no answer to other letters.
    QTest::keyClicks(field, u"gest of them all"_s);
    QTRY_COMPARE(list->item(0)->text(), u"Nothing found"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible());
    field->setText(u"bigelow"_s);
    QTRY_VERIFY(list->currentItem() && list->currentItem()->text().startsWith(u"Asha"_s));
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(fixture.window->view()->currentPage()->name(), u"customers"_s);
    const auto *page = static_cast<SmallPage *>(fixture.window->view()->currentPage());
    QCOMPARE(page->opened.value(u"id"_s).toLongLong(), id->value);
}

void TestMainWindow::settingsHoldAtOnce()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QTest::keyClicks(need<QLineEdit>(fixture.window->view()->currentPage(), "draft"), u"unsaved"_s);
    engine::Session &session = fixture.window->services()->session;
    const auto change = [](storage::Connection &connection) {
        return storage::SettingsStore(connection).setCurrency(u"EUR"_s);
    };
    MUSTER_VERIFY_OK(session.database().transact(storage::Role::Write, change).takeResult());
    const QPointer<WorkspaceView> before = fixture.window->view();
    session.announce(engine::Change::Settings);
    QTRY_VERIFY(before.isNull());
    QCOMPARE(session.workspace().settings().currency.code, u"EUR"_s);
    const QString shown = fixture.window->services()->formats.money(100);
    QVERIFY2(shown.contains(u"€"_s) || shown.contains(u"EUR"_s), qPrintable(shown));
    QCOMPARE(need<QLineEdit>(fixture.window->view()->currentPage(), "draft")->text(), u"unsaved"_s);
}

void TestMainWindow::quickJumpFindsPages()
{
    QVERIFY(QuickJump::distance(u"cust"_s, u"Customers"_s) >= 0);
    QVERIFY(QuickJump::distance(u"ctm"_s, u"Customers"_s) >= 0);
    QCOMPARE(QuickJump::distance(u"xyz"_s, u"Customers"_s), -1);
    QVERIFY(QuickJump::distance(u"ord"_s, u"Orders"_s) <
            QuickJump::distance(u"ord"_s, u"Close the record"_s));

    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QTest::keyClick(fixture.window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(fixture.window->findChild<QuickJump *>());
    auto *field = need<QLineEdit>(fixture.window.get(), "quickJumpField");
    auto *list = need<QListWidget>(fixture.window.get(), "quickJumpList");
    QVERIFY(list->count() > 3);
    QCOMPARE(pageFaults(field->parentWidget()).join(u'\n'), QString());
    QTest::keyClicks(field, u"ord"_s);
    QCOMPARE(list->currentItem()->text(), u"orders"_s);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(fixture.window->view()->currentPage()->name(), u"orders"_s);
}

void TestMainWindow::draftsOutliveTheWindow()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    fixture.window->openLink({u"orders"_s});
    QTest::keyClicks(need<QLineEdit>(fixture.window->view()->currentPage(), "draft"),
                     u"half a thought"_s);
    fixture.window->close();
    QTRY_VERIFY(!fixture.window->isVisible());

    fixture.window = std::make_unique<MainWindow>(fixture.context);
    QVERIFY(fixture.open(fixture.newFile()));
    QCOMPARE(fixture.window->view()->currentPage()->name(), u"orders"_s);
    QCOMPARE(need<QLineEdit>(fixture.window->view()->currentPage(), "draft")->text(),
             u"half a thought"_s);
}

void TestMainWindow::languageSwitchKeepsDrafts()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    const QPointer<WorkspaceView> before = fixture.window->view();
    QTest::keyClicks(need<QLineEdit>(before->currentPage(), "draft"), u"unsaved"_s);
    fixture.preferences.setLanguage(u"de"_s);
    QTRY_VERIFY(before.isNull());
    QVERIFY(fixture.window->view());
    QCOMPARE(need<QLineEdit>(fixture.window->view()->currentPage(), "draft")->text(), u"unsaved"_s);
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(fixture.window->view()->currentPage()->name(), u"orders"_s);
}

void TestMainWindow::themeIsSwitched()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    fixture.preferences.setAppearance(Appearance::Dark);
    QVERIFY(tokens(fixture.window->palette()).isDark);
    takePicture(fixture.window.get(), u"shell-dark"_s);
    fixture.preferences.setAppearance(Appearance::Light);
    QVERIFY(!tokens(fixture.window->palette()).isDark);
}

void TestMainWindow::everythingHasAName()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QCOMPARE(pageFaults(fixture.window.get()).join(u'\n'), QString());
    QVERIFY(fixture.open(fixture.newFile()));
    fixture.window->services()->notices.show(
            {Notice::Kind::Failure, u"Not saved"_s, u"Try again"_s, u"Undo"_s, [] {}});
    QCOMPARE(pageFaults(fixture.window.get()).join(u'\n'), QString());
    need<QAction>(fixture.window.get(), "about")->trigger();
    auto *about = need<QDialog>(fixture.window.get(), "aboutBox");
    QVERIFY(QTest::qWaitForWindowActive(about));
    QCOMPARE(pageFaults(about).join(u'\n'), QString());
}

void TestMainWindow::closingStopsTheEngine()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QTRY_COMPARE(int(fixture.window->services()->session.status().engine),
                 int(engine::SessionStatus::Part::Running));
    const quint16 port = fixture.window->services()->session.status().port;
    QVERIFY(port > 0);
    fixture.window->close();
    QTRY_VERIFY(!fixture.window->isVisible());
    QTcpSocket caller;
    caller.connectToHost(QHostAddress::LocalHost, port);
    QVERIFY(!caller.waitForConnected(2000));
}

void TestMainWindow::takenPortIsSaidAndMended()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    ShellFixture fixture;
    fixture.preferences.setListener(u"127.0.0.1"_s, other.serverPort());
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QTRY_VERIFY(hasBanner(fixture, "listenerFailed"));
    auto *text = need<QLabel>(fixture.window.get(), "listenerFailedText");
    QVERIFY(text->isVisible());
    QVERIFY2(text->text().contains(QString::number(other.serverPort())), qPrintable(text->text()));
    const auto *remedy = need<QLabel>(fixture.window.get(), "listenerFailedDetails");
    QVERIFY2(remedy->text().contains(u"Choose another port"_s), qPrintable(remedy->text()));
    takePicture(fixture.window.get(), u"shell-port-taken"_s);
    // Everything else works.
    QTest::keyClick(fixture.window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(fixture.window->view()->currentPage()->name(), u"orders"_s);
    other.close();
    QTest::mouseClick(need<QPushButton>(fixture.window.get(), "listenerFailedAction"),
                      Qt::LeftButton);
    QTRY_VERIFY(!hasBanner(fixture, "listenerFailed"));
    QTRY_COMPARE(int(fixture.window->services()->session.status().engine),
                 int(engine::SessionStatus::Part::Running));
}

void TestMainWindow::secondProgramIsSaid()
{
    ShellFixture fixture;
    QLockFile other(fixture.path(u"shop.db.open"_s));
    QVERIFY(other.tryLock());
    QVERIFY(fixture.open(fixture.newFile()));
    QVERIFY(hasBanner(fixture, "sharedFile"));
}

void TestMainWindow::twoWindowsOnOneFile()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    MainWindow second(fixture.context);
    second.show();
    QSignalSpy finished(&second.chooser(), &Chooser::finished);
    second.chooser().open(fixture.newFile());
    QTRY_VERIFY(second.view() && second.view()->isVisible());
    QVERIFY(second.view()->banners().has(u"sharedFile"_s));
    QVERIFY(!hasBanner(fixture, "sharedFile"));
    QVERIFY(need<QLabel>(&second, "sharedFileText")->isVisible());
    QVERIFY(need<QLabel>(&second, "sharedFileDetails")->text().contains(u"Both can work"_s));
    // And so they can.
    const auto create = [](storage::Connection &connection) {
        Campaign campaign;
        campaign.name = u"From the first window"_s;
        return storage::CampaignRepository(connection).create(campaign);
    };
    const auto find = [](storage::Connection &connection) {
        return storage::CampaignRepository(connection).findByName(u"From the first window"_s);
    };
    const auto first = [&fixture]() -> engine::Session & {
        return fixture.window->services()->session;
    };
    QVERIFY(first().database().run(storage::Role::Write, create).result());
    QVERIFY(second.services()->session.database().run(storage::Role::Read, find).result());
    QTRY_COMPARE(int(first().status().engine), int(engine::SessionStatus::Part::Running));
    QTRY_COMPARE(int(second.services()->session.status().engine),
                 int(engine::SessionStatus::Part::Running));
    // The first one goes; the other stays open.
    fixture.window->close();
    QTRY_VERIFY(!fixture.window->isVisible());
    QVERIFY(second.services()->session.database().run(storage::Role::Read, find).result());
    second.close();
    QTRY_VERIFY(!second.isVisible());
}

void TestMainWindow::clockSetBackIsSaid()
{
    const SlowClock clock;
    ShellFixture fixture(&clock);
    QVERIFY(fixture.open(fixture.newFile()));
    QVERIFY(!hasBanner(fixture, "clockSetBack"));
    const auto job = [now = SystemClock().nowMs()](storage::Connection &connection) {
        return connection.execute(
                u"INSERT INTO imports (kind, file_name, started_at, state) VALUES "
                "('customers', 'a.csv', %1, 'finished')"_s.arg(now));
    };
    QVERIFY(fixture.window->services()
                    ->session.database()
                    .run(storage::Role::Write, job)
                    .result()
                    .has_value());
    QVERIFY(fixture.closeWorkspace());
    QVERIFY(fixture.open(fixture.newFile()));
    QTRY_VERIFY(hasBanner(fixture, "clockSetBack"));
    QVERIFY(need<QLabel>(fixture.window.get(), "clockSetBackText")->text().contains(u"set back"_s));
    QVERIFY(need<QLabel>(fixture.window.get(), "clockSetBackDetails")
                    ->text()
                    .contains(u"Set the clock right"_s));
}

void TestMainWindow::lockedSecretsAreSaid()
{
    ShellFixture fixture;
    const QString folder = fixture.path(u"sealed"_s);
    QVERIFY(engine::FileSecretStore(folder, {}).setPassphrase("correct horse"));
    const auto secrets = std::make_shared<engine::FileSecretStore>(folder, QByteArray());
    fixture.context.secrets = storage::readyFuture(std::shared_ptr<engine::SecretStore>(secrets));
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QTRY_VERIFY(hasBanner(fixture, "secretsLocked"));
    takePicture(fixture.window.get(), u"shell-secrets-locked"_s);
    QTest::mouseClick(need<QPushButton>(fixture.window.get(), "secretsLockedAction"),
                      Qt::LeftButton);
    QTRY_VERIFY(fixture.window->findChild<PassphraseDialog *>());
    auto *dialog = fixture.window->findChild<PassphraseDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QTest::keyClicks(need<QLineEdit>(dialog, "passphrase"), u"correct horse"_s);
    QTest::keyClick(need<QLineEdit>(dialog, "passphrase"), Qt::Key_Return);
    QTRY_VERIFY(!hasBanner(fixture, "secretsLocked"));
    QCOMPARE(secrets->seal().value(), engine::Seal::Passphrase);
}

void TestMainWindow::thePassphraseIsAskedForWhereMessagesWait()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    const auto underWay = [](storage::Connection &connection) -> Result<void> {
        Campaign campaign;
        campaign.name = u"Diwali thanks"_s;
        MUSTER_TRY(storage::CampaignRepository(connection).create(campaign));
        MUSTER_TRY_ASSIGN(storage::Statement running,
                          connection.prepare(u"UPDATE campaigns SET state = 2"_s));
        return running.run();
    };
    QVERIFY(fixture.window->services()
                    ->session.database()
                    .run(storage::Role::Write, underWay)
                    .takeResult()
                    .has_value());
    QVERIFY(fixture.closeWorkspace());
    const QString folder = fixture.path(u"sealed"_s);
    QVERIFY(engine::FileSecretStore(folder, {}).setPassphrase("correct horse"));
    const auto secrets = std::make_shared<engine::FileSecretStore>(folder, QByteArray());
    fixture.context.secrets = storage::readyFuture(std::shared_ptr<engine::SecretStore>(secrets));
    QVERIFY(fixture.open(fixture.newFile()));
    const auto dialog = [&] { return fixture.window->findChild<PassphraseDialog *>(); };
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClick(dialog(), Qt::Key_Escape); // then there is the banner
    QTRY_VERIFY(!dialog());
    QVERIFY(hasBanner(fixture, "secretsLocked"));
    fixture.window->services()->session.announce(engine::Change::VendorAccounts);
    QTest::mouseClick(need<QPushButton>(fixture.window.get(), "secretsLockedAction"),
                      Qt::LeftButton);
    QTRY_VERIFY(dialog() && dialog()->isVisible());
    QTest::keyClicks(need<QLineEdit>(dialog(), "passphrase"), u"correct horse"_s);
    QTest::keyClick(need<QLineEdit>(dialog(), "passphrase"), Qt::Key_Return);
    QTRY_VERIFY(!hasBanner(fixture, "secretsLocked"));
}

void TestMainWindow::theListenerKeepsItsPort()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    const auto portOnceOpen = [&](const QString &name) -> quint16 {
        if (!fixture.open(fixture.newFile(name)))
            return 0;
        const engine::Session &session = fixture.window->services()->session;
        const auto runs = [&session] { return session.status().port != 0; };
        return QTest::qWaitFor(runs, 30'000) ? session.status().port : 0;
    };
    // Whoever has the standard port: then it is another one, and that one stays.
    QTcpServer other;
    other.listen(QHostAddress::LocalHost, standardPort);
    const quint16 first = portOnceOpen(u"shop.db"_s);
    QVERIFY(first != 0 && first != standardPort);
    QVERIFY(fixture.closeWorkspace());
    other.close();
    QCOMPARE(portOnceOpen(u"shop.db"_s), first);
    QVERIFY(fixture.closeWorkspace());
    // Another workspace, which may be open beside it, has its own.
    const quint16 second = portOnceOpen(u"other.db"_s);
    QVERIFY(second != 0 && second != first);
}

void TestMainWindow::heldCampaignIsSaid()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    engine::Session &session = fixture.window->services()->session;
    const auto create = [](storage::Connection &connection) {
        Campaign campaign;
        campaign.name = u"Diwali thanks"_s;
        return storage::CampaignRepository(connection).create(campaign);
    };
    const Result<CampaignId> id = session.database().run(storage::Role::Write, create).result();
    QVERIFY2(id, qPrintable(id ? QString() : id.error().text()));
    Q_EMIT session.campaignHeld(*id, u"the segment is empty"_s);
    QTRY_VERIFY(fixture.window->findChild<QLabel *>(u"toastDetails"_s));
    QCOMPARE(need<QLabel>(fixture.window.get(), "toastDetails")->text(),
             u"Diwali thanks\nThe segment is empty"_s);
    QVERIFY(need<QPushButton>(fixture.window.get(), "toastAction")->isVisible());
}

void TestMainWindow::lostServerComesBack()
{
    if (const QString why = muster::test::whyNoDatabase(storage::Dialect::Postgresql);
        !why.isEmpty())
        QSKIP(qPrintable(why));
    muster::test::TempDatabase database(storage::Dialect::Postgresql);
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    Proxy proxy(database.url().host, database.url().port);
    QVERIFY(proxy.start());
    ShellFixture fixture;
    // The proxy lives on this thread, which waits for the database at the end.
    const auto cutAtTheEnd = qScopeGuard([&proxy] { proxy.cut(); });
    QVERIFY(fixture.showWindow());
    connectByHand(fixture, database.url(), proxy.port());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->view() && fixture.window->view()->isVisible(), 30'000);
    auto *draft = need<QLineEdit>(fixture.window->view()->currentPage(), "draft");
    QTest::keyClicks(draft, u"typed before"_s);

    proxy.cut();
    engine::Session &session = fixture.window->services()->session;
    // A page asks for something, as pages do.
    const auto job = [](storage::Connection &connection) {
        return storage::SettingsStore(connection).workspace();
    };
    storage::whenDone(session.database().run(storage::Role::Read, job), fixture.window.get(),
                      [&session](const Result<storage::WorkspaceSettings> &settings) {
                          if (!settings)
                              session.noticeFailure(settings.error());
                      });
    QTRY_VERIFY_WITH_TIMEOUT(hasBanner(fixture, "databaseLost"), 20'000);
    takePicture(fixture.window.get(), u"shell-server-lost"_s);
    QTest::keyClicks(draft, u", and after"_s);
    QCOMPARE(draft->text(), u"typed before, and after"_s);

    QVERIFY(proxy.start());
    QTRY_VERIFY_WITH_TIMEOUT(!hasBanner(fixture, "databaseLost"), 30'000);
    QCOMPARE(draft->text(), u"typed before, and after"_s);
}

void TestMainWindow::openingDoesNotBlock()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    Watchdog watchdog;
    QVERIFY(fixture.open(fixture.newFile()));
    qInfo("longest block of the GUI thread while a workspace was opened: %.1f ms",
          watchdog.longestBlock());
    QVERIFY(watchdog.longestBlock() > 0);
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
