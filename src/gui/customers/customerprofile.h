// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that is known of one customer, read in one job, for the pane beside the list. Reading: for a job on an
// executor thread. CustomerDetails shows it: GUI thread.
#pragma once

#include "domain/segment.h"
#include "gui/foundation/formats.h"
#include "gui/foundation/page.h"
#include "gui/widgets/detailpane.h"
#include "rules/rulecheck.h"
#include "storage/messagelist.h"
#include "storage/orderrepository.h"

namespace muster::gui {

struct ProfileEvent
{
    CampaignId campaign;
    storage::MessageEvent event;
};

struct CustomerProfile
{
    Customer customer;
    QList<storage::OrderRow> orders; ///< the newest
    QList<storage::MessageListRow> messages;
    QList<ProfileEvent> events; ///< of these messages
    QList<Segment> segments;    ///< those that the customer is in
    QStringList unreadable;     ///< names of segments whose rules cannot be run any more
    QList<rules::AttributeDefinition> attributes;
};

[[nodiscard]] Result<CustomerProfile> readProfile(storage::Connection &connection, CustomerId id,
                                                  const rules::RuleContext &context);

/// Fills the pane. \a go is called with links to other pages.
void showProfile(DetailPane &pane, const CustomerProfile &profile, const Formats &formats,
                 const QList<QAction *> &actions, const std::function<void(const PageLink &)> &go);

} // namespace muster::gui
