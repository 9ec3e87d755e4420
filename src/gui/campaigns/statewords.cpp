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
        return {Text::tr("Needs you"), u"warning"_s, Tone::Caution};
    return chipOf(campaign.state);
}

QColor colourOf(MessageState state, const Tokens &tokens)
{
    switch (state) {
    case MessageState::Queued:
        return tokens.border;
    case MessageState::Sending:
        return tokens.series.value(4);
    case MessageState::Accepted:
        return tokens.accent;
    case MessageState::Delivered:
        return tokens.success;
    case MessageState::Failed:
        return tokens.danger;
    case MessageState::Bounced:
        return tokens.danger.lighter(135);
    case MessageState::Skipped:
        return tokens.control;
    case MessageState::InDoubt:
        return tokens.warning;
    case MessageState::Cancelled:
        return tokens.muted;
    }
    return tokens.muted;
}

} // namespace muster::gui
