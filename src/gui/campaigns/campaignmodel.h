// SPDX-License-Identifier: GPL-3.0-or-later
// The campaigns of the workspace for the list, page by page and newest first: narrowed to a group of states, and by a
// search in the names of campaign and segment, both of them in the database. GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/widgets/pagedmodel.h"
#include "storage/campaignlist.h"

#include <QStyledItemDelegate>

namespace muster::gui {

class CampaignModel : public PagedModelOf<storage::CampaignRow>
{
    Q_OBJECT

public:
    enum Column { Name, State, Segment, Audience, Delivered, Launched };
    enum Role {
        ShareRole = Qt::UserRole + 1
    }; ///< 0 to 1 of those sent to; negative: nothing was launched

    /// Which campaigns are shown.
    enum class Filter { All, Drafts, Scheduled, UnderWay, Finished };

    CampaignModel(engine::Session &session, const Formats &formats, QObject *parent = nullptr);

    /// Empty: all.
    [[nodiscard]] static QList<CampaignState> statesOf(Filter filter);
    /// What is listed after the next reload().
    void setFilter(Filter filter, const QString &search);
    [[nodiscard]] bool isNarrowed() const;

protected:
    [[nodiscard]] PagedSource source() const override;
    [[nodiscard]] QVariant value(const storage::CampaignRow &row, int column,
                                 int role) const override;

private:
    [[nodiscard]] QString text(const storage::CampaignRow &row, int column) const;

    Formats m_formats;
    Filter m_filter = Filter::All;
    QString m_search;
};

/// Paints ShareRole as a small bar with the percentage beside it.
class ShareDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;
};

} // namespace muster::gui
