// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/campaignrepository.h"

#include "storage/insertrow.h"
#include "support/folding.h"
#include "support/oneline.h"
#include "support/try.h"

#include <QCoreApplication>
#include <limits>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignRepository)
};

QVariant orNull(qint64 key)
{
    return key > 0 ? QVariant(key) : QVariant();
}

int number(CampaignState state)
{
    return static_cast<int>(state);
}

Campaign campaignOf(const Statement &row)
{
    Campaign campaign;
    campaign.id = CampaignId{row.integer(0)};
    campaign.name = row.text(1);
    campaign.segment = SegmentId{row.integer(2)};
    campaign.segmentRules = row.text(3);
    campaign.channel = static_cast<Channel>(row.integer(4));
    campaign.vendorAccount = VendorAccountId{row.integer(5)};
    campaign.subject = row.text(6);
    campaign.text = row.text(7);
    campaign.html = row.text(8);
    campaign.state = static_cast<CampaignState>(row.integer(9));
    campaign.stateReason = row.text(10);
    campaign.createdAt = row.integer(11);
    campaign.launchedAt = row.optionalInteger(12);
    campaign.finishedAt = row.optionalInteger(13);
    campaign.audience = row.integer(14);
    campaign.scheduledAt = row.optionalInteger(15);
    campaign.scheduledForEveryone = row.integer(16) != 0;
    return campaign;
}

QString stateWord(CampaignState state)
{
    switch (state) {
    case CampaignState::Draft:
        return Text::tr("is a draft");
    case CampaignState::Running:
        return Text::tr("is running");
    case CampaignState::Paused:
        return Text::tr("is paused");
    case CampaignState::Completed:
        return Text::tr("is completed");
    case CampaignState::Cancelled:
        return Text::tr("is cancelled");
    case CampaignState::Scheduled:
        return Text::tr("is scheduled");
    }
    return {};
}

QString stepRefusal(CampaignStep step)
{
    switch (step) {
    case CampaignStep::Schedule:
        return Text::tr("Only a draft can be scheduled");
    case CampaignStep::Unschedule:
    case CampaignStep::Hold:
        return Text::tr("Only a scheduled campaign can be unscheduled");
    case CampaignStep::Launch:
        return Text::tr("Only a draft or a scheduled campaign can be launched");
    case CampaignStep::Pause:
        return Text::tr("Only a running campaign can be paused");
    case CampaignStep::Resume:
        return Text::tr("Only a paused campaign can be resumed");
    case CampaignStep::Cancel:
        return Text::tr("Only a running or paused campaign can be cancelled");
    case CampaignStep::Complete:
        return Text::tr("Only a running campaign can be completed");
    case CampaignStep::Reopen:
        return Text::tr("Only a completed campaign can be opened again");
    }
    return {};
}

Result<void> checked(const Campaign &campaign)
{
    if (folded(campaign.name).isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The campaign has no name"), {},
                    Text::tr("Give it one"));
    if (!isOneLine(campaign.subject))
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The subject has to be one line, without control characters"),
                    campaign.name, Text::tr("Remove the line break or control character"));
    return {};
}

} // namespace

Result<CampaignId> CampaignRepository::create(const Campaign &campaign)
{
    MUSTER_TRY(checked(campaign));
    MUSTER_TRY(refuseTaken(campaign.name, {}));
    MUSTER_TRY_ASSIGN(
            const qint64 id,
            insertRow(m_connection, u"campaign_insert"_s,
                      {campaign.name, folded(campaign.name), orNull(campaign.segment.value),
                       static_cast<int>(campaign.channel), orNull(campaign.vendorAccount.value),
                       campaign.subject, campaign.text, campaign.html, number(CampaignState::Draft),
                       campaign.createdAt}));
    return CampaignId{id};
}

Result<void> CampaignRepository::update(const Campaign &campaign)
{
    MUSTER_TRY(checked(campaign));
    MUSTER_TRY_ASSIGN(const Campaign stored, find(campaign.id));
    if (stored.state != CampaignState::Draft) {
        return fail(
                ErrorCode::Conflict,
                Text::tr("Only a draft can be changed; this one %1").arg(stateWord(stored.state)),
                stored.name,
                stored.state == CampaignState::Scheduled ? Text::tr("Unschedule it first")
                                                         : Text::tr("Make a new campaign"));
    }
    MUSTER_TRY(refuseTaken(campaign.name, campaign.id));
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"campaign_update_draft"_s));
    return statement->run({campaign.name, folded(campaign.name), orNull(campaign.segment.value),
                           static_cast<int>(campaign.channel), orNull(campaign.vendorAccount.value),
                           campaign.subject, campaign.text, campaign.html, campaign.id.value});
}

