// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/secretstore.h"

#include "support/bytes.h"
#include "support/try.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>
#include <sodium.h>

using namespace Qt::StringLiterals;

namespace muster::engine {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SecretStore)
};

constexpr int lockTimeoutMs = 10'000;
constexpr qint64 maxFileSize = 4 * 1024 * 1024;
/// A secret of no use: it tells whether a passphrase is the right one while there is no other.
const auto sealCheck = u"seal"_s;
constexpr auto privateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

const unsigned char *bytesOf(const QByteArray &data)
{
    return reinterpret_cast<const unsigned char *>(data.constData());
}

unsigned char *bytesOf(QByteArray &data)
{
    return reinterpret_cast<unsigned char *>(data.data());
}

QByteArray sealed(const QByteArray &secret, const QByteArray &key)
{
    const QByteArray nonce = randomBytes(crypto_secretbox_NONCEBYTES);
    QByteArray box(secret.size() + crypto_secretbox_MACBYTES, Qt::Uninitialized);
    crypto_secretbox_easy(bytesOf(box), bytesOf(secret), static_cast<size_t>(secret.size()),
                          bytesOf(nonce), bytesOf(key));
    return (nonce + box).toBase64();
}

std::optional<QByteArray> opened(const QByteArray &text, const QByteArray &key)
{
    const QByteArray data = QByteArray::fromBase64(text);
    if (data.size() < crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES)
        return std::nullopt;
    const QByteArray nonce = data.left(crypto_secretbox_NONCEBYTES);
    const QByteArray box = data.mid(crypto_secretbox_NONCEBYTES);
    QByteArray secret(box.size() - crypto_secretbox_MACBYTES, Qt::Uninitialized);
    if (crypto_secretbox_open_easy(bytesOf(secret), bytesOf(box), static_cast<size_t>(box.size()),
                                   bytesOf(nonce), bytesOf(key)) != 0)
        return std::nullopt;
    return secret;
}

Result<QByteArray> derivedKey(const QByteArray &passphrase, const QByteArray &salt)
{
    QByteArray key(crypto_secretbox_KEYBYTES, Qt::Uninitialized);
    if (crypto_pwhash(bytesOf(key), static_cast<unsigned long long>(key.size()),
                      passphrase.constData(), static_cast<unsigned long long>(passphrase.size()),
                      bytesOf(salt), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                      crypto_pwhash_MEMLIMIT_INTERACTIVE, crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Io, Text::tr("There is not enough memory to unseal the secrets."));
    return key;
}

/// Whether it is the key of what is there.
bool opens(const QJsonObject &entries, const QByteArray &key)
{
    return entries.isEmpty() || opened(entries.begin()->toString().toLatin1(), key);
}

/// All entries sealed with another key.
Result<QJsonObject> resealed(const QJsonObject &entries, const QByteArray &from,
                             const QByteArray &to)
{
    QJsonObject anew;
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const auto secret = opened(entry.value().toString().toLatin1(), from);
        if (!secret)
            return fail(ErrorCode::Unauthorised, Text::tr("The secret cannot be unsealed."),
                        entry.key(), Text::tr("Enter this secret again, or remove it."));
        anew.insert(entry.key(), QString::fromLatin1(sealed(*secret, to)));
    }
    return anew;
}

Result<void> writePrivately(const QString &path, const QByteArray &data)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(privateFile) ||
        file.write(data) != data.size() || !file.commit())
        return fail(ErrorCode::Io,
                    Text::tr("The secret could not be saved: %1.").arg(file.errorString()), path,
                    Text::tr("Check that the folder can be written and the disk is not full."));
    return {};
}

} // namespace

Result<void> SecretStore::setPassphrase(const QByteArray &)
{
    return useKeyFile();
}

Result<void> SecretStore::useKeyFile()
{
    return fail(ErrorCode::InvalidInput, Text::tr("These secrets are not in a file of Muster’s."));
}

struct FileSecretStore::Contents
{
    QByteArray salt; ///< of the passphrase's key; empty where a key file is used
    QJsonObject entries;
};

FileSecretStore::FileSecretStore(QString folder, QByteArray passphrase)
    : m_folder(std::move(folder))
    , m_passphrase(std::move(passphrase))
{
    // Safe to call again and from several threads; only a broken system makes it fail.
    if (sodium_init() < 0)
        qFatal("libsodium cannot be initialised");
}

FileSecretStore::~FileSecretStore()
{
    sodium_memzero(m_key.data(), static_cast<size_t>(m_key.size()));
    sodium_memzero(m_passphrase.data(), static_cast<size_t>(m_passphrase.size()));
}

QString FileSecretStore::filePath() const
{
    return m_folder + u"/secrets.json"_s;
}

QString FileSecretStore::keyPath() const
{
    return m_folder + u"/secrets.key"_s;
}

