// SPDX-License-Identifier: GPL-3.0-or-later
// The header of a table goes on above its vertical scroll bar; Qt leaves a hole there. GUI thread.
#pragma once

class QTableView;

namespace muster::gui {

/// Once for each table; calling it again changes nothing.
void fillHeaderCorner(QTableView *table);

} // namespace muster::gui
