// SPDX-License-Identifier: GPL-3.0-or-later
// The orders: a list to search and filter, and the items of the selected one beside it. Links: {"customer": id},
// {"day": ISO date}.
#pragma once

#include "gui/orders/orderactions.h"
#include "gui/orders/orderform.h"
#include "gui/orders/ordermodel.h"
#include "gui/widgets/listpage.h"

namespace muster::gui {

class OrdersPage : public ListPage
{
    Q_OBJECT

public:
    explicit OrdersPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void open(const QVariantMap &arguments) override;
    [[nodiscard]] QVariantMap saveState() const override;
    void restoreState(const QVariantMap &state) override;

protected:
    void lookUp() override;
    void ask() override;
    void loadDetails(qint64 id) override;

private:
    struct Shown
    {
        Order order;
        QString customerExternalId;
        QString customerName;
    };

    [[nodiscard]] static ListPageTexts texts();
    void makeActions();
    void makeFilters();
    [[nodiscard]] static Result<Shown> read(storage::Connection &connection, OrderId id);
    void show(const Shown &shown);
    void edit(const Shown &shown, const QVariantMap &draft = {});
    void goOnEditing();
    void nameCustomer(qint64 id);
    void exportRows(bool selectedOnly);

    OrderModel *m_model;
    OrderActions *m_actions;
    PeriodChip *m_period = nullptr;
    ChoiceChip *m_channel = nullptr;
    ChoiceChip *m_customer = nullptr;
    QAction *m_add = nullptr;
    QAction *m_edit = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_exportSelected = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_exportAll = nullptr;
    std::optional<Shown> m_current;
    OrderForm *m_form = nullptr;
    qint64 m_edited = 0;
    QVariantMap m_waitingDraft;
};

} // namespace muster::gui
