// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/localtime.h"
#include "ctl/session.h"
#include "engine/campaigns.h"
#include "engine/schedule.h"
#include "engine/singlesend.h"
#include "storage/campaignrepository.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace muster::ctl {

using storage::Connection;
using storage::Role;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignCommands)
};

QString nameOf(const Session &session)
{
    return session.arguments().positional.first();
}

QJsonObject toJson(const Campaign &campaign)
{
    return {{u"name"_s, campaign.name},
            {u"state"_s, campaignStateName(campaign.state)},
            {u"channel"_s, channelName(campaign.channel)},
            {u"subject"_s, campaign.subject},
            {u"text"_s, campaign.text},
            {u"html"_s, campaign.html},
            {u"state_reason"_s, campaign.stateReason},
            {u"created_at"_s, timeOf(campaign.createdAt)},
            {u"scheduled_at"_s, timeOf(campaign.scheduledAt)},
            {u"launched_at"_s, timeOf(campaign.launchedAt)},
            {u"finished_at"_s, timeOf(campaign.finishedAt)}};
}

Result<Campaign> campaignOf(Session &session, const engine::Workspace &workspace)
{
    return wait(
            workspace.database().run(Role::Read, [name = nameOf(session)](Connection &connection) {
                return storage::CampaignRepository(connection).findByName(name);
            }));
}

/// The text of an option, or of the file that the option's twin ("text-file") names.
Result<QString> textOption(const Session &session, const QString &option)
{
    const Arguments &arguments = session.arguments();
    const QString fileOption = option + u"-file"_s;
    if (!arguments.has(fileOption))
        return arguments.value(option);
    if (arguments.has(option))
        return fail(ErrorCode::InvalidInput, Text::tr("The text is given twice."), u"--"_s + option,
                    Text::tr("Leave --%1 or --%2 out.").arg(option, fileOption));
    QFile file(arguments.value(fileOption));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, Text::tr("The text cannot be read: %1.").arg(file.errorString()),
                    file.fileName(), Text::tr("Check the file's name."));
    const QByteArray bytes = file.readAll();
    QStringDecoder decode(QStringConverter::Utf8);
    const QString text = decode(bytes);
    if (decode.hasError())
        return fail(ErrorCode::InvalidInput, Text::tr("The text is not UTF-8."), file.fileName(),
                    Text::tr("Save the file as UTF-8."));
    return text;
}

Result<int> create(Session &session)
{
    const Arguments &arguments = session.arguments();
    engine::NewCampaign added;
    added.name = nameOf(session);
    added.segment = arguments.value(u"segment"_s);
    added.vendorAccount = arguments.value(u"vendor"_s);
    added.subject = arguments.value(u"subject"_s);
    MUSTER_TRY_ASSIGN(added.text, textOption(session, u"text"_s));
    MUSTER_TRY_ASSIGN(added.html, textOption(session, u"html"_s));
    const QString channel = arguments.value(u"channel"_s, u"email"_s);
    const std::optional<Channel> known = channelFromName(channel);
    if (!known)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a channel.").arg(channel),
                    u"--channel"_s, Text::tr("Use email, sms, whatsapp or webhook."));
    added.channel = *known;
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY(engine::createCampaign(*workspace, added));
    session.console().say(Text::tr("Created the campaign “%1” as a draft.").arg(added.name));
    session.console().result(QJsonObject{{u"name"_s, added.name}, {u"state"_s, u"draft"_s}});
    return 0;
}

Result<QList<Campaign>> allCampaigns(Connection &connection)
{
    constexpr int pageSize = 500;
    storage::CampaignRepository repository(connection);
    QList<Campaign> campaigns;
    while (true) {
        const CampaignId before = campaigns.isEmpty() ? CampaignId() : campaigns.last().id;
        MUSTER_TRY_ASSIGN(const QList<Campaign> page, repository.list(pageSize, before));
        campaigns += page;
        if (page.size() < pageSize)
            return campaigns;
    }
}

Result<int> list(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const QList<Campaign> campaigns,
                      wait(workspace->database().run(Role::Read, &allCampaigns)));
    QJsonArray out;
    for (const Campaign &campaign : campaigns) {
        out.append(toJson(campaign));
        session.console().say(campaign.name.leftJustified(32) + u"  "_s +
                              campaignStateName(campaign.state));
    }
    if (campaigns.isEmpty())
        session.console().say(
                Text::tr("There is no campaign. “musterctl campaign create” makes one."));
    session.console().result(out);
    return 0;
}

Result<int> show(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const engine::CampaignReport report,
                      engine::reportCampaign(*workspace, nameOf(session)));
    const Campaign &campaign = report.campaign;
    session.console().say(campaign.name + u" · "_s + campaignStateName(campaign.state) + u" · "_s +
                          channelName(campaign.channel));
    if (campaign.state == CampaignState::Scheduled)
        session.console().say(Text::tr("To be launched at %1.")
                                      .arg(localTime(*workspace, *campaign.scheduledAt)));
    if (!campaign.stateReason.isEmpty())
        session.console().say(campaign.stateReason);
    if (report.standstill)
        session.console().say(inWords(*report.standstill, *workspace));
    session.console().say(campaign.subject);
    session.console().say(campaign.text);
    QJsonObject out = toJson(campaign);
    out[u"waiting"_s] = standstillJson(report.standstill);
    session.console().result(out);
    return 0;
}

