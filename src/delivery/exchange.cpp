// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/exchange.h"

#include "storage/campaignrepository.h"
#include "storage/messagestorecontrol.h"
#include "support/try.h"

namespace muster::delivery {

Result<Exchange> exchange(storage::Connection &connection, const ExchangeRequest &request)
{
    Exchange out;
    storage::MessageStore store(connection);
    const storage::ClaimRequest &claim = request.claim;
    MUSTER_TRY(store.record(request.results, claim.owner, claim.nowMs));
    if (request.renew) {
        MUSTER_TRY(store.renew(claim.account, claim.owner, claim.leaseUntilMs));
        MUSTER_TRY_ASSIGN(out.owned, store.owned(claim.account, claim.owner));
    }
    if (!request.pauseReason.isEmpty()) {
        storage::MessageStoreControl control(connection);
        MUSTER_TRY_ASSIGN(out.paused,
                          control.pauseAccount(claim.account, request.pauseReason, claim.nowMs));
    }
    MUSTER_TRY_ASSIGN(out.claim, store.claim(claim));

    QSet<CampaignId> known = request.knownCampaigns;
    storage::CampaignRepository campaigns(connection);
    for (const storage::ClaimedMessage &message : std::as_const(out.claim.messages)) {
        if (known.contains(message.campaign))
            continue;
        known.insert(message.campaign);
        MUSTER_TRY_ASSIGN(const Campaign campaign, campaigns.find(message.campaign));
        out.campaigns.append(campaign);
    }
    return out;
}

} // namespace muster::delivery
