// SPDX-License-Identifier: GPL-3.0-or-later
// How many customers are in each saved segment now. For a job on an executor thread; only reads.
#pragma once

#include "rules/rulecheck.h"
#include "storage/connection.h"
#include "support/ids.h"

namespace muster::analytics {

struct SegmentSize
{
    SegmentId id;
    QString name;
    qint64 customers = 0;

    bool operator==(const SegmentSize &) const = default;
};

struct SegmentSizes
{
    QList<SegmentSize> largest; ///< largest first; equal ones by name
    qint64 segments = 0;        ///< saved ones in all
    qint64 unreadable = 0; ///< whose rules do not hold any more, such as those on a removed field
};

/// Counts every saved segment, one after the other, and gives the \a count largest ones. Ends with Cancelled between
/// two of them when the job was cancelled.
[[nodiscard]] Result<SegmentSizes> segmentSizes(storage::Connection &connection,
                                                const rules::FieldCatalogue &fields,
                                                const rules::RuleContext &context, int count);

} // namespace muster::analytics
