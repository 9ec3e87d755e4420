// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/imports/tables.h"

#include "gui/theme/theme.h"

#include <QHeaderView>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace muster::gui {

QString columnTitle(const QStringList &header, qsizetype column)
{
    const QString name = header.value(column).simplified();
    const bool numbered = name.isEmpty() || name == u"#%1"_s.arg(column + 1);
    return numbered ? PreviewModel::tr("Column %1").arg(column + 1) : name;
}

void PreviewModel::setPreview(const ingest::FilePreview &preview)
{
    beginResetModel();
    m_preview = preview;
    m_columns = static_cast<int>(preview.header.size());
    for (const ingest::PreviewRow &row : preview.rows)
        m_columns = std::max(m_columns, static_cast<int>(row.cells.size()));
    endResetModel();
}

int PreviewModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_preview.rows.size());
}

int PreviewModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_columns;
}

QVariant PreviewModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ingest::PreviewRow &row = m_preview.rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return row.cells.value(index.column()).simplified().left(200);
    case Qt::ToolTipRole:
        return row.fault.isEmpty() ? row.cells.value(index.column()).left(2000) : row.fault;
    case Qt::UserRole:
        return !row.fault.isEmpty();
    default:
        return {};
    }
}

QVariant PreviewModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return columnTitle(m_preview.header, section);
    return QLocale().toString(m_preview.rows.value(section).line);
}

NotesModel::NotesModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

void NotesModel::setNotes(const QList<storage::ImportNote> &notes)
{
    beginResetModel();
    m_notes = notes;
    endResetModel();
}

int NotesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notes.size());
}

int NotesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant NotesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const storage::ImportNote &note = m_notes[index.row()];
    if (role == Qt::TextAlignmentRole && index.column() == 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole && index.column() == 1)
        return note.text;
    if (role != Qt::DisplayRole)
        return {};
    return index.column() == 0 ? QVariant(m_formats.number(note.line)) : QVariant(note.text);
}

QVariant NotesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == 0)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Line") : tr("What is wrong");
}

void setUpTable(QTableView *table, const QString &objectName, const QString &accessibleName)
{
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setShowGrid(false);
    table->setAlternatingRowColors(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->verticalHeader()->setDefaultSectionSize(Space::rowHeight);
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace muster::gui
