// SPDX-License-Identifier: GPL-3.0-or-later
// A long list as a table: comfortable rows, whole rows selected, sorted by a click on a header, columns to choose and to
// widen (kept by saveState()), copied with Ctrl+C as tab-separated lines. Keeps what is selected, by id, when the list is
// read again, and the place when rows come in above. GUI thread.
#pragma once

#include "gui/widgets/pagedmodel.h"

#include <QMenu>
#include <QTableView>
#include <QVariantMap>

namespace muster::gui {

class TableView : public QTableView
{
    Q_OBJECT

public:
    /// The model must have its columns.
    explicit TableView(PagedModel *model, QWidget *parent = nullptr);

    [[nodiscard]] PagedModel *pagedModel() const { return m_model; }
    /// In the order of the rows.
    [[nodiscard]] QList<qint64> selectedIds() const;
    [[nodiscard]] int selectedCount() const;
    /// The row that details are about: the current one, and where that is not selected but others are, the first of those,
    /// so that what is done with one entry and with the selection is done with the same. 0 where there is none.
    [[nodiscard]] qint64 currentId() const;
    /// Now, or as soon as it is among the rows.
    void selectId(qint64 id);
    /// As Return does; false where there is none.
    bool openCurrent();

    /// Which columns are shown, and the order of the rows: for a button, and for the header's context menu.
    [[nodiscard]] QMenu *columnsMenu() const { return m_columnsMenu; }
    /// Widths, order and choice of the columns, and the sorting; before the model's first reload().
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);
    /// After the model's columns have changed: as they were, as far as they are still there.
    void setUpColumns();

    /// The selected rows as they are shown; rows that are not in memory are counted in \a missing.
    [[nodiscard]] QString copiedText(bool withTitles, int *missing = nullptr) const;
    [[nodiscard]] QAction *copyAction() const { return m_copy; }

Q_SIGNALS:
    /// Return, or a double click.
    void opened(qint64 id);
    /// Another row is the current one; 0: none.
    void currentIdChanged(qint64 id);
    void selectionCountChanged();
    void copied(int rows, int missing);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected,
                          const QItemSelection &deselected) override;
    void rowsInserted(const QModelIndex &parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void scrollContentsBy(int dx, int dy) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setUpHeader();
    void fillColumnsMenu();
    [[nodiscard]] int wantedWidth(int column);
    [[nodiscard]] QList<int> firstRowWidths(int column) const;
    [[nodiscard]] bool isChip(int column) const;
    void measureColumns();
    void fitColumns();
    void columnResized(int column, int oldWidth, int newWidth);
    void copy(bool withTitles);
    void sortBy(int column);
    void showSorting();
    [[nodiscard]] int rowInHand() const;
    void rememberSelection();
    void findSelection();
    void rowsAreGone();
    void bringCurrentToSelection();
    void tellCurrent();
    void selectWaiting();

    PagedModel *m_model;
    QMenu *m_columnsMenu;
    QAction *m_copy;
    QAction *m_copyWithTitles;
    QVariantMap m_kept; ///< what restoreState() was given
    QList<qint64> m_selected;
    qint64 m_current = 0;
    qint64 m_told = 0;
    int m_currentTop = -1;          ///< of the current row in the viewport; -1: not to be seen
    bool m_areRowsGoing = false;    ///< or all are read anew: nothing is told until that is done
    bool m_areWidthsChosen = false; ///< by the person; until then columns share what room there is
    QHash<int, QList<int>> m_rowWidths; ///< by column, of the first rows that came
    bool m_isFitting = false;
};

} // namespace muster::gui
