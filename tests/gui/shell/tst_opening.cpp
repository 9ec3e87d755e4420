// SPDX-License-Identifier: GPL-3.0-or-later
// The ways to a workspace, and what is said where one cannot be opened.
#include "engine/opensecretstore.h"
#include "gui/pagefaults.h"
#include "gui/shell/connectdialog.h"
#include "gui/shell/shellfixture.h"
#include "gui/theme/theme.h"
#include "gui/widgets/passphrasedialog.h"
#include "storage/whendone.h"
#include "support/testdatabases.h"
#include "support/try.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QToolButton>
#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace muster;
using namespace muster::gui;
using namespace muster::gui::test;

namespace {

QAbstractButton *choice(ShellFixture &fixture, const char *name)
{
    return need<QAbstractButton>(fixture.window.get(), name);
}

QString errorTitle(ShellFixture &fixture)
{
    const auto *title = need<QLabel>(fixture.window.get(), "openErrorTitle");
    return title->isVisible() ? title->text() : QString();
}

QString errorText(ShellFixture &fixture)
{
    return need<QLabel>(fixture.window.get(), "openErrorText")->text();
}

/// Secrets that nothing was put among yet.
std::shared_ptr<engine::SecretStore> unsealed(ShellFixture &fixture)
{
    const std::shared_ptr<engine::SecretStore> secrets =
            std::make_shared<engine::FileSecretStore>(fixture.path(u"new"_s), QByteArray());
    fixture.context.secrets = storage::readyFuture(secrets);
    return secrets;
}

/// Through the dialog, with a password that is to be kept.
void connectByHand(ShellFixture &fixture, const storage::DatabaseUrl &url)
{
    QTest::mouseClick(choice(fixture, "connectChoice"), Qt::LeftButton);
    QTRY_VERIFY(fixture.window->findChild<ConnectDialog *>());
    auto *dialog = fixture.window->findChild<ConnectDialog *>();
    need<QLineEdit>(dialog, "host")->setText(url.host);
    if (url.port > 0)
        need<QSpinBox>(dialog, "port")->setValue(url.port);
    QTest::keyClicks(need<QLineEdit>(dialog, "database"), url.database);
    QTest::keyClicks(need<QLineEdit>(dialog, "user"), url.user);
    // Test servers may ask for none.
    QTest::keyClicks(need<QLineEdit>(dialog, "password"),
                     url.password.isEmpty() ? u"open sesame"_s : url.password);
    QVERIFY(need<QCheckBox>(dialog, "keepPassword")->isChecked());
    QTest::mouseClick(need<QPushButton>(dialog, "connect"), Qt::LeftButton);
}

/// The superuser may write everywhere: this program again, as somebody who may not, for one of its functions.
void asNobody(const char *function)
{
    constexpr uid_t nobody = 65534;
    QTemporaryDir home;
    const QString program = home.filePath(u"program"_s);
    QVERIFY(QFile::copy(QCoreApplication::applicationFilePath(), program));
    for (const QString &path : {home.path(), program})
        QVERIFY(chown(qPrintable(path), nobody, nobody) == 0);
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(name, home.path());
    environment.remove(u"MUSTER_BIN"_s); // there it can take no pictures
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(home.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    constexpr int refused = 125;
    process.setChildProcessModifier([] {
        if (setgroups(0, nullptr) != 0 || setgid(nobody) != 0 || setuid(nobody) != 0)
            _exit(refused);
    });
    process.start(program, {QString::fromLatin1(function)});
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        QSKIP("the superuser may write everywhere, and cannot run this program as nobody");
    if (process.exitCode() == refused)
        QSKIP("the superuser may write everywhere, and may not become nobody");
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
             said.constData());
    QVERIFY2(said.contains("PASS   : TestOpening::" + QByteArray(function)), said.constData());
}

} // namespace

