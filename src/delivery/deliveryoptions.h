// SPDX-License-Identifier: GPL-3.0-or-later
// What the delivery worker is given when it is made. Plain value; the functions are called on the
// worker's thread and must not block it for long, except that \a tags is on the database's. Times are milliseconds.
#pragma once

#include "delivery/backoff.h"
#include "delivery/exchange.h"
#include "delivery/owner.h"
#include "delivery/sendgate.h"
#include "delivery/vendors/vendorregistry.h"
#include "support/clock.h"

#include <chrono>

namespace muster::delivery {

/// The account's secrets, from the keychain.
using SecretSource = std::function<Result<VendorSecrets>(const VendorAccount &)>;

/// Milliseconds of a clock that never goes back.
[[nodiscard]] inline qint64 steadyMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

struct DeliveryOptions
{
    std::shared_ptr<const VendorRegistry> vendors;
    SecretSource secrets;
    QByteArray workspaceKey; ///< for signed ids
    TagSource tags = [](storage::Connection &) -> Result<templates::TagCatalogue> {
        return templates::TagCatalogue();
    };
    templates::MergeFormat format;

    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    RandomSource random = systemRandom();
    QString owner = newOwner();
    DeadOwnerTest isDead = isDeadOwner;

    BackoffPolicy backoff; ///< of messages
    GatePolicy gate;       ///< of accounts; the rate comes from the account
    int lostInARow =
            50; ///< so many messages lost for the same reason pause the account's campaigns
    int prefetch =
            512; ///< messages claimed beyond what is on the wire, where the vendor is idempotent
    int flushResults = 256;  ///< so many results are recorded at once,
    qint64 flushMs = 5;      ///< or the first one after so long
    qint64 leaseMs = 60'000; ///< a worker that is not heard of for so long has lost its messages
    qint64 renewMs = 15'000;
    qint64 leaseMarginMs = 15'000; ///< nothing is sent under a lease that ends sooner
    qint64 pollMs = 1'000;         ///< how soon a campaign that another process launched is seen
    qint64 databaseRetryMs = 250;  ///< first pause after a failed transaction; doubles up to 5 s
    qint64 stopMs = 10'000;        ///< how long stop() waits for answers under way
    qint64 requestTimeoutMs = 30'000;
};

} // namespace muster::delivery
