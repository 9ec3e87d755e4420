// SPDX-License-Identifier: GPL-3.0-or-later
// Audiences that most shops want, as starting points for a new segment. Plain values.
#pragma once

#include "gui/foundation/formats.h"
#include "rules/ruletree.h"

#include <QList>

namespace muster::gui {

struct SegmentPreset
{
    QString id;    ///< for object names
    QString name;  ///< translated; the new segment's name
    QString about; ///< one sentence
    QString rule;  ///< in the text form
};

[[nodiscard]] QList<SegmentPreset> segmentPresets(const Formats &formats);
[[nodiscard]] rules::RuleGroup treeOf(const SegmentPreset &preset);

} // namespace muster::gui
