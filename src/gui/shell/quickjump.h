// SPDX-License-Identifier: GPL-3.0-or-later
// A field that finds pages and actions by a few letters of their names (Ctrl+K). A popup; what was chosen is triggered
// after it has closed. GUI thread.
#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace muster::gui {

class QuickJump : public QFrame
{
    Q_OBJECT

public:
    QuickJump(const QList<QAction *> &actions, QWidget *window);
    void popUp();

    /// Whether all letters of \a typed come in \a text in this order, whatever their case; the better, the lower: -1 if
    /// they do not.
    [[nodiscard]] static int distance(const QString &typed, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QString &typed);
    void choose();

    QList<QPointer<QAction>> m_actions;
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace muster::gui