Result<void> CampaignRepository::remove(CampaignId id)
{
    MUSTER_TRY_ASSIGN(const Campaign stored, find(id));
    if (stored.state == CampaignState::Running || stored.state == CampaignState::Paused) {
        return fail(ErrorCode::Conflict, Text::tr("This campaign %1").arg(stateWord(stored.state)),
                    stored.name, Text::tr("Cancel it first"));
    }
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"campaign_delete"_s));
    return statement->run({id.value, number(stored.state)});
}

Result<Campaign> CampaignRepository::find(CampaignId id)
{
    MUSTER_TRY_ASSIGN(const QList<Campaign> found, select(u"campaign_by_id"_s, {id.value}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no campaign %1").arg(id.value));
    return found.first();
}

Result<Campaign> CampaignRepository::findByName(const QString &name)
{
    MUSTER_TRY_ASSIGN(const QList<Campaign> found, select(u"campaign_by_name"_s, {folded(name)}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no campaign \"%1\"").arg(name));
    return found.first();
}

Result<QList<Campaign>> CampaignRepository::list(int limit, CampaignId before)
{
    const qint64 below = before.isValid() ? before.value : std::numeric_limits<qint64>::max();
    return select(u"campaign_list"_s, {below, limit});
}

Result<CampaignState> CampaignRepository::step(CampaignId id, CampaignStep step, qint64 nowMs,
                                               const QString &reason)
{
    MUSTER_TRY_ASSIGN(const Campaign stored, find(id));
    const std::optional<CampaignState> next = afterStep(stored.state, step);
    if (!next) {
        return fail(ErrorCode::Conflict,
                    Text::tr("%1; this one %2").arg(stepRefusal(step), stateWord(stored.state)),
                    stored.name);
    }
    const bool launched = step == CampaignStep::Launch;
    const bool explained = *next == CampaignState::Paused || step == CampaignStep::Hold;
    const bool finished = *next == CampaignState::Completed || *next == CampaignState::Cancelled;
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"campaign_step"_s));
    MUSTER_TRY(statement->run(
            {number(*next), explained && !reason.isEmpty() ? QVariant(reason) : QVariant(),
             launched ? QVariant(nowMs) : QVariant(), finished ? QVariant(nowMs) : QVariant(),
             id.value, number(stored.state)}));
    if (statement->rowsAffected() != 1) {
        return fail(ErrorCode::Conflict,
                    Text::tr("Somebody else changed this campaign in the same moment"), stored.name,
                    Text::tr("Look at it again"));
    }
    if (step == CampaignStep::Unschedule)
        MUSTER_TRY(keepTime(id, std::nullopt, false));
    return *next;
}

Result<void> CampaignRepository::schedule(CampaignId id, qint64 atMs, bool everyone, qint64 nowMs)
{
    MUSTER_TRY(step(id, CampaignStep::Schedule, nowMs));
    return keepTime(id, atMs, everyone);
}

Result<void> CampaignRepository::keepTime(CampaignId id, std::optional<qint64> atMs, bool everyone)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"campaign_keep_time"_s));
    return statement->run({atMs ? QVariant(*atMs) : QVariant(), everyone ? 1 : 0, id.value});
}

Result<QList<Campaign>> CampaignRepository::due(qint64 nowMs, int limit)
{
    return select(u"campaign_due"_s, {nowMs, limit});
}

Result<void> CampaignRepository::keepPlan(CampaignId id, const QString &rules, qint64 audience)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"campaign_planned"_s));
    return statement->run({rules, audience, id.value});
}

Result<QList<Campaign>> CampaignRepository::select(const QString &query, const QVariantList &values)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(query));
    MUSTER_TRY(statement->run(values));
    QList<Campaign> campaigns;
    while (statement->next())
        campaigns.append(campaignOf(*statement));
    MUSTER_TRY(statement->finished());
    return campaigns;
}

Result<void> CampaignRepository::refuseTaken(const QString &name, CampaignId except)
{
    MUSTER_TRY_ASSIGN(const QList<Campaign> found, select(u"campaign_by_name"_s, {folded(name)}));
    if (found.isEmpty() || found.first().id == except)
        return {};
    return fail(ErrorCode::Conflict, Text::tr("There is a campaign of this name already"), name,
                Text::tr("Choose another name"));
}

} // namespace muster::storage
