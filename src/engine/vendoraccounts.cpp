// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/vendoraccounts.h"

#include "delivery/vendors/vendorregistry.h"
#include "storage/vendoraccountrepository.h"
#include "support/log.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::engine {

using storage::Connection;
using storage::Role;
using storage::VendorAccountRepository;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VendorAccounts)
};

Result<std::optional<WebhookSecret>> readSecret(SecretStore &secrets, const QString &key)
{
    MUSTER_TRY_ASSIGN(const std::optional<QByteArray> text, secrets.read(key));
    if (!text)
        return std::optional<WebhookSecret>();
    MUSTER_TRY_ASSIGN(const WebhookSecret secret, WebhookSecret::parse(QString::fromLatin1(*text)));
    return std::optional(secret);
}

} // namespace

Result<VendorAccount> vendorAccountNamed(const Workspace &workspace, const QString &name)
{
    return workspace.database()
            .run(Role::Read,
                 [name](Connection &connection) {
                     return VendorAccountRepository(connection).findByName(name);
                 })
            .takeResult();
}

Result<delivery::VendorSecrets> secretsOf(const Workspace &workspace, SecretStore &secrets,
                                          const VendorAccount &account)
{
    delivery::VendorSecrets out;
    MUSTER_TRY_ASSIGN(out.request, readSecret(secrets, workspace.secretKey(account.secretName())));
    MUSTER_TRY_ASSIGN(out.callback,
                      readSecret(secrets, workspace.secretKey(account.callbackSecretName())));
    if (!out.request)
        return fail(
                ErrorCode::NotFound,
                Text::tr("The secret of the vendor account is not on this computer."), account.name,
                Text::tr("Enter it here as well (in a terminal: “musterctl vendor set”). Secrets "
                         "are never kept in the database."));
    return out;
}

Result<void> checkVendorAccount(const NewVendorAccount &entered)
{
    const WebhookSecret any = WebhookSecret::generate();
    delivery::VendorSecrets secrets{any, any};
    if (!entered.secret.isEmpty()) {
        MUSTER_TRY_ASSIGN(secrets.request, WebhookSecret::parse(entered.secret));
    }
    if (!entered.callbackSecret.isEmpty()) {
        MUSTER_TRY_ASSIGN(secrets.callback, WebhookSecret::parse(entered.callbackSecret));
    }
    const auto registry = delivery::VendorRegistry::withAll();
    MUSTER_TRY_ASSIGN(const delivery::Vendor *vendor, registry.find(entered.account.kind));
    MUSTER_TRY(vendor->prepare(entered.account, secrets));
    return {};
}

Result<VendorAccountId> addVendorAccount(const Workspace &workspace, SecretStore &secrets,
                                         const NewVendorAccount &added)
{
    delivery::VendorSecrets checked;
    MUSTER_TRY_ASSIGN(checked.request, WebhookSecret::parse(added.secret));
    MUSTER_TRY_ASSIGN(checked.callback,
                      WebhookSecret::parse(added.callbackSecret.isEmpty() ? added.secret
                                                                          : added.callbackSecret));
    const auto registry = delivery::VendorRegistry::withAll();
    MUSTER_TRY_ASSIGN(const delivery::Vendor *vendor, registry.find(added.account.kind));
    MUSTER_TRY(vendor->prepare(added.account, checked));

    const auto taken = vendorAccountNamed(workspace, added.account.name);
    if (!taken && taken.error().code != ErrorCode::NotFound)
        return fail(taken.error());
    if (taken)
        return fail(ErrorCode::Conflict,
                    Text::tr("There is a vendor account of this name already."), added.account.name,
                    Text::tr("Choose another name, or change that account (in a terminal: "
                             "“musterctl vendor set”)."));
    MUSTER_TRY(secrets.write(workspace.secretKey(added.account.secretName()),
                             checked.request->text().toLatin1()));
    MUSTER_TRY(secrets.write(workspace.secretKey(added.account.callbackSecretName()),
                             checked.callback->text().toLatin1()));
    VendorAccount account = added.account;
    account.createdAt = workspace.clock().nowMs();
    return workspace.database()
            .transact(Role::Write,
                      [account](Connection &connection) {
                          return VendorAccountRepository(connection).create(account);
                      })
            .takeResult();
}

