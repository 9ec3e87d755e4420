// SPDX-License-Identifier: GPL-3.0-or-later
// The saved segments, and where new ones begin: a table with a search, the presets while there is none. GUI thread.
#pragma once

#include "gui/foundation/services.h"
#include "gui/segments/segmentlistmodel.h"
#include "gui/segments/segmentpresets.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QTableView;

namespace muster::gui {

class PageHeader;
class SearchField;
class StateView;

class SegmentList : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentList(Services &services, QWidget *parent = nullptr);

    [[nodiscard]] SegmentListModel &model() { return m_model; }
    [[nodiscard]] QList<QAction *> actions() const;
    [[nodiscard]] SegmentId current() const;
    void select(SegmentId id);
    /// As Return does; nothing where none is chosen.
    void openCurrent();
    [[nodiscard]] QString search() const;
    void setSearch(const QString &text);
    /// Where a person begins: the table, or the search as long as there is none.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void newRequested();
    void presetChosen(const muster::gui::SegmentPreset &preset);
    void openRequested(muster::SegmentId id);
    void duplicateRequested(muster::SegmentId id);
    void removeRequested(muster::SegmentId id);
    void campaignRequested(muster::SegmentId id);
    void customersRequested(muster::SegmentId id);

private:
    void makeActions();
    void makeTable();
    void fitColumns();
    [[nodiscard]] QWidget *makeStart();
    [[nodiscard]] QMenu *makePresetMenu();
    void showMenu(const QPoint &position);
    void refresh();
    void currentChanged();

    Services &m_services;
    SegmentListModel m_model;
    QSortFilterProxyModel m_sorted;
    PageHeader *m_header;
    SearchField *m_search;
    StateView *m_state;
    QTableView *m_table;
    QWidget *m_start = nullptr;
    bool m_isFitted = false;
    SegmentId m_chosen; ///< before the rows were read again
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_campaign = nullptr;
    QAction *m_customers = nullptr;
};

} // namespace muster::gui
