// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to a campaign that was launched. Lives for one job on an executor thread, like
// the Connection that it is given; every function expects to be inside a transaction.
//
// A step that does not apply in the campaign's state is a Conflict and changes nothing.
#pragma once

#include "domain/campaign.h"
#include "storage/connection.h"

namespace muster::storage {

class MessageStoreControl
{
public:
    explicit MessageStoreControl(Connection &connection)
        : m_connection(connection)
    {
    }

    /// From the commit on, no worker claims another message. What is on the wire is finished and
    /// accounted for.
    [[nodiscard]] Result<void> pause(CampaignId campaign, qint64 nowMs, const QString &reason = {});
    [[nodiscard]] Result<void> resume(CampaignId campaign, qint64 nowMs);
    /// What is queued is cancelled; returns how many messages. What is on the wire is finished and
    /// accounted for.
    [[nodiscard]] Result<qint64> cancel(CampaignId campaign, qint64 nowMs);
    /// Pauses every running campaign of an account that cannot send; returns which.
    [[nodiscard]] Result<QList<CampaignId>> pauseAccount(VendorAccountId account,
                                                         const QString &reason, qint64 nowMs);

    /// Puts the failed messages into the queue again and opens a completed campaign; returns how
    /// many.
    [[nodiscard]] Result<qint64> retryFailed(CampaignId campaign, qint64 nowMs);
    /// The same for those in doubt: each of them may reach its recipient a second time. Only where
    /// a person said so.
    [[nodiscard]] Result<qint64> retryInDoubt(CampaignId campaign, qint64 nowMs);
    /// A person says that those in doubt did go out.
    [[nodiscard]] Result<qint64> settleDoubtAsSent(CampaignId campaign, qint64 nowMs);

private:
    [[nodiscard]] Result<qint64> requeue(CampaignId campaign, MessageState from, qint64 nowMs);

    Connection &m_connection;
};

} // namespace muster::storage
