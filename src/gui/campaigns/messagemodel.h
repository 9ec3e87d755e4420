// SPDX-License-Identifier: GPL-3.0-or-later
// The recipients of one campaign, in the order of the customers, as a paged model. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/widgets/pagedmodel.h"
#include "storage/messagestorereport.h"

namespace muster::gui {

class MessageModel : public PagedModelOf<storage::MessageRow>
{
    Q_OBJECT

public:
    MessageModel(engine::Session &session, const Formats &formats, QObject *parent = nullptr);

    /// Reads anew; nothing is all states.
    void show(CampaignId campaign, std::optional<MessageState> state);
    [[nodiscard]] std::optional<MessageState> shownState() const { return m_state; }

protected:
    [[nodiscard]] PagedSource source() const override;
    [[nodiscard]] QVariant value(const storage::MessageRow &row, int column,
                                 int role) const override;

private:
    [[nodiscard]] QVariant text(const storage::MessageRow &row, int column) const;

    Formats m_formats;
    CampaignId m_campaign;
    std::optional<MessageState> m_state;
};

} // namespace muster::gui
