// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/messagestorecontrol.h"

#include "storage/campaignrepository.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(MessageStoreControl)
};

} // namespace

Result<void> MessageStoreControl::pause(CampaignId campaign, qint64 nowMs, const QString &reason)
{
    MUSTER_TRY(CampaignRepository(m_connection).step(campaign, CampaignStep::Pause, nowMs, reason));
    return {};
}

Result<void> MessageStoreControl::resume(CampaignId campaign, qint64 nowMs)
{
    MUSTER_TRY(CampaignRepository(m_connection).step(campaign, CampaignStep::Resume, nowMs));
    return {};
}

Result<qint64> MessageStoreControl::cancel(CampaignId campaign, qint64 nowMs)
{
    MUSTER_TRY(CampaignRepository(m_connection).step(campaign, CampaignStep::Cancel, nowMs));
    MUSTER_TRY_ASSIGN(Statement * sweep, m_connection.named(u"outbox_cancel_queued"_s));
    MUSTER_TRY(sweep->run({nowMs, campaign.value}));
    return sweep->rowsAffected();
}

Result<QList<CampaignId>> MessageStoreControl::pauseAccount(VendorAccountId account,
                                                            const QString &reason, qint64 nowMs)
{
    MUSTER_TRY_ASSIGN(Statement * running, m_connection.named(u"outbox_running_campaigns"_s));
    MUSTER_TRY(running->run({account.value}));
    QList<CampaignId> campaigns;
    while (running->next())
        campaigns.append(CampaignId{running->integer(0)});
    MUSTER_TRY(running->finished());
    for (const CampaignId campaign : std::as_const(campaigns))
        MUSTER_TRY(pause(campaign, nowMs, reason));
    return campaigns;
}

Result<qint64> MessageStoreControl::retryFailed(CampaignId campaign, qint64 nowMs)
{
    return requeue(campaign, MessageState::Failed, nowMs);
}

Result<qint64> MessageStoreControl::retryInDoubt(CampaignId campaign, qint64 nowMs)
{
    return requeue(campaign, MessageState::InDoubt, nowMs);
}

Result<qint64> MessageStoreControl::requeue(CampaignId campaign, MessageState from, qint64 nowMs)
{
    CampaignRepository campaigns(m_connection);
    MUSTER_TRY_ASSIGN(const Campaign stored, campaigns.find(campaign));
    if (!stored.launchedAt || stored.state == CampaignState::Cancelled) {
        return fail(ErrorCode::Conflict,
                    Text::tr("Only what was launched and not cancelled can be sent again"),
                    stored.name);
    }
    const std::optional<MessageState> to = afterStep(from, WorkerStep::Requeue);
    if (!to)
        return fail(ErrorCode::Internal, Text::tr("Messages in this state cannot be sent again"),
                    stored.name);
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_requeue"_s));
    MUSTER_TRY(
            statement->run({static_cast<int>(*to), nowMs, campaign.value, static_cast<int>(from)}));
    const qint64 count = statement->rowsAffected();
    if (count > 0 && stored.state == CampaignState::Completed)
        MUSTER_TRY(campaigns.step(campaign, CampaignStep::Reopen, nowMs));
    return count;
}

Result<qint64> MessageStoreControl::settleDoubtAsSent(CampaignId campaign, qint64 nowMs)
{
    const Move move = moveOf(WorkerStep::SettleAsSent);
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"message_settle_doubt"_s));
    qint64 count = 0;
    for (const MessageState from : move.from) {
        MUSTER_TRY(statement->run(
                {static_cast<int>(move.to), nowMs, nowMs, campaign.value, static_cast<int>(from)}));
        count += statement->rowsAffected();
    }
    return count;
}

} // namespace muster::storage
