// SPDX-License-Identifier: GPL-3.0-or-later
// The list of campaigns: filter chips, search, a table that is opened with Return or a click, and a context menu. GUI
// thread; read in the background, and again (a few times a second at most) while something changes.
#pragma once

#include "gui/campaigns/campaignmodel.h"
#include "gui/foundation/background.h"
#include "gui/foundation/page.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/stateview.h"

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QTableView>
#include <QTimer>

namespace muster::gui {

class CampaignList : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignList(Services &services, QWidget *parent = nullptr);

    void reloadSoon();
    void reload();
    /// The campaign of the current row; nullptr where there is none.
    [[nodiscard]] const CampaignSummary *current() const;
    void setContextActions(const QList<QAction *> &actions);
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);

Q_SIGNALS:
    void opened(muster::CampaignId campaign);
    void newRequested();
    void currentChanged();

private:
    void build();
    [[nodiscard]] QLayout *buildFilters();
    void buildTable();
    void came(const Result<QList<CampaignSummary>> &campaigns);
    void filter();
    void showState();
    void showCounts();
    void openRow(const QModelIndex &index);

    Services &m_services;
    CampaignModel *m_model;
    Latest m_reading;
    QTimer m_soon;
    QElapsedTimer m_since; ///< the last question to the database
    bool m_isReading = false;
    bool m_isRead = false;
    SearchField *m_search = nullptr;
    QButtonGroup *m_filters = nullptr;
    QTableView *m_table = nullptr;
    StateView *m_states = nullptr;
};

} // namespace muster::gui
