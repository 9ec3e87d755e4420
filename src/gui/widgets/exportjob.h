// SPDX-License-Identifier: GPL-3.0-or-later
// Exporting a list to a CSV file: asks where to, works in the background with a job that can be cancelled, and says how
// it went. GUI thread.
#pragma once

#include "engine/exporter.h"
#include "gui/foundation/services.h"

namespace muster::gui {

/// \a context is gone: the export goes on, and nobody is told.
void askAndExport(Services &services, QWidget *parent, QObject *context,
                  const engine::ExportOptions &options);

} // namespace muster::gui
