// SPDX-License-Identifier: GPL-3.0-or-later
// Against a real keyring: the program starts itself again in a D-Bus session of its own (dbus-run-session) with a folder
// of its own, and there a gnome-keyring-daemon. The keyring of whoever runs the test is never touched.
#include "engine/keychainsecretstore.h"
#include "engine/opensecretstore.h"
#include "support/shouting.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLocalServer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <unistd.h>

using namespace muster;
using namespace muster::engine;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ownSession = "MUSTER_TEST_OWN_SESSION";
// A bus that starts nothing by itself: only what the test starts is there.
constexpr auto busConfiguration =
        "<!DOCTYPE busconfig PUBLIC \"-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN\" "
        "\"http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd\">"
        "<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
        "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
        "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>\n";
constexpr qint64 soonMs = 8'000; ///< far below a D-Bus call's usual limit of 25 s

} // namespace

class OpenSecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qunsetenv("MUSTER_KEYRING"); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        m_runtime = qgetenv("XDG_RUNTIME_DIR");
    }
    void cleanup()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus);
        qputenv("XDG_RUNTIME_DIR", m_runtime);
        qunsetenv("MUSTER_KEYRING");
    }

    void withoutASessionItIsTheFileAtOnce()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
        checkFile({.folder = m_folder->path()}, u"there is no desktop session"_s);
    }

    /// The store is opened before the language is known, and stays when another one is chosen.
    void theReasonIsSaidInTheLanguageOfNow()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
        const auto withoutSession = openSecretStore({.folder = m_folder->path()});
        qputenv("MUSTER_KEYRING", "off");
        const auto switchedOff = openSecretStore({.folder = m_folder->path()});
        test::Shouting language;
        QVERIFY(QCoreApplication::installTranslator(&language));
        QVERIFY2(withoutSession->description().contains(u"THERE IS NO DESKTOP SESSION"_s),
                 qPrintable(withoutSession->description()));
        QVERIFY2(switchedOff->description().contains(u"MUSTER_KEYRING IS OFF"_s),
                 qPrintable(switchedOff->description()));
    }

    void aSocketBehindWhichNobodyAnswersDoesNotHoldItUp()
    {
        QLocalServer silent;
        const QString path = m_folder->filePath(u"bus"_s);
        QVERIFY(silent.listen(path));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + path.toLocal8Bit());
        QElapsedTimer timer;
        timer.start();
        checkFile({.folder = m_folder->path(), .patience = 300ms},
                  u"the desktop session does not answer"_s);
        QVERIFY(timer.elapsed() < soonMs);
    }

    void aSocketThatIsGoneIsNoSession()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/at/all");
        checkFile({.folder = m_folder->path()}, u"the desktop session does not answer"_s);
    }

    void theEnvironmentCanKeepOffTheKeyring()
    {
        qputenv("MUSTER_KEYRING", "off");
        checkFile({.folder = m_folder->path(), .attended = true}, u"MUSTER_KEYRING is off"_s);
    }

    void aPassphraseIsSaid()
    {
        qputenv("MUSTER_KEYRING", "off");
        const auto store = openSecretStore({.folder = m_folder->path(), .passphrase = "secret"});
        QVERIFY2(store->description().contains(u"sealed with your passphrase"_s),
                 qPrintable(store->description()));
    }

    void databasePasswordsAreKeptByServerAndUser()
    {
        const auto url =
                storage::DatabaseUrl::parse(u"postgresql://ann:pw@db.example:5433/shop"_s).value();
        QCOMPARE(databaseSecretName(url), u"database/postgresql://ann@db.example:5433/shop"_s);
    }

    // From here on in the session of its own.

    void aSessionWithoutAKeyringIsTheFile()
    {
        needSession();
        if (QTest::currentTestFailed() || !m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        checkFile({.folder = m_folder->path(), .attended = true},
                  u"this desktop session has no keyring"_s);
    }

    void theKeyringKeepsSecrets()
    {
        needKeyring();
        if (!m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        QTRY_COMPARE_WITH_TIMEOUT(keyringState(3s, true).kind, KeyringState::Kind::Open, soonMs);
        const auto store = openSecretStore({.folder = m_folder->path()});
        QCOMPARE(store->description(), u"the keyring of this desktop"_s);
        QVERIFY(!store->read(u"a"_s)->has_value());
        QVERIFY(store->write(u"a"_s, "whsec_one"));
        QVERIFY(store->write(u"b"_s, QByteArray("\0\xff binary", 9)));
        QVERIFY(store->write(u"a"_s, "whsec_two"));
        const auto again = openSecretStore({.folder = m_folder->path()});
        QCOMPARE(again->read(u"a"_s)->value(), "whsec_two"_ba);
        QCOMPARE(again->read(u"b"_s)->value(), QByteArray("\0\xff binary", 9));
        QVERIFY(again->remove(u"a"_s));
        QVERIFY(again->remove(u"never there"_s));
        QVERIFY(!store->read(u"a"_s)->has_value());
        QVERIFY(!QFile::exists(m_folder->filePath(u"secrets.json"_s)));
    }

    void secretsOfTheTimeBeforeTheKeyringStayReadable()
    {
        needKeyring();
        if (!m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        {
            FileSecretStore before(m_folder->path(), {});
            QVERIFY(before.write(u"old"_s, "from the file"));
            QVERIFY(before.write(u"moved"_s, "stale"));
        }
        const auto store = openSecretStore({.folder = m_folder->path()});
        QCOMPARE(store->description(), u"the keyring of this desktop"_s);
        QCOMPARE(store->read(u"old"_s)->value(), "from the file"_ba);
        QVERIFY(store->write(u"moved"_s, "fresh"));
        QCOMPARE(store->read(u"moved"_s)->value(), "fresh"_ba);
        FileSecretStore after(m_folder->path(), {});
        QVERIFY(!after.read(u"moved"_s)->has_value());
        QCOMPARE(after.read(u"old"_s)->value(), "from the file"_ba);
        QVERIFY(store->remove(u"old"_s));
        QVERIFY(!after.read(u"old"_s)->has_value());
    }

    void aLockedKeyringIsNotUsedWhereNobodySits()
    {
        needKeyring();
        if (!m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        lockKeyring();
        QTRY_COMPARE_WITH_TIMEOUT(keyringState(3s, true).kind, KeyringState::Kind::Locked, soonMs);
        checkFile({.folder = m_folder->path()}, u"the keyring is locked"_s);
        const auto attended = openSecretStore({.folder = m_folder->path(), .attended = true});
        QCOMPARE(attended->description(), u"the keyring of this desktop"_s);
    }

    void aKeyringThatStopsAnsweringIsAnErrorInTime()
    {
        needKeyring();
        if (!m_skip.isEmpty())
            QSKIP(qPrintable(m_skip));
        QElapsedTimer timer;
        timer.start();
        {
            KeychainSecretStore store(500ms);
            QVERIFY(::kill(static_cast<pid_t>(m_keyring.processId()), SIGSTOP) == 0);
            const auto read = store.read(u"a"_s);
            QVERIFY(!read);
            QCOMPARE(read.error().code, ErrorCode::Busy);
            checkFile({.folder = m_folder->path(), .patience = 500ms},
                      u"the keyring does not answer"_s);
        }
        QVERIFY(timer.elapsed() < soonMs);
        QVERIFY(::kill(static_cast<pid_t>(m_keyring.processId()), SIGCONT) == 0);
    }

    void cleanupTestCase()
    {
        m_keyring.kill();
        m_keyring.waitForFinished();
    }

private:
    void checkFile(const SecretStoreOptions &options, const QString &reason)
    {
        const auto store = openSecretStore(options);
        QVERIFY2(store->description().contains(reason), qPrintable(store->description()));
        // It is there with the first secret.
        QVERIFY2(!store->description().contains(options.folder), qPrintable(store->description()));
        QVERIFY(store->write(u"x"_s, "kept"));
        QVERIFY2(store->description().contains(options.folder), qPrintable(store->description()));
        QCOMPARE(store->read(u"x"_s)->value(), "kept"_ba);
    }

    void needSession()
    {
        if (!qEnvironmentVariableIsSet(ownSession))
            m_skip = u"dbus-run-session (package dbus-daemon) is not installed"_s;
    }

    void needKeyring()
    {
        needSession();
        if (!m_skip.isEmpty() || m_keyring.state() == QProcess::Running)
            return;
        const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
        if (program.isEmpty()) {
            m_skip = u"gnome-keyring-daemon (package gnome-keyring) is not installed"_s;
            return;
        }
        m_keyring.setStandardOutputFile(QProcess::nullDevice());
        m_keyring.setStandardErrorFile(QProcess::nullDevice());
        m_keyring.start(program, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
        QVERIFY(m_keyring.waitForStarted());
        m_keyring.write("a password for the test\n");
        m_keyring.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(keyringState(3s, true).kind, KeyringState::Kind::Open, soonMs);
    }

    void lockKeyring()
    {
        QProcess call;
        call.start(u"dbus-send"_s,
                   {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.secrets"_s,
                    u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service.Lock"_s,
                    u"array:objpath:/org/freedesktop/secrets/collection/login"_s});
        QVERIFY(call.waitForFinished());
        QCOMPARE(call.exitCode(), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_bus;
    QByteArray m_runtime;
    QProcess m_keyring;
    QString m_skip;
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(ownSession)) {
        const QString runner = QStandardPaths::findExecutable(u"dbus-run-session"_s);
        if (!runner.isEmpty()) {
            // A home of its own; it holds a few files of the keyring, and goes with the program.
            QTemporaryDir home;
            QCoreApplication parent(argc, argv);
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QString::fromLatin1(ownSession), u"1"_s);
            for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s,
                                        u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
                environment.insert(name, home.path());
            for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s,
                                        u"DBUS_SESSION_BUS_ADDRESS"_s, u"XDG_CURRENT_DESKTOP"_s})
                environment.remove(name);
            child.setProcessEnvironment(environment);
            child.setProcessChannelMode(QProcess::ForwardedChannels);
            QFile configuration(home.filePath(u"bus.conf"_s));
            if (!configuration.open(QIODevice::WriteOnly) ||
                configuration.write(busConfiguration) < 0)
                return 1;
            configuration.close();
            child.start(runner,
                        QStringList{u"--config-file="_s + configuration.fileName(), u"--"_s} +
                                QCoreApplication::arguments());
            if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit)
                return 1;
            return child.exitCode();
        }
    }
    QCoreApplication application(argc, argv);
    OpenSecretStoreTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_opensecretstore.moc"
