// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of a table in which the whole row is what has the keyboard, not a cell of it. GUI thread.
#pragma once

#include <QStyledItemDelegate>

namespace muster::gui {

class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->state &= ~QStyle::State_HasFocus;
    }
};

} // namespace muster::gui
