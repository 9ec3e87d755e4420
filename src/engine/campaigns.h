// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns by name, as a program without a window works with them. Every function that takes the Workspace blocks on
// the database; Errors are those of the repositories, of the launcher and of the texts.
#pragma once

#include "delivery/launcher.h"
#include "engine/workspace.h"
#include "storage/messagestorereport.h"

namespace muster::engine {

/// What a new campaign is made of; segment and vendor account by name.
struct NewCampaign
{
    QString name;
    QString segment;
    QString vendorAccount;
    Channel channel = Channel::Email;
    QString subject;
    QString text;
    QString html;
};

/// What is to change in a draft, by name; what is empty stays.
struct DraftChange
{
    QString segment;
    QString vendorAccount;
};

/// One recipient's message as it would go out now.
struct Preview
{
    QString externalId; ///< the recipient's
    QString to;
    QString subject;
    QString text;
    QString html;
};

/// The account of promise 1, and why what did not arrive did not.
struct CampaignReport
{
    Campaign campaign;
    CampaignAccount account;
    QList<storage::ReasonCount> reasons;
    std::optional<storage::Standstill> standstill; ///< why a running one does not go on
};

[[nodiscard]] Result<CampaignId> createCampaign(const Workspace &workspace,
                                                const NewCampaign &campaign);
/// Conflict where it is no draft any more.
[[nodiscard]] Result<void> changeDraft(const Workspace &workspace, const QString &name,
                                       const DraftChange &change);
[[nodiscard]] Result<void> deleteDraft(const Workspace &workspace, const QString &name);
/// What a launch has to know of the workspace, read in the transaction that launches.
[[nodiscard]] Result<delivery::LaunchContext> launchContext(storage::Connection &connection,
                                                            const rules::RuleContext &rules,
                                                            qint64 nowMs, bool everyone);
[[nodiscard]] Result<delivery::Launch> launchCampaign(const Workspace &workspace,
                                                      const QString &name, bool everyone);
/// The message of each of these customers, by external id; without any, of the first \a count members.
[[nodiscard]] Result<QList<Preview>> previewCampaign(const Workspace &workspace,
                                                     const QString &name,
                                                     const QStringList &externalIds, int count);
[[nodiscard]] Result<void> pauseCampaign(const Workspace &workspace, const QString &name);
[[nodiscard]] Result<void> resumeCampaign(const Workspace &workspace, const QString &name);
/// How many messages were cancelled.
[[nodiscard]] Result<qint64> cancelCampaign(const Workspace &workspace, const QString &name);
/// Sends the failed again, and those in doubt only if \a inDoubt; how many.
[[nodiscard]] Result<qint64> retryCampaign(const Workspace &workspace, const QString &name,
                                           bool inDoubt);
[[nodiscard]] Result<CampaignReport> reportCampaign(const Workspace &workspace,
                                                    const QString &name);

} // namespace muster::engine
