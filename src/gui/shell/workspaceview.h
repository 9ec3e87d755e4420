// SPDX-License-Identifier: GPL-3.0-or-later
// An open workspace in the window: sidebar, pages, banners and the line of states. Pages are made when they are first
// seen, with the state that they had. Made anew as a whole when the language changes. GUI thread.
#pragma once

#include "gui/shell/banners.h"
#include "gui/shell/shellcontext.h"
#include "gui/shell/sidebar.h"

#include <QStackedWidget>

namespace muster::gui {

class StatusStrip;
class Toasts;

class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    /// All three must live longer.
    WorkspaceView(const ShellContext &context, Services &services, QWidget *parent = nullptr);
    ~WorkspaceView() override;

    /// Shows the page that was seen last, or the first one.
    void openLast();
    void open(const PageLink &link);
    [[nodiscard]] Page *currentPage() const;
    /// One for each page, checkable, with Ctrl+1 and so on.
    [[nodiscard]] const QList<QAction *> &navigation() const { return m_navigation; }
    [[nodiscard]] Banners &banners() { return *m_banners; }
    void saveStates();

Q_SIGNALS:
    void pageMade(muster::gui::Page *page);
    void pageShown(muster::gui::Page *page);
    /// A page has sent the person to "demo", which is a workspace and no page.
    void demoRequested();

protected:
    /// Pages and banners come and go.
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeNavigation();
    void keepFocus();
    void makeLayout();
    Page *page(const QString &name);
    [[nodiscard]] QString workspaceId() const;

    const ShellContext &m_context;
    Services &m_services;
    QList<PageKind> m_kinds;
    QList<QAction *> m_navigation;
    QHash<QString, Page *> m_pages;
    Sidebar *m_sidebar = nullptr;
    Banners *m_banners = nullptr;
    QStackedWidget *m_stack = nullptr;
    StatusStrip *m_status = nullptr;
    Toasts *m_toasts = nullptr;
};

} // namespace muster::gui