namespace {

/// Writes both secrets, or leaves both as they were.
Result<void> replaceSecrets(const Workspace &workspace, SecretStore &secrets,
                            const VendorAccount &account, const delivery::VendorSecrets &before,
                            const delivery::VendorSecrets &after)
{
    const auto write = [&](const QString &name, const std::optional<WebhookSecret> &secret) {
        return secret ? secrets.write(workspace.secretKey(name), secret->text().toLatin1())
                      : Result<void>();
    };
    MUSTER_TRY(write(account.secretName(), after.request));
    const auto second = write(account.callbackSecretName(), after.callback);
    if (!second && !write(account.secretName(), before.request))
        qCWarning(logEngine, "the secret before could not be put back");
    return second;
}

/// The secrets as they are to be: those entered, and for the others those that are there.
Result<delivery::VendorSecrets> mergedSecrets(const delivery::VendorSecrets &before,
                                              const NewVendorAccount &changed)
{
    delivery::VendorSecrets after = before;
    if (!changed.secret.isEmpty()) {
        const bool same = before.callback && before.request &&
                          before.callback->key() == before.request->key();
        MUSTER_TRY_ASSIGN(after.request, WebhookSecret::parse(changed.secret));
        if (same || !before.callback)
            after.callback = after.request;
    }
    if (!changed.callbackSecret.isEmpty()) {
        MUSTER_TRY_ASSIGN(after.callback, WebhookSecret::parse(changed.callbackSecret));
    }
    return after;
}

} // namespace

Result<void> updateVendorAccount(const Workspace &workspace, SecretStore &secrets,
                                 const NewVendorAccount &changed)
{
    MUSTER_TRY_ASSIGN(const VendorAccount stored,
                      vendorAccountNamed(workspace, changed.account.name));
    VendorAccount account = changed.account;
    account.id = stored.id;
    account.kind = stored.kind;
    account.createdAt = stored.createdAt;

    // Missing on this machine is no fault if they are entered now.
    const Result<delivery::VendorSecrets> known = secretsOf(workspace, secrets, stored);
    if (!known && (known.error().code != ErrorCode::NotFound || changed.secret.isEmpty()))
        return fail(known.error());
    const delivery::VendorSecrets before = known.value_or(delivery::VendorSecrets{});
    MUSTER_TRY_ASSIGN(const delivery::VendorSecrets after, mergedSecrets(before, changed));
    const auto registry = delivery::VendorRegistry::withAll();
    MUSTER_TRY_ASSIGN(const delivery::Vendor *vendor, registry.find(account.kind));
    MUSTER_TRY(vendor->prepare(account, after));

    const bool newSecrets = !changed.secret.isEmpty() || !changed.callbackSecret.isEmpty();
    if (newSecrets)
        MUSTER_TRY(replaceSecrets(workspace, secrets, account, before, after));
    const Result<void> updated =
            workspace.database()
                    .transact(Role::Write,
                              [account](Connection &connection) {
                                  return VendorAccountRepository(connection).update(account);
                              })
                    .takeResult();
    if (!updated && newSecrets && !replaceSecrets(workspace, secrets, account, after, before))
        qCWarning(logEngine, "the secrets before could not be put back");
    return updated;
}

Result<void> removeVendorAccount(const Workspace &workspace, SecretStore &secrets,
                                 const QString &name)
{
    MUSTER_TRY_ASSIGN(const VendorAccount account, vendorAccountNamed(workspace, name));
    MUSTER_TRY(workspace.database()
                       .transact(Role::Write,
                                 [id = account.id](Connection &connection) {
                                     return VendorAccountRepository(connection).remove(id);
                                 })
                       .takeResult());
    MUSTER_TRY(secrets.remove(workspace.secretKey(account.secretName())));
    return secrets.remove(workspace.secretKey(account.callbackSecretName()));
}

Result<QList<ReadyAccount>> vendorAccounts(const Workspace &workspace, SecretStore &secrets)
{
    MUSTER_TRY_ASSIGN(const QList<VendorAccount> accounts,
                      workspace.database()
                              .run(Role::Read,
                                   [](Connection &connection) {
                                       return VendorAccountRepository(connection).list();
                                   })
                              .takeResult());
    QList<ReadyAccount> out;
    for (const VendorAccount &account : accounts)
        out.append({account, secretsOf(workspace, secrets, account)});
    return out;
}

} // namespace muster::engine
