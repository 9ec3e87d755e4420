// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the start page, or an open workspace with its pages. It puts the parts of the shell together and owns the
// session; what the parts do is theirs. Closing it stops the engine in order and without blocking: the window goes when
// what is on the wire has been recorded. GUI thread.
#pragma once

#include "gui/foundation/services.h"
#include "gui/shell/chooser.h"
#include "gui/shell/mainmenu.h"
#include "gui/shell/sessionwatch.h"
#include "gui/shell/workspaceview.h"

#include <QMainWindow>

namespace muster::gui {

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// \a context must live longer.
    explicit MainWindow(const ShellContext &context, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Chooser &chooser() { return *m_chooser; }
    [[nodiscard]] WorkspaceView *view() const { return m_view; } ///< nothing on the start page
    [[nodiscard]] Services *services() const { return m_services.get(); } ///< likewise
    /// The open workspace's, without a password; empty on the start page.
    [[nodiscard]] QString workspaceUrl() const;
    /// Goes there as soon as a workspace is open.
    void openLink(const PageLink &link);
    void closeWorkspace();

Q_SIGNALS:
    void workspaceOpened();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeMenu();
    void showStart();
    void take(std::unique_ptr<engine::Session> session);
    void makeView();
    void leave(std::function<void()> then);
    void dropView();
    void pageMade(Page *page);
    void pageShown(Page *page);
    void languageChanged();
    void settingsChanged();
    void jump();
    void find();
    void showAbout();
    void askToClose();
    [[nodiscard]] bool isSending() const;
    [[nodiscard]] Formats formats() const;

    const ShellContext &m_context;
    Notices m_notices;
    Jobs m_jobs;
    Shortcuts m_shortcuts;
    std::unique_ptr<engine::Session> m_session;
    std::unique_ptr<Services> m_services;
    MainMenu *m_menu = nullptr;
    Chooser *m_chooser = nullptr;
    WorkspaceView *m_view = nullptr;
    SessionWatch *m_watch = nullptr;
    PageLink m_wanted;
    bool m_isClosing = false;
};

} // namespace muster::gui
