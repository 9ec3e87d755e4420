// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the house that a compiler does not enforce: which folder may include which, what stands at the top
// level, which words must not appear, what musterctl may be linked with.
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// What a folder may include besides itself. A folder that is not listed does not belong into src.
const QStringList belowStorage{u"rules"_s, u"templates"_s, u"domain"_s, u"support"_s};
const QStringList parts{u"ingest"_s, u"delivery"_s, u"analytics"_s, u"assistant"_s, u"accounts"_s};

QMap<QString, QStringList> allowedArrows()
{
    const QStringList fromStorage = QStringList{u"storage"_s} + belowStorage;
    QMap<QString, QStringList> arrows{
            {u"support"_s, {}},
            {u"http"_s, {u"support"_s}},
            {u"domain"_s, {u"support"_s}},
            {u"rules"_s, {u"domain"_s, u"support"_s}},
            {u"templates"_s, {u"domain"_s, u"support"_s}},
            {u"storage"_s, belowStorage},
    };
    for (const QString &part : parts)
        arrows[part] = fromStorage;
    arrows[u"delivery"_s].append(u"http"_s);
    arrows[u"listener"_s] = parts + fromStorage + QStringList{u"http"_s};
    arrows[u"engine"_s] = arrows[u"listener"_s] + QStringList{u"listener"_s};
    arrows[u"gui"_s] = arrows[u"engine"_s] + QStringList{u"engine"_s};
    arrows[u"ctl"_s] = arrows[u"gui"_s];
    arrows[u"app"_s] = arrows[u"gui"_s] + QStringList{u"gui"_s};
    return arrows;
}

/// What a folder of the window may include of the window besides itself. A page reaches neither the shell nor another page;
/// only the shell's list of pages knows them all.
QStringList allowedInWindow(const QString &path)
{
    const QString folder = path.section(u'/', 2, 2);
    if (path.section(u'/', 1, 1) == u"app"_s)
        return {u"foundation"_s, u"theme"_s, u"widgets"_s, u"shell"_s};
    if (folder == u"foundation"_s || folder == u"theme"_s)
        return {};
    if (folder == u"widgets"_s)
        return {u"foundation"_s, u"theme"_s};
    const QStringList shared{u"foundation"_s, u"theme"_s, u"widgets"_s};
    if (path != u"src/gui/shell/pagefactory.cpp"_s)
        return shared;
    return shared + QStringList{u"dashboard"_s, u"customers"_s,  u"orders"_s,  u"segments"_s,
                                u"campaigns"_s, u"deliveries"_s, u"imports"_s, u"settings"_s};
}

/// A folder under src/gui that \a path must not reach, or nothing.
QString wrongArrowInWindow(const QString &path, const QString &target)
{
    const bool isInWindow = path.startsWith(u"src/gui/"_s) || path.startsWith(u"src/app/"_s);
    if (!isInWindow || !target.startsWith(u"gui/"_s))
        return {};
    const QString folder = target.section(u'/', 1, 1);
    const bool isOwn = path.startsWith(u"src/gui/"_s) && path.section(u'/', 2, 2) == folder;
    return isOwn || allowedInWindow(path).contains(folder) ? QString() : folder;
}

QDir sourceRoot()
{
    return QDir(QStringLiteral(MUSTER_SOURCE_DIR));
}

