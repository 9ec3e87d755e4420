// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secretstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace muster;
using namespace muster::engine;
using namespace Qt::StringLiterals;

class SecretStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"sub"_s);
    }

    void keepsSecrets_data()
    {
        QTest::addColumn<QByteArray>("passphrase");
        QTest::newRow("key file") << QByteArray();
        QTest::newRow("passphrase") << QByteArray("correct horse");
    }
    void keepsSecrets()
    {
        QFETCH(QByteArray, passphrase);
        {
            FileSecretStore store(m_path, passphrase);
            QVERIFY(!store.read(u"a"_s)->has_value());
            QVERIFY(store.write(u"a"_s, "whsec_one"));
            QVERIFY(store.write(u"b"_s, "whsec_two"));
            QVERIFY(store.write(u"a"_s, "whsec_three"));
        }
        FileSecretStore again(m_path, passphrase);
        QCOMPARE(again.read(u"a"_s)->value(), "whsec_three"_ba);
        QCOMPARE(again.read(u"b"_s)->value(), "whsec_two"_ba);
        QVERIFY(again.remove(u"a"_s));
        QVERIFY(again.remove(u"never there"_s));
        QVERIFY(!again.read(u"a"_s)->has_value());
        QCOMPARE(again.read(u"b"_s)->value(), "whsec_two"_ba);
    }

    void nobodyHasDecidedAtFirst()
    {
        FileSecretStore store(m_path, {});
        QCOMPARE(store.seal().value(), Seal::Undecided);
        QVERIFY(store.useKeyFile());
        QCOMPARE(store.seal().value(), Seal::KeyFile);
        // Also for the next program, and before there is any secret.
        QCOMPARE(FileSecretStore(m_path, {}).seal().value(), Seal::KeyFile);
        QVERIFY(!store.read(u"a"_s)->has_value());
    }

    void aPassphraseIsAskedForAndChecked()
    {
        {
            FileSecretStore store(m_path, {});
            QVERIFY(!store.setPassphrase({}));
            QVERIFY(store.setPassphrase("correct horse"));
            QCOMPARE(store.seal().value(), Seal::Passphrase);
            QVERIFY(store.description().contains(u"passphrase"_s));
        }
        // Even with no secret yet a wrong one is told.
        FileSecretStore again(m_path, {});
        QCOMPARE(again.seal().value(), Seal::Locked);
        QVERIFY(again.description().contains(u"passphrase"_s));
        QCOMPARE(again.write(u"a"_s, "one").error().code, ErrorCode::Busy);
        QCOMPARE(again.useKeyFile().error().code, ErrorCode::Unauthorised);
        QCOMPARE(again.setPassphrase("wrong horse").error().code, ErrorCode::Unauthorised);
        QCOMPARE(again.seal().value(), Seal::Locked);
        QVERIFY(again.setPassphrase("correct horse"));
        QVERIFY(again.write(u"a"_s, "one"));
        // From the environment, as programs without a window have it.
        QCOMPARE(FileSecretStore(m_path, "correct horse").read(u"a"_s)->value(), "one"_ba);
        FileSecretStore wrong(m_path, "wrong horse");
        QCOMPARE(wrong.seal().value(), Seal::Locked);
        QVERIFY(wrong.setPassphrase("correct horse"));
        QCOMPARE(wrong.read(u"a"_s)->value(), "one"_ba);
    }

    void theSealCanBeChanged()
    {
        FileSecretStore store(m_path, {});
        QVERIFY(store.write(u"a"_s, "one"));
        QVERIFY(store.write(u"b"_s, "two"));
        QCOMPARE(store.seal().value(), Seal::KeyFile);
        QVERIFY(store.setPassphrase("correct horse"));
        QVERIFY(!QFile::exists(m_path + u"/secrets.key"_s));
        QCOMPARE(store.read(u"a"_s)->value(), "one"_ba);
        QVERIFY(store.setPassphrase("battery staple"));
        QVERIFY(!FileSecretStore(m_path, "correct horse").read(u"a"_s));
        QCOMPARE(FileSecretStore(m_path, "battery staple").read(u"b"_s)->value(), "two"_ba);
        QVERIFY(store.useKeyFile());
        QCOMPARE(store.seal().value(), Seal::KeyFile);
        QCOMPARE(store.read(u"b"_s)->value(), "two"_ba);
        QCOMPARE(FileSecretStore(m_path, {}).read(u"a"_s)->value(), "one"_ba);
        // What was known before is looked up again.
        QVERIFY(!FileSecretStore(m_path, "battery staple").read(u"a"_s));
    }

    void aSealThatCannotBeChangedStays()
    {
        FileSecretStore store(m_path, {});
        QVERIFY(store.write(u"a"_s, "one"));
        QFile before(m_path + u"/secrets.json"_s);
        QVERIFY(before.open(QIODevice::ReadOnly));
        const QByteArray bytes = before.readAll();
        // Another key than that of the secrets: they cannot be sealed anew.
        QFile key(m_path + u"/secrets.key"_s);
        QVERIFY(key.open(QIODevice::WriteOnly));
        key.write(QByteArray(32, 'k'));
        key.close();
        FileSecretStore other(m_path, {});
        QCOMPARE(other.setPassphrase("correct horse").error().code, ErrorCode::Unauthorised);
        QCOMPARE(other.seal().value(), Seal::KeyFile);
        QVERIFY(QFile::exists(key.fileName()));
        QFile after(m_path + u"/secrets.json"_s);
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
    }

    void nothingReadableOnDisk()
    {
        FileSecretStore store(m_path, {});
        QVERIFY(store.write(u"vendor/x/secret"_s, "whsec_topsecret"));
        for (const QFileInfo &info : QDir(m_path).entryInfoList(QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("topsecret"), qPrintable(info.filePath()));
            if (info.suffix() != u"lock"_s)
                QCOMPARE(info.permissions() & (QFile::ReadGroup | QFile::ReadOther |
                                               QFile::WriteGroup | QFile::WriteOther),
                         QFile::Permissions());
        }
    }

    void wrongPassphrase()
    {
        QVERIFY(FileSecretStore(m_path, "right").write(u"a"_s, "x"));
        FileSecretStore wrong(m_path, "wrong");
        QCOMPARE(wrong.read(u"a"_s).error().code, ErrorCode::Busy);
        QCOMPARE(wrong.write(u"b"_s, "y").error().code, ErrorCode::Unauthorised);
        FileSecretStore none(m_path, {});
        QCOMPARE(none.read(u"a"_s).error().code, ErrorCode::Busy);
        QCOMPARE(FileSecretStore(m_path, "right").read(u"a"_s)->value(), "x"_ba);
    }

    void passphraseAfterKeyFile()
    {
        QVERIFY(FileSecretStore(m_path, {}).write(u"a"_s, "x"));
        QCOMPARE(FileSecretStore(m_path, "new").read(u"a"_s).error().code, ErrorCode::Conflict);
    }

    void damagedFiles()
    {
        QVERIFY(FileSecretStore(m_path, {}).write(u"a"_s, "x"));
        QFile key(m_path + u"/secrets.key"_s);
        QVERIFY(key.open(QIODevice::WriteOnly | QIODevice::Truncate));
        key.write("short");
        key.close();
        QCOMPARE(FileSecretStore(m_path, {}).read(u"a"_s).error().code, ErrorCode::InvalidInput);
        QFile file(m_path + u"/secrets.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("{not json");
        file.close();
        QCOMPARE(FileSecretStore(m_path, {}).read(u"a"_s).error().code, ErrorCode::InvalidInput);
    }

    void folderCannotBeMade()
    {
        QFile blocker(m_folder->filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        QCOMPARE(FileSecretStore(blocker.fileName() + u"/x"_s, {}).write(u"a"_s, "x").error().code,
                 ErrorCode::Io);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_APPLESS_MAIN(SecretStoreTest)
#include "tst_secretstore.moc"
