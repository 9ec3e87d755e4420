// SPDX-License-Identifier: GPL-3.0-or-later
// An account with a vendor: where messages go and what the vendor can do. Secrets are not in here; they are kept by the
// keychain under the names that secretName() and callbackSecretName() give. Plain value.
#pragma once

#include "support/error.h"
#include "support/ids.h"

#include <QString>
#include <QUrl>
#include <optional>

namespace muster {

struct VendorAccount
{
    VendorAccountId id;
    QString name; ///< unique; [A-Za-z0-9_-]{1,64}, as it stands in the callback's path
    QString kind = QStringLiteral("http");
    QUrl url;
    bool idempotent =
            false; ///< an id that the vendor took already is answered as before and not sent again
    int batchSize = 1;        ///< messages a request
    double ratePerSecond = 0; ///< messages; 0 is no limit
    int concurrency = 16;     ///< requests under way at once
    qint64 createdAt = 0;     ///< UTC ms
    /// What the vendor charges for 1,000 messages, in minor units of the workspace's currency; nothing: not known.
    std::optional<qint64> pricePerThousand = {};
    static constexpr qint64 highestPrice = 1'000'000'000;

    /// What so many messages cost, rounded to whole minor units; nothing where the price is not known.
    [[nodiscard]] std::optional<qint64> costOf(qint64 messages) const;

    static constexpr int largestBatch = 5'000;
    static constexpr int mostConcurrency = 1'000; ///< what a client can hold open to one vendor
    static constexpr double highestRate = 1'000'000;

    /// Whether batch, concurrency and rate can be worked with. InvalidInput says what is wrong with the first that cannot.
    [[nodiscard]] Result<void> checkNumbers() const;
    [[nodiscard]] static bool isValidName(const QString &name);
    [[nodiscard]] QString secretName() const;
    [[nodiscard]] QString callbackSecretName() const;

    bool operator==(const VendorAccount &) const = default;
};

} // namespace muster