QString FileSecretStore::description() const
{
    const std::lock_guard guard(m_mutex);
    const Result<Contents> contents = load();
    const bool isUndecided = contents && contents->entries.isEmpty() && m_passphrase.isEmpty() &&
                             !QFile::exists(keyPath());
    if (isUndecided)
        return Text::tr(
                "a sealed file of Muster’s, which is made when the first secret is entered");
    const bool byPassphrase = !m_passphrase.isEmpty() || (contents && !contents->salt.isEmpty());
    return byPassphrase
                   ? Text::tr("the file %1, sealed with your passphrase").arg(filePath())
                   : Text::tr("the file %1, sealed with a key file that only this user can read")
                             .arg(filePath());
}

Result<FileSecretStore::Contents> FileSecretStore::load() const
{
    QFile file(filePath());
    if (!file.exists())
        return Contents{};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Text::tr("The secrets cannot be read: %1.").arg(file.errorString()),
                    filePath());
    const QJsonObject root = QJsonDocument::fromJson(file.read(maxFileSize)).object();
    if (root.value(u"version"_s).toInt() != 1)
        return fail(ErrorCode::InvalidInput,
                    Text::tr("This is not a file of secrets that Muster understands."), filePath(),
                    Text::tr("Move it away and enter the secrets again."));
    return Contents{QByteArray::fromBase64(root.value(u"salt"_s).toString().toLatin1()),
                    root.value(u"entries"_s).toObject()};
}

Result<void> FileSecretStore::save(const Contents &contents) const
{
    const QJsonObject root{{u"version"_s, 1},
                           {u"salt"_s, QString::fromLatin1(contents.salt.toBase64())},
                           {u"entries"_s, contents.entries}};
    return writePrivately(filePath(), QJsonDocument(root).toJson());
}

Result<QByteArray> FileSecretStore::keyFromFile() const
{
    const QString path = keyPath();
    QFile file(path);
    if (!file.exists()) {
        const QByteArray key = randomBytes(crypto_secretbox_KEYBYTES);
        MUSTER_TRY(writePrivately(path, key));
        return key;
    }
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io,
                    Text::tr("The key of the secrets cannot be read: %1.").arg(file.errorString()),
                    path);
    QByteArray key = file.read(crypto_secretbox_KEYBYTES + 1);
    if (key.size() != crypto_secretbox_KEYBYTES)
        return fail(ErrorCode::InvalidInput, Text::tr("The key of the secrets is damaged."), path,
                    Text::tr("Move it and secrets.json away and enter the secrets again."));
    return key;
}

Result<QByteArray> FileSecretStore::keyFor(Contents &contents)
{
    if (!m_key.isEmpty())
        return m_key;
    const bool fresh = contents.entries.isEmpty();
    if (m_passphrase.isEmpty()) {
        if (!fresh && !contents.salt.isEmpty())
            return fail(ErrorCode::Busy, Text::tr("The secrets are sealed with a passphrase."),
                        filePath(),
                        Text::tr("Enter it in the settings under “Vendor accounts”, or set "
                                 "MUSTER_PASSPHRASE to it."));
        contents.salt.clear();
        MUSTER_TRY_ASSIGN(m_key, keyFromFile());
        return m_key;
    }
    if (fresh)
        contents.salt = randomBytes(crypto_pwhash_SALTBYTES);
    if (contents.salt.size() != crypto_pwhash_SALTBYTES)
        return fail(ErrorCode::Conflict, Text::tr("The secrets were saved without a passphrase."),
                    filePath(),
                    Text::tr("Unset MUSTER_PASSPHRASE, or move the file away and enter the secrets "
                             "again."));
    MUSTER_TRY_ASSIGN(m_key, derivedKey(m_passphrase, contents.salt));
    return m_key;
}

template<typename Change>
Result<void> FileSecretStore::change(Change &&change)
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::Io, Text::tr("The folder for secrets cannot be made."), m_folder,
                    Text::tr("Check the rights of the folder above it."));
    QFile::setPermissions(m_folder, privateFile | QFileDevice::ExeOwner);
    QLockFile lock(filePath() + u".lock"_s);
    if (!lock.tryLock(lockTimeoutMs))
        return fail(ErrorCode::Busy, Text::tr("Another program is using the secrets."), filePath(),
                    Text::tr("Try again in a moment."));
    MUSTER_TRY_ASSIGN(Contents contents, load());
    MUSTER_TRY(change(contents));
    return save(contents);
}

Result<std::optional<QByteArray>> FileSecretStore::read(const QString &name)
{
    const std::lock_guard guard(m_mutex);
    MUSTER_TRY_ASSIGN(Contents contents, load());
    const QJsonValue entry = contents.entries.value(name);
    if (entry.isUndefined())
        return std::optional<QByteArray>();
    MUSTER_TRY_ASSIGN(const QByteArray key, keyFor(contents));
    std::optional<QByteArray> secret = opened(entry.toString().toLatin1(), key);
    if (!secret) {
        m_key.clear();
        const bool wrongPassphrase = !contents.salt.isEmpty() && !opens(contents.entries, key);
        return fail(wrongPassphrase ? ErrorCode::Busy : ErrorCode::Unauthorised,
                    Text::tr("The secret cannot be unsealed."), name,
                    Text::tr("Check MUSTER_PASSPHRASE, or enter the secret again."));
    }
    return secret;
}

