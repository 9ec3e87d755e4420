// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dashboard/periodpicker.h"

#include "gui/foundation/dayformat.h"
#include "gui/theme/theme.h"
#include "gui/widgets/datefields.h"

#include <QAction>
#include <QBoxLayout>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

QDateEdit *dateField(const QString &name, const QString &label, const Formats &formats)
{
    auto *field = new DayField;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setCalendarPopup(true);
    field->setLocale(formats.locale());
    field->setDisplayFormat(dayFormat(formats.locale()));
    fitEveryMonth(field);
    return field;
}

} // namespace

PeriodPicker::PeriodPicker(const Formats &formats, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::xs);
    m_buttons.setExclusive(true);
    for (const int days : usualDays())
        addButton(days, tr("%n day(s)", nullptr, days), u"period%1"_s.arg(days));
    addButton(0, tr("Custom"), u"periodCustom"_s);
    makeCustomFields(formats);
    connect(&m_buttons, &QButtonGroup::idClicked, this, &PeriodPicker::choose);
    setChoice({});
}

void PeriodPicker::addButton(int days, const QString &text, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(days > 0 ? tr("The last %n day(s)", nullptr, days)
                                       : tr("Choose two dates"));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::StrongFocus);
    setLook(button, Look::Chip);
    m_buttons.addButton(button, days);
    layout()->addWidget(button);
}

void PeriodPicker::makeCustomFields(const Formats &formats)
{
    m_custom = new QFrame(this);
    m_custom->setObjectName(u"customPeriod"_s);
    m_first = dateField(u"customFirst"_s, tr("First day"), formats);
    m_last = dateField(u"customLast"_s, tr("Last day"), formats);
    m_show = new QPushButton(tr("Show these days"));
    m_show->setObjectName(u"customShow"_s);
    m_show->setAccessibleName(m_show->text());
    m_problem = new QLabel;
    m_problem->setObjectName(u"customProblem"_s);
    setLook(m_problem, Look::Bad);
    auto *from = new QLabel(tr("From"));
    from->setBuddy(m_first);
    auto *to = new QLabel(tr("To"));
    to->setBuddy(m_last);
    auto *row = new QHBoxLayout(m_custom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    for (QWidget *widget : {static_cast<QWidget *>(from), static_cast<QWidget *>(m_first),
                            static_cast<QWidget *>(to), static_cast<QWidget *>(m_last),
                            static_cast<QWidget *>(m_show), static_cast<QWidget *>(m_problem)})
        row->addWidget(widget);
    row->addStretch(1);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodPicker::check);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodPicker::check);
    connect(m_show, &QPushButton::clicked, this, &PeriodPicker::takeCustom);
    auto *enter = new QAction(m_show->text(), m_custom);
    enter->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    enter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QAction::triggered, this, &PeriodPicker::takeCustom);
    m_custom->addAction(enter);
}

void PeriodPicker::setToday(QDate today)
{
    m_today = today;
    check();
}

void PeriodPicker::setChoice(const PeriodChoice &choice)
{
    m_choice = choice;
    m_buttons.button(choice.days)->setChecked(true);
    m_custom->setVisible(choice.days == 0);
    if (choice.days == 0) {
        m_first->setDate(choice.first);
        m_last->setDate(choice.last);
    }
}

QVariantMap PeriodPicker::saveState() const
{
    QVariantMap state = m_choice.save();
    if (m_buttons.checkedId() == 0) {
        state.insert(u"draftFirst"_s, m_first->date().toString(Qt::ISODate));
        state.insert(u"draftLast"_s, m_last->date().toString(Qt::ISODate));
    }
    return state;
}

void PeriodPicker::restoreState(const QVariantMap &state)
{
    setChoice(PeriodChoice::restore(state));
    const QDate first = QDate::fromString(state.value(u"draftFirst"_s).toString(), Qt::ISODate);
    const QDate last = QDate::fromString(state.value(u"draftLast"_s).toString(), Qt::ISODate);
    if (!first.isValid() || !last.isValid())
        return;
    m_buttons.button(0)->setChecked(true);
    m_custom->show();
    m_first->setDate(first);
    m_last->setDate(last);
}

void PeriodPicker::choose(int days)
{
    if (days > 0) {
        setChoice({days, {}, {}});
        Q_EMIT chosen(m_choice);
        return;
    }
    // The dates begin with what is shown now, and count only when they are confirmed.
    if (m_choice.days > 0) {
        m_first->setDate(m_today.addDays(1 - m_choice.days));
        m_last->setDate(m_today);
    }
    m_buttons.button(0)->setChecked(true);
    m_custom->show();
    m_first->setFocus();
}

void PeriodPicker::check()
{
    const QString problem = whyNotPeriod(m_first->date(), m_last->date(), m_today);
    m_problem->setText(problem);
    m_show->setEnabled(problem.isEmpty());
}

void PeriodPicker::takeCustom()
{
    if (!whyNotPeriod(m_first->date(), m_last->date(), m_today).isEmpty())
        return;
    setChoice({0, m_first->date(), m_last->date()});
    Q_EMIT chosen(m_choice);
}

} // namespace muster::gui
