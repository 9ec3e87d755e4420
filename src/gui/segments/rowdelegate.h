// SPDX-License-Identifier: GPL-3.0-or-later
// Cells with the same room at their sides as the header above them; the row has the keyboard, not a cell. GUI thread.
#pragma once

#include <QApplication>
#include <QPainter>
#include <QStyledItemDelegate>

namespace muster::gui {

class PaddedRowDelegate : public QStyledItemDelegate
{
public:
    static constexpr int padding = 7;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem row = option;
        initStyleOption(&row, index);
        row.state &= ~QStyle::State_HasFocus;
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
        return QStyledItemDelegate::sizeHint(option, index) + QSize(2 * padding, 0);
    }
};

} // namespace muster::gui
