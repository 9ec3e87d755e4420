// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"
#include "ctl/session.h"
#include "engine/audiences.h"
#include "rules/rulejson.h"
#include "rules/ruletext.h"
#include "storage/audience.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace muster::ctl {

using storage::Connection;
using storage::Role;
using storage::SegmentRepository;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SegmentCommands)
};

QList<Option> ruleOptions()
{
    return {{u"name"_s, u"NAME"_s, Text::tr("A saved segment.")},
            {u"rules"_s, u"FILE"_s,
             Text::tr("A file with rules: Muster's JSON, one of the older systems', or text.")},
            {u"text"_s, u"EXPR"_s,
             Text::tr("Rules in words, like: spend > 10000 AND city in (\"Mumbai\", \"Pune\").")}};
}

/// The rule that one of --rules, --text and, where \a allowName, --name gives.
Result<rules::RuleGroup> givenRule(Session &session, bool allowName)
{
    const Arguments &arguments = session.arguments();
    const bool byName = allowName && arguments.has(u"name"_s);
    if (int(byName) + int(arguments.has(u"rules"_s)) + int(arguments.has(u"text"_s)) != 1)
        return fail(ErrorCode::InvalidInput,
                    allowName ? Text::tr("Exactly one of --name, --rules and --text is needed.")
                              : Text::tr("Exactly one of --rules and --text is needed."),
                    u"--text"_s, Text::tr("See --help."));
    if (arguments.has(u"text"_s)) {
        const auto tree = rules::readRuleText(arguments.value(u"text"_s));
        if (!tree)
            return fail(tree.error().toError());
        return *tree;
    }
    if (arguments.has(u"rules"_s))
        return engine::readRuleFile(arguments.value(u"rules"_s));
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    return engine::readRuleOf(*workspace, arguments.value(u"name"_s));
}

Result<engine::CheckedRule> checkedRule(Session &session)
{
    MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, givenRule(session, true));
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    return engine::checkRule(*workspace, tree);
}

/// Runs a reading function of storage/audience.h on the rule that was given.
template<typename Read>
auto onAudience(Session &session, const engine::CheckedRule &rule, Read read)
{
    return (*session.workspace())
            ->database()
            .run(Role::Read, [node = rule.node,
                              read](Connection &connection) { return read(connection, node); })
            .takeResult();
}

Result<int> count(Session &session)
{
    MUSTER_TRY_ASSIGN(const engine::CheckedRule rule, checkedRule(session));
    QElapsedTimer timer;
    timer.start();
    MUSTER_TRY_ASSIGN(const qint64 members, onAudience(session, rule, storage::countMembers));
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    session.console().say(
            Text::tr("%n customer(s): %1", nullptr, static_cast<int>(members)).arg(rule.words));
    session.console().result(QJsonObject{{u"count"_s, members}, {u"milliseconds"_s, milliseconds}});
    return 0;
}

Result<int> members(Session &session)
{
    MUSTER_TRY_ASSIGN(const engine::CheckedRule rule, checkedRule(session));
    MUSTER_TRY_ASSIGN(const QStringList ids, onAudience(session, rule, storage::memberExternalIds));
    if (!session.console().isJson()) {
        for (const QString &id : ids)
            session.console().say(id);
    }
    session.console().result(QJsonObject{{u"ids"_s, QJsonArray::fromStringList(ids)}});
    return 0;
}

Result<int> explain(Session &session)
{
    MUSTER_TRY_ASSIGN(const engine::CheckedRule rule, checkedRule(session));
    MUSTER_TRY_ASSIGN(const QString plan, onAudience(session, rule, storage::explainCount));
    session.console().say(rule.words);
    session.console().say({});
    session.console().say(plan);
    session.console().result(QJsonObject{{u"words"_s, rule.words}, {u"plan"_s, plan}});
    return 0;
}

Result<int> list(Session &session)
{
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const QList<Segment> segments,
                      wait(workspace->database().run(Role::Read, [](Connection &connection) {
                          return SegmentRepository(connection).list();
                      })));
    QJsonArray out;
    for (const Segment &segment : segments) {
        MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, rules::readRuleJson(segment.rules.toUtf8()));
        out.append(QJsonObject{{u"name"_s, segment.name}, {u"text"_s, rules::writeRuleText(tree)}});
        session.console().say(segment.name.leftJustified(32) + u"  "_s +
                              rules::writeRuleText(tree));
    }
    if (segments.isEmpty())
        session.console().say(Text::tr("There is no segment. “musterctl segment save” makes one."));
    session.console().result(out);
    return 0;
}

Result<int> show(Session &session)
{
    const QString name = session.arguments().positional.first();
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, engine::readRuleOf(*workspace, name));
    MUSTER_TRY_ASSIGN(const engine::CheckedRule rule, engine::checkRule(*workspace, tree));
    MUSTER_TRY_ASSIGN(const qint64 size, onAudience(session, rule, storage::countMembers));
    session.console().say(rule.words);
    session.console().say(rules::writeRuleText(tree));
    session.console().say(Text::tr("%n customer(s)", nullptr, static_cast<int>(size)));
    session.console().result(QJsonObject{{u"name"_s, name},
                                         {u"words"_s, rule.words},
                                         {u"text"_s, rules::writeRuleText(tree)},
                                         {u"rules"_s, rules::ruleToJson(tree)},
                                         {u"count"_s, size}});
    return 0;
}

