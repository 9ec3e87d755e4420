// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/tableview.h"

#include "gui/theme/theme.h"
#include "gui/widgets/rowdelegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QString oneLine(QString cell)
{
    static const QString breaks = u"\t\r\n"_s;
    for (QChar &c : cell) {
        if (breaks.contains(c))
            c = u' ';
    }
    return cell;
}

} // namespace

TableView::TableView(PagedModel *model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_columnsMenu(new QMenu(this))
    , m_copy(new QAction(tr("Copy"), this))
    , m_copyWithTitles(new QAction(tr("Copy with column titles"), this))
{
    setObjectName(u"table"_s);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new RowDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Space::rowHeight);
    m_columnsMenu->setObjectName(u"columnsMenu"_s);
    m_copy->setObjectName(u"copyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copyWithTitles->setObjectName(u"copyRowsWithTitles"_s);
    m_copyWithTitles->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    for (QAction *action : {m_copy, m_copyWithTitles}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        addAction(action);
    }
    connect(m_copy, &QAction::triggered, this, [this] { copy(false); });
    connect(m_copyWithTitles, &QAction::triggered, this, [this] { copy(true); });
    connect(m_columnsMenu, &QMenu::aboutToShow, this, &TableView::fillColumnsMenu);
    connect(this, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
    // Before the selection hears of it, and after.
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::rememberSelection);
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_areRowsGoing = true; });
    setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::findSelection);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::rowsAreGone);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::measureColumns);
    connect(model, &PagedModel::sortingChanged, this, &TableView::showSorting);
    setUpHeader();
    setUpColumns();
    showSorting();
}

void TableView::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setObjectName(u"tableHeader"_s);
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setStretchLastSection(true);
    header->setMinimumSectionSize(48);
    header->setTextElideMode(Qt::ElideRight);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::sectionResized, this, &TableView::columnResized);
    connect(header, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](QPoint place) { m_columnsMenu->popup(header->mapToGlobal(place)); });
}

QVariantMap TableView::saveState() const
{
    const QHeaderView *header = horizontalHeader();
    QVariantMap kept = m_kept.value(u"columns"_s).toMap(); // those of columns that come later, too
    QStringList order;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const PagedColumn &it = m_model->columns().at(column);
        order.append(it.name);
        const bool isHidden = header->isSectionHidden(column);
        const int width = isHidden ? kept.value(it.name).toMap().value(u"width"_s, it.width).toInt()
                                   : header->sectionSize(column);
        kept.insert(it.name, QVariantMap{{u"width"_s, width}, {u"shown"_s, !isHidden}});
    }
    QVariantMap state{
            {u"columns"_s, kept}, {u"order"_s, order}, {u"chosenWidths"_s, m_areWidthsChosen}};
    if (m_model->sortColumn() >= 0) {
        state.insert(u"sort"_s, m_model->columns().at(m_model->sortColumn()).name);
        state.insert(u"descending"_s, m_model->sortOrder() == Qt::DescendingOrder);
    }
    return state;
}

void TableView::restoreState(const QVariantMap &state)
{
    if (state.isEmpty())
        return;
    m_kept = state;
    m_areWidthsChosen = state.value(u"chosenWidths"_s).toBool();
    setUpColumns();
    const int column = m_model->columnNamed(state.value(u"sort"_s).toString());
    if (column >= 0) {
        m_model->setSorting(column, state.value(u"descending"_s).toBool() ? Qt::DescendingOrder
                                                                          : Qt::AscendingOrder);
    }
}

void TableView::fillColumnsMenu()
{
    m_columnsMenu->clear();
    QMenu *sorting = m_columnsMenu->addMenu(tr("Sort by"));
    m_columnsMenu->addSection(tr("Columns"));
    QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const PagedColumn &it = m_model->columns().at(column);
        if (it.isSortable) {
            QAction *sort = sorting->addAction(it.title);
            sort->setCheckable(true);
            sort->setChecked(column == m_model->sortColumn());
            connect(sort, &QAction::triggered, this, [this, column] { sortBy(column); });
        }
        QAction *show = m_columnsMenu->addAction(it.title);
        show->setObjectName(u"column:"_s + it.name);
        show->setCheckable(true);
        show->setChecked(!header->isSectionHidden(column));
        // One column has to stay.
        show->setEnabled(header->isSectionHidden(column) ||
                         header->count() - header->hiddenSectionCount() > 1);
        connect(show, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            fitColumns();
        });
    }
    sorting->menuAction()->setVisible(!sorting->isEmpty());
}

// --- sorting

void TableView::sortBy(int column)
{
    const bool isUp = m_model->sortOrder() == Qt::AscendingOrder;
    // Figures and times are looked at from the top first.
    Qt::SortOrder order =
            m_model->columns().at(column).isFigure ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (column == m_model->sortColumn())
        order = isUp ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_model->sort(column, order);
    showSorting();
}

void TableView::showSorting()
{
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorShown(m_model->sortColumn() >= 0);
    if (m_model->sortColumn() >= 0)
        header->setSortIndicator(m_model->sortColumn(), m_model->sortOrder());
}

// --- copying

QString TableView::copiedText(bool withTitles, int *missing) const
{
    const QHeaderView *header = horizontalHeader();
    QList<int> columns;
    QStringList titles;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (header->isSectionHidden(column))
            continue;
        columns.append(column);
        titles.append(oneLine(m_model->columns().at(column).title));
    }
    QStringList lines;
    if (withTitles)
        lines.append(titles.join(u'\t'));
    int absent = 0;
    const QModelIndexList rows = selectionModel()->selectedRows();
    QList<int> numbers;
    for (const QModelIndex &row : rows)
        numbers.append(row.row());
    std::sort(numbers.begin(), numbers.end());
    for (const int row : std::as_const(numbers)) {
        if (!m_model->isInMemory(row)) {
            absent += 1;
            continue;
        }
        QStringList cells;
        for (const int column : std::as_const(columns))
            cells.append(oneLine(m_model->index(row, column).data().toString()));
        lines.append(cells.join(u'\t'));
    }
    if (missing)
        *missing = absent;
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

void TableView::copy(bool withTitles)
{
    const int rows = selectedCount();
    if (rows == 0)
        return;
    int missing = 0;
    QApplication::clipboard()->setText(copiedText(withTitles, &missing));
    Q_EMIT copied(rows - missing, missing);
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers() == Qt::NoModifier && openCurrent()) {
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

bool TableView::openCurrent()
{
    const qint64 id = currentId();
    if (id != 0)
        Q_EMIT opened(id);
    return id != 0;
}

} // namespace muster::gui
