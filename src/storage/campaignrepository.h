// SPDX-License-Identifier: GPL-3.0-or-later
// The campaigns of a workspace. Lives for one job on an executor thread, like the Connection that
// it is given.
//
// Names are unique, compared folded: a second campaign of the same name is a Conflict. Only a draft
// can be edited; only what is not being sent can be removed. The state changes by the steps of
// domain/campaign.h and only from the state that was read: where somebody else was faster, the step
// is a Conflict and nothing has changed.
#pragma once

#include "domain/campaign.h"
#include "storage/connection.h"

#include <QList>

namespace muster::storage {

class CampaignRepository
{
public:
    explicit CampaignRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Stores a new draft, whatever \a campaign.state says, and returns its id. The segment and the
    /// vendor account may still be missing.
    [[nodiscard]] Result<CampaignId> create(const Campaign &campaign);
    /// Name, segment, channel, vendor account and texts of a draft.
    [[nodiscard]] Result<void> update(const Campaign &campaign);
    /// With its messages. A running or paused campaign is a Conflict.
    [[nodiscard]] Result<void> remove(CampaignId id);

    [[nodiscard]] Result<Campaign> find(CampaignId id);
    [[nodiscard]] Result<Campaign> findByName(const QString &name);
    /// Newest first; \a before is the last one of the page before.
    [[nodiscard]] Result<QList<Campaign>> list(int limit, CampaignId before = {});

    /// Moves the campaign by \a step, and returns the new state. \a reason is kept where the
    /// program itself pauses or holds.
    [[nodiscard]] Result<CampaignState> step(CampaignId id, CampaignStep step, qint64 nowMs,
                                             const QString &reason = {});
    /// A draft is to be launched at \a atMs, even to \a everyone.
    [[nodiscard]] Result<void> schedule(CampaignId id, qint64 atMs, bool everyone, qint64 nowMs);
    /// Scheduled, and the time has come: the earliest first.
    [[nodiscard]] Result<QList<Campaign>> due(qint64 nowMs, int limit);
    /// What the campaign was launched with; written in the transaction of the launch.
    [[nodiscard]] Result<void> keepPlan(CampaignId id, const QString &rules, qint64 audience);

private:
    [[nodiscard]] Result<void> keepTime(CampaignId id, std::optional<qint64> atMs, bool everyone);
    [[nodiscard]] Result<QList<Campaign>> select(const QString &query, const QVariantList &values);
    [[nodiscard]] Result<void> refuseTaken(const QString &name, CampaignId except);

    Connection &m_connection;
};

} // namespace muster::storage
