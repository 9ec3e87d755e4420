// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaignmodel.h"

#include "gui/campaigns/statewords.h"
#include "support/folding.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int shareBarHeight = 6;
constexpr int shareBarWidth = 72;

double shareOf(const CampaignSummary &row)
{
    if (!row.campaign.launchedAt)
        return -1;
    const qint64 meant = row.account.audience - row.account.count(MessageState::Skipped);
    return meant > 0 ? double(row.account.count(MessageState::Delivered)) / double(meant) : 0;
}

} // namespace

CampaignModel::CampaignModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

bool CampaignModel::fits(const Campaign &campaign, Filter filter)
{
    switch (filter) {
    case Filter::All:
        return true;
    case Filter::Drafts:
        return campaign.state == CampaignState::Draft;
    case Filter::Scheduled:
        return campaign.state == CampaignState::Scheduled;
    case Filter::UnderWay:
        return campaign.state == CampaignState::Running || campaign.state == CampaignState::Paused;
    case Filter::Finished:
        return campaign.state == CampaignState::Completed ||
               campaign.state == CampaignState::Cancelled;
    }
    return false;
}

int CampaignModel::countOf(Filter filter) const
{
    return static_cast<int>(
            std::count_if(m_all.cbegin(), m_all.cend(), [filter](const CampaignSummary &row) {
                return fits(row.campaign, filter);
            }));
}

QList<CampaignSummary> CampaignModel::filtered() const
{
    QList<CampaignSummary> rows;
    for (const CampaignSummary &row : m_all) {
        if (!fits(row.campaign, m_filter))
            continue;
        if (m_search.isEmpty() || folded(row.campaign.name).contains(m_search) ||
            folded(row.segment).contains(m_search))
            rows.append(row);
    }
    return rows;
}

void CampaignModel::setCampaigns(const QList<CampaignSummary> &campaigns)
{
    m_all = campaigns;
    show(filtered());
}

void CampaignModel::setFilter(Filter filter, const QString &search)
{
    m_filter = filter;
    m_search = folded(search);
    show(filtered());
}

void CampaignModel::show(const QList<CampaignSummary> &rows)
{
    const bool sameRows = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                     [](const CampaignSummary &a, const CampaignSummary &b) {
                                         return a.campaign.id == b.campaign.id;
                                     });
    if (sameRows) {
        m_rows = rows;
        if (!m_rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

const CampaignSummary *CampaignModel::at(int row) const
{
    return row >= 0 && row < m_rows.size() ? &m_rows.at(row) : nullptr;
}

int CampaignModel::rowOf(CampaignId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).campaign.id == id)
            return row;
    }
    return -1;
}

int CampaignModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CampaignModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CampaignModel::text(const CampaignSummary &row, int column) const
{
    const Campaign &campaign = row.campaign;
    switch (column) {
    case Name:
        return campaign.name;
    case State:
        return chipOf(campaign).text;
    case Segment:
        return row.segment.isEmpty() ? noValue() : row.segment;
    case Audience:
        return campaign.launchedAt ? m_formats.number(row.account.audience) : noValue();
    case Delivered:
        return campaign.launchedAt ? m_formats.percent(shareOf(row), 0) : noValue();
    case Launched:
        if (campaign.launchedAt)
            return m_formats.dateTime(*campaign.launchedAt);
        if (campaign.state == CampaignState::Scheduled && campaign.scheduledAt)
            return tr("at %1").arg(m_formats.dateTime(*campaign.scheduledAt));
        return noValue();
    default:
        return {};
    }
}

QVariant CampaignModel::data(const QModelIndex &index, int role) const
{
    const CampaignSummary *row = index.isValid() ? at(index.row()) : nullptr;
    if (!row)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && !row->campaign.stateReason.isEmpty()
                       ? QVariant(row->campaign.stateReason)
                       : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Audience ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case ChipDelegate::ChipRole:
        return index.column() == State ? QVariant::fromValue(chipOf(row->campaign)) : QVariant();
    case ShareRole:
        return shareOf(*row);
    default:
        return {};
    }
}

QVariant CampaignModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Audience ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Campaign");
    case State:
        return tr("State");
    case Segment:
        return tr("Segment");
    case Audience:
        return tr("Audience");
    case Delivered:
        return tr("Delivered");
    case Launched:
        return tr("Launched");
    default:
        return {};
    }
}

void ShareDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const double share = index.data(CampaignModel::ShareRole).toDouble();
    if (share < 0) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem empty = option;
    initStyleOption(&empty, index);
    empty.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &empty, painter, option.widget);
    const Tokens &colours = tokens(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    QRectF bar(option.rect.left() + Space::s + 2, option.rect.center().y() - shareBarHeight / 2.0,
               shareBarWidth, shareBarHeight);
    painter->setBrush(colours.border);
    painter->drawRoundedRect(bar, shareBarHeight / 2.0, shareBarHeight / 2.0);
    painter->setBrush(colours.success);
    bar.setWidth(shareBarWidth * std::min(1.0, share));
    painter->drawRoundedRect(bar, shareBarHeight / 2.0, shareBarHeight / 2.0);
    painter->setPen(colours.text);
    painter->drawText(
            option.rect.adjusted(Space::s + 2 + shareBarWidth + Space::s, 0, -Space::s, 0),
            Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

} // namespace muster::gui
