// SPDX-License-Identifier: GPL-3.0-or-later
// Stops an account whose messages are lost in a row for one and the same reason: a wrong path (404), a vendor that is broken
// (500) or an answer that nobody understands. One such answer may be about its message; a row of them would take the
// whole audience with it, into failed or in doubt, where one look of a person helps. Messages that are only tried again
// cost nothing and do not count. One thread.
#pragma once

#include "delivery/vendors/vendor.h"

namespace muster::delivery {

class Brake
{
public:
    /// So many \a messages in a row pull it; 0: it is never pulled.
    explicit Brake(int messages)
        : m_limit(messages)
    {
    }

    /// What came of one request, and how many messages were \a lost (failed or in doubt). How many were lost alike in a row,
    /// if that is enough to stop; then the row begins anew.
    [[nodiscard]] std::optional<int> pulledBy(const http::Outcome &outcome,
                                              const BatchAnswer &answer, int lost);

private:
    int m_limit;
    int m_row = 0;
    QString m_alike; ///< what the answers of the row have in common
};

} // namespace muster::delivery
