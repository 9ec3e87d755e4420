// SPDX-License-Identifier: GPL-3.0-or-later
// The list of campaigns: search, filter chips with how many there are of each, a table that is opened with Return or a
// click, and a context menu; while there is none at all, only where to begin. GUI thread; read page by page in the background, and what is shown again (a few times a
// second at most) while something changes.
#pragma once

#include "gui/campaigns/campaignmodel.h"
#include "gui/foundation/background.h"
#include "gui/foundation/page.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/stateview.h"
#include "gui/widgets/tableview.h"

#include <QButtonGroup>
#include <QElapsedTimer>
#include <QTimer>

namespace muster::gui {

class CampaignList : public QWidget
{
    Q_OBJECT

public:
    explicit CampaignList(Services &services, QWidget *parent = nullptr);

    void reloadSoon();
    void reload();
    /// The campaign of the current row, without its texts; nullptr where there is none.
    [[nodiscard]] const Campaign *current() const;
    void setContextActions(const QList<QAction *> &actions);
    /// Where a person begins: the table, or the search as long as there is none.
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);
    /// Search and filter.
    [[nodiscard]] QVariantMap saveNarrowing() const;
    void restoreNarrowing(const QVariantMap &state);

Q_SIGNALS:
    void opened(muster::CampaignId campaign);
    void newRequested();
    void currentChanged();

private:
    void build();
    [[nodiscard]] QWidget *buildTools();
    void buildTable();
    void connectModel();
    void count();
    void filter();
    void showState();
    void showCounts();

    Services &m_services;
    CampaignModel *m_model;
    Latest m_counting;
    std::optional<QMap<CampaignState, qint64>>
            m_counts; ///< of all campaigns, as soon as they are known
    QTimer m_soon;
    QElapsedTimer m_since; ///< the last question to the database
    QWidget *m_tools = nullptr;
    SearchField *m_search = nullptr;
    QButtonGroup *m_filters = nullptr;
    TableView *m_table = nullptr;
    StateView *m_states = nullptr;
};

} // namespace muster::gui
