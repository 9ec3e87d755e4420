// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/schedule.h"

#include "engine/campaigns.h"
#include "storage/campaignrepository.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::CampaignRepository;
using storage::Connection;
using storage::Role;

namespace {

constexpr int duePage = 50;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Schedule)
};

QString timeText(qint64 ms, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).toString(u"yyyy-MM-dd HH:mm"_s);
}

bool isDue(const Campaign &campaign, qint64 now)
{
    return campaign.state == CampaignState::Scheduled && campaign.scheduledAt &&
           *campaign.scheduledAt <= now;
}

/// Failures of the moment: the campaign stays due.
bool passes(const Error &error)
{
    return error.retryable() || error.code == ErrorCode::DiskFull ||
           error.code == ErrorCode::Cancelled || error.code == ErrorCode::Database ||
           error.code == ErrorCode::Unauthorised;
}

/// Nothing where somebody else was faster, or the campaign is not due any more.
using Attempt = std::optional<DueCampaign>;

Result<Attempt> holdNow(const Workspace &workspace, CampaignId id, const QString &reason)
{
    return workspace.database()
            .transact(Role::Write,
                      [=,
                       now = workspace.clock().nowMs()](Connection &connection) -> Result<Attempt> {
                          CampaignRepository campaigns(connection);
                          MUSTER_TRY_ASSIGN(const Campaign campaign, campaigns.find(id));
                          if (!isDue(campaign, now))
                              return Attempt();
                          MUSTER_TRY(campaigns.step(id, CampaignStep::Hold, now, reason));
                          return Attempt(DueCampaign{id, std::nullopt, reason});
                      })
            .takeResult();
}

Result<Attempt> launchNow(const Workspace &workspace, CampaignId id)
{
    return workspace.database()
            .transact(Role::Write,
                      [id, now = workspace.clock().nowMs(),
                       rules = workspace.ruleContext()](Connection &connection) -> Result<Attempt> {
                          MUSTER_TRY_ASSIGN(const Campaign campaign,
                                            CampaignRepository(connection).find(id));
                          if (!isDue(campaign, now))
                              return Attempt();
                          MUSTER_TRY_ASSIGN(const delivery::LaunchContext context,
                                            launchContext(connection, rules, now,
                                                          campaign.scheduledForEveryone));
                          MUSTER_TRY_ASSIGN(const delivery::Launch launched,
                                            delivery::launchCampaign(connection, id, context));
                          return Attempt(DueCampaign{id, launched, {}});
                      })
            .takeResult();
}

QString missedReason(const Campaign &campaign, const QTimeZone &zone)
{
    return Text::tr("It was due to be launched on %1, but Muster was not running or could not "
                    "reach the database then. Launch it now, or choose another time.")
            .arg(timeText(*campaign.scheduledAt, zone));
}

Result<Attempt> launchOrHold(const Workspace &workspace, const Campaign &campaign)
{
    if (workspace.clock().nowMs() - *campaign.scheduledAt > missedAfterMs)
        return holdNow(workspace, campaign.id,
                       missedReason(campaign, workspace.settings().timeZone));
    auto launched = launchNow(workspace, campaign.id);
    if (launched || passes(launched.error()))
        return launched;
    // Refused for a reason that stays; or another program was faster, which holdNow() sees.
    return holdNow(
            workspace, campaign.id,
            Text::tr("It could not be launched at its time. %1").arg(launched.error().text()));
}

} // namespace

Result<qint64> readScheduleTime(const QString &text, const QTimeZone &zone)
{
    const QString remedy = Text::tr("Write it like 2026-12-01 10:00");
    QString iso = text.simplified();
    iso.replace(u'T', u' ');
    const QDateTime wanted = QDateTime::fromString(iso, u"yyyy-MM-dd HH:mm"_s);
    if (!wanted.isValid())
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a date and time").arg(text), {},
                    remedy);
    const QDateTime local(wanted.date(), wanted.time(), zone);
    // Qt moves a time that the clocks skip.
    if (!local.isValid() || local.time() != wanted.time() || local.date() != wanted.date())
        return fail(ErrorCode::InvalidInput,
                    Text::tr("In the zone %1 the clocks skip %2")
                            .arg(QString::fromLatin1(zone.id()), text),
                    {}, Text::tr("Choose a time before or after"));
    return local.toMSecsSinceEpoch();
}

Result<void> scheduleCampaign(const Workspace &workspace, CampaignId campaign, qint64 atMs,
                              bool everyone)
{
    return workspace.database()
            .transact(Role::Write,
                      [=, now = workspace.clock().nowMs(), zone = workspace.settings().timeZone,
                       rules = workspace.ruleContext()](Connection &connection) -> Result<void> {
                          if (atMs <= now)
                              return fail(
                                      ErrorCode::InvalidInput,
                                      Text::tr("%1 has passed already").arg(timeText(atMs, zone)),
                                      {}, Text::tr("Choose a time to come"));
                          CampaignRepository campaigns(connection);
                          MUSTER_TRY(campaigns.schedule(campaign, atMs, everyone, now));
                          MUSTER_TRY_ASSIGN(const delivery::LaunchContext context,
                                            launchContext(connection, rules, now, everyone));
                          return delivery::checkLaunch(connection, campaign, context);
                      })
            .takeResult();
}

Result<void> unscheduleCampaign(const Workspace &workspace, CampaignId campaign)
{
    return workspace.database()
            .transact(Role::Write,
                      [campaign,
                       now = workspace.clock().nowMs()](Connection &connection) -> Result<void> {
                          MUSTER_TRY(CampaignRepository(connection)
                                             .step(campaign, CampaignStep::Unschedule, now));
                          return {};
                      })
            .takeResult();
}

Result<QList<DueCampaign>> launchDue(const Workspace &workspace)
{
    MUSTER_TRY_ASSIGN(const QList<Campaign> due,
                      workspace.database()
                              .run(Role::Read,
                                   [now = workspace.clock().nowMs()](Connection &connection) {
                                       return CampaignRepository(connection).due(now, duePage);
                                   })
                              .takeResult());
    QList<DueCampaign> out;
    for (const Campaign &campaign : due) {
        MUSTER_TRY_ASSIGN(const Attempt attempt, launchOrHold(workspace, campaign));
        if (attempt)
            out.append(*attempt);
    }
    return out;
}

} // namespace muster::engine
