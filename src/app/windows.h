// SPDX-License-Identifier: GPL-3.0-or-later
// The program's windows: one for each workspace. GUI thread.
#pragma once

#include "app/singleinstance.h"
#include "gui/shell/mainwindow.h"

namespace muster::app {

class Windows : public QObject
{
    Q_OBJECT

public:
    /// \a context must live longer.
    explicit Windows(const gui::ShellContext &context, QObject *parent = nullptr);
    ~Windows() override;

    /// Brings up the window that has the workspace open, or opens it: in the window with the start page if there is one,
    /// else in a new one. Without a workspace, the newest window is brought up.
    gui::MainWindow *fulfil(const Wish &wish);

private:
    gui::MainWindow *windowFor(const QString &workspace);
    gui::MainWindow *makeWindow();

    const gui::ShellContext &m_context;
    QList<QPointer<gui::MainWindow>> m_windows;
};

} // namespace muster::app
