// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's one conversation with the database: results in, claimed messages out, in a single
// transaction, so that a commit is shared by everything that gathered since the last one. Runs on
// an executor thread; plain values in and out.
#pragma once

#include "domain/campaign.h"
#include "storage/messagestore.h"

#include <QSet>

namespace muster::delivery {

struct ExchangeRequest
{
    storage::ClaimRequest claim;
    QList<storage::SendResult> results;
    QSet<CampaignId> knownCampaigns; ///< whose texts the worker has already
    bool renew = false;              ///< prolong the leases, and tell which there are
    QString pauseReason; ///< pause the account's campaigns for this reason; empty: do not
};

struct Exchange
{
    storage::Claim claim;
    QList<Campaign> campaigns; ///< those of claimed messages that were not known
    QList<MessageId> owned;    ///< what was leased before this claim, if renew was asked for
    QList<CampaignId> paused;  ///< by pauseReason
};

[[nodiscard]] Result<Exchange> exchange(storage::Connection &connection,
                                        const ExchangeRequest &request);

} // namespace muster::delivery
