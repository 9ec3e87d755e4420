// SPDX-License-Identifier: GPL-3.0-or-later
// What can still be done about a campaign that is a draft: give it another segment or vendor account, or delete it.
#include "ctl/commands.h"
#include "ctl/session.h"
#include "engine/campaigns.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignEditCommands)
};

Result<int> set(Session &session)
{
    const Arguments &arguments = session.arguments();
    const QString name = arguments.positional.first();
    const engine::DraftChange change{arguments.value(u"segment"_s), arguments.value(u"vendor"_s)};
    if (change.segment.isEmpty() && change.vendorAccount.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("Nothing is said that should change."), name,
                    Text::tr("See musterctl campaign set --help."));
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY(engine::changeDraft(*workspace, name, change));
    session.console().say(Text::tr("Changed the draft “%1”.").arg(name));
    session.console().result(QJsonObject{{u"name"_s, name}, {u"state"_s, u"draft"_s}});
    return 0;
}

Result<int> remove(Session &session)
{
    const QString name = session.arguments().positional.first();
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY(engine::deleteDraft(*workspace, name));
    session.console().say(Text::tr("Deleted the draft “%1”.").arg(name));
    session.console().result(QJsonObject{{u"deleted"_s, name}});
    return 0;
}

} // namespace

QList<Command> campaignEditCommands()
{
    return {{u"campaign set"_s,
             u"NAME"_s,
             Text::tr("Give a draft another segment or vendor account."),
             Text::tr("Changes what the options say and leaves the rest. Only a draft can be "
                      "changed."),
             {{u"segment"_s, u"NAME"_s, Text::tr("Whom it goes to: a saved segment.")},
              {u"vendor"_s, u"NAME"_s, Text::tr("The vendor account that sends it.")}},
             {u"musterctl campaign set spring --vendor acme"_s},
             set},
            {u"campaign delete"_s,
             u"NAME"_s,
             Text::tr("Delete a draft."),
             Text::tr("Only a draft can be deleted: what was launched is accounted for."),
             {},
             {},
             remove}};
}

} // namespace muster::ctl
