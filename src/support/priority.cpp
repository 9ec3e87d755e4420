// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/priority.h"

#ifdef __linux__
#include <sys/resource.h>
#include <unistd.h>
#endif

namespace muster {

// QThread's priorities do nothing under Linux's usual scheduler, but there a thread has a nice value of its own, which
// those that it makes inherit.
void giveWayToTheWindow()
{
#ifdef __linux__
    constexpr int step = 5; // a third of the window's share
    const auto self = static_cast<id_t>(::gettid());
    if (::getpriority(PRIO_PROCESS, self) < step)
        ::setpriority(PRIO_PROCESS, self, step);
#endif
}

} // namespace muster