class TestOpening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, false); }
    void startPageOffersFourWays();
    void newWorkspaceIsMade();
    void newWorkspaceByItsSuggestion();
    void failedNewAsksForAnotherName();
    void newWorkspaceCountsAsTheDesktop();
    void startPageByKeys();
    void newWorkspaceSparesOthers();
    void demoIsMadeOnce();
    void missingFileIsSaid();
    void corruptFileIsSaid();
    void damagedWorkspaceIsSaid();
    void otherDatabaseIsSaid();
    void olderWorkspaceIsBroughtUpToDate();
    void newerWorkspaceIsSaid();
    void readOnlyFolderIsSaid();
    void recentWorkspacesAreListed();
    void serverThatIsDownIsSaid();
    void wrongPasswordIsSaid();
    void connectionIsTested();
    void passwordGoesAmongTheSecrets();
    void nothingIsAskedForADoorThatStaysShut();
    void firstSecretIsSealedAsThePersonSays();
};

void TestOpening::startPageOffersFourWays()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    for (const char *name : {"demoChoice", "newChoice", "openChoice", "connectChoice"})
        QVERIFY(choice(fixture, name)->isVisible());
    QVERIFY(!need<QWidget>(fixture.window.get(), "openError")->isVisible());
    QVERIFY(!need<QWidget>(fixture.window.get(), "opening")->isVisible());
    QCOMPARE(pageFaults(fixture.window.get()).join(u'\n'), QString());
    takePicture(fixture.window.get(), u"start-light"_s);
    fixture.preferences.setAppearance(Appearance::Dark);
    takePicture(fixture.window.get(), u"start-dark"_s);
    fixture.preferences.setAppearance(Appearance::Light);
}

void TestOpening::newWorkspaceIsMade()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    fixture.dialogs.files = {fixture.path(u"spring"_s)};
    QTest::mouseClick(choice(fixture, "newChoice"), Qt::LeftButton);
    QTRY_VERIFY(fixture.window->view());
    QVERIFY(QFile::exists(fixture.path(u"spring.db"_s)));
    QCOMPARE(fixture.preferences.recentWorkspaces().size(), 1);
    QVERIFY(fixture.closeWorkspace());
}

void TestOpening::newWorkspaceByItsSuggestion()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    const QString folder = fixture.context.dataFolder;
    QVERIFY(!QFile::exists(folder)); // as on the first day
    for (const QString &name : {u"/workspace.db"_s, u"/workspace 2.db"_s}) {
        fixture.dialogs.files = {folder + name};
        QTest::mouseClick(choice(fixture, "newChoice"), Qt::LeftButton);
        QTRY_VERIFY(fixture.window->view());
        QCOMPARE(fixture.dialogs.askedFiles.last().suggestion, folder + name);
        QVERIFY(QFile::exists(folder + name));
        QVERIFY(fixture.closeWorkspace());
    }
}

void TestOpening::failedNewAsksForAnotherName()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    fixture.dialogs.files = {fixture.path(u"no/such/folder/shop.db"_s)};
    QTest::mouseClick(choice(fixture, "newChoice"), Qt::LeftButton);
    QTRY_COMPARE(errorTitle(fixture), u"There is no such folder."_s);
    auto *remedy = need<QPushButton>(fixture.window.get(), "openErrorRemedy");
    QCOMPARE(remedy->text(), u"Choose another name"_s);
    fixture.dialogs.files = {fixture.path(u"shop.db"_s)};
    QTest::mouseClick(remedy, Qt::LeftButton);
    QTRY_VERIFY(fixture.window->view());
    QVERIFY(QFile::exists(fixture.path(u"shop.db"_s)));
    QVERIFY(fixture.closeWorkspace());
}

void TestOpening::newWorkspaceCountsAsTheDesktop()
{
    ShellFixture fixture;
    fixture.context.newWorkspace =
            engine::NewWorkspace::ofDesktop(QLocale(QLocale::German, QLocale::Germany));
    fixture.context.newWorkspace.timeZone = u"Europe/Berlin"_s;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    const auto settings = fixture.window->services()->session.workspace().settings();
    QCOMPARE(settings.currency.code, u"EUR"_s);
    QCOMPARE(settings.timeZone.id(), QByteArray("Europe/Berlin"));
    QVERIFY(fixture.closeWorkspace());
    // One that exists keeps what it has.
    fixture.context.newWorkspace = {};
    QVERIFY(fixture.open(fixture.newFile()));
    QCOMPARE(fixture.window->services()->session.workspace().settings().currency.code, u"EUR"_s);
}

