// SPDX-License-Identifier: GPL-3.0-or-later
// The account of a campaign: one bar of all its recipients, in the order of the way that a message goes, and a legend that
// names every state with its figure and adds up. Never colour alone: states are named, and told apart by their order.
// GUI thread.
#pragma once

#include "domain/message.h"
#include "gui/foundation/formats.h"

#include <QGridLayout>
#include <QLabel>
#include <QWidget>

namespace muster::gui {

/// The bar alone; its sentence is the accessible description.
class AccountBar : public QWidget
{
    Q_OBJECT

public:
    explicit AccountBar(QWidget *parent = nullptr);
    void setAccount(const CampaignAccount &account, const Formats &formats);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    CampaignAccount m_account;
};

/// The bar with its legend. Object names of the figures: "figure_queued", "figure_delivered", …, "figure_audience".
class AccountView : public QWidget
{
    Q_OBJECT

public:
    explicit AccountView(const Formats &formats, QWidget *parent = nullptr);
    void setAccount(const CampaignAccount &account);

private:
    Formats m_formats;
    AccountBar *m_bar;
    QHash<MessageState, QLabel *> m_figures;
    QLabel *m_sum;
};

} // namespace muster::gui
