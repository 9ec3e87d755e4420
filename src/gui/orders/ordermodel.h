// SPDX-License-Identifier: GPL-3.0-or-later
// The orders as a list. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/widgets/pagedmodel.h"
#include "storage/orderrepository.h"

namespace muster::gui {

class OrderModel : public PagedModelOf<storage::OrderRow>
{
public:
    OrderModel(engine::Session &session, const Formats &formats, QObject *parent = nullptr);

    /// What is listed after the next reload(); its sorting counts for nothing.
    void setQuery(const storage::OrderQuery &query) { m_query = query; }
    [[nodiscard]] const storage::OrderQuery &query() const { return m_query; }

protected:
    [[nodiscard]] PagedSource source() const override;
    [[nodiscard]] QVariant value(const storage::OrderRow &row, int column, int role) const override;

private:
    Formats m_formats;
    storage::OrderQuery m_query;
};

} // namespace muster::gui
