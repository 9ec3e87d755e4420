// SPDX-License-Identifier: GPL-3.0-or-later
// A window with small pages of the tests' own, preferences and dialogs that belong to the test.
#pragma once

#include "engine/secretstore.h"
#include "gui/fixture.h"
#include "gui/shell/appearancekeeper.h"
#include "gui/shell/mainwindow.h"
#include "storage/whendone.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

namespace muster::gui::test {

/// A page with a field whose text is its state, and one action.
class SmallPage : public Page
{
public:
    SmallPage(const char *name, Services &services)
        : Page(name, services)
        , m_draft(new QLineEdit(this))
        , m_action(new QAction(QStringLiteral("Clear the draft"), this))
    {
        m_draft->setObjectName(QStringLiteral("draft"));
        m_draft->setAccessibleName(QStringLiteral("Draft"));
        m_action->setObjectName(QStringLiteral("clearDraft"));
        m_action->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
        addAction(m_action);
        connect(m_action, &QAction::triggered, m_draft, &QLineEdit::clear);
        (new QVBoxLayout(this))->addWidget(m_draft);
    }
    QString title() const override { return name(); }
    QList<QAction *> pageActions() const override { return {m_action}; }
    void open(const QVariantMap &arguments) override { opened = arguments; }
    QVariantMap saveState() const override { return {{QStringLiteral("draft"), m_draft->text()}}; }
    void restoreState(const QVariantMap &state) override
    {
        m_draft->setText(state.value(QStringLiteral("draft")).toString());
    }

    QVariantMap opened;

private:
    QLineEdit *m_draft;
    QAction *m_action;
};

inline QList<PageKind> smallPages()
{
    QList<PageKind> kinds;
    for (const char *name : {PageName::Customers, PageName::Orders, PageName::Settings})
        kinds.append(
                {QString::fromLatin1(name), QString::fromLatin1(name),
                 [name](Services &services) -> Page * { return new SmallPage(name, services); }});
    return kinds;
}

class ShellFixture
{
public:
    explicit ShellFixture(const Clock *clock = nullptr)
        : preferences(path(QStringLiteral("muster.ini")))
        , appearance(preferences)
        , context{.preferences = preferences,
                  .dialogs = dialogs,
                  .clock = clock ? *clock : m_systemClock,
                  .pages = smallPages,
                  .secrets = storage::readyFuture(
                          sealedByKeyFile(std::make_shared<engine::FileSecretStore>(
                                  path(QStringLiteral("secrets")), QByteArray()))),
                  .dataFolder = path(QStringLiteral("data"))}
        , window(std::make_unique<MainWindow>(context))
    {
        preferences.setAppearance(Appearance::Light);
    }

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] OpenRequest newFile(const QString &name = QStringLiteral("shop.db")) const
    {
        OpenRequest request;
        request.url.path = path(name);
        request.file = OpenRequest::File::Either;
        return request;
    }
    /// Opens and waits until it is open, or has failed.
    [[nodiscard]] bool open(const OpenRequest &request)
    {
        QSignalSpy finished(&window->chooser(), &Chooser::finished);
        window->chooser().open(request);
        return (!finished.isEmpty() || finished.wait(30'000)) && finished.last().first().toBool() &&
               QTest::qWaitFor([this] {
                   return window->view() && (window->view()->isVisible() || !window->isVisible());
               });
    }
    /// And waits for the start page.
    [[nodiscard]] bool closeWorkspace()
    {
        window->closeWorkspace();
        return QTest::qWaitFor(
                [this] { return qobject_cast<StartPage *>(window->centralWidget()); });
    }
    [[nodiscard]] bool showWindow(QSize size = {1280, 800})
    {
        window->resize(size);
        window->show();
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

private:
    static std::shared_ptr<engine::SecretStore>
    sealedByKeyFile(const std::shared_ptr<engine::SecretStore> &secrets)
    {
        if (const auto sealed = secrets->useKeyFile(); !sealed)
            qFatal("%s", qPrintable(sealed.error().text()));
        return secrets;
    }

    QTemporaryDir m_folder;
    SystemClock m_systemClock;

public:
    Preferences preferences;
    AppearanceKeeper appearance;
    PreparedDialogs dialogs;
    ShellContext context;
    std::unique_ptr<MainWindow> window;
};

} // namespace muster::gui::test
