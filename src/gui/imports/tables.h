// SPDX-License-Identifier: GPL-3.0-or-later
// The small tables of the imports page: what a file begins with, and lines with what is to be said about them. GUI
// thread; all rows are in memory, at most a few thousand.
#pragma once

#include "gui/foundation/formats.h"
#include "ingest/preview.h"
#include "storage/importbatch.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace muster::gui {

/// The first rows of a file under their header. Qt::UserRole says whether a row is one that an import refuses.
class PreviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setPreview(const ingest::FilePreview &preview);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ingest::FilePreview m_preview;
    int m_columns = 0;
};

/// Line and reason.
class NotesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit NotesModel(const Formats &formats, QObject *parent = nullptr);

    void setNotes(const QList<storage::ImportNote> &notes);
    [[nodiscard]] const QList<storage::ImportNote> &notes() const { return m_notes; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    Formats m_formats;
    QList<storage::ImportNote> m_notes;
};

/// A column as a person would point at it: its name, or "Column 3".
[[nodiscard]] QString columnTitle(const QStringList &header, qsizetype column);

/// The habits of all tables here: rows of one height, whole rows selected, no grid.
void setUpTable(QTableView *table, const QString &objectName, const QString &accessibleName);

} // namespace muster::gui
