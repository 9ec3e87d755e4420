// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/segmentlist.h"

#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/stateview.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int presetColumns = 3;
constexpr int narrowestColumn = 80;
constexpr int widestColumn = 240;

} // namespace

SegmentList::SegmentList(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(services.session, services.formats)
    , m_header(new PageHeader(tr("Segments"), this))
    , m_search(new SearchField(this))
    , m_table(new QTableView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    layout->setSpacing(Space::l);
    makeActions();
    makeTable();
    m_search->setObjectName(u"segmentSearch"_s);
    m_search->setAccessibleName(tr("Search segments"));
    m_search->setPlaceholderText(tr("Search segments"));
    m_search->setMinimumWidth(220);
    m_header->setSubtitle(tr("Groups of customers that you can write to."));
    m_header->addWidget(m_search);
    m_header->setActions({m_new, m_duplicate, m_remove});
    auto *presets = new QToolButton(this);
    presets->setObjectName(u"presetMenu"_s);
    presets->setText(tr("From a template"));
    presets->setAccessibleName(tr("New segment from a template"));
    presets->setPopupMode(QToolButton::InstantPopup);
    presets->setFocusPolicy(Qt::TabFocus);
    presets->setMenu(makePresetMenu());
    m_header->addWidget(presets);
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    // The frame keeps its line free itself. Above and below, the table stays clear of the rounded corners.
    inside->setContentsMargins(0, Space::s, 0, Space::xs);
    inside->addWidget(m_table);
    m_start = makeStart();
    m_start->hide();
    inside->addWidget(m_start);
    m_state = new StateView(card, this);
    layout->addWidget(m_header);
    layout->addWidget(m_state, 1);
    m_state->showLoading();
    connect(m_search, &SearchField::searched, this,
            [this](const QString &text) { m_sorted.setFilterFixedString(text); });
    connect(m_state, &StateView::retryRequested, this, [this] { m_model.load(); });
    // What is chosen stays so when the list is read again.
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this,
            [this] { m_chosen = current(); });
    connect(&m_model, &SegmentListModel::loaded, this, [this] {
        select(m_chosen);
        refresh();
    });
    connect(&m_model, &SegmentListModel::failed, this, [this](const Error &error) {
        if (!m_model.isLoaded())
            m_state->showError(error);
        else
            m_services.notices.failure(error);
    });
}

void SegmentList::makeActions()
{
    const auto make = [this](const char *name, const QString &text, const QString &iconName,
                             const QKeySequence &shortcut) {
        QAction *action = newAction(this, QString::fromLatin1(name), text, iconName, shortcut);
        addAction(action);
        return action;
    };
    m_new = make("newSegment", tr("New segment"), u"add"_s, QKeySequence::New);
    m_open = make("openSegment", tr("Edit segment"), u"edit"_s, QKeySequence());
    m_duplicate = make("duplicateSegment", tr("Duplicate"), u"copy"_s, QKeySequence(u"Ctrl+D"_s));
    m_remove = make("deleteSegment", tr("Delete"), u"delete"_s, QKeySequence(u"Delete"_s));
    m_campaign = make("campaignForSegment", tr("Use in a campaign"), u"campaigns"_s, {});
    m_customers = make("customersOfSegment", tr("Show these customers"), u"customers"_s, {});
    connect(m_new, &QAction::triggered, this, &SegmentList::newRequested);
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT openRequested(current()); });
    connect(m_duplicate, &QAction::triggered, this,
            [this] { Q_EMIT duplicateRequested(current()); });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(current()); });
    connect(m_campaign, &QAction::triggered, this, [this] { Q_EMIT campaignRequested(current()); });
    connect(m_customers, &QAction::triggered, this,
            [this] { Q_EMIT customersRequested(current()); });
}

QWidget *SegmentList::firstFocus() const
{
    return m_table->isVisible() ? static_cast<QWidget *>(m_table) : m_search;
}

QList<QAction *> SegmentList::actions() const
{
    return {m_new, m_open, m_duplicate, m_remove, m_campaign, m_customers};
}

void SegmentList::makeTable()
{
    m_sorted.setSourceModel(&m_model);
    m_sorted.setSortRole(SegmentListModel::SortRole);
    m_sorted.setFilterKeyColumn(-1);
    m_sorted.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_table->setObjectName(u"segmentTable"_s);
    m_table->setAccessibleName(tr("Segments"));
    m_table->setModel(&m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SegmentListModel::Name, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setItemDelegate(new RowDelegate(m_table));
    m_table->verticalHeader()->hide();
    // Room for two lines: rules are long.
    m_table->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().lineSpacing() + Space::s);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SegmentListModel::Words, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::doubleClicked, this, &SegmentList::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &SegmentList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SegmentList::currentChanged);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &SegmentList::currentChanged);
    currentChanged();
}

