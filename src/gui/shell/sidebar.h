// SPDX-License-Identifier: GPL-3.0-or-later
// The list of pages at the left of the window; only icons where the window is narrow. GUI thread.
#pragma once

#include <QAction>
#include <QFrame>

class QLabel;
class QToolButton;

namespace muster::gui {

class Sidebar : public QFrame
{
    Q_OBJECT

public:
    /// One entry for each of \a actions, which are checkable and carry text, icon and shortcut. The last one stands at
    /// the bottom.
    Sidebar(const QString &workspace, const QList<QAction *> &actions, QWidget *parent = nullptr);

    void setCompact(bool compact);
    [[nodiscard]] bool isCompact() const { return m_isCompact; }

private:
    void addEntry(QAction *action);

    QLabel *m_brand;
    QLabel *m_name;
    QLabel *m_workspace;
    QList<QToolButton *> m_buttons;
    bool m_isCompact = false;
};

} // namespace muster::gui
