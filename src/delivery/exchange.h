// SPDX-License-Identifier: GPL-3.0-or-later
// The worker's one conversation with the database: results in, claimed messages out, in a single
// transaction, so that a commit is shared by everything that gathered since the last one. Runs on
// an executor thread; plain values in and out.
#pragma once

#include "delivery/campaigntexts.h"
#include "storage/messagestore.h"

#include <QHash>
#include <QSet>
#include <functional>

namespace muster::delivery {

/// The workspace's merge tags as they are now: fields may be defined, and the shop renamed, while a
/// worker runs.
using TagSource = std::function<Result<templates::TagCatalogue>(storage::Connection &)>;

using TextsOfCampaigns = QHash<CampaignId, std::shared_ptr<const CampaignTexts>>;

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
    TextsOfCampaigns texts; ///< of claimed messages whose campaign was not known
    QList<MessageId> owned; ///< what was leased before this claim, if renew was asked for
    QHash<CampaignId, QString>
            paused; ///< with the reason: pauseReason, or why its texts are of no use
};

/// A campaign whose texts cannot be compiled is paused, and what was claimed of it is given back.
[[nodiscard]] Result<Exchange> exchange(storage::Connection &connection,
                                        const ExchangeRequest &request, const TagSource &tags);

} // namespace muster::delivery
