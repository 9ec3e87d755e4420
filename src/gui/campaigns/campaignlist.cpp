// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/campaigns/campaignlist.h"

#include "gui/theme/theme.h"
#include "gui/widgets/messagewords.h"

#include <QBoxLayout>
#include <QHeaderView>
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
    , m_model(new CampaignModel(services.session, services.formats, this))
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
        if (m_model->isNarrowed())
            restoreNarrowing({});
        else
            Q_EMIT newRequested();
    });
    connect(m_table, &TableView::opened, this,
            [this](qint64 id) { Q_EMIT opened(CampaignId{id}); });
    connectModel();
    showState();
}

void CampaignList::connectModel()
{
    connect(m_model, &PagedModel::stateChanged, this, &CampaignList::showState);
    connect(m_model, &PagedModel::totalChanged, this, &CampaignList::showState);
    connect(m_model, &PagedModel::refreshed, this, [this] {
        m_soon.setInterval(std::max<std::chrono::milliseconds>(
                leastPause, std::chrono::milliseconds(m_since.elapsed() * pausePerAnswer)));
    });
    // The current row is another one, or another thing can be done with it.
    connect(m_table, &TableView::currentIdChanged, this, &CampaignList::currentChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &CampaignList::currentChanged);
}

void CampaignList::build()
{
    buildTable();
    m_states = new StateView(m_table);
    auto *card = new QFrame;
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    // The frame keeps its line free itself. Below, the table stays clear of the rounded corners.
    inside->setContentsMargins(0, 0, 0, Space::xs);
    inside->setSpacing(0);
    m_tools = buildTools();
    inside->addWidget(m_tools);
    inside->addWidget(m_states, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(card);
}

QWidget *CampaignList::buildTools()
{
    auto *tools = new QWidget;
    m_search = new SearchField;
    m_search->setObjectName(u"campaignSearch"_s);
    m_search->setAccessibleName(tr("Search in campaigns and segments"));
    m_search->setPlaceholderText(tr("Search campaigns"));
    m_search->setMaximumWidth(320);
    m_filters = new QButtonGroup(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
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
    return tools;
}

QWidget *CampaignList::firstFocus() const
{
    return m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_search;
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
        QString text = name(one);
        if (m_counts) {
            qint64 count = 0;
            const QList<CampaignState> states = CampaignModel::statesOf(one);
            for (auto it = m_counts->cbegin(); it != m_counts->cend(); ++it)
                count += states.isEmpty() || states.contains(it.key()) ? it.value() : 0;
            text = u"%1  %2"_s.arg(text, m_services.formats.number(count));
        }
        QAbstractButton *chip = m_filters->button(static_cast<int>(one));
        chip->setText(text);
        chip->setAccessibleName(text);
    }
}

void CampaignList::buildTable()
{
    m_table = new TableView(m_model);
    m_table->setObjectName(u"campaignTable"_s);
    m_table->setAccessibleName(tr("Campaigns"));
    m_table->setItemDelegateForColumn(CampaignModel::State, new ChipDelegate(m_table));
    m_table->setItemDelegateForColumn(CampaignModel::Delivered, new ShareDelegate(m_table));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->setDefaultSectionSize(Space::rowHeight + Space::xs);
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
    if (m_model->state() == PagedModel::State::Loading) {
        m_soon.start();
        return;
    }
    m_since.start();
    if (m_model->state() == PagedModel::State::Idle)
        m_model->reload();
    else if (m_model->state() == PagedModel::State::Failed)
        m_model->retry();
    else
        m_model->refresh();
    count();
}

void CampaignList::count()
{
    const auto future = m_services.session.database().run(
            storage::Role::Read,
            [](storage::Connection &connection) {
                return storage::CampaignList(connection).countByState();
            },
            m_counting.next());
    m_counting.whenDone(future, this, [this](const Result<QMap<CampaignState, qint64>> &counts) {
        // The list itself says what is wrong with the database.
        m_counts = counts ? std::optional(*counts) : std::nullopt;
        showCounts();
    });
}

void CampaignList::filter()
{
    m_model->setFilter(static_cast<Filter>(m_filters->checkedId()), m_search->text());
    if (m_model->state() != PagedModel::State::Idle)
        m_model->reload();
}

void CampaignList::showState()
{
    switch (m_model->state()) {
    case PagedModel::State::Idle:
    case PagedModel::State::Loading:
        if (m_model->rowCount() == 0)
            m_states->showLoading();
        break;
    case PagedModel::State::Failed:
        m_states->showError(*m_model->error());
        break;
    case PagedModel::State::Ready:
        m_tools->setVisible(m_model->rowCount() > 0 || m_model->isNarrowed());
        if (m_model->rowCount() > 0)
            m_states->showContent();
        else if (m_model->isNarrowed())
            m_states->showEmpty(u"search"_s, tr("No campaign matches"),
                                tr("Change the search or the filter."), tr("Show all campaigns"));
        else
            m_states->showEmpty(
                    u"campaigns"_s, tr("Write your first campaign"),
                    tr("A campaign is one message to everybody in a segment. Muster sends "
                       "it and shows what became of every single one."),
                    tr("New campaign"));
        break;
    }
    Q_EMIT currentChanged();
}

const Campaign *CampaignList::current() const
{
    const storage::CampaignRow *row = m_model->rowAt(m_table->currentIndex());
    return row ? &row->campaign : nullptr;
}

QVariantMap CampaignList::saveState() const
{
    return {{u"table"_s, m_table->saveState()}};
}

QVariantMap CampaignList::saveNarrowing() const
{
    return {{u"filter"_s, m_filters->checkedId()}, {u"search"_s, m_search->text()}};
}

void CampaignList::restoreState(const QVariantMap &state)
{
    m_table->restoreState(state.value(u"table"_s).toMap());
}

void CampaignList::restoreNarrowing(const QVariantMap &state)
{
    m_search->setSearch(state.value(u"search"_s).toString());
    if (QAbstractButton *chip = m_filters->button(state.value(u"filter"_s).toInt())) {
        const QSignalBlocker quiet(m_filters); // one question for both
        chip->setChecked(true);
    }
    filter();
}

} // namespace muster::gui
