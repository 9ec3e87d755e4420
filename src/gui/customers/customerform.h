// SPDX-License-Identifier: GPL-3.0-or-later
// The form for a customer, custom fields included. GUI thread.
#pragma once

#include "domain/customer.h"
#include "gui/foundation/formats.h"
#include "gui/widgets/formdialog.h"
#include "rules/fieldcatalogue.h"

namespace muster::gui {

class CustomerForm : public FormDialog
{
    Q_OBJECT

public:
    /// A customer without an id is a new one.
    CustomerForm(const Customer &customer, const QList<rules::AttributeDefinition> &attributes,
                 const Formats &formats, Dialogs &dialogs, QWidget *parent);

    /// The customer with what was typed; call it after saveRequested().
    [[nodiscard]] Customer customer() const;

    [[nodiscard]] QVariantMap draft() const override;
    void setDraft(const QVariantMap &draft) override;

protected:
    [[nodiscard]] bool check() override;

private:
    void addFields();
    void fill(const Customer &customer);
    void fillAttributes();
    [[nodiscard]] QString problemOf(const QString &name) const;
    [[nodiscard]] QString exampleDay() const;
    [[nodiscard]] QString dayProblem() const;
    [[nodiscard]] std::optional<qint64> dayOf(const QString &text) const;
    [[nodiscard]] QString dayText(const std::optional<qint64> &at) const;
    [[nodiscard]] QJsonValue attributeValue(const rules::AttributeDefinition &it) const;
    [[nodiscard]] QVariantMap rewritten(QVariantMap draft, const Formats &from,
                                        const Formats &to) const;

    Customer m_customer;
    QList<rules::AttributeDefinition> m_attributes;
    Formats m_formats;
};

} // namespace muster::gui
