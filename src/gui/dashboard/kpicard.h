// SPDX-License-Identifier: GPL-3.0-or-later
// One figure with its change against the days before: by a sign, a word and a colour. GUI thread. Object names: the
// figure's name, with the labels "kpiValue", "kpiChange" and "kpiBefore" in it.
#pragma once

#include "gui/dashboard/dashboardfigures.h"

#include <QFrame>
#include <QLabel>

namespace muster::gui {

class KpiCard : public QFrame
{
    Q_OBJECT

public:
    explicit KpiCard(const KpiFigure &figure, QWidget *parent = nullptr);
    void setFigure(const KpiFigure &figure);

private:
    QLabel *m_title;
    QLabel *m_value;
    QLabel *m_change;
    QLabel *m_before;
};

} // namespace muster::gui
