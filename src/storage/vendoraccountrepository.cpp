// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/vendoraccountrepository.h"

#include "storage/insertrow.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::storage {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(VendorAccountRepository)
};

Result<void> checked(const VendorAccount &account)
{
    const QString place = account.name;
    if (!VendorAccount::isValidName(account.name)) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("This cannot be the name of a vendor account"), place,
                    Text::tr("Use 1 to 64 of the characters A-Z, a-z, 0-9, - and _"));
    }
    if (account.kind.isEmpty())
        return fail(ErrorCode::InvalidInput, Text::tr("The kind of vendor is missing"), place);
    if (!account.url.isValid() || account.url.host().isEmpty()) {
        return fail(ErrorCode::InvalidInput,
                    Text::tr("The vendor's address is missing or not a URL"), place,
                    Text::tr("Give an address such as https://vendor.example/send"));
    }
    MUSTER_TRY(account.checkNumbers());
    const qint64 price = account.pricePerThousand.value_or(0);
    if (price < 0 || price > VendorAccount::highestPrice) {
        return fail(ErrorCode::InvalidInput, Text::tr("This cannot be the price of 1,000 messages"),
                    place,
                    Text::tr("Give what the vendor charges, or nothing where it is not known"));
    }
    return {};
}

VendorAccount accountOf(const Statement &row)
{
    VendorAccount account;
    account.id = VendorAccountId{row.integer(0)};
    account.name = row.text(1);
    account.kind = row.text(2);
    account.url = QUrl(row.text(3));
    account.idempotent = row.integer(4) != 0;
    account.batchSize = static_cast<int>(row.integer(5));
    account.ratePerSecond = row.real(6);
    account.concurrency = static_cast<int>(row.integer(7));
    account.createdAt = row.integer(8);
    account.pricePerThousand = row.optionalInteger(9);
    return account;
}

QString stored(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

Result<VendorAccountId> VendorAccountRepository::create(const VendorAccount &account)
{
    MUSTER_TRY(checked(account));
    MUSTER_TRY(refuseTaken(account.name, {}));
    MUSTER_TRY_ASSIGN(
            const qint64 id,
            insertRow(m_connection, u"vendor_account_insert"_s,
                      {account.name, account.kind, stored(account.url), account.idempotent ? 1 : 0,
                       account.batchSize, account.ratePerSecond, account.concurrency,
                       account.createdAt, orNull(account.pricePerThousand)}));
    return VendorAccountId{id};
}

Result<void> VendorAccountRepository::update(const VendorAccount &account)
{
    MUSTER_TRY(checked(account));
    MUSTER_TRY(find(account.id));
    MUSTER_TRY(refuseTaken(account.name, account.id));
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"vendor_account_update"_s));
    return statement->run({account.name, account.kind, stored(account.url),
                           account.idempotent ? 1 : 0, account.batchSize, account.ratePerSecond,
                           account.concurrency, orNull(account.pricePerThousand),
                           account.id.value});
}

Result<void> VendorAccountRepository::remove(VendorAccountId id)
{
    MUSTER_TRY_ASSIGN(const VendorAccount account, find(id));
    MUSTER_TRY_ASSIGN(Statement * users, m_connection.named(u"vendor_account_campaigns"_s));
    MUSTER_TRY_ASSIGN(const qint64 campaigns, users->readInteger({id.value}));
    if (campaigns > 0) {
        return fail(ErrorCode::Conflict,
                    Text::tr("%n campaign(s) use this vendor account", nullptr,
                             static_cast<int>(campaigns)),
                    account.name,
                    Text::tr("Give drafts another account, or delete them; what was sent keeps "
                             "its account"));
    }
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(u"vendor_account_delete"_s));
    return statement->run({id.value});
}

Result<VendorAccount> VendorAccountRepository::find(VendorAccountId id)
{
    MUSTER_TRY_ASSIGN(const QList<VendorAccount> found,
                      select(u"vendor_account_by_id"_s, {id.value}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no vendor account %1").arg(id.value));
    return found.first();
}

Result<VendorAccount> VendorAccountRepository::findByName(const QString &name)
{
    MUSTER_TRY_ASSIGN(const QList<VendorAccount> found,
                      select(u"vendor_account_by_name"_s, {name}));
    if (found.isEmpty())
        return fail(ErrorCode::NotFound, Text::tr("There is no vendor account \"%1\"").arg(name));
    return found.first();
}

Result<QList<VendorAccount>> VendorAccountRepository::list()
{
    return select(u"vendor_account_list"_s, {});
}

Result<QList<VendorAccount>> VendorAccountRepository::select(const QString &query,
                                                             const QVariantList &values)
{
    MUSTER_TRY_ASSIGN(Statement * statement, m_connection.named(query));
    MUSTER_TRY(statement->run(values));
    QList<VendorAccount> accounts;
    while (statement->next())
        accounts.append(accountOf(*statement));
    MUSTER_TRY(statement->finished());
    return accounts;
}

Result<void> VendorAccountRepository::refuseTaken(const QString &name, VendorAccountId except)
{
    MUSTER_TRY_ASSIGN(const QList<VendorAccount> found,
                      select(u"vendor_account_by_name"_s, {name}));
    if (found.isEmpty() || found.first().id == except)
        return {};
    return fail(ErrorCode::Conflict, Text::tr("There is a vendor account of this name already"),
                name, Text::tr("Choose another name"));
}

} // namespace muster::storage
