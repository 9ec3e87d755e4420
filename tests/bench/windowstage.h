// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a large workspace, as a person has it: the shell with all its pages, the engine at work, a vendor in a
// process of its own; and the hands that use it, by events. Whatever does not come in time ends the program. GUI thread;
// waiting runs the event loop, and nothing of the bench runs inside an event.
#pragma once

#include "bench/application.h"
#include "bench/bench.h"
#include "gui/shell/appearancekeeper.h"
#include "gui/shell/languages.h"
#include "gui/shell/mainwindow.h"

#include <QTableView>

namespace muster::bench {

/// Runs the event loop for so long, or until \a isDone at the latest after \a seconds; false if it was not.
void waitFor(int milliseconds);
[[nodiscard]] bool waitUntil(const std::function<bool()> &isDone, int seconds = 120);

/// The descendant of that name that is seen.
template<typename T>
T *shownOrNull(QWidget *root, const char *name)
{
    const QList<T *> found = root->findChildren<T *>(QString::fromLatin1(name));
    for (T *widget : found) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}
/// And waits for it.
template<typename T>
T *shown(QWidget *root, const char *name)
{
    if (!waitUntil([&] { return shownOrNull<T>(root, name) != nullptr; }))
        giveUp(QStringLiteral("\"%1\" is not shown.").arg(QLatin1StringView(name)));
    return shownOrNull<T>(root, name);
}
/// As soon as it can be clicked.
void click(QWidget *root, const char *name);

/// Says yes.
class Agreement : public gui::Dialogs
{
public:
    void openFile(QWidget *, const gui::FileQuestion &,
                  std::function<void(const QString &)> then) override
    {
        then({});
    }
    void saveFile(QWidget *, const gui::FileQuestion &,
                  std::function<void(const QString &)> then) override
    {
        then({});
    }
    void ask(QWidget *, const gui::Question &, std::function<void(int)> then) override { then(0); }
    void askText(QWidget *, const QString &, const QString &, const QString &suggestion,
                 std::function<void(const QString &)> then, Fault) override
    {
        then(suggestion);
    }
};

/// What main() has beside the window.
class Desk
{
public:
    /// On the workspace in \a folder.
    explicit Desk(const QString &folder);

    /// A new window that opens the workspace at a page.
    [[nodiscard]] std::unique_ptr<gui::MainWindow> openWindow(const char *page) const;

private:
    QString m_url;
    gui::Preferences m_preferences;
    gui::Languages m_languages;
    gui::AppearanceKeeper m_appearance;
    Agreement m_dialogs;
    SystemClock m_clock;
    gui::ShellContext m_context;
};

class WindowStage
{
public:
    static constexpr int members = 10'000;     ///< of each campaign
    static constexpr int importRows = 100'000; ///< of each import

    explicit WindowStage(const TemporaryWorkspace &folder);
    ~WindowStage();

    [[nodiscard]] gui::MainWindow &window() { return *m_window; }
    /// Goes there by its key, or where there is something to show by a link, and waits for the page.
    gui::Page *goTo(const char *page, const QVariantMap &arguments = {});

    /// By clicks: an import of a file that was not imported before, and a campaign that was not launched before.
    void startImport();
    void startCampaign();
    /// Either is still under way.
    [[nodiscard]] bool isBusy() const;
    /// Waits for both.
    void waitForWork() const;

private:
    [[nodiscard]] int numberOf(const QString &page) const;
    void startVendor();
    void prepareCampaigns();
    [[nodiscard]] QString writeFile(int number) const;

    const TemporaryWorkspace &m_folder;
    Desk m_desk;
    std::unique_ptr<gui::MainWindow> m_window;
    std::unique_ptr<Child> m_vendor;
    QList<CampaignId> m_drafts;
    QList<QString> m_files;
    int m_sending = 0;
};

/// Through a list for so long: by keys, by the wheel and by its scroll bar.
void scroll(QTableView *table, int milliseconds);
/// One character after the other, as fast as people type.
void type(QWidget *widget, const QString &text, int pauseMs = 70);

} // namespace muster::bench
