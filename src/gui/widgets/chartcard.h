// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in a frame: heading, caption, a menu (show as table, save as PNG, CSV or PDF), and in the place of the chart a
// skeleton while it loads, or why it could not. GUI thread. Object names: "chartHeading", "chartCaption", "chartMenu";
// actions "chartAsTable", "chartSavePng", "chartSaveCsv", "chartSavePdf".
#pragma once

#include "gui/foundation/services.h"
#include "gui/widgets/chart.h"
#include "gui/widgets/stateview.h"

#include <QFrame>
#include <QLabel>

class QAction;
class QMenu;

namespace muster::gui {

class ChartCard : public QFrame
{
    Q_OBJECT

public:
    ChartCard(ChartKind kind, const QString &title, Services &services, QWidget *parent = nullptr);

    [[nodiscard]] Chart &chart() const { return *m_chart; }
    [[nodiscard]] StateView &state() const { return *m_state; }
    /// Below the heading; hidden where it is empty.
    void setCaption(const QString &text);
    /// Takes the loading and the error away.
    void setData(const ChartData &data);
    void setTableShown(bool shown);
    [[nodiscard]] bool isTableShown() const { return m_chart->isTableShown(); }

private:
    [[nodiscard]] QAction *addExport(QMenu *menu, const QString &text, const char *name,
                                     Chart::File kind);
    void askAndExport(Chart::File kind);

    Services &m_services;
    QLabel *m_heading;
    QLabel *m_caption;
    Chart *m_chart;
    StateView *m_state;
    QAction *m_asTable;
};

} // namespace muster::gui
