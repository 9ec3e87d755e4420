// SPDX-License-Identifier: GPL-3.0-or-later
// Saves a picture of every page, light and then dark, as soon as each has loaded, and says when all are done. GUI thread.
#pragma once

#include "gui/shell/mainwindow.h"

#include <QTimer>

namespace muster::app {

class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// Files are called PAGE-light-LANGUAGE-WIDTHxHEIGHT.png.
    Screenshots(gui::MainWindow &window, gui::Preferences &preferences, const QString &folder,
                QObject *parent = nullptr);

    /// Begins when a workspace is open; where it cannot be opened, the start page with its message is taken instead.
    /// \a page: only this one, or empty.
    void start(const QString &page);

Q_SIGNALS:
    /// \a failure says why it ended early; empty if all pictures were taken.
    void finished(const QString &failure);

private:
    struct Shot
    {
        QString page;
        bool dark;
    };
    void next();
    void look();
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] Result<void> save(const Shot &shot) const;

    gui::MainWindow &m_window;
    gui::Preferences &m_preferences;
    QString m_folder;
    QList<Shot> m_shots;
    QTimer m_look;
    int m_quiet = 0; ///< looks in a row at which nothing was loading
    int m_looks = 0;
};

} // namespace muster::app