Result<void> FileSecretStore::write(const QString &name, const QByteArray &secret)
{
    const std::lock_guard guard(m_mutex);
    return change([&](Contents &contents) -> Result<void> {
        MUSTER_TRY_ASSIGN(const QByteArray key, keyFor(contents));
        // One passphrase seals everything: a mistyped one would lock the new secret away from the
        // old ones.
        if (!opens(contents.entries, key)) {
            m_key.clear();
            return fail(ErrorCode::Unauthorised,
                        Text::tr("The passphrase is not the one of the other secrets."), filePath(),
                        Text::tr("Check MUSTER_PASSPHRASE."));
        }
        contents.entries.insert(name, QString::fromLatin1(sealed(secret, key)));
        return {};
    });
}

Result<void> FileSecretStore::remove(const QString &name)
{
    if (!QFile::exists(filePath()))
        return {};
    const std::lock_guard guard(m_mutex);
    return change([&](Contents &contents) -> Result<void> {
        contents.entries.remove(name);
        return {};
    });
}

Result<bool> FileSecretStore::isLocked(Contents &contents)
{
    if (contents.entries.isEmpty() || contents.salt.isEmpty())
        return false;
    if (m_passphrase.isEmpty())
        return true;
    MUSTER_TRY_ASSIGN(const QByteArray key, keyFor(contents));
    const bool isKey = opens(contents.entries, key);
    if (!isKey)
        m_key.clear();
    return !isKey;
}

Result<Seal> FileSecretStore::seal()
{
    const std::lock_guard guard(m_mutex);
    MUSTER_TRY_ASSIGN(Contents contents, load());
    if (contents.entries.isEmpty()) {
        if (!m_passphrase.isEmpty())
            return Seal::Passphrase;
        return QFile::exists(keyPath()) ? Seal::KeyFile : Seal::Undecided;
    }
    MUSTER_TRY_ASSIGN(const bool locked, isLocked(contents));
    if (locked)
        return Seal::Locked;
    return contents.salt.isEmpty() ? Seal::KeyFile : Seal::Passphrase;
}

void FileSecretStore::remember(const QByteArray &passphrase, const QByteArray &key)
{
    m_passphrase = passphrase;
    m_passphrase.detach(); // it is wiped at the end, and only ours
    m_key = key;
}

Result<void> FileSecretStore::setPassphrase(const QByteArray &passphrase)
{
    if (passphrase.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The passphrase is empty."));
    const std::lock_guard guard(m_mutex);
    QByteArray key;
    MUSTER_TRY(change([&](Contents &contents) -> Result<void> {
        MUSTER_TRY_ASSIGN(const bool locked, isLocked(contents));
        if (locked) {
            MUSTER_TRY_ASSIGN(key, derivedKey(passphrase, contents.salt));
            if (!opens(contents.entries, key))
                return fail(ErrorCode::Unauthorised,
                            Text::tr("This is not the passphrase of these secrets."), {},
                            Text::tr("Check capital letters and the keyboard’s language."));
            return {};
        }
        Contents anew{randomBytes(crypto_pwhash_SALTBYTES), {}};
        MUSTER_TRY_ASSIGN(key, derivedKey(passphrase, anew.salt));
        if (!contents.entries.isEmpty()) {
            MUSTER_TRY_ASSIGN(const QByteArray before, keyFor(contents));
            MUSTER_TRY_ASSIGN(anew.entries, resealed(contents.entries, before, key));
        }
        anew.entries.insert(sealCheck, QString::fromLatin1(sealed("muster", key)));
        contents = anew;
        return {};
    }));
    remember(passphrase, key);
    QFile::remove(keyPath());
    return {};
}

Result<void> FileSecretStore::useKeyFile()
{
    const std::lock_guard guard(m_mutex);
    QByteArray key;
    MUSTER_TRY(change([&](Contents &contents) -> Result<void> {
        MUSTER_TRY_ASSIGN(const bool locked, isLocked(contents));
        if (locked)
            return fail(ErrorCode::Unauthorised,
                        Text::tr("The secrets are sealed with a passphrase."), {},
                        Text::tr("Enter it first."));
        MUSTER_TRY_ASSIGN(key, keyFromFile());
        Contents anew;
        if (!contents.entries.isEmpty()) {
            MUSTER_TRY_ASSIGN(const QByteArray before, keyFor(contents));
            MUSTER_TRY_ASSIGN(anew.entries, resealed(contents.entries, before, key));
            anew.entries.remove(sealCheck);
        }
        contents = anew;
        return {};
    }));
    remember({}, key);
    return {};
}

} // namespace muster::engine
