// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/charttable.h"

namespace muster::gui {

namespace {

QVariant alignmentOf(int column)
{
    return QVariant(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
}

} // namespace

ChartTableModel::ChartTableModel(const Formats &formats, QObject *parent)
    : QAbstractTableModel(parent)
    , m_formats(formats)
{
}

/// New values in the same rows and columns leave the selection and the scroll bar where they are.
void ChartTableModel::setChart(const ChartData &data)
{
    if (data == m_chart)
        return;
    if (data.categories.size() == m_chart.categories.size() &&
        data.series.size() == m_chart.series.size() && !data.isEmpty()) {
        m_chart = data;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_chart = data;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.categories.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_chart.series.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(index.column());
    if (role != Qt::DisplayRole)
        return {};
    if (index.column() == 0)
        return m_chart.categories[index.row()].name;
    const ChartSeries &series = m_chart.series[index.column() - 1];
    return chartValue(series.values.value(index.row()), series.unit, m_formats);
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignmentOf(section);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? m_chart.categoryTitle : m_chart.series[section - 1].name;
}

} // namespace muster::gui
