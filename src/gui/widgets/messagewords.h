// SPDX-License-Identifier: GPL-3.0-or-later
// Messages, orders and consent in the person's words: the name of a state with its chip, what a state means, why
// something happened. Pure functions; they translate.
#pragma once

#include "domain/campaign.h"
#include "domain/customer.h"
#include "domain/order.h"
#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"

namespace muster::gui {

/// In the order of the way that a message goes, for bars, charts and their legends.
[[nodiscard]] QList<MessageState> statesInOrder();
[[nodiscard]] Chip chipOf(MessageState state);
/// Wherever a state is drawn: bars, legends, charts.
[[nodiscard]] QColor Tokens::*colourOf(MessageState state);
[[nodiscard]] Chip chipOf(OrderStatus status);
[[nodiscard]] Chip chipOf(Consent consent);
[[nodiscard]] Chip chipOf(CampaignState state);
/// In pixels, of the chips of all states.
[[nodiscard]] int widestCampaignState(const QFont &font);

/// "E-mail".
[[nodiscard]] QString channelLabel(Channel channel);

/// What the state means for this recipient, one or two sentences.
[[nodiscard]] QString explanationOf(MessageState state);
/// A stored reason in words: our own findings are translated, a vendor's words stay as they are. Empty for none.
[[nodiscard]] QString reasonInWords(const QString &reason);
/// "Opened"
[[nodiscard]] QString eventLabel(ReceiptKind kind);
[[nodiscard]] QString eventIcon(ReceiptKind kind);
[[nodiscard]] Tone eventTone(ReceiptKind kind);

} // namespace muster::gui
