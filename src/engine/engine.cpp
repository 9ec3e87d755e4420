// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/engine.h"

#include "engine/vendoraccounts.h"
#include "storage/whendone.h"
#include "support/log.h"
#include "support/try.h"

#include <QtConcurrentRun>

using namespace std::chrono_literals;

namespace muster::engine {

namespace {

constexpr auto refreshInterval = 3s;
constexpr auto scheduleInterval = 2s;

/// The workspace's clock outlives the parts that it is lent to.
std::shared_ptr<const Clock> borrowed(const Clock &clock)
{
    return {std::shared_ptr<void>(), &clock};
}

} // namespace

Engine::Engine(const Workspace &workspace, SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_secrets(secrets)
    , m_vendors(
              std::make_shared<const delivery::VendorRegistry>(delivery::VendorRegistry::withAll()))
    , m_refresh(this)
    , m_schedule(this)
{
    m_refresh.setInterval(refreshInterval);
    connect(&m_refresh, &QTimer::timeout, this, &Engine::lookAtAccounts);
    m_schedule.setInterval(scheduleInterval);
    connect(&m_schedule, &QTimer::timeout, this, &Engine::launchWhatIsDue);
}

Engine::~Engine()
{
    stop();
}

Result<quint16> Engine::start(const EngineOptions &options)
{
    m_listener = std::make_unique<listener::Listener>(
            m_workspace.database(), *m_vendors, m_workspace.settings().key, m_workspace.clock());
    MUSTER_TRY(refreshAccounts());
    MUSTER_TRY_ASSIGN(const quint16 port, m_listener->start(options.listener));
    m_refresh.start();
    if (!options.deliver)
        return port;
    m_delivery =
            std::make_unique<delivery::DeliveryService>(m_workspace.database(), deliveryOptions());
    delivery::DeliveryWorker *worker = m_delivery->worker();
    connect(worker, &delivery::DeliveryWorker::campaignCompleted, this, &Engine::campaignCompleted);
    connect(worker, &delivery::DeliveryWorker::campaignPaused, this, &Engine::campaignPaused);
    connect(worker, &delivery::DeliveryWorker::progressed, this, &Engine::progressed);
    m_delivery->start();
    m_schedule.start();
    launchWhatIsDue();
    return port;
}

void Engine::stop()
{
    m_refresh.stop();
    m_schedule.stop();
    m_due.waitForFinished();
    m_delivery.reset();
    m_listener.reset();
}

void Engine::wake()
{
    if (m_delivery)
        m_delivery->wake();
}

void Engine::accountsChanged()
{
    if (!m_listener)
        return;
    lookAtAccounts();
    wake();
}

void Engine::lookAtAccounts()
{
    if (const auto refreshed = refreshAccounts(); !refreshed)
        qCWarning(logEngine).noquote() << redacted(refreshed.error().text());
}

void Engine::launchWhatIsDue()
{
    if (m_due.isRunning())
        return;
    m_due = QtConcurrent::run([this] { return launchDue(m_workspace); });
    storage::whenDone(m_due, this, [this](const Result<QList<DueCampaign>> &campaigns) {
        launchedWhatWasDue(campaigns);
    });
}

void Engine::launchedWhatWasDue(const Result<QList<DueCampaign>> &campaigns)
{
    if (!campaigns) {
        qCWarning(logEngine).noquote() << redacted(campaigns.error().text());
        return;
    }
    for (const DueCampaign &due : *campaigns) {
        if (due.launched) {
            wake();
            Q_EMIT campaignLaunched(due.campaign);
        } else {
            Q_EMIT campaignHeld(due.campaign, due.heldBecause);
        }
    }
}

listener::ListenerFigures Engine::listenerFigures() const
{
    return m_listener ? m_listener->figures() : listener::ListenerFigures();
}

Result<void> Engine::refreshAccounts()
{
    MUSTER_TRY_ASSIGN(const QList<ReadyAccount> accounts, vendorAccounts(m_workspace, m_secrets));
    QList<listener::ListenedAccount> listened;
    for (const ReadyAccount &ready : accounts) {
        if (ready.secrets)
            listened.append({ready.account, *ready.secrets});
        else // what a vendor reports meanwhile is not lost: it is asked to come again
            listened.append({ready.account, {}, true});
    }
    m_listener->setAccounts(listened);
    return {};
}

delivery::DeliveryOptions Engine::deliveryOptions()
{
    delivery::DeliveryOptions options;
    options.vendors = m_vendors;
    options.secrets = [this](const VendorAccount &account) {
        return secretsOf(m_workspace, m_secrets, account);
    };
    options.workspaceKey = m_workspace.settings().key;
    options.tags = tagCatalogue;
    options.format = m_workspace.mergeFormat();
    options.clock = borrowed(m_workspace.clock());
    return options;
}

} // namespace muster::engine