void TestOpening::startPageByKeys()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    const QString path = fixture.path(u"gone.db"_s);
    fixture.dialogs.files = {path};
    auto *open = choice(fixture, "openChoice");
    open->setFocus();
    QTest::keyClick(open, Qt::Key_Return);
    QTRY_COMPARE(errorTitle(fixture), u"There is no such workspace file."_s);
    // And from there to what helps.
    auto *remedy = need<QPushButton>(fixture.window.get(), "openErrorRemedy");
    QTRY_VERIFY(remedy->hasFocus());
    fixture.dialogs.files = {QString()};
    QTest::keyClick(remedy, Qt::Key_Return);
    QCOMPARE(fixture.dialogs.askedFiles.size(), 2);
}

void TestOpening::newWorkspaceSparesOthers()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QFile file(fixture.path(u"letters.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("dear all");
    file.close();
    fixture.dialogs.files = {file.fileName()};
    QTest::keyClick(choice(fixture, "newChoice"), Qt::Key_Space);
    QTRY_VERIFY(!errorTitle(fixture).isEmpty());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("dear all"));
    QVERIFY(choice(fixture, "newChoice")->isEnabled());
}

void TestOpening::demoIsMadeOnce()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QTest::mouseClick(choice(fixture, "demoChoice"), Qt::LeftButton);
    QVERIFY(need<QWidget>(fixture.window.get(), "opening")->isVisible());
    QVERIFY(!choice(fixture, "newChoice")->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->view(), 100'000);
    const QString path = demoUrl(fixture.context).path;
    QVERIFY(QFile::exists(path));
    QVERIFY(!QFile::exists(path + u".part"_s));
    const QDateTime made = QFileInfo(path).birthTime();
    QVERIFY(fixture.closeWorkspace());
    QTest::mouseClick(choice(fixture, "demoChoice"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->view(), 30'000);
    QCOMPARE(QFileInfo(path).birthTime(), made);
}

void TestOpening::missingFileIsSaid()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    const QString path = fixture.path(u"gone.db"_s);
    fixture.dialogs.files = {path};
    QTest::mouseClick(choice(fixture, "openChoice"), Qt::LeftButton);
    QTRY_COMPARE(errorTitle(fixture), u"There is no such workspace file."_s);
    QVERIFY(errorText(fixture).contains(path));
    QVERIFY(!QFile::exists(path));
    // The file is whole, and only to be found.
    auto *remedy = need<QPushButton>(fixture.window.get(), "openErrorRemedy");
    QCOMPARE(remedy->text(), u"Find the file…"_s);
    fixture.dialogs.files = {QString()};
    QTest::mouseClick(remedy, Qt::LeftButton);
    QCOMPARE(fixture.dialogs.askedFiles.size(), 2);
}

void TestOpening::corruptFileIsSaid()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QFile file(fixture.path(u"broken.db"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20'000, 'x'));
    file.close();
    OpenRequest request;
    request.url.path = file.fileName();
    QVERIFY(!fixture.open(request));
    QTRY_VERIFY(!errorTitle(fixture).isEmpty());
    // Which file, as people know it, and what can be done.
    QVERIFY2(errorText(fixture).startsWith(file.fileName() + u'\n'),
             qPrintable(errorText(fixture)));
    QVERIFY2(errorText(fixture).endsWith(u"Choose another file"_s), qPrintable(errorText(fixture)));
    takePicture(fixture.window.get(), u"start-corrupt-file"_s);
    // The way on: another file.
    fixture.dialogs.files = {QString()};
    QTest::mouseClick(need<QPushButton>(fixture.window.get(), "openErrorRemedy"), Qt::LeftButton);
    QCOMPARE(fixture.dialogs.askedFiles.size(), 1);
}

void TestOpening::damagedWorkspaceIsSaid()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QVERIFY(fixture.closeWorkspace());
    // The first page is whole: it is a database, and even Muster's.
    QFile file(fixture.path(u"shop.db"_s));
    QVERIFY(file.open(QIODevice::ReadWrite));
    constexpr qint64 page = 4096;
    QVERIFY(file.size() > 4 * page);
    QVERIFY(file.seek(page));
    file.write(QByteArray(file.size() - page, 'x'));
    file.close();
    QVERIFY(!fixture.open(fixture.newFile()));
    QTRY_VERIFY(!errorTitle(fixture).isEmpty());
    QVERIFY2(errorTitle(fixture).contains(u"damaged"_s), qPrintable(errorTitle(fixture)));
    const QString text = need<QLabel>(fixture.window.get(), "openErrorText")->text();
    QVERIFY2(text.contains(u"backup"_s), qPrintable(text));
    QVERIFY(need<QPushButton>(fixture.window.get(), "openErrorRemedy")->isVisible());
}

void TestOpening::otherDatabaseIsSaid()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    storage::DatabaseUrl url;
    url.path = fixture.path(u"books.db"_s);
    {
        auto database = storage::Database::open(url);
        MUSTER_VERIFY_OK(database);
        MUSTER_VERIFY_OK(
                muster::test::executeNow(**database, u"CREATE TABLE books (id INTEGER)"_s));
    }
    QVERIFY(!fixture.open({.url = url}));
    QTRY_VERIFY(errorTitle(fixture).contains(u"another program"_s));
}

