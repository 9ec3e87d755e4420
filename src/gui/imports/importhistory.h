// SPDX-License-Identifier: GPL-3.0-or-later
// The imports of the past: a table of them with their accounts, and below it the refused rows of the chosen one. GUI
// thread.
#pragma once

#include "gui/foundation/background.h"
#include "gui/foundation/services.h"
#include "gui/imports/tables.h"
#include "gui/widgets/stateview.h"
#include "storage/importstore.h"

#include <QLabel>
#include <QPushButton>

namespace muster::gui {

class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, File, What, State, Rows, Created, Updated, Unchanged, Refused, Count };

    explicit HistoryModel(const Formats &formats, QObject *parent = nullptr);

    void setRecords(const QList<storage::ImportRecord> &records);
    [[nodiscard]] const QList<storage::ImportRecord> &records() const { return m_records; }
    [[nodiscard]] int rowOf(ImportId id) const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    [[nodiscard]] QString text(const storage::ImportRecord &record, int column) const;

    Formats m_formats;
    QList<storage::ImportRecord> m_records;
};

class ImportHistory : public QWidget
{
    Q_OBJECT

public:
    explicit ImportHistory(Services &services, QWidget *parent = nullptr);

    void reload();
    [[nodiscard]] ImportId selected() const;
    void select(ImportId id);
    /// The table, as long as it is seen.
    [[nodiscard]] QWidget *firstFocus() const;

Q_SIGNALS:
    void importRequested();

private:
    void connectTable();
    void showRecords(const Result<QList<storage::ImportRecord>> &records);
    void showDetails();
    void saveRefused();

    Services &m_services;
    HistoryModel *m_model;
    NotesModel *m_notes;
    QTableView *m_table;
    QWidget *m_details;
    QLabel *m_detailsTitle;
    QTableView *m_notesTable;
    QPushButton *m_save;
    StateView *m_state;
    Latest m_loading;
    Latest m_loadingDetails;
    ImportId m_wanted;
};

} // namespace muster::gui