/// What the rules need is left to them. Once, or what a person drags would not stay.
void SegmentList::fitColumns()
{
    if (m_isFitted || m_model.rowCount() == 0)
        return;
    m_isFitted = true;
    QHeaderView *header = m_table->horizontalHeader();
    for (const int column : {SegmentListModel::Name, SegmentListModel::Count,
                             SegmentListModel::Changed, SegmentListModel::Campaigns}) {
        m_table->resizeColumnToContents(column);
        header->resizeSection(
                column, std::clamp(header->sectionSize(column), narrowestColumn, widestColumn));
    }
}

QMenu *SegmentList::makePresetMenu()
{
    auto *menu = new QMenu(this);
    for (const SegmentPreset &preset : segmentPresets(m_services.formats)) {
        QAction *action = menu->addAction(preset.name);
        action->setObjectName(u"new-"_s + preset.id);
        action->setToolTip(preset.about);
        connect(action, &QAction::triggered, this, [this, preset] { Q_EMIT presetChosen(preset); });
    }
    menu->setToolTipsVisible(true);
    return menu;
}

/// What stands in place of the table while there is no segment: where to begin.
QWidget *SegmentList::makeStart()
{
    auto *start = new QWidget(this);
    start->setObjectName(u"segmentStart"_s);
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins(Space::xxl, Space::xxl, Space::xxl, Space::xxl);
    column->setSpacing(Space::m);
    auto *title = new QLabel(tr("Say who you want to write to"), start);
    setLook(title, Look::Heading);
    auto *about =
            new QLabel(tr("A segment is a rule about customers. It always holds everybody who "
                          "fits at the moment. Start from one of these, or from scratch."),
                       start);
    about->setWordWrap(true);
    setLook(about, Look::Muted);
    auto *own = new QPushButton(tr("New segment"), start);
    own->setObjectName(u"startNew"_s);
    own->setAccessibleName(own->text());
    connect(own, &QPushButton::clicked, m_new, &QAction::trigger);
    column->addWidget(title);
    column->addWidget(about);
    column->addWidget(own, 0, Qt::AlignLeft);
    column->addSpacing(Space::m);
    auto *grid = new QGridLayout;
    grid->setSpacing(Space::m);
    const QList<SegmentPreset> presets = segmentPresets(m_services.formats);
    for (qsizetype i = 0; i < presets.size(); ++i) {
        const SegmentPreset &preset = presets.at(i);
        auto *card = new QFrame(start);
        setLook(card, Look::Well);
        auto *inside = new QVBoxLayout(card);
        inside->setContentsMargins(Space::l, Space::m, Space::l, Space::m);
        auto *choose = new QPushButton(preset.name, card);
        choose->setObjectName(u"preset-"_s + preset.id);
        choose->setAccessibleName(preset.name);
        choose->setAccessibleDescription(preset.about);
        setLook(choose, Look::Link);
        auto *text = new QLabel(preset.about, card);
        text->setWordWrap(true);
        setLook(text, Look::Muted);
        inside->addWidget(choose, 0, Qt::AlignLeft);
        inside->addWidget(text);
        inside->addStretch();
        connect(choose, &QPushButton::clicked, this,
                [this, preset] { Q_EMIT presetChosen(preset); });
        grid->addWidget(card, static_cast<int>(i) / presetColumns,
                        static_cast<int>(i) % presetColumns);
    }
    for (int i = 0; i < presetColumns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
    column->addStretch();
    return start;
}

void SegmentList::refresh()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_table->setVisible(!isEmpty);
    m_start->setVisible(isEmpty);
    m_search->setVisible(!isEmpty);
    m_state->showContent();
    fitColumns();
    currentChanged();
}

SegmentId SegmentList::current() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return {};
    return SegmentId{rows.constFirst().data(SegmentListModel::IdRole).toLongLong()};
}

void SegmentList::select(SegmentId id)
{
    for (int row = 0; row < m_sorted.rowCount(); ++row) {
        if (m_sorted.index(row, 0).data(SegmentListModel::IdRole).toLongLong() == id.value)
            m_table->selectRow(row);
    }
}

QString SegmentList::search() const
{
    return m_search->text();
}

void SegmentList::setSearch(const QString &text)
{
    m_search->setSearch(text);
    m_sorted.setFilterFixedString(text);
}

void SegmentList::openCurrent()
{
    m_open->trigger();
}

void SegmentList::currentChanged()
{
    const bool isChosen = current().isValid();
    for (QAction *action : {m_open, m_duplicate, m_remove, m_campaign, m_customers})
        action->setEnabled(isChosen);
}

void SegmentList::showMenu(const QPoint &position)
{
    if (!current().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_duplicate, m_campaign, m_customers});
    menu->addSeparator();
    menu->addAction(m_remove);
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

} // namespace muster::gui
