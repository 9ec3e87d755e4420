// SPDX-License-Identifier: GPL-3.0-or-later
// What the shell knows of a page, and how pages send the person to one another.
//
// A page lives as long as its workspace is open in the window, and it is made anew when the language changes: so
// everything that was typed and not saved belongs into saveState(). Pages get their services through the constructor,
// never include the shell or each other, and never wait: queries go through Services::session, files and other slow
// work through runInBackground().
#pragma once

#include "gui/foundation/services.h"

#include <QAction>
#include <QVariantMap>
#include <QWidget>

namespace muster::gui {

/// A place in the program: a page, and what to show there ("id", "city", "segment", …; each page documents what it
/// understands).
struct PageLink
{
    QString page;
    QVariantMap arguments = {};

    bool operator==(const PageLink &) const = default;
};

/// Names of the pages, as in --page and in links.
struct PageName
{
    static constexpr const char *Dashboard = "dashboard";
    static constexpr const char *Customers = "customers";
    static constexpr const char *Orders = "orders";
    static constexpr const char *Segments = "segments";
    static constexpr const char *Campaigns = "campaigns";
    static constexpr const char *Deliveries = "deliveries";
    static constexpr const char *Imports = "imports";
    static constexpr const char *Settings = "settings";
};

class Page : public QWidget
{
    Q_OBJECT

public:
    /// \a name is one of PageName, and becomes the object name.
    Page(const char *name, Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QString name() const { return objectName(); }
    [[nodiscard]] virtual QString title() const = 0;
    /// A file of resources/icons without ".svg".
    [[nodiscard]] virtual QString iconName() const { return objectName(); }
    /// In the order of importance. The shell puts them into its menu, and their shortcuts into the registry; each has
    /// an object name.
    [[nodiscard]] virtual QList<QAction *> pageActions() const { return {}; }
    /// They, as far as they can be seen together: each of those needs a letter of its own in the menu.
    [[nodiscard]] virtual QList<QList<QAction *>> actionsOfViews() const { return {pageActions()}; }

    /// The page comes into view: load what is missing or out of date.
    virtual void activate() {}
    /// Something that is seen is still to come, and no StateView tells so.
    [[nodiscard]] virtual bool isLoading() const { return false; }
    virtual void open(const QVariantMap &arguments) { Q_UNUSED(arguments) }

    /// Everything that a person would miss after the program was closed: selection, unsaved drafts. Values that QSettings
    /// and JSON can keep. What they would miss only when the page is made anew, such as a search, stands in passingState
    /// (preferences.h): a list that opens with a search of days ago looks as if the rest were lost.
    [[nodiscard]] virtual QVariantMap saveState() const { return {}; }
    virtual void restoreState(const QVariantMap &state) { Q_UNUSED(state) }

    /// Gives the page the keyboard: \a last, where that can take it, else where a person begins.
    void takeFocus(QWidget *last = nullptr);

Q_SIGNALS:
    void linkActivated(const muster::gui::PageLink &link);

protected:
    /// Return, wherever in the page the keyboard is, unless that has a use for it itself. False where nothing is chosen.
    virtual bool openChosen() { return false; }
    /// What has the keyboard when the page has come into view: a list, the first field of an editor; never what does
    /// something on the next key. It can take it, or is the page itself.
    [[nodiscard]] virtual QWidget *firstFocus() { return this; }
    /// Another view of the page has come into view: gives it the keyboard, if the page has it.
    void focusFirst();
    void keyPressEvent(QKeyEvent *event) override;
    /// Parts of a page come and go, so the order is looked at with each step.
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] Services &services() const { return m_services; }
    [[nodiscard]] engine::Session &session() const { return m_services.session; }

private:
    Services &m_services;
};

} // namespace muster::gui
