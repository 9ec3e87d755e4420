// SPDX-License-Identifier: GPL-3.0-or-later
// What of a TableView is selected and where one looks, while rows come, go and are read again.
#include "gui/widgets/tableview.h"

#include <QHeaderView>
#include <QScrollBar>

#include <set>

namespace muster::gui {

QList<qint64> TableView::selectedIds() const
{
    std::set<int> rows;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.insert(row);
    }
    QList<qint64> ids;
    ids.reserve(static_cast<qsizetype>(rows.size()));
    for (const int row : rows)
        ids.append(m_model->idAt(row));
    return ids;
}

int TableView::selectedCount() const
{
    int count = 0;
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    return count;
}

int TableView::rowInHand() const
{
    const int current = currentIndex().row();
    const QItemSelection selection = selectionModel()->selection();
    int first = -1;
    for (const QItemSelectionRange &range : selection) {
        if (range.top() <= current && current <= range.bottom())
            return current;
        first = first < 0 ? range.top() : std::min(first, range.top());
    }
    return first < 0 ? current : first;
}

qint64 TableView::currentId() const
{
    return m_model->idAt(rowInHand());
}

void TableView::selectId(qint64 id)
{
    const int row = m_model->rowOf(id);
    if (row < 0 || m_model->state() == PagedModel::State::Loading) {
        m_selected = {id};
        m_current = id;
        clearSelection();
        return;
    }
    selectRow(row);
    scrollTo(m_model->index(row, 0));
}

void TableView::rememberSelection()
{
    m_areRowsGoing = true;
    if (m_model->rowCount() == 0)
        return; // what is waited for is remembered already
    const QList<qint64> ids = selectedIds();
    if (!ids.isEmpty() || m_selected.isEmpty()) {
        m_selected = ids;
        m_current = currentId();
        const QRect place = visualRect(m_model->index(rowInHand(), 0));
        m_currentTop = viewport()->rect().intersects(place) ? place.top() : -1;
    }
}

void TableView::findSelection()
{
    m_areRowsGoing = false;
    QHash<qint64, int> rows;
    for (int row = 0; row < m_model->rowCount(); ++row)
        rows.insert(m_model->idAt(row), row);
    QItemSelection selection;
    const int last = std::max(0, m_model->columnCount() - 1);
    for (const qint64 id : std::as_const(m_selected)) {
        const auto row = rows.constFind(id);
        if (row != rows.constEnd())
            selection.append({m_model->index(*row, 0), m_model->index(*row, last)});
    }
    const auto current = rows.constFind(m_current);
    if (current != rows.constEnd()) {
        const QModelIndex index = m_model->index(*current, 0);
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        // The row that one looks at stays where it is on the screen.
        if (m_currentTop >= 0) {
            updateGeometries();
            const int height = verticalHeader()->defaultSectionSize();
            verticalScrollBar()->setValue(*current * height - m_currentTop);
        }
        scrollTo(index);
    } else {
        verticalScrollBar()->setValue(0);
    }
    if (m_model->rowCount() > 0) {
        m_selected.clear();
        m_current = 0;
        m_currentTop = -1;
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    bringCurrentToSelection();
    tellCurrent();
    Q_EMIT selectionCountChanged();
}

/// The arrow keys go on from what one sees selected.
void TableView::bringCurrentToSelection()
{
    const int row = rowInHand();
    if (row != currentIndex().row())
        selectionModel()->setCurrentIndex(m_model->index(row, 0), QItemSelectionModel::NoUpdate);
}

void TableView::rowsAreGone()
{
    m_areRowsGoing = false;
    setAutoScroll(false); // one goes on reading where one is
    bringCurrentToSelection();
    setAutoScroll(true);
    tellCurrent();
    Q_EMIT selectionCountChanged();
}

void TableView::tellCurrent()
{
    const qint64 id = currentId();
    if (m_areRowsGoing || id == m_told)
        return;
    m_told = id;
    Q_EMIT currentIdChanged(id);
}

void TableView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    tellCurrent();
}

void TableView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_areRowsGoing)
        return;
    tellCurrent();
    Q_EMIT selectionCountChanged();
}

// --- rows that come and go

void TableView::rowsInserted(const QModelIndex &parent, int start, int end)
{
    const int height = verticalHeader()->defaultSectionSize();
    const int top = verticalScrollBar()->value();
    QTableView::rowsInserted(parent, start, end);
    // At the very top one wants to see what is new; further down one wants to go on reading.
    if (top > 0 && start * height < top) {
        updateGeometries();
        verticalScrollBar()->setValue(top + (end - start + 1) * height);
    }
    // Somebody waits for a row that was not there yet. Not now: others are still being told of the new rows.
    if (m_current != 0 && !m_areRowsGoing)
        QMetaObject::invokeMethod(this, &TableView::selectWaiting, Qt::QueuedConnection);
    measureColumns();
}

void TableView::selectWaiting()
{
    const int row = m_model->rowOf(m_current);
    if (m_current == 0 || row < 0)
        return;
    m_selected.clear();
    m_current = 0;
    selectRow(row);
    scrollTo(m_model->index(row, 0));
}

void TableView::rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end)
{
    const int height = verticalHeader()->defaultSectionSize();
    const int top = verticalScrollBar()->value();
    QTableView::rowsAboutToBeRemoved(parent, start, end);
    if (top > 0 && (end + 1) * height <= top)
        verticalScrollBar()->setValue(top - (end - start + 1) * height);
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    // Before the end is reached, so that one seldom has to wait for it.
    const QScrollBar *bar = verticalScrollBar();
    if (dy != 0 && bar->value() > bar->maximum() - 3 * viewport()->height())
        m_model->fetchMore({});
}

} // namespace muster::gui
