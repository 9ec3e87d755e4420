// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/campaigns.h"

#include "delivery/campaigntexts.h"
#include "domain/address.h"
#include "rules/rulejson.h"
#include "storage/audience.h"
#include "storage/campaignrepository.h"
#include "storage/customerrepository.h"
#include "storage/messagestorecontrol.h"
#include "storage/segmentrepository.h"
#include "storage/vendoraccountrepository.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::CampaignRepository;
using storage::Connection;
using storage::MessageStoreControl;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Campaigns)
};

/// Runs \a step, a function of the control and the campaign's id, in a transaction.
template<typename Step>
auto control(const Workspace &workspace, const QString &name, Step step)
{
    using R = std::invoke_result_t<Step, MessageStoreControl &, CampaignId, qint64>;
    return workspace.database()
            .transact(Role::Write,
                      [name, step, now = workspace.clock().nowMs()](Connection &connection) -> R {
                          MUSTER_TRY_ASSIGN(const Campaign campaign,
                                            CampaignRepository(connection).findByName(name));
                          MessageStoreControl messages(connection);
                          return step(messages, campaign.id, now);
                      })
            .takeResult();
}

Result<QList<Customer>> recipients(Connection &connection, const Campaign &campaign,
                                   const rules::RuleContext &context,
                                   const QStringList &externalIds, int count)
{
    storage::CustomerRepository customers(connection);
    QStringList wanted = externalIds;
    if (wanted.isEmpty()) {
        MUSTER_TRY_ASSIGN(const Segment segment, delivery::segmentOf(connection, campaign));
        MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, rules::readRuleJson(segment.rules.toUtf8()));
        MUSTER_TRY_ASSIGN(const rules::FieldCatalogue fields, fieldCatalogue(connection));
        const auto node = rules::check(tree, fields, context);
        if (!node)
            return fail(rules::toError(node.error()));
        MUSTER_TRY_ASSIGN(const auto page,
                          storage::memberPage(connection, *node, std::nullopt, count));
        for (const storage::CustomerRow &row : page.rows)
            wanted.append(row.externalId);
    }
    QList<Customer> out;
    for (const QString &externalId : wanted) {
        MUSTER_TRY_ASSIGN(const Customer customer, customers.findByExternalId(externalId));
        out.append(customer);
    }
    return out;
}

/// Segment and vendor account by name; an empty name leaves what is there.
Result<void> choose(Connection &connection, const QString &segmentName, const QString &accountName,
                    Campaign &campaign)
{
    if (!segmentName.isEmpty()) {
        MUSTER_TRY_ASSIGN(const Segment segment,
                          storage::SegmentRepository(connection).findByName(segmentName));
        campaign.segment = segment.id;
    }
    if (!accountName.isEmpty()) {
        MUSTER_TRY_ASSIGN(const VendorAccount account,
                          storage::VendorAccountRepository(connection).findByName(accountName));
        campaign.vendorAccount = account.id;
    }
    return {};
}

} // namespace

Result<CampaignId> createCampaign(const Workspace &workspace, const NewCampaign &added)
{
    return workspace.database()
            .transact(Role::Write,
                      [added, now = workspace.clock().nowMs()](
                              Connection &connection) -> Result<CampaignId> {
                          Campaign campaign;
                          campaign.name = added.name;
                          campaign.channel = added.channel;
                          campaign.subject = added.subject;
                          campaign.text = added.text;
                          campaign.html = added.html;
                          campaign.createdAt = now;
                          MUSTER_TRY(
                                  choose(connection, added.segment, added.vendorAccount, campaign));
                          MUSTER_TRY_ASSIGN(const templates::TagCatalogue tags,
                                            tagCatalogue(connection));
                          MUSTER_TRY(delivery::CampaignTexts::compile(campaign, tags));
                          return CampaignRepository(connection).create(campaign);
                      })
            .takeResult();
}

Result<delivery::LaunchContext>
launchContext(Connection &connection, const rules::RuleContext &rules, qint64 nowMs, bool everyone)
{
    delivery::LaunchContext context;
    MUSTER_TRY_ASSIGN(context.fields, fieldCatalogue(connection));
    MUSTER_TRY_ASSIGN(context.tags, tagCatalogue(connection));
    context.rules = rules;
    context.nowMs = nowMs;
    context.everyone = everyone;
    return context;
}

Result<void> changeDraft(const Workspace &workspace, const QString &name, const DraftChange &change)
{
    return workspace.database()
            .transact(Role::Write,
                      [name, change](Connection &connection) -> Result<void> {
                          CampaignRepository campaigns(connection);
                          MUSTER_TRY_ASSIGN(Campaign campaign, campaigns.findByName(name));
                          MUSTER_TRY(choose(connection, change.segment, change.vendorAccount,
                                            campaign));
                          return campaigns.update(campaign);
                      })
            .takeResult();
}

