// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of all campaigns as a list. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/widgets/pagedmodel.h"
#include "storage/messagelist.h"

namespace muster::gui {

class DeliveryModel : public PagedModelOf<storage::MessageListRow>
{
public:
    DeliveryModel(engine::Session &session, const Formats &formats, QObject *parent = nullptr);

    /// What is listed after the next reload().
    void setQuery(const storage::MessageQuery &query) { m_query = query; }
    [[nodiscard]] const storage::MessageQuery &query() const { return m_query; }

protected:
    [[nodiscard]] PagedSource source() const override;
    [[nodiscard]] QVariant value(const storage::MessageListRow &row, int column,
                                 int role) const override;

private:
    Formats m_formats;
    storage::MessageQuery m_query;
};

} // namespace muster::gui