void TestOpening::olderWorkspaceIsBroughtUpToDate()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    // As it was before the newest migration.
    const auto takeBack = [](storage::Connection &connection) -> Result<void> {
        for (const QString &sql : {u"ALTER TABLE vendor_accounts DROP COLUMN price_per_thousand"_s,
                                   u"DELETE FROM schema_version WHERE version > 5"_s})
            MUSTER_TRY(connection.execute(sql));
        return {};
    };
    MUSTER_VERIFY_OK(fixture.window->services()
                             ->session.database()
                             .run(storage::Role::Write, takeBack)
                             .result());
    QVERIFY(fixture.closeWorkspace());

    // Never without being asked to.
    QVERIFY(!fixture.open(fixture.newFile()));
    QTRY_VERIFY(!errorTitle(fixture).isEmpty());
    QVERIFY2(errorTitle(fixture).contains(u"this program needs version"_s),
             qPrintable(errorTitle(fixture)));
    QVERIFY(need<QLabel>(fixture.window.get(), "openErrorText")
                    ->text()
                    .contains(u"Older versions of Muster cannot open it afterwards"_s));
    auto *remedy = need<QPushButton>(fixture.window.get(), "openErrorRemedy");
    QCOMPARE(remedy->text(), u"Bring it up to date"_s);
    takePicture(fixture.window.get(), u"start-older-workspace"_s);
    QTest::mouseClick(remedy, Qt::LeftButton);
    QTRY_VERIFY(fixture.window->view() && fixture.window->view()->isVisible());
    const auto useNewest = [](storage::Connection &connection) {
        return connection.execute(u"UPDATE vendor_accounts SET price_per_thousand = NULL"_s);
    };
    MUSTER_VERIFY_OK(fixture.window->services()
                             ->session.database()
                             .run(storage::Role::Write, useNewest)
                             .result());
    // From now on it simply opens.
    QVERIFY(fixture.closeWorkspace());
    QVERIFY(fixture.open(fixture.newFile()));
}

void TestOpening::newerWorkspaceIsSaid()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    const auto job = [](storage::Connection &connection) {
        return connection.execute(
                u"INSERT INTO schema_version (version, step, checksum, applied_at) "
                "SELECT version + 50, step, checksum, applied_at "
                "FROM schema_version ORDER BY version DESC LIMIT 1"_s);
    };
    MUSTER_VERIFY_OK(
            fixture.window->services()->session.database().run(storage::Role::Write, job).result());
    QVERIFY(fixture.closeWorkspace());
    QVERIFY(!fixture.open(fixture.newFile()));
    QCOMPARE(fixture.window->chooser().lastError()->code, ErrorCode::NewerSchema);
    QVERIFY(errorTitle(fixture).contains(u"newer version"_s));
    QVERIFY2(errorText(fixture).startsWith(fixture.path(u"shop.db"_s)),
             qPrintable(errorText(fixture)));
    QVERIFY2(errorText(fixture).endsWith(u"Install the newer version"_s),
             qPrintable(errorText(fixture)));
}

