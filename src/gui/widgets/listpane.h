// SPDX-License-Identifier: GPL-3.0-or-later
// A list with everything around it: a field to search, filters, the table or in its place why there is none, and below it
// how many rows there are, what is selected and what can be done with that. While there is nothing to list at all, only what
// to do about it is shown: nothing can be searched. Object names: "searchField", "filters",
// "clearFilters", "columnsButton", "table", "listState", "listCount", "selectionCount". GUI thread.
#pragma once

#include "gui/foundation/formats.h"
#include "gui/widgets/actionrow.h"
#include "gui/widgets/filterchip.h"
#include "gui/widgets/searchfield.h"
#include "gui/widgets/stateview.h"
#include "gui/widgets/tableview.h"

#include <QLabel>

namespace muster::gui {

/// What stands there while there is nothing to list.
struct EmptyText
{
    QString icon;
    QString title;
    QString text;
    QString actionLabel = {}; ///< of a button that emits emptyActionRequested()
};

class ListPane : public QWidget
{
    Q_OBJECT

public:
    ListPane(PagedModel *model, const Formats &formats, QWidget *parent = nullptr);

    [[nodiscard]] TableView *table() const { return m_table; }
    [[nodiscard]] SearchField *searchField() const { return m_search; }
    [[nodiscard]] FilterBar *filters() const { return m_filters; }
    [[nodiscard]] StateView *stateView() const { return m_state; }
    [[nodiscard]] bool isNarrowed() const;
    /// Nothing is there, and that is not for search or filters; as long as nobody knows, it is not.
    [[nodiscard]] bool isEmpty() const { return m_isEmpty; }
    /// Where a person begins: the table, or the search as long as there is none.
    [[nodiscard]] QWidget *firstFocus() const;
    void setEmptyText(const EmptyText &text) { m_empty = text; }
    /// Shown as buttons while rows are selected; also the table's context menu.
    void setSelectionActions(const QList<QAction *> &actions);
    /// The table's columns and sorting, the current row.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);
    /// Search and filters.
    [[nodiscard]] QVariantMap saveNarrowing() const;
    void restoreNarrowing(const QVariantMap &state);
    /// Search and filters become these, without narrowed().
    void narrow(const QString &search, const QVariantMap &filters);

Q_SIGNALS:
    /// The search or a filter is another one: the model is to be asked anew.
    void narrowed();
    void emptyActionRequested();
    void emptinessChanged(bool isEmpty);

private:
    [[nodiscard]] QWidget *makeTop();
    [[nodiscard]] QWidget *makeBottom();
    void showState();
    void setEmpty(bool isEmpty);
    void showNothingFound();
    void showCounts();
    [[nodiscard]] QString countText() const;
    void clearAll();

    PagedModel *m_model;
    Formats m_formats;
    SearchField *m_search;
    FilterBar *m_filters;
    QPushButton *m_clear; ///< the filters
    TableView *m_table;
    StateView *m_state;
    QLabel *m_count;
    QLabel *m_selection;
    ActionRow *m_actions;
    QWidget *m_top;
    QWidget *m_bottom;
    EmptyText m_empty;
    bool m_isEmpty = false;
};

} // namespace muster::gui
