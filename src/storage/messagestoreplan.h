// SPDX-License-Identifier: GPL-3.0-or-later
// Planning a campaign: one message row for each member of its audience, in one set operation inside
// the database. For one job on an executor thread, within the transaction that makes the campaign
// Running.
//
// Rows stand in the order of the customers' ids, so that the same workspace gives the same messages
// on every database. A member who must not or cannot be sent to gets a row too, Skipped with the
// reason (storage::reasons): the audience is accounted for to the last one.
#pragma once

#include "domain/message.h"
#include "rules/predicate.h"
#include "storage/connection.h"
#include "support/ids.h"

namespace muster::storage {

/// Plans the messages of a campaign that is Running already and has its launch time. Returns the
/// number of rows.
[[nodiscard]] Result<qint64> planMessages(Connection &connection, CampaignId campaign,
                                          Channel channel, const rules::Node &audience);

/// How many members the same plan would skip, by reason (storage::reasons), and, under an empty reason, how many it would
/// queue. Reads only; needs no campaign.
[[nodiscard]] Result<QMap<QString, qint64>>
forecastMessages(Connection &connection, Channel channel, const rules::Node &audience);

} // namespace muster::storage
