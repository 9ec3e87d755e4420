// SPDX-License-Identifier: GPL-3.0-or-later
// The customers as a list, with the workspace's custom fields as columns. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/widgets/pagedmodel.h"
#include "rules/fieldcatalogue.h"
#include "storage/customerrepository.h"

namespace muster::gui {

class CustomerModel : public PagedModelOf<storage::CustomerRow>
{
public:
    CustomerModel(engine::Session &session, const Formats &formats, QObject *parent = nullptr);

    /// Whether the columns are others now.
    bool setAttributes(const QList<rules::AttributeDefinition> &attributes);
    /// What is listed after the next reload().
    void setQuery(const QString &search, const std::optional<rules::Node> &audience);

protected:
    [[nodiscard]] PagedSource source() const override;
    [[nodiscard]] QVariant value(const storage::CustomerRow &row, int column,
                                 int role) const override;

private:
    [[nodiscard]] QString text(const storage::CustomerRow &row, int column) const;

    Formats m_formats;
    QList<rules::AttributeDefinition> m_attributes;
    QString m_search;
    std::optional<rules::Node> m_audience;
};

/// A custom field's value for people; empty where there is none.
[[nodiscard]] QString attributeText(const QJsonValue &value, rules::AttributeType type,
                                    const Formats &formats);

} // namespace muster::gui
