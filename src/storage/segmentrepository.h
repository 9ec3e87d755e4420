// SPDX-License-Identifier: GPL-3.0-or-later
// The saved audiences of a workspace. Lives for one job on an executor thread, like the Connection that it is given.
//
// Names are unique, compared folded: a second segment of the same name is a Conflict. A segment that a campaign goes or
// went to cannot be removed; the error names the campaigns. The rules are stored as they are given: whoever saves them
// has checked them.
#pragma once

#include "domain/segment.h"
#include "storage/connection.h"

#include <QStringList>

namespace muster::storage {

class SegmentRepository
{
public:
    explicit SegmentRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Name and rules; the times are \a nowMs.
    [[nodiscard]] Result<SegmentId> create(const QString &name, const QString &rules, qint64 nowMs);
    [[nodiscard]] Result<void> update(SegmentId id, const QString &name, const QString &rules,
                                      qint64 nowMs);
    [[nodiscard]] Result<void> remove(SegmentId id);

    [[nodiscard]] Result<Segment> find(SegmentId id);
    [[nodiscard]] Result<Segment> findByName(const QString &name);
    [[nodiscard]] Result<QList<Segment>> list(); ///< by name
    /// The campaigns that go, or went, to the segment.
    [[nodiscard]] Result<QStringList> campaignNames(SegmentId id);

private:
    [[nodiscard]] Result<QList<Segment>> select(const QString &query, const QVariantList &values);
    [[nodiscard]] Result<void> checkName(const QString &name, SegmentId except);

    Connection &m_connection;
};

} // namespace muster::storage
