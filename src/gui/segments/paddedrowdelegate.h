// SPDX-License-Identifier: GPL-3.0-or-later
// Cells with the same room at their sides as the header above them. GUI thread.
#pragma once

#include "gui/widgets/rowdelegate.h"

#include <QApplication>
#include <QPainter>

namespace muster::gui {

class PaddedRowDelegate : public RowDelegate
{
public:
    static constexpr int padding = 7;

    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &row, painter, row.widget);
        row.rect.adjust(padding, 0, -padding, 0);
        row.state &= ~(QStyle::State_Selected | QStyle::State_MouseOver);
        row.backgroundBrush = Qt::NoBrush;
        style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return RowDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
    }
};

} // namespace muster::gui
