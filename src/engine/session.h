// SPDX-License-Identifier: GPL-3.0-or-later
// A workspace as a window works with it: opened, run and closed without the window ever waiting.
//
// Lives on the GUI thread. open() works on a pool thread. The Engine (delivery worker, listener) lives on a thread of
// the session's own, because starting and stopping it blocks. Losing the database server is noticed by a job that
// fails with ConnectionLost (report it with noticeFailure()) and by a look every few seconds while it is lost; what
// the person has typed is the pages' and stays.
//
// Whoever changes data says so with announce(); pages listen to changed() and load again what they show.
#pragma once

#include "engine/engine.h"

#include <QThread>
#include <functional>

namespace muster::engine {

/// What kind of data has changed.
enum class Change {
    Customers,
    Orders,
    Segments,
    Campaigns,
    Messages,
    VendorAccounts,
    Imports,
    Settings,
};

struct SessionStatus
{
    enum class Part { Stopped, Starting, Running, Failed };

    Part engine = Part::Stopped;
    quint16 port = 0;           ///< the listener's, while the engine runs
    QString address;            ///< likewise
    std::optional<Error> error; ///< why the engine does not run
    listener::ListenerFigures callbacks;
    QList<delivery::AccountProgress> accounts; ///< what the worker is doing
    bool databaseLost = false;
};

class Session : public QObject
{
    Q_OBJECT

public:
    using Opened = std::function<void(Result<std::unique_ptr<Session>>)>;
    /// Opens the workspace on a pool thread; \a then is called on the thread of \a context, and not at all if that is
    /// gone by then. \a clock must live longer than the session.
    static void open(const storage::DatabaseUrl &url, WhenOlder whenOlder, const Clock &clock,
                     std::shared_ptr<SecretStore> secrets, QObject *context, Opened then,
                     const NewWorkspace &fresh = {});
    /// For tests: a session of a workspace that is open already.
    Session(std::unique_ptr<Workspace> workspace, std::shared_ptr<SecretStore> secrets);
    /// Stops the engine and waits for what is on the wire; in a window, stopEngine() first.
    ~Session() override;

    [[nodiscard]] const Workspace &workspace() const { return *m_workspace; }
    [[nodiscard]] storage::Database &database() const { return m_workspace->database(); }
    [[nodiscard]] const Clock &clock() const { return m_workspace->clock(); }
    /// May be used from any thread, but never on the GUI thread: it can block.
    [[nodiscard]] std::shared_ptr<SecretStore> secrets() const { return m_secrets; }
    [[nodiscard]] const SessionStatus &status() const { return m_status; }

    void startEngine(const EngineOptions &options);
    /// Stops the engine in order, then calls \a then on the thread of \a context; after that the session can be
    /// destroyed, or the engine started with other options, without waiting.
    void stopEngine(QObject *context, std::function<void()> then);
    /// Like stopEngine(), and closes the database too: nothing can be asked after that, and nothing is left to wait for when
    /// the session is destroyed.
    void close(QObject *context, std::function<void()> then);
    /// Lets the worker look for work at once.
    void wake();

    /// Of the settings, once the workspace() has read them again.
    /// Also VendorAccounts where secrets were unlocked: what waits for them goes on.
    void announce(Change change);
    /// A job failed: if the database is lost, the window is told and it is looked after.
    void noticeFailure(const Error &error);

Q_SIGNALS:
    void statusChanged();
    void changed(muster::engine::Change change);
    void campaignCompleted(muster::CampaignId campaign);
    void campaignPaused(muster::CampaignId campaign, const QString &reason);
    /// Launched by itself, at its time.
    void campaignLaunched(muster::CampaignId campaign);
    /// Its time came and it was not launched: it is a draft again, and a person has to decide.
    void campaignHeld(muster::CampaignId campaign, const QString &reason);
    void databaseLost();
    void databaseRestored();

private:
    void stop(std::function<void()> last, QObject *context, std::function<void()> then);
    void engineStarted(const Result<quint16> &port, const EngineOptions &options);
    void askFigures();
    void figuresCame(const listener::ListenerFigures &figures);
    void look();

    std::unique_ptr<Workspace> m_workspace;
    std::shared_ptr<SecretStore> m_secrets;
    SessionStatus m_status;
    QThread m_thread;
    Engine *m_engine = nullptr; ///< lives on m_thread, which deletes it
    QTimer m_figures;
    QTimer m_lookAgain;
    bool m_looking = false;
};

} // namespace muster::engine

Q_DECLARE_METATYPE(muster::engine::Change)
