// SPDX-License-Identifier: GPL-3.0-or-later
// What is to be said of a launch, and of what came of it, through a vendor account, in the person's language. Pure functions, GUI thread.
#pragma once

#include "domain/message.h"
#include "domain/vendoraccount.h"
#include "gui/foundation/formats.h"

namespace muster::gui {

/// How long so many messages take at the account's speed limit.
[[nodiscard]] QString durationInWords(const VendorAccount &account, qint64 messages,
                                      const Formats &formats);
/// What they cost, or that nobody said what the vendor charges.
[[nodiscard]] QString costInWords(const VendorAccount &account, qint64 messages,
                                  const Formats &formats);

/// How much of a launched campaign has arrived, and of how much.
[[nodiscard]] QString deliveredInWords(const CampaignAccount &account, const Formats &formats);

} // namespace muster::gui
