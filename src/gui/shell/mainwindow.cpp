// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainwindow.h"

#include "gui/shell/brand.h"
#include "gui/shell/languages.h"
#include "gui/shell/quickjump.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/searchfield.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QScreen>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr QSize firstSize{1280, 800};
constexpr QSize leastSize{860, 600};

/// With the frame around it, it fits on the screen that it comes to.
QSize firstSizeOn(const QWidget *window)
{
    const QStyle *style = window->style();
    const int title = style->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const int edge = style->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth, nullptr, window);
    return firstSize.boundedTo(window->screen()->availableSize() -
                               QSize(2 * edge, title + 2 * edge));
}

} // namespace

MainWindow::MainWindow(const ShellContext &context, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_shortcuts(context.preferences)
{
    setObjectName(u"mainWindow"_s);
    setWindowIcon(brandIcon());
    setMinimumSize(leastSize);
    resize(firstSizeOn(this));
    restoreGeometry(context.preferences.windowGeometry());
    m_chooser =
            new Chooser(context, m_notices, this, [this](std::unique_ptr<engine::Session> session) {
                take(std::move(session));
            });
    makeMenu();
    showStart();
    // Not at once: it may come from a page, which is replaced.
    connect(&context.preferences, &Preferences::languageChanged, this, &MainWindow::languageChanged,
            Qt::QueuedConnection);
}

MainWindow::~MainWindow()
{
    dropView();
    m_jobs.dropWork(); // works in the session
}

void MainWindow::makeMenu()
{
    delete m_menu;
    m_menu = new MainMenu(m_context.preferences, menuBar(), this);
    connect(m_menu, &MainMenu::demoRequested, m_chooser, &Chooser::openDemo);
    connect(m_menu, &MainMenu::newRequested, m_chooser, &Chooser::makeNew);
    connect(m_menu, &MainMenu::openRequested, m_chooser, &Chooser::openFile);
    connect(m_menu, &MainMenu::connectRequested, m_chooser, &Chooser::connectToServer);
    connect(m_menu, &MainMenu::workspaceRequested, m_chooser,
            [this](const QString &url) { m_chooser->openUrl(url); });
    connect(m_menu, &MainMenu::closeWorkspaceRequested, this, &MainWindow::closeWorkspace);
    connect(m_menu, &MainMenu::jumpRequested, this, &MainWindow::jump);
    connect(m_menu, &MainMenu::findRequested, this, &MainWindow::find);
    connect(m_menu, &MainMenu::aboutRequested, this, &MainWindow::showAbout);
    connect(m_menu, &MainMenu::quitRequested, this, &QWidget::close);
    m_menu->setWorkspaceOpen(m_view != nullptr);
    for (QAction *action : m_menu->actions())
        m_shortcuts.add({}, tr("Window"), action);
}

void MainWindow::showStart()
{
    auto *page = new StartPage(m_context.preferences);
    setCentralWidget(page);
    m_chooser->setStartPage(page);
    m_menu->setWorkspaceOpen(false);
    m_menu->setNavigation({});
    m_menu->setPage({}, {});
    setWindowTitle(u"Muster"_s);
}

QString MainWindow::workspaceUrl() const
{
    return m_session ? m_session->database().url().text() : QString();
}

Formats MainWindow::formats() const
{
    const engine::Workspace &workspace = m_session->workspace();
    return {figuresLocale(m_context.preferences, workspace), workspace.settings().currency,
            workspace.settings().timeZone};
}

void MainWindow::take(std::unique_ptr<engine::Session> session)
{
    // One that is open is left in order first.
    auto next = std::make_shared<std::unique_ptr<engine::Session>>(std::move(session));
    leave([this, next] {
        m_session = std::move(*next);
        m_services = std::make_unique<Services>(Services{*m_session, m_context.dialogs, m_jobs,
                                                         m_notices, m_context.preferences,
                                                         formats(), &m_shortcuts});
        connect(m_session.get(), &engine::Session::changed, this, [this](engine::Change change) {
            if (change == engine::Change::Settings)
                settingsChanged();
        });
        makeView();
        m_watch->startEngine();
        Q_EMIT workspaceOpened();
    });
}

void MainWindow::makeView()
{
    m_chooser->setStartPage(nullptr);
    m_view = new WorkspaceView(m_context, *m_services, this);
    for (QAction *action : m_view->navigation())
        m_shortcuts.add({}, tr("Pages"), action);
    connect(m_view, &WorkspaceView::pageMade, this, &MainWindow::pageMade);
    connect(m_view, &WorkspaceView::pageShown, this, &MainWindow::pageShown);
    connect(m_view, &WorkspaceView::demoRequested, m_chooser, &Chooser::openDemo);
    m_menu->setWorkspaceOpen(true);
    m_menu->setNavigation(m_view->navigation());
    setCentralWidget(m_view);
    m_watch = new SessionWatch(m_context, *m_services, m_view->banners(), m_view);
    connect(m_watch, &SessionWatch::linkActivated, m_view, &WorkspaceView::open);
    if (m_wanted.page.isEmpty())
        m_view->openLast();
    else
        m_view->open(std::exchange(m_wanted, {}));
}

void MainWindow::pageMade(Page *page)
{
    const QList<QList<QAction *>> views = page->actionsOfViews();
    for (const QList<QAction *> &actions : views)
        giveMnemonics(actions);
    const QList<QAction *> actions = page->pageActions();
    for (QAction *action : actions)
        m_shortcuts.add(page->name(), page->title(), action);
}

void MainWindow::pageShown(Page *page)
{
    m_menu->setPage(page->title(), page->pageActions());
    setWindowTitle(tr("%1 – Muster").arg(page->title()));
}

void MainWindow::openLink(const PageLink &link)
{
    if (m_view)
        m_view->open(link);
    else
        m_wanted = link;
}

void MainWindow::dropView()
{
    if (!m_view)
        return;
    m_view->saveStates();
    m_chooser->setStartPage(nullptr);
    m_menu->setPage({}, {});
    m_menu->setNavigation({});
    delete std::exchange(m_view, nullptr);
    m_watch = nullptr;
}

// The session is destroyed only when the jobs have ended, its engine has stopped and its database is closed, so nothing
// here waits.
void MainWindow::leave(std::function<void()> then)
{
    if (!m_session)
        return then();
    dropView();
    auto *waiting = new QWidget;
    waiting->setObjectName(u"leaving"_s);
    setCentralWidget(waiting);
    m_jobs.stopAll(this, [this, then = std::move(then)] {
        m_session->close(this, [this, then] {
            m_services.reset();
            m_session.reset();
            then();
        });
    });
}

void MainWindow::closeWorkspace()
{
    leave([this] { showStart(); });
}

void MainWindow::languageChanged()
{
    const bool hadView = m_view != nullptr;
    dropView();
    makeMenu();
    if (!hadView)
        return m_chooser->isBusy() ? void() : showStart();
    m_services->formats = formats();
    makeView();
}

/// Every amount and day on the pages is written as the settings say.
void MainWindow::settingsChanged()
{
    if (!m_view)
        return;
    dropView();
    m_services->formats = formats();
    makeView();
}

void MainWindow::jump()
{
    if (!m_view)
        return;
    QList<QAction *> actions = m_view->navigation();
    if (const Page *page = m_view->currentPage())
        actions += page->pageActions();
    actions += m_menu->actions();
    auto *quickJump = new QuickJump(actions, m_services->session, m_view);
    connect(quickJump, &QuickJump::linkChosen, this, &MainWindow::openLink);
    quickJump->popUp();
}

/// A page without a list has no search of its own: then it is looked for everywhere.
void MainWindow::find()
{
    const Page *page = m_view ? m_view->currentPage() : nullptr;
    SearchField *field = page ? SearchField::seenIn(page) : nullptr;
    if (!field)
        return jump();
    field->setFocus(Qt::ShortcutFocusReason);
    field->selectAll();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(u"aboutBox"_s);
    box->setWindowTitle(tr("About Muster"));
    box->setIconPixmap(brandPixmap(64, devicePixelRatioF()));
    box->setText(u"Muster "_s + QStringLiteral(MUSTER_VERSION));
    box->setInformativeText(tr("Audiences, campaigns and delivery receipts for marketers.\n\n"
                               "Free software under the GNU General Public License, version 3 or "
                               "later."));
    box->addButton(tr("Close"), QMessageBox::RejectRole);
    box->open();
}

bool MainWindow::isSending() const
{
    if (!m_session)
        return false;
    const QList<delivery::AccountProgress> &accounts = m_session->status().accounts;
    return std::any_of(
            accounts.cbegin(), accounts.cend(), [](const delivery::AccountProgress &account) {
                return account.onWire > 0 || account.waiting > 0 || account.campaigns > 0;
            });
}

void MainWindow::askToClose()
{
    m_context.dialogs.ask(this,
                          {tr("Close Muster"),
                           tr("A campaign is being sent."),
                           tr("What is on its way will be finished first. The rest waits until "
                              "Muster is opened again."),
                           {tr("Close")}},
                          [this](int choice) {
                              if (choice != 0)
                                  return;
                              m_isClosing = true;
                              // Not at once: where the answer comes while the window is being closed, closing it again does nothing.
                              QMetaObject::invokeMethod(this, &QWidget::close,
                                                        Qt::QueuedConnection);
                          });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isSending() && !m_isClosing) {
        event->ignore();
        return askToClose();
    }
    m_context.preferences.setWindowGeometry(saveGeometry());
    if (!m_session)
        return QMainWindow::closeEvent(event);
    event->ignore();
    if (m_view) {
        m_isClosing = true;
        leave([this] { close(); });
    }
}

} // namespace muster::gui
