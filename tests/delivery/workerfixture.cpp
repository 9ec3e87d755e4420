// SPDX-License-Identifier: GPL-3.0-or-later
#include "delivery/workerfixture.h"

#include "storage/messagestorecontrol.h"

using namespace Qt::StringLiterals;

namespace muster::test {

using storage::Connection;
using storage::Role;

delivery::DeliveryOptions quickOptions()
{
    delivery::DeliveryOptions options;
    options.vendors =
            std::make_shared<delivery::VendorRegistry>(delivery::VendorRegistry::withAll());
    options.secrets = [](const VendorAccount &) -> Result<delivery::VendorSecrets> {
        return delivery::VendorSecrets{WebhookSecret::generate(), std::nullopt};
    };
    options.workspaceKey = QByteArray(32, 'k');
    options.isDead = [](const QString &) { return false; };
    options.backoff.baseMs = 5;
    options.backoff.capMs = 50;
    options.gate.backoff.baseMs = 10;
    options.gate.backoff.capMs = 50;
    options.pollMs = 20;
    options.databaseRetryMs = 10;
    options.prefetch = 16;
    return options;
}

delivery::DeliveryOptions quickOptionsAfter(const QString &dead)
{
    delivery::DeliveryOptions options = quickOptions();
    options.isDead = [dead](const QString &owner) { return owner == dead; };
    return options;
}

WorkerFixture::WorkerFixture(TempDatabase &db, const VendorAccount &vendor, int customers)
    : database(db)
    , account(vendor)
{
    account.id = addAccount(*database, account).value();
    addCustomers(*database, testCustomers(customers)).value();
    campaign = addRunning(*database, u"campaign"_s, account.id).value();
}

namespace {

template<typename Act>
bool control(storage::Database &database, Act act)
{
    const auto done =
            transactNow(database, Role::Write, [&](Connection &connection) -> Result<bool> {
                storage::MessageStoreControl control(connection);
                if (auto acted = act(control); !acted)
                    return fail(acted.error());
                return true;
            });
    if (!done)
        qWarning().noquote() << describe(done.error());
    return done.has_value();
}

} // namespace

bool WorkerFixture::pause() const
{
    return control(*database, [this](auto &control) { return control.pause(campaign, 1); });
}

bool WorkerFixture::resume() const
{
    return control(*database, [this](auto &control) { return control.resume(campaign, 1); });
}

bool WorkerFixture::cancel() const
{
    return control(*database, [this](auto &control) { return control.cancel(campaign, 1); });
}

BalanceWatch::BalanceWatch(const WorkerFixture &fixture)
{
    connect(&m_timer, &QTimer::timeout, this, [this, &fixture] {
        const auto balance = accountOf(*fixture.database, fixture.campaign);
        if (!balance)
            return; // the database was taken away by the test itself
        ++m_looks;
        if (!balance->balances() || balance->audience == 0)
            m_failures += u"does not add up at look %1; "_s.arg(m_looks);
    });
    m_timer.start(3);
}

VendorAccount vendorAt(const QUrl &url, bool idempotent, int batch, int concurrency)
{
    VendorAccount account = testAccount(u"vendor"_s, url);
    account.idempotent = idempotent;
    account.batchSize = batch;
    account.concurrency = concurrency;
    return account;
}

} // namespace muster::test
