// SPDX-License-Identifier: GPL-3.0-or-later
// All campaigns as one list, page by page, the newest first, with what became of those that were launched. Lives for one
// job on an executor thread, like the Connection that it is given; fails as its statements do.
#pragma once

#include "domain/campaign.h"
#include "storage/connection.h"
#include "storage/customerrow.h"

namespace muster::storage {

struct CampaignRow
{
    CampaignId id;
    Campaign campaign; ///< without its texts and the rules that it was launched with
    QString segmentName;
    CampaignAccount account; ///< empty before the launch
};

struct CampaignQuery
{
    QList<CampaignState> states = {}; ///< empty: all
    QString search = {};              ///< in the names of campaign and segment; empty: all
    std::optional<PageKey> after = {};
    int limit = 200;
    bool withAccounts = true; ///< else quicker: only the campaigns themselves

    /// Whether it asks for less than all.
    [[nodiscard]] bool isNarrowed() const
    {
        return !states.isEmpty() || !search.trimmed().isEmpty();
    }
};

class CampaignList
{
public:
    explicit CampaignList(Connection &connection)
        : m_connection(connection)
    {
    }

    [[nodiscard]] Result<Page<CampaignRow>> list(const CampaignQuery &query);
    [[nodiscard]] Result<qint64> count(const CampaignQuery &query);
    /// Of all campaigns; states that none is in are left out.
    [[nodiscard]] Result<QMap<CampaignState, qint64>> countByState();

private:
    [[nodiscard]] Result<void> addAccounts(QList<CampaignRow> &rows);

    Connection &m_connection;
};

} // namespace muster::storage
