// SPDX-License-Identifier: GPL-3.0-or-later
// What happened to one message, in sentences and as a timeline, for every pane that tells of one. Pure functions; they
// translate.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/widgets/detailpane.h"
#include "storage/messagestorereport.h"

namespace muster::gui {

/// In one or two sentences, and the reason in a line of its own.
[[nodiscard]] QString messageStory(const storage::MessageRow &message, const Formats &formats);

/// The newest first: what the vendor reported, and what is known without a report, such as that it refused the message
/// at once. A line says so where nothing is known.
void addMessageTimeline(DetailPane &pane, const storage::MessageRow &message,
                        const QList<storage::MessageEvent> &events, const Formats &formats);

} // namespace muster::gui