Result<int> save(Session &session)
{
    const Arguments &arguments = session.arguments();
    if (!arguments.positional.isEmpty() && arguments.has(u"name"_s))
        return fail(ErrorCode::InvalidInput, Text::tr("The segment has two names."), u"--name"_s,
                    Text::tr("Leave one of them out."));
    const QString name = arguments.positional.value(0, arguments.value(u"name"_s));
    if (name.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The segment needs a name."), u"--name"_s,
                    Text::tr("Give it after “segment save”."));
    MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, givenRule(session, false));
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY_ASSIGN(const engine::SavedSegment saved,
                      engine::saveSegment(*workspace, name, tree));
    MUSTER_TRY_ASSIGN(const engine::CheckedRule rule, engine::checkRule(*workspace, tree));
    MUSTER_TRY_ASSIGN(const qint64 size, onAudience(session, rule, storage::countMembers));
    const QString said =
            saved.isNew ? Text::tr("Saved “%1”: %n customer(s)", nullptr, static_cast<int>(size))
                        : Text::tr("“%1” has other rules now: %n customer(s)", nullptr,
                                   static_cast<int>(size));
    session.console().say(said.arg(saved.name));
    session.console().result(
            QJsonObject{{u"name"_s, saved.name}, {u"count"_s, size}, {u"new"_s, saved.isNew}});
    return 0;
}

Result<int> remove(Session &session)
{
    const QString name = session.arguments().positional.first();
    MUSTER_TRY_ASSIGN(engine::Workspace * workspace, session.workspace());
    MUSTER_TRY(wait(workspace->database().transact(
            Role::Write, [name](Connection &connection) -> Result<void> {
                SegmentRepository segments(connection);
                MUSTER_TRY_ASSIGN(const Segment segment, segments.findByName(name));
                return segments.remove(segment.id);
            })));
    session.console().say(Text::tr("Deleted the segment “%1”.").arg(name));
    session.console().result(QJsonObject{{u"deleted"_s, name}});
    return 0;
}

Result<int> convert(Session &session)
{
    MUSTER_TRY_ASSIGN(const rules::RuleGroup tree, givenRule(session, true));
    const QString format = session.arguments().value(u"to"_s, u"json"_s);
    if (format == u"text"_s) {
        const QString text = rules::writeRuleText(tree);
        if (session.console().isJson())
            session.console().result(QJsonObject{{u"text"_s, text}});
        else
            session.console().print(text + u'\n');
        return 0;
    }
    if (format != u"json"_s)
        return fail(ErrorCode::InvalidInput, Text::tr("“%1” is not a format of rules.").arg(format),
                    u"--to"_s, Text::tr("Use json or text."));
    session.console().print(QString::fromUtf8(QJsonDocument(rules::ruleToJson(tree)).toJson()));
    return 0;
}

QList<Command> askingCommands()
{
    const QString meaning = u' ' + Text::tr("Text is compared without regard to case; a customer "
                                            "without a value matches only “is null”.");
    return {
            {u"segment count"_s,
             {},
             Text::tr("Count the customers whom rules match."),
             Text::tr("Prints {\"count\",\"milliseconds\"} with --json.") + meaning,
             ruleOptions(),
             {u"musterctl segment count --text 'spend > 10000 AND orders >= 3' --json"_s,
              u"musterctl segment count --name \"Big spenders\""_s},
             count},
            {u"segment members"_s,
             {},
             Text::tr("List the customers whom rules match."),
             Text::tr("Prints the customers' external ids, as {\"ids\":[…]} with --json."),
             ruleOptions(),
             {},
             members},
            {u"segment explain"_s,
             {},
             Text::tr("Say what rules mean and how the database finds the customers."),
             Text::tr("Prints the rules in words, the SQL with its values left out, and the "
                      "database's plan."),
             ruleOptions(),
             {},
             explain},
    };
}

QList<Command> savedSegmentCommands()
{
    return {
            {u"segment list"_s,
             {},
             Text::tr("List the saved segments."),
             Text::tr("Prints names and rules."),
             {},
             {},
             list},
            {u"segment show"_s,
             u"NAME"_s,
             Text::tr("Show a saved segment."),
             Text::tr("Prints the rules in words, as text and as JSON, and the number of "
                      "customers."),
             {},
             {},
             show},
            {u"segment save"_s,
             u"[NAME]"_s,
             Text::tr("Save rules as a segment."),
             Text::tr("Checks the rules first; a segment of that name (capitals do not count) "
                      "gets the new rules, which the campaigns that use it then go by."),
             ruleOptions(),
             {u"musterctl segment save \"Big spenders\" --text 'spend >= 10000'"_s},
             save},
            {u"segment delete"_s,
             u"NAME"_s,
             Text::tr("Delete a saved segment."),
             Text::tr("A segment that campaigns use cannot be deleted."),
             {},
             {},
             remove},
            {u"segment convert"_s,
             {},
             Text::tr("Read rules in any format and print them in another."),
             Text::tr("Formats: json (react-querybuilder's) and text."),
             ruleOptions() +
                     QList<Option>{{u"to"_s, u"FORMAT"_s, Text::tr("json (the default) or text.")}},
             {u"musterctl segment convert --rules old-segment.json --to text"_s},
             convert},
    };
}

} // namespace

QList<Command> segmentCommands()
{
    return askingCommands() + savedSegmentCommands();
}

} // namespace muster::ctl
