// SPDX-License-Identifier: GPL-3.0-or-later
// All about one message, in the pane beside the list. GUI thread, but for read().
#pragma once

#include "gui/foundation/formats.h"
#include "gui/foundation/page.h"
#include "gui/widgets/detailpane.h"
#include "storage/messagelist.h"

namespace muster::gui {

struct DeliveryDetails
{
    storage::MessageListRow row;
    QList<storage::MessageEvent> events;

    /// For a job on an executor thread.
    [[nodiscard]] static Result<DeliveryDetails> read(storage::Connection &connection,
                                                      MessageId id);
};

/// Fills the pane. \a go is called with links to other pages.
void showDelivery(DetailPane &pane, const DeliveryDetails &details, const Formats &formats,
                  const QList<QAction *> &actions, const std::function<void(const PageLink &)> &go);

} // namespace muster::gui
