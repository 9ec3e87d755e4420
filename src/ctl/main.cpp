// SPDX-License-Identifier: GPL-3.0-or-later
// musterctl: the engine without a window.
#include "ctl/commands.h"
#include "ctl/session.h"

#include <QCoreApplication>
#include <QTranslator>
#include <clocale>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// A wrong value in an option is a wrong command line, like an unknown option.
int exitCodeOf(const Error &error)
{
    return error.code == ErrorCode::InvalidInput && error.place.startsWith(u"--"_s) ? WrongUsage
                                                                                    : Failed;
}

int run(const QStringList &words)
{
    ctl::Console console;
    console.setJson(words.contains(u"--json"_s));
    const QList<ctl::Command> commands = ctl::allCommands();
    auto invocation = ctl::parseCommandLine(words, commands);
    if (!invocation) {
        console.fail(invocation.error());
        return WrongUsage;
    }
    if (invocation->version) {
        console.print(u"musterctl " MUSTER_VERSION "\n"_s);
        return Done;
    }
    if (invocation->help) {
        console.print(ctl::helpText(invocation->helpTopic, commands));
        return Done;
    }
    ctl::Session session(invocation->arguments, console, invocation->command->makesWorkspace);
    if (auto ready = session.prepare(); !ready) {
        console.fail(ready.error());
        return WrongUsage;
    }
    const Result<int> code = invocation->command->run(session);
    if (!code) {
        console.fail(code.error());
        return exitCodeOf(code.error());
    }
    return *code;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"musterctl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QTranslator plurals;
    if (plurals.load(u":/i18n/muster_en.qm"_s))
        QCoreApplication::installTranslator(&plurals);
    return run(QCoreApplication::arguments().mid(1));
}
