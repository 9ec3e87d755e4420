// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/mainmenu.h"

#include "gui/shell/languages.h"
#include "gui/theme/icons.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

template<typename Choice>
struct Labelled
{
    Choice choice;
    const char *name;
    QString text;
};

} // namespace

MainMenu::MainMenu(Preferences &preferences, QMenuBar *bar, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    bar->clear();
    makeFileMenu(bar);
    m_go = bar->addMenu(tr("&Go"));
    m_jump = add(m_go, "quickJumpAction", tr("&Jump to…"), u"search"_s,
                 QKeySequence(Qt::CTRL | Qt::Key_K), &MainMenu::jumpRequested);
    m_find = add(m_go, "findAction", tr("&Find in the list"), {}, QKeySequence::Find,
                 &MainMenu::findRequested);
    m_page = bar->addMenu(QString());
    m_page->menuAction()->setVisible(false);
    makeViewMenu(bar);
    QMenu *help = bar->addMenu(tr("&Help"));
    add(help, "about", tr("&About Muster"), u"information"_s, {}, &MainMenu::aboutRequested);
}

QAction *MainMenu::add(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                       const QKeySequence &keys, void (MainMenu::*signal)())
{
    auto *action = new QAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, signal);
    menu->addAction(action);
    m_actions.append(action);
    return action;
}

void MainMenu::makeFileMenu(QMenuBar *bar)
{
    QMenu *file = bar->addMenu(tr("&Workspace"));
    add(file, "newWorkspace", tr("&New workspace…"), u"file-new"_s, {}, &MainMenu::newRequested);
    add(file, "openWorkspace", tr("&Open a workspace…"), u"folder-open"_s, QKeySequence::Open,
        &MainMenu::openRequested);
    add(file, "connectWorkspace", tr("&Connect to a server…"), u"server"_s, {},
        &MainMenu::connectRequested);
    add(file, "openDemo", tr("Open the &demo"), u"demo"_s, {}, &MainMenu::demoRequested);
    QMenu *recent = file->addMenu(tr("Open &recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
    file->addSeparator();
    m_close = add(file, "closeWorkspace", tr("Clos&e the workspace"), u"close"_s, {},
                  &MainMenu::closeWorkspaceRequested);
    add(file, "quit", tr("&Quit"), {}, QKeySequence(Qt::CTRL | Qt::Key_Q),
        &MainMenu::quitRequested);
}

void MainMenu::fillRecent(QMenu *menu)
{
    menu->clear();
    const QStringList urls = m_preferences.recentWorkspaces();
    for (const QString &url : urls) {
        QAction *action = menu->addAction(QString(url).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, url] { Q_EMIT workspaceRequested(url); });
    }
    if (urls.isEmpty())
        menu->addAction(tr("None yet"))->setEnabled(false);
}

void MainMenu::makeViewMenu(QMenuBar *bar)
{
    QMenu *view = bar->addMenu(tr("&View"));
    QMenu *look = view->addMenu(tr("&Appearance"));
    auto *looks = new QActionGroup(this);
    const QList<Labelled<Appearance>> appearances{
            {Appearance::System, "appearanceFollows", tr("Same as the &system")},
            {Appearance::Light, "appearanceIsLight", tr("&Light")},
            {Appearance::Dark, "appearanceIsDark", tr("&Dark")}};
    for (const auto &one : appearances) {
        QAction *action = look->addAction(one.text);
        action->setObjectName(QLatin1StringView(one.name));
        action->setCheckable(true);
        looks->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, choice = one.choice] { m_preferences.setAppearance(choice); });
    }
    connect(look, &QMenu::aboutToShow, this, [this, looks] {
        looks->actions().at(int(m_preferences.appearance()))->setChecked(true);
    });

    QMenu *language = view->addMenu(tr("&Language"));
    auto *languages = new QActionGroup(this);
    const QList<Labelled<QString>> choices{
            {QString(), "languageFollows", tr("Same as the &system")},
            {u"en"_s, "languageIsEnglish", u"English"_s},
            {u"de"_s, "languageIsGerman", u"Deutsch"_s},
            {u"hi"_s, "languageIsHindi", u"हिन्दी"_s}};
    for (const auto &one : choices) {
        QAction *action = language->addAction(one.text);
        action->setObjectName(QLatin1StringView(one.name));
        action->setCheckable(true);
        action->setChecked(m_preferences.language() == one.choice);
        languages->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, choice = one.choice] { m_preferences.setLanguage(choice); });
    }
}

void MainMenu::setNavigation(const QList<QAction *> &actions)
{
    const QList<QAction *> before = m_go->actions();
    for (QAction *action : before) {
        if (action != m_jump && action != m_find)
            m_go->removeAction(action);
    }
    for (QAction *action : actions)
        m_go->insertAction(m_jump, action);
    if (!actions.isEmpty())
        m_go->insertSeparator(m_jump);
}

void MainMenu::setPage(const QString &title, const QList<QAction *> &actions)
{
    m_page->clear();
    m_page->setTitle(tr("&%1", "menu of the page; its name").arg(title));
    m_page->addActions(actions);
    m_page->menuAction()->setVisible(!actions.isEmpty());
}

void MainMenu::setWorkspaceOpen(bool open)
{
    m_go->menuAction()->setVisible(open);
    m_jump->setEnabled(open);
    m_find->setEnabled(open);
    m_close->setEnabled(open);
}

} // namespace muster::gui