QString contentOf(const QString &path)
{
    QFile file(sourceRoot().filePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Paths of the files under \a folder, relative to the root of the sources.
QStringList filesUnder(const QString &folder, const QStringList &patterns)
{
    QStringList out;
    QDirIterator walk(sourceRoot().filePath(folder), patterns, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        out.append(sourceRoot().relativeFilePath(walk.next()));
    out.sort();
    return out;
}

/// The faults in the includes of one file of src; \a exists says whether a path under src is a file.
QStringList includeFaults(const QString &path, const QString &content,
                          const std::function<bool(const QString &)> &exists)
{
    static const QRegularExpression include(u"^\\s*#\\s*include\\s*\"([^\"]+)\""_s);
    static const QRegularExpression generated(u"(\\.moc|^moc_.*\\.cpp|^ui_.*\\.h)$"_s);
    static const QMap<QString, QStringList> arrows = allowedArrows();
    const QString own = path.section(u'/', 1, 1);
    QStringList faults;
    if (!arrows.contains(own))
        faults.append(u"%1: src/%2 is not a folder of the design"_s.arg(path, own));
    int number = 0;
    for (const QString &line : content.split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = include.match(line);
        const QString target = match.captured(1);
        if (!match.hasMatch() || generated.match(target).hasMatch())
            continue;
        const QString folder = target.section(u'/', 0, 0);
        const QString place = u"%1:%2: "_s.arg(path).arg(number);
        if (!exists(target))
            faults.append(place + u"\"%1\" is not a file under src"_s.arg(target));
        else if (folder != own && !arrows.value(own).contains(folder))
            faults.append(place + u"%1 must not include %2 (\"%3\")"_s.arg(own, folder, target));
        else if (const QString page = wrongArrowInWindow(path, target); !page.isEmpty())
            faults.append(place + u"must not include gui/%1 (\"%2\")"_s.arg(page, target));
    }
    return faults;
}

/// "path:line: word" for each line of \a path that contains one of \a words.
QStringList linesWith(const QString &path, const QString &content, const QStringList &words)
{
    const QRegularExpression any(u"\\b(%1)\\b"_s.arg(words.join(u'|')));
    QStringList faults;
    int number = 0;
    for (const QString &line : content.split(u'\n')) {
        ++number;
        const QRegularExpressionMatch match = any.match(line);
        if (match.hasMatch())
            faults.append(u"%1:%2: %3"_s.arg(path).arg(number).arg(match.captured(1)));
    }
    return faults;
}

const QStringList codePatterns{u"*.cpp"_s, u"*.h"_s};
const QStringList textPatterns{u"*.cpp"_s, u"*.h"_s,  u"*.cmake"_s, u"CMakeLists.txt"_s,
                               u"*.sql"_s, u"*.sh"_s, u"*.md"_s,    u"*.ui"_s,
                               u"*.py"_s,  u"*.in"_s, u"*.1"_s,     u"*.json"_s};

QByteArray failures(const QStringList &faults)
{
    return (u"\n  "_s + faults.join(u"\n  "_s)).toUtf8();
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCheckItselfSeesWrongArrows_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::addColumn<bool>("allowed");
        QTest::newRow("down") << u"src/storage/a.cpp"_s << u"rules/a.h"_s << true;
        QTest::newRow("own folder") << u"src/rules/sub/a.cpp"_s << u"rules/a.h"_s << true;
        QTest::newRow("the window reaches the engine")
                << u"src/gui/shell/a.h"_s << u"engine/a.h"_s << true;
        QTest::newRow("the listener reaches delivery")
                << u"src/listener/a.h"_s << u"delivery/a.h"_s << true;
        QTest::newRow("a vendor reaches http")
                << u"src/delivery/vendors/a.h"_s << u"http/a.h"_s << true;
        QTest::newRow("back up") << u"src/rules/a.cpp"_s << u"storage/a.h"_s << false;
        QTest::newRow("from the bottom") << u"src/support/a.h"_s << u"domain/a.h"_s << false;
        QTest::newRow("sideways") << u"src/ingest/a.h"_s << u"delivery/a.h"_s << false;
        QTest::newRow("rules and templates") << u"src/rules/a.h"_s << u"templates/a.h"_s << false;
        QTest::newRow("storage keeps off the network")
                << u"src/storage/a.h"_s << u"http/a.h"_s << false;
        QTest::newRow("http knows no customers") << u"src/http/a.h"_s << u"domain/a.h"_s << false;
        QTest::newRow("no window in musterctl") << u"src/ctl/main.cpp"_s << u"gui/a.h"_s << false;
        QTest::newRow("a page and what pages share")
                << u"src/gui/orders/a.cpp"_s << u"gui/widgets/a.h"_s << true;
        QTest::newRow("a page and itself")
                << u"src/gui/orders/a.cpp"_s << u"gui/orders/a.h"_s << true;
        QTest::newRow("the list of pages")
                << u"src/gui/shell/pagefactory.cpp"_s << u"gui/orders/a.h"_s << true;
        QTest::newRow("a page and another one")
                << u"src/gui/orders/a.cpp"_s << u"gui/customers/a.h"_s << false;
        QTest::newRow("a page and the shell")
                << u"src/gui/orders/a.cpp"_s << u"gui/shell/a.h"_s << false;
        QTest::newRow("the shell and a page")
                << u"src/gui/shell/a.cpp"_s << u"gui/orders/a.h"_s << false;
        QTest::newRow("widgets and the shell")
                << u"src/gui/widgets/a.cpp"_s << u"gui/shell/a.h"_s << false;
        QTest::newRow("the theme knows nothing of the window")
                << u"src/gui/theme/a.cpp"_s << u"gui/foundation/a.h"_s << false;
        QTest::newRow("the program and a page")
                << u"src/app/main.cpp"_s << u"gui/orders/a.h"_s << false;
        QTest::newRow("a folder nobody knows") << u"src/misc/a.cpp"_s << u"support/a.h"_s << false;
        QTest::newRow("a file that is not there")
                << u"src/engine/a.cpp"_s << u"missing.h"_s << false;
    }

    void theCheckItselfSeesWrongArrows()
    {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QFETCH(bool, allowed);
        const auto exists = [](const QString &target) { return target != u"missing.h"; };
        const QString content =
                u"// first line\n#include \"%1\"\n#include <QString>\n"_s.arg(include);
        const QStringList faults = includeFaults(path, content, exists);
        QVERIFY2(faults.isEmpty() == allowed, failures(faults).constData());
        if (!allowed)
            QVERIFY2(faults.constFirst().startsWith(path), failures(faults).constData());
    }

    void everyIncludeFollowsAnArrow()
    {
        const QStringList files = filesUnder(u"src"_s, codePatterns);
        QVERIFY(files.size() > 30);
        const QDir src(sourceRoot().filePath(u"src"_s));
        const auto exists = [&src](const QString &target) {
            return QFile::exists(src.filePath(target));
        };
        QStringList faults;
        for (const QString &path : files)
            faults += includeFaults(path, contentOf(path), exists);
        QVERIFY2(faults.isEmpty(), failures(faults).constData());
    }

    void everyFileNamesItsLicence()
    {
        QStringList faults;
        for (const QString &folder : {u"src"_s, u"tests"_s, u"packaging"_s}) {
            for (const QString &path :
                 filesUnder(folder, codePatterns + QStringList{u"CMakeLists.txt"_s, u"*.cmake"_s,
                                                               u"*.sh"_s})) {
                // A script's first line says what runs it.
                const QString head = contentOf(path).split(u'\n').mid(0, 2).join(u'\n');
                if (!head.contains(u"SPDX-License-Identifier: GPL-3.0-or-later"_s))
                    faults.append(path);
            }
        }
        QVERIFY2(faults.isEmpty(), failures(faults).constData());
    }

    void noWordsOfUnfinishedOrFragileWork()
    {
        // Put together here, so that this file does not contain them.
        const QStringList unfinished{u"TO"_s + u"DO"_s, u"FIX"_s + u"ME"_s, u"XX"_s + u"X"_s,
                                     u"HA"_s + u"CK"_s};
        const QStringList fragile{u"process"_s + u"Events"_s, u"QEvent"_s + u"Loop"_s};
        QStringList faults;
        for (const QString &folder :
             {u"src"_s, u"tests"_s, u"packaging"_s, u"resources"_s, u"ui"_s, u"translations"_s}) {
            for (const QString &path : filesUnder(folder, textPatterns))
                faults += linesWith(path, contentOf(path), unfinished);
        }
        faults += linesWith(u"README.md"_s, contentOf(u"README.md"_s), unfinished);
        for (const QString &path : filesUnder(u"src"_s, codePatterns))
            faults += linesWith(path, contentOf(path), fragile);
        QVERIFY2(faults.isEmpty(), failures(faults).constData());
    }

    void nothingElseStandsAtTheTopLevel()
    {
        // CMakePresets.json must stand here: CMake looks for it nowhere else. build and CMakeUserPresets.json are
        // what a developer leaves, and ignored by git.
        const QSet<QString> known{u"CMakeLists.txt"_s,
                                  u"CMakePresets.json"_s,
                                  u"CMakeUserPresets.json"_s,
                                  u"README.md"_s,
                                  u"LICENSE"_s,
                                  u"packaging"_s,
                                  u"resources"_s,
                                  u"src"_s,
                                  u"tests"_s,
                                  u"translations"_s,
                                  u"ui"_s,
                                  u"build"_s};
        QStringList faults;
        for (const QString &entry :
             sourceRoot().entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
            if (!known.contains(entry))
                faults.append(entry);
        }
        QVERIFY2(faults.isEmpty(), failures(faults).constData());
    }

    void testsMirrorTheSources()
    {
        const QSet<QString> ownFolders{u"architecture"_s, u"e2e"_s, u"bench"_s, u"support"_s};
        const QDir tests(sourceRoot().filePath(u"tests"_s));
        QStringList faults;
        for (const QString &folder : tests.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            if (!ownFolders.contains(folder) && !sourceRoot().exists(u"src/"_s + folder))
                faults.append(u"tests/"_s + folder);
        }
        QVERIFY2(faults.isEmpty(), failures(faults).constData());
    }

    void musterctlIsLinkedWithoutAWindow()
    {
        const QString program = qEnvironmentVariable("MUSTER_BIN") + u"/musterctl"_s;
        if (!QFile::exists(program))
            QSKIP("bin/musterctl is not built in this build directory.");
        const QString readelf = QStandardPaths::findExecutable(u"readelf"_s);
        if (readelf.isEmpty())
            QSKIP("readelf (package binutils) is not installed.");
        QProcess process;
        process.start(readelf, {u"-d"_s, program});
        QVERIFY(process.waitForFinished());
        const QString needed = QString::fromLocal8Bit(process.readAllStandardOutput());
        QVERIFY2(needed.contains(u"libQt6Core"_s), qPrintable(needed));
        for (const QString &library : {u"libQt6Gui"_s, u"libQt6Widgets"_s, u"libQt6Qml"_s})
            QVERIFY2(!needed.contains(library), qPrintable(library));
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "tst_architecture.moc"
