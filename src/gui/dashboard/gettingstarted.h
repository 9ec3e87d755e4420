// SPDX-License-Identifier: GPL-3.0-or-later
// What to do first in a workspace that holds nothing: four steps with a button each. GUI thread. Object names:
// "startImport", "startSegment", "startCampaign", "startDemo".
#pragma once

#include "gui/foundation/page.h"

#include <QScrollArea>

namespace muster::gui {

class GettingStarted : public QScrollArea
{
    Q_OBJECT

public:
    explicit GettingStarted(QWidget *parent = nullptr);

Q_SIGNALS:
    void linkActivated(const muster::gui::PageLink &link);

private:
    struct Step;
    [[nodiscard]] QWidget *makeStep(const Step &step, bool isFirst);
};

} // namespace muster::gui
