// SPDX-License-Identifier: GPL-3.0-or-later
// Chooses the days of the dashboard: buttons for the usual numbers of days, and two dates for others, which are checked
// before they are taken. GUI thread. Object names: "period7" … "period365", "periodCustom"; "customPeriod" with
// "customFirst", "customLast", "customShow" and "customProblem".
#pragma once

#include "gui/dashboard/periodchoice.h"
#include "gui/foundation/formats.h"

#include <QButtonGroup>
#include <QDateEdit>
#include <QFrame>
#include <QLabel>

class QPushButton;

namespace muster::gui {

class PeriodPicker : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(const Formats &formats, QWidget *parent = nullptr);

    /// Two fields that stand elsewhere on the page, shown while "Custom" is chosen.
    [[nodiscard]] QWidget *customFields() const { return m_custom; }
    void setToday(QDate today);
    [[nodiscard]] const PeriodChoice &choice() const { return m_choice; }
    /// Without chosen().
    void setChoice(const PeriodChoice &choice);
    /// The choice, and dates that were entered but not taken yet.
    [[nodiscard]] QVariantMap saveState() const;
    void restoreState(const QVariantMap &state);
    /// As by a click on one of the buttons; 0: custom.
    void choose(int days);

Q_SIGNALS:
    void chosen(const muster::gui::PeriodChoice &choice);

private:
    void addButton(int days, const QString &text, const QString &name);
    void makeCustomFields(const Formats &formats);
    void check();
    void takeCustom();

    PeriodChoice m_choice;
    QDate m_today;
    QButtonGroup m_buttons;
    QFrame *m_custom = nullptr;
    QDateEdit *m_first = nullptr;
    QDateEdit *m_last = nullptr;
    QPushButton *m_show = nullptr;
    QLabel *m_problem = nullptr;
};

} // namespace muster::gui
