// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/segmentsizes.h"

#include "rules/rulejson.h"
#include "storage/audience.h"
#include "storage/segmentrepository.h"
#include "support/try.h"

#include <QCoreApplication>
#include <algorithm>

namespace muster::analytics {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SegmentSizes)
};

} // namespace

Result<SegmentSizes> segmentSizes(storage::Connection &connection,
                                  const rules::FieldCatalogue &fields,
                                  const rules::RuleContext &context, int count)
{
    MUSTER_TRY_ASSIGN(const QList<Segment> segments, storage::SegmentRepository(connection).list());
    SegmentSizes out;
    out.segments = segments.size();
    for (const Segment &segment : segments) {
        if (connection.isCancelled())
            return fail(ErrorCode::Cancelled, Text::tr("Counting the segments was cancelled."));
        const auto tree = rules::readRuleJson(segment.rules.toUtf8());
        const std::optional<rules::CheckedRule> rule =
                tree ? std::optional(rules::check(*tree, fields, context)) : std::nullopt;
        if (!rule || !*rule) {
            ++out.unreadable;
            continue;
        }
        MUSTER_TRY_ASSIGN(const qint64 customers, storage::countMembers(connection, **rule));
        out.largest.append({segment.id, segment.name, customers});
    }
    std::stable_sort(out.largest.begin(), out.largest.end(),
                     [](const SegmentSize &a, const SegmentSize &b) {
                         return a.customers > b.customers; // the list is by name already
                     });
    out.largest = out.largest.first(std::min<qsizetype>(count, out.largest.size()));
    return out;
}

} // namespace muster::analytics
