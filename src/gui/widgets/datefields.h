// SPDX-License-Identifier: GPL-3.0-or-later
// Fields for a day, and for a day with a time, that Tab leaves at once, as it does every other field; Qt's own go through
// day, month and year first, so what they do with Tab is passed over. The arrows do that here. GUI thread.
#pragma once

#include "gui/foundation/formats.h"

#include <QDateEdit>

namespace muster::gui {

class DayField : public QDateEdit
{
public:
    using QDateEdit::QDateEdit;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    }
};

/// Qt measures the first and the last day that there can be, and other months have longer names.
inline void fitEveryMonth(QDateTimeEdit *field)
{
    constexpr int margins = 64; // beside the date, with the arrow
    const QTime late(22, 58);
    int longest = 0;
    for (int month = 1; month <= 12; ++month)
        longest = std::max(
                longest, field->fontMetrics().horizontalAdvance(field->locale().toString(
                                 QDateTime(QDate(2000, month, 28), late), field->displayFormat())));
    field->setMinimumWidth(longest + margins);
}

/// Holds the wall clock of the workspace's zone, whatever this machine's zone is.
class TimeField : public QDateTimeEdit
{
public:
    explicit TimeField(const Formats &formats, QWidget *parent = nullptr)
        : QDateTimeEdit(parent)
    {
        setCalendarPopup(true);
        setLocale(formats.locale());
        setDisplayFormat(formats.dateTimeFormat());
        fitEveryMonth(this);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
        setTimeZone(QTimeZone::utc());
#else
        setTimeSpec(Qt::UTC);
#endif
    }

protected:
    bool focusNextPrevChild(bool next) override
    {
        return QWidget::focusNextPrevChild(next); // NOLINT(bugprone-parent-virtual-call)
    }
};

} // namespace muster::gui
