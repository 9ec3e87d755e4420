// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets in the desktop's own keyring (GNOME Keyring, KWallet, KeePassXC, …), through QtKeychain.
//
// QtKeychain's jobs need an event loop, so all stores share a thread with one, which lives as long as the application
// object. The functions block the caller, but never longer than the limit given: a keyring that does not answer is a
// Busy error, and what it was asked is forgotten. A keyring that is locked asks the person by a dialog of its own, which
// the limit bounds as well.
//
// May be used from any thread except its own. The secrets are listed in the keyring under the service "muster".
#pragma once

#include "engine/secretstore.h"

#include <chrono>

class QObject;

namespace muster::engine {

class KeychainSecretStore : public SecretStore
{
public:
    explicit KeychainSecretStore(std::chrono::milliseconds limit);

    [[nodiscard]] Result<std::optional<QByteArray>> read(const QString &name) override;
    [[nodiscard]] Result<void> write(const QString &name, const QByteArray &secret) override;
    [[nodiscard]] Result<void> remove(const QString &name) override;
    [[nodiscard]] QString description() const override;

private:
    std::chrono::milliseconds m_limit;
    QObject *m_there; ///< lives on the thread
};

/// Whether programs of this session can reach a keyring, asked without waiting longer than \a limit for an answer and
/// without a dialog. One that does not run is started only where \a mayStart says so. Blocks.
struct KeyringState
{
    enum class Kind { Absent, Locked, Open };

    Kind kind = Kind::Absent;
    const char *reason = nullptr; ///< in English: see reasonInWords()

    /// Why there is none, or what it asks for; for the person, in the language of now.
    [[nodiscard]] QString reasonInWords() const;
};
[[nodiscard]] KeyringState keyringState(std::chrono::milliseconds limit, bool mayStart);

} // namespace muster::engine
