// SPDX-License-Identifier: GPL-3.0-or-later
// A saved audience. Plain value.
#pragma once

#include "support/ids.h"

#include <QString>

namespace muster {

struct Segment
{
    SegmentId id;
    QString name;         ///< unique, compared folded
    QString rules;        ///< the rule tree as canonical JSON
    qint64 createdAt = 0; ///< UTC ms
    qint64 updatedAt = 0; ///< UTC ms

    bool operator==(const Segment &) const = default;
};

} // namespace muster