Result<void> deleteDraft(const Workspace &workspace, const QString &name)
{
    return workspace.database()
            .transact(Role::Write,
                      [name](Connection &connection) -> Result<void> {
                          CampaignRepository campaigns(connection);
                          MUSTER_TRY_ASSIGN(const Campaign campaign, campaigns.findByName(name));
                          if (campaign.state != CampaignState::Draft)
                              return fail(ErrorCode::Conflict,
                                          Text::tr("Only a draft can be deleted."), campaign.name);
                          return campaigns.remove(campaign.id);
                      })
            .takeResult();
}

Result<delivery::Launch> launchCampaign(const Workspace &workspace, const QString &name,
                                        bool everyone)
{
    return workspace.database()
            .transact(Role::Write,
                      [name, everyone, rules = workspace.ruleContext(),
                       now = workspace.clock().nowMs()](
                              Connection &connection) -> Result<delivery::Launch> {
                          MUSTER_TRY_ASSIGN(const Campaign campaign,
                                            CampaignRepository(connection).findByName(name));
                          MUSTER_TRY_ASSIGN(const delivery::LaunchContext context,
                                            launchContext(connection, rules, now, everyone));
                          return delivery::launchCampaign(connection, campaign.id, context);
                      })
            .takeResult();
}

Result<QList<Preview>> previewCampaign(const Workspace &workspace, const QString &name,
                                       const QStringList &externalIds, int count)
{
    return workspace.database()
            .run(Role::Read,
                 [=, context = workspace.ruleContext(), format = workspace.mergeFormat()](
                         Connection &connection) -> Result<QList<Preview>> {
                     MUSTER_TRY_ASSIGN(const Campaign campaign,
                                       CampaignRepository(connection).findByName(name));
                     MUSTER_TRY_ASSIGN(const templates::TagCatalogue tags,
                                       tagCatalogue(connection));
                     MUSTER_TRY_ASSIGN(const auto texts,
                                       delivery::CampaignTexts::compile(campaign, tags));
                     MUSTER_TRY_ASSIGN(
                             const QList<Customer> customers,
                             recipients(connection, campaign, context, externalIds, count));
                     QList<Preview> out;
                     for (const Customer &customer : customers) {
                         delivery::OutgoingMessage message;
                         MUSTER_TRY(texts.render(customer, format, message));
                         out.append({customer.externalId, addressOf(customer, campaign.channel),
                                     message.subject, message.text, message.html});
                     }
                     return out;
                 })
            .takeResult();
}

Result<void> pauseCampaign(const Workspace &workspace, const QString &name)
{
    return control(workspace, name, [](MessageStoreControl &messages, CampaignId id, qint64 now) {
        return messages.pause(id, now);
    });
}

Result<void> resumeCampaign(const Workspace &workspace, const QString &name)
{
    return control(workspace, name, [](MessageStoreControl &messages, CampaignId id, qint64 now) {
        return messages.resume(id, now);
    });
}

Result<qint64> cancelCampaign(const Workspace &workspace, const QString &name)
{
    return control(workspace, name, [](MessageStoreControl &messages, CampaignId id, qint64 now) {
        return messages.cancel(id, now);
    });
}

Result<qint64> retryCampaign(const Workspace &workspace, const QString &name, bool inDoubt)
{
    return control(
            workspace, name,
            [inDoubt](MessageStoreControl &messages, CampaignId id, qint64 now) -> Result<qint64> {
                MUSTER_TRY_ASSIGN(const qint64 failed, messages.retryFailed(id, now));
                if (!inDoubt)
                    return failed;
                MUSTER_TRY_ASSIGN(const qint64 doubtful, messages.retryInDoubt(id, now));
                return failed + doubtful;
            });
}

Result<CampaignReport> reportCampaign(const Workspace &workspace, const QString &name)
{
    return workspace.database()
            .run(Role::Read,
                 [name, now = workspace.clock().nowMs()](
                         Connection &connection) -> Result<CampaignReport> {
                     CampaignReport report;
                     storage::MessageStoreReport messages(connection);
                     MUSTER_TRY_ASSIGN(report.campaign,
                                       CampaignRepository(connection).findByName(name));
                     MUSTER_TRY_ASSIGN(report.account, messages.account(report.campaign.id));
                     MUSTER_TRY_ASSIGN(report.reasons, messages.reasons(report.campaign.id));
                     MUSTER_TRY_ASSIGN(report.standstill,
                                       messages.standstill(report.campaign, now));
                     return report;
                 })
            .takeResult();
}

} // namespace muster::engine
