// SPDX-License-Identifier: GPL-3.0-or-later
// What the quick jump finds in a workspace: segments, campaigns and customers, by a part of their names. A job for an
// executor thread; a few of each kind, so it can be asked with every key.
#pragma once

#include "gui/foundation/page.h"
#include "storage/connection.h"

namespace muster::gui {

struct JumpTarget
{
    PageLink link; ///< its page also tells the icon
    QString name;
    QString kind; ///< "Segment", and what else tells it from others
};

[[nodiscard]] Result<QList<JumpTarget>> jumpTargets(storage::Connection &connection,
                                                    const QString &typed);

} // namespace muster::gui