Result<int> preview(Session &session)
{
    MUSTER_TRY_ASSIGN(const qint64 count, session.number(u"count"_s, 1, 1000, 3));
    QStringList customers;
    if (session.arguments().has(u"customer"_s))
        customers = session.arguments().value(u"customer"_s).split(u',');
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const auto previews,
                      engine::previewCampaign(*workspace, nameOf(session), customers,
                                              static_cast<int>(count)));
    QJsonArray out;
    for (const engine::Preview &preview : previews) {
        out.append(QJsonObject{{u"customer"_s, preview.externalId},
                               {u"to"_s, preview.to},
                               {u"subject"_s, preview.subject},
                               {u"text"_s, preview.text},
                               {u"html"_s, preview.html}});
        session.console().say(Text::tr("To: %1 (%2)").arg(preview.to, preview.externalId));
        session.console().say(Text::tr("Subject: %1").arg(preview.subject));
        session.console().say((preview.text.isEmpty() ? preview.html : preview.text) + u'\n');
    }
    session.console().result(out);
    return 0;
}

Result<int> test(Session &session)
{
    const QString to = session.arguments().value(u"to"_s);
    if (to.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The test message needs an address."),
                    u"--to"_s, Text::tr("Give your own address."));
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const engine::TestResult sent,
                      engine::sendTest(*workspace, session.secrets(), nameOf(session), to,
                                       session.arguments().value(u"customer"_s)));
    session.console().say(
            sent.accepted
                    ? Text::tr("The vendor took the test message.")
                    : Text::tr("The vendor did not take the test message: %1").arg(sent.reason));
    session.console().result(
            QJsonObject{{u"accepted"_s, sent.accepted}, {u"reason"_s, sent.reason}});
    return sent.accepted ? 0 : 1;
}

Result<int> schedule(Session &session, const engine::Workspace &workspace)
{
    MUSTER_TRY_ASSIGN(const qint64 at, engine::readScheduleTime(session.arguments().value(u"at"_s),
                                                                workspace.settings().timeZone));
    MUSTER_TRY_ASSIGN(const Campaign campaign, campaignOf(session, workspace));
    MUSTER_TRY(engine::scheduleCampaign(workspace, campaign.id, at,
                                        session.arguments().has(u"everyone"_s)));
    session.console().say(Text::tr("“%1” will be launched at %2, if “musterctl serve” or Muster is "
                                   "running then.")
                                  .arg(campaign.name, localTime(workspace, at)));
    session.console().result(
            QJsonObject{{u"state"_s, u"scheduled"_s}, {u"scheduled_at"_s, timeOf(at)}});
    return 0;
}

Result<int> unschedule(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const Campaign campaign, campaignOf(session, *workspace));
    MUSTER_TRY(engine::unscheduleCampaign(*workspace, campaign.id));
    session.console().say(Text::tr("“%1” is a draft again.").arg(campaign.name));
    session.console().result(QJsonObject{{u"state"_s, u"draft"_s}});
    return 0;
}

Result<int> launch(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    if (session.arguments().has(u"at"_s))
        return schedule(session, *workspace);
    MUSTER_TRY_ASSIGN(const delivery::Launch launched,
                      engine::launchCampaign(*workspace, nameOf(session),
                                             session.arguments().has(u"everyone"_s)));
    session.console().say(
            Text::tr("Launched “%1”: %n recipient(s), %2 to be sent. “musterctl serve” sends them.",
                     nullptr, static_cast<int>(launched.audience))
                    .arg(nameOf(session))
                    .arg(launched.queued));
    session.console().result(
            QJsonObject{{u"audience"_s, launched.audience}, {u"queued"_s, launched.queued}});
    return 0;
}

Result<int> pause(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY(engine::pauseCampaign(*workspace, nameOf(session)));
    session.console().say(
            Text::tr("Paused “%1”. What is on the wire is still finished.").arg(nameOf(session)));
    session.console().result(QJsonObject{{u"state"_s, u"paused"_s}});
    return 0;
}

Result<int> resume(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY(engine::resumeCampaign(*workspace, nameOf(session)));
    session.console().say(Text::tr("Resumed “%1”.").arg(nameOf(session)));
    session.console().result(QJsonObject{{u"state"_s, u"running"_s}});
    return 0;
}

Result<int> cancel(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const qint64 cancelled, engine::cancelCampaign(*workspace, nameOf(session)));
    session.console().say(Text::tr("Cancelled “%1”: %n message(s) will not be sent.", nullptr,
                                   static_cast<int>(cancelled))
                                  .arg(nameOf(session)));
    session.console().result(QJsonObject{{u"cancelled"_s, cancelled}});
    return 0;
}

