// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commandline.h"

#include "support/folding.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::ctl {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<Error> usage(const QString &message, const QString &remedy)
{
    return fail(ErrorCode::InvalidInput, message, {}, remedy);
}

QStringList namesOf(const QList<Option> &options)
{
    QStringList names;
    for (const Option &option : options)
        names.append(option.name);
    return names;
}

const Option *find(const QList<Option> &options, const QString &name)
{
    for (const Option &option : options) {
        if (option.name == name)
            return &option;
    }
    return nullptr;
}

/// Words and options apart; which options exist is only known once the command is.
struct Split
{
    QStringList words;
    struct Given
    {
        QString name;
        QString value;
        bool hasValue = false;
    };
    QList<Given> options;
};

/// An option takes the next word as its value if any command has an option of that name with a
/// value: a name means the same everywhere (a test checks the table for it).
Result<Split> split(const QStringList &words, const QList<Option> &known)
{
    Split out;
    bool onlyWords = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (onlyWords || !word.startsWith(u"--"_s)) {
            if (!onlyWords && word.size() > 1 && word.startsWith(u'-') && !word[1].isDigit())
                return usage(Text::tr("Unknown option “%1”.").arg(word),
                             Text::tr("Options begin with two dashes."));
            out.words.append(word);
            continue;
        }
        if (word == u"--"_s) {
            onlyWords = true;
            continue;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString name = word.mid(2, equals < 0 ? -1 : equals - 2);
        const Option *option = find(known, name);
        if (!option) {
            const QString nearest = nearestName(name, namesOf(known));
            return usage(Text::tr("Unknown option “--%1”.").arg(name),
                         nearest.isEmpty() ? Text::tr("See --help.")
                                           : Text::tr("Did you mean --%1?").arg(nearest));
        }
        Split::Given given{name, {}, false};
        if (equals >= 0) {
            if (option->value.isEmpty())
                return usage(Text::tr("“--%1” takes no value.").arg(name), Text::tr("See --help."));
            given.value = word.mid(equals + 1);
            given.hasValue = true;
        } else if (!option->value.isEmpty()) {
            if (i + 1 >= words.size())
                return usage(Text::tr("“--%1” needs a value: %2.").arg(name, option->value),
                             Text::tr("See --help."));
            given.value = words[++i];
            given.hasValue = true;
        }
        out.options.append(given);
    }
    return out;
}

QList<Option> everyOption(const QList<Command> &commands)
{
    QList<Option> out = globalOptions();
    for (const Command &command : commands) {
        for (const Option &option : command.options) {
            if (!find(out, option.name))
                out.append(option);
        }
    }
    return out;
}

QString groupOf(const Command &command)
{
    return command.name.section(u' ', 0, 0);
}

bool isGroup(const QString &word, const QList<Command> &commands)
{
    return std::any_of(commands.cbegin(), commands.cend(),
                       [&word](const Command &command) { return groupOf(command) == word; });
}

/// The command whose words the invocation begins with.
Result<const Command *> commandFor(const QStringList &words, const QList<Command> &commands)
{
    const QString one = words.value(0);
    const QString two = one + u' ' + words.value(1);
    QStringList names;
    const bool groupExists = isGroup(one, commands);
    for (const Command &command : commands) {
        if (command.name == one || command.name == two)
            return &command;
        names.append(command.name);
    }
    const QString given = groupExists ? two.trimmed() : one;
    const QString nearest = nearestName(given, names);
    if (groupExists && words.size() < 2)
        return usage(Text::tr("“%1” needs to know what to do.").arg(one),
                     Text::tr("See musterctl %1 --help.").arg(one));
    return usage(Text::tr("Unknown command “%1”.").arg(given),
                 nearest.isEmpty() ? Text::tr("See musterctl --help.")
                                   : Text::tr("Did you mean “%1”?").arg(nearest));
}

QString usageLine(const Command &command)
{
    return (u"musterctl [OPTIONS] "_s + command.name + u' ' + command.positional).trimmed();
}

/// \a text in lines of at most \a width characters, each after \a indent.
QString wrapped(const QString &text, const QString &indent, int width = 92)
{
    QString out;
    for (const QString &paragraph : text.split(u'\n')) {
        QString line;
        for (const QString &word : paragraph.split(u' ')) {
            if (!line.isEmpty() && indent.size() + line.size() + 1 + word.size() > width) {
                out += indent + line + u'\n';
                line.clear();
            }
            line += (line.isEmpty() ? QString() : u" "_s) + word;
        }
        out += (line.isEmpty() ? QString() : indent + line) + u'\n';
    }
    return out;
}

QString optionTable(const QList<Option> &options)
{
    QString out;
    for (const Option &option : options) {
        QString head = u"  --"_s + option.name;
        if (!option.value.isEmpty())
            head += u' ' + option.value;
        out += head + u'\n' + wrapped(option.description, u"        "_s);
    }
    return out;
}

QString commandTable(const QList<Command> &commands, const QString &group)
{
    QString out;
    for (const Command &command : commands) {
        if (group.isEmpty() || groupOf(command) == group)
            out += u"  "_s + (command.name + u' ' + command.positional).leftJustified(36) +
                   u"  "_s + command.summary + u'\n';
    }
    return out;
}

