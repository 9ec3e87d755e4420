// SPDX-License-Identifier: GPL-3.0-or-later
// Starts and stops what runs in a workspace: the listener for callbacks and the delivery worker.
//
// Lives on the thread of the event loop that owns it. The parts have threads of their own. start() brings up the
// listener before the worker, so that no callback finds a closed door; stop() goes the other way round and returns when
// everything that was under way is finished and recorded. Vendor accounts that are added or changed while it runs, by
// this program or another one, are picked up within a few seconds; while secrets are locked, their accounts' messages and
// callbacks wait. Scheduled campaigns are launched when their time
// comes, unless it only receives callbacks.
#pragma once

#include "delivery/worker.h"
#include "engine/schedule.h"
#include "engine/secretstore.h"
#include "engine/workspace.h"
#include "listener/listener.h"

#include <QFuture>
#include <QTimer>

namespace muster::engine {

struct EngineOptions
{
    listener::ListenerOptions listener;
    bool deliver = true; ///< false: only receive callbacks
};

class Engine : public QObject
{
    Q_OBJECT

public:
    /// \a workspace and \a secrets must live longer.
    Engine(const Workspace &workspace, SecretStore &secrets, QObject *parent = nullptr);
    ~Engine() override; ///< stops
    Engine(const Engine &) = delete;
    Engine &operator=(const Engine &) = delete;

    /// The port that the listener took.
    [[nodiscard]] Result<quint16> start(const EngineOptions &options);
    void stop();
    /// Looks for work at once: after a launch or a resumption in this program.
    void wake();
    /// Picks up at once what has become of vendor accounts or of their secrets.
    void accountsChanged();

    [[nodiscard]] listener::ListenerFigures listenerFigures() const;

Q_SIGNALS:
    void campaignCompleted(muster::CampaignId campaign);
    void campaignPaused(muster::CampaignId campaign, const QString &reason);
    /// At its time, by this program.
    void campaignLaunched(muster::CampaignId campaign);
    /// Its time came and it was not launched: a person has to decide.
    void campaignHeld(muster::CampaignId campaign, const QString &reason);
    void progressed(const QList<muster::delivery::AccountProgress> &accounts);

private:
    [[nodiscard]] Result<void> refreshAccounts();
    void lookAtAccounts();
    void launchWhatIsDue();
    void launchedWhatWasDue(const Result<QList<DueCampaign>> &campaigns);
    [[nodiscard]] delivery::DeliveryOptions deliveryOptions();

    const Workspace &m_workspace;
    SecretStore &m_secrets;
    std::shared_ptr<const delivery::VendorRegistry> m_vendors;
    std::unique_ptr<listener::Listener> m_listener;
    std::unique_ptr<delivery::DeliveryService> m_delivery;
    QTimer m_refresh;
    QTimer m_schedule;
    QFuture<Result<QList<DueCampaign>>> m_due; ///< a launch can take seconds
};

} // namespace muster::engine
