// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/worker.h"

#include "storage/messagestorecontrol.h"
#include "storage/vendoraccountrepository.h"
#include "storage/whendone.h"
#include "support/log.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

constexpr int ReportMs = 250;
/// Unsealing takes a moment of the processor, and a keyring may ask its person something.
constexpr qint64 AskAgainMs = 5'000;

} // namespace

DeliveryWorker::DeliveryWorker(storage::Database &database, const DeliveryOptions &options,
                               QObject *parent)
    : QObject(parent)
    , m_database(database)
    , m_options(options)
    , m_pollTimer(new QTimer(this))
    , m_recoverTimer(new QTimer(this))
    , m_reportTimer(new QTimer(this))
{
    qRegisterMetaType<muster::CampaignId>();
    qRegisterMetaType<QList<muster::delivery::AccountProgress>>();
    m_pollTimer->setInterval(static_cast<int>(options.pollMs));
    m_recoverTimer->setInterval(static_cast<int>(options.renewMs));
    m_reportTimer->setInterval(ReportMs);
    connect(m_pollTimer, &QTimer::timeout, this, &DeliveryWorker::poll);
    connect(m_recoverTimer, &QTimer::timeout, this, &DeliveryWorker::recover);
    connect(m_reportTimer, &QTimer::timeout, this, &DeliveryWorker::report);
}

DeliveryWorker::~DeliveryWorker() = default;

void DeliveryWorker::start()
{
    m_pollTimer->start();
    m_recoverTimer->start();
    m_reportTimer->start();
    recover();
    poll();
}

void DeliveryWorker::wake()
{
    for (AccountPipeline *pipeline : std::as_const(m_pipelines))
        pipeline->wake();
    for (Waiting &waiting : m_waiting)
        waiting.askAgainMs = 0;
    poll();
}

void DeliveryWorker::stop()
{
    if (m_stopping)
        return;
    m_stopping = true;
    m_pollTimer->stop();
    m_recoverTimer->stop();
    const QList<AccountPipeline *> pipelines = m_pipelines.values();
    for (AccountPipeline *pipeline : pipelines)
        retire(pipeline);
    finishIfDone();
}

void DeliveryWorker::poll()
{
    if (m_stopping)
        return;
    if (m_polling) {
        m_pollAgain = true;
        return;
    }
    m_polling = true;
    storage::whenDone(
            m_database.transact(
                    storage::Role::Delivery,
                    [](storage::Connection &connection) -> Result<Activity> {
                        Activity activity;
                        MUSTER_TRY_ASSIGN(const QList<VendorAccountId> ids,
                                          storage::MessageStore(connection).activeAccounts());
                        storage::VendorAccountRepository repository(connection);
                        for (const VendorAccountId id : ids) {
                            MUSTER_TRY_ASSIGN(const VendorAccount account, repository.find(id));
                            activity.accounts.append(account);
                        }
                        return activity;
                    }),
            this, [this](const Result<Activity> &activity) { polled(activity); });
}

void DeliveryWorker::polled(const Result<Activity> &activity)
{
    m_polling = false;
    if (std::exchange(m_pollAgain, false))
        poll();
    if (m_stopping || !activity)
        return;
    QSet<VendorAccountId> active;
    for (const VendorAccount &account : activity->accounts) {
        active.insert(account.id);
        AccountPipeline *pipeline = m_pipelines.value(account.id);
        if (!pipeline)
            open(account);
        else if (pipeline->account() != account)
            retire(pipeline); // the next poll opens one with what the account says now
    }
    m_waiting.removeIf([&active](const QMap<VendorAccountId, Waiting>::iterator &waiting) {
        return !active.contains(waiting.key());
    });
    const QList<AccountPipeline *> pipelines = m_pipelines.values();
    for (AccountPipeline *pipeline : pipelines) {
        if (!active.contains(pipeline->account().id) && pipeline->isIdle())
            retire(pipeline);
    }
}

void DeliveryWorker::open(const VendorAccount &account)
{
    const auto isSame = [&account](const AccountPipeline *old) {
        return old->account().id == account.id;
    };
    if (m_unusable.contains(account.id) || !mayAsk(account.id) ||
        std::any_of(m_retiring.cbegin(), m_retiring.cend(), isSame))
        return;
    // Locked or missing secrets, and a vendor that only a newer program knows, are this computer's
    // matter: others may send.
    const auto given = [this, &account]() -> Result<std::pair<const Vendor *, VendorSecrets>> {
        MUSTER_TRY_ASSIGN(const Vendor *vendor, m_options.vendors->find(account.kind));
        MUSTER_TRY_ASSIGN(const VendorSecrets secrets, m_options.secrets(account));
        return std::pair(vendor, secrets);
    }();
    if (!given) {
        waitFor(account, given.error());
        return;
    }
    m_waiting.remove(account.id);
    const auto made = [this, &account, &given]() -> Result<AccountPipeline *> {
        const auto &[vendor, secrets] = *given;
        MUSTER_TRY_ASSIGN(const SendingAccount sending, vendor->prepare(account, secrets));
        return new AccountPipeline(m_database, m_options, *vendor, sending, this);
    }();
    if (!made && made.error().retryable()) {
        waitFor(account, made.error());
        return;
    }
    m_waiting.remove(account.id);
    if (!made) {
        pauseUnusable(account, made.error());
        return;
    }
    AccountPipeline *pipeline = *made;
    m_pipelines.insert(account.id, pipeline);
    connect(pipeline, &AccountPipeline::campaignCompleted, this,
            &DeliveryWorker::campaignCompleted);
    connect(pipeline, &AccountPipeline::campaignPaused, this, &DeliveryWorker::campaignPaused);
    pipeline->wake();
}

