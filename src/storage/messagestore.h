// SPDX-License-Identifier: GPL-3.0-or-later
// The outbox as the delivery worker sees it: claiming messages for sending and recording what
// became of them. Lives for one job on an executor thread (Role::Delivery), like the Connection
// that it is given; every function expects to be inside a transaction.
//
// A message is claimed by putting it into the state Sending under the name of an owner and with an
// end of the lease. That is committed before any byte goes out, so that after a crash everything
// that can be on the wire stands in that state. Results other than "accepted" count only while the
// message is still Sending under the same owner: a callback that came first, and a lease that was
// lost, are never overwritten. "Accepted" is a fact about the vendor and counts wherever nothing
// stronger is known.
//
// Several workers share one server: claims lock the rows that they take and skip those of others.
#pragma once

#include "domain/campaign.h"
#include "domain/customer.h"
#include "storage/connection.h"

#include <QList>
#include <functional>

namespace muster::storage {

/// Why a message was not sent or failed, where it is our own finding. Stored; never change one.
namespace reasons {
inline constexpr QLatin1StringView NoAddress("no_address");
inline constexpr QLatin1StringView NoConsent("no_consent");
inline constexpr QLatin1StringView Suppressed("suppressed");
inline constexpr QLatin1StringView DuplicateAddress("duplicate_address");
inline constexpr QLatin1StringView RenderError("render_error");
inline constexpr QLatin1StringView
        WorkerLost("worker_lost"); ///< its worker died or went away while it was being sent
} // namespace reasons

/// A message taken for sending, with what rendering needs.
struct ClaimedMessage
{
    MessageId id;
    CampaignId campaign;
    Channel channel = Channel::Email;
    QString address;
    int attempts = 1;  ///< this one included
    Customer customer; ///< id, texts, consent, attributes; all totals stand in Customer::opening
};

/// What became of one claimed message.
struct SendResult
{
    MessageId id;
    WorkerStep step = WorkerStep::Accept; ///< Accept, Reject, Retry, LoseSight or Skip
    QString reason;
    QString vendorMessageId;     ///< of Accept; may be empty
    qint64 at = 0;               ///< when the answer came, UTC ms
    std::optional<qint64> dueAt; ///< of Retry: not before this time; without one it stays as it was
    bool attempted = true; ///< of Retry: false where not one byte went out; it costs no attempt

    /// Back into the queue, as if it had never been claimed.
    [[nodiscard]] static SendResult givenBack(MessageId id);
};

struct ClaimRequest
{
    VendorAccountId account;
    QString owner;
    qint64 nowMs = 0;
    qint64 leaseUntilMs = 0;
    int limit = 0; ///< messages; 0 only looks
    int turn = 0;  ///< rises with every claim, so that each campaign comes first in its turn
};

struct Claim
{
    QList<ClaimedMessage> messages; ///< by id
    QList<CampaignId> running;      ///< the account's running campaigns
    QList<CampaignId> completed;    ///< those that this very call completed
    int skipped = 0;                ///< suppressed or without consent since the launch
    /// When the next queued message may go out, if fewer than the limit were there.
    std::optional<qint64> nextDueAt;
};

struct RecoveryRequest
{
    QString owner; ///< who asks: its own messages are left alone
    qint64 nowMs = 0;
    std::function<bool(const QString &owner)>
            isDead; ///< whether an owner certainly does not run any more
};

struct Recovery
{
    qint64 requeued = 0;
    qint64 inDoubt = 0;
};

class MessageStore
{
public:
    explicit MessageStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Takes up to \a request.limit due messages of the account's running campaigns, shared fairly
    /// among these, and completes campaigns of which nothing is left to be sent.
    [[nodiscard]] Result<Claim> claim(const ClaimRequest &request);

    /// Records results of messages that \a owner claimed. Doing it twice changes nothing.
    [[nodiscard]] Result<void> record(const QList<SendResult> &results, const QString &owner,
                                      qint64 nowMs);

    /// The messages of the account that are Sending under \a owner.
    [[nodiscard]] Result<QList<MessageId>> owned(VendorAccountId account, const QString &owner);
    /// Prolongs the lease of all of them.
    [[nodiscard]] Result<void> renew(VendorAccountId account, const QString &owner,
                                     qint64 leaseUntilMs);

    /// Frees what dead owners left behind, and what anybody's lease has run out on: back into the
    /// queue where the vendor is idempotent (same id, same key), else in doubt. Then settles what
    /// was put back into a cancelled campaign.
    [[nodiscard]] Result<Recovery> recover(const RecoveryRequest &request);

    /// The accounts that have a running campaign.
    [[nodiscard]] Result<QList<VendorAccountId>> activeAccounts();

private:
    struct OpenCampaign
    {
        CampaignId id;
        CampaignState state = CampaignState::Running;
        bool idempotent = false;
    };

    [[nodiscard]] Result<QList<CampaignId>> runningCampaigns(VendorAccountId account);
    [[nodiscard]] Result<QList<OpenCampaign>>
    openCampaigns(std::optional<VendorAccountId> account = std::nullopt);
    [[nodiscard]] Result<QList<qint64>> take(CampaignId campaign, int limit,
                                             const ClaimRequest &request);
    [[nodiscard]] Result<QList<ClaimedMessage>> load(const QList<qint64> &ids);
    [[nodiscard]] Result<QList<ClaimedMessage>>
    withoutRefused(const QList<ClaimedMessage> &messages, const ClaimRequest &request);
    [[nodiscard]] Result<std::optional<qint64>> nextDue(const QList<CampaignId> &campaigns);
    [[nodiscard]] Result<QList<CampaignId>> complete(const QList<CampaignId> &campaigns,
                                                     qint64 nowMs);
    [[nodiscard]] Result<void> accept(const QList<SendResult> &results, qint64 nowMs);
    [[nodiscard]] Result<void> settle(const QList<SendResult> &results, const QString &owner,
                                      qint64 nowMs);
    [[nodiscard]] Result<qint64> recoverCampaign(const OpenCampaign &campaign,
                                                 const RecoveryRequest &request);
    [[nodiscard]] Result<qint64> recoverOwner(const OpenCampaign &campaign, const QString &owner,
                                              qint64 expiredBefore, qint64 nowMs);

    Connection &m_connection;
};

} // namespace muster::storage
