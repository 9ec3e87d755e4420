// SPDX-License-Identifier: GPL-3.0-or-later
// The customers: a list to search and filter, and all about the selected one beside it. Links: {"id"}, {"search"},
// {"segment": id}, {"city"}.
#pragma once

#include "domain/segment.h"
#include "gui/customers/customeractions.h"
#include "gui/customers/customerform.h"
#include "gui/customers/customermodel.h"
#include "gui/widgets/listpage.h"

namespace muster::gui {

class CustomersPage : public ListPage
{
    Q_OBJECT

public:
    explicit CustomersPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    void lookUp() override;
    void ask() override;
    void loadDetails(qint64 id) override;

private:
    /// What the filters and the form need to know.
    struct Known
    {
        QList<Segment> segments;
        QList<rules::AttributeDefinition> attributes;
        QStringList cities;
        QStringList tags;
    };

    [[nodiscard]] static ListPageTexts texts();
    void makeActions();
    void makeFilters();
    void known(const Known &known);
    void edit(const Customer &customer, const QVariantMap &draft = {});
    void goOnEditing(CustomerId id, const QVariantMap &draft);
    void editCurrent();
    void askTag(bool add);
    void exportRows(bool selectedOnly);

    CustomerModel *m_model;
    CustomerActions *m_actions;
    ChoiceChip *m_segment = nullptr;
    ChoiceChip *m_city = nullptr;
    ChoiceChip *m_tag = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_addTag = nullptr;
    QAction *m_removeTag = nullptr;
    QAction *m_exportSelected = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_exportAll = nullptr;
    Known m_known;
    std::optional<rules::Node> m_audience; ///< what the filters mean
    std::optional<Customer> m_current;     ///< whose details are shown
    CustomerForm *m_form = nullptr;
    Customer m_edited;
    QVariantMap m_waitingDraft; ///< given back by restoreState(), until the custom fields are known
};

} // namespace muster::gui
