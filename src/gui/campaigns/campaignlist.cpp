// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaignlist.h"

#include "gui/theme/theme.h"
#include "gui/widgets/messagewords.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace muster::gui {

namespace {

using Filter = CampaignModel::Filter;

constexpr auto leastPause = 500ms;
constexpr int pausePerAnswer = 3; ///< many campaigns with many messages are counted less often

QList<Filter> allFilters()
{
    return {Filter::All, Filter::Drafts, Filter::Scheduled, Filter::UnderWay, Filter::Finished};
}

} // namespace

CampaignList::CampaignList(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new CampaignModel(services.formats, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(leastPause);
    connect(&m_soon, &QTimer::timeout, this, &CampaignList::reload);
    connect(m_search, &SearchField::searched, this, &CampaignList::filter);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            filter();
    });
    connect(m_states, &StateView::retryRequested, this, &CampaignList::reload);
    connect(m_states, &StateView::actionRequested, this, [this] {
        if (!m_model->hasAny())
            Q_EMIT newRequested();
        else
            restoreState({});
    });
    connect(m_table, &QTableView::doubleClicked, this, &CampaignList::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &CampaignList::currentChanged);
    connect(m_model, &QAbstractItemModel::modelReset, this, &CampaignList::currentChanged);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this,
                [this] { openRow(m_table->currentIndex()); });
    }
}

void CampaignList::build()
{
    buildTable();
    m_states = new StateView(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Space::m);
    column->addLayout(buildFilters());
    column->addWidget(m_states, 1);
}

QLayout *CampaignList::buildFilters()
{
    m_search = new SearchField;
    m_search->setObjectName(u"campaignSearch"_s);
    m_search->setAccessibleName(tr("Search in campaigns and segments"));
    m_search->setPlaceholderText(tr("Search campaigns"));
    m_search->setMaximumWidth(320);
    m_filters = new QButtonGroup(this);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(m_search, 1);
    for (const Filter one : allFilters()) {
        auto *chip = new QToolButton;
        chip->setObjectName(u"filter%1"_s.arg(static_cast<int>(one)));
        chip->setCheckable(true);
        chip->setChecked(one == Filter::All);
        setLook(chip, Look::Chip);
        m_filters->addButton(chip, static_cast<int>(one));
        row->addWidget(chip);
    }
    row->addStretch();
    showCounts();
    return row;
}

void CampaignList::showCounts()
{
    const auto name = [](Filter filter) {
        switch (filter) {
        case Filter::All:
            return tr("All");
        case Filter::Drafts:
            return tr("Drafts");
        case Filter::Scheduled:
            return tr("Scheduled");
        case Filter::UnderWay:
            return tr("Under way");
        case Filter::Finished:
            return tr("Finished");
        }
        return QString();
    };
    for (const Filter one : allFilters()) {
        QAbstractButton *chip = m_filters->button(static_cast<int>(one));
        chip->setText(u"%1  %2"_s.arg(name(one), m_services.formats.number(m_model->countOf(one))));
        chip->setAccessibleName(chip->text());
    }
}

void CampaignList::buildTable()
{
    m_table = new QTableView;
    m_table->setObjectName(u"campaignTable"_s);
    m_table->setAccessibleName(tr("Campaigns"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(CampaignModel::State, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(CampaignModel::Delivered, new ShareDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Space::rowHeight + Space::xs);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setSectionResizeMode(CampaignModel::Name, QHeaderView::Stretch);
    for (const auto &[column, width] :
         {std::pair(CampaignModel::State, widestCampaignState(m_table->font()) + 2 * Space::m),
          std::pair(CampaignModel::Segment, 220), std::pair(CampaignModel::Audience, 100),
          std::pair(CampaignModel::Delivered, 150), std::pair(CampaignModel::Launched, 190)})
        m_table->setColumnWidth(column, width);
}

void CampaignList::setContextActions(const QList<QAction *> &actions)
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(actions);
}

void CampaignList::reloadSoon()
{
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void CampaignList::reload()
{
    if (m_isReading) {
        m_soon.start();
        return;
    }
    m_isReading = true;
    m_since.start();
    if (!m_isRead)
        m_states->showLoading();
    const auto future = m_services.session.database().run(storage::Role::Read, &readCampaigns,
                                                          m_reading.next());
    m_reading.whenDone(future, this, [this](const Result<QList<CampaignSummary>> &campaigns) {
        m_isReading = false;
        m_soon.setInterval(std::max<std::chrono::milliseconds>(
                leastPause, std::chrono::milliseconds(m_since.elapsed() * pausePerAnswer)));
        came(campaigns);
    });
}

void CampaignList::came(const Result<QList<CampaignSummary>> &campaigns)
{
    if (!campaigns) {
        m_services.session.noticeFailure(campaigns.error());
        m_isRead = false;
        m_states->showError(campaigns.error());
        return;
    }
    m_isRead = true;
    const CampaignSummary *before = current();
    const CampaignId kept = before ? before->campaign.id : CampaignId();
    m_model->setCampaigns(*campaigns);
    const int row = m_model->rowOf(kept);
    if (row >= 0 && row != m_table->currentIndex().row())
        m_table->setCurrentIndex(m_model->index(row, 0));
    showCounts();
    showState();
    Q_EMIT currentChanged();
}

void CampaignList::filter()
{
    m_model->setFilter(static_cast<Filter>(m_filters->checkedId()), m_search->text());
    showState();
}

void CampaignList::showState()
{
    if (!m_isRead)
        return;
    if (m_model->rowCount() > 0)
        m_states->showContent();
    else if (m_model->hasAny())
        m_states->showEmpty(u"search"_s, tr("No campaign fits"),
                            tr("Change the search or the filter."), tr("Show all campaigns"));
    else
        m_states->showEmpty(u"campaigns"_s, tr("Write your first campaign"),
                            tr("A campaign is one message to everybody in a segment. Muster sends "
                               "it and shows what became of every single one."),
                            tr("New campaign"));
}

const CampaignSummary *CampaignList::current() const
{
    return m_model->at(m_table->currentIndex().row());
}

void CampaignList::openRow(const QModelIndex &index)
{
    if (const CampaignSummary *row = m_model->at(index.row()))
        Q_EMIT opened(row->campaign.id);
}

QVariantMap CampaignList::saveState() const
{
    return {{u"filter"_s, m_filters->checkedId()}, {u"search"_s, m_search->text()}};
}

void CampaignList::restoreState(const QVariantMap &state)
{
    m_search->setSearch(state.value(u"search"_s).toString());
    if (QAbstractButton *chip = m_filters->button(state.value(u"filter"_s).toInt()))
        chip->setChecked(true);
    filter();
}

} // namespace muster::gui
