// SPDX-License-Identifier: GPL-3.0-or-later
// muster: the window.
#include "app/commandline.h"
#include "app/screenshots.h"
#include "app/singleinstance.h"
#include "app/windows.h"
#include "engine/opensecretstore.h"
#include "gui/shell/appearancekeeper.h"
#include "gui/shell/brand.h"
#include "gui/shell/languages.h"
#include "gui/shell/pagefactory.h"
#include "gui/widgets/nativedialogs.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtConcurrentRun>
#include <cstdio>

using namespace muster;
using namespace Qt::StringLiterals;

namespace {

enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

void print(FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

QFuture<std::shared_ptr<engine::SecretStore>> openSecrets()
{
    return QtConcurrent::run([]() -> std::shared_ptr<engine::SecretStore> {
        return engine::openSecretStore(
                {.passphrase = qgetenv("MUSTER_PASSPHRASE"), .attended = true});
    });
}

/// Everything that lives as long as the program.
struct Program
{
    Program(const QString &settingsFile, const QString &dataFolder, const app::CommandLine &line)
        : preferences(settingsFile)
        , clock(line.asOf)
        , context{.preferences = preferences,
                  .dialogs = dialogs,
                  .clock = clock,
                  .pages = gui::pageKinds,
                  .secrets = openSecrets(),
                  .dataFolder = dataFolder,
                  .newWorkspace = engine::NewWorkspace::ofDesktop(),
                  .runsEngine = line.screenshotFolder.isEmpty()}
    {
        if (!line.language.isEmpty())
            preferences.setLanguage(line.language);
    }

    gui::Preferences preferences;
    gui::NativeDialogs dialogs;
    SystemClock clock;
    gui::ShellContext context;
};

app::Wish wishOf(const app::CommandLine &line, const gui::Preferences &preferences)
{
    app::Wish wish{{}, line.page, line.demo};
    if (line.workspace) {
        wish.workspace = line.workspace->text();
        wish.password = line.workspace->password;
    } else if (!line.demo) {
        wish.workspace = preferences.recentWorkspaces().value(0);
    }
    return wish;
}

QList<app::Scene> scenesOf(const app::CommandLine &line, const gui::MainWindow &window,
                           const QString &folder)
{
    QList<app::Scene> scenes{{u"start"_s}};
    if (line.demo) {
        scenes = app::demoTour(folder);
    } else if (window.view()) {
        QStringList pages;
        for (const QAction *action : window.view()->navigation())
            pages.append(action->objectName());
        scenes = app::pageTour(pages);
    }
    if (window.view() && !line.page.isEmpty())
        scenes.removeIf([&line](const app::Scene &scene) { return pageOf(scene) != line.page; });
    return scenes;
}

int takePictures(const app::CommandLine &line)
{
    // The person's own preferences and demo are neither used nor touched.
    const QTemporaryDir folder;
    Program program(folder.filePath(u"muster.ini"_s), folder.path(), line);
    const gui::Languages languages(program.preferences);
    program.preferences.setAppearance(gui::Appearance::Light);
    const gui::AppearanceKeeper appearance(program.preferences);
    gui::MainWindow window(program.context);
    app::Screenshots screenshots(window, program.preferences, line.screenshotFolder);
    const auto start = [&] { screenshots.start(scenesOf(line, window, folder.path())); };
    QObject::connect(&screenshots, &app::Screenshots::finished, &window,
                     [](const QString &failure) {
                         if (!failure.isEmpty())
                             print(stderr, failure + u'\n');
                         QApplication::exit(failure.isEmpty() ? Done : Failed);
                     });
    QObject::connect(&window.chooser(), &gui::Chooser::finished, &screenshots, start,
                     Qt::SingleShotConnection);
    window.resize(line.size);
    window.show();
    if (line.demo)
        window.chooser().openDemo();
    else if (line.workspace)
        window.chooser().open({.url = *line.workspace});
    else
        start();
    return QApplication::exec();
}

int runWindows(const app::CommandLine &line)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    if (!QDir().mkpath(folder))
        print(stderr, u"muster: %1: the folder for preferences cannot be made\n"_s.arg(folder));
    app::SingleInstance instance(folder);
    Program program(folder + u"/muster.ini"_s, engine::secretFolder(), line);
    const app::Wish wish = wishOf(line, program.preferences);
    if (!instance.claim()) {
        if (instance.handOver(wish))
            return Done;
        print(stderr, u"muster: it runs already, but does not answer\n"_s);
        return Failed;
    }
    const gui::Languages languages(program.preferences);
    const gui::AppearanceKeeper appearance(program.preferences);
    app::Windows windows(program.context);
    QObject::connect(&instance, &app::SingleInstance::wished, &windows, &app::Windows::fulfil);
    windows.fulfil(wish);
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    // Before there is a display, which help does not need.
    const auto line = app::parseCommandLine(words);
    if (!line) {
        print(stderr, u"muster: "_s + line.error().text() + u'\n');
        return WrongUsage;
    }
    if (line->help || line->version) {
        print(stdout, line->help ? app::helpText() : u"muster " MUSTER_VERSION "\n"_s);
        return Done;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"muster"_s);
    QApplication::setApplicationDisplayName(u"Muster"_s);
    QApplication::setApplicationVersion(QStringLiteral(MUSTER_VERSION));
    QApplication::setDesktopFileName(u"org.muster.Muster"_s);
    QApplication::setWindowIcon(gui::brandIcon());
    return line->screenshotFolder.isEmpty() ? runWindows(*line) : takePictures(*line);
}
