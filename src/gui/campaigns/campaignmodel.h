// SPDX-License-Identifier: GPL-3.0-or-later
// The campaigns of the workspace for the list: filtered by a group of states and by a search in name and segment, newest
// first. All in memory: there are hundreds of campaigns, not millions. GUI thread.
#pragma once

#include "gui/campaigns/campaigndata.h"
#include "gui/foundation/formats.h"

#include <QAbstractTableModel>
#include <QStyledItemDelegate>

namespace muster::gui {

class CampaignModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, State, Segment, Audience, Delivered, Launched, ColumnCount };
    enum Role {
        ShareRole = Qt::UserRole + 1
    }; ///< 0 to 1 of those sent to; negative: nothing was launched

    /// Which campaigns are shown.
    enum class Filter { All, Drafts, Scheduled, UnderWay, Finished };

    explicit CampaignModel(const Formats &formats, QObject *parent = nullptr);

    /// Rows that stay keep their place and selection.
    void setCampaigns(const QList<CampaignSummary> &campaigns);
    void setFilter(Filter filter, const QString &search);
    [[nodiscard]] bool hasAny() const { return !m_all.isEmpty(); }
    [[nodiscard]] int countOf(Filter filter) const;
    [[nodiscard]] const CampaignSummary *at(int row) const;
    [[nodiscard]] int rowOf(CampaignId id) const; ///< -1 where it is not shown

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] static bool fits(const Campaign &campaign, Filter filter);
    [[nodiscard]] QList<CampaignSummary> filtered() const;
    void show(const QList<CampaignSummary> &rows);
    [[nodiscard]] QString text(const CampaignSummary &row, int column) const;

    Formats m_formats;
    QList<CampaignSummary> m_all;
    QList<CampaignSummary> m_rows;
    Filter m_filter = Filter::All;
    QString m_search; ///< folded
};

/// Paints ShareRole as a small bar with the percentage beside it.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace muster::gui
