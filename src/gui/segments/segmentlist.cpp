// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/segmentlist.h"

#include "gui/segments/segmentstart.h"
#include "gui/theme/theme.h"
#include "gui/widgets/actions.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/rowdelegate.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/stateview.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

constexpr int widestColumn = 240; ///< but for that of the rules
constexpr int usualLines = 2;     ///< rules are long
constexpr int mostLines = 6;

/// With air above and below the lines.
class LinesDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return RowDelegate::sizeHint(option, index) + QSize(0, Space::s);
    }
};

/// The least width in which \a text goes into one or two lines.
int widthInLines(const QString &text, int lines, const QFontMetrics &metrics)
{
    int width = metrics.horizontalAdvance(text) + 1;
    for (qsizetype at = text.indexOf(u' '); lines > 1 && at >= 0; at = text.indexOf(u' ', at + 1)) {
        const int first = metrics.horizontalAdvance(text.first(at));
        const int second = metrics.horizontalAdvance(text.sliced(at + 1));
        width = std::min(width, std::max(first, second) + 1);
    }
    return width;
}

} // namespace

SegmentList::SegmentList(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(services.session, services.formats)
    , m_header(new PageHeader(tr("Segments"), this))
    , m_search(new SearchField(this))
    , m_table(new QTableView(this))
    , m_state(new StateView(m_table, this))
    , m_start(new SegmentStart(services.formats, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Space::xl, Space::xl, Space::xl, Space::xl);
    layout->setSpacing(Space::l);
    makeActions();
    makeHeader();
    makeTable();
    m_tools = makeTools();
    m_start->hide();
    auto *card = new QFrame(this);
    setLook(card, Look::Card);
    auto *inside = new QVBoxLayout(card);
    // The frame keeps its line free itself. Below, the table stays clear of the rounded corners.
    inside->setContentsMargins(0, 0, 0, Space::xs);
    inside->setSpacing(0);
    inside->addWidget(m_tools);
    inside->addWidget(m_state, 1);
    inside->addWidget(m_start, 1);
    layout->addWidget(m_header);
    layout->addWidget(card, 1);
    m_state->showLoading();
    connectParts();
}

void SegmentList::connectParts()
{
    connect(m_start, &SegmentStart::newRequested, m_new, &QAction::trigger);
    connect(m_start, &SegmentStart::presetChosen, this, &SegmentList::presetChosen);
    connect(m_search, &SearchField::searched, this, [this](const QString &text) {
        m_sorted.setFilterFixedString(text);
        showFound();
    });
    connect(m_state, &StateView::actionRequested, this, [this] {
        setSearch({});
        showFound();
    });
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

void SegmentList::makeHeader()
{
    m_header->setSubtitle(tr("Groups of customers that you can write to."));
    m_header->setActions({m_new, m_duplicate, m_remove});
    m_presets = new QToolButton(this);
    m_presets->setObjectName(u"presetMenu"_s);
    m_presets->setText(tr("From a template"));
    m_presets->setAccessibleName(tr("New segment from a template"));
    m_presets->setPopupMode(QToolButton::InstantPopup);
    m_presets->setFocusPolicy(Qt::TabFocus);
    m_presets->setMenu(makePresetMenu());
    m_header->addWidget(m_presets);
}

QWidget *SegmentList::makeTools()
{
    m_search->setObjectName(u"segmentSearch"_s);
    m_search->setAccessibleName(tr("Search segments"));
    m_search->setPlaceholderText(tr("Search segments"));
    m_search->setMaximumWidth(480);
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(Space::m, Space::m, Space::m, Space::m);
    row->addWidget(m_search, 1);
    row->addStretch();
    return tools;
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
    m_table->setItemDelegate(new LinesDelegate(m_table));
    m_table->verticalHeader()->hide();
    // As high as what is said needs, within reason.
    const int line = fontMetrics().lineSpacing();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(usualLines * line + Space::s);
    m_table->verticalHeader()->setMaximumSectionSize(mostLines * line + Space::s);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SegmentListModel::Words, QHeaderView::Stretch);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionResized, this, [this](int column) {
        if (!m_isFitting && column != SegmentListModel::Words)
            m_areWidthsChosen = true;
        if (!m_isFitting)
            m_table->resizeRowsToContents();
    });
    connect(m_table, &QTableView::doubleClicked, this, &SegmentList::openCurrent);
    connect(m_table, &QTableView::customContextMenuRequested, this, &SegmentList::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SegmentList::currentChanged);
    connect(&m_sorted, &QAbstractItemModel::modelReset, this, &SegmentList::currentChanged);
    currentChanged();
}

/// What a column needs in that many lines.
int SegmentList::widthOf(int column, int lines) const
{
    const QStyle *style = m_table->style();
    const int margin = 2 * (style->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, m_table) + 1);
    int width = m_table->horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QString text = m_model.index(row, column).data().toString();
        width = std::max(width, widthInLines(text, lines, m_table->fontMetrics()) + margin);
    }
    return width;
}

/// What the rules need is left to them: the others get by with less where it is too little.
void SegmentList::fitColumns()
{
    if (m_areWidthsChosen || m_model.rowCount() == 0)
        return;
    int sum = 0;
    QHash<int, int> widths;
    for (int lines = 1; lines <= usualLines; ++lines) {
        sum = 0;
        for (const int column : {SegmentListModel::Name, SegmentListModel::Count,
                                 SegmentListModel::Changed, SegmentListModel::Campaigns}) {
            widths.insert(column, std::min(widthOf(column, lines), widestColumn));
            sum += widths.value(column);
        }
        if (m_table->viewport()->width() - sum >= widthOf(SegmentListModel::Words, usualLines))
            break;
    }
    m_isFitting = true;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        m_table->horizontalHeader()->resizeSection(it.key(), it.value());
    m_isFitting = false;
    m_table->resizeRowsToContents();
}

void SegmentList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
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

void SegmentList::refresh()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_tools->setVisible(!isEmpty);
    m_state->setVisible(!isEmpty);
    m_start->setVisible(isEmpty);
    m_presets->setVisible(!isEmpty);
    for (QAction *action : {m_open, m_duplicate, m_remove, m_campaign, m_customers})
        action->setVisible(!isEmpty);
    showFound();
    currentChanged();
}

void SegmentList::showFound()
{
    if (m_sorted.rowCount() > 0)
        m_state->showContent();
    else
        m_state->showEmpty(u"search"_s, tr("Nothing matches"), tr("No segment matches the search."),
                           tr("Clear search"));
    fitColumns();
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
