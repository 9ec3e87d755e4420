// SPDX-License-Identifier: GPL-3.0-or-later
// Every message of every campaign: who got it, who did not, and why; live while a campaign runs. Messages in doubt are
// settled here. Links: {"campaign": id, "state": name}.
#pragma once

#include "gui/deliveries/deliverydetails.h"
#include "gui/deliveries/deliverymodel.h"
#include "gui/widgets/listpage.h"

namespace muster::gui {

class DeliveriesPage : public ListPage
{
    Q_OBJECT

public:
    explicit DeliveriesPage(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] QList<QAction *> pageActions() const override;
    void open(const QVariantMap &arguments) override;
    void restoreState(const QVariantMap &state) override;

protected:
    void lookUp() override;
    void ask() override;
    void loadDetails(qint64 id) override;

private:
    [[nodiscard]] static ListPageTexts texts();
    void makeActions();
    void makeFilters();
    void nameCampaign(CampaignId id);
    void showActions();
    [[nodiscard]] QList<MessageId> selectedIn(const QList<MessageState> &states) const;
    void askSendAgain();
    void sendAgain(const QList<MessageId> &messages);
    void settleAsSent();
    void settled(const Result<qint64> &count, bool again);
    void exportRows(bool selectedOnly);

    DeliveryModel *m_model;
    ChoiceChip *m_campaign = nullptr;
    ChoiceChip *m_state = nullptr;
    PeriodChip *m_period = nullptr;
    QAction *m_sendAgain = nullptr;
    QAction *m_settle = nullptr;
    QAction *m_exportSelected = nullptr;
    QAction *m_exportAll = nullptr;
};

} // namespace muster::gui
