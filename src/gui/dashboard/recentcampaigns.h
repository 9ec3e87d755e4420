// SPDX-License-Identifier: GPL-3.0-or-later
// The campaigns launched last, with how far they got: a card with a table of a few rows. GUI thread. Object names:
// "recentCampaigns" for the table.
#pragma once

#include "analytics/report.h"
#include "gui/foundation/formats.h"
#include "gui/widgets/stateview.h"

#include <QAbstractTableModel>
#include <QFrame>
#include <QTableView>

namespace muster::gui {

class RecentCampaignsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Launched, Delivered, ColumnCount };
    static constexpr int ShareRole = Qt::UserRole + 1; ///< double, 0 to 1

    explicit RecentCampaignsModel(const Formats &formats, QObject *parent = nullptr);
    /// Keeps the rows, where they are the same campaigns.
    void setCampaigns(const QList<analytics::CampaignFigures> &campaigns);
    [[nodiscard]] CampaignId idAt(int row) const { return m_campaigns.value(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString textOf(const analytics::CampaignFigures &campaign, int column) const;

    const Formats m_formats;
    QList<analytics::CampaignFigures> m_campaigns;
};

class RecentCampaignsCard : public QFrame
{
    Q_OBJECT

public:
    explicit RecentCampaignsCard(const Formats &formats, QWidget *parent = nullptr);
    [[nodiscard]] StateView &state() const { return *m_state; }
    void setCampaigns(const QList<analytics::CampaignFigures> &campaigns);

Q_SIGNALS:
    void opened(muster::CampaignId id);

private:
    RecentCampaignsModel *m_model;
    QTableView *m_table;
    StateView *m_state;
};

} // namespace muster::gui
