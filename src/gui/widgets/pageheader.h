// SPDX-License-Identifier: GPL-3.0-or-later
// The top of every page: its title, a line below it, and its actions to the right, the most important one as the primary
// button. Actions that do not fit go into an overflow menu. Object names: "pageTitle", "pageSubtitle", "primaryAction".
#pragma once

#include <QAction>
#include <QLabel>
#include <QWidget>

namespace muster::gui {

class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &text);
    /// The first one is the primary button unless \a primary is false.
    void setActions(const QList<QAction *> &actions, bool primary = true);
    /// Puts a widget (period choice, search field, …) before the actions.
    void addWidget(QWidget *widget);
    /// A button left of the title that emits backRequested(): for editors inside a page. Object name "backButton".
    void setBackVisible(bool visible);

Q_SIGNALS:
    void backRequested();

protected:
    bool event(QEvent *event) override;

private:
    struct Private;
    std::shared_ptr<Private> d;
};

} // namespace muster::gui
