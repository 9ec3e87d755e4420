// SPDX-License-Identifier: GPL-3.0-or-later
// The saved segments, and where new ones begin: a table with a search, or where to begin while there is none. GUI thread.
#pragma once

#include "gui/foundation/services.h"
#include "gui/segments/segmentlistmodel.h"
#include "gui/segments/segmentpresets.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QTableView;
class QToolButton;

namespace muster::gui {

class PageHeader;
class SearchField;
class SegmentStart;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeActions();
    void makeHeader();
    [[nodiscard]] QWidget *makeTools();
    void makeTable();
    void connectParts();
    void fitColumns();
    [[nodiscard]] int widthOf(int column, int lines) const;
    [[nodiscard]] QMenu *makePresetMenu();
    void showMenu(const QPoint &position);
    void refresh();
    void showFound();
    void currentChanged();

    Services &m_services;
    SegmentListModel m_model;
    QSortFilterProxyModel m_sorted;
    PageHeader *m_header;
    SearchField *m_search;
    QTableView *m_table;
    StateView *m_state;
    SegmentStart *m_start;
    QToolButton *m_presets = nullptr;
    QWidget *m_tools = nullptr;
    bool m_isFitting = false;
    bool m_areWidthsChosen = false; ///< by the person; until then the columns follow the window
    SegmentId m_chosen;             ///< before the rows were read again
    QAction *m_new = nullptr;
    QAction *m_open = nullptr;
    QAction *m_duplicate = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_campaign = nullptr;
    QAction *m_customers = nullptr;
};

} // namespace muster::gui
