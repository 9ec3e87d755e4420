// SPDX-License-Identifier: GPL-3.0-or-later
// "campaign report": the account of promise 1 as lines and as JSON.
#include "ctl/commands.h"
#include "ctl/localtime.h"
#include "ctl/session.h"
#include "engine/campaigns.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignCommands)
};

} // namespace

Result<int> reportOnCampaign(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const engine::CampaignReport report,
                      engine::reportCampaign(*workspace, session.arguments().positional.first()));
    const QLocale locale = workspace->locale();
    const auto line = [&](const QString &label, qint64 figure) {
        session.console().say(label.leftJustified(14) + locale.toString(figure).rightJustified(12));
    };
    session.console().say(
            Text::tr("%1: %2").arg(report.campaign.name, campaignStateName(report.campaign.state)));
    if (report.standstill)
        session.console().say(inWords(*report.standstill, *workspace));
    line(Text::tr("audience"), report.account.audience);
    QJsonObject out{{u"campaign"_s, report.campaign.name},
                    {u"state"_s, campaignStateName(report.campaign.state)},
                    {u"launched_at"_s, timeOf(report.campaign.launchedAt)},
                    {u"finished_at"_s, timeOf(report.campaign.finishedAt)},
                    {u"audience"_s, report.account.audience}};
    for (const MessageState state : allMessageStates()) {
        out[messageStateName(state)] = report.account.count(state);
        line(u"  "_s + messageStateName(state), report.account.count(state));
    }
    QJsonArray reasons;
    for (const storage::ReasonCount &reason : report.reasons) {
        reasons.append(QJsonObject{{u"state"_s, messageStateName(reason.state)},
                                   {u"reason"_s, reason.reason},
                                   {u"messages"_s, reason.messages}});
        session.console().say(Text::tr("%1 × %2: %3")
                                      .arg(locale.toString(reason.messages),
                                           messageStateName(reason.state),
                                           reason.reason.isEmpty() ? Text::tr("no reason given")
                                                                   : reason.reason));
    }
    out[u"reasons"_s] = reasons;
    out[u"waiting"_s] = standstillJson(report.standstill);
    out[u"balances"_s] = report.account.balances();
    session.console().result(out);
    return report.account.balances() ? 0 : 1;
}

} // namespace muster::ctl
