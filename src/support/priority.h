// SPDX-License-Identifier: GPL-3.0-or-later
// Who goes first where there are fewer processors than threads with something to do. Any thread.
#pragma once

namespace muster {

/// Lets the calling thread, and the threads that it makes from now on, come after the thread of the window, for good. Where
/// the system knows no priorities of single threads (other than Linux) nothing changes.
void giveWayToTheWindow();

} // namespace muster