QString commandHelp(const Command &command)
{
    QString out = command.summary + u"\n\n"_s + Text::tr("Usage:") + u"\n  "_s +
                  usageLine(command) + u"\n\n"_s + wrapped(command.description, {});
    if (!command.options.isEmpty())
        out += u'\n' + Text::tr("Options:") + u'\n' + optionTable(command.options);
    if (!command.examples.isEmpty()) {
        out += u'\n' + Text::tr("Examples:") + u'\n';
        for (const QString &example : command.examples)
            out += u"  "_s + example + u'\n';
    }
    return out + u'\n' + Text::tr("Options of every command:") + u'\n' +
           optionTable(globalOptions());
}

} // namespace

Arity arityOf(const Command &command)
{
    Arity arity;
    for (const QString &word : command.positional.split(u' ', Qt::SkipEmptyParts)) {
        ++arity.most;
        if (!word.startsWith(u'['))
            ++arity.least;
    }
    return arity;
}

QList<Option> globalOptions()
{
    return {{u"db"_s, u"URL"_s,
             Text::tr("The workspace: sqlite:PATH, postgresql://user@host:port/db or "
                      "mysql://user@host:port/db. "
                      "Without it MUSTER_DB is used, or else the workspace in your data folder. A "
                      "server's password "
                      "comes from MUSTER_DB_PASSWORD.")},
            {u"as-of"_s, u"DATE"_s,
             Text::tr("The day that rules and reports count from, like 2025-06-30, instead of "
                      "today.")},
            {u"json"_s, {}, Text::tr("Print the result as JSON on standard output.")},
            {u"help"_s, {}, Text::tr("Show this help.")},
            {u"version"_s, {}, Text::tr("Show the version.")}};
}

Result<Invocation> parseCommandLine(const QStringList &words, const QList<Command> &commands)
{
    auto parts = split(words, everyOption(commands));
    if (!parts)
        return fail(parts.error());
    Invocation out;
    for (const Split::Given &given : parts->options) {
        out.help = out.help || given.name == u"help"_s;
        out.version = out.version || given.name == u"version"_s;
    }
    if (parts->words.value(0) == u"help"_s) {
        parts->words.removeFirst();
        out.help = true;
    }
    if (out.help || out.version || parts->words.isEmpty()) {
        if (!out.help && !out.version)
            return usage(Text::tr("There is no command."), Text::tr("See musterctl --help."));
        const QStringList topic = parts->words.mid(0, 2);
        if (!topic.isEmpty() && !(topic.size() == 1 && isGroup(topic.first(), commands))) {
            if (const auto command = commandFor(topic, commands); !command)
                return fail(command.error());
        }
        out.helpTopic = topic.join(u' ');
        return out;
    }

    auto command = commandFor(parts->words, commands);
    if (!command)
        return fail(command.error());
    out.command = *command;
    const QList<Option> allowed = out.command->options + globalOptions();
    for (const Split::Given &given : parts->options) {
        if (!find(allowed, given.name))
            return usage(Text::tr("“%1” has no option --%2.").arg(out.command->name, given.name),
                         Text::tr("See musterctl %1 --help.").arg(out.command->name));
        if (out.arguments.values.contains(given.name))
            return usage(Text::tr("--%1 is given twice.").arg(given.name),
                         Text::tr("Leave one of them out."));
        out.arguments.values.insert(given.name, given.value);
    }
    out.arguments.positional = parts->words.mid(out.command->name.count(u' ') + 1);
    const Arity arity = arityOf(*out.command);
    const qsizetype given = out.arguments.positional.size();
    if (given < arity.least || given > arity.most)
        return usage(
                given < arity.least
                        ? Text::tr("“%1” needs %2.").arg(out.command->name, out.command->positional)
                        : Text::tr("“%1” is one word too many.")
                                  .arg(out.arguments.positional.last()),
                Text::tr("Usage: %1").arg(usageLine(*out.command)));
    return out;
}

QString helpText(const QString &topic, const QList<Command> &commands)
{
    for (const Command &command : commands) {
        if (command.name == topic ||
            (!topic.isEmpty() && command.name == topic.section(u' ', 0, 0)))
            return commandHelp(command);
    }
    const QString group = topic.section(u' ', 0, 0);
    if (isGroup(group, commands))
        return Text::tr("Commands of “%1”:").arg(group) + u'\n' + commandTable(commands, group) +
               u'\n' + Text::tr("“musterctl COMMAND --help” explains one of them.") + u'\n';
    return Text::tr("musterctl: Muster without a window. It keeps customers and orders, builds "
                    "audiences, sends "
                    "campaigns\nand accounts for every recipient.") +
           u"\n\n"_s + Text::tr("Usage:") +
           u"\n  musterctl [--db URL] [--as-of DATE] [--json] COMMAND\n\n"_s +
           Text::tr("Commands:") + u'\n' + commandTable(commands, {}) + u'\n' +
           Text::tr("Options:") + u'\n' + optionTable(globalOptions()) + u'\n' +
           Text::tr("Results are JSON on standard output with --json; words go to standard error.\n"
                    "The exit code is 0 when it is done, 1 when it failed, 2 when the command line "
                    "is wrong.\n"
                    "“musterctl COMMAND --help” explains a command.") +
           u'\n';
}

} // namespace muster::ctl
