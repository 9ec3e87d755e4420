// SPDX-License-Identifier: GPL-3.0-or-later
// Where secrets live outside the database: vendor secrets and database passwords.
//
// A SecretStore may be used from any thread; reading may ask a daemon or derive a key and can take a second, so never
// call it on a GUI thread. While they are sealed, reading fails with Busy. No secret is ever part of an Error.
#pragma once

#include "support/error.h"

#include <QByteArray>
#include <memory>
#include <mutex>
#include <optional>

namespace muster::engine {

/// How secrets in a file of Muster's own are sealed.
enum class Seal {
    None,       ///< there is no such file to speak of: they are in a keyring
    Undecided,  ///< nobody has said yet, and there is no secret
    KeyFile,    ///< a file beside it
    Passphrase, ///< which is known
    Locked,     ///< a passphrase that is not known, or another one than was given
};

class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// Nothing, if there is no secret of that name.
    [[nodiscard]] virtual Result<std::optional<QByteArray>> read(const QString &name) = 0;
    [[nodiscard]] virtual Result<void> write(const QString &name, const QByteArray &secret) = 0;
    /// Removing what is not there is no error.
    [[nodiscard]] virtual Result<void> remove(const QString &name) = 0;
    /// Where the secrets are, in words for the person.
    [[nodiscard]] virtual QString description() const = 0;

    [[nodiscard]] virtual Result<Seal> seal() { return Seal::None; }
    /// Opens what is Locked, if it is the right one (else Unauthorised); in all other cases everything is sealed with it
    /// from now on, and it will be asked for.
    [[nodiscard]] virtual Result<void> setPassphrase(const QByteArray &passphrase);
    /// Seals everything with a key file from now on; not while it is Locked.
    [[nodiscard]] virtual Result<void> useKeyFile();
};

/// Secrets in one file, each sealed with XSalsa20-Poly1305 (libsodium's secretbox).
///
/// With a passphrase the key is derived from it (Argon2id). Without one the key is a random file
/// beside it that only this user may read: that protects copies of the secrets file, not against
/// somebody who can read both.
class FileSecretStore : public SecretStore
{
public:
    /// \a folder is made, readable by this user only, when the first secret is written.
    FileSecretStore(QString folder, QByteArray passphrase);
    ~FileSecretStore() override;

    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override;
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] Result<Seal> seal() override;
    [[nodiscard]] Result<void> setPassphrase(const QByteArray &passphrase) override;
    [[nodiscard]] Result<void> useKeyFile() override;

private:
    struct Contents;
    [[nodiscard]] QString filePath() const;
    [[nodiscard]] QString keyPath() const;
    [[nodiscard]] Result<Contents> load() const;
    [[nodiscard]] Result<void> save(const Contents &contents) const;
    [[nodiscard]] Result<QByteArray> keyFor(Contents &contents);
    [[nodiscard]] Result<QByteArray> keyFromFile() const;
    [[nodiscard]] Result<bool> isLocked(Contents &contents);
    template<typename Change>
    [[nodiscard]] Result<void> change(Change &&change);
    void remember(const QByteArray &passphrase, const QByteArray &key);

    mutable std::mutex m_mutex;
    QString m_folder;
    QByteArray m_passphrase;
    QByteArray m_key; ///< derived once
};

} // namespace muster::engine
