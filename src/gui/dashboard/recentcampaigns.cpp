// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/recentcampaigns.h"

#include "gui/theme/theme.h"
#include "gui/widgets/chip.h"
#include "gui/widgets/messagewords.h"
#include "gui/widgets/rowdelegate.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int barHeight = 4;
constexpr int cellInset = Space::s + 2; ///< as the titles above
constexpr int deliveredWidth = 150;

/// A text with a bar below it that shows a share.
class ShareDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem text = option;
        text.rect.adjust(0, 0, 0, -barHeight);
        option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter,
                                              option.widget);
        RowDelegate::paint(painter, text, index);
        const QVariant share = index.data(RecentCampaignsModel::ShareRole);
        if (!share.isValid())
            return;
        const Tokens &colours = tokens(option.palette);
        QRectF bar(option.rect.left() + cellInset, option.rect.bottom() - barHeight - 3,
                   option.rect.width() - 2 * cellInset, barHeight);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.border);
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        bar.setWidth(bar.width() * std::clamp(share.toDouble(), 0.0, 1.0));
        painter->setBrush(colours.delivered);
        painter->drawRoundedRect(bar, barHeight / 2.0, barHeight / 2.0);
        painter->restore();
    }
};

} // namespace

RecentCampaignsModel::RecentCampaignsModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void RecentCampaignsModel::setCampaigns(const QList<analytics::CampaignFigures> &campaigns)
{
    const bool areSame =
            !campaigns.isEmpty() &&
            std::equal(campaigns.begin(), campaigns.end(), m_campaigns.begin(), m_campaigns.end(),
                       [](const auto &a, const auto &b) { return a.id == b.id; });
    if (areSame) {
        m_campaigns = campaigns;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_campaigns = campaigns;
    endResetModel();
}

int RecentCampaignsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_campaigns.size());
}

int RecentCampaignsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecentCampaignsModel::textOf(const analytics::CampaignFigures &campaign, int column) const
{
    switch (column) {
    case Name:
        return campaign.name;
    case State:
        return chipOf(campaign.state).text;
    case Launched:
        return campaign.launchedAt ? m_formats.date(*campaign.launchedAt) : noValue();
    case Delivered:
        break;
    default:
        return {};
    }
    const std::optional<double> share = campaign.account.deliveryRate();
    return share ? u"%1 · %2"_s.arg(
                           m_formats.number(campaign.account.count(MessageState::Delivered)),
                           m_formats.percent(*share))
                 : noValue();
}

QVariant RecentCampaignsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const analytics::CampaignFigures &campaign = m_campaigns[index.row()];
    if (role == Qt::DisplayRole)
        return textOf(campaign, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter |
                        (index.column() == Delivered ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && index.column() == Name)
        return campaign.name;
    if (role == ChipDelegate::ChipRole && index.column() == State)
        return QVariant::fromValue(chipOf(campaign.state));
    if (role == ShareRole && index.column() == Delivered) {
        const std::optional<double> share = campaign.account.deliveryRate();
        return share ? QVariant(*share) : QVariant();
    }
    return {};
}

QVariant RecentCampaignsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (section == Delivered ? Qt::AlignRight : Qt::AlignLeft));
    if (role == Qt::ToolTipRole && section == Delivered)
        return tr("Delivered messages, and their share of those that were sent or refused.");
    if (role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Campaign"), tr("State"), tr("Launched"), tr("Delivered")}.at(section);
}

RecentCampaignsCard::RecentCampaignsCard(const Formats &formats, QWidget *parent)
    : QFrame(parent)
    , m_model(new RecentCampaignsModel(formats, this))
    , m_table(new QTableView)
    , m_state(new StateView(m_table))
{
    setObjectName(u"recentCampaignsCard"_s);
    setLook(this, Look::Card);
    auto *heading = new QLabel(tr("Recent campaigns"));
    setLook(heading, Look::Heading);
    m_table->setObjectName(u"recentCampaigns"_s);
    m_table->setAccessibleName(heading->text());
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->setItemDelegateForColumn(RecentCampaignsModel::State, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(RecentCampaignsModel::Delivered, new ShareDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Space::rowHeight + 2 * barHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RecentCampaignsModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(RecentCampaignsModel::State, QHeaderView::Fixed);
    header->resizeSection(RecentCampaignsModel::State,
                          widestCampaignState(m_table->font()) + 4 * cellInset);
    header->setSectionResizeMode(RecentCampaignsModel::Delivered, QHeaderView::Fixed);
    header->resizeSection(RecentCampaignsModel::Delivered, deliveredWidth);
    m_table->setCursor(Qt::PointingHandCursor);
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT opened(m_model->idAt(index.row()));
    };
    connect(m_table, &QTableView::clicked, this, open);
    // Return; a click has opened it already.
    auto *enter = new QAction(tr("Open the campaign"), m_table);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(enter);
    connect(enter, &QAction::triggered, this, [this, open] {
        if (m_table->currentIndex().isValid())
            open(m_table->currentIndex());
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(heading);
    column->addWidget(m_state, 1);
}

void RecentCampaignsCard::setCampaigns(const QList<analytics::CampaignFigures> &campaigns)
{
    m_model->setCampaigns(campaigns);
    m_table->setMinimumHeight(m_table->horizontalHeader()->sizeHint().height() +
                              m_table->verticalHeader()->length());
    if (campaigns.isEmpty())
        m_state->showEmpty(u"campaigns"_s, tr("No campaign has been launched yet"),
                           tr("Campaigns appear here with the share of messages that arrived."),
                           tr("Write a campaign"));
    else
        m_state->showContent();
}

} // namespace muster::gui
