// SPDX-License-Identifier: GPL-3.0-or-later
// The grammar of the command line: global options, commands of one or two words, their options and
// their help.
//
// Everything is declared in one table of Command values; parsing, usage errors and help come from
// it. Options may stand before and after the command; an unknown one is an error. Plain values and
// pure functions.
#pragma once

#include "support/error.h"

#include <QHash>
#include <QStringList>
#include <functional>

namespace muster::ctl {

class Session;

struct Option
{
    QString name;  ///< without dashes
    QString value; ///< what the value is called in the help; empty for a switch
    QString description;
    bool operator==(const Option &) const = default;
};

struct Arguments
{
    QStringList positional;         ///< after the command's own words
    QHash<QString, QString> values; ///< by option name; a switch has an empty value

    [[nodiscard]] bool has(const QString &option) const { return values.contains(option); }
    [[nodiscard]] QString value(const QString &option, const QString &otherwise = {}) const
    {
        return values.value(option, otherwise);
    }
};

struct Command
{
    QString name;        ///< "segment count"
    QString positional;  ///< "NAME", "FILE", "[NAME]"; as shown in the usage line
    QString summary;     ///< one line for the list of commands
    QString description; ///< the help's text: what it does, what it prints
    QList<Option> options;
    QStringList examples;
    std::function<Result<int>(Session &)> run; ///< the exit code, or the error (exit code 1)
    bool makesWorkspace = false;               ///< where there is none yet
};

/// How many positional arguments a command's usage line asks for and allows.
struct Arity
{
    qsizetype least = 0;
    qsizetype most = 0;
};
[[nodiscard]] Arity arityOf(const Command &command);

struct Invocation
{
    const Command *command = nullptr; ///< null: only --help or --version was asked for
    Arguments arguments;              ///< global options are among the values
    bool help = false;
    bool version = false;
    QString helpTopic; ///< the words given before --help: "segment", "segment count"
};

[[nodiscard]] QList<Option> globalOptions();

/// Fails with InvalidInput, the remedy naming the nearest command or option.
[[nodiscard]] Result<Invocation> parseCommandLine(const QStringList &words,
                                                  const QList<Command> &commands);

/// Help for a command, for a group of commands ("segment"), or for everything.
[[nodiscard]] QString helpText(const QString &topic, const QList<Command> &commands);

} // namespace muster::ctl
