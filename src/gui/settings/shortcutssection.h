// SPDX-License-Identifier: GPL-3.0-or-later
// The shortcuts of all actions: a table, and below it the keys of the chosen one, to record anew. What two actions would
// share is said and not taken. GUI thread.
#pragma once

#include "gui/settings/section.h"

#include <QAbstractTableModel>

class QKeySequenceEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace muster::gui {

class ShortcutsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Where, Action, Keys };

    explicit ShortcutsModel(const Shortcuts &shortcuts, QObject *parent = nullptr);

    void reload();
    [[nodiscard]] Shortcut shortcutAt(int row) const { return m_shortcuts.value(row); }
    [[nodiscard]] int rowOf(const QString &id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const Shortcuts &m_source;
    QList<Shortcut> m_shortcuts;
};

class ShortcutsSection : public Section
{
    Q_OBJECT

public:
    ShortcutsSection(Shortcuts &shortcuts, Services &services, QWidget *parent = nullptr);

    void activate() override;

private:
    void makeTable();
    void makeEditor();
    void showChosen();
    [[nodiscard]] QLineEdit *keysLine() const;
    void judge();
    void keep();

    Shortcuts &m_shortcuts;
    ShortcutsModel *m_model;
    QTableView *m_table;
    QLabel *m_chosen;
    QKeySequenceEdit *m_keys;
    QPushButton *m_set;
    QPushButton *m_none;
    QPushButton *m_reset;
    QLabel *m_conflict;
};

} // namespace muster::gui
