// SPDX-License-Identifier: GPL-3.0-or-later
// Typed keys: a CustomerId cannot be passed where an OrderId is meant. Plain values.
#pragma once

#include <QHashFunctions>
#include <compare>

namespace muster {

template<typename Tag>
struct Id
{
    qint64 value = 0; ///< the table's BIGINT key; 0 means "not stored yet"

    [[nodiscard]] bool isValid() const { return value > 0; }
    auto operator<=>(const Id &) const = default;
    friend size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

using CustomerId = Id<struct CustomerTag>;
using OrderId = Id<struct OrderTag>;
using SegmentId = Id<struct SegmentTag>;
using CampaignId = Id<struct CampaignTag>;
using MessageId = Id<struct MessageTag>;
using VendorAccountId = Id<struct VendorAccountTag>;
using ImportId = Id<struct ImportTag>;

} // namespace muster
