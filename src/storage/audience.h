// SPDX-License-Identifier: GPL-3.0-or-later
// Who satisfies a rule: counting, listing, sampling and describing an audience. For a job on an executor thread
// (Role::Read); fails as its statements do, with Cancelled when the job was cancelled. To use the members inside another
// statement, see selectMembersSql() in rulesql.h.
#pragma once

#include "rules/predicate.h"
#include "storage/connection.h"
#include "storage/customerrow.h"

#include <QStringList>

namespace muster::storage {

[[nodiscard]] Result<qint64> countMembers(Connection &connection, const rules::Node &rule);

/// The members' external ids in the order of their keys.
[[nodiscard]] Result<QStringList> memberExternalIds(Connection &connection,
                                                    const rules::Node &rule);
/// The members' keys, ascending.
[[nodiscard]] Result<QList<CustomerId>> memberIds(Connection &connection, const rules::Node &rule);

/// In the order of their keys.
[[nodiscard]] Result<Page<CustomerRow>> memberPage(Connection &connection, const rules::Node &rule,
                                                   const std::optional<PageKey> &after, int limit);

/// Up to \a count members spread over the whole audience; the same ones for the same \a seed and data.
[[nodiscard]] Result<QList<CustomerRow>>
sampleMembers(Connection &connection, const rules::Node &rule, int count, qint64 seed = 0);

struct DemographicsOptions
{
    int cities = 10;              ///< the largest so many are named
    QList<qint64> spendTiers;     ///< lower ends in minor units, ascending
    QList<qint64> lastOrderTiers; ///< lower ends in UTC ms, ascending
};

struct NamedCount
{
    QString name;
    qint64 count = 0;

    bool operator==(const NamedCount &) const = default;
};

/// How an audience is made up. Each of the three adds up to the audience.
struct Demographics
{
    QList<NamedCount> cities; ///< largest first; equal ones by name
    qint64 otherCities = 0;
    qint64 withoutCity = 0;
    QList<qint64>
            spendTiers; ///< first those below the first lower end, then one for each lower end
    QList<qint64> lastOrderTiers; ///< likewise, of those who have ordered
    qint64 neverOrdered = 0;

    bool operator==(const Demographics &) const = default;
};

[[nodiscard]] Result<Demographics> demographics(Connection &connection, const rules::Node &rule,
                                                const DemographicsOptions &options);

/// How the database goes about counting: the statement, then the plan in the database's own words.
[[nodiscard]] Result<QString> explainCount(Connection &connection, const rules::Node &rule);

} // namespace muster::storage
