// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting a list to a CSV file: asks where to, works in the background with a job that can be cancelled, and says how
// it went. GUI thread.
#pragma once

#include "engine/exporter.h"
#include "gui/foundation/services.h"

namespace muster::gui {

/// Without a path in the options it asks for one; nothing is exported if \a context is gone by then. After that the
/// export goes on without any page.
void askAndExport(Services &services, QWidget *parent, QObject *context,
                  const engine::ExportOptions &options);

} // namespace muster::gui