Result<int> retry(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const qint64 requeued,
                      engine::retryCampaign(*workspace, nameOf(session),
                                            session.arguments().has(u"in-doubt"_s)));
    session.console().say(
            Text::tr("%n message(s) are queued again.", nullptr, static_cast<int>(requeued)));
    session.console().result(QJsonObject{{u"requeued"_s, requeued}});
    return 0;
}

/// A command on one campaign.
Command command(const QString &verb, const QString &summary, const QString &description,
                std::function<Result<int>(Session &)> run, const QList<Option> &options = {})
{
    return {u"campaign "_s + verb, u"NAME"_s, summary, description, options, {}, std::move(run)};
}

/// Before a campaign is launched.
QList<Command> draftCommands()
{
    return {
            {u"campaign create"_s,
             u"NAME"_s,
             Text::tr("Write a campaign."),
             Text::tr("Makes a draft. Texts may use merge tags such as {{first_name|friend}}; an "
                      "unknown one is refused "
                      "with its place."),
             {{u"segment"_s, u"NAME"_s, Text::tr("Whom it goes to: a saved segment.")},
              {u"vendor"_s, u"NAME"_s, Text::tr("The vendor account that sends it.")},
              {u"channel"_s, u"CHANNEL"_s,
               Text::tr("email (the default), sms, whatsapp or webhook.")},
              {u"subject"_s, u"TEXT"_s, Text::tr("The subject of an e-mail.")},
              {u"text"_s, u"TEXT"_s, Text::tr("The message as plain text.")},
              {u"text-file"_s, u"FILE"_s, Text::tr("The same, from a file.")},
              {u"html"_s, u"TEXT"_s, Text::tr("The message as HTML.")},
              {u"html-file"_s, u"FILE"_s, Text::tr("The same, from a file.")}},
             {u"musterctl campaign create spring --segment \"Big spenders\" --vendor acme \\\n"
              "      --subject 'Hi {{first_name|friend}}' --text 'Dear {{name|customer}}, spring is here.'"_s},
             create},
            {u"campaign list"_s,
             {},
             Text::tr("List the campaigns."),
             Text::tr("Newest first."),
             {},
             {},
             list},
            command(u"show"_s, Text::tr("Show a campaign."),
                    Text::tr("Prints its texts and its state."), show),
            command(u"preview"_s, Text::tr("Show the message as recipients will get it."),
                    Text::tr("Renders it for the first members of the audience, or for the "
                             "customers that are named."),
                    preview,
                    {{u"customer"_s, u"ID[,ID]"_s, Text::tr("External ids of customers.")},
                     {u"count"_s, u"N"_s,
                      Text::tr("How many members, where none are named (3).")}}),
            command(u"test"_s, Text::tr("Send one test message at once."),
                    Text::tr("Renders it for a customer (or the first member) and sends it to the "
                             "address that is given. It "
                             "does not count in the campaign."),
                    test,
                    {{u"to"_s, u"ADDRESS"_s, Text::tr("Where the test goes.")},
                     {u"customer"_s, u"ID"_s,
                      Text::tr("External id of the customer whom it is written for.")}}),
    };
}

/// From the launch on.
QList<Command> launchedCommands()
{
    return {
            command(u"launch"_s, Text::tr("Launch a campaign."),
                    Text::tr(
                            "Plans one message for every member of the segment and returns; "
                            "“musterctl serve” sends them. With --at, the campaign waits for its "
                            "time: “musterctl serve” or Muster launches it then, to whoever is in "
                            "the segment at that time. If neither is running within ten minutes of "
                            "it, it becomes a draft again and says so."),
                    launch,
                    {{u"at"_s, u"TIME"_s,
                      Text::tr("When to launch, like \"2026-12-01 10:00\", in the workspace's "
                               "time zone.")},
                     {u"everyone"_s,
                      {},
                      Text::tr("Allow a segment without rules, which means every customer.")}}),
            command(u"unschedule"_s, Text::tr("Take a campaign from the schedule."),
                    Text::tr("A campaign that waits for its time becomes a draft again."),
                    unschedule),
            command(u"pause"_s, Text::tr("Pause a campaign."),
                    Text::tr("No further message is sent until it is resumed."), pause),
            command(u"resume"_s, Text::tr("Resume a paused campaign."),
                    Text::tr("Sending goes on where it stopped."), resume),
            command(u"cancel"_s, Text::tr("Cancel a campaign."),
                    Text::tr("What is still queued is never sent."), cancel),
            command(u"report"_s, Text::tr("Account for every recipient."),
                    Text::tr("Prints how many messages are in each state; they add up to the "
                             "audience at every moment. "
                             "Exit code 1 if they do not."),
                    reportOnCampaign),
            command(u"retry"_s, Text::tr("Send the failed messages again."),
                    Text::tr("Puts failed messages into the queue. Messages in doubt may have "
                             "arrived: they are only sent "
                             "again with --in-doubt."),
                    retry,
                    {{u"in-doubt"_s,
                      {},
                      Text::tr("Also send messages again whose fate nobody knows.")}}),
    };
}

} // namespace

QList<Command> campaignCommands()
{
    return draftCommands() + launchedCommands();
}

} // namespace muster::ctl
