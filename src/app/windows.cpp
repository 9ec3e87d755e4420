// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/windows.h"

namespace muster::app {

using gui::MainWindow;

Windows::Windows(const gui::ShellContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

Windows::~Windows()
{
    for (const QPointer<MainWindow> &window : std::as_const(m_windows))
        delete window.data();
}

MainWindow *Windows::makeWindow()
{
    auto *window = new MainWindow(m_context);
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_windows.append(window);
    return window;
}

MainWindow *Windows::windowFor(const QString &workspace)
{
    m_windows.removeIf([](const QPointer<MainWindow> &window) { return window.isNull(); });
    if (workspace.isEmpty())
        return m_windows.isEmpty() ? makeWindow() : m_windows.last().data();
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window->workspaceUrl() == workspace)
            return window;
    }
    for (const QPointer<MainWindow> &window : std::as_const(m_windows)) {
        if (window->workspaceUrl().isEmpty() && !window->chooser().isBusy())
            return window;
    }
    return makeWindow();
}

MainWindow *Windows::fulfil(const Wish &wish)
{
    const QString workspace = wish.demo ? gui::demoUrl(m_context).text() : wish.workspace;
    MainWindow *window = windowFor(workspace);
    if (!wish.page.isEmpty())
        window->openLink({wish.page});
    if (window->workspaceUrl().isEmpty() && wish.demo)
        window->chooser().openDemo();
    else if (!workspace.isEmpty() && window->workspaceUrl() != workspace)
        window->chooser().openUrl(workspace, wish.password);
    window->show();
    window->raise();
    window->activateWindow();
    return window;
}

} // namespace muster::app
