// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/session.h"

#include "storage/whendone.h"
#include "support/priority.h"

#include <QThreadPool>
#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace muster::engine {

namespace {

constexpr auto figuresInterval = 1s;
constexpr auto lookInterval = 2s;

} // namespace

void Session::open(const storage::DatabaseUrl &url, WhenOlder whenOlder, const Clock &clock,
                   std::shared_ptr<SecretStore> secrets, QObject *context, Opened then,
                   const NewWorkspace &fresh)
{
    // A future carries values that can be copied.
    using Shared = std::shared_ptr<Result<std::unique_ptr<Workspace>>>;
    const auto future = QtConcurrent::run([url, whenOlder, &clock, fresh]() -> Shared {
        giveWayToTheWindow(); // the database's threads too, which are made here
        return std::make_shared<Result<std::unique_ptr<Workspace>>>(
                Workspace::open(url, clock, whenOlder, fresh));
    });
    storage::whenDone(future, context,
                      [secrets = std::move(secrets), then = std::move(then)](const Shared &opened) {
                          if (!*opened)
                              return then(fail(opened->error()));
                          then(std::make_unique<Session>(std::move(**opened), secrets));
                      });
}

Session::Session(std::unique_ptr<Workspace> workspace, std::shared_ptr<SecretStore> secrets)
    : m_workspace(std::move(workspace))
    , m_secrets(std::move(secrets))
{
    m_figures.setInterval(figuresInterval);
    connect(&m_figures, &QTimer::timeout, this, &Session::askFigures);
    m_lookAgain.setInterval(lookInterval);
    connect(&m_lookAgain, &QTimer::timeout, this, &Session::look);
    m_thread.setObjectName(QStringLiteral("engine"));
    // On that thread, which makes those of the worker and the listener.
    connect(&m_thread, &QThread::started, &m_thread, &giveWayToTheWindow, Qt::DirectConnection);
    m_thread.start();
}

Session::~Session()
{
    m_thread.quit();
    m_thread.wait();
    // What pages have under way on pool threads uses the workspace.
    QThreadPool::globalInstance()->waitForDone();
}

void Session::startEngine(const EngineOptions &options)
{
    if (m_engine)
        return;
    m_status.engine = SessionStatus::Part::Starting;
    m_status.error.reset();
    m_engine = new Engine(*m_workspace, *m_secrets);
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &Engine::campaignCompleted, this, [this](CampaignId campaign) {
        announce(Change::Campaigns);
        Q_EMIT campaignCompleted(campaign);
    });
    connect(m_engine, &Engine::campaignPaused, this,
            [this](CampaignId campaign, const QString &reason) {
                announce(Change::Campaigns);
                Q_EMIT campaignPaused(campaign, reason);
            });
    connect(m_engine, &Engine::campaignLaunched, this, [this](CampaignId campaign) {
        announce(Change::Campaigns);
        Q_EMIT campaignLaunched(campaign);
    });
    connect(m_engine, &Engine::campaignHeld, this,
            [this](CampaignId campaign, const QString &reason) {
                announce(Change::Campaigns);
                Q_EMIT campaignHeld(campaign, reason);
            });
    connect(m_engine, &Engine::progressed, this,
            [this](const QList<delivery::AccountProgress> &accounts) {
                m_status.accounts = accounts;
                Q_EMIT statusChanged();
                announce(Change::Messages);
            });
    Engine *engine = m_engine;
    QMetaObject::invokeMethod(engine, [this, engine, options] {
        const Result<quint16> port = engine->start(options);
        // The session joins this thread before it goes.
        QMetaObject::invokeMethod(this, [this, engine, port, options] {
            if (engine == m_engine)
                engineStarted(port, options);
        });
    });
    Q_EMIT statusChanged();
}

void Session::engineStarted(const Result<quint16> &port, const EngineOptions &options)
{
    if (!port) {
        m_engine->deleteLater();
        m_engine = nullptr;
        m_status.engine = SessionStatus::Part::Failed;
        m_status.error = port.error();
        noticeFailure(port.error());
    } else {
        m_status.engine = SessionStatus::Part::Running;
        m_status.port = *port;
        m_status.address = options.listener.address;
        m_figures.start();
    }
    Q_EMIT statusChanged();
}

void Session::stopEngine(QObject *context, std::function<void()> then)
{
    stop([] {}, context, std::move(then));
}

void Session::close(QObject *context, std::function<void()> then)
{
    stop([this] { database().close(); }, context, std::move(then));
}

/// \a last is called on the engine's thread, when nothing works any more.
void Session::stop(std::function<void()> last, QObject *context, std::function<void()> then)
{
    m_figures.stop();
    Engine *engine = std::exchange(m_engine, nullptr);
    if (engine)
        engine->deleteLater(); // its destructor stops it, in order, on its own thread
    m_status.engine = SessionStatus::Part::Stopped;
    m_status.port = 0;
    m_status.accounts.clear();
    Q_EMIT statusChanged();
    auto *afterwards = new QObject;
    afterwards->moveToThread(&m_thread);
    // As the destructor does, but here nobody waits for it.
    QMetaObject::invokeMethod(afterwards, [last = std::move(last)] {
        QThreadPool::globalInstance()->waitForDone();
        last();
    });
    // Deleted behind the engine, by the same event loop.
    connect(afterwards, &QObject::destroyed, context, std::move(then), Qt::QueuedConnection);
    afterwards->deleteLater();
}

void Session::askFigures()
{
    if (!m_engine)
        return;
    Engine *engine = m_engine;
    QMetaObject::invokeMethod(engine, [this, engine] {
        const listener::ListenerFigures figures = engine->listenerFigures();
        QMetaObject::invokeMethod(this, [this, figures] { figuresCame(figures); });
    });
}

void Session::figuresCame(const listener::ListenerFigures &figures)
{
    const listener::ListenerFigures &before = m_status.callbacks;
    if (figures.requests == before.requests && figures.refused == before.refused &&
        figures.locked == before.locked)
        return;
    m_status.callbacks = figures;
    Q_EMIT statusChanged();
    announce(Change::Messages);
}

void Session::wake()
{
    if (m_engine)
        QMetaObject::invokeMethod(m_engine, &Engine::wake);
}

void Session::announce(Change change)
{
    if (change == Change::VendorAccounts && m_engine)
        QMetaObject::invokeMethod(m_engine, &Engine::accountsChanged);
    if (change != Change::Settings)
        return Q_EMIT changed(change);
    storage::whenDone(m_workspace->reloadSettings(), this, [this](const Result<void> &read) {
        if (read)
            Q_EMIT changed(Change::Settings);
        else
            noticeFailure(read.error());
    });
}

void Session::noticeFailure(const Error &error)
{
    if (error.code != ErrorCode::ConnectionLost || m_status.databaseLost)
        return;
    m_status.databaseLost = true;
    m_lookAgain.start();
    Q_EMIT statusChanged();
    Q_EMIT databaseLost();
}

void Session::look()
{
    if (m_looking)
        return;
    m_looking = true;
    const auto job = [](storage::Connection &connection) {
        return storage::SettingsStore(connection).workspace();
    };
    storage::whenDone(database().run(storage::Role::Read, job), this,
                      [this](const Result<storage::WorkspaceSettings> &settings) {
                          m_looking = false;
                          if (!settings)
                              return;
                          m_lookAgain.stop();
                          m_status.databaseLost = false;
                          Q_EMIT statusChanged();
                          Q_EMIT databaseRestored();
                      });
}

} // namespace muster::engine
