// SPDX-License-Identifier: GPL-3.0-or-later
// The vendor accounts of a workspace. Lives for one job on an executor thread, like the Connection
// that it is given.
//
// Names are unique: a second account of the same name is a Conflict. An account that campaigns use
// cannot be removed (Conflict), and what is not there is NotFound. Secrets are not stored here (see
// domain/vendoraccount.h).
#pragma once

#include "domain/vendoraccount.h"
#include "storage/connection.h"

#include <QList>

namespace muster::storage {

class VendorAccountRepository
{
public:
    explicit VendorAccountRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Stores a new account and returns its id. \a account.createdAt is taken as it is.
    [[nodiscard]] Result<VendorAccountId> create(const VendorAccount &account);
    [[nodiscard]] Result<void> update(const VendorAccount &account);
    [[nodiscard]] Result<void> remove(VendorAccountId id);

    [[nodiscard]] Result<VendorAccount> find(VendorAccountId id);
    [[nodiscard]] Result<VendorAccount> findByName(const QString &name);
    [[nodiscard]] Result<QList<VendorAccount>> list(); ///< by name

private:
    [[nodiscard]] Result<QList<VendorAccount>> select(const QString &query,
                                                      const QVariantList &values);
    [[nodiscard]] Result<void> refuseTaken(const QString &name, VendorAccountId except);

    Connection &m_connection;
};

} // namespace muster::storage
