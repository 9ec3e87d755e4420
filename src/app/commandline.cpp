// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "gui/foundation/page.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace muster::app {

namespace {

using gui::PageName;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

QStringList languages()
{
    return {u"en"_s, u"de"_s, u"hi"_s};
}

QStringList pageNames()
{
    QStringList names;
    for (const char *name :
         {PageName::Dashboard, PageName::Customers, PageName::Orders, PageName::Segments,
          PageName::Campaigns, PageName::Deliveries, PageName::Imports, PageName::Settings})
        names.append(QLatin1StringView(name));
    return names;
}

tl::unexpected<Error> wrong(const QString &option, const QString &message,
                            const QString &remedy = {})
{
    return fail(ErrorCode::InvalidInput, message, option, remedy);
}

Result<storage::DatabaseUrl> workspaceOf(const QString &text)
{
    // A drive's letter is no scheme.
    const bool isUrl = text.contains(u"://"_s) || text.startsWith(u"sqlite:"_s);
    return storage::DatabaseUrl::parse(
            isUrl ? text : u"sqlite:"_s + QDir::current().absoluteFilePath(text));
}

Result<QSize> sizeOf(const QString &text)
{
    const QStringList parts = text.toLower().split(u'x');
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    if (size.width() < 320 || size.height() < 240 || size.width() > 7680 || size.height() > 4320)
        return wrong(u"--size"_s, Text::tr("“%1” is not a size.").arg(text),
                     Text::tr("Write it like 1280x800."));
    return size;
}

Result<void> setValue(CommandLine &line, const QString &option, const QString &value)
{
    if (option == u"--db" || option == u"--workspace") {
        MUSTER_TRY_ASSIGN(line.workspace, workspaceOf(value));
    } else if (option == u"--page") {
        if (!pageNames().contains(value))
            return wrong(option, Text::tr("There is no page “%1”.").arg(value),
                         Text::tr("The pages are: %1").arg(pageNames().join(u", "_s)));
        line.page = value;
    } else if (option == u"--screenshot") {
        line.screenshotFolder = value;
    } else if (option == u"--size") {
        MUSTER_TRY_ASSIGN(line.size, sizeOf(value));
    } else if (option == u"--language") {
        if (!languages().contains(value))
            return wrong(option, Text::tr("There is no language “%1”.").arg(value),
                         Text::tr("The languages are: %1").arg(languages().join(u", "_s)));
        line.language = value;
    } else if (option == u"--as-of") {
        const QDate day = QDate::fromString(value, Qt::ISODate);
        if (!day.isValid())
            return wrong(option, Text::tr("“%1” is not a date.").arg(value),
                         Text::tr("Write it like 2025-06-30."));
        line.asOf = day;
    } else {
        return wrong(option, Text::tr("There is no such option."),
                     Text::tr("“muster --help” lists them."));
    }
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &words)
{
    CommandLine line;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words.at(i);
        if (word == u"--help" || word == u"-h") {
            line.help = true;
        } else if (word == u"--version") {
            line.version = true;
        } else if (word == u"--demo") {
            line.demo = true;
        } else if (!word.startsWith(u'-')) {
            // As a file manager calls it.
            MUSTER_TRY_ASSIGN(line.workspace, workspaceOf(word));
        } else {
            const qsizetype equals = word.indexOf(u'=');
            const QString option = word.left(equals);
            const bool hasNext = i + 1 < words.size();
            if (equals < 0 && !hasNext)
                return wrong(option, Text::tr("This option is unknown or lacks its value."),
                             Text::tr("“muster --help” lists the options."));
            MUSTER_TRY(setValue(line, option, equals >= 0 ? word.mid(equals + 1) : words.at(++i)));
        }
    }
    if (line.demo && line.workspace)
        return wrong(u"--demo"_s, Text::tr("There can be one workspace only."));
    return line;
}

QString helpText()
{
    return Text::tr("Usage: muster [OPTION]… [WORKSPACE]\n\n"
                    "Opens Muster's window: audiences, campaigns and delivery receipts.\n\n"
                    "  --workspace FILE|URL  open this workspace (a file, sqlite:PATH,\n"
                    "                        postgresql://USER@HOST:PORT/DB or mysql://…)\n"
                    "  --db URL              the same\n"
                    "  --demo                open the demo; it is made if it is not there\n"
                    "  --page NAME           go to this page: %1\n"
                    "  --language CODE       en, de or hi\n"
                    "  --as-of DATE          let rules and reports count from this day\n"
                    "  --screenshot FOLDER   save pictures of all pages there, light and dark,\n"
                    "                        and end; with --demo of every view and dialog, in\n"
                    "                        a fresh demo; nothing is sent meanwhile\n"
                    "  --size WIDTHxHEIGHT   of the window in the pictures (default: 1280x800);\n"
                    "                        QT_SCALE_FACTOR=2 makes them twice as fine\n"
                    "  --help                show this\n"
                    "  --version             show the version\n")
            .arg(pageNames().join(u' '));
}

} // namespace muster::app
