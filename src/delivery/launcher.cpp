// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/launcher.h"

#include "delivery/campaigntexts.h"
#include "rules/rulejson.h"
#include "storage/campaignrepository.h"
#include "storage/messagestoreplan.h"
#include "storage/messagestorereport.h"
#include "storage/segmentrepository.h"
#include "storage/vendoraccountrepository.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::delivery {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Launcher)
};

bool hasEmptyGroup(const rules::RuleGroup &group)
{
    if (group.rules.isEmpty())
        return true;
    return std::any_of(group.rules.cbegin(), group.rules.cend(), [](const rules::RuleNode &node) {
        const auto *inner = std::get_if<rules::RuleGroup>(&node.item);
        return inner && hasEmptyGroup(*inner);
    });
}

/// Where in which segment.
Error within(const Segment &segment, Error error)
{
    error.place = error.place.isEmpty() ? segment.name : segment.name + u": "_s + error.place;
    return error;
}

Result<rules::Node> audienceOf(const Segment &segment, const LaunchContext &context)
{
    auto tree = rules::readRuleJson(segment.rules.toUtf8());
    if (!tree)
        return fail(within(segment, tree.error()));
    if (!context.everyone && hasEmptyGroup(rules::meaningOf(*tree))) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The segment, or a group in it, has no rule and takes everybody"),
                    segment.name,
                    Text::tr("Add a rule, or say explicitly that everybody is meant"));
    }
    auto rule = rules::check(*tree, context.fields, context.rules);
    if (!rule)
        return fail(within(segment, rules::toError(rule.error())));
    return *std::move(rule);
}

/// What the campaign is launched with, after everything was checked.
struct Checked
{
    Segment segment;
    rules::Node audience;
};

Result<Checked> checked(storage::Connection &connection, const Campaign &campaign,
                        const LaunchContext &context)
{
    MUSTER_TRY(accountOf(connection, campaign));
    MUSTER_TRY_ASSIGN(const Segment segment, segmentOf(connection, campaign));
    MUSTER_TRY_ASSIGN(const rules::Node audience, audienceOf(segment, context));
    MUSTER_TRY(CampaignTexts::compile(campaign, context.tags));
    return Checked{segment, audience};
}

} // namespace

Result<Segment> segmentOf(storage::Connection &connection, const Campaign &campaign)
{
    if (!campaign.segment.isValid()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The campaign has no segment"), campaign.name,
                    Text::tr("Choose who it goes to"));
    }
    return storage::SegmentRepository(connection).find(campaign.segment);
}

Result<VendorAccount> accountOf(storage::Connection &connection, const Campaign &campaign)
{
    if (!campaign.vendorAccount.isValid()) {
        return fail(ErrorCode::InvalidInput, Text::tr("The campaign has no vendor account"),
                    campaign.name, Text::tr("Choose the vendor that sends it"));
    }
    return storage::VendorAccountRepository(connection).find(campaign.vendorAccount);
}

Result<void> checkLaunch(storage::Connection &connection, CampaignId id,
                         const LaunchContext &context)
{
    MUSTER_TRY_ASSIGN(const Campaign campaign, storage::CampaignRepository(connection).find(id));
    MUSTER_TRY(checked(connection, campaign, context));
    return {};
}

Result<LaunchForecast> forecastLaunch(storage::Connection &connection, SegmentId id,
                                      Channel channel, const LaunchContext &context)
{
    MUSTER_TRY_ASSIGN(const Segment segment, storage::SegmentRepository(connection).find(id));
    LaunchContext counting = context;
    counting.everyone = true;
    MUSTER_TRY_ASSIGN(const rules::Node audience, audienceOf(segment, counting));
    LaunchForecast forecast;
    const auto tree = rules::readRuleJson(segment.rules.toUtf8());
    forecast.everyone = tree && hasEmptyGroup(rules::meaningOf(*tree));
    MUSTER_TRY_ASSIGN(forecast.skipped, storage::forecastMessages(connection, channel, audience));
    for (const qint64 count : std::as_const(forecast.skipped))
        forecast.audience += count;
    forecast.queued = forecast.skipped.take(QString());
    return forecast;
}

Result<Launch> launchCampaign(storage::Connection &connection, CampaignId id,
                              const LaunchContext &context)
{
    storage::CampaignRepository campaigns(connection);
    // The step comes first: on a server its row lock makes a second launch wait, and then find the
    // draft gone.
    MUSTER_TRY(campaigns.step(id, CampaignStep::Launch, context.nowMs));
    MUSTER_TRY_ASSIGN(const Campaign campaign, campaigns.find(id));
    MUSTER_TRY_ASSIGN(const Checked plan, checked(connection, campaign, context));

    Launch launch;
    MUSTER_TRY_ASSIGN(launch.audience, storage::planMessages(connection, campaign.id,
                                                             campaign.channel, plan.audience));
    if (launch.audience == 0) {
        return fail(ErrorCode::InvalidInput, Text::tr("Nobody is in the segment"),
                    plan.segment.name, Text::tr("Look at its rules"));
    }
    MUSTER_TRY(campaigns.keepPlan(id, plan.segment.rules, launch.audience));
    MUSTER_TRY_ASSIGN(const CampaignAccount account,
                      storage::MessageStoreReport(connection).account(id));
    launch.queued = account.count(MessageState::Queued);
    return launch;
}

} // namespace muster::delivery
