// SPDX-License-Identifier: GPL-3.0-or-later
// Sends the messages of one vendor account: claims, renders, sends and records, all of it
// overlapping. Part of the delivery worker; lives on its thread and never blocks it: transactions
// run on the database's thread, requests on the sockets of an http::Client.
//
// How many messages are Sending at once is bounded. Where a repeated message would reach its
// recipient twice, no more are claimed than fit on the wire, so that a crash leaves no more than
// that in doubt; an idempotent vendor gets some more, claimed ahead. Nothing goes out before its
// claim is committed, nor under a lease that may have run out, nor while the database cannot be
// reached. Results stay in memory until they are recorded.
#pragma once

#include "delivery/answers.h"
#include "delivery/brake.h"
#include "delivery/deliveryoptions.h"
#include "delivery/exchange.h"
#include "http/client.h"
#include "storage/database.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

namespace muster::delivery {

/// What one account has done since its pipeline was made, and how it stands.
struct AccountProgress
{
    VendorAccountId account;
    QString name; ///< the account's
    qint64 accepted = 0;
    qint64 failed = 0;
    qint64 retried = 0;
    qint64 skipped = 0;
    qint64 inDoubt = 0;
    int onWire = 0;          ///< messages in requests under way
    int waiting = 0;         ///< claimed and rendered, not sent yet
    int campaigns = 0;       ///< that are running, also between two messages
    bool held = false;       ///< the vendor is left alone for a while
    QString trouble;         ///< what is wrong at the moment, for the person; empty if nothing is
    qint64 troubleSince = 0; ///< UTC ms

    bool operator==(const AccountProgress &) const = default;
};

class AccountPipeline : public QObject
{
    Q_OBJECT

public:
    AccountPipeline(storage::Database &database, const DeliveryOptions &options,
                    const Vendor &vendor, const SendingAccount &account, QObject *parent = nullptr);
    /// Drops everything as it is, like a crash: stop() is the orderly end.
    ~AccountPipeline() override;

    [[nodiscard]] const VendorAccount &account() const { return m_account.account; }
    [[nodiscard]] AccountProgress progress() const;
    /// Nothing is claimed, on the wire or waiting to be recorded, and no campaign is running.
    [[nodiscard]] bool isIdle() const;

    /// Looks into the database at once: a campaign was launched, paused, resumed or cancelled.
    void wake();
    /// Sends nothing more, waits for what is on the wire, records it and gives back what was not
    /// sent; then stopped().
    void stop();

Q_SIGNALS:
    void stopped();
    void campaignCompleted(muster::CampaignId campaign);
    void campaignPaused(muster::CampaignId campaign, const QString &reason);

private:
    struct Prepared
    {
        MessageId id;
        CampaignId campaign;
        int attempts = 1;
        qint64 leaseUntilMs = 0;
        OutgoingMessage message;
    };

    void pump();
    void sendReady();
    [[nodiscard]] bool mayExchange(qint64 now) const;
    void startExchange();
    void exchanged(const ExchangeRequest &request, const Result<Exchange> &result);
    void exchangeFailed(const ExchangeRequest &request, const Error &error);
    void takeIn(const ExchangeRequest &request, const Exchange &exchange);
    void prepare(const storage::ClaimedMessage &claimed, qint64 leaseUntilMs);
    void reconcile(const ExchangeRequest &request, const QList<MessageId> &owned);
    void releaseIf(const std::function<bool(const Prepared &)> &isToGo);
    void releaseAll();

    void sendOne(int wanted);
    void answered(const QList<SentMessage> &sent, const QList<QByteArray> &ids, int period,
                  const http::Outcome &outcome);
    void judge(const BatchAnswer &answer, const http::Outcome &outcome, int period);
    void refuse(const Error &error);
    void pauseAccount(const QString &reason);
    /// Empty: it is over.
    void setTrouble(const QString &trouble);
    void addResult(const storage::SendResult &result);

    [[nodiscard]] int claimLimit(qint64 now) const;
    [[nodiscard]] int wireCapacity() const;
    [[nodiscard]] qint64 claimPatience(int limit) const;
    [[nodiscard]] bool leaseHolds(const Prepared &prepared) const;
    void arm();
    void finishIfDone();

    storage::Database &m_database;
    const DeliveryOptions &m_options;
    const Vendor &m_vendor;
    const SendingAccount m_account;
    http::Client *m_client;
    SendGate m_gate;
    Brake m_brake;
    QTimer *m_timer;
    QTimer *m_stopTimer;

    QQueue<Prepared> m_ready;
    QHash<MessageId, int> m_wire; ///< message → attempts
    QList<storage::SendResult> m_results;
    qint64 m_resultsSince = 0;
    TextsOfCampaigns m_texts;
    QSet<CampaignId> m_running;

    bool m_exchanging = false;
    bool m_stopping = false;
    bool m_stopped = false;
    bool m_databaseDown = false;
    bool m_renew =
            false; ///< the next exchange prolongs the leases and compares them with what is held
    bool m_look = false;    ///< the next exchange is to be at once, and nothing is sent before it
    bool m_looking = false; ///< that exchange is under way
    bool m_giveUp = false;  ///< stop() has waited long enough
    int m_turn = 0;
    int m_databaseFailures = 0;
    qint64 m_claimAt = 0; ///< steady: not before this time, unless there is something to record
    qint64 m_exchangeBegan = 0;
    qint64 m_exchangedAt = 0;
    qint64 m_retryAt = 0; ///< steady: the database is left alone until then
    qint64 m_renewAt = 0; ///< steady
    QString m_pauseReason;
    AccountProgress m_progress;
};

} // namespace muster::delivery
