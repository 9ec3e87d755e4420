// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/shell/jumptargets.h"

#include "storage/campaignlist.h"
#include "storage/customerrepository.h"
#include "storage/segmentrepository.h"
#include "support/folding.h"
#include "support/try.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int most = 5; ///< of a kind

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JumpTargets)
};

PageLink linkTo(const char *page, qint64 id)
{
    return {QString::fromLatin1(page), {{u"id"_s, id}}};
}

Result<void> addSegments(storage::Connection &connection, const QString &typed,
                         QList<JumpTarget> &targets)
{
    MUSTER_TRY_ASSIGN(const QList<Segment> segments, storage::SegmentRepository(connection).list());
    const QString wanted = folded(typed);
    int left = most;
    for (const Segment &segment : segments) {
        if (!folded(segment.name).contains(wanted))
            continue;
        targets.append(
                {linkTo(PageName::Segments, segment.id.value), segment.name, Text::tr("Segment")});
        if (--left == 0)
            break;
    }
    return {};
}

Result<void> addCampaigns(storage::Connection &connection, const QString &typed,
                          QList<JumpTarget> &targets)
{
    MUSTER_TRY_ASSIGN(const auto page,
                      storage::CampaignList(connection)
                              .list({.search = typed, .limit = most, .withAccounts = false}));
    for (const storage::CampaignRow &row : page.rows)
        targets.append({linkTo(PageName::Campaigns, row.id.value), row.campaign.name,
                        Text::tr("Campaign")});
    return {};
}

Result<void> addCustomers(storage::Connection &connection, const QString &typed,
                          QList<JumpTarget> &targets)
{
    storage::CustomerQuery query;
    query.search = typed;
    query.limit = most;
    MUSTER_TRY_ASSIGN(const auto page, storage::CustomerRepository(connection).list(query));
    for (const storage::CustomerRow &row : page.rows) {
        const QString more = row.email.isEmpty() ? row.externalId : row.email;
        targets.append(
                {linkTo(PageName::Customers, row.id.value), row.name.isEmpty() ? more : row.name,
                 more.isEmpty() ? Text::tr("Customer") : Text::tr("Customer, %1").arg(more)});
    }
    return {};
}

} // namespace

Result<QList<JumpTarget>> jumpTargets(storage::Connection &connection, const QString &typed)
{
    QList<JumpTarget> targets;
    MUSTER_TRY(addSegments(connection, typed, targets));
    MUSTER_TRY(addCampaigns(connection, typed, targets));
    MUSTER_TRY(addCustomers(connection, typed, targets));
    return targets;
}

} // namespace muster::gui
