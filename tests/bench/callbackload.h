// SPDX-License-Identifier: GPL-3.0-or-later
// A client that costs little: requests made beforehand, over connections that are kept, one under
// way on each, all on the calling thread. Gives up on anything but 200.
#pragma once

#include <QByteArray>
#include <vector>

namespace muster::bench {

struct LoadResult
{
    double perSecond = 0;
    double p99Ms = 0; ///< 99 of 100 requests were answered in this time
};

[[nodiscard]] LoadResult sendAll(quint16 port, const std::vector<QByteArray> &requests,
                                 int connections);

} // namespace muster::bench
