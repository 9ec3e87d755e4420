// SPDX-License-Identifier: GPL-3.0-or-later
// Where this machine keeps the secrets: in the desktop's keyring if one answers, else in a sealed file.
//
// openSecretStore() blocks for at most a few seconds and never shows a dialog. The store says openly by its description()
// where secrets go, and if that is the file, why. Secrets that were written to the file before there was a keyring stay
// readable: what the keyring does not know is looked up there, and what is written anew moves to the keyring.
#pragma once

#include "engine/secretstore.h"
#include "storage/databaseurl.h"

#include <chrono>

namespace muster::engine {

struct SecretStoreOptions
{
    QString folder = {};        ///< of the file; empty: secretFolder()
    QByteArray passphrase = {}; ///< of the file; empty: a key file beside it
    /// Somebody sits in front of the program: a locked keyring may ask for its password when it is used. Otherwise only
    /// one that is open is used.
    bool attended = false;
    /// How long to wait for a keyring to be found, and for each answer of it where nobody is asked anything.
    std::chrono::milliseconds patience{3000};
};

/// MUSTER_KEYRING=off in the environment keeps off the keyring.
[[nodiscard]] std::unique_ptr<SecretStore> openSecretStore(const SecretStoreOptions &options);

/// The folder "muster" among the user's data files.
[[nodiscard]] QString secretFolder();
/// The name under which the password of a database server is kept.
[[nodiscard]] QString databaseSecretName(const storage::DatabaseUrl &url);

} // namespace muster::engine
