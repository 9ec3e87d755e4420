// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/customer.h"

#include <algorithm>

namespace muster {

OrderTotals OrderTotals::plus(const OrderTotals &other) const
{
    OrderTotals sum{spendMinor + other.spendMinor, orders + other.orders, lastOrderAt};
    if (other.lastOrderAt)
        sum.lastOrderAt = std::max(lastOrderAt.value_or(*other.lastOrderAt), *other.lastOrderAt);
    return sum;
}

} // namespace muster
