// SPDX-License-Identifier: GPL-3.0-or-later
// The window's menus and the actions in them that are not a page's. Made anew when the language changes. GUI thread.
#pragma once

#include "gui/foundation/preferences.h"

#include <QAction>
#include <QMenuBar>
#include <QObject>

namespace muster::gui {

class MainMenu : public QObject
{
    Q_OBJECT

public:
    /// Fills \a bar. The actions are this object's children.
    MainMenu(Preferences &preferences, QMenuBar *bar, QObject *parent);

    /// All that work in the whole window.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// The menu "Go" gets these on top.
    void setNavigation(const QList<QAction *> &actions);
    /// The menu of the page that is seen.
    void setPage(const QString &title, const QList<QAction *> &actions);
    /// What makes sense only with an open workspace.
    void setWorkspaceOpen(bool open);

Q_SIGNALS:
    void demoRequested();
    void newRequested();
    void openRequested();
    void connectRequested();
    void workspaceRequested(const QString &url);
    void closeWorkspaceRequested();
    void jumpRequested();
    void findRequested();
    void aboutRequested();
    void quitRequested();

private:
    QAction *add(QMenu *menu, const char *name, const QString &text, const QString &iconName,
                 const QKeySequence &keys, void (MainMenu::*signal)());
    void makeFileMenu(QMenuBar *bar);
    void makeViewMenu(QMenuBar *bar);
    void fillRecent(QMenu *menu);

    Preferences &m_preferences;
    QList<QAction *> m_actions;
    QMenu *m_go = nullptr;
    QMenu *m_page = nullptr;
    QAction *m_jump = nullptr;
    QAction *m_find = nullptr;
    QAction *m_close = nullptr;
};

} // namespace muster::gui
