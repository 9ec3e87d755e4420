// SPDX-License-Identifier: GPL-3.0-or-later
// Fields for a day, and for a day with a time, that Tab leaves at once, as it does every other field; Qt's own go through
// day, month and year first. The arrows do that here. GUI thread.
#pragma once

#include <QDateEdit>

namespace muster::gui {

class DayField : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

class TimeField : public QDateTimeEdit
{
public:
    using QDateTimeEdit::QDateTimeEdit;

protected:
    bool focusNextPrevChild(bool next) override { return QWidget::focusNextPrevChild(next); }
};

} // namespace muster::gui
