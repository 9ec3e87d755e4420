// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, vendor accounts and campaigns for the tests of the outbox and of the delivery worker.
#pragma once

#include "domain/campaign.h"
#include "domain/vendoraccount.h"
#include "storage/database.h"

namespace muster::test {

struct TestCustomer
{
    QString externalId;
    QString email;
    QString phone;
    int consent = 0;
};

/// customer1@example.com … and phone numbers, named "Customer 1" …
[[nodiscard]] QList<TestCustomer> testCustomers(int count);

/// Ids are given out in order. Returns the first.
[[nodiscard]] Result<qint64> addCustomers(storage::Database &database,
                                          const QList<TestCustomer> &customers);

[[nodiscard]] VendorAccount
testAccount(const QString &name, const QUrl &url = QUrl(QStringLiteral("http://127.0.0.1:9/")));
[[nodiscard]] Result<VendorAccountId> addAccount(storage::Database &database,
                                                 const VendorAccount &account);

/// A draft to a segment of everybody.
[[nodiscard]] Result<CampaignId> addDraft(storage::Database &database, const QString &name,
                                          VendorAccountId account,
                                          Channel channel = Channel::Email);
/// To all customers, whatever its segment says. Checks nothing.
[[nodiscard]] Result<void> launchDraft(storage::Database &database, CampaignId campaign,
                                       Channel channel = Channel::Email);
/// A draft, launched.
[[nodiscard]] Result<CampaignId> addRunning(storage::Database &database, const QString &name,
                                            VendorAccountId account,
                                            Channel channel = Channel::Email);

[[nodiscard]] Result<CampaignAccount> accountOf(storage::Database &database, CampaignId campaign);
[[nodiscard]] Result<Campaign> campaignOf(storage::Database &database, CampaignId campaign);

} // namespace muster::test
