// SPDX-License-Identifier: GPL-3.0-or-later
// The delivery worker: sends whatever campaigns are running, until it is stopped.
//
// DeliveryWorker is a QObject that lives on a thread with an event loop and never blocks it. It
// finds running campaigns by itself, also those that another process launched, and gives every
// vendor account an AccountPipeline. At its start, and from time to time, it frees what dead
// workers left behind. Several workers, in one process or in many, can work on one database.
// Destroying it without stop() is like a crash: what was on the wire is recovered by the next one.
//
// DeliveryService is the worker on a thread of its own; whoever owns it may be on any thread.
//
// Failures are not returned but shown: in campaigns that get paused with a reason, and in
// progressed(). An account whose secrets are locked is only shown: its campaigns go on as soon as
// the secrets can be read.
#pragma once

#include "delivery/accountpipeline.h"

#include <QThread>

namespace muster::delivery {

class DeliveryWorker : public QObject
{
    Q_OBJECT

public:
    DeliveryWorker(storage::Database &database, const DeliveryOptions &options,
                   QObject *parent = nullptr);
    ~DeliveryWorker() override;

    void start();
    /// Looks into the database at once: to be called after a launch, pause, resume or cancel.
    void wake();
    /// Finishes what is on the wire, records it, gives back the rest; then stopped().
    void stop();

Q_SIGNALS:
    void stopped();
    void campaignCompleted(muster::CampaignId campaign);
    /// The worker itself paused it.
    void campaignPaused(muster::CampaignId campaign, const QString &reason);
    /// One for each account in use; at most a few times a second, and only where something changed.
    void progressed(const QList<muster::delivery::AccountProgress> &accounts);

private:
    struct Activity
    {
        QList<VendorAccount> accounts; ///< with a running campaign
    };

    void poll();
    void polled(const Result<Activity> &activity);
    void recover();
    void open(const VendorAccount &account);
    void pauseUnusable(const VendorAccount &account, const Error &error);
    [[nodiscard]] bool mayAsk(VendorAccountId account) const;
    void waitFor(const VendorAccount &account, const Error &error);
    void retire(AccountPipeline *pipeline);
    void report();
    void finishIfDone();

    storage::Database &m_database;
    const DeliveryOptions m_options;
    QTimer *m_pollTimer;
    QTimer *m_recoverTimer;
    QTimer *m_reportTimer;
    QHash<VendorAccountId, AccountPipeline *> m_pipelines;
    QList<AccountPipeline *> m_retiring;
    QSet<VendorAccountId> m_unusable; ///< whose campaigns are being paused
    struct Waiting
    {
        QString trouble;
        qint64 askAgainMs = 0; ///< by steadyMs()
    };
    QMap<VendorAccountId, Waiting> m_waiting; ///< until their secrets can be read
    QList<AccountProgress> m_reported;
    bool m_polling = false;
    bool m_pollAgain = false;
    bool m_recovering = false;
    bool m_stopping = false;
    bool m_stopped = false;
};

class DeliveryService
{
public:
    DeliveryService(storage::Database &database, const DeliveryOptions &options);
    ~DeliveryService(); ///< stops, and joins the thread
    DeliveryService(const DeliveryService &) = delete;
    DeliveryService &operator=(const DeliveryService &) = delete;

    void start();
    void wake();
    /// Blocks until the worker has stopped in order, at most a little longer than
    /// DeliveryOptions::stopMs. Safe to call twice.
    void stop();

    /// For connecting its signals; lives on the service's thread, and is null after stop().
    [[nodiscard]] DeliveryWorker *worker() const { return m_worker; }

private:
    qint64 m_stopMs;
    QThread m_thread;
    DeliveryWorker *m_worker;
};

} // namespace muster::delivery

Q_DECLARE_METATYPE(muster::delivery::AccountProgress)