void TestOpening::readOnlyFolderIsSaid()
{
    if (geteuid() == 0)
        return asNobody("readOnlyFolderIsSaid");
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(QDir().mkpath(fixture.path(u"shelf"_s)));
    QVERIFY(fixture.open(fixture.newFile(u"shelf/shop.db"_s)));
    QVERIFY(fixture.closeWorkspace());
    QVERIFY(QFile::setPermissions(fixture.path(u"shelf"_s),
                                  QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QVERIFY(!fixture.open(fixture.newFile(u"shelf/shop.db"_s)));
    QCOMPARE(errorTitle(fixture), u"This workspace cannot be written to."_s);
    QVERIFY(need<QLabel>(fixture.window.get(), "openErrorText")
                    ->text()
                    .contains(u"copy the file to a folder of your own"_s));
    // And nothing new is made there.
    fixture.dialogs.files = {fixture.path(u"shelf/other.db"_s)};
    QTest::mouseClick(choice(fixture, "newChoice"), Qt::LeftButton);
    QTRY_COMPARE(fixture.window->chooser().lastError()->place,
                 QDir::toNativeSeparators(fixture.path(u"shelf/other.db"_s)));
    QCOMPARE(errorTitle(fixture), u"This workspace cannot be written to."_s);
    QVERIFY(QFile::setPermissions(fixture.path(u"shelf"_s), QFileDevice::ReadOwner |
                                                                    QFileDevice::WriteOwner |
                                                                    QFileDevice::ExeOwner));
}

void TestOpening::recentWorkspacesAreListed()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QVERIFY(fixture.open(fixture.newFile()));
    QVERIFY(fixture.closeWorkspace());
    auto *recent = need<QToolButton>(fixture.window.get(), "recentWorkspace");
    QCOMPARE(recent->text(), u"shop"_s);
    QTest::mouseClick(recent, Qt::LeftButton);
    QTRY_VERIFY(fixture.window->view());
    QVERIFY(fixture.closeWorkspace());
    QTest::mouseClick(need<QToolButton>(fixture.window.get(), "forgetWorkspace"), Qt::LeftButton);
    QVERIFY(fixture.preferences.recentWorkspaces().isEmpty());
    QVERIFY(QFile::exists(fixture.path(u"shop.db"_s)));
}

void TestOpening::serverThatIsDownIsSaid()
{
    QTcpServer reserved; // a port that nobody answers at, once it is closed
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const int port = reserved.serverPort();
    reserved.close();
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    OpenRequest request;
    request.url.dialect = storage::Dialect::Postgresql;
    request.url.user = u"asha"_s;
    request.url.host = u"127.0.0.1"_s;
    request.url.port = port;
    request.url.database = u"shop"_s;
    QVERIFY(!fixture.open(request));
    QTRY_VERIFY(!errorTitle(fixture).isEmpty());
    QCOMPARE(fixture.window->chooser().lastError()->code, ErrorCode::ConnectionLost);
    // The way on: the dialog, with what was said before.
    QTest::mouseClick(need<QPushButton>(fixture.window.get(), "openErrorRemedy"), Qt::LeftButton);
    QTRY_VERIFY(fixture.window->findChild<ConnectDialog *>());
    auto *dialog = fixture.window->findChild<ConnectDialog *>();
    QCOMPARE(need<QLineEdit>(dialog, "user")->text(), u"asha"_s);
    QCOMPARE(need<QSpinBox>(dialog, "port")->value(), port);
    dialog->reject();
}

void TestOpening::wrongPasswordIsSaid()
{
    if (const QString why = muster::test::whyNoDatabase(storage::Dialect::Postgresql);
        !why.isEmpty())
        QSKIP(qPrintable(why));
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    OpenRequest request;
    request.url = muster::test::serverUrl(storage::Dialect::Postgresql);
    request.url.user = u"nobody_like_this"_s;
    request.url.password = u"wrong"_s;
    QVERIFY(!fixture.open(request));
    QTRY_VERIFY(!errorTitle(fixture).isEmpty());
    QVERIFY(!need<QLabel>(fixture.window.get(), "openErrorText")->text().isEmpty());
    QVERIFY(!errorText(fixture).contains(u"wrong"_s));
}

void TestOpening::connectionIsTested()
{
    ShellFixture fixture;
    QVERIFY(fixture.showWindow());
    QTest::mouseClick(choice(fixture, "connectChoice"), Qt::LeftButton);
    QTRY_VERIFY(fixture.window->findChild<ConnectDialog *>());
    auto *dialog = fixture.window->findChild<ConnectDialog *>();
    QCOMPARE(pageFaults(dialog).join(u'\n'), QString());
    auto *test = need<QPushButton>(dialog, "testConnection");
    QVERIFY(!test->isEnabled());
    takePicture(dialog, u"connect-light"_s);
    QTcpServer reserved;
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const int port = reserved.serverPort();
    reserved.close();
    QTest::keyClicks(need<QLineEdit>(dialog, "host"), u"127.0.0.1"_s);
    need<QSpinBox>(dialog, "port")->setValue(port);
    QTest::keyClicks(need<QLineEdit>(dialog, "database"), u"shop"_s);
    QTest::keyClicks(need<QLineEdit>(dialog, "user"), u"asha"_s);
    QVERIFY(test->isEnabled());
    QTest::mouseClick(test, Qt::LeftButton);
    auto *result = need<QLabel>(dialog, "connectResult");
    QTRY_COMPARE(look(result), QLatin1StringView(Look::Bad));
    QVERIFY(!result->text().isEmpty());
    dialog->reject();
}

void TestOpening::passwordGoesAmongTheSecrets()
{
    if (const QString why = muster::test::whyNoDatabase(storage::Dialect::Postgresql);
        !why.isEmpty())
        QSKIP(qPrintable(why));
    muster::test::TempDatabase database(storage::Dialect::Postgresql);
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    ShellFixture fixture;
    OpenRequest request;
    request.url = database.url();
    request.keepPassword = true;
    if (request.url.password.isEmpty())
        request.url.password = u"open sesame"_s; // the test server asks for none
    QVERIFY(fixture.open(request));
    const auto secrets = fixture.context.secrets.result();
    QTRY_VERIFY(QFile::exists(fixture.path(u"secrets"_s)));
    QFile preferences(fixture.path(u"muster.ini"_s));
    QVERIFY(preferences.open(QIODevice::ReadOnly));
    QVERIFY(!preferences.readAll().contains(request.url.password.toUtf8()));
}

void TestOpening::nothingIsAskedForADoorThatStaysShut()
{
    QTcpServer reserved; // a port that nobody answers at, once it is closed
    QVERIFY(reserved.listen(QHostAddress::LocalHost));
    const int port = reserved.serverPort();
    reserved.close();
    ShellFixture fixture;
    const auto secrets = unsealed(fixture);
    QVERIFY(fixture.showWindow());
    storage::DatabaseUrl url;
    url.host = u"127.0.0.1"_s;
    url.port = port;
    url.database = u"shop"_s;
    url.user = u"asha"_s;
    connectByHand(fixture, url);
    // While it is open whether the password is that of anything, nothing is asked about it.
    QTRY_VERIFY(!errorTitle(fixture).isEmpty());
    QVERIFY(!fixture.window->findChild<PassphraseDialog *>());
    QCOMPARE(secrets->seal().value(), engine::Seal::Undecided);
}

void TestOpening::firstSecretIsSealedAsThePersonSays()
{
    if (const QString why = muster::test::whyNoDatabase(storage::Dialect::Postgresql);
        !why.isEmpty())
        QSKIP(qPrintable(why));
    muster::test::TempDatabase database(storage::Dialect::Postgresql);
    QVERIFY2(database.error().isEmpty(), qPrintable(database.error()));
    ShellFixture fixture;
    const auto secrets = unsealed(fixture);
    QVERIFY(fixture.showWindow());
    connectByHand(fixture, database.url());
    QTRY_VERIFY_WITH_TIMEOUT(fixture.window->view(), 30'000);
    // Before the password is kept anywhere it is asked how.
    QTRY_VERIFY(fixture.window->findChild<PassphraseDialog *>());
    auto *dialog = fixture.window->findChild<PassphraseDialog *>();
    QTRY_VERIFY(dialog->isVisible());
    QTest::mouseClick(need<QRadioButton>(dialog, "sealByKeyFile"), Qt::LeftButton, {},
                      QPoint(10, 10));
    QTest::mouseClick(need<QPushButton>(dialog, "sealSecrets"), Qt::LeftButton);
    const QString name =
            engine::databaseSecretName(fixture.window->services()->session.database().url());
    QTRY_VERIFY(secrets->read(name).value().has_value());
    QCOMPARE(secrets->seal().value(), engine::Seal::KeyFile);
}

QTEST_MAIN(TestOpening)
#include "tst_opening.moc"
