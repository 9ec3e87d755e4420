// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/outboxfixture.h"

#include "storage/campaignrepository.h"
#include "storage/messagestoreplan.h"
#include "storage/messagestorereport.h"
#include "storage/segmentrepository.h"
#include "storage/vendoraccountrepository.h"
#include "support/folding.h"
#include "support/testdatabases.h"
#include "support/try.h"

using namespace Qt::StringLiterals;

namespace muster::test {

using storage::Connection;
using storage::Role;

namespace {

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QList<TestCustomer> testCustomers(int count)
{
    QList<TestCustomer> customers;
    for (int i = 1; i <= count; ++i) {
        customers.append({u"C%1"_s.arg(i), u"Customer%1@Example.com"_s.arg(i),
                          u"+9198%1"_s.arg(i, 8, 10, QChar(u'0'))});
    }
    return customers;
}

Result<qint64> addCustomers(storage::Database &database, const QList<TestCustomer> &customers)
{
    return transactNow(database, Role::Write, [&customers](Connection &connection) -> Result<qint64> {
        MUSTER_TRY_ASSIGN(
                storage::Statement insert,
                connection.prepare(
                        u"INSERT INTO customers (external_id, external_id_folded, name, "
                        "name_folded, email, email_folded, phone, phone_folded, consent, "
                        "created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0)"_s));
        int number = 0;
        for (const TestCustomer &customer : customers) {
            const QString name = u"Customer %1"_s.arg(++number);
            MUSTER_TRY(insert.run({customer.externalId, folded(customer.externalId), name,
                                   folded(name), textOrNull(customer.email),
                                   textOrNull(folded(customer.email)), textOrNull(customer.phone),
                                   textOrNull(folded(customer.phone)), customer.consent}));
        }
        MUSTER_TRY_ASSIGN(storage::Statement first,
                          connection.prepare(u"SELECT MIN(id) FROM customers"_s));
        MUSTER_TRY(first.run());
        const qint64 id = first.next() ? first.integer(0) : 0;
        MUSTER_TRY(first.finished());
        return id;
    });
}

VendorAccount testAccount(const QString &name, const QUrl &url)
{
    VendorAccount account;
    account.name = name;
    account.url = url;
    account.createdAt = 1;
    return account;
}

Result<VendorAccountId> addAccount(storage::Database &database, const VendorAccount &account)
{
    return transactNow(database, Role::Write, [&account](Connection &connection) {
        return storage::VendorAccountRepository(connection).create(account);
    });
}

Result<CampaignId> addDraft(storage::Database &database, const QString &name,
                            VendorAccountId account, Channel channel)
{
    return transactNow(database, Role::Write, [&](Connection &connection) -> Result<CampaignId> {
        MUSTER_TRY_ASSIGN(const SegmentId segment,
                          storage::SegmentRepository(connection)
                                  .create(name, uR"({"combinator":"and","rules":[]})"_s, 1));
        Campaign campaign;
        campaign.name = name;
        campaign.segment = segment;
        campaign.channel = channel;
        campaign.vendorAccount = account;
        campaign.subject = u"Hello {{name}}"_s;
        campaign.text = u"Dear {{name}}, something for you."_s;
        campaign.createdAt = 1;
        return storage::CampaignRepository(connection).create(campaign);
    });
}

Result<void> launchDraft(storage::Database &database, CampaignId campaign, Channel channel)
{
    return transactNow(database, Role::Write, [&](Connection &connection) -> Result<void> {
        storage::CampaignRepository campaigns(connection);
        MUSTER_TRY(campaigns.step(campaign, CampaignStep::Launch, 1'000));
        MUSTER_TRY_ASSIGN(const qint64 audience,
                          storage::planMessages(connection, campaign, channel, rules::Node{}));
        return campaigns.keepPlan(campaign, u"{}"_s, audience);
    });
}

Result<CampaignId> addRunning(storage::Database &database, const QString &name,
                              VendorAccountId account, Channel channel)
{
    MUSTER_TRY_ASSIGN(const CampaignId id, addDraft(database, name, account, channel));
    MUSTER_TRY(launchDraft(database, id, channel));
    return id;
}

Result<CampaignAccount> accountOf(storage::Database &database, CampaignId campaign)
{
    return runNow(database, Role::Read, [campaign](Connection &connection) {
        return storage::MessageStoreReport(connection).account(campaign);
    });
}

Result<Campaign> campaignOf(storage::Database &database, CampaignId campaign)
{
    return runNow(database, Role::Read, [campaign](Connection &connection) {
        return storage::CampaignRepository(connection).find(campaign);
    });
}

} // namespace muster::test
