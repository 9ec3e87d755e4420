// SPDX-License-Identifier: GPL-3.0-or-later
// Where a customer is reached. Pure.
#pragma once

#include "domain/customer.h"
#include "domain/message.h"

namespace muster {

/// What a channel sends to; empty where the customer has none.
[[nodiscard]] QString addressOf(const Customer &customer, Channel channel);

} // namespace muster
