// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a form beyond those that Qt makes itself. GUI thread.
#pragma once

#include <QFormLayout>

namespace muster::gui {

/// A field, or a hint on the one above, without a label. The empty item stands for the label: a row without one would be as
/// high as its text is where it is narrow, however wide it is.
inline void addUnlabelledRow(QFormLayout *form, QWidget *field)
{
    const int row = form->rowCount();
    form->setWidget(row, QFormLayout::FieldRole, field);
    form->setItem(row, QFormLayout::LabelRole, new QSpacerItem(0, 0));
}

} // namespace muster::gui
