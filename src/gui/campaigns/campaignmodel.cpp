// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaignmodel.h"

#include "gui/campaigns/statewords.h"

#include <QApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int shareBarHeight = 6;
constexpr int shareBarWidth = 72;

double shareOf(const storage::CampaignRow &row)
{
    return row.campaign.launchedAt ? row.account.deliveryRate().value_or(-1) : -1;
}

} // namespace

CampaignModel::CampaignModel(engine::Session &session, const Formats &formats, QObject *parent)
    : PagedModelOf(session, parent)
    , m_formats(formats)
{
    setColumns({{u"name"_s, tr("Campaign"), 220},
                {u"state"_s, tr("State"), 130},
                {u"segment"_s, tr("Segment"), 180},
                {u"audience"_s, tr("Audience"), 100, true},
                {u"delivered"_s, tr("Delivered"), 150},
                {u"launched"_s, tr("Launched"), 150}});
}

QList<CampaignState> CampaignModel::statesOf(Filter filter)
{
    switch (filter) {
    case Filter::All:
        break;
    case Filter::Drafts:
        return {CampaignState::Draft};
    case Filter::Scheduled:
        return {CampaignState::Scheduled};
    case Filter::UnderWay:
        return {CampaignState::Running, CampaignState::Paused};
    case Filter::Finished:
        return {CampaignState::Completed, CampaignState::Cancelled};
    }
    return {};
}

void CampaignModel::setFilter(Filter filter, const QString &search)
{
    m_filter = filter;
    m_search = search.trimmed();
}

bool CampaignModel::isNarrowed() const
{
    return m_filter != Filter::All || !m_search.isEmpty();
}

PagedSource CampaignModel::source() const
{
    storage::CampaignQuery query;
    query.states = statesOf(m_filter);
    query.search = m_search;
    return pagesOf<storage::CampaignList>(query);
}

QString CampaignModel::text(const storage::CampaignRow &row, int column) const
{
    const Campaign &campaign = row.campaign;
    switch (column) {
    case Name:
        return campaign.name;
    case State:
        return chipOf(campaign).text;
    case Segment:
        return row.segmentName.isEmpty() ? noValue() : row.segmentName;
    case Audience:
        return campaign.launchedAt ? m_formats.number(row.account.audience) : noValue();
    case Delivered:
        return shareOf(row) >= 0 ? m_formats.percent(shareOf(row)) : noValue();
    case Launched:
        if (campaign.launchedAt)
            return m_formats.dateTime(*campaign.launchedAt);
        if (campaign.state == CampaignState::Scheduled && campaign.scheduledAt)
            return tr("on %1").arg(m_formats.dateTime(*campaign.scheduledAt));
        return noValue();
    default:
        return {};
    }
}

QVariant CampaignModel::value(const storage::CampaignRow &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        return column == State && !row.campaign.stateReason.isEmpty()
                       ? QVariant(row.campaign.stateReason)
                       : QVariant();
    case ChipDelegate::ChipRole:
        return column == State ? QVariant::fromValue(chipOf(row.campaign)) : QVariant();
    case ShareRole:
        return shareOf(row);
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
    // Not QRect's middle: that is rounded up to the row above, and the bar would be higher than its text.
    QRectF bar(option.rect.left() + Space::s + 2,
               QRectF(option.rect).center().y() - shareBarHeight / 2.0, shareBarWidth,
               shareBarHeight);
    painter->setBrush(colours.border);
    painter->drawRoundedRect(bar, shareBarHeight / 2.0, shareBarHeight / 2.0);
    painter->setBrush(colours.delivered);
    bar.setWidth(shareBarWidth * std::min(1.0, share));
    painter->drawRoundedRect(bar, shareBarHeight / 2.0, shareBarHeight / 2.0);
    painter->setPen(colours.text);
    painter->drawText(
            option.rect.adjusted(Space::s + 2 + shareBarWidth + Space::s, 0, -Space::s, 0),
            Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

/// The bar, and what the text needs.
QSize ShareDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return QStyledItemDelegate::sizeHint(option, index) + QSize(shareBarWidth + 2 * Space::s, 0);
}

} // namespace muster::gui
