// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of the scenes of a tour, light and dark, as soon as each has loaded, and says when all are done. GUI
// thread.
#pragma once

#include "app/tour.h"
#include "gui/shell/mainwindow.h"

#include <QTimer>

namespace muster::app {

class Screenshots : public QObject
{
    Q_OBJECT

public:
    /// Files are called SCENE-light-LANGUAGE-WIDTHxHEIGHT.png, with "@2x" before the dot on a display of that scale.
    Screenshots(gui::MainWindow &window, gui::Preferences &preferences, const QString &folder,
                QObject *parent = nullptr);

    void start(const QList<Scene> &scenes);

Q_SIGNALS:
    /// \a failure says why it ended early, or which scenes there was no way to; empty if all pictures were taken.
    void finished(const QString &failure);

private:
    void nextScene();
    void go();
    void look();
    void take();
    [[nodiscard]] bool isLoading() const;
    [[nodiscard]] Result<void> save(bool dark) const;

    gui::MainWindow &m_window;
    gui::Preferences &m_preferences;
    QString m_folder;
    Stage m_stage;
    QList<Scene> m_scenes;
    QList<Step> m_steps; ///< those of the first scene that are still to be done
    QStringList m_failures;
    QTimer m_look;
    int m_quiet = 0; ///< looks in a row at which nothing was loading
    int m_looks = 0;
    bool m_isDark = false;
};

} // namespace muster::app
