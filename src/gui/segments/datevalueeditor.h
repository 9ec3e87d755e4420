// SPDX-License-Identifier: GPL-3.0-or-later
// A day: one of the calendar, today, or so many days, weeks, months or years from today. See valueeditor.h.
#pragma once

#include "gui/segments/valueeditor.h"

class QComboBox;
class QDateEdit;

namespace muster::gui {

class DateValueEditor : public ValueEditor
{
    Q_OBJECT

public:
    DateValueEditor(const ValueNeeds &needs, QWidget *parent);
    void setValue(const QJsonValue &value) override;
    void focusEditor() override;
    void setNames(const QString &objectName, const QString &accessibleName) override;

private:
    void modeChosen();
    void showMode();
    void send();
    [[nodiscard]] QString text() const;

    QComboBox *m_mode;
    QDateEdit *m_day;
    QLineEdit *m_amount;
    QString m_sent; ///< the value, where it is none that can be shown
};

} // namespace muster::gui