bool DeliveryWorker::mayAsk(VendorAccountId account) const
{
    const auto waiting = m_waiting.constFind(account);
    return waiting == m_waiting.cend() || steadyMs() >= waiting->askAgainMs;
}

/// Its campaigns stay as they are: nobody has to resume them when the secrets can be read.
void DeliveryWorker::waitFor(const VendorAccount &account, const Error &error)
{
    Waiting &waiting = m_waiting[account.id];
    if (waiting.progress.trouble.isEmpty()) {
        qCWarning(logDelivery) << "vendor account" << account.name << "waits:" << error.text();
        waiting.progress.troubleSince = m_options.clock->nowMs();
    }
    waiting.progress.account = account.id;
    waiting.progress.name = account.name;
    waiting.progress.trouble = QStringList{error.message, error.remedy}.join(u' ').trimmed();
    waiting.askAgainMs = steadyMs() + AskAgainMs;
}

void DeliveryWorker::pauseUnusable(const VendorAccount &account, const Error &error)
{
    qCWarning(logDelivery) << "vendor account" << account.name << "cannot be used:" << error.text();
    m_unusable.insert(account.id);
    const qint64 nowMs = m_options.clock->nowMs();
    const QString reason = error.text();
    storage::whenDone(
            m_database.transact(storage::Role::Delivery,
                                [id = account.id, reason, nowMs](storage::Connection &connection) {
                                    return storage::MessageStoreControl(connection)
                                            .pauseAccount(id, reason, nowMs);
                                }),
            this, [this, id = account.id, reason](const Result<QList<CampaignId>> &paused) {
                m_unusable.remove(id);
                for (const CampaignId campaign : paused.value_or(QList<CampaignId>()))
                    Q_EMIT campaignPaused(campaign, reason);
            });
}

void DeliveryWorker::retire(AccountPipeline *pipeline)
{
    m_pipelines.remove(pipeline->account().id);
    m_retiring.append(pipeline);
    connect(pipeline, &AccountPipeline::stopped, this, [this, pipeline] {
        m_retiring.removeAll(pipeline);
        pipeline->deleteLater();
        finishIfDone();
    });
    pipeline->stop();
}

void DeliveryWorker::recover()
{
    if (m_recovering || m_stopping)
        return;
    m_recovering = true;
    const storage::RecoveryRequest request{m_options.owner, m_options.clock->nowMs(),
                                           m_options.isDead};
    storage::whenDone(
            m_database.transact(storage::Role::Delivery,
                                [request](storage::Connection &connection) {
                                    return storage::MessageStore(connection).recover(request);
                                }),
            this, [this](const Result<storage::Recovery> &recovery) {
                m_recovering = false;
                if (recovery && recovery->requeued + recovery->inDoubt > 0) {
                    qCInfo(logDelivery) << "recovered from a lost worker:" << recovery->requeued
                                        << "queued again," << recovery->inDoubt << "in doubt";
                    wake();
                }
            });
}

void DeliveryWorker::report()
{
    QList<AccountProgress> accounts;
    for (const AccountPipeline *pipeline : std::as_const(m_pipelines))
        accounts.append(pipeline->progress());
    for (const Waiting &waiting : std::as_const(m_waiting))
        accounts.append(waiting.progress);
    if (accounts == m_reported)
        return;
    m_reported = accounts;
    Q_EMIT progressed(accounts);
}

void DeliveryWorker::finishIfDone()
{
    if (!m_stopping || m_stopped || !m_pipelines.isEmpty() || !m_retiring.isEmpty())
        return;
    m_stopped = true;
    m_reportTimer->stop();
    Q_EMIT stopped();
}

DeliveryService::DeliveryService(storage::Database &database, const DeliveryOptions &options)
    : m_stopMs(options.stopMs)
    , m_worker(new DeliveryWorker(database, options))
{
    m_thread.setObjectName(u"delivery"_s);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DeliveryService::~DeliveryService()
{
    stop();
}

void DeliveryService::start()
{
    QMetaObject::invokeMethod(m_worker, &DeliveryWorker::start, Qt::QueuedConnection);
}

void DeliveryService::wake()
{
    QMetaObject::invokeMethod(m_worker, &DeliveryWorker::wake, Qt::QueuedConnection);
}

void DeliveryService::stop()
{
    if (!m_thread.isRunning())
        return;
    // The worker ends the thread itself, so that nothing here has to wait in an event loop.
    QObject::connect(m_worker, &DeliveryWorker::stopped, &m_thread, &QThread::quit,
                     Qt::DirectConnection);
    QMetaObject::invokeMethod(m_worker, &DeliveryWorker::stop, Qt::QueuedConnection);
    constexpr qint64 GraceMs = 5'000;
    if (!m_thread.wait(static_cast<unsigned long>(m_stopMs + GraceMs))) {
        // A database that does not answer: its messages are recovered by the next start.
        qCWarning(logDelivery) << "the delivery worker did not stop in time";
        m_thread.quit();
        m_thread.wait();
    }
    m_worker = nullptr; // gone with the thread
}

} // namespace muster::delivery
