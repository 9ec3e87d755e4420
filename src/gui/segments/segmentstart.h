// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in place of the list while there is no segment: where to begin. Object names: "segmentStart", "startNew",
// "preset-" and the preset's id. GUI thread.
#pragma once

#include "gui/segments/segmentpresets.h"

#include <QWidget>

namespace muster::gui {

class SegmentStart : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentStart(const Formats &formats, QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void presetChosen(const muster::gui::SegmentPreset &preset);

private:
    [[nodiscard]] QWidget *cardOf(const SegmentPreset &preset);
};

} // namespace muster::gui
