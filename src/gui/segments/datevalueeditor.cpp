// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/segments/datevalueeditor.h"

#include "gui/foundation/dayformat.h"
#include "gui/theme/theme.h"
#include "gui/widgets/datefields.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace muster::gui {

namespace {

const QString givenDay = u"day"_s;
constexpr int widestDay = 150;

/// "ago" and "from now" with a unit, as data of the mode box: "%1 weeks ago".
QString shifted(const QString &unit, bool past)
{
    return u"%1 "_s + unit + (past ? u"s ago"_s : u"s from now"_s);
}

bool isShifted(const QString &mode)
{
    return mode.startsWith(u"%1 ");
}

/// The mode and the number of "1 week ago"; nothing for other texts.
std::optional<std::pair<QString, int>> shiftOf(const QString &text)
{
    const bool past = text.endsWith(u" ago");
    if (!past && !text.endsWith(u" from now"))
        return std::nullopt;
    const auto span = spanOf(text.left(text.size() - (past ? 4 : 9)));
    if (!span)
        return std::nullopt;
    return std::make_pair(shifted(span->unit, past), span->amount);
}

} // namespace

DateValueEditor::DateValueEditor(const ValueNeeds &needs, QWidget *parent)
    : ValueEditor(parent)
    , m_mode(new QComboBox(this))
    , m_day(new DayField(this))
    , m_amount(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::xs);
    layout->addWidget(m_day);
    layout->addWidget(m_amount);
    layout->addWidget(m_mode);
    layout->addStretch();
    m_mode->setMaxVisibleItems(12);
    m_mode->addItem(tr("on the calendar"), givenDay);
    m_mode->addItem(tr("today"), u"today"_s);
    m_mode->addItem(tr("yesterday"), u"yesterday"_s);
    m_mode->addItem(tr("days ago"), shifted(u"day"_s, true));
    m_mode->addItem(tr("weeks ago"), shifted(u"week"_s, true));
    m_mode->addItem(tr("months ago"), shifted(u"month"_s, true));
    m_mode->addItem(tr("years ago"), shifted(u"year"_s, true));
    m_mode->addItem(tr("tomorrow"), u"tomorrow"_s);
    m_mode->addItem(tr("days from now"), shifted(u"day"_s, false));
    m_mode->addItem(tr("weeks from now"), shifted(u"week"_s, false));
    m_mode->addItem(tr("months from now"), shifted(u"month"_s, false));
    m_mode->addItem(tr("years from now"), shifted(u"year"_s, false));
    m_day->setLocale(needs.formats.locale());
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(dayFormat(needs.formats.locale()));
    m_day->setDate(QDate::currentDate());
    m_day->setMaximumWidth(widestDay);
    m_amount->setFixedWidth(56);
    m_amount->setText(u"30"_s);
    leaveUndoToDocument(m_amount);
    leaveUndoToDocument(m_day);
    for (QLineEdit *inner : m_day->findChildren<QLineEdit *>())
        leaveUndoToDocument(inner);
    connect(m_mode, &QComboBox::activated, this, &DateValueEditor::modeChosen);
    connect(m_day, &QDateEdit::userDateChanged, this, [this] { send(); });
    connect(m_amount, &QLineEdit::textEdited, this, [this] { send(); });
    showMode();
}

void DateValueEditor::setValue(const QJsonValue &value)
{
    const QString given = value.toString();
    if (given == text())
        return;
    const QDate day = QDate::fromString(given, Qt::ISODate);
    const auto shift = shiftOf(given);
    if (day.isValid()) {
        const QSignalBlocker quiet(m_day);
        m_day->setDate(day);
        m_mode->setCurrentIndex(m_mode->findData(givenDay));
    } else if (shift) {
        m_mode->setCurrentIndex(m_mode->findData(shift->first));
        m_amount->setText(QString::number(shift->second));
    } else {
        m_mode->setCurrentIndex(m_mode->findData(given));
    }
    m_sent = given;
    showMode();
}

void DateValueEditor::focusEditor()
{
    const QString mode = m_mode->currentData().toString();
    if (mode == givenDay)
        m_day->setFocus();
    else if (isShifted(mode))
        m_amount->setFocus();
    else
        m_mode->setFocus();
}

void DateValueEditor::setNames(const QString &objectName, const QString &accessibleName)
{
    nameBox(m_mode, objectName + u"_mode"_s, tr("%1, kind of day").arg(accessibleName));
    m_day->setObjectName(objectName + u"_day"_s);
    m_day->setAccessibleName(accessibleName);
    if (QCalendarWidget *calendar = m_day->calendarWidget())
        calendar->setAccessibleName(accessibleName);
    m_amount->setObjectName(objectName);
    m_amount->setAccessibleName(tr("%1, how many").arg(accessibleName));
}

void DateValueEditor::modeChosen()
{
    showMode();
    send();
    focusEditor();
}

void DateValueEditor::showMode()
{
    const QString mode = m_mode->currentData().toString();
    m_day->setVisible(mode == givenDay);
    m_amount->setVisible(isShifted(mode));
}

void DateValueEditor::send()
{
    m_sent.clear();
    Q_EMIT edited(text());
}

QString DateValueEditor::text() const
{
    const QString mode = m_mode->currentData().toString();
    if (mode.isEmpty())
        return m_sent;
    if (mode == givenDay)
        return m_day->date().toString(Qt::ISODate);
    if (!isShifted(mode))
        return mode;
    const QString amount = m_amount->text().trimmed();
    const QString words = mode.arg(amount);
    return amount == u"1"
                   ? QString(words).replace(u"s ago"_s, u" ago"_s).replace(u"s from"_s, u" from"_s)
                   : words;
}

} // namespace muster::gui
