// SPDX-License-Identifier: GPL-3.0-or-later
// A field that finds pages and actions by a few letters of their names, and segments, campaigns and customers by a part
// of theirs (Ctrl+K). A popup; what was chosen is triggered after it has closed. GUI thread; the workspace is asked off
// it, and answers to what is no longer typed are dropped.
#pragma once

#include "gui/foundation/background.h"
#include "gui/shell/jumptargets.h"

#include <QAction>
#include <QFrame>
#include <QPointer>
#include <QTimer>

class QLineEdit;
class QListWidget;

namespace muster::gui {

class QuickJump : public QFrame
{
    Q_OBJECT

public:
    /// \a session must live longer.
    QuickJump(const QList<QAction *> &actions, engine::Session &session, QWidget *parent);
    void popUp();

    /// Whether all letters of \a typed come in \a text in this order, whatever their case; the better, the lower: -1 if
    /// they do not.
    [[nodiscard]] static int distance(const QString &typed, const QString &text);

Q_SIGNALS:
    void linkChosen(const muster::gui::PageLink &link);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void typed();
    void ask();
    void answered(const Result<QList<JumpTarget>> &targets);
    void fill();
    void addAction(qsizetype index);
    void addTarget(qsizetype index);
    void say(const QString &text);
    void choose();

    engine::Session &m_session;
    QList<QPointer<QAction>> m_actions;
    QList<JumpTarget> m_targets; ///< found for what is typed
    std::optional<Error> m_error;
    bool m_isAsking = false;
    Latest m_asking;
    QTimer m_pause;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace muster::gui
