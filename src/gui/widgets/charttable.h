// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of a chart as a table: a row for each category, a column for each series. GUI thread.
#pragma once

#include "gui/widgets/chartdata.h"

#include <QAbstractTableModel>

namespace muster::gui {

class ChartTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit ChartTableModel(const Formats &formats, QObject *parent = nullptr);
    void setChart(const ChartData &data);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    const Formats m_formats;
    ChartData m_chart;
};

} // namespace muster::gui
