// SPDX-License-Identifier: GPL-3.0-or-later
// What a window shows while no workspace is open: look at the demo, make or open a workspace, go to a server, and the
// workspaces of late; while one is being opened, that; if it could not be opened, why, and what can be done. GUI thread.
#pragma once

#include "gui/foundation/preferences.h"
#include "support/error.h"

#include <QScrollArea>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace muster::gui {

class StartPage : public QScrollArea
{
    Q_OBJECT

public:
    explicit StartPage(Preferences &preferences, QWidget *parent = nullptr);

    /// Something is being opened: nothing else can be chosen meanwhile. An empty text ends it.
    void setBusy(const QString &text);
    /// \a actionLabel may be empty; its button emits remedyRequested().
    void showError(const Error &error, const QString &actionLabel);
    void clearError();

protected:
    /// Return does what the button does that has the keyboard.
    void keyPressEvent(QKeyEvent *event) override;

Q_SIGNALS:
    void demoRequested();
    void newRequested();
    void openRequested();
    void connectRequested();
    void workspaceRequested(const QString &url);
    void remedyRequested();

private:
    void addHead();
    void addErrorCard();
    void addChoices();
    void addRecent();
    void fillRecent();

    Preferences &m_preferences;
    QVBoxLayout *m_column;
    QWidget *m_choices;
    QWidget *m_busy;
    QLabel *m_busyText;
    QWidget *m_error;
    QLabel *m_errorTitle;
    QLabel *m_errorText;
    QPushButton *m_remedy;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace muster::gui
