// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/session.h"
#include "engine/audiences.h"
#include "engine/exporter.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommands)
};

Result<int> exportFile(Session &session, engine::ExportKind kind)
{
    MUSTER_TRY_ASSIGN(const engine::Workspace *workspace, session.workspace());
    engine::ExportOptions options{kind, session.arguments().positional.first(), std::nullopt};
    if (session.arguments().has(u"segment"_s)) {
        MUSTER_TRY_ASSIGN(const rules::RuleGroup tree,
                          engine::readRuleOf(*workspace, session.arguments().value(u"segment"_s)));
        MUSTER_TRY_ASSIGN(const engine::CheckedRule rule, engine::checkRule(*workspace, tree));
        options.audience = rule.node;
    }
    MUSTER_TRY_ASSIGN(const qint64 rows, engine::exportRows(*workspace, options));
    session.console().say(
            Text::tr("Wrote %n row(s) to %1.", nullptr, static_cast<int>(rows)).arg(options.path));
    session.console().result(QJsonObject{{u"rows"_s, rows}, {u"file"_s, options.path}});
    return 0;
}

Command command(const QString &what, const QString &summary, const QString &description,
                engine::ExportKind kind)
{
    return {u"export "_s + what,
            u"FILE"_s,
            summary,
            description,
            {{u"segment"_s, u"NAME"_s, Text::tr("Only the customers of this segment.")}},
            {u"musterctl export "_s + what + u' ' + what + u".csv --segment \"Big spenders\""_s},
            [kind](Session &session) { return exportFile(session, kind); }};
}

} // namespace

QList<Command> exportCommands()
{
    return {command(u"customers"_s, Text::tr("Export customers as CSV."),
                    Text::tr("Can be imported again: opening_… columns are the customer's own "
                             "opening values, all_… columns "
                             "are the totals with the orders and are left alone by an import, "
                             "and attributes.… columns are custom fields with their type."),
                    engine::ExportKind::Customers),
            command(u"orders"_s, Text::tr("Export orders as CSV."),
                    Text::tr("Can be imported again."), engine::ExportKind::Orders),
            command(u"messages"_s, Text::tr("Export messages with what became of them as CSV."),
                    Text::tr("One row for each recipient of each campaign."),
                    engine::ExportKind::Messages)};
}

} // namespace muster::ctl
