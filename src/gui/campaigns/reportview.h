// SPDX-License-Identifier: GPL-3.0-or-later
// Every recipient of a campaign with state and reason, and what the vendor reported about the one chosen; filtered by
// state, exported as CSV. GUI thread.
#pragma once

#include "gui/campaigns/messagemodel.h"
#include "gui/foundation/background.h"
#include "gui/foundation/page.h"
#include "gui/widgets/detailpane.h"
#include "gui/widgets/stateview.h"
#include "gui/widgets/tableview.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace muster::gui {

class ReportView : public QWidget
{
    Q_OBJECT

public:
    explicit ReportView(Services &services, QWidget *parent = nullptr);

    void setCampaign(const Campaign &campaign);
    /// Reads again what is shown.
    void refresh();
    /// "delivered", "in_doubt", …; empty for all.
    void setStateName(const QString &name);
    [[nodiscard]] QString stateName() const;

Q_SIGNALS:
    void linkActivated(const muster::gui::PageLink &link);

private:
    void build();
    void reload();
    void modelChanged();
    void showDetail();
    void showMessage(const storage::MessageRow &message,
                     const QList<storage::MessageEvent> &events);
    void exportRows();
    void writeRows(const QString &path);
    [[nodiscard]] const storage::MessageRow *current() const;

    Services &m_services;
    Campaign m_campaign;
    MessageModel *m_model;
    Latest m_reading;
    QComboBox *m_state = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_deliveries = nullptr;
    TableView *m_table = nullptr;
    StateView *m_states = nullptr;
    DetailPane *m_detail = nullptr;
};

} // namespace muster::gui
