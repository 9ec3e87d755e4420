// SPDX-License-Identifier: GPL-3.0-or-later
// Vendor accounts together with their secrets, which live apart: the rows in the database, the secrets in the store.
//
// Functions block on the database and on the secret store: for a program without a window, or a worker thread.
#pragma once

#include "delivery/vendors/vendor.h"
#include "engine/secretstore.h"
#include "engine/workspace.h"

namespace muster::engine {

/// An account as it is entered: the texts of its secrets as well.
struct NewVendorAccount
{
    VendorAccount account;
    QString secret;
    QString callbackSecret; ///< empty: the vendor signs callbacks with the same secret
};

/// An account that can be used, or the reason why it cannot (its secret is missing on this machine).
struct ReadyAccount
{
    VendorAccount account;
    Result<delivery::VendorSecrets> secrets;
};

/// Whether the vendor can work with an account as it was entered; secrets that are left empty are not judged. Pure.
[[nodiscard]] Result<void> checkVendorAccount(const NewVendorAccount &entered);
/// Checks everything, stores the secrets and then the row; a name that is taken is a Conflict and changes nothing.
[[nodiscard]] Result<VendorAccountId>
addVendorAccount(const Workspace &workspace, SecretStore &secrets, const NewVendorAccount &added);
/// Changes what the account with the same name is like. Empty secrets stay as they are, except that a callback secret
/// that was the same as the one of requests goes on being the same. The name and the kind never change: the name stands in
/// the address that the vendor calls back. Checks everything first; nothing is changed where it fails.
[[nodiscard]] Result<void> updateVendorAccount(const Workspace &workspace, SecretStore &secrets,
                                               const NewVendorAccount &changed);
/// With its secrets. An account that campaigns use stays (Conflict).
[[nodiscard]] Result<void> removeVendorAccount(const Workspace &workspace, SecretStore &secrets,
                                               const QString &name);

[[nodiscard]] Result<VendorAccount> vendorAccountNamed(const Workspace &workspace,
                                                       const QString &name);
[[nodiscard]] Result<QList<ReadyAccount>> vendorAccounts(const Workspace &workspace,
                                                         SecretStore &secrets);
[[nodiscard]] Result<delivery::VendorSecrets>
secretsOf(const Workspace &workspace, SecretStore &secrets, const VendorAccount &account);

} // namespace muster::engine
