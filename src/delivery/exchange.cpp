// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/exchange.h"

#include "storage/campaignrepository.h"
#include "storage/messagestorecontrol.h"
#include "support/try.h"

namespace muster::delivery {

namespace {

/// Texts of the campaigns that were claimed from and are not known; what is wrong with those that
/// have none goes into \a refused.
Result<TextsOfCampaigns> newTexts(storage::Connection &connection, const ExchangeRequest &request,
                                  const TagSource &tagSource,
                                  const QList<storage::ClaimedMessage> &messages,
                                  QHash<CampaignId, QString> &refused)
{
    QSet<CampaignId> wanted;
    for (const storage::ClaimedMessage &message : messages)
        wanted.insert(message.campaign);
    wanted.subtract(request.knownCampaigns);
    TextsOfCampaigns found;
    if (wanted.isEmpty())
        return found;
    MUSTER_TRY_ASSIGN(const templates::TagCatalogue tags, tagSource(connection));
    for (const CampaignId id : std::as_const(wanted)) {
        MUSTER_TRY_ASSIGN(const Campaign campaign,
                          storage::CampaignRepository(connection).find(id));
        auto texts = CampaignTexts::compile(campaign, tags);
        if (texts)
            found.insert(id, std::make_shared<const CampaignTexts>(*std::move(texts)));
        else
            refused.insert(id, texts.error().text());
    }
    return found;
}

/// Skipping everybody would be final; a person may be able to put it right.
Result<void> pauseRefused(storage::Connection &connection, const storage::ClaimRequest &request,
                          const QHash<CampaignId, QString> &refused, storage::Claim &claim)
{
    QList<storage::SendResult> back;
    for (const storage::ClaimedMessage &message : std::as_const(claim.messages)) {
        if (refused.contains(message.campaign))
            back.append(storage::SendResult::givenBack(message.id));
    }
    MUSTER_TRY(storage::MessageStore(connection).record(back, request.owner, request.nowMs));
    const auto isRefused = [&refused](CampaignId id) { return refused.contains(id); };
    claim.messages.removeIf(
            [&isRefused](const auto &message) { return isRefused(message.campaign); });
    claim.running.removeIf(isRefused);
    for (auto campaign = refused.cbegin(); campaign != refused.cend(); ++campaign)
        MUSTER_TRY(storage::MessageStoreControl(connection)
                           .pause(campaign.key(), request.nowMs, campaign.value()));
    return {};
}

} // namespace

Result<Exchange> exchange(storage::Connection &connection, const ExchangeRequest &request,
                          const TagSource &tags)
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
        MUSTER_TRY_ASSIGN(const QList<CampaignId> paused,
                          storage::MessageStoreControl(connection)
                                  .pauseAccount(claim.account, request.pauseReason, claim.nowMs));
        for (const CampaignId campaign : paused)
            out.paused.insert(campaign, request.pauseReason);
    }
    MUSTER_TRY_ASSIGN(out.claim, store.claim(claim));
    QHash<CampaignId, QString> refused;
    MUSTER_TRY_ASSIGN(out.texts, newTexts(connection, request, tags, out.claim.messages, refused));
    MUSTER_TRY(pauseRefused(connection, claim, refused, out.claim));
    out.paused.insert(refused);
    return out;
}

} // namespace muster::delivery
