// SPDX-License-Identifier: GPL-3.0-or-later
// What the campaigns page reads from the database, as jobs for an executor thread. Plain values and functions; they fail
// as their statements do.
#pragma once

#include "delivery/launcher.h"
#include "domain/segment.h"
#include "domain/vendoraccount.h"
#include "engine/workspace.h"
#include "storage/customerrow.h"
#include "storage/messagestorereport.h"

namespace muster::gui {

/// What can be chosen in the editor.
struct CampaignChoices
{
    QList<Segment> segments;
    QList<VendorAccount> accounts;
    templates::TagCatalogue tags;
    QMap<VendorAccountId, Error> unusable = {}; ///< why this computer cannot send through them
};
[[nodiscard]] Result<CampaignChoices> readChoices(storage::Connection &connection);

/// Whom a draft reaches now, and what of its text has nothing to say to how many of them.
struct AudienceFacts
{
    delivery::LaunchForecast forecast;
    QMap<QString, qint64> withoutValue; ///< members by tag that has no fallback
};
[[nodiscard]] Result<AudienceFacts> readAudience(storage::Connection &connection,
                                                 const rules::RuleContext &context,
                                                 const Campaign &draft,
                                                 const QStringList &tagsWithoutFallback);

/// Members of the segment in the order of their ids, or, with a search, any customers that it finds.
struct RecipientQuery
{
    SegmentId segment;
    QString search;
    std::optional<storage::PageKey> after = {};
    int limit = 100;
};
[[nodiscard]] Result<storage::Page<storage::CustomerRow>>
readRecipients(storage::Connection &connection, const rules::RuleContext &context,
               const RecipientQuery &query);
/// On all pages together.
[[nodiscard]] Result<qint64> countRecipients(storage::Connection &connection,
                                             const rules::RuleContext &context,
                                             const RecipientQuery &query);

/// A campaign under way or finished.
struct CampaignProgress
{
    Campaign campaign;
    QString segment;
    VendorAccount vendor;
    CampaignAccount account;
    QList<storage::ReasonCount> reasons;
};
[[nodiscard]] Result<CampaignProgress> readProgress(storage::Connection &connection, CampaignId id);

/// A new draft; a name that is taken gets a number.
[[nodiscard]] Result<Campaign> createDraft(storage::Connection &connection, Campaign draft);
/// The draft as it was. One that somebody has launched meanwhile is a Conflict.
[[nodiscard]] Result<Campaign> removeStoredDraft(storage::Connection &connection, CampaignId id);

/// Writes one line a recipient to a CSV file; the number of lines. Cancelling leaves no file, and none of \a kept is written
/// over.
[[nodiscard]] Result<qint64> exportRecipients(storage::Connection &connection, CampaignId campaign,
                                              std::optional<MessageState> state,
                                              const QString &path, const QStringList &kept);

} // namespace muster::gui
