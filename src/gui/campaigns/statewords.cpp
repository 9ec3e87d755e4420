// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/statewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CampaignWords)
};

} // namespace

bool needsDecision(const Campaign &campaign)
{
    return campaign.state == CampaignState::Draft && !campaign.stateReason.isEmpty();
}

Chip chipOf(const Campaign &campaign)
{
    if (needsDecision(campaign))
        return {Text::tr("Needs attention"), u"warning"_s, Tone::Caution};
    return chipOf(campaign.state);
}

} // namespace muster::gui
